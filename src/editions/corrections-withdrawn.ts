import { findWithdrawals, type Withdrawal } from '../claims/firmness/withdrawals.ts'
import { speechNoun } from '../claims/firmness/withdrawals-words.ts'
import { eachOnce } from '../each-once.ts'
import { isNegative } from '../gate/firmness.ts'
import { getArticles } from '../store/articles.ts'
import { findClaims } from '../store/claims.ts'
import { makeQuote } from '../store/quotes.ts'
import type { Store } from '../store/store.ts'
import { getVersions, versionsReadBefore } from '../store/versions.ts'
import { type FigureClaim, isFigureClaim } from '../stories/ledger.ts'
import type { Held } from '../stories/same-holder.ts'
import { areApart, isOtherTime, numberOf } from '../stories/same-thing.ts'
import { wordsInCommon } from '../stories/sayings.ts'
import { findNames } from '../text/names/names.ts'
import { findNumbers } from '../text/numbers/numbers.ts'
import { contentWords, stemsOf } from '../text/words/lexemes.ts'
import { fold } from '../text/words/tokens.ts'
import type { Article, Claim, Language, Quote, Version } from '../types.ts'
import { withArticles } from './background.ts'
import { compared_max, namesOf } from './corrections-denied.ts'
import type { Finding } from './corrections-found.ts'
import { contentOf, findingsOf, isSaidBefore, isSameTold, toldBy } from './corrections-told.ts'
import { isOfOneThing, isSameTeller, type Made, type MadeFigure, sharesNoun } from './same-thing.ts'

/** What somebody takes back, beside the article that tells it. */
interface Told {
  readonly article: Article
  readonly withdrawal: Withdrawal
  /** The sentence that tells it. */
  readonly quote: Quote
  /** Who takes it back, and where that is told. */
  readonly holder: Held
  /** What the same article claims, in order. */
  readonly claims: readonly Claim[]
}

/** What is to be told of quotations because who said it takes it back in one of these articles, without a denial. */
export async function findWithdrawn(store: Store, articles: readonly string[]): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const article of await getArticles(store, articles)) {
    const [version] = await getVersions(store, [article.version])
    if (version === undefined) continue
    const { outlet } = article
    for (const withdrawal of findWithdrawals({ ...version, outlet })) {
      const told = await toldIn(store, article, version, withdrawal)
      const said = await saidNear(store, told)
      const taken = said.filter(made => isTakenBack(made, told, said)).map(({ claim }) => claim)
      const others = said.map(({ claim }) => claim)
      const { quote } = told
      findings.push(...(await findingsOf(store, taken, others, { kind: 'withdrawn', quote, denial: null })))
    }
  }
  return findings
}

async function toldIn(
  store: Store,
  article: Article,
  version: Version,
  withdrawal: Withdrawal,
): Promise<Told> {
  const quote = await makeQuote(store, version.id, withdrawal.span)
  const claims = await findClaims(store, { versions: [version.id] })
  const { name, keys } = withdrawal.holder
  return { article, withdrawal, quote, holder: { holder: name, holderKeys: keys, quote }, claims }
}

/** After every ISO 8601 instant: what has been said again since counts too. */
const forever = '9999'

/** What the same holder has said: anywhere, where there is a name; in the same story, where there is none. */
async function saidNear(store: Store, { holder, article }: Told): Promise<Made[]> {
  const kinds = ['figure', 'statement'] as const
  const names = namesOf(holder)
  const byName =
    names.length === 0 ? [] : await findClaims(store, { holderKeys: names, kinds, limit: compared_max })
  const near = await versionsReadBefore(store, {
    by: 'story',
    ids: [article.story],
    readAfter: '',
    readUntil: forever,
    limit: compared_max,
  })
  const inStory = await findClaims(store, { versions: near.map(({ id }) => id), kinds })
  const made = await withArticles(store, eachOnce([...byName, ...inStory]))
  return made.filter(
    ({ claim, article: other }) =>
      namesOf(claim).some(name => names.includes(name)) ||
      (other.story === article.story && isSameTeller({ claim, article: other }, { claim: holder, article })),
  )
}

/** So much must be alike in what the same holder has said in another story: a number, or words of a topic. */
const tellingNumber_min = 100
const tellingWords_min = 4

function isTakenBack(made: Made, told: Told, said: readonly Made[]): boolean {
  const { claim } = made
  if (!isSaidBefore(claim, told.quote)) return false
  if (made.article.story !== told.article.story && !isTelling(claim, told)) return false
  if (areElsewhere(claim, told)) return false
  const isFigure = isFigureClaim(claim)
  if (isFigure && told.withdrawal.after.some(number => isOf(claim, number))) return false
  if (isFigure && told.withdrawal.before.length > 0) return isOldFigure({ ...made, claim }, told)
  const pointed = pointedAt(told)
  if (pointed.length > 0) return pointed.some(other => isSameTold(claim, other))
  if (isFigure) return isReplaced({ ...made, claim }, told, said)
  return claim.kind === 'statement' && !told.withdrawal.isOfFigure && isAbout(claim, told)
}

/** Whether both sentences name somebody or some place besides who speaks, and nothing in common. */
function areElsewhere(claim: Claim, { quote, holder }: Told): boolean {
  const namesOf = ({ text, language }: Quote) =>
    namesIn(text, language).filter(keys => !keys.some(key => speakers.has(key)))
  const speakers = new Set([...claim.holderKeys, ...holder.holderKeys].map(withoutKind))
  return areApart(namesOf(claim.quote).flat(), namesOf(quote).flat())
}

