import { wordSet } from '../../text/words/word-set.ts'
import { isFiniteVerb } from '../grammar/clauses.ts'
import { isAnd, isQue, isWho } from '../grammar/function-words.ts'
import type { Word } from '../grammar/words.ts'
import type { SentenceWords } from '../quantities/quantities.ts'
import { isFate, kindOfWord } from './categories.ts'

/** The clause that a figure stands in, as word indexes `[left, right)`. */
export interface Clause {
  readonly left: number
  readonly right: number
  /** The first finite verb behind the figure; null when it has none before the clause ends. */
  readonly verb: number | null
}

const sentenceMarks = ';:?!.…'
/** « dont 8 000 », "including 500 officers", "among them": the words that take a part out of a count. */
export const partOpeners = wordSet('dont including parmi among whom inclus incluant comprenant')
const breaksRight = wordSet(
  `mais but tandis alors while whereas although though dont où which including selon according lequel laquelle lesquels
  whom whose parmi among puisque puisqu'`,
)
/** These end the clause only behind its verb: before it they stand in an insertion. */
const breaksBehindVerb = wordSet("puis then apres after before since depuis lorsque lorsqu' quand when")
const breaksLeft = wordSet(
  `dont que qu' that where où mais but tandis while whereas although though qui who which including among parmi whom whose
  lorsque lorsqu' quand when puis alors because car puisque puisqu' lequel laquelle lesquels lesquelles auquel auxquels auxquelles`,
)
const coordinators = wordSet('et and ou or')
const complementizers = wordSet("que qu' that")
/** « 30 soldats combattent »: a plural noun is followed by a verb in -ent. */
const thirdPlural = /[^m]ent$/
const verbReach = 7
/** No clause is longer; hostile text may go on for ever. */
const longestClause = 120

/** Whether the word at `index` is a finite verb, French present plurals included when `plural` says a plural precedes. */
export function isVerb(sentence: SentenceWords, index: number, plural = false): boolean {
  const { words, grammar, language } = sentence
  if (isFiniteVerb(words, index, grammar)) return true
  const word = words[index]
  if (word === undefined || word.kind !== 'word') return false
  if (language === 'fr') {
    if (['ont', 'sont', 'ete', 'soient'].includes(word.form)) return true
    return plural && !word.capital && (thirdPlural.test(word.form) || verbsInMer.test(word.form))
  }
  return /^(?:died|fled|fell|went|came|stood|fought)$/.test(word.form)
}

/** « estiment », of which « seulement » is none; folded. */
const verbsInMer =
  /^(?:affir|ai|assu|confir|consom|decla|dor|esti|expri|fer|for|fu|infor|nom|procla|recla|suppri|transfor)ment$/

/**
 * The clause around a figure: `start` its first word, `end` the word behind what it counts, `following` where the
 * figures behind it begin. A subject's clause goes on over « et deux femmes », « dans 12 villages », « , dont 3 enfants, ».
 */
export function clauseAround(
  sentence: SentenceWords,
  start: number,
  end: number,
  following: readonly number[],
): Clause {
  const opens = opensClause(sentence, start, end)
  const left = opens ? start : leftEdge(sentence, start)
  if (isPartBefore(sentence, start, end)) return { left, right: end, verb: null }
  const isSubject = opens || (!isGoverned(sentence, start) && !hasVerb(sentence, left, start))
  return { left, ...rightEdge(sentence, end, following, isSubject) }
}

/** « …, dont 40 mineurs, après les heurts qui ont opposé … »: what happened before has a verb of its own. */
function isPartBefore({ words }: SentenceWords, start: number, end: number): boolean {
  const isPart = partOpeners.has(words[start - 1]?.form ?? '') && words[end]?.form === ','
  return isPart && breaksBehindVerb.has(words[end + 1]?.form ?? '')
}

/** « … ont été fouillées et quatre hommes, dont un Italien, ont été arrêtés »: behind « et » a subject with its own verb. */
function opensClause(sentence: SentenceWords, start: number, end: number): boolean {
  const { words } = sentence
  const joint = words[start - 1]?.kind === 'mark' ? words[start - 2] : words[start - 1]
  if (!isAnd(joint?.form)) return false
  return isVerb(sentence, end, true) || insertionEnd(sentence, end, true) !== null
}

