import { isFate, kindOfWord } from '../claims/figures/categories.ts'
import type { CountedKind } from '../claims/figures/categories-words.ts'
import type { FigureClaim } from '../stories/ledger.ts'
import { findNames } from '../text/names/names.ts'
import { tokens } from '../text/words/tokens.ts'
import { wordSet } from '../text/words/word-set.ts'
import type { Category, Figure, Language } from '../types.ts'

/** What a count of persons says besides that they are persons: nothing. Folded. */
const anybody: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: wordSet(`personne personnes gens individu individus victime victimes vie vies homme hommes bilan nombre total
    membre membres autre autres entre eux elles de des du la le les d l et ou en`),
  en: wordSet(`person persons people individual individuals victim victims life lives man men member members toll number total
    other others own them whom of the a an and or in`),
}

/**
 * Who met a fate or stood somewhere, in the article's words, when the category does not say it: « enfants » of 19 who
 * were killed, "new deaths", "horses"; empty otherwise. Soldiers and the names that are told beside it go without saying.
 */
export function kindTold(figure: Figure, language: Language): string {
  const { counts, category } = figure
  const told = new Set([...figure.about, ...figure.places])
  const names = findNames(counts, language).filter(({ keys }) => keys.some(key => told.has(key)))
  const words = tokens(counts).filter(
    ({ start }) => !names.some(({ span }) => span[0] <= start && start < span[1]),
  )
  // « soldats tués ou capturés »: the label says both.
  const isJoined = words.some(({ word }) => word === 'ou' || word === 'or')
  const goesWithoutSaying = (word: string) => {
    const kind = kindOfWord(word, language)
    return (
      anybody[language].has(word) ||
      kind === category ||
      (isFate(category) && (kind === 'troops' || (isJoined && kind !== undefined && isFate(kind))))
    )
  }
  // A name that nobody knows may be anything.
  const isNamed = words.some(({ start }) => /\p{Lu}/u.test(counts.charAt(start)))
  return isNamed || words.every(({ word }) => goesWithoutSaying(word)) ? '' : counts
}

/** Words of death that say nothing of anybody who killed: of an illness nobody is « tué ». Folded. */
const dying: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: wordSet(`mort morts morte mortes meurt meurent mourir mourait deces decede decedes decedee decedees decedent peri
    perissent perir cadavre cadavres depouilles noye noyes noyee noyees succombe succombent suicide suicides suicidee suicidees`),
  en: wordSet(
    'dead died die dies dying death deaths fatality fatalities perished perish corpse corpses drowned',
  ),
}

/** Whether the word that tells the fate of the dead, the nearest to their number, says that they were killed. */
export function areKilled({
  figure: { counts },
  quote: { text, language, start },
  spans,
}: FigureClaim): boolean {
  const isFatal = ({ word }: { word: string }) => kindOfWord(word, language) === 'killed'
  const [from, to] = (spans.content[0] ?? [start, start]).map(offset => offset - start)
  const distance = (token: { start: number; end: number }) =>
    Math.max(0, token.start - (to ?? 0), (from ?? 0) - token.end)
  const near = tokens(text).filter(isFatal)
  const told = tokens(counts).find(isFatal) ?? near.sort((a, b) => distance(a) - distance(b))[0]
  return told !== undefined && !dying[language].has(told.word)
}

/** Words that may stand between two fates, behind « ou »: « morts ou ont disparu », "died or gone missing". */
const between = wordSet('ont sont ete avoir etre have has had been be were was are gone went portes reported')
const betweenMax = 3
/** Words behind a number that may tell what it counts. */
const clauseLength = 20

/**
 * The other fate of a figure that counts two as one, but for « tués ou blessés », which is a category: « tués ou
 * capturés », "dead or missing"; null for any other.
 */
export function otherFateIn({ figure: { category }, quote, spans }: FigureClaim): Category | null {
  if (!isFate(category)) return null
  const start = (spans.content[0]?.[0] ?? quote.start) - quote.start
  const told = tokens(quote.text).map(({ word, start: at }) => ({
    word,
    at,
    kind: kindOfWord(word, quote.language),
  }))
  const behind = told.filter(({ at }) => at >= start).slice(0, clauseLength)
  // "1,240 have died or gone missing, against 980": what a number lacks is told before it.
  const isTold = behind.some(({ kind }) => kind !== undefined && isFate(kind))
  return fateBeside(isTold ? behind : told, category)
}

interface Told {
  readonly word: string
  readonly kind: CountedKind | undefined
}

function fateBeside(told: readonly Told[], category: Category): Category | null {
  for (const [index, { word }] of told.entries()) {
    if (word !== 'ou' && word !== 'or') continue
    const behind = told.slice(index + 1, index + 2 + betweenMax).find(one => !between.has(one.word))?.kind
    const before = told[index - 1]?.kind
    const both = [before, behind].filter(kind => kind !== undefined).filter(isFate)
    const other = both.find(kind => kind !== category)
    if (
      both.length === 2 &&
      both.some(kind => kind === category) &&
      other !== undefined &&
      !both.includes('wounded')
    )
      return other
  }
  return null
}
