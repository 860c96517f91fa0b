import { isFiniteVerb, isMark, matchingBracket } from './clauses.ts'
import type { Grammar } from './grammar.ts'
import { aboveParticiple } from './paper-subjects.ts'
import { beforeTime, endsDateline, isAmongCapitals, isOnlyTime } from './phrase-edges.ts'
import { trimmed } from './phrase-openings.ts'
import { beforeOrigin, governedBefore, nameApposed, whoActs } from './relatives.ts'
import { aboveClause } from './subjects-with-clauses.ts'
import type { Word } from './words.ts'

/** A noun phrase as word indexes, both inclusive. `core` leaves out what stands in apposition behind it. */
export interface NounPhrase {
  readonly first: number
  readonly last: number
  readonly core: readonly [first: number, last: number]
}

const longestPhrase = 30
const longestInsertion = 32
const dernier = /^derni(?:er|ere|ers|eres)$/
const transparentMarks = "%$€£&/'’+#[]«»″"

/** The subject that ends just before `end` (exclusive), over inserted phrases between commas. */
export function nounPhraseBefore(words: readonly Word[], end: number, grammar: Grammar): NounPhrase | null {
  const last = words[end - 1]
  if (last === undefined) return null
  // « un sondage Untel* affirme »: the star leads to a note
  if (isMark(last, '*')) return nounPhraseBefore(words, end - 1, grammar)
  if (isMark(last, ')')) return beforeBracket(words, end - 1, grammar)
  const behindTime = beforeTime(words, end, grammar)
  if (behindTime < end) return nounPhraseBefore(words, behindTime, grammar)
  if (!isMark(last, ',-')) {
    const paper = grammar.language === 'fr' ? null : aboveParticiple(words, end, grammar)
    return paper ?? aboveClause(words, end, grammar) ?? phraseEndingAt(words, end - 1, grammar)
  }
  let found: NounPhrase | null = null
  for (let tries = 0, from = end - 2; tries < 3; tries++) {
    const comma = markBefore(words, from, end, last.form)
    if (comma < 1) return found
    const bracketed = isMark(words[comma - 1], ')')
    const phrase = bracketed
      ? beforeBracket(words, comma - 1, grammar)
      : phraseEndingAt(words, comma - 1, grammar)
    if (phrase !== null && isSubjectBeforeInsertion(words, phrase, comma, end, grammar)) {
      found = { first: phrase.first, last: end - 2, core: phrase.core }
      if (!isBareApposition(words, phrase, grammar)) return found
    }
    from = comma - 1
  }
  return found
}

/** ", leader of the committee, a group of …, said": no article, no name: what stands before the comma is the subject. */
function isBareApposition(words: readonly Word[], phrase: NounPhrase, grammar: Grammar): boolean {
  const opening = words[phrase.first]
  if (opening === undefined || !isMark(words[phrase.first - 1], ',')) return false
  // "Jane “JJ” Doe, the company's head of design, said"
  if (/^(?:the|an?)$/.test(opening.form) && isNamed(words, phrase.first - 2)) return true
  // "Jane Doe, CEO of Zephyr, one of …, said"
  const office =
    /^(?:ceo|cfo|coo|chairman|chairwoman|president|director|professor|founder|editor|secretary)$/.test(
      opening.form,
    )
  if (office && words[phrase.first - 2]?.capital === true) return true
  return !opening.capital && !grammar.determiners.has(opening.form) && !grammar.pronouns.has(opening.form)
}

/** A first name and a surname, whatever it is called by between the two. */
function isNamed(words: readonly Word[], last: number): boolean {
  const surname = words[last]
  const before = words[last - 1]
  if (surname?.capital !== true || before === undefined) return false
  const start = before.kind === 'quote' ? last - 2 : last - 1
  return (
    words[start]?.capital === true &&
    words[start]?.kind === 'word' &&
    (words[start - 1]?.kind ?? 'mark') === 'mark'
  )
}

function beforeBracket(words: readonly Word[], closing: number, grammar: Grammar): NounPhrase | null {
  const opening = matchingBracket(words, closing)
  if (opening < 1) return null
  const phrase = phraseEndingAt(words, opening - 1, grammar)
  return phrase === null ? null : { ...phrase, last: closing }
}

function markBefore(words: readonly Word[], from: number, end: number, form: string): number {
  for (let at = from; at > 0 && end - at < longestInsertion; at--) {
    const word = words[at]
    if (word?.kind === 'quote' && word.full) return -1
    if (isMark(word, ';:?!')) return -1
    if (isMark(word, ')')) {
      at = Math.max(matchingBracket(words, at), 0)
      continue
    }
    if (isMark(word, form)) return at
  }
  return -1
}

/** "The charity, based in Oslo, said", "The charity, known as Havn, said" */
const participle =
  /^(?:(?!said|denied|agreed|refused|claimed|warned|added|replied)[a-z]{2,}ed|born|known|led|held|built|run|sent|seen|written|chosen|hit|set)$/

