import { fold, tokens } from '../../text/words/tokens.ts'
import type { Category, Language } from '../../types.ts'
import { kindOfWord } from './categories.ts'
import { isUnderArms } from './category.ts'
import { isFew } from './crowds.ts'
import type { Context, Tie } from './ties.ts'
import { troopsBefore } from './troops.ts'

const manyMen = 100
const mentionsLooked = 40
const wordsAround = 40

/** What is counted, whatever became of it: « 30 soldats tués » counts troops. */
export function baseOf(context: Context, { borrowed, phrase, counts, soldiers }: Tie): Category {
  const { head, counted, sentence, quantity, earlier } = context
  if (head.kind === 'crowd' && isFew(quantity)) return 'other'
  if (isUnderArms(sentence, counted) === false) return 'other'
  if (head.kind === 'troops' || head.kind === 'crowd' || head.kind === 'weapons') return head.kind
  if (borrowed !== null && (counted === null || counted.head === null || head.loose)) return borrowed.base
  if (soldiers !== undefined) return 'troops'
  if (head.loose) {
    if (isCivilForce(context)) return 'other'
    const size = quantity.high ?? quantity.value ?? quantity.low ?? manyMen
    const known = earlier.some(one => one.base === 'troops')
    return known || (size >= manyMen && isMilitary(context)) ? 'troops' : 'other'
  }
  const word = phrase === null || phrase.head === null ? undefined : sentence.words[phrase.head]
  if (word === undefined) return 'other'
  const kind = kindOfWord(word.form, sentence.language)
  if (kind === 'troops' && head.kind === 'persons' && !head.bare) return 'other'
  if (kind === 'troops' || kind === 'crowd') return kind
  const people = head.bare || (counted === null && word.capital)
  return people && areSoldiers(sentence.text, counts, sentence.language) ? 'troops' : 'other'
}

const civilForces = /(?:sapeurs-)?pompiers?|secouristes|sauveteurs|firefighters|fire brigade|rescuers/iu
const soldierWords = /soldats?|militaires?|arm[ée]e|troupes|soldiers?|troops|army/iu
const forceReach = 300

/** « 200 hommes sont mobilisés », where the fire brigade is at work and no army is spoken of. */
function isCivilForce({ sentence: { text, span } }: Context): boolean {
  const around = text.slice(Math.max(0, span[0] - forceReach), span[1] + forceReach)
  return civilForces.test(around) && !soldierWords.test(around)
}

const massing =
  /^(?:envoy|deploy|mass(?:e|es|ed|ing)|mobilis|rassembl|align|perd|depech|aguerri|sent|sends?|sending|lost|los[ei]|station|combat|fight|arme|armee|army|guerre|war|front|militaire|military|soldat|soldier|troup|troop|effectif|contingent|bataillon|battalion|regiment)|^forces?$/

/** « a envoyé 10 000 hommes », "lost 3,000 men": somebody sends, masses or loses them, or there is war. */
function isMilitary({ sentence }: Context): boolean {
  return sentence.words.some(word => massing.test(word.form)) || troopsBefore(sentence) !== null
}

const lastFolded = { text: '', folded: '' }

/** An article is asked about once a figure: it is folded once. */
function foldOf(text: string): string {
  if (lastFolded.text !== text) Object.assign(lastFolded, { text, folded: fold(text) })
  return lastFolded.folded
}

/** Whether the article speaks of « soldats nord-coréens » where this figure counts « Nord-Coréens ». */
function areSoldiers(text: string, people: string, language: Language): boolean {
  const name = people.replace(/s$/u, '')
  if (name.length < 4) return false
  const folded = foldOf(text)
  const wanted = fold(name)
  let from = folded.indexOf(wanted)
  for (let seen = 0; from >= 0 && seen < mentionsLooked; seen++) {
    const around = tokens(folded, Math.max(0, from - wordsAround), from + wanted.length + wordsAround)
    const at = around.findIndex(token => token.end >= from + wanted.length)
    const near = around.slice(Math.max(0, at - 2), at + 2)
    if (near.some(token => kindOfWord(token.word, language) === 'troops')) return true
    from = folded.indexOf(wanted, from + wanted.length)
  }
  return false
}
