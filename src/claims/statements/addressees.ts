import { wordSet } from '../../text/words/word-set.ts'
import { hasFiniteVerb, isFiniteVerb, isMark, nextStop } from '../grammar/clauses.ts'
import { type Grammar, isDerivedAdverb } from '../grammar/grammar.ts'
import { isInfinitive } from '../grammar/inflection.ts'
import type { Word } from '../grammar/words.ts'

const audienceNouns = wordSet(
  `presse agence journal quotidien chaine radio television journalistes micro antenne police reporters press
  journalist journalists`,
)

/** « a indiqué à l’AFP attendre », « auprès de Radio 2 avoir », « sur Radio 2 être »: over whom the words were spoken to. */
export function afterAudience(words: readonly Word[], start: number): number {
  const opening = audienceOpening(words, start)
  if (opening === 0) return start
  let at = start + opening
  while (/^(?:l'|la|le|les|the|notre|nos)$/.test(words[at]?.form ?? '')) at += 1
  const named = words[at]?.capital === true
  if (!named && !audienceNouns.has(words[at]?.form ?? '')) return start
  at += 1
  // « au micro de RTL »
  if (words[at - 1]?.form === 'micro' && /^(?:de|d')$/.test(words[at]?.form ?? ''))
    return afterAudienceName(words, at + 1, start)
  while (named && words[at]?.kind === 'word' && (words[at]?.capital === true || isChannel(words, at))) at += 1
  return words[at]?.kind === 'mark' ? start : at
}

/** Behind the name of an outlet; the word `otherwise` where none stands or a mark follows. */
function afterAudienceName(words: readonly Word[], first: number, otherwise: number): number {
  let at = first
  while (words[at]?.kind === 'word' && (words[at]?.capital === true || isChannel(words, at))) at += 1
  return at === first || words[at]?.kind === 'mark' ? otherwise : at
}

/** How many words lead to whom somebody spoke: « à », « auprès de », « sur » before a name. */
function audienceOpening(words: readonly Word[], at: number): number {
  const form = words[at]?.form ?? ''
  if (/^(?:à|au|aux|to)$/.test(form)) return 1
  if (form === 'aupres') return /^d(?:e|u|es|')$/.test(words[at + 1]?.form ?? '') ? 2 : 0
  return form === 'sur' && words[at + 1]?.capital === true ? 1 : 0
}

/** « France 2 »: the number of a channel. */
function isChannel(words: readonly Word[], at: number): boolean {
  return /^\d$/.test(words[at]?.form ?? '') && words[at - 1]?.capital === true
}

export const addressed = new Set(['tell', 'inform', 'remind', 'assure', 'notify'])

const longestClause = 8

/** "told reporters he would", "told the New York Times the plan was": behind whom the words were said to. */
export function afterAddressee(words: readonly Word[], start: number, grammar: Grammar): number | null {
  // "told the visiting press Monday that"
  const behindDay = words.findIndex(
    ({ form }, index) => index > start && form === 'that' && grammar.times.has(words[index - 1]?.form ?? ''),
  )
  if (behindDay > 0 && behindDay - start < longestClause) return behindDay
  let at = start
  if (grammar.determiners.has(words[at]?.form ?? '')) at += 1
  const capital = words[at]?.capital === true
  at += 1
  while (words[at]?.kind === 'word' && words[at]?.capital === true && capital) at += 1
  // "told his wife and friends he had"
  if (
    words[at]?.form === 'and' &&
    words[at + 1]?.kind === 'word' &&
    !grammar.pronouns.has(words[at + 1]?.form ?? '')
  )
    at += grammar.determiners.has(words[at + 1]?.form ?? '') ? 3 : 2
  at = afterTimes(words, at, grammar)
  // "told anyone who would listen that": what was said begins behind the clause about them
  if (
    words[at]?.form === 'who' &&
    /^(?:anyone|anybody|everyone|everybody|those)$/.test(words[at - 1]?.form ?? '')
  ) {
    const that = words.findIndex(
      ({ form }, index) => index > at && index < at + longestClause && form === 'that',
    )
    return that < 0 ? null : that
  }
  while (grammar.prepositions.has(words[at]?.form ?? '') && at - start < 12) {
    if (words[at]?.form === 'to') return withNot(words, at)
    at += 1
    while (words[at]?.kind === 'word' && !startsNewPhrase(words, at, grammar) && at - start < 16) at += 1
  }
  const told = behindApposition(words, at)
  if (told !== null) return told
  const end = nextStop(words, at)
  if (words[at]?.kind === 'word' && hasFiniteVerb(words, at, end, grammar)) return at
  const simple = start + 1
  return hasFiniteVerb(words, simple, end, grammar) && words[simple]?.kind === 'word' ? simple : null
}

const longestApposition = 30

/** "told his partner, Jane Doe, who ran the shop, that": behind what is put in about whom the words were said to. */
function behindApposition(words: readonly Word[], at: number): number | null {
  // "told the heads at Harbour (HB)’s parent company that"
  const brackets = isMark(words[at], '(')
  if (!isMark(words[at], ',(')) return null
  for (let next = at + 2; next < at + longestApposition; next++) {
    const word = words[next]
    if (word === undefined || word.kind === 'quote' || isMark(word, '.;:?!')) return null
    if (word.form === 'that' && (brackets || isMark(words[next - 1], ','))) return next
  }
  return null
}

/** "told retailers not to sell": the negation is a part of what was said. */
function withNot(words: readonly Word[], at: number): number {
  return /^(?:not|never)$/.test(words[at - 1]?.form ?? '') ? at - 1 : at
}

/** "urged Congress to leave": what is called for begins behind those who are called upon. */
export function afterCalled(words: readonly Word[], start: number, grammar: Grammar): number | null {
  for (let at = start + 1; at < words.length && at - start < 8; at++) {
    const word = words[at]
    if (word === undefined || word.kind !== 'word' || hasFiniteVerb(words, at, at + 1, grammar)) return null
    // "asked for the file to be opened": who is called upon is a part of what is called for
    if (word.form === 'to') return words[start]?.form === 'for' ? start : withNot(words, at)
  }
  return null
}

function startsNewPhrase(words: readonly Word[], at: number, grammar: Grammar): boolean {
  const word = words[at]
  const before = words[at - 1]
  if (word === undefined || before === undefined || grammar.prepositions.has(before.form)) return false
  if (grammar.determiners.has(before.form)) return false
  return (
    grammar.determiners.has(word.form) || grammar.pronouns.has(word.form) || (word.capital && !before.capital)
  )
}

/** "said, this morning, the raid": over what two commas enclose right behind the verb. */
export function afterInsertion(words: readonly Word[], from: number): number {
  if (!isMark(words[from], ',')) return from
  for (let at = from + 2; at < from + 9; at++) {
    if (isMark(words[at], ',')) return at + 1
    if (words[at]?.kind !== 'word') return from
  }
  return from
}

const asides = [
  /^de (?:son|leur) cote /,
  /^pour (?:sa|leur) part /,
  /^(?:a|à) (?:son|leur) tour /,
  /^(?:lui|elle|eux) aussi /,
  /^par ailleurs /,
  /^en outre /,
  /^par exemple /,
  /^en revanche /,
  /^en (?:bloc|direct|exclusivite|details?|avant-premiere) /,
  /^au (?:total|passage|prealable) /,
  /^(?:lui|elle|eux|elles) (?=(?:l[ae]s?|l'|une?|des|ses?|son|sa|qu[e']|à)\s)/,
  /^for (?:his|her|its|their) part /,
  /^in turn /,
  /^at the time /,
  /^en (?:debut|fin|milieu) (?:de|d') (?:semaine|mois|annee|matinee|soiree|journee|apres-midi) /,
  /^(?:dans|par) (?:un|son|leur|ce) (?:communique|message|rapport|tweet|courrier) /,
  /^dans (?:une|sa|leur|cette) (?:note|lettre|declaration|interview|etude|tribune|video) /,
  /^par (?:communique|courriel|telephone) /,
  /^le lendemain /,
  /^le (?:jour|soir) meme /,
  /^à la derniere minute /,
  /^avec (?:virulence|force|fermete|vigueur|ironie|humour|fracas|emotion|insistance|vehemence|gravite|vivacite) /,
]

const longestAside = 4

/** How many words of « de son côté », "for her part" stand at `at`: they say who goes next, not what was said. */
function asideLength(words: readonly Word[], at: number): number {
  const next = words.slice(at, at + longestAside).map(({ form }) => form)
  const aside = asides.find(pattern => pattern.test(`${next.join(' ')} `))
  return aside === undefined ? 0 : aside.source.split(' ').length - 1
}

/** How many words of « ce vendredi 12 avril », or behind a day « 12 avril », stand at `at`. */
function dateLength(words: readonly Word[], at: number, grammar: Grammar): number {
  if (isDayOfMonth(words, at)) return 1
  if (/^\d{1,2}$/.test(words[at]?.form ?? '') && grammar.times.has(words[at - 1]?.form ?? ''))
    return grammar.times.has(words[at + 1]?.form ?? '') ? 2 : 0
  // « fin 2019 »
  if (/^(?:19|20)\d\d$/.test(words[at]?.form ?? '') && /^(?:fin|debut|mi)$/.test(words[at - 1]?.form ?? ''))
    return 1
  // « le 14 mars »
  if (words[at]?.form === 'le' && /^\d{1,2}$|^1er$/.test(words[at + 1]?.form ?? ''))
    return grammar.times.has(words[at + 2]?.form ?? '') ? 3 : 0
  if (!/^(?:ce|cette)$/.test(words[at]?.form ?? '') || !grammar.times.has(words[at + 1]?.form ?? '')) return 0
  const numbered = /^\d/.test(words[at + 2]?.form ?? '') && grammar.times.has(words[at + 3]?.form ?? '')
  return numbered ? 4 : 2
}

const months =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec)$/

/** "announced March 12 it will close": the number of a day, behind which a clause begins. */
function isDayOfMonth(words: readonly Word[], at: number): boolean {
  const [before, opening] = [words[at - 1], words[at + 1]?.form ?? '']
  if (!/^\d{1,2}$/.test(words[at]?.form ?? '') || before?.capital !== true || !months.test(before.form))
    return false
  return /^(?:that|it|he|she|they|the|an?|its|his|her|their)$/.test(opening)
}

const approximate =
  /^(?:nearly|almost|roughly|approximately|virtually|barely|hardly|merely|only|even|just|all|both|each|no|not|seulement|presque|quasiment|environ|meme)$/

/** "said nearly 600 people", "said even limited help", « évoque seulement deux cas »: it belongs to what was said. */
function isPartOfAmount(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  if (next === undefined || next.kind !== 'word' || !approximate.test(words[at]?.form ?? '')) return false
  return !/^(?:que|qu'|that|to|de|d'|à)$/.test(next.form)
}

const longestOccasion = 12
const occasions = /^(?:dans|lors|durant|en|au|sur)$/
/** Where words are heard or read: « sur le plateau de », « sur son compte ». */
const channels = /^(?:plateau|ondes|reseaux|site|antenne|compte|page|chaine|blog|radio)$/
const objects = /^(?:l[ae]|les|l'|une?|son|sa|ses|leurs?|ce|cet|cette|ces)$/

/** « a annoncé en juin | l’ouverture », « dénonce dans Le Phare | la volonté de »: up to an object that nothing governs. */
function occasionLength(words: readonly Word[], at: number, grammar: Grammar): number {
  const [opening, next] = [words[at]?.form ?? '', words[at + 1]?.form ?? '']
  if (grammar.language === 'en' || !occasions.test(opening)) return 0
  // « en dénonçant la fraude », « en avoir trouvé l’auteur », « au maire »
  if (
    (opening === 'en' && (next.endsWith('ant') || isInfinitive(next))) ||
    (opening === 'au' && next !== 'cours')
  )
    return 0
  if (opening === 'sur' && !channels.test(words[at + 2]?.form ?? '')) return 0
  const governing = [grammar.prepositions, grammar.links, grammar.determiners, grammar.coordinators]
  for (let index = at + 2; index < at + longestOccasion; index++) {
    const [before, word] = [words[index - 1]?.form ?? '', words[index]]
    const governed = governing.some(set => set.has(before))
    const isQuoted = word?.kind === 'quote' || (word?.form === 'des' && words[index + 1]?.kind === 'quote')
    if (isQuoted) return governed ? 0 : index - at
    if (word?.kind !== 'word' || isFiniteVerb(words, index, grammar)) return 0
    if (objects.test(word.form) && !word.capital && !governed) return index - at
    const opensInfinitive = isInfinitive(word.form) && !word.capital && !grammar.times.has(word.form)
    if (opensInfinitive && !objects.test(before)) return 0
  }
  return 0
}

/** Over the times, adverbs and asides that stand between a cue and its content. */
export function afterTimes(words: readonly Word[], from: number, grammar: Grammar): number {
  let at = from
  while (at < words.length) {
    const word = words[at]
    if (word === undefined || word.kind !== 'word') break
    const skipped =
      grammar.times.has(word.form) || grammar.adverbs.has(word.form) || isDerivedAdverb(word.form, grammar)
    if (word.form === 'more' || isPartOfAmount(words, at)) break
    // "predicted January’s prices": the month is a part of what was said
    if (words[at + 1]?.form === "'s") break
    const aside = Math.max(
      skipped ? 0 : asideLength(words, at),
      dateLength(words, at, grammar),
      occasionLength(words, at, grammar),
    )
    if (aside === 0 && (!skipped || grammar.determiners.has(word.form))) break
    at += Math.max(aside, 1)
  }
  return isMark(words[at], ',') && at > from ? at + 1 : at
}