/** « Le préfet, interrogé mardi, a … »: nothing but the phrase and what opens the sentence stands before the insertion. */
function isSubjectBeforeInsertion(
  words: readonly Word[],
  phrase: NounPhrase,
  comma: number,
  end: number,
  grammar: Grammar,
): boolean {
  const opensInsertion = words[comma + 1]
  if (opensInsertion === undefined || words[phrase.first]?.kind !== 'word') return false
  if (grammar.relatives.has(opensInsertion.form) || opensPartitive(words, comma + 1)) return true
  const opensParticiple = grammar.language === 'en' && participle.test(opensInsertion.form)
  if (hasMainVerb(words, comma + (opensParticiple ? 2 : 1), end - 1, grammar)) return false
  const before = words[phrase.first - 1]
  return (
    before === undefined ||
    before.kind !== 'word' ||
    grammar.conjunctions.has(before.form) ||
    isOnlyTime(words, phrase.first, grammar)
  )
}

/** "whose son is …", "whom they call …", "some of whose companies are …", "one of whom", « dont deux … » */
function opensPartitive(words: readonly Word[], at: number): boolean {
  if (/^(?:dont|whose|whom)$/.test(words[at]?.form ?? '')) return true
  return words[at + 1]?.form === 'of' && /^(?:whose|whom|which)$/.test(words[at + 2]?.form ?? '')
}

/** A finite verb that no relative pronoun, conjunction or preposition has put below another clause. */
function hasMainVerb(words: readonly Word[], first: number, end: number, grammar: Grammar): boolean {
  for (let at = first; at < end; at++) {
    const form = words[at]?.form ?? ''
    if (grammar.relatives.has(form) || (grammar.conjunctions.has(form) && !grammar.coordinators.has(form)))
      return false
    if (isFiniteVerb(words, at, grammar) && !isAmongCapitals(words, at))
      return !(grammar.prepositions.has(words[first]?.form ?? '') && at > first)
  }
  return false
}

/** "If confirmed, …", « Comme annoncé, … »: no subject stands before such a participle. */
const subordinators =
  /^(?:if|when|while|as|once|unless|though|although|si|comme|lorsque|quand|quoique|where|until)$/

/** The noun phrase whose last word is at `last`, back to where its clause begins. */
export function phraseEndingAt(words: readonly Word[], last: number, grammar: Grammar): NounPhrase | null {
  const word = words[last]
  if (word === undefined || word.kind === 'mark' || grammar.coordinators.has(word.form)) return null
  if (subordinators.test(word.form)) return null
  if (grammar.relatives.has(word.form)) return relativeSubject(words, last, grammar)
  // « l’entourage de ce dernier »: the pronoun is a part of the phrase
  const governed = dernier.test(word.form) && grammar.links.has(words[last - 2]?.form ?? '')
  if (grammar.pronouns.has(word.form) && !governed) return pronounSubject(words, last)
  let first = last
  let joined = false
  for (let at = last - 1; at >= 0 && last - at < longestPhrase; at--) {
    const step = stepLeft(words, at, joined, grammar)
    if (step === null) break
    joined ||= grammar.coordinators.has(words[at]?.form ?? '')
    at = step
    first = step
  }
  const before = words[first - 1]
  // "were angry at the sentiments expressed": behind a form of "be" stands what is told of the subject.
  if (before !== undefined && grammar.be.has(before.form) && !before.inverted) return null
  return trimmed(words, first, last, grammar)
}

function pronounSubject(words: readonly Word[], last: number): NounPhrase {
  const form = words[last]?.form ?? ''
  const before = words[last - 1]?.form
  const first = dernier.test(form) && /^(?:ce|cette|ces)$/.test(before ?? '') ? last - 1 : last
  return { first, last, core: [first, last] }
}

/** « les experts qui affirment »: the pronoun is the mention, its antecedent the holder. */
function relativeSubject(words: readonly Word[], last: number, grammar: Grammar): NounPhrase {
  const before = isMark(words[last - 1], ',') ? beforeOrigin(words, last - 1, grammar) - 1 : last - 1
  const antecedent = before < 0 ? null : phraseEndingAt(words, before, grammar)
  if (antecedent === null)
    return { first: last, last, core: governedBefore(words, before, grammar) ?? [last, last] }
  const [first, end] = antecedent.core
  return { first: last, last, core: nameApposed(words, first) ?? [whoActs(words, first, end, grammar), end] }
}

