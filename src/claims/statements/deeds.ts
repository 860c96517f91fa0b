import { wordSet } from '../../text/words/word-set.ts'
import type { VerbGroup } from '../grammar/verb-groups.ts'
import type { Reading } from '../grammar/word-order.ts'
import { type Deed, formAt, opensQuotation } from './deed.ts'
import { isEnglishDeed } from './deeds-english.ts'
import { isFrenchDeed } from './deeds-french.ts'

const mayOnly =
  /^(?:able|can|could|may|might|peut|peuvent|pourra|pourront|pourrait|pourraient|pouvait|pouvaient)$/
const certain = wordSet('confirm reveal say announce tell confirmer révéler dire annoncer affirmer assurer')

/**
 * Whether a verb of speech tells here what somebody does or may do, and not what is said: "can claim benefits", "called
 * up the reserve", « propose une gamme », « avait appelé la police ». `first` is where its content would begin.
 */
export function isDeed({ words, grammar, passage }: Reading, group: VerbGroup, first: number): boolean {
  const deed = { words, grammar, group, first }
  if (isNameless(deed)) return true
  return (passage.language === 'fr' ? isFrenchDeed : isEnglishDeed)(deed) || isMereChance(deed)
}

/** "asked not to be named", « a requis l’anonymat »: how somebody speaks, and not what is said. */
function isNameless({ words, first }: Deed): boolean {
  const governed = words.slice(first, first + 5).map(({ form }) => form)
  return nameless.test(governed.join(' '))
}

const nameless =
  /^(?:not )?to (?:not )?be (?:named|identified|quoted)|^to (?:remain|stay|speak) anonym|^(?:(?:à|de|d') )?(?:(?:garder|conserver|preserver|rester|requerir) )?(?:l' )?anonym/

/** « peut signaler un abus », "may claim expenses": nobody has said it yet. */
function isMereChance(deed: Deed): boolean {
  const { grammar, group } = deed
  if (!mayOnly.test(group.governor ?? '') || group.negated || certain.has(group.verb.lemma)) return false
  if (group.verb.lemma === 'decide') return true
  return !opensQuotation(deed) && !grammar.complementizers.has(formAt(deed))
}
