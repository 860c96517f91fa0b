import { lineOf, sentenceLine } from '../lines.ts'
import { getArticles } from '../store/articles.ts'
import { claimsAtSentences } from '../store/claims.ts'
import { makeQuotes } from '../store/quotes.ts'
import type { Store } from '../store/store.ts'
import { type ContentWord, contentWords, lexemes } from '../text/lexemes.ts'
import { fold } from '../text/tokens.ts'
import type { Claim, Language, Line } from '../types.ts'
import { mayAnswer, number } from './asked.ts'
import { closenessWorthNaming, isMeant } from './meant.ts'
import { confirming, type Question } from './question.ts'
import { asksOfYear, freshnessOf, type Passage } from './retrieval.ts'

/**
 * What a passage must show to answer, and each part of what it shows beside its coverage, as shares of the question:
 * set on two public sets over articles that answer their questions and one over articles that often do not, so that
 * nearly all of the first are answered and few of the others.
 */
const needed = 1.7
const ofStandingOut = 2.3
/** What an article lacks that is much older than the newest found: most questions are asked of what is new. */
const ofAge = 1.6
/** What is lost of a question when its words are translated. */
const ofOtherLanguage = 0.2
/** What a question is about stands out of the articles that only share words with it: how far above the fifth one. */
const compared = 5
const standingOutUntold = 0.35
const articlesThatAnswer = 2
/** Passages that fall this far below the best one add nothing. */
const besideTheBest = 0.65
const passagesShown = 8
/** What a sentence must show beside one of its article that answers, of what that one must. */
const ofSameArticle = 0.7
/**
 * The share that a sentence with a number must hold to answer how many, when no figure that was read there does, and
 * of how many words of the question its article may lack one.
 */
const enoughToCount = 0.35
const missingOneIn = 3
/** Characters before what is counted in which its number stands, without a mark between the two. */
const nearby = 60
const marks = /[;:!?]|\.(?!\d)|,(?= (?:et|mais|tandis|and|but|while)\b)/
/** And what prices change by. */
const money =
  /[$€£¥%]|\b(?:pour cent|per ?cent|euros?|dollars?|yens?|yuans?|wons?|roubles?|rubles?|livres? sterling|pounds?|francs?|pence|cents?|USD|EUR|GBP)\b/iu

/** The sentences that answer an open question, as claims where they hold one. */
export async function passageLines(
  store: Store,
  question: Question,
  passages: readonly Passage[],
): Promise<Line[]> {
  const [best] = passages
  if (best === undefined) return []
  const least = needed - ofStandingOut * (await standingOut(store, passages))
  const restsOnNames = mayRestOnNames(question)
  const near = passages.filter(
    passage =>
      passage.score >= best.score * besideTheBest &&
      (isMeant(passage, question) || ((passage.isOnSubject || restsOnNames) && isOfKind(passage, question))),
  )
  const shows = (passage: Passage, share: number) =>
    isMeant(passage, question) || evidence(passage, question) >= share
  // What only an article further down shows, it shows by chance.
  const first = [...new Set(near.map(({ version }) => version.id))].slice(0, articlesThatAnswer)
  const answers = near.find(passage => first.includes(passage.version.id) && shows(passage, least))
  if (answers === undefined) return []
  const kept = near.filter(passage =>
    shows(passage, passage.version.id === answers.version.id ? ofSameArticle * least : least),
  )
  return linesOf(store, kept.slice(0, passagesShown), question.language)
}

/** Who said or confirmed it, and how many there were, cannot be told from words that lack what was said or counted. */
function isOfKind(passage: Passage, question: Question): boolean {
  if (question.kind === 'how-many') return isCount(passage, question)
  if (question.kind === 'said') return passage.missing === 0
  if (question.kind === 'confirmed' && question.holders.length > 0) return isVerdictOf(passage, question)
  // « Confirmer » need not stand in what denies it.
  return question.kind !== 'confirmed' || passage.missing <= Math.min(1, question.verdicts.length)
}

/** Whether somebody has confirmed it is told by a sentence in which they do, not by what others say of it. */
function isVerdictOf({ version, sentence, missing }: Passage, { holders, concepts }: Question): boolean {
  const words = version.text.slice(sentence.start, sentence.end)
  const named = concepts.filter(({ terms }) => terms.some(term => holders.includes(term)))
  const terms = new Set(named.flatMap(concept => concept.terms))
  const isNamed = lexemes(words, version.language).some(lexeme => terms.has(lexeme))
  return missing <= 1 && isNamed && confirming.test(fold(words))
}

