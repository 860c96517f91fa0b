import { isMark } from './clauses.ts'
import { isAnd, isOf } from './function-words.ts'
import type { Grammar } from './grammar.ts'
import type { NounPhrase } from './noun-phrases.ts'
import { isSomebodyNoun } from './person-nouns.ts'
import type { Word } from './words.ts'

/** « Séoul et Washington », « Ni Pyongyang ni Moscou », « des responsables … et un organisme … »: each a holder. */
export function splitCoordination(
  words: readonly Word[],
  phrase: NounPhrase,
  grammar: Grammar,
  contracted: boolean,
): NounPhrase[] {
  const [opening, last] = phrase.core
  const pair = words[opening]?.form === 'both' && last - opening > 2
  const first = pair ? opening + 1 : behindCommonOffice(words, opening, last)
  if (opening !== phrase.first || last - first < 2) return [phrase]
  const parts: NounPhrase[] = []
  let start = first
  for (let at = first; at <= last; at++) {
    const form = words[at]?.form ?? ''
    const joint =
      /^(?:et|and|ni|nor|neither|or|ou)$/.test(form) || (form === ',' && laterJoint(words, at, last, grammar))
    const repeated = contracted && isOf(words[at + 1]?.form)
    const neither = /^(?:ni|nor|neither)$/.test(form)
    if (!joint || !(repeated || neither || startsHolder(words, at + 1, start, grammar))) continue
    if (
      isOneTitle(words, at, last, form) ||
      isOneOffice(words, start, at, last) ||
      areModifiers(words, start, at, last)
    )
      continue
    const end = isMark(words[at - 1], ',') ? at - 2 : at - 1
    if (at > start) parts.push({ first: start, last: end, core: [start, end] })
    start = at + 1
  }
  if (start > last) return [phrase]
  parts.push({ first: start, last: parts.length === 0 ? phrase.last : last, core: [start, last] })
  return parts.length === 1 && start === first && !pair ? [phrase] : parts
}

/** « les avocats | Jean Morin et Anne Roux », "lawyers | Ann Cole and Paul Stone": two full names behind what both are. */
function behindCommonOffice(words: readonly Word[], first: number, last: number): number {
  const name = words.findIndex(({ capital }, at) => at > first && at <= last && capital)
  const joint = words.findIndex(({ form }, at) => at > name && at < last && isAnd(form))
  const nouns = words.slice(first, name)
  const noun = nouns.at(-1)?.form ?? ''
  const isPlural = nouns[0]?.form === 'les' || (/s$/.test(noun) && isSomebodyNoun(noun.slice(0, -1), null))
  if (name < 0 || joint < 0 || !isPlural || nouns.length > 3) return first
  const plain = nouns.every(
    ({ kind, capital, form }, at) => kind === 'word' && (at === 0 || !capital) && !isOf(form),
  )
  const parts = [words.slice(name, joint), words.slice(joint + 1, last + 1)]
  const isNames = parts.every(
    part => part.length > 1 && part.every(({ capital, kind }) => capital && kind === 'word'),
  )
  return plain && isNames ? name : first
}

/** "Health and Human Services Secretary Jane Doe": the words beside "and" belong to one office, and one person holds it. */
function isOneTitle(words: readonly Word[], joint: number, last: number, form: string): boolean {
  if (form !== 'and') return false
  // "Author and Senate candidate Jane Doe"
  if (callings.test(words[joint - 1]?.form ?? '') && words[last]?.capital === true && last > joint + 2)
    return true
  const office = words.findIndex(
    (word, index) => index > joint && index < last && offices.test(word.form) && word.capital,
  )
  const both = office === joint + 1 && offices.test(words[joint - 1]?.form ?? '')
  if (office < 0 || (office === joint + 1 && !both) || words[office + 1]?.capital !== true) return false
  return words.slice(joint + 1, last + 1).every(word => word.capital && word.kind === 'word')
}

/** « la secrétaire d’État à l’égalité entre les femmes et les hommes Ana Ruiz »: one name behind the plural. */
function isOneOffice(words: readonly Word[], start: number, joint: number, last: number): boolean {
  const [article, noun, name] = words.slice(joint + 1, joint + 4)
  const isName = name?.capital === true && joint + 3 <= last
  return (
    isName && article?.form === 'les' && !noun?.capital && /^(?:la|le|l')$/.test(words[start]?.form ?? '')
  )
}

/** "US and Taiwanese officials": a capital word on either side of "and" tells which officials. */
function areModifiers(words: readonly Word[], start: number, joint: number, last: number): boolean {
  if (words[joint]?.form !== 'and' || last !== joint + 2) return false
  const [own, other, noun] = [words[start], words[joint + 1], words[last]]
  return (
    joint === start + 1 &&
    own?.capital === true &&
    other?.capital === true &&
    noun?.capital === false &&
    /[^s]s$/.test(noun.form)
  )
}

const callings =
  /^(?:author|actor|actress|singer|songwriter|comedian|writer|activist|founder|model|rapper|producer|musician|chef|businessman|businesswoman|entrepreneur|lawyer|attorney|veteran|doctor|professor)$/
const offices =
  /^(?:secretary|minister|commissioner|director|chairman|chairwoman|chair|chief|president|ambassador|ceo|cfo|coo|founder)$/

/** A list ends in « et » and one more holder: « l’Observatoire des crues et du vent » is one. */
function laterJoint(words: readonly Word[], at: number, last: number, grammar: Grammar): boolean {
  for (let index = at + 1; index <= last; index++) {
    const form = words[index]?.form ?? ''
    if (/^(?:ni|nor)$/.test(form)) return true
    if (isAnd(form) && !grammar.links.has(words[index + 1]?.form ?? '')) return true
  }
  return false
}

/** Behind « et » a new holder has its own article, or is a name as the one before it is. */
function startsHolder(words: readonly Word[], at: number, start: number, grammar: Grammar): boolean {
  const word = words[at]
  const before = words[start]
  if (word === undefined || before === undefined || word.kind !== 'word') return false
  if (grammar.links.has(word.form)) return false
  const linked = words
    .slice(start, at - 1)
    .some(({ form }) => /^(?:of|for|with|at|from|in|'s|pour|contre)$/.test(form))
  if (grammar.determiners.has(word.form)) return !linked
  return word.capital && before.capital && !linked && !grammar.determiners.has(before.form)
}
