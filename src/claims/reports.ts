import type { Span } from '../types.ts'
import { hasFiniteVerb, isMark, onlyMarksFrom } from './clauses.ts'
import { narrates } from './content-end.ts'
import { contentAfter, contentBefore, contentSpans, type WordRange } from './contents.ts'
import { isDeed } from './deeds.ts'
import { type Grammar, grammarOf } from './grammar.ts'
import { phraseFrom } from './inverted-subjects.ts'
import { leadingSubject, sharedSubject } from './leading-subjects.ts'
import { mannerGroups } from './manner.ts'
import { type NounPhrase, nounPhraseBefore } from './noun-phrases.ts'
import type { Passage } from './passages.ts'
import { silence } from './silence.ts'
import { maySpeak } from './speakers.ts'
import { findVerbGroups, type VerbGroup } from './verb-groups.ts'
import { invertedSubject, isPostposed, type Reading } from './word-order.ts'
import type { Word } from './words.ts'

/** One attribution as its passage alone shows it: word indexes and spans, nobody named yet. */
export interface Report {
  readonly holder: NounPhrase | null
  readonly cue: WordRange
  readonly content: readonly Span[]
  readonly group: VerbGroup | null
  /** Whether the content ends the passage, so that a quotation in the next sentence goes on with it. */
  readonly open: boolean
}

/** The attributions that a passage makes by verbs, left to right. */
export function findVerbReports(passage: Passage): Report[] {
  const grammar = grammarOf(passage.language)
  const known = outermost(findVerbGroups(passage.words, passage.language))
  const manner = mannerGroups(passage.words, known, passage.language, grammar)
  const groups = manner.length === 0 ? known : [...known, ...manner].sort((a, b) => a.head - b.head)
  const reading: Reading = { words: passage.words, grammar, groups, passage, subject: null }
  const reports: Report[] = []
  for (const group of groups) {
    if (reports.some(report => isInsideHolder(report, group))) continue
    const report = reportOf(reading, group)
    if (report === null) continue
    reports.push(report)
    if (report.holder !== null) reading.subject = report.holder
  }
  return reports
}

/** In "declined to say", the verb that governs another is a part of its group. */
function outermost(groups: readonly VerbGroup[]): VerbGroup[] {
  return groups.filter(group => !groups.some(other => other.first <= group.head && group.head < other.head))
}

function isInsideHolder(report: Report, group: VerbGroup): boolean {
  const holder = report.holder
  return holder !== null && group.head >= holder.first && group.head <= holder.last
}

function reportOf(reading: Reading, group: VerbGroup): Report | null {
  if (group.shape === 'gerund') return gerundReport(reading, group)
  if (group.shape === 'infinitive') return infinitiveReport(reading, group)
  if (group.passive) return null
  if (group.inverted !== null) {
    const pronoun: NounPhrase = {
      first: group.inverted,
      last: group.inverted,
      core: [group.inverted, group.inverted],
    }
    return postposed(reading, group, pronoun, group.last + 1)
  }
  const { words, grammar } = reading
  if (isReducedPassive(reading, group)) return null
  const after = invertedSubject(reading, group)
  if (after !== null) return postposed(reading, group, after, after.last + 1)
  const subject = nounPhraseBefore(words, group.first, grammar) ?? sharedSubject(reading, group)
  if (subject === null || isSupposed(words, subject, grammar)) return null
  // “Fans remain sceptical,” affirmed a fan, claiming …: what is quoted speaks for nobody
  if (subject.core[0] === subject.core[1] && words[subject.core[0]]?.full === true) return null
  if (isPostposed(reading, group, subject)) return postposed(reading, group, subject, group.last + 1)
  return preposed(reading, group, subject)
}