/** The index that the phrase reaches when it takes in the word at `at`; null when it ends to the right of it. */
function stepLeft(words: readonly Word[], at: number, joined: boolean, grammar: Grammar): number | null {
  const word = words[at]
  if (word === undefined) return null
  if (word.kind === 'quote') return word.full ? null : at
  if (word.kind === 'mark') {
    if (word.form === ')') {
      const opening = matchingBracket(words, at)
      const isDateline = opening < 1 || endsDateline(words, opening, at)
      return isDateline || words[opening - 1]?.kind === 'mark' ? null : opening
    }
    if (word.form === ',' && joined) return isListItem(words, at, grammar) ? at : null
    return transparentMarks.includes(word.form) ? at : null
  }
  if (grammar.coordinators.has(word.form)) return joinsPhrases(words, at, grammar) ? at : null
  // « l’avocat de Sahel Or Négoce »
  if (
    word.form === 'or' &&
    word.capital &&
    words[at + 1]?.capital === true &&
    words[at - 1]?.capital === true
  )
    return at
  // "reports from that time": behind a preposition it points, and joins no clause
  const points = word.form === 'that' && grammar.prepositions.has(words[at - 1]?.form ?? '')
  if (!points && (grammar.conjunctions.has(word.form) || grammar.relatives.has(word.form))) return null
  if (/^(?:ayant|etant)$/.test(words[at - 1]?.form ?? '')) return at
  // "Commerce Under Secretary Jane Doe"
  if (word.form === 'under' && word.capital && words[at + 1]?.capital === true) return at
  // « un diplomate au fait des discussions »
  if (word.form === 'fait' && words[at - 1]?.form === 'au') return at
  if (isFiniteVerb(words, at, grammar) && !isInName(words, at)) return null
  if (grammar.pronouns.has(word.form) && !grammar.determiners.has(word.form)) return null
  return at
}

/** "the Rapid Support Forces": among capitals behind an article, or a word that has none, nothing is a verb. */
function isInName(words: readonly Word[], at: number): boolean {
  if (words[at]?.capital !== true || words[at + 1]?.capital !== true) return false
  let first = at
  while (words[first - 1]?.capital === true && words[first - 1]?.form !== 'the') first -= 1
  const before = words[first - 1]
  return first < at && (before?.form === 'the' || (before?.kind === 'word' && !before.capital))
}

/** « A, B et C »: what stands before the comma is a short phrase without a verb. */
function isListItem(words: readonly Word[], comma: number, grammar: Grammar): boolean {
  for (let at = comma - 1; at >= 0 && comma - at < 10; at--) {
    const word = words[at]
    if (word === undefined || word.kind === 'quote') return false
    if (word.kind === 'mark' && !transparentMarks.includes(word.form)) return at < comma - 1
    if (isFiniteVerb(words, at, grammar) || grammar.conjunctions.has(word.form)) return false
    if (grammar.times.has(word.form) || /(?:ant|ing)$/.test(word.form)) return false
    if (at === 0) return !grammar.prepositions.has(word.form)
  }
  return false
}

/** « Séoul et Washington affirment »: nothing to the left of « et » in its clause is a verb. */
function joinsPhrases(words: readonly Word[], at: number, grammar: Grammar): boolean {
  const form = words[at]?.form
  if (form === 'but' || form === 'mais' || form === 'puis' || form === 'then' || form === 'ainsi')
    return false
  if (isMark(words[at - 1], ',')) return closesList(words, at, grammar)
  let length = 0
  for (let left = at - 1; left >= 0; left--) {
    const word = words[left]
    // « le parquet (PNF) et la police »
    if (length === 0 && isMark(word, ')') && matchingBracket(words, left) > 0) {
      left = matchingBracket(words, left)
      continue
    }
    if (word === undefined || word.kind === 'mark' || (word.kind === 'quote' && word.full)) break
    if (grammar.coordinators.has(word.form) || grammar.relatives.has(word.form)) break
    if (grammar.conjunctions.has(word.form)) return length > 0
    if (isFiniteVerb(words, left, grammar)) return false
    // "to slow the spread, or the state will": the infinitive belongs to the clause before
    if (form === 'or' && word.form === 'to') return false
    length += 1
  }
  return length > 0
}

const longestItem = 6

/** "Jane Doe, John Roe, and Ann Poe": a comma and "and" behind an item that opens as the last one does, and a comma before it. */
function closesList(words: readonly Word[], joint: number, grammar: Grammar): boolean {
  const comma = words.findLastIndex((word, at) => at < joint - 1 && word.kind === 'mark')
  const [item, last] = [words[comma + 1], words[joint + 1]]
  if (comma < 1 || !isMark(words[comma], ',') || joint - comma > longestItem) return false
  if (item === undefined || last === undefined || grammar.language === 'fr') return false
  const isAlike =
    (grammar.determiners.has(item.form) ? 'the' : item.capital) ===
    (grammar.determiners.has(last.form) ? 'the' : last.capital)
  if (!isAlike || (!item.capital && !grammar.determiners.has(item.form))) return false
  for (let at = comma + 1; at < joint - 1; at++)
    if (words[at]?.kind !== 'word' || isFiniteVerb(words, at, grammar)) return false
  return isListItem(words, comma, grammar)
}
