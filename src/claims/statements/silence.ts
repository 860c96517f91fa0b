import { wordSet } from '../../text/words/word-set.ts'
import type { Grammar } from '../grammar/grammar.ts'
import type { VerbGroup } from '../grammar/verb-groups.ts'
import type { Reading } from '../grammar/word-order.ts'
import type { Word } from '../grammar/words.ts'
import type { WordRange } from './contents.ts'

const answers = wordSet('commenter répondre réagir comment respond reply')
const unreturned = new Set(['return calls', 'return messages', 'return emails', 'return requests'])
const refusals = /^(?:declin|refus)/

/** « Le syndicat dément et parle d’une insulte », « l’avocate dément. »: that somebody denies is all that is told. */
export function bareDenial({ words, grammar }: Reading, group: VerbGroup): WordRange | null {
  const next = words[group.last + 1]
  const isBare = next === undefined || /^[.;]$/.test(next.form) || grammar.coordinators.has(next.form)
  const isDenial = group.verb.lemma === 'démentir' && group.shape === 'finite' && !group.negated
  return isDenial && isBare ? [group.first, group.last] : null
}

/** « n’a pas souhaité commenter », "has not commented on the report": to say nothing is all that is told. */
export function silence({ words, grammar }: Reading, group: VerbGroup): WordRange | null {
  if (/^(?:might|may)$/.test(group.governor ?? '')) return null
  const refused = group.negated || refusals.test(group.governor ?? '')
  // « Il ne m’a pas répondu »: somebody tells it of somebody else
  if (words.slice(group.first, group.head).some(({ form }) => /^m[e']$/.test(form))) return null
  const reflexive = words.slice(group.first, group.head).some(({ form }) => form === "s'")
  const wordless =
    answers.has(group.verb.lemma) ||
    unreturned.has(group.verb.lemma) ||
    (group.verb.lemma === 'exprimer' && reflexive)
  if (!refused || !wordless) return null
  const next = words[group.last + 1]
  const free =
    next === undefined ||
    next.kind === 'mark' ||
    (group.verb.lemma === 'commenter' && next.kind === 'word' && !grammar.complementizers.has(next.form)) ||
    grammar.prepositions.has(next.form) ||
    grammar.times.has(next.form) ||
    grammar.coordinators.has(next.form) ||
    /^(?:when|lorsqu?'?|quand|further|publicly|immediately|davantage|publiquement)$/.test(next.form)
  if (!free) return null
  let end = group.last
  while (words[end + 1]?.kind === 'word' && !grammar.coordinators.has(words[end + 1]?.form ?? '')) end += 1
  const behind = words.slice(group.last + 1, end + 1)
  // "was unable to respond": on a track as well as to a question
  if (behind.length === 0 && /able$/.test(group.governor ?? '') && group.verb.lemma === 'respond') return null
  return spokenAnswers.test(group.verb.lemma) && !isAsked(behind, grammar) ? null : [group.first, end]
}

const spokenAnswers = /^(?:répondre|réagir|respond|reply)$/
const asked =
  /^(?:demandes?|sollicitations?|questions?|requetes?|messages?|courriels?|accusations?|propos|declarations?|informations?|revelations?|critiques?|afp|commentaires?|requests?|queries|query|inquiry|inquiries|emails?|emailed|e-mails?|allegations?|claims?|report|reports|comment|reporters|reuters)$/

/** « aux demandes de l’AFP », "to a request", but not « aux appels radio », "to treatment": words were asked for. */
function isAsked(behind: readonly Word[], grammar: Grammar): boolean {
  const adverbial = behind.every(({ form }) => grammar.times.has(form) || grammar.adverbs.has(form))
  return adverbial || behind.some(({ form }) => asked.test(form))
}
