import { fold } from '../../text/words/tokens.ts'
import type { Category } from '../../types.ts'
import type { Quantity, SentenceWords } from '../quantities/quantities.ts'
import { isFate } from './categories.ts'
import { animals, things } from './categories-words.ts'
import { type Earlier, hasPartOpener, isListed } from './parts.ts'
import type { Context, Tie } from './ties.ts'

/** « a tué 30 soldats et 12 civils », « 300 morts, dont 20 enfants »: the fate goes on. */
export function inheritedFate(context: Context, { total, borrowed, again }: Tie): Category | null {
  const { head, previous, sentence, quantity, clause } = context
  if (total !== null && isDeadly(context, total)) return 'killed'
  if (total !== null && (clause.verb === null || isStill(context) || isToldOfWhole(context)))
    return total.category
  // « 3 arrestations sur 140 »: the whole is of the same kind
  const isWhole =
    /^(?:sur|of)$/.test(sentence.words[quantity.start - 1]?.form ?? '') && context.counted === null
  if (again === true || isWhole) return borrowed?.category ?? null
  // « une foule de 20 000 personnes selon la police et d’un million selon les organisateurs »
  if (borrowed?.category === 'crowd' && context.counted === null) return 'crowd'
  if (borrowed !== null || previous === null || clause.verb !== null) return null
  // « 206 blessés et 1 360 personnes traumatisées »: the last have a participle of their own
  if (context.counted !== null && sentence.words[context.end]?.accented === true && head.fate === null)
    return null
  const isSpelt = isSpeltOut(sentence, previous, quantity)
  const listed = isSpelt || isListed(sentence, previous.shown[1] + 1, quantity.start)
  const person = head.kind === 'persons' || head.kind === 'troops' || (isSpelt && isUnknown(context))
  return listed && person && isFate(previous.category) ? previous.category : null
}

/** « 4 blessés, dont deux élèves qui attendaient un bus », « 20 morts, dont trois élèves, ont … »: a verb of something else. */
function isToldOfWhole({ sentence, quantity, counted, end, clause: { verb } }: Context): boolean {
  if (counted === null || verb === null || !hasPartOpener(sentence, quantity.start)) return false
  return sentence.words.slice(end, verb).some(({ form }) => /^(?:qui|who|,)$/.test(form))
}

/** « 48 blessés, dont 21 sont dans un état critique »: nothing else befell them. */
function isStill({ sentence: { words }, counted, clause: { verb } }: Context): boolean {
  if (counted !== null || verb === null) return false
  const said = `${words[verb]?.form} ${words[verb + 1]?.form}`
  return /^(?:sont|etaient|restent|are|were|remain) (?:dans|en|à|toujours|encore|in|still|at)$/.test(said)
}

const deadly = /^(?:mortel(?:le)?s?|fatal|deadly)$/

/** « 4 300 cas de choléra, dont 112 mortels »: those who had them are dead. */
function isDeadly({ sentence: { words }, quantity: { next } }: Context, { counts }: Earlier): boolean {
  return deadly.test(words[next]?.form ?? '') && /^(?:cas|cases)(?= |$)/.test(fold(counts))
}

const longestSpelling = 30

/** « ont tué 17 personnes : des passants, trois vigiles … »: the list behind the colon says who they were. */
function isSpeltOut({ words }: SentenceWords, previous: Earlier, { start, value }: Quantity): boolean {
  const between = words.slice(previous.shown[1] + 1, start)
  const total = previous.quantity.value ?? previous.quantity.high ?? 0
  if (between[0]?.form !== ':' || between.length > longestSpelling || (value ?? 0) >= total) return false
  return !between.some((word, index) => index > 0 && /^[.;:!?]$/.test(word.form))
}

/** « 40 dockers »: a noun that the lexicon does not know may be persons, when it is none of things; animals die as well. */
export function isUnknown({ head, counted, sentence }: Context): boolean {
  if (head.kind !== undefined || counted === null || counted.head === null) return false
  const noun = sentence.words[counted.head]?.form ?? ''
  return !things.has(noun) || animals.has(noun)
}