function isTelling(claim: Claim, told: Told): boolean {
  if (!isFigureClaim(claim)) return topicOf(told).size >= tellingWords_min
  const number = numberOf(claim.figure) ?? 0
  return number >= tellingNumber_min && told.withdrawal.before.includes(number)
}

function isOf({ figure }: FigureClaim, number: number): boolean {
  return [figure.value, figure.low, figure.high].includes(number)
}

/** Whether a figure is the one that is given up, by its number and by what it counts. */
function isOldFigure(made: MadeFigure, told: Told): boolean {
  const { claim } = made
  const number = numberOf(claim.figure)
  if (number === null || !told.withdrawal.before.includes(number)) return false
  const { text, language } = told.quote
  if (figuresIn(told).some(figure => isOfOneThing(made, figure))) return true
  const named = findNames(text, language).flatMap(({ keys }) => keys)
  const noun = stemsOf(claim.figure.counts, claim.quote.language)
  return (
    wordsInCommon(noun, claim.quote.language, stemsOf(text, language), language) > 0 &&
    !areApart(
      claim.figure.places,
      named.filter(key => key.startsWith('place_')),
    )
  )
}

/** Whether a figure is the last that its holder gave of a thing of which they now give another one. */
function isReplaced(made: MadeFigure, told: Told, said: readonly Made[]): boolean {
  if (!told.withdrawal.isOfFigure || told.withdrawal.after.length === 0) return false
  return figuresIn(told).some(figure => {
    const isOfIt = (other: Made): other is MadeFigure =>
      isFigureClaim(other.claim) &&
      isSaidBefore(other.claim, told.quote) &&
      !isOtherTime(other.claim.asOf, figure.claim.asOf) &&
      isOfOneThing({ ...other, claim: other.claim }, figure) &&
      sharesNoun({ ...other, claim: other.claim }, figure)
    const last = said.filter(isOfIt).at(-1)
    return isOfIt(made) && last !== undefined && numberOf(last.claim.figure) === numberOf(made.claim.figure)
  })
}

/** The figures of the sentence in which something is taken back. */
function figuresIn({ claims, quote, article }: Told): MadeFigure[] {
  return claims
    .filter(isFigureClaim)
    .filter(claim => claim.quote.start < quote.end && quote.start < claim.quote.end)
    .map(claim => ({ claim, article }))
}

/** How far before a withdrawal stands what it points to, in UTF-16 code units: "She retracted that statement." */
const pointed_max = 400

/** What the same holder is told to have said right before, where the withdrawal itself does not tell what it was. */
function pointedAt(told: Told): Claim[] {
  const { withdrawal, claims, quote, article, holder } = told
  const topic = topicOf(told)
  if (topic.size >= topicWords_min) return []
  const before = claims.filter(claim => {
    const from = claim.spans.content[0]?.[0] ?? claim.quote.start
    const isNear = from < withdrawal.at && claim.quote.end >= quote.start - pointed_max
    return isNear && isSameTeller({ claim, article }, { claim: holder, article })
  })
  const last = before.at(-1)?.quote
  return before.filter(
    claim =>
      claim.quote.start === last?.start &&
      (!withdrawal.isOfFigure || isFigureClaim(claim)) &&
      topic.isSubsetOf(stemsOf(claim.quote.text, quote.language)),
  )
}

/** Words that what is taken back must be told in, and the share of them that what was said must have. */
const topicWords_min = 2
const share_min = 0.6

/** Whether a statement is the one that is taken back: by its words, with the same numbers and names, and as much denied. */
function isAbout(claim: Claim, told: Told): boolean {
  const topic = topicOf(told)
  if (topic.size < topicWords_min) return false
  const [from, to] = [told.quote.language, claim.quote.language]
  const saying = toldBy(claim)
  const common = wordsInCommon(topic, from, stemsOf(claim.quote.text, to), to)
  if (common < topicWords_min || common < share_min * topic.size) return false
  const about = aboutOf(told)
  if (isNegative(fold(about)) !== isNegative(contentOf(saying))) return false
  const numbers = (text: string, language: Language) => findNumbers(text, language).map(numberOf)
  const known = numbers(claim.quote.text, to)
  if (!numbers(about, from).every(number => known.includes(number))) return false
  const names = namesIn(claim.quote.text, to).flat()
  return namesIn(about, from).every(keys => keys.some(key => names.includes(key)))
}

/** The keys of each name, whatever it was taken for: one word alone is a place here and a person there. */
function namesIn(text: string, language: Language): string[][] {
  return findNames(text, language).map(({ keys }) => keys.map(withoutKind))
}

/** The words of what is taken back, as far as its sentence tells. */
function aboutOf({ withdrawal: { about }, quote }: Told): string {
  return about === null ? '' : quote.text.slice(about[0] - quote.start, about[1] - quote.start)
}

function withoutKind(key: string): string {
  return key.slice(key.indexOf('_'))
}

function topicOf(told: Told): ReadonlySet<string> {
  const { language } = told.quote
  const words = contentWords(aboutOf(told), language).filter(({ word }) => !speechNoun[language].test(word))
  return new Set(words.map(({ stem }) => stem))
}
