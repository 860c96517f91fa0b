import type { Category } from '../../types.ts'
import { isAndOr, isDe } from '../grammar/function-words.ts'
import { formsOf, type Word } from '../grammar/words.ts'
import type { Quantity, SentenceWords } from '../quantities/quantities.ts'
import { fateOf, isFate, kindOfWord, kindsOfWords } from './categories.ts'
import type { Clause } from './clause.ts'
import type { Counted } from './counted-edges.ts'
import { executing, fleeing, killings, losing, measuring } from './fates-words.ts'
import type { Head } from './heads.ts'
import { numberNouns } from './parts.ts'

const governedReach = 5
/** « plaintes de deux policiers »: behind a preposition alone stands a number of something only if a noun says so. */
const longestFatePhrase = 3
const bareLinks = /^(?:at|to|of|de|à)$/

/** « a tué 30 soldats », « la capture de deux soldats », "injuring 12": what governs the figure from the left. */
export function governingFate(sentence: SentenceWords, quantity: Quantity, head: Head): Category | null {
  const { words, language } = sentence
  for (let at = quantity.start - 1, seen = 0; at >= 0 && seen < governedReach; at--) {
    const word = words[at]
    if (word === undefined || word.kind === 'quote') return null
    if (word.kind === 'mark') {
      if (!'″"«»'.includes(word.form)) return null
      continue
    }
    // « poursuivre pour meurtres trois hommes »
    if (killings.test(word.form)) return words[at - 1]?.form === 'pour' ? null : 'killed'
    if (executing.test(word.form)) return head.kind === 'troops' || head.kind === 'persons' ? 'killed' : null
    if (fleeing.test(word.form)) return head.kind === 'persons' ? 'displaced' : null
    if (losing.test(word.form))
      return head.kind === 'troops' || head.kind === 'persons' ? 'killed-or-wounded' : null
    const kind = kindOfWord(word.form, language)
    // "after missing three games"
    if (word.form === 'missing') return null
    if (kind !== undefined && isFate(kind)) {
      const joint = /(?:ment|ly)$/.test(words[at - 1]?.form ?? '') ? at - 2 : at - 1
      const both = joint > 0 && isAndOr(words[joint]?.form) ? [words[joint - 1]?.form ?? ''] : []
      return isByThings(words, at, quantity.start, head)
        ? null
        : fateOf(kindsOfWords([...both, word.form], language))
    }
    if (isTime(sentence, at)) continue
    if (!skippable.has(word.form) && !/(?:ment|ly)$/.test(word.form)) return fateOverTool(sentence, quantity)
    seen += 1
  }
  return null
}

/** « tué de quatre balles »: with what, and not whom. */
function isByThings(words: readonly Word[], at: number, start: number, head: Head): boolean {
  const isBy = at === start - 2 && words[at]?.accented === true && isDe(words[start - 1]?.form)
  return isBy && head.kind === undefined && !head.bare
}

const toolReach = 10

/** « a poignardé avec un couteau trois personnes », « a tué à coups de hache deux voisins » */
function fateOverTool({ words, language, grammar }: SentenceWords, { start }: Quantity): Category | null {
  for (let at = start - 1; at > Math.max(0, start - toolReach); at--) {
    const word = words[at]
    if (word?.kind !== 'word') return null
    const kind = kindOfWord(word.form, language)
    if (kind === undefined || !isFate(kind)) continue
    const isActive =
      grammar.have.has(words[at - 1]?.form ?? '') || /^d'abord$|^abord$/.test(words[at - 1]?.form ?? '')
    const opener = words[at + 1]?.form ?? ''
    const isTool =
      opener === 'avec' ||
      opener === 'with' ||
      (opener === 'à' && /^(?:coups?|l'|mains?)$/.test(words[at + 2]?.form ?? ''))
    return isActive && isTool ? fateOf([kind]) : null
  }
  return null
}

/** « a interpellé cette semaine trois hommes », « a tué lundi soir deux soldats » */
function isTime({ words, grammar }: SentenceWords, at: number): boolean {
  const form = words[at]?.form ?? ''
  if (grammar.times.has(form)) return true
  // « mardi 4 mai », "on May 4"
  if (/^\d{1,4}$/.test(form))
    return grammar.times.has(words[at - 1]?.form ?? '') || grammar.times.has(words[at + 1]?.form ?? '')
  return (
    /^(?:ce|cet|cette|la|le|dans|this|last|on)$/.test(form) && grammar.times.has(words[at + 1]?.form ?? '')
  )
}

const skippable = new Set("de d' of at les des the deja au aussi encore also another up to".split(' '))

/** « Les pertes dépasseraient 3 000 hommes », "the number of wounded approaching 1,000". */
export function subjectFate(
  sentence: SentenceWords,
  quantity: Quantity,
  counted: Counted | null,
  head: Head,
  clause: Clause,
): Category | null {
  const { words, language } = sentence
  if (counted !== null && !head.loose && head.kind !== 'persons' && head.kind !== 'troops') return null
  const near = words.slice(Math.max(clause.left, quantity.start - 4), quantity.start)
  if (/^(?:sur un total de|of a total of)$/.test(formsOf(near))) return null
  const forms = words.slice(clause.left, quantity.start).map(word => word.form)
  // « la garde à vue de trois suspects »
  const ended = fateOf(kindsOfWords(forms.slice(-1 - longestFatePhrase, -1), language))
  if (ended !== null && bareLinks.test(forms.at(-1) ?? '')) return ended
  const isNumbered = forms.some(form => numberNouns.test(form))
  const tells = (form: string) =>
    measuring.test(form) && (isNumbered || ended !== null || !bareLinks.test(form))
  if (!near.some(({ form }) => tells(form))) return null
  return fateOf(kindsOfWords(forms, language).filter(kind => kind !== 'captured'))
}
