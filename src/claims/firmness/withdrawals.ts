import { lookedUpOnce } from '../../looked-up-once.ts'
import { allMatches } from '../../text/matches.ts'
import { findNumbers, type NumberMention } from '../../text/numbers/numbers.ts'
import { isQuotable } from '../../text/sentences/quotable.ts'
import type { Language, Span } from '../../types.ts'
import type { ArticleText, Attribution, Holder } from '../attribution.ts'
import { isMark } from '../grammar/clauses.ts'
import { type Grammar, grammarOf } from '../grammar/grammar.ts'
import { leadingSubject } from '../grammar/leading-subjects.ts'
import { type NounPhrase, nounPhraseBefore } from '../grammar/noun-phrases.ts'
import { formsOf, passageWords, type Word } from '../grammar/words.ts'
import { nameHolders } from '../holders/holders.ts'
import type { Naming } from '../holders/naming.ts'
import { isOutlet } from '../holders/outlets.ts'
import type { Passage } from '../passages.ts'
import { readAttributions } from '../statements/attributions.ts'
import { holdsNegation } from './negation.ts'
import {
  again,
  beforeNew,
  beforeOld,
  clauseOpener,
  edge,
  type Form,
  figureNoun,
  forms,
  hints,
  onceSaid,
  reversal,
  topicOpener,
} from './withdrawals-words.ts'

/** Somebody takes back words of their own: « est revenue sur son chiffre de 300 emplois », "retracted her claim that …". */
export interface Withdrawal {
  readonly holder: Holder
  /** The whole sentence or sentences that say so. */
  readonly span: Span
  /** Where the words begin that take something back. */
  readonly at: number
  /** What was claimed, as far as they tell; null when they only point to it: "retracted that statement". */
  readonly about: Span | null
  /** A figure, a count or an estimate is taken back, and no other words. */
  readonly isOfFigure: boolean
  /** The numbers that are given up, and those that stand there instead. */
  readonly before: readonly number[]
  readonly after: readonly number[]
}

/** A form as it stands in a passage: word indexes, both inclusive. */
interface Found {
  readonly form: Form
  readonly first: number
  readonly last: number
  readonly isPresent: boolean
  readonly noun: string | null
  /** What is claimed, when the form goes round it: "admitted that its figure of 300 dead was wrong". */
  readonly inside: readonly [first: number, last: number] | null
}

/**
 * Where an article tells that somebody takes back what they have said or counted, in reading order. Not what is only
 * asked for, announced, supposed, denied or told by a third person; nor where it may mean something else: « est revenu sur
 * son enfance », "withdrew its troops".
 */
export const findWithdrawals = lookedUpOnce((article: ArticleText): readonly Withdrawal[] => {
  if (!mayWithdraw(article)) return []
  const { passages, naming, attributions } = readAttributions(article)
  return passages.flatMap(passage =>
    formsIn(passage.words, passage.language).flatMap(found =>
      withdrawal(article.text, naming, attributions, passage, found),
    ),
  )
})

/** Before anybody is named, which takes a hundred times as long. */
function mayWithdraw({ text, sentences }: ArticleText): boolean {
  return sentences.some(sentence => {
    const { start, end, language } = sentence
    if (!isQuotable(sentence) || end - start > sentence_max) return false
    if (!hints[language].test(text.slice(start, end))) return false
    return formsIn(passageWords(text, [start, end], []), language).length > 0
  })
}

/** UTF-16 code units: what is longer is no sentence. */
const sentence_max = 3_000

function formsIn(words: readonly Word[], language: Language): Found[] {
  const line = formsOf(words)
  const ends: number[] = []
  for (const { form } of words) ends.push((ends.at(-1) ?? -1) + form.length + 1)
  const indexAt = (offset: number) => ends.findIndex(end => end > offset)
  const found = forms[language].flatMap(form =>
    allMatches(line, form.pattern).map((match): Found => {
      const { noun, inside, present } = match.groups ?? {}
      const from = inside === undefined ? -1 : match[0].indexOf(inside)
      return {
        form,
        first: indexAt(match.index),
        last: indexAt(match.index + match[0].length - 1),
        isPresent: present !== undefined,
        noun: noun ?? null,
        inside:
          inside === undefined || inside === ''
            ? null
            : [indexAt(match.index + from + 1), indexAt(match.index + from + inside.length - 1)],
      }
    }),
  )
  return found.filter((one, index) => !found.slice(0, index).some(({ first }) => first === one.first))
}

function withdrawal(
  text: string,
  naming: Naming,
  attributions: readonly Attribution[],
  passage: Passage,
  found: Found,
): Withdrawal[] {
  const { words, language, span } = passage
  const grammar = grammarOf(language)
  const behind = formsOf(words.slice(found.last + 1))
  if (isMark(words.at(-1), '?') || again.test(behind)) return []
  if (found.form.isSoft && !reversal.test(behind) && !onceSaid.test(formsOf(words.slice(0, found.first))))
    return []
  const subject = subjectOf(words, found, grammar)
  if (subject === null || isSupposed(text, passage, found, subject, grammar)) return []
  const placed = { passage, holder: subject, cue: null, group: null, content: [], span }
  const [holder, ...others] = nameHolders(naming, {
    ...placed,
    continues: false,
    nested: false,
    verbatim: false,
  })
  if (holder === undefined || others.length > 0 || !isSomebody(holder, grammar)) return []
  if (isToldByOther(attributions, holder, words[found.first]?.start ?? 0)) return []
  const about = aboutOf(words, found)
  return [
    {
      holder,
      span,
      at: words[found.first]?.start ?? span[0],
      about: about && [words[about[0]]?.start ?? 0, words[about[1]]?.end ?? 0],
      isOfFigure: found.noun !== null && figureNoun[language].test(found.noun),
      ...numbersOf(text, passage, found, about),
    },
  ]
}

