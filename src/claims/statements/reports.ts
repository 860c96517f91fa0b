import { denials } from '../firmness/modality.ts'
import { disagrees } from '../grammar/agreement.ts'
import { hasFiniteVerb, isMark } from '../grammar/clauses.ts'
import { convictionGroups } from '../grammar/convictions.ts'
import { isDe, isQue } from '../grammar/function-words.ts'
import { type Grammar, grammarOf } from '../grammar/grammar.ts'
import { isInfinitive } from '../grammar/inflection.ts'
import { sharedSubject } from '../grammar/leading-subjects.ts'
import { mannerGroups } from '../grammar/manner.ts'
import { noComments } from '../grammar/no-comments.ts'
import { type NounPhrase, nounPhraseBefore } from '../grammar/noun-phrases.ts'
import { isReducedPassive } from '../grammar/reduced-passives.ts'
import { findVerbGroups, type VerbGroup } from '../grammar/verb-groups.ts'
import { invertedSubject, type Reading } from '../grammar/word-order.ts'
import type { Word } from '../grammar/words.ts'
import type { Passage } from '../passages.ts'
import { agentReports } from './agent-reports.ts'
import { narrates } from './content-end.ts'
import { contentAfter, contentSpans } from './contents.ts'
import { comparingLink, isOfSetAside } from './contrasts.ts'
import { gerundReport } from './gerund-reports.ts'
import { withinItsClause } from './own-clauses.ts'
import { postposed } from './postposed-reports.ts'
import { isPostposed } from './postposed-verbs.ts'
import { endsPassage, preposed } from './preposed-reports.ts'
import type { Report } from './report.ts'
import {
  beforeAgent,
  behindClause,
  behindGoverning,
  behindVerb,
  isConceded,
  withAntecedent,
} from './report-subjects.ts'

/** The attributions that a passage makes by verbs, left to right. */
export function findVerbReports(passage: Passage): Report[] {
  const grammar = grammarOf(passage.language)
  const known = outermost(findVerbGroups(passage.words, passage.language))
  const others = [
    ...mannerGroups(passage.words, known, grammar),
    ...convictionGroups(passage.words, known, grammar),
    ...noComments(passage.words, grammar),
  ]
  const groups = others.length === 0 ? known : [...known, ...others].sort((a, b) => a.head - b.head)
  const reading: Reading = { words: passage.words, grammar, groups, passage, subject: null }
  const reports: Report[] = []
  for (const group of groups) {
    if (reports.some(report => isInsideHolder(reading, report, group))) continue
    if (group.passive) {
      reports.push(...agentReports(reading, group))
      continue
    }
    const report = reportOf(reading, group)
    if (report === null || isOfOther(passage.words, report)) continue
    reports.push(report)
    if (report.holder !== null) reading.subject = report.holder
  }
  return reports.map(report => withinItsClause(reading, report, reports))
}

/** What stands before « comme Untel le dit » may be what Untel does not say. */
function isOfOther(words: readonly Word[], { holder, cue }: Report): boolean {
  if (holder === null) return false
  const link = comparingLink(words, Math.min(cue[0], holder.first))
  return link !== null && isOfSetAside(words, link, Math.max(cue[1], holder.last))
}

/** In "declined to say", the verb that governs another is a part of its group. */
function outermost(groups: readonly VerbGroup[]): VerbGroup[] {
  return groups.filter(group => !groups.some(other => other.first <= group.head && group.head < other.head))
}

/** A verb within the words that name a speaker; « …, a dit la mairie, qui dément toute fuite » says something of its own. */
function isInsideHolder(
  { words, grammar }: Reading,
  { holder }: Report,
  { first, head }: VerbGroup,
): boolean {
  if (holder === null || head < holder.first || head > holder.last) return false
  const isRelative = grammar.relatives.has(words[first - 1]?.form ?? '') && isMark(words[first - 2], ',')
  return !isRelative || head < holder.core[1]
}

