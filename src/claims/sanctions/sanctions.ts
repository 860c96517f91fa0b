import { findNames } from '../../text/names/names.ts'
import { isQuotable } from '../../text/sentences/quotable.ts'
import { fold } from '../../text/words/tokens.ts'
import type { ClaimDraft, Sanction, Span } from '../../types.ts'
import type { ArticleText, Attribution } from '../attribution.ts'
import { attributionOf } from '../figures/firmness.ts'
import { isHearsay } from '../firmness/modality.ts'
import { type SentenceWords, sentenceWords } from '../quantities/quantities.ts'
import { type SanctionEvent, sanctionEvents } from './events.ts'
import { type Outcome, outcomeOf } from './lifting.ts'
import { isPolitical } from './political.ts'
import { targetsFrom } from './target-list.ts'
import { continues, enumerating, isOnList, listedOnes, mentionsSanction } from './words.ts'

type SanctionDraft = ClaimDraft & { readonly kind: 'sanction' }

const mostContinuations = 3

/**
 * The sanctions that an article's body and lead tell of: who imposes, announces, threatens, calls for or lifts
 * what, against whom. A mere mention (« malgré les sanctions ») is none. When the next sentence goes on with who is
 * on the list, `span` covers it too. `spans.content` are the measure and the targets.
 */
export function findSanctions(article: ArticleText, attributions: readonly Attribution[]): ClaimDraft[] {
  const drafts: SanctionDraft[] = []
  const { sentences, text } = article
  for (let at = 0; at < sentences.length; at++) {
    const sentence = sentences[at]
    if (sentence === undefined || !isQuotable(sentence)) continue
    if (!mentionsSanction[sentence.language].test(fold(text.slice(sentence.start, sentence.end)))) continue
    const words = sentenceWords(text, [sentence.start, sentence.end], sentence.language)
    const before = at > 0 ? sentences[at - 1] : undefined
    const context = before === undefined ? '' : text.slice(before.start, before.end)
    for (const event of sanctionEvents(words)) {
      if (isExtension(words, event) && drafts.length === 0) continue
      if (!isPolitical(words, event, context, drafts.length > 0)) continue
      const outcome = outcomeOf(words, event)
      if (outcome === null) continue
      const further = continuation(article, at)
      add(drafts, draftOf(article, attributions, words, { ...event, ...outcome }, further))
    }
  }
  return drafts
}

/** « ces mesures » say nothing of sanctions by themselves. */
function isExtension({ words }: SentenceWords, { measure }: SanctionEvent): boolean {
  return (
    measure !== null &&
    measure[0] === measure[1] &&
    /^(?:mesures|measures)$/.test(words[measure[0]]?.form ?? '')
  )
}

interface Continuation {
  readonly end: number
  readonly targets: readonly Span[]
}

/** The sentences behind that list targets. */
function continuation({ text, sentences }: ArticleText, position: number): Continuation | null {
  const targets: Span[] = []
  let end = 0
  for (let at = position + 1; at <= position + mostContinuations; at++) {
    const sentence = sentences[at]
    if (sentence === undefined || !isQuotable(sentence)) break
    const folded = fold(text.slice(sentence.start, sentence.end))
    if (!continues[sentence.language].test(folded)) break
    const found = listed(sentenceWords(text, [sentence.start, sentence.end], sentence.language))
    if (found.length === 0) break
    targets.push(...found)
    end = sentence.end
  }
  return targets.length === 0 ? null : { end, targets }
}

