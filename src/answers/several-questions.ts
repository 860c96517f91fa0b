import { languageOfSentence } from '../text/language.ts'
import { contentWords } from '../text/words/lexemes.ts'
import { fold } from '../text/words/tokens.ts'
import { isFrame, isLight } from './light-words.ts'

const asking =
  "(?:combien|pourquoi|quand|comment|où|ou|qui|qu['’]|que|quoi|quel(?:le)?s?|how|why|when|where|who(?:m|se)?|what|which)"
/** « … et pourquoi », "… and by whom", « …, et avec quel score ». */
const joined = new RegExp(
  `,? (?:et|and) (?=(?:(?:par|avec|pour|dans|depuis|de|d['’]|by|with|for|in|from|at) ?)?${asking}(?![\\p{L}-]))`,
  'iu',
)
const question = new RegExp(`(?:^|[^\\p{L}-])${asking}(?![\\p{L}-])`, 'iu')
const inverted =
  /^\s*(?:do|does|did|has|have|had|is|are|was|were|will|would|can|could)(?!\p{L})|-(?:t-)?(?:ils?|elles?|on|ce)(?!\p{L})|[ -]t[ -](?:ils?|elles?|on)(?!\p{L})|est[- ]ce qu/iu
const opening = new RegExp(
  `^\\s*(?:(?:par|avec|by|with) )?${asking}(?![\\p{L}-])(?: (?:est|is|was|a|ont|did|do|does|has|have))?`,
  'iu',
)
/** Words of a question that says nothing of what it is about: « avec quel score ». */
const fewWords = 1
const questionsMax = 3

/**
 * The questions that somebody asks in one message, each made whole: « qui a gagné, et avec quel score ? » asks with what
 * score somebody has won, and « combien de morts, selon l’armée et les rebelles ? » for the count of each. One that stands
 * alone is itself.
 */
export function questionsIn(text: string): string[] {
  const sources = sourcesIn(text)
  if (sources.length > 0) return sources
  const parts = text
    .split(/(?<=[?!])\s+(?=\S)/u)
    .flatMap(part => part.split(joined))
    .map(part => part.trim())
    .filter(part => part !== '')
  const [first = ''] = parts
  if (parts.length < 2 || parts.length > questionsMax || !parts.every(isQuestion)) return [text]
  return parts.map((part, index) =>
    index === 0 || isWhole(part) ? part : `${bare(part)} ${withoutAsking(first)} ?`,
  )
}

const article = "(?:(?:le|la|les|the) |l['’])"
const bySeveral = new RegExp(
  `^(.*(?:^|[^\\p{L}])(?:selon|d['’]apr[eè]s|according to) )(${article}?\\p{L}[\\p{L} ’'-]{0,40}?) (?:et|and|ou|or) (?:(?:selon|d['’]apr[eè]s|according to) )?(${article}\\p{L}[\\p{L} ’'-]{0,40}|\\p{L}[\\p{L}-]*)[\\s?!.]*$`,
  'iu',
)

/** « Combien …, selon l’armée et les rebelles ? »: the question to each of them. */
function sourcesIn(text: string): string[] {
  const [, before, first, second] = bySeveral.exec(text) ?? []
  return before === undefined ? [] : [first, second].map(source => `${before}${source?.trimEnd()} ?`)
}

function isQuestion(part: string): boolean {
  return question.test(part) || inverted.test(part)
}

/** Whether it names what it asks about. */
function isWhole(part: string): boolean {
  const words = contentWords(part, languageOfSentence(part, 'fr'))
  return words.filter(({ word }) => !isLight(fold(word)) && !isFrame(fold(word))).length > fewWords
}

function bare(text: string): string {
  return text.replace(/[\s?!.]+$/u, '')
}

/** « A gagné la présidence » of « qui a gagné la présidence ? » */
function withoutAsking(text: string): string {
  return bare(text).replace(opening, '').trim()
}
