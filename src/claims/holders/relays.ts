import { englishWeekdays } from '../../text/dates/date-words-english.ts'
import { findNames } from '../../text/names/names.ts'
import { isWithin } from '../../text/spans.ts'
import { fold } from '../../text/words/tokens.ts'
import type { Span } from '../../types.ts'
import type { ArticleText, Attribution } from '../attribution.ts'
import { isBy, isDefiniteArticle } from '../grammar/function-words.ts'
import type { NounPhrase } from '../grammar/noun-phrases.ts'
import type { Word } from '../grammar/words.ts'
import type { PlacedReport } from '../statements/links.ts'
import { isNobody } from './nobodies.ts'
import { knownOutlets } from './outlets.ts'

const quotedBy = /^(?:citee?s?|quoted|cited|rapportee?s?|relayee?s?|reprise?s?)$/
const interviewers = /^(?:associated|new|washington|wall|financial|monde|huffington|guardian|times|post)$/
const farthestWords = 9

/** Through whom the words came, as the sentence says: « cité par Yonhap », « a-t-il dit à l’AFP », "told Reuters". */
export function relaysOf(text: string, report: PlacedReport): string[] {
  const { words } = report.passage
  const from = Math.max(report.cue?.[1] ?? 0, report.holder?.last ?? 0)
  const relays = report.holder === null ? [] : quotersIn(text, words, report.holder, report)
  if (report.holder !== null && report.group?.shape === 'gerund')
    relays.push(quoterBefore(text, words, report.holder.first - 1))
  for (let at = from; at < words.length && at - from < farthestWords; at++) {
    const word = words[at]
    if (word === undefined || word.kind === 'quote') break
    if (quotedBy.test(word.form) && isBy(words[at + 1]?.form)) {
      relays.push(nameAt(text, words, at + 2))
    } else if (word.capital && isOutlet(words, at)) {
      relays.push(nameAt(text, words, at))
      break
    }
  }
  return [...new Set(relays.filter(name => name !== ''))]
}

/** "a source quoted by Yonhap said": the relay stands inside the phrase of the holder. */
function quotersIn(
  text: string,
  words: readonly Word[],
  { first, last }: NounPhrase,
  { group, cue }: PlacedReport,
): string[] {
  const relays: string[] = []
  // « selon un communiqué cité par … »: the phrase of a source is cut before its participle
  const end = group === null ? last + 2 : Math.max(last - 1, cue?.[0] ?? 0)
  for (let at = first; at < end; at++) {
    const quoted = quotedBy.test(words[at]?.form ?? '') && isBy(words[at + 1]?.form)
    if (quoted) relays.push(nameAt(text, words, at + 2))
  }
  return relays
}

