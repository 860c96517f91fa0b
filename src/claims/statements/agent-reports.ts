import { wordSet } from '../../text/words/word-set.ts'
import { isRequest } from '../firmness/modality.ts'
import { isBy } from '../grammar/function-words.ts'
import { phraseFrom } from '../grammar/inverted-subjects.ts'
import { type NounPhrase, nounPhraseBefore } from '../grammar/noun-phrases.ts'
import type { VerbGroup } from '../grammar/verb-groups.ts'
import type { Reading } from '../grammar/word-order.ts'
import { formsOf } from '../grammar/words.ts'
import { maySpeak } from '../holders/speakers.ts'
import { contentSpans } from './contents.ts'
import type { Report } from './report.ts'

/** Verbs whose passive tells whether somebody stands by what was said, and not what became of a thing or a person. */
const verdicts = wordSet(
  'confirmer démentir nier réfuter infirmer corroborer vérifier confirm deny refute acknowledge corroborate verify',
)
/** « confirmé mardi soir à la presse par »: between the participle and its agent. */
const agentReach = 5
const agentsMost = 4
const neither = /^(?:ni|neither|not)$/
/** What shows something and speaks for nobody. */
const evidence =
  /^(?:tests?|analyses?|analysis|images?|videos?|photos?|adn|dna|autopsies?|autopsy|expertises?|faits|facts)$/

/** « Le bilan n’a été confirmé ni par Moscou ni par Kiev », "was denied by the Kremlin": one report for each agent. */
export function agentReports(reading: Reading, group: VerbGroup): Report[] {
  if (!verdicts.has(group.verb.lemma)) return []
  const { words, grammar, passage } = reading
  const thing = nounPhraseBefore(words, group.first, grammar)
  if (thing === null || !isThing(reading, thing)) return []
  const content = contentSpans(passage, thing.core)
  if (content.length === 0 || isRequest(formsOf(words.slice(thing.core[0], thing.core[1] + 1)))) return []
  const holders = agentsOf(reading, group.last + 1)
  const [first] = holders
  // « confirmé ni par Moscou … », "confirmed neither by the army …"
  const isNeither = words.slice(group.last + 1, first?.first).some(({ form }) => neither.test(form))
  const told = { ...group, negated: group.negated || isNeither }
  const cue = [group.first, group.last] as const
  return holders.map(holder => ({ holder, cue, content, group: told, open: false }))
}

/** Who nominated somebody is confirmed says nothing; « il » and "they" tell nothing that can be quoted alone. */
function isThing({ words, grammar }: Reading, { core: [first, last] }: NounPhrase): boolean {
  const opening = words[first]
  if (opening === undefined || grammar.pronouns.has(opening.form) || grammar.relatives.has(opening.form))
    return false
  return grammar.determiners.has(opening.form) || words[last]?.capital !== true
}

function agentsOf({ words, grammar }: Reading, from: number): NounPhrase[] {
  const found: NounPhrase[] = []
  let to = from + agentReach
  for (let at = from; at < Math.min(words.length, to) && found.length < agentsMost; at++) {
    if (words[at]?.kind === 'mark' || grammar.verbs.has(words[at]?.form ?? '')) break
    if (!isBy(words[at]?.form)) continue
    const other = words.findIndex(({ form }, index) => index > at && isBy(form))
    const phrase = phraseFrom(
      other < 0 ? words : words.slice(0, withoutLink(words, other)),
      at + 1,
      grammar,
      true,
    )
    if (
      phrase === null ||
      !maySpeak(words, phrase, grammar) ||
      isEvidence(words.slice(phrase.core[0], phrase.core[1] + 1))
    )
      break
    found.push(phrase)
    // « ni par Moscou ni par Kiev », "by Oslo or by Bergen"
    at = phrase.last
    to = phrase.last + 3
  }
  return found
}

function isEvidence(words: Reading['words']): boolean {
  return words.some(({ form }) => evidence.test(form))
}

/** Where the words end that stand before a second agent: « et par », "nor by". */
function withoutLink(words: Reading['words'], agent: number): number {
  return /^(?:et|ni|ou|and|or|nor|,)$/.test(words[agent - 1]?.form ?? '') ? agent - 1 : agent
}