function reportOf(reading: Reading, group: VerbGroup): Report | null {
  if (group.shape === 'gerund') return gerundReport(reading, group)
  if (group.shape === 'infinitive') return infinitiveReport(reading, group)
  if (group.inverted !== null) {
    const pronoun: NounPhrase = {
      first: group.inverted,
      last: group.inverted,
      core: [group.inverted, group.inverted],
    }
    return postposed(reading, group, pronoun, group.last + 1)
  }
  const { words, grammar, groups } = reading
  if (isReducedPassive(reading, group)) return null
  const after = invertedSubject(reading, group)
  if (after !== null) return postposed(reading, group, after, after.last + 1)
  const nearest = withAntecedent(reading, nounPhraseBefore(words, group.first, grammar))
  // "Holm, who blamed “the storm and the tide,” said": the object of the clause about who speaks
  const isQuotation = nearest !== null && nearest.first < nearest.last && words[nearest.last]?.full === true
  const subject =
    nearest === null
      ? sharedSubject(reading, group)
      : isQuotation
        ? reading.subject
        : behindVerb(
            reading,
            behindGoverning(reading, behindClause(reading, beforeAgent(words, nearest, grammar))),
          )
  if (subject === null || isSupposed(words, subject, group, grammar) || disagrees(reading, subject, group))
    return null
  if (isYetToCome(words, subject, group) || isConceded(reading, subject, group)) return null
  if (isClaimedClause(reading, subject, group)) return null
  // « La mission dit en avoir recensé trois »: what is said is the infinitive, and « la mission dit » is nobody
  if (groups.some(({ head, shape }) => shape === 'finite' && head === subject.last)) return null
  // "Kern, the pilot whom Oslo barred, denied": who barred her is not who denies
  if (words.slice(...subject.core).some(({ form }) => form === 'whom')) return null
  if (isCaseName(words, subject.first) || isRelativeObject(reading, subject, group)) return null
  // “Fans remain sceptical,” affirmed a fan, claiming …: what is quoted speaks for nobody
  if (subject.core[0] === subject.core[1] && words[subject.core[0]]?.full === true) return null
  const noted = asNoted(reading, group, subject)
  if (noted !== null) return noted
  if (isPostposed(reading, group, subject)) return postposed(reading, group, subject, group.last + 1)
  return preposed(reading, group, subject)
}

const clauseNouns =
  /^(?:fait|idee|hypothese|risque|signe|preuve|impression|sentiment|espoir|possibilite|point|certitude|conviction)$/

/** « ce que les études ont confirmé est clair », « un chantier que le maire veut mener »: what is said stands before « que ». */
function isRelativeObject(
  { words, grammar, groups }: Reading,
  subject: NounPhrase,
  group: VerbGroup,
): boolean {
  // "contrary to what Kyiv claims, no ship was hit"
  if (words[subject.first - 1]?.form === 'what' && words[group.last + 1]?.form === ',') return true
  const que = isQue(words[subject.last]?.form) ? subject.last : subject.first - 1
  const before = words[que - 1]
  if (!isQue(words[que]?.form) || before === undefined || before.kind !== 'word') return false
  const behind = words[group.last + 1]
  if (behind?.kind === 'quote' || grammar.complementizers.has(behind?.form ?? '')) return false
  if (before.form === 'ce') return true
  const governed = groups.some(({ last }) => last === que - 1 || last === que - 2)
  const known = [grammar.adverbs, grammar.conjunctions, grammar.times, grammar.prepositions, grammar.verbs]
  if (governed || clauseNouns.test(before.form) || known.some(set => set.has(before.form))) return false
  const isNoun = words.slice(Math.max(0, que - 4), que - 1).some(({ form }) => grammar.determiners.has(form))
  return isNoun && opensInfinitive(words, group.last + 1, grammar)
}

