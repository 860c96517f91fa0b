import type { Span } from '../../types.ts'
import { isFiniteVerb } from '../grammar/clauses.ts'
import { isOf, isThat } from '../grammar/function-words.ts'
import { isDerivedAdverb } from '../grammar/grammar.ts'
import { isInfinitive } from '../grammar/inflection.ts'
import type { SentenceWords } from '../quantities/quantities.ts'
import { actionEvent, aimingEvent, passiveEvent, relativeEvent } from './clauses.ts'
import type { SanctionEvent } from './events.ts'
import type { Measure } from './measures.ts'
import { behindOf, type Reading, written } from './readings.ts'
import { clauseBreaks, isNoun, isRuledIn, statusAround } from './status.ts'
import { facingEvent, strikingEvent } from './strikes.ts'
import { imposerOf } from './subjects.ts'
import { targetsBehind } from './targets.ts'
import { type Status, sanctionVerb } from './verbs.ts'
import { mereMention } from './words.ts'

const leftReach = 14
const includingReach = 26

const readings = [governedEvent, passiveEvent, relativeEvent, aimingEvent, actionEvent]

/** What happens to a measure that a sentence names; null when it is only spoken of. */
export function measureEvent(sentence: SentenceWords, measure: Measure): SanctionEvent | null {
  for (const read of readings) {
    const found = read(sentence, measure)
    if (found === 'none') return null
    if (found !== null) return isEmptyBan(sentence, measure, found) ? null : found
  }
  return null
}

/** "natural gas bans": a ban that is on nobody and nothing is no sanction. */
function isEmptyBan({ words }: SentenceWords, { head }: Measure, { targets }: SanctionEvent): boolean {
  return targets.length === 0 && /^bans?$/.test(words[head]?.form ?? '')
}

/** « annoncer des sanctions contre … », "adopted its fifteenth package of sanctions against …". */
function governedEvent(sentence: SentenceWords, measure: Measure): Reading {
  const { words, language } = sentence
  const facing = facingEvent(sentence, measure)
  if (facing !== null) return facing
  const struck = strikingEvent(sentence, measure)
  if (struck !== null) return struck
  const found = governingVerb(sentence, measure.first)
  if (found === null) return null
  const own = measure.action === 'lifted' ? 'lifted' : found.status
  const ruledIn = isRuledIn(sentence, found.verb)
  const status = ruledIn ? 'threatened' : statusAround(sentence, found.verb, own)
  if (status === null) return 'none'
  const targets = targetsBehind(sentence, found.verb, measure.last + 1)
  return {
    status: sanctionVerb(words[found.verb], language)?.status === 'called-for' ? 'called-for' : status,
    verb: found.verb,
    measure: written(sentence, measure),
    imposer: imposerOf(sentence, found.verb, status),
    targets: targets.length > 0 ? targets : antecedent(sentence, found.verb, measure),
  }
}

/** « Pyongyang, contre lequel l’ONU a voté des sanctions »: the target stands before the relative pronoun. */
function antecedent(sentence: SentenceWords, verb: number, measure: Measure): readonly Span[] {
  const { words } = sentence
  const which = words.findIndex(
    (word, at) =>
      at < verb &&
      verb - at < leftReach &&
      /^(?:lequel|laquelle|lesquels|lesquelles|whom|which)$/.test(word.form),
  )
  if (which < 2 || !/^(?:contre|against|on)$/.test(words[which - 1]?.form ?? '')) {
    return behindOf(sentence, measure)
  }
  const last = words[words[which - 2]?.form === ',' ? which - 3 : which - 2]
  return last?.capital === true ? [[last.start, last.end]] : []
}

