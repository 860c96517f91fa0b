import type { Name } from '../../text/names/names.ts'
import { isAnd, isAndOr, isDefiniteArticle } from '../grammar/function-words.ts'
import { type Word, wordAt } from '../grammar/words.ts'
import type { SentenceWords } from '../quantities/quantities.ts'
import { hasVerb } from './clause.ts'

const betweenPlaces = /^(?:(?:,|et|ou|and|or|puis|en|à|au|aux|dans|in|at|le|la|les|l'|the) )+$/
const lastJoint = /(?:^|\s)(?:et|ou|and|or)\s/

/**
 * « en Italie et en Espagne »: of the `places` of a sentence, the one and those that it stands beside; what is counted
 * is in all of them. None when it goes on with a place that nobody can name: « à Nice et dans quatre villes voisines ».
 */
export function together(sentence: SentenceWords, one: Name, places: readonly Name[]): readonly Name[] {
  const { words } = sentence
  const jointAt = (index: number): string => {
    const [left, right] = [places[index], places[index + 1]]
    if (left === undefined || right === undefined) return ''
    const between = words.slice(wordAt(words, left.span[1]), wordAt(words, right.span[0]))
    // « à Milan et En Espagne, »: where a full stop was lost
    if (between.some(({ capital, form }) => capital && locative.test(form))) return ''
    return between.map(({ form }) => `${form} `).join('')
  }
  let first = places.indexOf(one)
  let last = first
  while (first > 0 && betweenPlaces.test(jointAt(first - 1))) first -= 1
  while (betweenPlaces.test(jointAt(last))) {
    last += 1
    if (lastJoint.test(jointAt(last - 1))) break
  }
  if (goesOn(sentence, places[last] ?? one) || isExample(words, places[first] ?? one)) return []
  if (isBehindUnknown(words, places[first] ?? one)) return []
  // « à Arcachon, en Gironde »: one lies in the other
  return lastJoint.test(jointAt(last - 1)) && first < last ? places.slice(first, last + 1) : [one]
}

const locative = /^(?:à|en|au|aux|dans|sur|hors|chez|contre|in|at|on|across)$/
const verbReach = 4

/** « à Nice et dans quatre villes », « à Nice, Antan et Morvel », "in Nice and Antan": more than the places that a map has. */
function goesOn(sentence: SentenceWords, { span }: Name): boolean {
  const { words, grammar } = sentence
  const end = behindBracket(words, wordAt(words, span[1]))
  const joint =
    words[end]?.form === ',' && /^(?:et|puis|and)$/.test(words[end + 1]?.form ?? '') ? end + 1 : end
  if (/^(?:et|ou|puis|and|or)$/.test(words[joint]?.form ?? '')) {
    const next = grammar.times.has(words[joint + 1]?.form ?? '') ? joint + 2 : joint + 1
    const name = isDefiniteArticle(words[next]?.form) ? next + 1 : next
    const opening = words[next]
    if (opening?.capital === true && locative.test(opening.form)) return false
    return locative.test(opening?.form ?? '') || isNamed(sentence, name)
  }
  return words[end]?.form === ',' && isListed(words, end + 1) && isNamed(sentence, end + 1)
}

/** « 13 pays, surtout au Brésil », "in the north, notably in Oslo": where only a part of what is counted is. */
function isExample(words: readonly Word[], { span }: Name): boolean {
  const at = wordAt(words, span[0])
  const near = words.slice(Math.max(0, at - exampleReach), at).map(({ form }) => form)
  return example.test(near.join(' '))
}

const exampleReach = 3
const example =
  /(?:^| )(?:surtout|notamment|principalement|essentiellement|particulierement|notably|mainly|mostly|especially|particularly|including)(?: (?:à|en|au|aux|dans|in|at|la|le|les|l'|the))+$/

/** « dans le Sud-Ouest et en Corse »: before « et » stands a name that no map has. */
function isBehindUnknown(words: readonly Word[], { span }: Name): boolean {
  const at = wordAt(words, span[0])
  const from = isDefiniteArticle(words[at - 1]?.form) ? at - 2 : at - 1
  const [named, joint] = [words[from - 2], words[from - 1]?.form ?? '']
  const opener = isDefiniteArticle(words[from - 3]?.form) ? from - 4 : from - 3
  return (
    locative.test(words[from]?.form ?? '') &&
    isAndOr(joint) &&
    named?.capital === true &&
    locative.test(words[opener]?.form ?? '')
  )
}

function behindBracket(words: readonly Word[], at: number): number {
  if (words[at]?.form !== '(') return at
  const close = words.findIndex(({ form }, index) => index > at && form === ')')
  return close < 0 ? at : close + 1
}

/** A name that no verb follows: « à Nice et Antan », but « à Nice, Paul Morel a vendu ». */
function isNamed(sentence: SentenceWords, at: number): boolean {
  const mark = sentence.words.findIndex(({ kind }, index) => index > at && kind === 'mark')
  const end = mark < 0 ? at + verbReach : Math.min(mark, at + verbReach)
  return sentence.words[at]?.capital === true && !hasVerb(sentence, at, end)
}

/** « Antan, Morvel et Sainte-Aude »: names up to the last « et », more than the two of a couple. */
function isListed(words: readonly Word[], from: number): boolean {
  // « Antan (Morvel), Pau et … »
  const joint = words.findIndex(
    ({ form, capital }, at) => at >= from && !capital && !/^(?:,|-|\(|\))$/.test(form),
  )
  const isList = words.slice(from, joint).some(({ form }) => form === ',')
  return isList && isAnd(words[joint]?.form) && words[joint + 1]?.capital === true
}
