import { wordSet } from '../../text/words/word-set.ts'
import { isMark } from '../grammar/clauses.ts'
import type { Grammar } from '../grammar/grammar.ts'
import { phraseFrom } from '../grammar/inverted-subjects.ts'
import { leadingSubject } from '../grammar/leading-subjects.ts'
import { type NounPhrase, nounPhraseBefore } from '../grammar/noun-phrases.ts'
import type { VerbGroup } from '../grammar/verb-groups.ts'
import type { Reading } from '../grammar/word-order.ts'
import type { Word } from '../grammar/words.ts'
import { maySpeak } from '../holders/speakers.ts'
import { contentSpans } from './contents.ts'
import { postposed } from './postposed-reports.ts'
import { preposed } from './preposed-reports.ts'
import type { Report } from './report.ts'

const gerundOpeners = wordSet('en while by in after before when')

/** « , ajoutant que », "saying that": the main subject's, or that of the noun just before (« un rapport indiquant »). */
export function gerundReport(reading: Reading, group: VerbGroup): Report | null {
  const { words, grammar } = reading
  if (showing.has(group.verb.lemma) || group.verb.tail[0] === 'concerns') return null
  const before = words[group.first - 1]
  // « S’exprimant vendredi à Genève »
  if (group.reflexive && group.verb.lemma === 'exprimer') return null
  // « a été levé, en comptabilisant 20 arrestations »
  if (
    words[group.first]?.form === 'en' &&
    /^(?:comptabiliser|recenser|dénombrer|chiffrer)$/.test(group.verb.lemma)
  )
    return null
  if (before?.form === 'as') return quotedAsSaying(reading, group)
  const free =
    before === undefined ||
    before.kind !== 'word' ||
    gerundOpeners.has(before.form) ||
    (grammar.coordinators.has(before.form) && followsGerund(reading, group))
  if (!free && before !== undefined && grammar.prepositions.has(before.form)) return null
  if (group.first <= 3 && reading.subject === null) return openingGerund(reading, group)
  const beside = free ? null : besides(words, group.first, grammar)
  const near = free ? null : (beside ?? nounPhraseBefore(words, group.first, grammar))
  if (!free && near === null) return null
  // "wrote to the minister asking that": the minister is asked
  const isAddressed = near !== null && /^(?:to|à|au|aux)$/.test(words[near.first - 1]?.form ?? '')
  const noun = isAddressed ? null : near
  const holder = noun ?? reading.subject ?? leadingSubject(words, group.first, grammar)
  if (holder === null) return null
  const report = preposed(reading, group, holder)
  // "passed the mark by adding two goals", "saw no use in adding a verse"
  const isMeans = before?.form === 'by' || before?.form === 'in'
  const isFree = (noun === null && !isMeans) || (beside !== null && group.verb.lemma === 'call')
  return isFree || report === null || saysClause(reading, report) ? report : null
}

const longestBeside = 7

/** "…, with one user saying": who speaks beside the subject. */
function besides(words: readonly Word[], gerund: number, grammar: Grammar): NounPhrase | null {
  const at = opensBeside(words, gerund)
  const phrase = at === null ? null : phraseFrom(words.slice(0, gerund), at + 1, grammar)
  return phrase?.last === gerund - 1 ? phrase : null
}

/** Where ", with" stands before a gerund and its own subject. */
export function opensBeside(words: readonly Word[], gerund: number): number | null {
  for (let at = gerund - 2; at > 0 && gerund - at <= longestBeside; at--) {
    if (words[at]?.kind !== 'word') return null
    if (words[at]?.form === 'with') return isMark(words[at - 1], ',') ? at : null
  }
  return null
}

/** « dénonçant un complot et réclamant un procès »: whose the first is, the second is. */
function followsGerund({ groups, subject }: Reading, group: VerbGroup): boolean {
  const before = groups.findLast(({ last }) => last < group.first)
  return subject !== null && before?.shape === 'gerund'
}

const quoting = /^(?:quot(?:ed|es|ing)|cit(?:ed|es|ing))$/
const longestQuoted = 25

/** "The Echo quoted Jane Doe as saying that", "Doe was quoted by the Echo as saying": whom the paper quotes speaks. */
function quotedAsSaying({ words, grammar, ...reading }: Reading, group: VerbGroup): Report | null {
  const as = group.first - 1
  const from = Math.max(0, as - longestQuoted)
  const quoter = words.slice(from, as).findLastIndex(({ form }) => quoting.test(form)) + from
  if (quoter < from) return null
  let first = quoter
  const auxiliaries = [grammar.be, grammar.have, grammar.adverbs]
  while (auxiliaries.some(set => set.has(words[first - 1]?.form ?? ''))) first -= 1
  const holder =
    first < quoter
      ? nounPhraseBefore(words, first, grammar)
      : phraseFrom(words.slice(0, as), quoter + 1, grammar)
  const whole = { words, grammar, ...reading }
  if (holder === null) return null
  // “…,” the mayor was quoted as saying by the Echo
  const isBehind =
    words[Math.min(holder.first, quoter) - 1]?.full === true && words[group.last + 1]?.full !== true
  return isBehind ? postposed(whole, group, holder, group.last + 1) : preposed(whole, group, holder)
}

/** « un rapport indiquant que », but not « des images révélant sa silhouette ». */
function saysClause({ words, grammar }: Reading, report: Report): boolean {
  const start = report.content[0]?.[0]
  const opening = words.find(word => word.end > (start ?? 0))
  return opening !== undefined && (opening.kind === 'quote' || grammar.complementizers.has(opening.form))
}

/** « Craignant que …, il est rentré »: the writer knows why somebody does a thing. */
const thoughts = wordSet(
  'craindre penser croire espérer vouloir juger estimer fear think believe hope want know',
)

/** « signifiant », "proving": what a deed shows, and nobody says. */
const showing = wordSet(
  'vouloir want préférer decide determine signifier ignorer trouver prouver démontrer vérifier calculer apprendre accepter prove prefer mean',
)

/** « Tout en condamnant l’attaque, Paris appelle … »: the subject stands behind the comma. */
function openingGerund(reading: Reading, group: VerbGroup): Report | null {
  const { words, grammar, passage } = reading
  const first = words.findIndex((word, index) => index > group.last && isMark(word, ','))
  // « Dénonçant un abus, il y a deux semaines, des élus ont … »: when it was
  const isTime = words[first + 1]?.form === 'il' && words[first + 2]?.form === 'y'
  // « Récusant toute alliance, qualifiée de piège, Ana Ruiz a … »: what is told of the object
  const isAside = words[first + 1]?.accented === true && words[first + 1]?.capital === false
  const comma =
    isTime || isAside ? words.findIndex((word, index) => index > first && isMark(word, ',')) : first
  const next = reading.groups.find(({ first }) => first > comma)
  const found = comma < 0 ? null : phraseFrom(words.slice(0, next?.first), comma + 1, grammar)
  if (found === null || !maySpeak(words, found, grammar)) return null
  const content = contentSpans(passage, [group.last + 1, comma - 1])
  const adjunct = grammar.prepositions.has(words[group.last + 1]?.form ?? '')
  if (thoughts.has(group.verb.lemma) || !mayTake(group) || adjunct || content.length === 0) return null
  return { holder: found, cue: [group.first, group.last], content, group, open: false }
}

function mayTake(group: VerbGroup): boolean {
  return group.verb.uses.has('nounPhrase') || group.verb.uses.has('say') || group.verb.uses.has('accuse')
}
