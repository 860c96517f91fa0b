import { fold } from '../../text/words/tokens.ts'
import type { Span } from '../../types.ts'
import type { ArticleText, Attribution } from '../attribution.ts'

const verbs =
  /^(?:is|are|was|were|am|will|would|can|could|may|might|should|shall|must|has|had|have|isn['’]t|wasn['’]t|aren['’]t|weren['’]t|won['’]t|wouldn['’]t|can['’]t|couldn['’]t)(?=\s+\p{Ll})/u
const questions = /\?\s*["”’']?$/u
const open =
  /(?:^|\s)(?:qui|que|(?:selon|dans|sur|pour|par|avec) l[ae]s?quel(?:le)?s?|qu['’]|dont|which|whose|whom|d['’]autant que|parce que|because)$/u

/** « que, selon la police »: whose words follow, and not what they are. */
const sourceOnly = /^(?:that|qu[e'’]),?(?:\s*(?:according to|selon|d['’]après)\s[^,]*)?$/iu

const writing = /\bwr(?:ites?|ote|itten|iting)$/u
const clause =
  /^(?:that|how|why|what|whether|if|when|where|he|she|it|they|there|i|we|you|the|a|an|this|these|his|her|its|their|no|\p{Lu}\S*)\s(?:[^\s,.;:]+\s){0,6}(?:is|are|was|were|has|had|have|will|would|can|could|may|might|should|must|did|does|do|\p{L}+ed)(?!\p{L})/iu

const linking = /\s(?:reste|est|était|sera|serait|demeure|semble|devient|sont|étaient|portait)$/u
const soundings =
  /^(?:l(?:es|a|e)\s)?(?:annonces?|propos|déclarations?|commentaires?|avis|positions?|discours|statements?|remarks?|comments?|views?)(?:\s|$)/iu
const about = /\s(?:sur|on|about|concernant)\s(?:l['’]|l[ae]\s|les\s|the\s)?$/u

/** « les annonces du ministre sur la réforme »: what it was about, and nothing of what was said. */
function isTopic(text: string, cue: Span, [start]: Span): boolean {
  return soundings.test(text.slice(...cue)) && about.test(text.slice(Math.max(0, start - 20), start))
}

/** "wrote his first novel", "wrote features for the Courier": a work, and nothing that was said. */
function isWork(text: string, cue: Span, [start, end]: Span): boolean {
  return writing.test(text.slice(...cue)) && start > cue[0] && !clause.test(text.slice(start, end))
}

/**
 * Whether an unquoted content lacks the half that says whom or what it is about: the relative clause in "a step that
 * officials say is legal", whose subject stands before the cue, or what ends in « qui ».
 */
export function isBrokenOff(
  { text, language }: ArticleText,
  { content, form, modality, cue }: Attribution,
): boolean {
  const [first] = content
  const last = content.at(-1)
  if (first === undefined || last === undefined || form === 'direct') return false
  if (open.test(fold(text.slice(...last))) || sourceOnly.test(text.slice(...first))) return true
  if (form === 'indirect' && cue !== null && isWork(text, cue, first)) return true
  if (form === 'indirect' && cue !== null && isTopic(text, cue, first)) return true
  if (language === 'fr' && content.length === 1 && linking.test(text.slice(...last))) return true
  if (language !== 'en' || modality === 'unconfirmed' || cue === null || cue[0] >= first[0]) return false
  const words = text.slice(...first)
  return verbs.test(words) && !questions.test(words)
}
