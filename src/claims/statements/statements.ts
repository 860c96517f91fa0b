import { isWithin } from '../../text/spans.ts'
import { fold } from '../../text/words/tokens.ts'
import type { ClaimDraft, Language, Span } from '../../types.ts'
import type { ArticleText, Attribution } from '../attribution.ts'
import { isOfEarlierVersion } from '../firmness/correction-notices.ts'
import { deniesOutright } from '../firmness/denials.ts'
import { pointing } from '../firmness/untruths.ts'
import { isNobody, isWhoever } from '../holders/nobodies.ts'
import { isBrokenOff } from './broken-contents.ts'

const leastWords = 3
const nestedShare = 0.6
const sameShare = 0.8
/** A quotation mark and a no-break space. */
const longestMark = 2

/**
 * The statements of an article: what its people say, one claim each. `asOf` is null: extract.ts adds it. The same
 * words of the same holder twice are one claim, and so is a sentence that the article repeats.
 */
export function findStatements(article: ArticleText, attributions: readonly Attribution[]): ClaimDraft[] {
  const drafts: ClaimDraft[] = []
  const seen: { readonly holder: string; readonly words: ReadonlySet<string>; readonly at: number }[] = []
  const repeats = repeatedSentences(article)
  const relayed = attributions.filter(one => one.relay.length > 0 && !isEvidence(one))
  for (const attribution of attributions) {
    if (!isStatement(article, attribution) || isRelayOnly(article, attribution, relayed)) continue
    if (isEvidence(attribution) && attribution.relay.length > 0) continue
    if (isFinding(article, attribution) && isToldBy(article, attribution, attributions)) continue
    const holder = holderKey(attribution)
    const words = contentWords(article.text, attribution.content)
    const same = seen.find(one => one.holder === holder && isSame(one.words, words))
    const first = same === undefined ? undefined : drafts[same.at]
    if (same !== undefined && first !== undefined) {
      drafts[same.at] = { ...first, repeats: withSpan(first, attribution.span) }
      continue
    }
    seen.push({ holder, words, at: drafts.length })
    drafts.push(draft(article, attribution, repeats))
  }
  return drafts
}

function withSpan(draft: ClaimDraft, span: Span): readonly Span[] {
  const known = [draft.span, ...draft.repeats].some(([start, end]) => start === span[0] && end === span[1])
  return known ? draft.repeats : [...draft.repeats, span]
}

function isStatement(article: ArticleText, attribution: Attribution): boolean {
  if (attribution.content.length === 0 || isEmptyTalk(article, attribution)) return false
  if (isWhoever(article.text, attribution) || isBrokenOff(article, attribution)) return false
  if (attribution.cue !== null && impersonal.test(article.text.slice(...attribution.cue))) return false
  if (isYetToBeSaid(article, attribution)) return false
  if (isOfEarlierVersion(article.text, attribution, article.language)) return false
  return attribution.holders.some(({ name, keys }) => !isNobody(name, keys, article.language))
}

/** « il faut dire que », « il faut s’attendre à »: nobody says it. */
const impersonal = /^fa(?:ut|llait|udra|udrait)(?!\p{L})/u