const allowedBefore: Readonly<Record<SentenceWords['language'], RegExp>> = {
  fr: /^(?:à|aux?|pour|des?|d'|du|sur)$/,
  en: /^(?:for|on|including)$/,
}

/** The verb whose object the measure is: « a annoncé lundi de nouvelles », "called for", "measures, including". */
function governingVerb(sentence: SentenceWords, first: number): { verb: number; status: Status } | null {
  const { words, grammar, language } = sentence
  const before = words[first - 1]
  if (before === undefined) return null
  const light = lightVerb(sentence, first)
  if (light !== null) return light
  const isLinked = grammar.prepositions.has(before.form) || before.form === 'including'
  if (isLinked && !allowedBefore[language].test(before.form)) return null
  const including = includedIn(sentence, first)
  if (before.form === 'including' && including === null) return null
  for (
    let at = including ?? first - 1;
    at >= 0 && first - at < (including === null ? leftReach : includingReach);
    at--
  ) {
    const word = words[at]
    if (word === undefined || clauseBreaks.has(word.form)) return null
    if (word.kind === 'mark' && !'-″€$£'.includes(word.form)) return null
    if (mereMention[language].test(word.form)) return null
    if (isRuledIn(sentence, at)) return { verb: at, status: 'threatened' }
    const verb = sanctionVerb(word, language)
    if (verb !== undefined && !isNoun(words, at, language)) {
      return isGovernor(sentence, at, verb.status, isLinked ? before.form : null)
        ? { verb: at, status: verb.status }
        : null
    }
    if (isThat(word.form) || isOtherVerb(sentence, at)) return null
  }
  return null
}

/** « donner son feu vert à », « mettre fin aux sanctions », "put an end to", "signed off on". */
function lightVerb(
  { words, language }: SentenceWords,
  first: number,
): { verb: number; status: Status } | null {
  const isLink = (form: string) => /^(?:à|aux?|to|on)$/.test(form)
  const link = isLink(words[first]?.form ?? '') ? first : first - 1
  if (!isLink(words[link]?.form ?? '')) return null
  const near = words.slice(Math.max(0, link - 3), link).map(({ form }) => form)
  const phrase = near.join(' ')
  const verbs = language === 'fr' ? lightVerbs.fr : lightVerbs.en
  const found = verbs.find(([pattern]) => pattern.test(phrase))
  return found === undefined ? null : { verb: link - found[2], status: found[1] }
}

const lightVerbs: Readonly<
  Record<SentenceWords['language'], readonly (readonly [phrase: RegExp, status: Status, back: number])[]>
> = {
  fr: [
    [/feu vert$/, 'in-force', 2],
    [/(?:mis|met|mettre|mettra|mettent) fin$/, 'lifted', 2],
  ],
  en: [
    [/sign(?:s|ed)? off$/, 'in-force', 2],
    [/green light$/, 'in-force', 2],
    [/(?:put|puts|brought) an end$/, 'lifted', 3],
  ],
}

/** "called for" calls for sanctions, and "called them" does not; "agreed on", « plaide pour ». */
function isGovernor({ words }: SentenceWords, verb: number, status: Status, link: string | null): boolean {
  const form = words[verb]?.form ?? ''
  if (/^dr[ae]w/.test(form) && words[verb + 1]?.form !== 'up') return false
  if (/^call/.test(form) && !/^(?:for|on|upon)$/.test(words[verb + 1]?.form ?? '')) return false
  if (link === null || isOf(link) || link === 'including') return true
  if (/^(?:on|sur)$/.test(link)) return status === 'announced'
  return status === 'called-for'
}

/** "a series of measures …, including economic sanctions": the index of the measures. */
function includedIn({ words }: SentenceWords, first: number): number | null {
  const before = words[first - 1]?.form ?? ''
  if (!/^(?:including|notamment|dont|comme)$/.test(before)) return null
  for (let at = first - 2; at >= 0 && first - at < includingReach; at--)
    if (/^(?:measures|mesures|steps|penalties|restrictions)$/.test(words[at]?.form ?? '')) return at
  return null
}

/** Another verb stands between: "to help firms survive sanctions", « pour aider les banques à subir des sanctions ». */
function isOtherVerb({ words, grammar, language }: SentenceWords, at: number): boolean {
  const form = words[at]?.form ?? ''
  const word = words[at]
  if (word === undefined || word.kind !== 'word' || word.capital) return false
  if (grammar.have.has(form) || grammar.modals.has(form)) return true
  if (language === 'en') {
    if (words[at - 1]?.form === 'to') return !grammar.determiners.has(form) && !isDerivedAdverb(form, grammar)
    return isFiniteVerb(words, at, grammar) && !/^(?:a|more)$/.test(form)
  }
  const infinitive = isInfinitive(form) && /^(?:à|de|d'|pour)$/.test(words[at - 1]?.form ?? '')
  return infinitive || (isFiniteVerb(words, at, grammar) && !grammar.times.has(form))
}