/** « Combien de ponts se sont effondrés ? » is not answered by « deux ponts restent fermés », nor by two of anything else. */
function isCount({ version, sentence, own, missing }: Passage, question: Question): boolean {
  const words = version.text.slice(sentence.start, sentence.end)
  if (own < enoughToCount || !mayAnswer(words, 'number', question.text)) return false
  if (question.category === 'money' && !money.test(words)) return false
  if (isCountedFarOff(words, version.language, question.counted)) return false
  if (missing === 0) return true
  const isThere = missing <= Math.floor(question.concepts.length / missingOneIn)
  const isCounted = () =>
    contentWords(words, version.language).some(({ stem }) => question.counted.includes(stem))
  return isThere && (question.counted.length === 0 || isCounted())
}

/** « Entre les deux camps, des drones » counts no drones: no number stands before what is counted. */
function isCountedFarOff(words: string, language: Language, counted: readonly string[]): boolean {
  const places = contentWords(words, language).filter(({ stem }) => counted.includes(stem))
  const hasNumber = ({ start }: ContentWord) =>
    number.test(
      fold(words.slice(Math.max(0, start - nearby), start))
        .split(marks)
        .at(-1) ?? '',
    )
  return places.length > 0 && !places.some(hasNumber)
}

/** A country is in every other article: what holds it and nothing else of the question is about something else. */
function mayRestOnNames({ concepts }: Question): boolean {
  return concepts.some(({ isNamed, terms }) => isNamed && !terms.some(term => term.startsWith('country_')))
}

/** An article in the other language shares few letters with the question, and has fewer of its words in one sentence. */
function evidence({ coverage, own, letters, age_days, version }: Passage, question: Question): number {
  const freshness = age_days === null || asksOfYear(question) ? 1 : freshnessOf(age_days)
  const inside = version.language === question.spoken ? Math.max(own, letters) : coverage + ofOtherLanguage
  return coverage + inside - ofAge * (1 - freshness)
}

/**
 * From 0 to 1: how far the best article is above the others. Articles of few stories cannot tell: all of one share the
 * words of a question about it.
 */
async function standingOut(store: Store, passages: readonly Passage[]): Promise<number> {
  const ids = [...new Set(passages.map(({ version }) => version.article))]
  const stories = new Set((await getArticles(store, ids)).map(({ id, story }) => story ?? id))
  const best = new Map<string, number>()
  for (const { version, score } of passages) if (!best.has(version.id)) best.set(version.id, score)
  const [first, ...others] = best.values()
  const other = others[compared - 2]
  if (stories.size < compared || first === undefined || other === undefined) return standingOutUntold
  return 1 - other / first
}

/** The best passage whatever its share: what an abstention names as the nearest evidence. */
export async function nearestLine(
  store: Store,
  passages: readonly Passage[],
  language: Language,
): Promise<Line | null> {
  const best = passages.find(({ own, closeness }) => own > 0 || closeness >= closenessWorthNaming)
  if (best === undefined) return null
  const [line] = await linesOf(store, [best], language)
  return line ?? null
}

/** One line a passage: the claim that its sentence holds, a statement before a figure, else the sentence. */
async function linesOf(store: Store, passages: readonly Passage[], language: Language): Promise<Line[]> {
  const places = passages.map(passage => ({ version: passage.version.id, position: passage.position }))
  const [claims, quotes] = await Promise.all([
    claimsAtSentences(store, places),
    makeQuotes(
      store,
      passages.map(({ version, sentence }) => ({
        version: version.id,
        span: [sentence.start, sentence.end],
      })),
    ),
  ])
  return passages.flatMap((passage, index) => {
    const claim = claims.filter(candidate => holds(candidate, passage)).sort(byKind)[0]
    const quote = quotes[index]
    if (claim !== undefined) return [lineOf(claim, language)]
    return quote === undefined ? [] : [sentenceLine(quote, language)]
  })
}

function holds(claim: Claim, { version, sentence }: Passage): boolean {
  return (
    claim.quote.version === version.id &&
    claim.quote.start <= sentence.start &&
    sentence.end <= claim.quote.end
  )
}

const kinds = { statement: 0, sanction: 1, figure: 2 } as const

function byKind(a: Claim, b: Claim): number {
  return kinds[a.kind] - kinds[b.kind]
}