/** "assigned to the camp, described on its website as": behind a comma a participle and a preposition, and no subject's verb. */
function isReducedPassive({ words, grammar }: Reading, group: VerbGroup): boolean {
  if (grammar.links.has('de') || group.first !== group.head || !isMark(words[group.first - 1], ','))
    return false
  if (
    !/^(?:describe|label|dub|mention|cite|charge|accuse|blame|denounce|reveal|report)$/.test(group.verb.lemma)
  )
    return false
  return (
    /ed$/.test(words[group.head]?.form ?? '') && /^(?:as|on|by|in)$/.test(words[group.last + 1]?.form ?? '')
  )
}

/** « s’il accepte de », "if she says", « pour qu’il propose »: nobody has said it. */
function isSupposed(words: readonly Word[], subject: NounPhrase, grammar: Grammar): boolean {
  const before = words[subject.first - 1]?.form ?? ''
  if (/^(?:if|unless)$/.test(before)) return true
  if (before === 'that' && words[subject.first - 2]?.form === 'so') return true
  if (!grammar.pronouns.has(words[subject.first]?.form ?? '')) return false
  if (/^(?:que|qu')$/.test(before)) return /^(?:pour|afin|sans)$/.test(words[subject.first - 2]?.form ?? '')
  return /^(?:si|s'|comme)$/.test(before)
}

function postposed(reading: Reading, group: VerbGroup, holder: NounPhrase, after: number): Report | null {
  const first = Math.min(group.first, holder.first)
  const before = isMark(reading.words[first - 1], '.')
    ? quotationBefore(reading.words, first)
    : contentBefore(reading.words, first, reading.groups)
  const content = contentSpans(reading.passage, before)
  if (content.length === 0) return preposedInverted(reading, group, holder, after)
  const rest = contentBehind(reading, before, after)
  const all = rest === null ? content : [...content, ...contentSpans(reading.passage, rest)]
  return {
    holder,
    cue: [group.first, group.last],
    content: all,
    group,
    open: rest === null || endsPassage(reading, rest),
  }
}

/** « “…”, a-t-il ajouté. ont déclaré les ministres. »: behind a full stop that broke the sentence. */
function quotationBefore(words: readonly Word[], end: number): WordRange | null {
  for (let at = end - 1; at >= 0; at--) if (words[at]?.full === true) return [at, at]
  return null
}

/** « Ajoute-t-il : “…” », « a-t-il dit que … »: the subject stands behind, and the content behind it. */
function preposedInverted(
  reading: Reading,
  group: VerbGroup,
  holder: NounPhrase,
  after: number,
): Report | null {
  const range = contentAfter(reading.words, after, group, reading.grammar, reading.groups)
  if (range === null) return null
  const content = contentSpans(reading.passage, range)
  return content.length === 0
    ? null
    : { holder, cue: [group.first, group.last], content, group, open: endsPassage(reading, range) }
}

/** « …, qui, a souligné X “…” »: a relative pronoun alone has its verb behind the speaker. */
function isBrokenOff({ words, grammar }: Reading, last: number): boolean {
  return grammar.relatives.has(words[last]?.form ?? '') && isMark(words[last - 1], ',')
}

/** What goes on behind "…, he said, …": the second half of the sentence that was broken off. */
function contentBehind(reading: Reading, before: WordRange | null, after: number): WordRange | null {
  const { words, grammar } = reading
  if (before === null) return null
  const quoted = words[before[1]]?.kind === 'quote'
  let at = after
  if (quoted) {
    while (at < words.length && words[at]?.kind === 'word' && at - after < 25) at += 1
    // « … . - “Des actes !” - »: a heading stands between dashes
    while (isMark(words[at], ',.:-?!…') && !(isMark(words[at], '-') && isMark(words[at - 1], '.'))) at += 1
    const next = words[at]
    // « a dit X avant de conclure : “…” »: the second quotation has a cue of its own
    if (reading.groups.some(({ head }) => head > after && head < at) && isMark(words[at - 1], ':'))
      return null
    const ownCue = grammar.links.has('de') && isMark(words[at + 1], ',')
    if (ownCue && reading.groups.some(({ first }) => first === at + 2)) return null
    return next?.kind === 'quote' && next.full ? [at, at] : null
  }
  if (isBrokenOff(reading, before[1]) && words[at]?.kind === 'quote') return [at, at]
  if (!isMark(words[at], ',-')) return null
  const opening = words[at + 1]
  if (opening === undefined || opening.kind === 'mark' || onlyMarksFrom(words, at + 1)) return null
  if (reading.groups.some(group => group.first === at + 1)) return null
  if (grammar.relatives.has(opening.form) && opening.form !== 'that') return null
  if (/(?:ing|ant)$/.test(opening.form) && !opening.capital) return null
  if (isCircumstance(words.slice(at + 1, at + 1 + longestCircumstance))) return null
  return contentAfter(words, at + 1, null, grammar, reading.groups)
}

const longestCircumstance = 5
const circumstance =
  /^(?:malgre|en reference|en allusion|in reference|alors que?|tandis que?|meme si|au lendemain|peu (?:apres|avant)|(?:quelques|plusieurs|une?|deux|trois|\d+) \p{L}+ (?:\p{L}+ )?(?:apres|avant)|despite|although|even though|while|(?:a few|several|two|three|\d+) \p{L}+ (?:after|before)) /u

/** « …, ont annoncé les autorités, quelques jours avant »: what the outlet adds of the time and the occasion. */
function isCircumstance(words: readonly Word[]): boolean {
  return circumstance.test(`${words.map(({ form }) => form).join(' ')} `)
}

function preposed(reading: Reading, group: VerbGroup, holder: NounPhrase): Report | null {
  const silent = maySpeak(reading.words, holder, reading.grammar) ? silence(reading, group) : null
  const range =
    silent ??
    nothingSaid(reading, group) ??
    contentAfter(reading.words, group.last + 1, group, reading.grammar, reading.groups)
  if (range === null || (silent === null && !isClaim(reading, group, holder, range))) return null
  const content = contentSpans(reading.passage, withoutMainClause(reading, group, holder, range))
  if (content.length === 0) return null
  return { holder, cue: [group.first, group.last], content, group, open: endsPassage(reading, range) }
}

/** « L’institut, dont les experts conseillent l’État, a … »: the comma that ends the relative clause ends what is said in it. */
function withoutMainClause(
  { words, grammar }: Reading,
  group: VerbGroup,
  holder: NounPhrase,
  range: WordRange,
): WordRange {
  const relative = words[holder.first - 1]?.form ?? ''
  const opens =
    /^(?:dont|whose)$/.test(relative) ||
    (/^qu(?:e|')$/.test(relative) && isMark(words[holder.first - 2], ','))
  if (!opens) return range
  const comma = words.findIndex((word, at) => at > group.last && isMark(word, ','))
  const opening = words[range[0]]
  if (comma <= range[0] || comma > range[1] || opening === undefined) return range
  return grammar.complementizers.has(opening.form) ? range : [range[0], comma - 1]
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
  if (group.verb.lemma === 'prévoir' && isRule(reading, holder)) return false
  if (opening.full || isMark(words[range[0] - 1], ':')) return true
  if (opening.kind === 'quote') return maySpeak(words, holder, grammar)
  if (grammar.complementizers.has(opening.form)) return true
  if (group.negated && !committing.has(group.verb.lemma)) return false
  const bare = group.verb.uses.has('say') && hasFiniteVerb(words, range[0], range[1] + 1, grammar)
  return (bare && reading.passage.language === 'en') || maySpeak(words, holder, grammar)
}

const rules =
  /^(?:texte|plan|decret|article|dispositif|reforme|arrete|calendrier|programme|contrat|reglement|protocole|traite|budget|loi)$/

/** « L’une des mesures prévoit que »: a rule lays down what shall be, and nobody means to do it. */
function isRule({ words, grammar }: Reading, holder: NounPhrase): boolean {
  const named = words.slice(holder.core[0], holder.core[1] + 1).some(({ form }) => rules.test(form))
  return named || !maySpeak(words, holder, grammar)
}

/** Verbs that say something even when negated and followed by a thing: « n’a pas confirmé la présence ». */
const committing = new Set(
  `confirmer démentir nier exclure écarter reconnaître admettre préciser révéler condamner contester cacher confirm deny
  acknowledge admit disclose reveal condemn dispute detail dismiss accepter accept verify corroborate substantiate
  authenticate vérifier corroborer authentifier infirmer commenter`.split(/\s+/),
)

function endsPassage(reading: Reading, range: WordRange): boolean {
  return onlyMarksFrom(reading.words, range[1] + 1)
}

const gerundOpeners = new Set('en while by in after before when'.split(' '))

/** « , ajoutant que », "saying that": the main subject's, or that of the noun just before (« un rapport indiquant »). */
function gerundReport(reading: Reading, group: VerbGroup): Report | null {
  const { words, grammar } = reading
  if (showing.has(group.verb.lemma)) return null
  const before = words[group.first - 1]
  const free = before === undefined || before.kind !== 'word' || gerundOpeners.has(before.form)
  if (!free && before !== undefined && grammar.prepositions.has(before.form)) return null
  if (group.first <= 3 && reading.subject === null) return openingGerund(reading, group)
  const noun = free ? null : nounPhraseBefore(words, group.first, grammar)
  if (!free && noun === null) return null
  const holder = noun ?? reading.subject ?? leadingSubject(words, group.first, grammar)
  if (holder === null) return null
  const report = preposed(reading, group, holder)
  return noun === null || report === null || saysClause(reading, report) ? report : null
}

/** « un rapport indiquant que », but not « des images révélant sa silhouette ». */
function saysClause({ words, grammar }: Reading, report: Report): boolean {
  const start = report.content[0]?.[0]
  const opening = words.find(word => word.end > (start ?? 0))
  return opening !== undefined && (opening.kind === 'quote' || grammar.complementizers.has(opening.form))
}

/** « Craignant que …, il est rentré »: the writer knows why somebody does a thing. */
const thoughts = new Set(
  'craindre penser croire espérer vouloir juger estimer fear think believe hope want know'.split(' '),
)
/** « signifiant », "proving": what a deed shows, and nobody says. */
const showing = new Set(
  'préférer signifier ignorer trouver prouver démontrer vérifier calculer apprendre accepter prove prefer mean'.split(
    ' ',
  ),
)

/** « Tout en condamnant l’attaque, Paris appelle … »: the subject stands behind the comma. */
function openingGerund(reading: Reading, group: VerbGroup): Report | null {
  const { words, grammar, passage } = reading
  const comma = words.findIndex((word, index) => index > group.last && isMark(word, ','))
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

/** « avant d’ajouter que », "went on to say", « il vient d’annoncer ». */
function infinitiveReport(reading: Reading, group: VerbGroup): Report | null {
  const { words, grammar } = reading
  const before = words[group.first - 1]
  if (group.governor !== null) {
    const subject = nounPhraseBefore(words, group.first, grammar) ?? sharedSubject(reading, group)
    if (subject === null || group.passive) return null
    return isPostposed(reading, group, subject)
      ? postposed(reading, group, subject, group.last + 1)
      : preposed(reading, group, subject)
  }
  const governed = before?.form === 'de' || before?.form === "d'"
  const followsOn = governed && (words[group.first - 2]?.form === 'avant' || narrates(words, group, grammar))
  if (followsOn && reading.subject !== null) return preposed(reading, group, reading.subject)
  return group.first === 2 && narrates(words, group, grammar) ? wentOn(reading, group) : null
}

/** « Et d’ajouter : “…” » opens the sentence: whose words these are the sentence before says. */
function wentOn(reading: Reading, group: VerbGroup): Report | null {
  const range = contentAfter(reading.words, group.last + 1, group, reading.grammar, reading.groups)
  const content = contentSpans(reading.passage, range)
  if (range === null || content.length === 0) return null
  return { holder: null, cue: [group.first, group.last], content, group, open: endsPassage(reading, range) }
}