/** « à l’AFP », « au Figaro », "told Reuters": an outlet that the words were spoken to. */
function isOutlet(words: readonly Word[], at: number): boolean {
  const form = words[at]?.form ?? ''
  if (!knownOutlets.has(form) && !interviewers.test(form)) return false
  const before = words[at - 1]?.form ?? ''
  return /^(?:l'|a|à|au|the|told|to|sur|tells)$/.test(before)
}

/** "State television quoted the minister as saying": who quotes stands right before the verb. */
function quoterBefore(text: string, words: readonly Word[], verb: number): string {
  if (!/^(?:quoted|quotes|cited|cites)$/.test(words[verb]?.form ?? '')) return ''
  let first = verb
  while (words[first - 1]?.kind === 'word' && verb - first < longestKind) first -= 1
  const [opening, last] = [words[first], words[verb - 1]]
  return opening?.capital === true && last !== undefined ? text.slice(opening.start, last.end) : ''
}

const longestKind = 6
const kinds =
  /^(?:agence|journal|quotidien|magazine|site|chaine|media|radio|television|agency|newspaper|outlet|broadcaster)$/

function nameAt(text: string, words: readonly Word[], first: number): string {
  let start = first
  while (isDefiniteArticle(words[start]?.form) && words[start]?.capital === false) start += 1
  // « cité par l’agence semi-officielle Isna », "quoted by the state news agency KCNA"
  const end = start + longestKind
  if (
    kinds.test(words[start]?.form ?? '') ||
    kinds.test(words[start + 1]?.form ?? '') ||
    kinds.test(words[start + 2]?.form ?? '')
  )
    while (start < end && words[start]?.capital === false && words[start]?.kind === 'word') start += 1
  let last = start
  // "told CNN Thursday": the day ends no name.
  const isOfName = (word: Word | undefined) =>
    word?.capital === true && word.kind === 'word' && !englishWeekdays.has(word.form)
  while (isOfName(words[last + 1])) last += 1
  const opening = words[start]
  const closing = words[last]
  if (opening?.capital !== true || closing === undefined) return ''
  return withOwnArticle(text.slice(opening.start, closing.end), words[start - 1]?.form)
}

/** « dit au Parisien »: the article of « Le Parisien » is a part of its name. */
function withOwnArticle(name: string, before: string | undefined): string {
  if (before !== 'au' && before !== 'du') return name
  const titled = `Le ${name}`
  return findNames(titled, 'fr').some(({ span: [start, end] }) => start === 0 && end === titled.length)
    ? titled
    : name
}

/** « selon des propos rapportés »: speech itself is nobody whom words came through. */
const speech =
  /^(?:(?:des|les|ces|ses|leurs|the|his|her|their|some|de|d['’]|la|le|l['’]|une?|an?)\s?)?(?:propos|declarations?|informations?|mots|comments|remarks|statements|information|words|reports?)(?!\p{L})/u

/** An attribution inside another's content came through that other's holders: « selon Yonhap, Séoul affirme que ». */
export function withOuterHolders(
  { text, language }: ArticleText,
  attributions: readonly Attribution[],
): Attribution[] {
  const beside = new Map<number, Attribution[]>()
  for (const one of attributions) {
    const group = beside.get(one.span[0]) ?? []
    group.push(one)
    beside.set(one.span[0], group)
  }
  return attributions.map(inner => {
    const outer = (beside.get(inner.span[0]) ?? []).filter(
      candidate => holds(candidate, inner) && !(holds(inner, candidate) && starts(inner) < starts(candidate)),
    )
    if (outer.length === 0) return inner
    const through = outer.filter(candidate => !isToldBeside(text, candidate, inner))
    const known = through.reverse().flatMap(({ holders }) => holders)
    const names = known
      .filter(({ name, keys }) => keys.length > 0 || (name.includes(' ') && !speech.test(fold(name))))
      .filter(({ name, keys }) => !isNobody(name, keys, language))
      .map(({ name }) => name)
      .filter(name => !/^(?:de|du|d['’])\s?\p{Ll}/u.test(name))
    const own = new Set(inner.holders.map(({ name }) => name))
    const aside = outer.filter(candidate => holds(inner, candidate))
    const content = aside.length === 0 ? inner.content : contentBefore(text, inner.content, aside)
    return {
      ...inner,
      content,
      relay: [...new Set([...inner.relay, ...names.filter(name => !own.has(name))])],
    }
  })
}

function starts({ content }: Attribution): number {
  return content[0]?.[0] ?? 0
}

/** « pense partir, affirme sa sœur »: what is put behind a comma to say whose words all this is, is not among them. */
function contentBefore(
  text: string,
  content: readonly Span[],
  asides: readonly Attribution[],
): readonly Span[] {
  const marks = asides.flatMap(({ cue, holders }) => [cue?.[0], ...holders.map(({ span }) => span[0])])
  const mark = Math.min(...marks.filter(one => one !== undefined))
  const start = content[0]?.[0] ?? 0
  const end = start + text.slice(start, mark).replace(/[\s,;:(–—-]+$/u, '').length
  const kept = content
    .filter(([first]) => first < end)
    .map(([first, last]): Span => [first, Math.min(last, end)])
  return kept.length > 0 && kept.every(([first, last]) => last > first) ? kept : content
}

/** « …, lequel a dit », "…, but parents described": here the writer tells on, whoever spoke before. */
function isToldBeside(text: string, outer: Attribution, { cue, holders }: Attribution): boolean {
  if (outer.cue !== null && source.test(fold(text.slice(...outer.cue))))
    return otherNumber.test(text.slice(outer.span[0], outer.cue[0]))
  if (cue === null) return false
  const holder = holders[0]?.span[0] ?? cue[0]
  return (
    relativeBefore.test(text.slice(outer.span[0], cue[0])) || contrast.test(text.slice(outer.span[0], holder))
  )
}

/** « Selon Oslo, 300 sont morts, 120 selon Bergen », « – « quelques centaines », selon »: two who count, and nobody between. */
const otherNumber =
  /[,;–—]\s*(?:(?:et|mais|and|but|contre)\s+)?[«"“]?\s*(?:\d[\d\s.,]*|(?:quelques|plusieurs|some|several|a few)\s+\p{L}+)\s*[»"”]?,?\s*$/iu
const source = /^(?:selon|d['’]apres|according to|pour)/u
const relativeBefore = /,\s*(?:lequel|laquelle|qui|who)\s*$/u
const contrast =
  /[,;–—]\s*(?:mais|but|while|whereas|after|apr[eè]s\s+qu['’e]|tandis\s+qu['’e]|alors\s+qu['’e])\s*$/u

function holds(outer: Attribution, inner: Attribution): boolean {
  const cue = inner.cue
  if (outer === inner || cue === null || outer.span[0] !== inner.span[0]) return false
  const holder = inner.holders[0]?.span ?? cue
  return [cue, holder].every(told => outer.content.some(span => isWithin(told, span)))
}
