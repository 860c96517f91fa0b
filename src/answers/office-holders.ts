import { isSomebodyNoun } from '../claims/grammar/person-nouns.ts'
import { findNames } from '../text/names/names.ts'
import { fold } from '../text/words/tokens.ts'
import type { Question } from './question.ts'
import { type Passage, wordsOf } from './retrieval.ts'

/** « Qui est le président du Malawi ? », "what is the name of the king", folded. */
const whoIs =
  /\b(?:qui (?:est|sont|etait|etaient)|who(?: is| are| was| were|'s)) (?:the|an?|le|la|les|l'|une?)\b|\b(?:nom|name) (?:du|de|of)\b/

/** Whether a question asks who holds an office. */
export function asksOfficeHolder({ kind, asks, text }: Question): boolean {
  return kind === 'open' && asks === 'name' && whoIs.test(fold(text))
}

const nameOf = /\b(?:nom|name) (?:du|de la|de l'|of the|of) ?(\w+)/

const officer =
  /^(?:general|colonel|capitaine|captain|commandant|commander|juge|judge|victime|victim|soldat|soldier|suspect|pilote|pilot)e?$/

/** « Quel est le nom du général ? » is answered by what names a person whom the question does not. */
export function mayNameOffice(passage: Passage, { text, names }: Question): boolean {
  const [, office = ''] = nameOf.exec(fold(text)) ?? []
  if (!officer.test(office) && !isSomebodyNoun(office, null)) return true
  return findNames(wordsOf(passage), passage.version.language).some(
    ({ kind, keys }) => kind === 'person' && !keys.some(key => names.includes(key)),
  )
}

/** The president of one country is not that of its neighbour: by the countries of the sentence, else of the title. */
export function isOfAnotherCountry(passage: Passage, { names }: Question): boolean {
  const { version } = passage
  const asked = names.filter(key => key.startsWith('country_'))
  if (asked.length === 0) return false
  const texts = [wordsOf(passage), version.title ?? '']
  const [named] = texts
    .map(text => findNames(text, version.language).flatMap(({ keys }) => keys))
    .map(keys => keys.filter(key => key.startsWith('country_')))
    .filter(keys => keys.length > 0)
  return named !== undefined && !named.some(key => asked.includes(key))
}
