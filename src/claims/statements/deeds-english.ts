import { rejectsTelling, tellingVerbs } from '../firmness/modality.ts'
import { hasFiniteVerb } from '../grammar/clauses.ts'
import { isNumberWord } from '../grammar/determiners.ts'
import { type Deed, formAt, opensQuotation } from './deed.ts'

/** Of English verbs of speech, what shows that nothing is said. */
const deeds: readonly (readonly [verbs: RegExp, isDeed: (deed: Deed) => boolean])[] = [
  [/^(?:write|call)(?: |$)/, deed => /^(?:up|off|down|out)$/.test(particleOf(deed))],
  [/^(?:add|show)$/, deed => particleOf(deed) === 'up'],
  [/^claim$/, isWon],
  // "citing intelligence reports": from where it is known
  [/^cite$/, deed => sources.test(phraseOf(deed)) && !opensQuotation(deed)],
  [/^blast$/, deed => /^(?:off|out|away|past|into|through)$/.test(particleOf(deed))],
  // "defend the country against the invaders", and not "against the charge"
  [/^defend$/, isGuarding],
  [/^(?:reject|oppose|back)$/, isVote],
  [
    /^(?:learn|find|see|hear|understand|know|discover|begin)$/,
    ({ group }) => group.governor !== null && !group.negated,
  ],
  [/^(?:acknowledge|welcome)$/, isGreeting],
  // "knows that the river rises": the writer says so as well
  [/^know$/, ({ words, group }) => !group.negated && words[group.first - 1]?.form !== 'we'],
  // "boasts 92 goals", "began what may be a long debate", "she sings, and he plays"
  [/^(?:boast|begin|sing|hold|continue)$/, deed => !isTold(deed)],
  // "concluding a long test": what somebody ends
  [/^conclude$/, isThing],
  // "the vote saw the party lose": what happened
  [/^see$/, deed => /^(?:saw|seen)$/.test(headOf(deed)) && !isTold(deed)],
  // "the name refers to a river": what it means
  [/^refer to$/, deed => (/^refers?$/.test(headOf(deed)) && !isCalledSo(deed)) || isReferring(deed)],
  // "responded with a smile"
  [/^(?:respond|react|reply)$/, deed => formAt(deed) === 'with'],
  // "directs an actress in “Coda”": nobody is told to do anything
  [
    /^(?:direct|invite|encourage|press|challenge)$/,
    deed => !opensQuotation(deed) && !near(deed).includes('to'),
  ],
  // "hopes that they would press Oslo to": nobody has been called on yet
  [/^press(?:ure)?$/, ({ group }) => /^(?:would|might|may|could)$/.test(group.governor ?? '')],
  // "knew how to balance": what somebody can do
  [
    /^(?:know|learn|understand|see|find|discover)$/,
    deed => formAt(deed) === 'how' && formAt(deed, 1) === 'to',
  ],
  // "refused to hire", and not "refused to comment"
  [/^(?:refuse|decline)$/, deed => formAt(deed) === 'to' && !speaks.test(formAt(deed, 1))],
  [/^agree$/, deed => formAt(deed) === 'to' && /^(?:terms|an?|the)$/.test(formAt(deed, 1))],
  [
    /^(?:tweet|post)$/,
    deed =>
      near(deed)
        .slice(0, 3)
        .some(form => pictures.test(form)),
  ],
  [/^offer$/, deed => !/^(?:to|that)$/.test(formAt(deed)) && deed.words[deed.first]?.full !== true],
  // "did not expect the bid to win": it came as a surprise, and is not denied
  [/^expect$/, ({ words, group }) => group.negated && /^(?:did|had)/.test(words[group.first]?.form ?? '')],
  // "laughed off the fall", and not "shrugged off claims that"
  [/^(?:(?:shrug|brush|laugh) off|brush aside|wave away)$/, deed => !rejectsTelling(near(deed).join(' '))],
  [/^deny$/, isWithheld],
  // "conceded three goals", "admitted 40 patients"
  [/^(?:concede|admit)$/, deed => /^(?:\d.*|one|an?)$/.test(formAt(deed)) || isNumberWord(formAt(deed))],
]

/** "can claim benefits", "called up the reserve", "helps explain the rise". */
export function isEnglishDeed(deed: Deed): boolean {
  const { verb, governor } = deed.group
  if (governor?.startsWith('help') === true) return true
  return deeds.some(([verbs, isDeed]) => verbs.test(verb.lemma) && isDeed(deed))
}

const pictures = /^(?:photos?|pictures?|images?|videos?|clips?|links?|selfies?|screenshots?)$/
const speaks = new RegExp(
  `^(?:${tellingVerbs}|believe|accept|concede|commit|respond|recogni[sz]e|endorse|rule|be)$`,
)

function headOf({ words, group }: Deed): string {
  return words[group.head]?.form ?? ''
}