const governing = wordSet(
  'dans en sur chez à au aux par sous vers contre avec parmi entre pour lors in within across at from into on to by with among between under of',
)

/** Whether a preposition makes the figure no subject: « dans 12 villages », "by two gunmen". */
export function isGoverned({ words }: SentenceWords, start: number): boolean {
  return governing.has(words[start - 1]?.form ?? '')
}

const relatives = wordSet('qui dont où lequel laquelle who which whose where')

/** Whether the word at `at` stands in a relative clause between two commas that is over before the word `end`. */
export function isInAside({ words }: Pick<SentenceWords, 'words'>, at: number, end: number): boolean {
  const opener = words.findLastIndex(({ form }, index) => index < at && (form === ',' || relatives.has(form)))
  if (opener < 1 || !relatives.has(words[opener]?.form ?? '') || words[opener - 1]?.form !== ',') return false
  return words.slice(at, end).some(({ form }) => form === ',')
}

/** Whether a finite verb stands among the words `[from, to)`. */
export function hasVerb(sentence: SentenceWords, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isVerb(sentence, at)) return true
  return false
}

function leftEdge(sentence: SentenceWords, start: number): number {
  const { words } = sentence
  let seenVerb = false
  const farthest = Math.max(0, start - longestClause)
  for (let at = start - 1; at >= farthest; at--) {
    const word = words[at]
    if (word === undefined) return at + 1
    if (word.kind === 'mark') {
      if (sentenceMarks.includes(word.form) || word.form === '(' || word.form === ')') return at + 1
      continue
    }
    if (breaksLeft.has(word.form) && !isThen(words, at)) return at + 1
    if (coordinators.has(word.form) && seenVerb) return at + 1
    seenVerb ||= isVerb(sentence, at)
  }
  return farthest
}

/** « avaient alors été tués », but « alors que », « …, alors 30 sont tués » */
function isThen(words: SentenceWords['words'], at: number): boolean {
  if (words[at]?.form !== 'alors' || words[at - 1]?.kind !== 'word') return false
  return !isQue(words[at + 1]?.form)
}

function rightEdge(
  sentence: SentenceWords,
  end: number,
  following: readonly number[],
  isSubject: boolean,
): { right: number; verb: number | null } {
  const { words } = sentence
  let verb: number | null = null
  let at = end
  let next = nextOf(following, at)
  for (; at < words.length && at - end < longestClause; at++) {
    if (at >= next) {
      if (verb !== null || !isSubject || !isPassedOver(sentence, end, at))
        return { right: withoutConnector(words, at, end), verb }
      next = nextOf(following, at + 1)
    }
    const word = words[at]
    if (word === undefined) break
    const behind =
      word.form === '(' ? closingBracket(words, at) : insertionEnd(sentence, at, isSubject && verb === null)
    if (behind !== null) {
      at = behind
      next = nextOf(following, at)
      continue
    }
    if (endsClause(sentence, word, at, verb !== null)) break
    if (verb === null && isVerb(sentence, at, true)) verb = at
  }
  return { right: Math.min(at, words.length), verb }
}

function nextOf(following: readonly number[], at: number): number {
  return following.find(start => start >= at) ?? Number.POSITIVE_INFINITY
}

/** « et deux femmes », « dans 12 villages »: the next figure belongs to the same subject. */
function isPassedOver(sentence: SentenceWords, end: number, at: number): boolean {
  if (isGoverned(sentence, at)) return true
  const between = sentence.words.slice(end, at)
  return (
    between.length > 0 &&
    between.length < 3 &&
    between.every(({ form }) => coordinators.has(form) || form === ',')
  )
}

const longestInsertion = 20
/** « 45 soldats, en comptant ceux de samedi, sont morts », "12 hikers, all of them from Leeds, died" */
const asideOpeners = wordSet(
  'en y tous toutes ages agees membres originaires venus venues all aged counting mostly',
)

