import { wordSet } from '../../text/words/word-set.ts'
import { hasFiniteVerb, isMark, onlyMarksFrom } from '../grammar/clauses.ts'
import { isQue } from '../grammar/function-words.ts'
import type { Grammar } from '../grammar/grammar.ts'
import type { NounPhrase } from '../grammar/noun-phrases.ts'
import type { VerbGroup } from '../grammar/verb-groups.ts'
import type { Reading } from '../grammar/word-order.ts'
import type { Word } from '../grammar/words.ts'
import { maySpeak } from '../holders/speakers.ts'
import { contentAfter, contentSpans, type WordRange } from './contents.ts'
import { isDeed } from './deeds.ts'
import type { Report } from './report.ts'
import { bareDenial, isWordless, silence, topicAsked, undecided } from './silence.ts'

export function preposed(reading: Reading, group: VerbGroup, holder: NounPhrase): Report | null {
  const silent = maySpeak(reading.words, holder, reading.grammar)
    ? (silence(reading, group) ?? bareDenial(reading, group) ?? undecided(reading, group))
    : null
  const range =
    silent ??
    nothingSaid(reading, group) ??
    contentAfter(reading.words, group.last + 1, group, reading.grammar, reading.groups)
  if (range === null || (silent === null && !isClaim(reading, group, holder, range))) return null
  const said = contentSpans(reading.passage, withoutMainClause(reading, group, holder, range))
  if (said.length === 0) return null
  const topic = silent === null ? null : topicAsked(reading, group)
  const content = [...contentSpans(reading.passage, topic), ...said]
  return { holder, cue: [group.first, group.last], content, group, open: endsPassage(reading, range) }
}

/** « L’institut, dont les experts conseillent l’État, a … »: the comma that ends the relative clause ends what is said in it. */
function withoutMainClause(
  { words, grammar }: Reading,
  group: VerbGroup,
  holder: NounPhrase,
  range: WordRange,
): WordRange {
  const relative = words[words[holder.first]?.form === 'whose' ? holder.first : holder.first - 1]?.form ?? ''
  const opens = /^(?:dont|whose)$/.test(relative) || (isQue(relative) && isMark(words[holder.first - 2], ','))
  if (!opens) return range
  const dash = words.findLastIndex((word, at) => at < holder.first && isMark(word, ',-'))
  const closing = isMark(words[dash], '-') ? '-' : ','
  const comma = words.findIndex((word, at) => at > group.last && isMark(word, closing))
  const opening = words[range[0]]
  if (comma <= range[0] || comma > range[1] || opening === undefined) return range
  if (closing === '-') return [range[0], comma - 1]
  const isWithin = grammar.complementizers.has(opening.form) && !takesUpMain(words, comma + 1, grammar)
  return isWithin ? range : [range[0], comma - 1]
}

/** Whether a verb stands right behind the comma, as one does whose subject stands before the relative clause. */
function takesUpMain(words: readonly Word[], at: number, grammar: Grammar): boolean {
  const form = words[at]?.form ?? ''
  const opens = [grammar.determiners, grammar.pronouns, grammar.conjunctions, grammar.prepositions]
  return words[at]?.kind === 'word' && !opens.some(set => set.has(form)) && !/(?:ant|ing)$/.test(form)
}

/** « n’ont rien confirmé depuis »: the object stands inside the verb, so the verb is the content. */
function nothingSaid({ words }: Reading, group: VerbGroup): WordRange | null {
  if (!group.negated || !committing.has(group.verb.lemma)) return null
  const nothing = words.slice(group.first, group.last + 1).some(({ form }) => form === 'rien')
  let end = group.last
  while (words[end + 1]?.kind === 'word') end += 1
  return nothing ? [group.first, end] : null
}

const money = /^(?:euros?|dollars?|livres?|yuans?|roubles?|francs?|[€$£])$/

const longestAmount = 7

/** « rapportera 17 milliards d’euros »: money as the object of a verb that also means to earn. */
function isYield(words: readonly Word[], group: VerbGroup, first: number): boolean {
  if (group.verb.lemma !== 'rapporter') return false
  const amount = words.slice(first, first + longestAmount)
  const end = amount.findIndex(word => isMark(word, ',.;:'))
  return amount.slice(0, end < 0 ? longestAmount : end).some(({ form }) => money.test(form))
}

