import { wordSet } from '../../text/words/word-set.ts'
import type { Grammar } from '../grammar/grammar.ts'
import { isTensed } from '../grammar/inflection.ts'
import type { VerbGroup } from '../grammar/verb-groups.ts'
import type { Reading } from '../grammar/word-order.ts'
import type { Word } from '../grammar/words.ts'
import type { WordRange } from './contents.ts'

const answers = wordSet('commenter répondre réagir comment respond reply')
const unreturned = new Set([
  'return calls',
  'return messages',
  'return emails',
  'return requests',
  'donner suite',
])
const refusals = /^(?:declin|refus|gard|abst)/

/** « Le syndicat dément et parle d’une insulte », « l’avocate dément. »: that somebody denies is all that is told. */
export function bareDenial({ words, grammar }: Reading, group: VerbGroup): WordRange | null {
  const next = words[group.last + 1]
  const isBare = next === undefined || /^[.;]$/.test(next.form) || grammar.coordinators.has(next.form)
  const isDenial = group.verb.lemma === 'démentir' && group.shape === 'finite' && !group.negated
  if (isDenial && isBare) return [group.first, group.last]
  return deniesIt(words, group, grammar)
}

/** "…, but Norland denies it", « …, Oslo l’a nié »: what, the same sentence says. */
function deniesIt(words: Reading['words'], group: VerbGroup, grammar: Grammar): WordRange | null {
  if (group.negated || group.governor !== null || !isTensed(group.shape)) return null
  const isIt =
    grammar.language === 'fr'
      ? /^(?:démentir|nier|réfuter|contester)$/.test(group.verb.lemma) &&
        /^(?:le|l')$/.test(words[group.first]?.form ?? '')
      : /^(?:deny|refute|dispute)$/.test(group.verb.lemma) &&
        /^(?:it|this|that)$/.test(words[group.last + 1]?.form ?? '')
  const isBehind = words.slice(0, group.first).some(({ kind }) => kind === 'mark')
  const last = grammar.language === 'fr' ? group.last : group.last + 1
  const next = words[last + 1]
  const isBare = next === undefined || /^[.,;]$/.test(next.form)
  return isIt && isBehind && isBare ? [group.first, last] : null
}

/** Whether a verb tells only whether somebody has answered. */
export function isWordless({ verb }: VerbGroup): boolean {
  return unreturned.has(verb.lemma)
}

/** « n’a ni confirmé ni infirmé. », "would neither confirm nor deny.": what about, the sentence may say elsewhere. */
export function undecided(
  { words }: Reading,
  { verb, negated, first, last, head }: VerbGroup,
): WordRange | null {
  const next = words[last + 1]
  const isBoth = words.slice(head, last + 1).some(({ form }) => /^(?:ni|nor)$/.test(form))
  const isBare = next === undefined || /^[.;]$/.test(next.form)
  return negated && isBoth && isBare && /^confirm/.test(verb.lemma) ? [first, last] : null
}

const longestTopic = 30

/** « Interrogé sur le raid, il n’a pas commenté », "Asked whether troops had crossed, …": what somebody was silent about. */
export function topicAsked({ words }: Reading, { first }: VerbGroup): WordRange | null {
  if (!/^(?:interroge|questionne|relance|sollicite)e?s?$|^asked$/.test(words[0]?.form ?? '')) return null
  const link = words.findIndex(({ form }, at) => at > 0 && at < farthestLink && abouts.test(form))
  const comma = words.findIndex(({ form }, at) => at > 0 && form === ',')
  if (link < 0 || comma > first || comma > longestTopic || comma - link < 3) return null
  return [opensClause.test(words[link]?.form ?? '') ? link : link + 1, comma - 1]
}

/** "Asked by reporters on Monday about": how far what was asked may stand from the verb. */
const farthestLink = 9
const abouts = /^(?:sur|concernant|about|whether|if|why|how|when)$/
const opensClause = /^(?:whether|if|why|how|when)$/

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
  if (group.verb.lemma === 'donner suite' && !isOfPress(behind, grammar)) return null
  return spokenAnswers.test(group.verb.lemma) && !isAsked(behind, grammar) ? null : [group.first, end]
}

/** « n’a pas donné suite aux questions », and not « à sa plainte », « à la demande d’asile ». */
function isOfPress(behind: readonly Word[], grammar: Grammar): boolean {
  if (behind.every(({ form }) => grammar.times.has(form) || grammar.adverbs.has(form))) return true
  return behind.some(({ form }) =>
    /^(?:nos|notre|questions?|sollicitations?|messages?|courriels?|afp|reuters|interviews?|entretien)$/.test(
      form,
    ),
  )
}

const spokenAnswers = /^(?:répondre|réagir|respond|reply)$/
const asked =
  /^(?:demandes?|sollicitations?|questions?|requetes?|messages?|courriels?|accusations?|propos|declarations?|informations?|revelations?|critiques?|afp|commentaires?|requests?|queries|query|inquiry|inquiries|emails?|emailed|e-mails?|allegations?|claims?|report|reports|comment|reporters|reuters)$/

/** « aux demandes de l’AFP », "to a request", but not « aux appels radio », "to treatment": words were asked for. */
function isAsked(behind: readonly Word[], grammar: Grammar): boolean {
  const adverbial = behind.every(({ form }) => grammar.times.has(form) || grammar.adverbs.has(form))
  return adverbial || behind.some(({ form }) => asked.test(form))
}