function particleOf({ words, group }: Deed): string {
  return words[group.head + 1]?.form ?? ''
}

/** What is said stands behind it, quoted or after "that". */
function isTold(deed: Deed): boolean {
  return formAt(deed) === 'that' || opensQuotation(deed)
}

const longestInvitation = 25

/** The first forms of the content. */
function near({ words, first }: Deed): readonly string[] {
  return words.slice(first, first + longestInvitation).map(({ form }) => form)
}

/** "acknowledged Jane Doe in the hall" */
function isGreeting(deed: Deed): boolean {
  const { words, grammar, first } = deed
  const isSomebody = words[first]?.capital === true || /^(?:him|her|them)$/.test(formAt(deed))
  return isSomebody && !/^(?:'s|')$/.test(formAt(deed, 1)) && !hasFiniteVerb(words, first, first + 6, grammar)
}

/** "referring to the raid", "refers to in May" */
function isReferring({ words, grammar, group }: Deed): boolean {
  return group.shape === 'gerund' || grammar.prepositions.has(words[group.last + 1]?.form ?? '')
}

/** "claimed the lives of six people", "claimed the grass court title": what is taken, in a phrase without a verb. */
function isWon({ words, first, grammar }: Deed): boolean {
  const prize = words.findIndex(({ form }, at) => at >= first && at < first + prizeReach && won.test(form))
  return prize >= 0 && !hasFiniteVerb(words, first, prize, grammar)
}

const sources =
  /(?:^| )(?:reports?|sources?|officials?|documents?|witnesses|media|filings?|letters?|memos?|emails?|people)$/

/** The words of the content, where a mark ends it soon. */
function phraseOf({ words, first }: Deed): string {
  const behind = words.slice(first, first + guardReach)
  const end = behind.findIndex(({ kind }) => kind !== 'word')
  return behind
    .slice(0, Math.max(end, 0))
    .map(({ form }) => form)
    .join(' ')
}

const guardReach = 7
const reproaches =
  /^(?:accusations?|criticisms?|charges?|claims?|allegations?|critics|suggestions?|complaints?|attacks?)$/

function isGuarding(deed: Deed): boolean {
  if (opensQuotation(deed)) return false
  const behind = near(deed).slice(0, guardReach)
  const against = behind.indexOf('against')
  return (
    against > 0 &&
    !near(deed)
      .slice(against, against + guardReach)
      .some(form => reproaches.test(form))
  )
}

const voteReach = 6

/** "Voters in Oslo on Tuesday rejected": what they do, and not what they say. */
function isVote({ words, group }: Deed): boolean {
  const before = words.slice(Math.max(0, group.first - voteReach), group.first)
  const clause = before.slice(before.findLastIndex(({ kind }) => kind !== 'word') + 1)
  return clause.some(({ form }) => /^(?:voters|electors|electorate)$/.test(form))
}

const prizeReach = 7
const won =
  /^(?:lives?|titles?|crowns?|medals?|gold|silver|bronze|troph(?:y|ies)|championships?|nominations?|prizes?|jackpots?|tickets?|dependents?|deductions?|expenses)$/

/** "a long test mission that …": a noun with its article, and no clause. */
function isThing({ words, first, grammar }: Deed): boolean {
  if (!/^(?:an?|the|its|their|his|her)$/.test(words[first]?.form ?? '')) return false
  const end = words.findIndex(
    ({ form, kind }, at) => at > first && (kind !== 'word' || grammar.relatives.has(form)),
  )
  return !hasFiniteVerb(words, first, end < 0 ? words.length : end, grammar)
}

/** "refers to the raid as “a visit”" */
function isCalledSo({ words, first }: Deed): boolean {
  return words
    .slice(first, first + longestInvitation)
    .some(({ form, kind }) => form === 'as' || kind === 'quote')
}

const longestRecipient = 6

/** "denied the party a majority", "denied 93 permits": what is kept from somebody, and not what is untrue. */
function isWithheld({ words, first, grammar }: Deed): boolean {
  if (/^\d/.test(words[first]?.form ?? '')) return true
  for (let at = first + 1; at <= first + longestRecipient; at++) {
    const [before, word] = [words[at - 1], words[at]]
    if (before?.kind !== 'word' || word === undefined || grammar.prepositions.has(before.form)) return false
    if (/^(?:that|any|all|having)$|ing$/.test(before.form) || grammar.coordinators.has(before.form))
      return false
    // "denied it had taken the town": a clause
    if (grammar.be.has(before.form) || grammar.have.has(before.form) || grammar.modals.has(before.form))
      return false
    if (grammar.determiners.has(before.form)) continue
    if (word.kind === 'quote') return before.capital
    const opens = grammar.determiners.has(word.form) && !/^(?:that|all|both)$/.test(word.form)
    if (opens) return !grammar.times.has(words[at + 1]?.form ?? '')
  }
  return false
}