/** Where « , dont 3 enfants, » and ", including two nurses," end, when the verb of the subject stands behind. */
function insertionEnd(sentence: SentenceWords, at: number, isOpen: boolean): number | null {
  const { words } = sentence
  const opener = words[at + 1]?.form ?? ''
  if (isOpen && words[at]?.form === 'dont') return partEnd(sentence, at)
  const aside = isOpen && words[at]?.form === ',' ? asideEnd(sentence, at) : null
  if (aside !== null) return aside
  if (!isOpen || words[at]?.form !== ',' || !(partOpeners.has(opener) || asideOpeners.has(opener)))
    return null
  for (let end = at + 2; end < Math.min(words.length, at + longestInsertion); end++) {
    const word = words[end]
    if (word === undefined || (word.kind === 'mark' && sentenceMarks.includes(word.form))) return null
    if (isVerb(sentence, end)) return null
    if (word.form === ',') return hasVerb(sentence, end + 1, end + 3) ? end : null
  }
  return null
}

const longestAside = 24
const auxiliary = /^(?:ont|sont|etaient|avaient|seraient|auraient|were|have|had|are)$/

/** « 14 marins, pris dans la tempête qui soufflait depuis la veille, ont … », "12 hikers, who had been warned, were …": the comma behind it. */
function asideEnd({ words, language }: SentenceWords, at: number): number | null {
  const participle = /ment$/.test(words[at + 1]?.form ?? '') ? words[at + 2] : words[at + 1]
  const opens =
    isWho(participle?.form) ||
    (language === 'fr' ? participle?.accented === true : /(?:ed|ught)$/.test(participle?.form ?? ''))
  if (!opens) return null
  const end = words.findIndex(({ kind }, index) => index > at && kind !== 'word')
  const isAside = end - at < longestAside && words[end]?.form === ','
  return isAside && auxiliary.test(words[end + 1]?.form ?? '') ? end : null
}

const longestPart = 6

/** « 18 passagers dont trois enfants ont été blessés »: without commas the verb behind is that of the whole. */
function partEnd(sentence: SentenceWords, at: number): number | null {
  for (let verb = at + 2; verb < at + longestPart; verb++) {
    if (sentence.words[verb]?.kind !== 'word') return null
    if (/^(?:ont|sont|etaient|avaient|seraient|auraient)$/.test(sentence.words[verb]?.form ?? ''))
      return verb - 1
  }
  return null
}

function endsClause(sentence: SentenceWords, word: Word, at: number, seenVerb: boolean): boolean {
  if (word.kind === 'mark') {
    if (sentenceMarks.includes(word.form) || word.form === ')') return true
    return seenVerb && (word.form === ',' || word.form === '-')
  }
  if (breaksRight.has(word.form) && !isThen(sentence.words, at)) return true
  if (seenVerb && breaksBehindVerb.has(word.form)) return true
  if (seenVerb && complementizers.has(word.form)) return true
  return (
    seenVerb && coordinators.has(word.form) && !isFateAt(sentence, at + 1) && hasVerbSoon(sentence, at + 1)
  )
}

/** « tués ou blessés », "killed or wounded": no new clause. */
function isFateAt({ words, language }: SentenceWords, at: number): boolean {
  const kind = kindOfWord(words[at]?.form ?? '', language)
  return kind !== undefined && isFate(kind)
}

function hasVerbSoon(sentence: SentenceWords, from: number): boolean {
  for (let at = from; at < from + verbReach; at++) if (isVerb(sentence, at)) return true
  return false
}

function closingBracket(words: readonly Word[], open: number): number {
  const last = Math.min(words.length, open + longestClause)
  for (let at = open + 1; at < last; at++) if (words[at]?.form === ')') return at
  return last
}

/** The next figure's « et », « , dont » belongs to it. */
function withoutConnector(words: readonly Word[], right: number, end: number): number {
  let at = right
  while (at > end) {
    const form = words[at - 1]?.form ?? ''
    if (
      !coordinators.has(form) &&
      !partOpeners.has(form) &&
      form !== ',' &&
      form !== 'with' &&
      form !== 'them'
    )
      break
    at -= 1
  }
  return at
}
