import { holderWords } from '../lines/claim-words.ts'
import { findNames, type Name } from '../text/names/names.ts'
import { remembered } from '../text/remembered.ts'
import { fold } from '../text/words/tokens.ts'
import type { Claim, Language } from '../types.ts'
import {
  apart,
  asides,
  asidesBehind,
  headsBefore,
  headsBehind,
  leaders,
  links,
  nobody,
  nothingBehind,
  stateBodies,
} from './government-words.ts'

/** Who claims something, by which words of the article. */
type Held = Pick<Claim, 'holder' | 'holderKeys' | 'quote' | 'spans'>

/**
 * Keys of the countries for whose government a holder speaks, by the article's own words: the country or capital itself,
 * one of its ministries or armies, its president, a minister, a spokesman of these. Not its people, its press, a party
 * nor whoever was once in office.
 */
export function governmentsOf(held: Held): readonly string[] {
  const { holder, quote } = held
  if (holder === null) return []
  const mention = holderWords(held)
  // "President Aino Salo" reads as one name: who is meant is known.
  const written = isPerson(held) ? [withoutName(mention, holder)] : [holder, mention]
  const spokenFor = isPerson(held) ? spokenForInOffice : spokenForAtAll
  return [...new Set(written.flatMap(words => spokenFor(words, quote.language)))]
}

/** Whether somebody never speaks for their country's government, by the article's words: « l’opposition », "rebels". */
export function isNotInOffice(held: Held): boolean {
  return standsApart(`${held.holder ?? ''} ${holderWords(held)}`)
}

/** Whether these words are for who is against a government, no more in it, or apart from it. */
export function standsApart(words: string): boolean {
  const folded = fold(words).replace(/[^a-z0-9]+/g, ' ')
  return nobody.test(folded) || apart.test(folded)
}

const voices =
  /\b(?:secretaires? generale?|porte parole|presidente?|chef|cheffe|patron|patronne|directeur|directrice|numero un|secretary general|spokes(?:man|woman|person)|head|chief|director|president|commissioner|leader|coordinat\w+|representant\w*|envoye\w*|envoy)\b/

/** Whether somebody speaks for one of these bodies, by the article's words: « secrétaire général de l’ONU ». */
export function isVoiceOf(held: Held, bodies: readonly string[]): boolean {
  const mention = holderWords(held)
  const folded = fold(mention).replace(/[^a-z]+/g, ' ')
  if (!voices.test(folded) || nobody.test(folded)) return false
  return findNames(mention, held.quote.language).some(({ keys }) => keys.some(key => bodies.includes(key)))
}

function withoutName(mention: string, holder: string): string {
  const words = holder.split(/\s+/).filter(word => /^\p{Lu}/u.test(word))
  return words.reduce((text, word) => text.replaceAll(word, '~'), mention).replace(/~(?:\s+~)+/g, '~')
}

/** Whether a holder is one person by name, whose office other words tell. */
export function isPerson({ holderKeys }: Held): boolean {
  return holderKeys.some(key => key.startsWith('person_'))
}

const spokenForInOffice = remembered((words, language) => spokenForBy(words, language, speaks))

/** « Moscou et Pyongyang », « l’Ukraine »; a person may be called « Hollande ». */
const spokenForAtAll = remembered((words, language) =>
  spokenForBy(words, language, (mark, before, behind) => {
    const isBare = mark.startsWith('@') && links.test(before) && links.test(behind)
    return isBare || speaks(mark, before, behind)
  }),
)

function spokenForBy(words: string, language: Language, isSpoken: typeof speaks): readonly string[] {
  if (nobody.test(fold(words))) return []
  const names = findNames(words, language)
  const marked = markedWith(words, names)
  const found = [...marked.matchAll(/[@%#]\d/g)].filter(({ 0: mark, index }) =>
    isSpoken(mark, marked.slice(0, index).trim(), marked.slice(index + mark.length).trim()),
  )
  const keys = found.flatMap(([mark]) => names[Number(mark.slice(1))]?.keys ?? [])
  return keys.filter(key => key.startsWith('country_'))
}

/** Each name replaced by a sign of its kind and its number: `@` a country or capital, `%` its people, `#` a body of state, `=` others. */
function markedWith(words: string, names: readonly Name[]): string {
  const numbered = names.slice(0, 10)
  return fold(
    numbered.reduceRight((text, { span, kind, keys }, index) => {
      const sign = signOf(kind, keys)
      return `${text.slice(0, span[0])} ${sign === '=' ? sign : sign + index} ${text.slice(span[1])}`
    }, words),
  )
    .replace(/[^a-z0-9@%#~=]+/g, ' ')
    .trim()
}

function signOf(kind: Name['kind'], keys: readonly string[]): string {
  if (kind === 'country' || kind === 'capital') return '@'
  if (kind === 'nationality') return '%'
  const isOfState = keys.some(key => stateBodies.has(key) || key.startsWith('org_ministry_'))
  return kind === 'organisation' && isOfState ? '#' : '='
}

function speaks(mark: string, before: string, behind: string): boolean {
  if (mark.startsWith('#') && asides.test(before) && asidesBehind.test(behind)) return true
  const isAlone = nothingBehind.test(behind)
  return (isAlone && (headsBefore.test(before) || leaders.test(before))) || headsBehind.test(behind)
}
