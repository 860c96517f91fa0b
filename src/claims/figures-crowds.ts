import { kindsOfWords } from './categories.ts'
import { gatherers, gathering, gatherings, numbering } from './categories-words.ts'
import type { Counted } from './counted.ts'
import type { Clause } from './figures-clause.ts'
import type { Head } from './figures-heads.ts'
import { countsThings } from './figures-heads.ts'
import type { Quantity, SentenceWords } from './quantities.ts'

const leastCrowd = 10

/** « deux manifestants » are no crowd. */
export function isFew({ hedge, value }: Quantity): boolean {
  return hedge === 'exactly' && (value ?? leastCrowd) < leastCrowd
}

const reach = 9

/** Whether the clause shows that those who are counted came together. */
export function isCrowd(
  sentence: SentenceWords,
  quantity: Quantity,
  counted: Counted | null,
  head: Head,
  clause: Clause,
): boolean {
  if (!countsThings(sentence, counted) && demonstrates(sentence, counted, clause)) return true
  const isPerson = head.kind !== undefined || counted === null || counted.head === null
  const end = counted === null ? quantity.next : counted.last + 1
  return (isPerson && crowdIn(sentence, clause, end)) || isGathered(sentence, quantity, counted, clause)
}

function crowdIn(sentence: SentenceWords, clause: Clause, end: number): boolean {
  const behind = sentence.words.slice(end, clause.right).map(word => word.form)
  const other = behind.findIndex(form => /^(?:lorsque|lorsqu'|quand|when|while)$/.test(form))
  const forms = other < 0 ? behind : behind.slice(0, other)
  return kindsOfWords(forms, sentence.language).includes('crowd')
}

/** « 300 “pulls verts” ont manifesté »: whoever they are, only persons do so. */
function demonstrates({ words }: SentenceWords, counted: Counted | null, { right }: Clause): boolean {
  if (counted === null) return false
  const behind = words.slice(counted.last + 1, Math.min(right, counted.last + 1 + reach))
  return behind.some(
    ({ form }, index) =>
      /^(?:ont|avaient|have|had)$/.test(form) &&
      /^(?:defile|manifeste|marched|protested|rallied|demonstrated)$/.test(behind[index + 1]?.form ?? ''),
  )
}

/** « devant 200 personnes »: an audience is no handful. */
const leastAudience = 20

/** « 3 000 personnes réunies » */
const gathered = /^(?:reunie?s|rassemblee?s|massee?s|gathered|assembled)$/

/** « a rassemblé 4 000 personnes », "2,000 people turned out": a verb of gathering before them, or behind. */
function isGathered(
  { words, language }: SentenceWords,
  quantity: Quantity,
  counted: Counted | null,
  clause: Clause,
): boolean {
  const head = counted === null || counted.head === null ? undefined : words[counted.head]?.form
  if (counted === null || head === undefined || !gatherers.has(head)) return false
  const before = words.slice(clause.left, quantity.start)
  const behind = words.slice(counted.last + 1, clause.right)
  const { draws, comes } = gathering[language]
  if (
    gatherings.test(words[quantity.start - 2]?.form ?? '') &&
    /^(?:de|d'|of)$/.test(words[quantity.start - 1]?.form ?? '')
  )
    return true
  if (
    words.slice((counted.head ?? counted.last) + 1, counted.last + 1).some(({ form }) => gathered.test(form))
  )
    return true
  const size = quantity.value ?? quantity.low ?? quantity.high ?? 0
  if (size >= leastAudience && /^(?:devant|before)$/.test(words[quantity.start - 1]?.form ?? '')) return true
  if (before.some(({ form }) => draws.test(form))) return true
  if (
    /^(?:participante?s?|grevistes|strikers)$/.test(head) &&
    before.some(({ form }) => numbering.test(form))
  )
    return true
  return behind.some(({ form }, index) => comes.test(`${form} ${behind[index + 1]?.form ?? ''}`))
}