/** A clause or a quotation is claimed whoever the subject is; a noun phrase only by somebody who may speak. */
function isClaim(reading: Reading, group: VerbGroup, holder: NounPhrase, range: WordRange): boolean {
  const { words, grammar } = reading
  const opening = words[range[0]]
  if (opening === undefined || isYield(words, group, range[0]) || isDeed(reading, group, range[0]))
    return false
  if (isWordless(group)) return false
  if (group.verb.lemma === 'prévoir' && isRule(reading, holder)) return false
  if (isForeseen(reading, group, holder)) return false
  if (opening.full) return !isOfThing(reading, holder, range)
  if (isMark(words[range[0] - 1], ':')) return opening.kind === 'quote' || maySpeak(words, holder, grammar)
  if (opening.kind === 'quote') return maySpeak(words, holder, grammar)
  if (grammar.complementizers.has(opening.form)) return true
  // « On déplore 31 blessés, indique la mairie »: there are so many, and it is she who says so.
  if (holder.core[0] === holder.core[1] && words[holder.core[0]]?.form === 'on') return false
  if (group.negated && !committing.has(group.verb.lemma)) return false
  const bare = group.verb.uses.has('say') && hasFiniteVerb(words, range[0], range[1] + 1, grammar)
  return (bare && reading.passage.language === 'en') || maySpeak(words, holder, grammar)
}

const papers =
  /^(?:messages?|pages?|affichages?|ouvrages?|temoignages?|reportages?|sondages?|passages?|documents?)$/

/** « Ses installations répondent « aux normes »»: a thing says no part of a sentence. */
function isOfThing({ words, grammar }: Reading, holder: NounPhrase, range: WordRange): boolean {
  if (grammar.language === 'en' || words[range[0]]?.named !== false) return false
  if (isMark(words[range[0] - 1], ':,')) return false
  const core = words.slice(holder.core[0], holder.core[1] + 1)
  const isPaperOrName = core.some(({ form, capital }, at) => (capital && at > 0) || papers.test(form))
  return !isPaperOrName && core.length > 1 && !maySpeak(words, holder, grammar)
}

/** "Parents will claim the rest", "those who apply would have to show": what whoever it may be will do, and has not said. */
function isForeseen({ words, passage }: Reading, group: VerbGroup, { core }: NounPhrase): boolean {
  if (passage.language !== 'en' || !/^(?:will|would|'ll|should|must|may|can)$/.test(group.governor ?? ''))
    return false
  const opening = words[core[0]]
  if (/^(?:those|people|anyone|everyone|most)$/.test(opening?.form ?? '')) return true
  const begins = opening?.capital === false || words[core[0] - 1]?.kind !== 'word'
  return begins && core[0] === core[1] && anybody.test(opening?.form ?? '')
}

const anybody =
  /^(?:parents|customers|users|buyers|consumers|drivers|employers|employees|applicants|shoppers|travelers|travellers|passengers|students|taxpayers|voters|visitors|readers|players|owners|viewers|guests|families|patients|workers|companies|businesses|candidates)$/

const rules =
  /^(?:texte|plan|decret|article|dispositif|reforme|arrete|calendrier|programme|contrat|reglement|protocole|traite|budget|loi)$/

/** « L’une des mesures prévoit que »: a rule lays down what shall be, and nobody means to do it. */
function isRule({ words, grammar }: Reading, holder: NounPhrase): boolean {
  const named = words.slice(holder.core[0], holder.core[1] + 1).some(({ form }) => rules.test(form))
  return named || !maySpeak(words, holder, grammar)
}

/** Verbs that say something even when negated and followed by a thing: « n’a pas confirmé la présence ». */
const committing = wordSet(
  `confirmer démentir nier exclure écarter reconnaître admettre préciser révéler condamner contester cacher confirm deny
  acknowledge admit disclose reveal condemn dispute detail dismiss accepter accept verify corroborate substantiate
  authenticate vérifier corroborer authentifier infirmer commenter`,
)

export function endsPassage(reading: Reading, range: WordRange): boolean {
  return onlyMarksFrom(reading.words, range[1] + 1)
}