/** « Un gel des avoirs » is done to whoever is named beside it, and is nobody itself. */
const isMeasure =
  /^(?:(?:an?|the|une?|le|la|les|l'|des)\s*)?(?:asset freezes?|freez\p{L}*|(?:travel|visa|export|import|trade|arms) (?:bans?|embargo(?:e?s)?)|bans?|restrictions?|gels?|interdictions?|embargos?|suspensions?)(?!\p{L})/u

function withoutMeasures(targets: readonly Span[], text: string): Span[] {
  return targets.filter(([start, end]) => !isMeasure.test(fold(text.slice(start, end))))
}

function listed(sentence: SentenceWords): Span[] {
  const { words, language } = sentence
  const subject = namedBefore(sentence)
  if (subject !== null) return [subject]
  const targets: Span[] = []
  for (let at = 0; at < words.length; at++) {
    const form = words[at]?.form ?? ''
    if (!enumerating[language].test(form) && !(form === 'them' && words[at - 1]?.form === 'among')) continue
    if (words[at - 1]?.form === 'y' && at > 1) targets.push([words[0]?.start ?? 0, words[at - 2]?.end ?? 0])
    const next = words[at + 1]?.form ?? ''
    if (/^(?:à|a|to|accused|accuse)$/.test(next) || words[at + 1]?.kind !== 'word') continue
    const isAdverb = /^(?:notamment|egalement|aussi|entre|also|among|surtout|ainsi)$/.test(next)
    if (
      /^(?:is|are|sont|es|ees|vises|visees|cibles|ciblees)$/.test(form) &&
      !isListVerb(words.map(word => word.form)) &&
      !areListed(sentence, at)
    )
      continue
    targets.push(...targetsFrom(sentence, isAdverb ? at + 2 : at + 1))
  }
  const named = withoutMeasures(targets, sentence.text)
  return named.filter((target, index) => named.findIndex(other => other[0] === target[0]) === index)
}

/** « Parmi les personnes visées figure … », "Among those named is …": the participle is not what lists. */
function isListVerb(forms: readonly string[]): boolean {
  return forms[0] === 'among' && !forms.includes('include')
}

/** "The two entities are …": right behind whoever is on the list. */
function areListed({ text, words, span, language }: SentenceWords, verb: number): boolean {
  const before = fold(text.slice(span[0], words[verb]?.start ?? span[0])).trim()
  const next = words[verb + 1]
  const isNamed =
    next?.capital === true || /^(?:the|an?|l(?:e|a|es|')|une?|his|her|son|sa)$/.test(next?.form ?? '')
  return isNamed && verb <= 3 && listedOnes[language].exec(before)?.[0] === before
}

/** "The third individual, the banker Jan Hart, is listed for …": the name before the verb. */
function namedBefore({ text, span, language }: SentenceWords): Span | null {
  const folded = fold(text.slice(span[0], span[1]))
  const verb = isOnList[language].exec(folded)
  if (verb === null || folded.length !== span[1] - span[0] || !listedOnes[language].test(folded)) return null
  const name = findNames(text.slice(span[0], span[0] + verb.index), language).find(
    ({ kind }) => kind === 'person' || kind === 'organisation',
  )
  return name === undefined ? null : [span[0] + name.span[0], span[0] + name.span[1]]
}

function draftOf(
  article: ArticleText,
  attributions: readonly Attribution[],
  sentence: SentenceWords,
  event: SanctionEvent & Outcome,
  further: Continuation | null,
): SanctionDraft {
  const { text } = article
  const { words } = sentence
  const verb = words[event.verb]
  const verbSpan: Span = [verb?.start ?? 0, verb?.end ?? 0]
  const announcing = attributions.find(
    ({ cue }) => cue !== null && cue[0] < verbSpan[1] && cue[1] > verbSpan[0],
  )
  const attribution = announcing ?? attributionOf(verbSpan, attributions)
  const holder = attribution?.holders[0] ?? null
  const targets = withoutMeasures([...event.targets, ...(further?.targets ?? [])], text)
  const measure = event.measure === null ? null : spanOf(words, event.measure)
  const own = event.imposer === null ? null : imposerName(sentence, event.imposer, announcing)
  const sanction: Sanction = {
    imposer: own,
    targets: targets.map(span => clean(text.slice(span[0], span[1]))),
    measure: measure === null ? null : clean(text.slice(measure[0], measure[1])),
    status: event.status,
  }
  return {
    kind: 'sanction',
    holder: holder?.name ?? null,
    holderKeys: holder === null ? imposerKeys(sentence, event) : holder.keys,
    relay: attribution?.relay ?? [],
    modality: modalityOf(sentence, event, attribution),
    asOf: null,
    span: [sentence.span[0], further?.end ?? sentence.span[1]],
    spans: {
      holder: holder?.span ?? null,
      cue: attribution?.cue ?? null,
      content: [measure ?? verbSpan, ...targets],
    },
    repeats: [],
    sanction,
  }
}

function spanOf(words: SentenceWords['words'], [first, last]: readonly [number, number]): Span {
  const start = words[first]?.start ?? 0
  return [start, words[last]?.end ?? start]
}

/** « l’Union européenne, dont les ministres ont approuvé »: it is the Union that imposes. */
function imposerName(sentence: SentenceWords, imposer: Span, announcing: Attribution | undefined): string {
  const { text, words, span, language } = sentence
  const at = words.findIndex(word => word.start >= imposer[0])
  if (/^(?:dont|whose)$/.test(words[at - 1]?.form ?? '')) {
    const before = findNames(text.slice(span[0], imposer[0]), language)
    const owner = before.findLast(({ keys }) => keys.some(key => /^(?:country|org)_/.test(key)))
    if (owner !== undefined) return text.slice(span[0] + owner.span[0], span[0] + owner.span[1])
  }
  return nameAt(text, imposer, announcing)
}

/** The fullest name that the article gives: that of the holder, where the sanction's own verb attributes it. */
function nameAt(text: string, imposer: Span, announcing: Attribution | undefined): string {
  const full = announcing?.holders.find(({ span }) => span[0] < imposer[1] && span[1] > imposer[0])
  const written = text.slice(imposer[0], imposer[1])
  const isOne = full !== undefined && !/\s(?:et|and)\s/.test(written) && !/sanction|embargo/.test(full.name)
  return isOne ? full.name : clean(written)
}

function imposerKeys({ text, language }: SentenceWords, { imposer }: SanctionEvent): readonly string[] {
  if (imposer === null) return []
  return [...new Set(findNames(text.slice(imposer[0], imposer[1]), language).flatMap(name => name.keys))]
}

/** « Jean Morel, qui aurait payé les pirates », "through which": what is told of a target, and not of the measure. */
const aside =
  /,\s*(?:(?:par|avec|pour|à|through|by|with|for|to) )?(?:qui|dont|l(?:e|a|es)quel(?:le)?s?|auxquel(?:le)?s|auquel|who|whom|whose|which)\s[^,;]*$/iu

function modalityOf(
  { text, span, language }: SentenceWords,
  { status, modality }: Outcome,
  attribution: Attribution | null,
): ClaimDraft['modality'] {
  if (modality !== null) return modality
  if (status === 'in-force' && isHearsay(text.slice(span[0], span[1]).replace(aside, ''), language, false))
    return 'conditional'
  return attribution === null || attribution.holders.length === 0 ? 'asserted' : 'attributed'
}

function clean(written: string): string {
  return written
    .replace(/["«»“”„‟]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(sameDay, '')
}

const sameDay = /,? (?:on the same day|le même jour|dans la foulée),?$/iu

/** One claim for a sanction that the article tells several times. */
function add(drafts: SanctionDraft[], draft: SanctionDraft): void {
  const at = drafts.findIndex(other => isSame(other, draft))
  const same = drafts[at]
  if (same === undefined) drafts.push(draft)
  else drafts[at] = { ...same, repeats: [...same.repeats, draft.span] }
}

function isSame(a: SanctionDraft, b: SanctionDraft): boolean {
  if (
    a.sanction.status !== b.sanction.status ||
    (a.sanction.status === 'lifted' && a.modality !== b.modality) ||
    fold(a.sanction.imposer ?? '') !== fold(b.sanction.imposer ?? '')
  )
    return false
  const known = new Set(a.sanction.targets.map(fold))
  return b.sanction.targets.every(target => known.has(fold(target)))
}
