import { fold } from '../../text/words/tokens.ts'
import { namesPaper } from '../figures/papers.ts'
import { grammarOf } from '../grammar/grammar.ts'
import { phraseFrom } from '../grammar/inverted-subjects.ts'
import type { NounPhrase } from '../grammar/noun-phrases.ts'
import type { Word } from '../grammar/words.ts'
import type { PlacedReport } from '../statements/links.ts'
import { isOutlet } from './outlets.ts'
import { maySpeak } from './speakers.ts'

/** « Interfax, citant le ministère, affirme que … »: the outlet, and whom it quotes. */
export interface Quoting {
  readonly passage: PlacedReport['passage']
  readonly quoter: NounPhrase
  readonly quoted: NounPhrase
}

const quoting = /^(?:citant|citing|quoting)$/
const quotes = /^(?:cite|citent|citait|citaient|cites|cited|quotes|quoted)$/
const relying =
  /^(?:appuie|appuient|appuyait|appuyant|appuyaient|fonde|fondent|fondant|refere|referent|referant)$/
const relatives = /^(?:qui|which|who)$/
const agency =
  /^(?:(?:l[ae]|l['’]|the|une?|an?)\s?)?(?:agence|press agency|news agency|télévision|chaîne|presse|state television|state media)(?!\p{L})/iu

/**
 * Whom an outlet quotes that a report names as its holder, right behind it or its verb, or at the head of the sentence:
 * the words are theirs, and the outlet only passed them on, as does anybody who cites sources. Null for others: an
 * official who cites a governor makes the words his own.
 */
export function quotingOf(text: string, { passage, holder, cue }: PlacedReport): Quoting | null {
  if (holder === null || cue === null) return null
  const { words, language } = passage
  const name = textOf(text, words, holder)
  const verb = [holder.core[1] + 1, holder.last + 1, cue[1] + 1, 0]
    .map(at => quotingAt(words, at))
    .find(at => at !== null)
  if (verb === undefined || verb === null || verb === cue[1]) return null
  const from = /^(?:sur|à|a|au|aux)$/.test(words[verb + 1]?.form ?? '') ? verb + 2 : verb + 1
  const quoted = phraseFrom(words, from, grammarOf(language), true)
  if (quoted === null || !maySpeak(words, quoted, grammarOf(language))) return null
  if (namesPaper(fold(textOf(text, words, quoted)))) return null
  const isPassedOn = isOutlet(name) || isAgency(name) || sources.test(fold(textOf(text, words, quoted)))
  return isPassedOn
    ? { passage, quoted, quoter: { ...holder, first: holder.core[0], last: holder.core[1] } }
    : null
}

const sources =
  /(?:^|\s|['’])(?:sources?|officials?|responsables?|diplomates?|diplomats?|personnes|people|proches|fonctionnaires?)(?:\s|$)/u

function textOf(text: string, words: readonly Word[], { core }: NounPhrase): string {
  return text.slice(words[core[0]]?.start ?? 0, words[core[1]]?.end ?? 0)
}

function isAgency(name: string): boolean {
  return (
    agency.test(name) || isOutlet(fold(name).replace(/^(?:l['’]\s?agence|the news agency|agence)\s/u, ''))
  )
}

/** The verb of « , citant », « , qui cite », "citing" at the head of a sentence; null when none stands at the word `at`. */
function quotingAt(words: readonly Word[], at: number): number | null {
  const first = words[at]?.form === ',' ? at + 1 : at
  if (at > 0 && first === at) return null
  const form = words[first]?.form ?? ''
  if (quoting.test(form)) return first
  const reflexive = /^(?:s'|se)$/.test(form) ? first + 1 : first + 2
  const isReflexive = /^(?:s'|se)$/.test(words[reflexive - 1]?.form ?? '')
  if (isReflexive && relying.test(words[reflexive]?.form ?? '')) return reflexive
  return relatives.test(form) && quotes.test(words[first + 1]?.form ?? '') ? first + 1 : null
}
