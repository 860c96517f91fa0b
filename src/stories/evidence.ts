import { hash } from 'node:crypto'
import { namesOfArticle } from '../claims/holders/article-names.ts'
import { quotationsOfArticle } from '../claims/statements/article-quotations.ts'
import type { Evidence } from '../store/evidence.ts'
import { isQuotable } from '../text/sentences/quotable.ts'
import { contentWords } from '../text/words/lexemes.ts'
import { fold } from '../text/words/tokens.ts'
import type { ClaimDraft, Span, Version } from '../types.ts'
import { creditsOf, unnamedAgencies } from './credits.ts'
import { numberOf } from './same-thing.ts'

/** Content words of a quotation, so that sharing it tells something: « l'escalade » alone does not. */
const wordsInRow = 3
/** Of one article. */
const keysMax = 48
const namesMax = 60
/** A quotation longer than this, in UTF-16 units, is an article. */
const quotationLengthMax = 1_500

/** What an article tells, as a retelling of it is found: what it quotes, counts, names and dates, and whom it credits. */
export function evidenceOf(version: Version, drafts: readonly ClaimDraft[], outlet: string | null): Evidence {
  const own = version.sentences.filter(isQuotable)
  const isOwn = ([start, end]: Span) => own.some(sentence => sentence.start < end && start < sentence.end)
  const names = namesOfArticle(version.text, version.language).filter(name => isOwn(name.span))
  const told = drafts.filter(draft => draft.asOf?.precision === 'day')
  return {
    quoted: quotedIn(version, drafts, isOwn),
    figures: unique(drafts.flatMap(figureKey)),
    names: unique(names.flatMap(name => name.keys.map(withoutKind))).slice(0, namesMax),
    days: unique(told.map(draft => draft.asOf?.end.slice(0, 10) ?? '')),
    credits: creditsOf(version, outlet),
    relays: unique(drafts.flatMap(draft => draft.relay.filter(relay => relay !== outlet).map(fold))),
  }
}

/** The keys that a retelling is found by: what is quoted and counted, in the week in which it came out. */
export function evidenceKeys({ quoted, figures, credits }: Evidence, publishedAt: string | null): string[] {
  const week = weekOf(publishedAt)
  const spoken = quoted.map(words => `q ${week ?? ''} ${words}`)
  // Without a date, a number is too common to be looked up by, and so is one of anything, but in what one agency writes.
  if (week === null) return spoken
  const agencies = credits.filter(credit => credit !== unnamedAgencies)
  const counted = figures.flatMap(figure =>
    figure.startsWith('other ')
      ? agencies.map(agency => `f ${week} ${agency} ${figure}`)
      : [`f ${week} ${figure}`],
  )
  return [...spoken, ...counted]
}

/** The same for the week that is nearer, too, in which it may have been told first, or again. */
export function evidenceKeysAsked(evidence: Evidence, publishedAt: string | null): string[] {
  const published_ms = Date.parse(publishedAt ?? '')
  if (Number.isNaN(published_ms)) return evidenceKeys(evidence, null)
  const near = [-week_ms / 2, week_ms / 2].map(apart_ms => new Date(published_ms + apart_ms).toISOString())
  return near.flatMap(day => evidenceKeys(evidence, day))
}

const week_ms = 7 * 86_400_000

function weekOf(publishedAt: string | null): number | null {
  const published_ms = Date.parse(publishedAt ?? '')
  return Number.isNaN(published_ms) ? null : Math.floor(published_ms / week_ms)
}

function quotedIn(
  { text, language }: Version,
  drafts: readonly ClaimDraft[],
  isOwn: (span: Span) => boolean,
): string[] {
  const spoken = drafts.flatMap(draft =>
    draft.kind === 'statement' && draft.statement.form === 'direct' ? draft.spans.content : [],
  )
  const marked = quotationsOfArticle(text).map(({ inner }) => inner)
  const keys = new Set<string>()
  for (const span of [...spoken, ...marked]) {
    if (span[1] - span[0] > quotationLengthMax || !isOwn(span)) continue
    const stems = contentWords(text.slice(...span), language).map(word => word.stem)
    for (let at = 0; at + wordsInRow <= stems.length && keys.size < keysMax; at++)
      keys.add(shortHash(stems.slice(at, at + wordsInRow).join(' ')))
  }
  return [...keys]
}

function shortHash(words: string): string {
  return hash('sha1', words, 'base64url').slice(0, 10)
}

/** Two and three of something are told of everything. */
const tellingMin = 4

function figureKey(draft: ClaimDraft): string[] {
  if (draft.kind !== 'figure') return []
  const { category } = draft.figure
  const number = numberOf(draft.figure)
  return number === null || number < tellingMin ? [] : [`${category} ${number}`]
}

/** What is a place in one text is taken for a person in another. */
function withoutKind(key: string): string {
  return key.slice(key.indexOf('_') + 1)
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)]
}