/** Directly before the verb; or the sentence's, where another verb stands before: « s’est excusé et a retiré », « avant de ». */
function subjectOf(words: readonly Word[], { first }: Found, grammar: Grammar): NounPhrase | null {
  const before = words[first - 1]
  if (before === undefined) return null
  if (grammar.coordinators.has(before.form) || /^(?:avant|before)$/.test(words[first]?.form ?? ''))
    return leadingSubject(words, first, grammar)
  return nounPhraseBefore(words, first, grammar)
}

/** Stand between a subject and a verb whose deed is not done, not known, or not theirs. */
const undone =
  /^(?:ne|n'|not|never|to|de|d'|y|pas|jamais|reportedly|allegedly|apparently|[a-z]+n't|aurai(?:en)?t|serai(?:en)?t|aura|auront|sera|seront)$/

function isSupposed(
  text: string,
  { words, span }: Passage,
  { first, isPresent }: Found,
  subject: NounPhrase,
  grammar: Grammar,
): boolean {
  const before = words[first - 1]?.form ?? ''
  if (undone.test(before) || grammar.modals.has(before)) return true
  const opening = words[subject.first]
  if (opening === undefined || /^(?:no|nobody|neither|none|ni|aucune?|nul|personne)$/.test(opening.form))
    return true
  const governor = words[subject.first - 1]?.form ?? ''
  if (isPresent && grammar.complementizers.has(governor)) return true
  return holdsNegation(text, [span[0], opening.start])
}

function isSomebody({ name }: Holder, grammar: Grammar): boolean {
  return !grammar.pronouns.has(name.toLowerCase())
}

/** "Her lawyer said Sorel had retracted the claim": somebody else says so, and no outlet. */
function isToldByOther(attributions: readonly Attribution[], holder: Holder, at: number): boolean {
  return attributions.some(
    ({ content, holders }) =>
      content.some(([start, end]) => start <= at && at < end) &&
      holders.some(
        other => other.name !== holder.name && !isSameKeys(other, holder) && !isOutlet(other.name),
      ),
  )
}

function isSameKeys(a: Holder, b: Holder): boolean {
  return a.keys.some(key => b.keys.includes(key))
}

/** Words of what is taken back that are looked at: an endless sentence says more than that. */
const about_max = 40

/** What was claimed, as word indexes: what follows up to the end of its clause. */
function aboutOf(words: readonly Word[], { form, last, inside }: Found): readonly [number, number] | null {
  if (inside !== null) return inside
  const opening = words[last + 1]?.form ?? ''
  if (form.isClause !== true && !topicOpener.test(opening) && !clauseOpener.test(opening)) return null
  let end = last
  while (end - last < about_max) {
    const next = words[end + 1]
    if (next === undefined || edge.test(next.form) || isMark(next, ',;:.!?…-()')) break
    end += 1
  }
  return end === last ? null : [last + 1, end]
}

/** Numbers that a clause gives are those of the claim; of others the words before them tell. */
function numbersOf(
  text: string,
  { words, span, language }: Passage,
  { form, first }: Found,
  about: readonly [number, number] | null,
): { readonly before: readonly number[]; readonly after: readonly number[] } {
  const before: number[] = []
  const after: number[] = []
  const isClause =
    about !== null && (form.isClause === true || clauseOpener.test(words[about[0]]?.form ?? ''))
  const start = words[first]?.start ?? span[0]
  for (const number of findNumbers(text.slice(start, span[1]), language)) {
    const index = words.findIndex(word => word.end > start + number.span[0])
    const isAbout = about !== null && about[0] <= index && index <= about[1]
    if (isAbout && isClause) before.push(...valuesOf(number))
    else if (number.low !== null && number.high !== null && isMove(text, start, number)) {
      before.push(number.low)
      after.push(number.high)
    } else if (isOld(words, index, isAbout)) before.push(...valuesOf(number))
    else after.push(...valuesOf(number))
  }
  return { before, after }
}

/** « de 12 à 19 », which is no range behind a verb of change. */
function isMove(text: string, start: number, { kind, span }: NumberMention): boolean {
  return kind === 'range' && /^(?:de|d['’]|from)\s?/iu.test(text.slice(start + span[0], start + span[1]))
}

/** Hedges may stand between a number and the word that tells: "to at least 40". */
const hedges_max = 3

function isOld(words: readonly Word[], index: number, isAbout: boolean): boolean {
  for (let at = index - 1; at >= index - 1 - hedges_max; at--) {
    const form = words[at]?.form ?? ''
    if (beforeOld.test(form)) return true
    if (beforeNew.test(form)) return false
  }
  return isAbout
}

function valuesOf({ value, low, high }: NumberMention): number[] {
  return [...new Set([value, low, high].filter(number => number !== null))]
}