/** « veut mener à bien », « demande d’appliquer »: an infinitive without an article behind it has its object before it. */
function opensInfinitive(words: readonly Word[], from: number, grammar: Grammar): boolean {
  const at = /^(?:de|d'|à)$/.test(words[from]?.form ?? '') ? from + 1 : from
  if (!isInfinitive(words[at]?.form ?? '')) return false
  const next = words[at + 1]?.form ?? ''
  return !grammar.determiners.has(next) || isDe(next)
}

const claiming = /^(?:claim|say|allege|suggest|assert)$/

/** "A post claiming the mayor said so is false": the verb is that of what the post claims. */
function isClaimedClause({ words, groups }: Reading, { core }: NounPhrase, group: VerbGroup): boolean {
  return groups.some(
    ({ first, last, shape, verb }) =>
      shape === 'gerund' &&
      claiming.test(verb.lemma) &&
      words[first - 1]?.kind === 'word' &&
      first > core[0] &&
      last < core[1] &&
      last < group.first - 1,
  )
}

/** "Cole v. Slate": the second half of a lawsuit's name. */
function isCaseName(words: readonly Word[], first: number): boolean {
  return isMark(words[first - 1], '.') && /^vs?$/.test(words[first - 2]?.form ?? '')
}

/** « s’il accepte de », "if she says", « si Oslo dément », « pour qu’il propose »: nobody has said it. */
function isSupposed(
  words: readonly Word[],
  subject: NounPhrase,
  group: VerbGroup,
  grammar: Grammar,
): boolean {
  const before = words[subject.first - 1]?.form ?? ''
  if (before === 'whether' || (before === 'si' && words[subject.first - 2]?.form === 'savoir')) return true
  if (/^(?:if|unless)$/.test(before)) return words[subject.first - 2]?.form !== 'even'
  // « si Oslo a démenti », « même si Oslo dément »: that is so
  const isOpen = group.first === group.head && words[subject.first - 2]?.form !== 'meme'
  if (/^(?:si|s')$/.test(before) && isOpen && denials.has(group.verb.lemma)) return true
  if (before === 'that' && words[subject.first - 2]?.form === 'so') return true
  if (!grammar.pronouns.has(words[subject.first]?.form ?? '')) return false
  if (isQue(before)) return /^(?:pour|afin|sans)$/.test(words[subject.first - 2]?.form ?? '')
  return /^(?:si|s'|comme)$/.test(before)
}

/** "As Doe points out in her report, the bridge is closed": what is said stands behind the comma. */
function asNoted(reading: Reading, group: VerbGroup, holder: NounPhrase): Report | null {
  const { words, grammar, groups, passage } = reading
  if (passage.language !== 'en' || holder.first !== 1 || words[0]?.form !== 'as') return null
  if (!group.verb.uses.has('say') && !/^(?:note|report|mention|observe)$/.test(group.verb.lemma)) return null
  const comma = words.findIndex((word, index) => index > group.last && word.kind !== 'word')
  if (!isMark(words[comma], ',') || hasFiniteVerb(words, group.last + 1, comma, grammar)) return null
  const range = contentAfter(words, comma + 1, null, grammar, groups)
  const content = contentSpans(passage, range)
  if (range === null || !hasFiniteVerb(words, range[0], range[1] + 1, grammar)) return null
  return { holder, cue: [group.first, group.last], content, group, open: endsPassage(reading, range) }
}

/** « quand sa fille lui demandera », « lorsque le juge dira »: nobody has said it yet. */
function isYetToCome(words: readonly Word[], subject: NounPhrase, group: VerbGroup): boolean {
  if (!/^(?:quand|lorsque|lorsqu'|si|s')$/.test(words[subject.first - 1]?.form ?? '')) return false
  return /(?:ra|ront)$/.test(words[group.head]?.form ?? '')
}

/** « avant d’ajouter que », "went on to say", « il vient d’annoncer ». */
function infinitiveReport(reading: Reading, group: VerbGroup): Report | null {
  const { words, grammar } = reading
  const before = words[group.first - 1]
  if (group.governor !== null) {
    // « “…”, s’est contentée de répondre la juge »
    const after = words[group.first - 1]?.kind !== 'word' ? behindQuotation(reading, group) : null
    if (after !== null) return postposed(reading, group, after, after.last + 1)
    const nearest = nounPhraseBefore(words, group.first, grammar)
    const subject = nearest === null ? sharedSubject(reading, group) : behindClause(reading, nearest)
    if (subject === null || group.passive) return null
    return isPostposed(reading, group, subject)
      ? postposed(reading, group, subject, group.last + 1)
      : preposed(reading, group, subject)
  }
  const governed = isDe(before?.form)
  const followsOn = governed && (words[group.first - 2]?.form === 'avant' || narrates(words, group, grammar))
  if (followsOn && reading.subject !== null) return preposed(reading, group, reading.subject)
  if (group.first === 2) return narrates(words, group, grammar) ? wentOn(reading, group) : null
  if (words[0]?.form !== 'et' || !governed || words[group.last + 1]?.form !== ':') return null
  // « Et le maire d’ajouter : “…” »
  const subject = nounPhraseBefore(words, group.first - 1, grammar)
  return subject?.first === 1 ? preposed(reading, group, subject) : null
}

/** Whoever stands behind a verb that a quotation is right before. */
function behindQuotation(reading: Reading, group: VerbGroup): NounPhrase | null {
  const { words, passage } = reading
  const quoted = words[group.first - 1]?.full === true || words[group.first - 2]?.full === true
  return quoted && passage.language === 'fr' ? invertedSubject(reading, group) : null
}

/** « Et d’ajouter : “…” » opens the sentence: whose words these are the sentence before says. */
function wentOn(reading: Reading, group: VerbGroup): Report | null {
  const range = contentAfter(reading.words, group.last + 1, group, reading.grammar, reading.groups)
  const content = contentSpans(reading.passage, range)
  if (range === null || content.length === 0) return null
  return { holder: null, cue: [group.first, group.last], content, group, open: endsPassage(reading, range) }
}