/** « devra annoncer », « va proposer », "will decide", "should indicate"; a French future as often tells the past. */
const yetToBeSaid: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:doi(?:t|vent)|dev(?:ra|ront|rait|raient)|va|vont)\s/u,
  en: /^(?:will|[’']ll|shall|should|must|may have to|(?:are|is) going to)\s(?!not\s)/u,
}

/** What somebody will say or has to say: a forecast of the writer's, unless the very words are there. */
function isYetToBeSaid({ text, language }: ArticleText, { cue, form, modality }: Attribution): boolean {
  return (
    form !== 'direct' &&
    modality !== 'planned' &&
    cue !== null &&
    yetToBeSaid[language].test(text.slice(...cue))
  )
}

/** « confirmant une information du Courrier » */
const confirmed =
  /^(?:une|des|l) (?:première )?informations? (?:de|du|des|d|parues?|révélées?|publiées?)(?: \S+){1,6}$/u

/** « a salué l’idée »: two words that are nobody's own say nothing by themselves; « a rejeté ces accusations » does. */
function isEmptyTalk(article: ArticleText, { content, form, modality }: Attribution): boolean {
  const words = content.flatMap(([start, end]) => article.text.slice(start, end).split(/[\s'’]+/u))
  const written = words.join(' ')
  if (pointing.test(written)) return true
  if (form !== 'indirect' || modality === 'denied' || modality === 'unconfirmed') return false
  return words.length < leastWords || written === 'to do so' || confirmed.test(written)
}

/** « Selon X, Y a dit que …»: Y's statement, relayed by X; what X says beyond that is next to nothing. */
function isRelayOnly(article: ArticleText, outer: Attribution, relayed: readonly Attribution[]): boolean {
  if (outer.form === 'direct') return false
  const length = size(outer.content)
  return relayed.some(
    inner =>
      inner !== outer &&
      inner.cue !== null &&
      isInside(inner.cue, outer.content) &&
      !isFinding(article, inner) &&
      (extent(inner, outer) > nestedShare * length || opensWith(outer, inner)) &&
      isStatement(article, inner),
  )
}

/** « “…”, a dit X aux photographes, selon Y »: the quotation that Y's content begins with is X's. */
function opensWith(outer: Attribution, inner: Attribution): boolean {
  const start = outer.content[0]?.[0] ?? 0
  const quoted = inner.content[0]?.[0] ?? 0
  return inner.form === 'direct' && quoted >= start && quoted - start <= longestMark
}

const evidence =
  /^(?:(?:des|les|ces|ses|leurs|the|some|these|its|de|d['’]|plusieurs|several)\s*)?(?:nouvelles\s|satellite\s)?(?:notes?|images?|photos?|photographs?|videos?|documents?|donnees|chiffres|data|figures|records|footage|evidence|preuves|indices|elements|resultats|results|statistiques|statistics|tests?|cartes|maps)(?!\p{L})/u

/** « des images montrent que …»: somebody else's evidence when it stands inside somebody else's words. */
function isEvidence({ holders }: Attribution): boolean {
  return holders.length > 0 && holders.every(({ name }) => evidence.test(fold(name)))
}

const finding =
  /(?:^|\s)(?:discover(?:s|ed|ing)?|f(?:i|ou)nd(?:s|ing)?|learn(?:s|ed|ing|t)?|s(?:ee|ees|aw|een)|kn(?:ow|ows|ew|own)|constat\p{L}+|remarqu\p{L}+|appris|appren\p{L}+|trouv\p{L}+)$/u

/** "Crew found the hatch open, the airline said": what somebody saw, or has in mind, is told by whose words these are. */
function isFinding({ text }: ArticleText, { cue, holders, form, modality }: Attribution): boolean {
  const verb = cue === null ? '' : fold(text.slice(...cue))
  // "said he did not believe that": a denial of his own
  if (form !== 'direct' && modality !== 'denied' && mind.test(verb)) return true
  if (!finding.test(verb)) return false
  return !holders.some(({ name, span }) => study.test(fold(`${name} ${text.slice(...span)}`)))
}

/** "wants", « envisage »: what somebody has in mind. */
const mind =
  /(?:^|\s)(?:want(?:s|ed)?|intend(?:s|ed|ing)?|aim(?:s|ed|ing)?|plan(?:s|ned|ning)?|prepar(?:es?|ed|ing)|hop(?:es?|ed|ing)|fear(?:s|ed)?|believ(?:es?|ed)|th(?:inks?|ought)|f(?:eels?|elt)|v(?:eu(?:t|lent)|oulai(?:en)?t|oudrai(?:en)?t)|souhait\p{L}+|envisag\p{L}+|compt(?:e|ent|ait|aient)|prevoi\p{L}+|pens(?:e|ent|ait|aient)|croi(?:t|ent)|croyai(?:en)?t|crain(?:t|dre|gn\p{L}+)|esper\p{L}+|redout\p{L}+)$/u

const study =
  /(?:^|\s)(?:report|study|survey|poll|analysis|research|researchers|investigation|review|audit|inquiry|rapport|etude|enquete|sondage|chercheurs)(?:\s|$)/

function isToldBy(article: ArticleText, { cue, span }: Attribution, all: readonly Attribution[]): boolean {
  return all.some(
    outer =>
      outer.span[0] === span[0] &&
      outer.cue !== cue &&
      cue !== null &&
      isInside(cue, outer.content) &&
      isStatement(article, outer),
  )
}

/** How many characters of the outer content the inner attribution takes, its holder and cue among them. */
function extent(inner: Attribution, outer: Attribution): number {
  const spans = [...inner.content, ...inner.holders.map(({ span }) => span)].filter(span =>
    isInside(span, outer.content),
  )
  const start = Math.min(...spans.map(span => span[0]))
  const end = Math.max(...spans.map(span => span[1]))
  return spans.length === 0 ? 0 : end - start
}

function size(spans: readonly Span[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0)
}

function isInside(span: Span, spans: readonly Span[]): boolean {
  return spans.some(outer => isWithin(span, outer))
}

function holderKey(attribution: Attribution): string {
  return attribution.holders.map(({ name, keys }) => keys.join('+') || fold(name)).join('|')
}

function contentWords(text: string, content: readonly Span[]): ReadonlySet<string> {
  const words = content.flatMap(([start, end]) => fold(text.slice(start, end)).split(/[^\p{L}\p{N}]+/u))
  return new Set(words.filter(word => word.length > 2))
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let shared = 0
  for (const word of a) if (b.has(word)) shared += 1
  return shared >= sameShare * Math.max(a.size, b.size)
}

/** Where the article says a sentence again, by the folded words of the sentence. */
function repeatedSentences(article: ArticleText): ReadonlyMap<string, readonly Span[]> {
  const places = new Map<string, Span[]>()
  for (const { start, end, role } of article.sentences) {
    if (role !== 'repeat') continue
    const words = fold(article.text.slice(start, end))
    const spans = places.get(words) ?? []
    spans.push([start, end])
    places.set(words, spans)
  }
  return places
}

function draft(
  article: ArticleText,
  attribution: Attribution,
  repeats: ReadonlyMap<string, readonly Span[]>,
): ClaimDraft {
  const { holders, cue, content, span, form, modality, relay } = attribution
  return {
    kind: 'statement',
    statement: { form },
    holder: joinedNames(article, attribution),
    holderKeys: [...new Set(holders.flatMap(({ keys, issuer }) => issuer?.keys ?? keys))],
    relay: relay.filter(name => !holders.some(holder => fold(holder.name).endsWith(fold(name)))),
    modality: deniesOutright(article.text, attribution) ? 'denied' : modality,
    asOf: null,
    span,
    spans: { holder: holders[0]?.span ?? null, cue, content },
    repeats: repeats.get(fold(article.text.slice(span[0], span[1]))) ?? [],
  }
}

/** « X, Y et Z » */
function joinedNames(article: ArticleText, attribution: Attribution): string {
  const names = attribution.holders.map(({ name, issuer }) => issuer?.name ?? name)
  const last = names.pop() ?? ''
  const and = article.language === 'fr' ? 'et' : 'and'
  return names.length === 0 ? last : `${names.join(', ')} ${and} ${last}`
}
