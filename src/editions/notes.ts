import { hardeningLines } from '../answers/hardening-lines.ts'
import { notesBetween } from '../answers/ledger-lines.ts'
import { eachOnce } from '../each-once.ts'
import { whyWordsFail } from '../gate/carried.ts'
import { inOneLanguage } from '../lines/lines.ts'
import { getArticles } from '../store/articles.ts'
import { retellingsAmong } from '../store/evidence.ts'
import type { Store } from '../store/store.ts'
import { isFigureClaim, isInOrder } from '../stories/ledger.ts'
import { hasSameNumber } from '../stories/same-thing.ts'
import type { Article, Language, Line } from '../types.ts'
import type { News } from './novelty.ts'
import { isOfOneThing, isSameTeller, type Made, type MadeFigure } from './same-thing.ts'

/** What two articles say against one another, or the later one more firmly, in both languages. */
export type Note = Readonly<Record<Language, Line>>

/** Figures that are set against others, and those that they are set against. */
const figuresLooked = 20
const othersLooked = 100

/** What contradicts or hardens what among the new figures and beside them, and in what retells an earlier article. */
export async function notesOn(
  store: Store,
  articles: readonly Article[],
  news: readonly News[],
  known: readonly Made[],
): Promise<Note[]> {
  const figures = news.filter(isCounted).slice(0, figuresLooked)
  const stories = new Set(figures.map(({ article }) => article.story))
  const near = known.filter(made => isCounted(made) && stories.has(made.article.story)).slice(-othersLooked)
  const standing = near.filter(made => !figures.some(figure => isMovedOn(made, figure)))
  const shown = figures.map(({ claim }) => claim)
  const found = eachOnce([...shown, ...standing.map(({ claim }) => claim)])
  const pairs = await retoldPairs(store, articles)
  const inLanguage = async (language: Language) =>
    [
      ...notesBetween(shown, found, language),
      ...(await hardeningLines(store, pairs, language, () => true)),
    ].map(inOneLanguage)
  return paired(await inLanguage('fr'), await inLanguage('en'))
}

/** Somebody counts people, or something else that two articles call alike. */
function isCounted({ claim }: Made): boolean {
  return isFigureClaim(claim) && claim.holder !== null && claim.figure.category !== 'other'
}

/** Whether its holder has another number by now. */
function isMovedOn(made: Made, later: Made): boolean {
  const [one, other] = [figureOf(made), figureOf(later)]
  if (one === null || other === null) return false
  return (
    isSameTeller(made, later) &&
    isOfOneThing(one, other) &&
    !hasSameNumber(one.claim.figure, other.claim.figure)
  )
}

function figureOf({ claim, article }: Made): MadeFigure | null {
  return isFigureClaim(claim) ? { claim, article } : null
}

/** Each article of the window that retells another one, beside that; a copy says the same in the same words. */
async function retoldPairs(store: Store, articles: readonly Article[]) {
  const retold = await retellingsAmong(
    store,
    articles.map(({ id }) => id),
  )
  const firsts = await getArticles(store, [...new Set(retold.values())])
  const byId = new Map(firsts.map(article => [article.id, article]))
  return articles.toReversed().flatMap(article => {
    const first = byId.get(retold.get(article.id) ?? '')
    return first !== undefined && isInOrder(first, article) ? [[first, article] as const] : []
  })
}

/** Those that hold in both languages, once each. */
function paired(fr: readonly Line[], en: readonly Line[]): Note[] {
  const others = new Map(en.map(line => [placesOf(line), line]))
  const own = new Map(fr.map(line => [placesOf(line), line]))
  return [...own].flatMap(([places, line]) => {
    const other = others.get(places)
    const holds =
      other !== undefined &&
      whyWordsFail(line.text, line, 'fr') === null &&
      whyWordsFail(other.text, other, 'en') === null
    return holds ? [{ fr: line, en: other }] : []
  })
}

function placesOf({ quotes }: Line): string {
  return quotes.map(({ version, start, end }) => `${version} ${start} ${end}`).join()
}
