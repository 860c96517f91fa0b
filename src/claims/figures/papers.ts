import { fold } from '../../text/words/tokens.ts'
import type { Attribution, Holder } from '../attribution.ts'
import type { SentenceWords } from '../quantities/quantities.ts'
import type { Earlier } from './parts.ts'
import type { Speaker } from './speakers.ts'

/** A count on paper that somebody gives: it is no holder where the article says whose it is. */
const papers =
  /\b(?:bilans?|decomptes?|chiffres?|estimations?|manifestes?|registres?|listes?|documents?|donnees?|comptages?|statistiques?|resultats?|recensements?|rapports?|notes?|elements|constatations|informations|sondages?|enquetes?|etudes?|barometres?|communiques?|declarations?|tolls?|tally|figures?|counts?|estimates?|manifests?|registers?|records|lists?|logs?|data|results|statistics|surveys?|polls?|stud(?:y|ies)|reports?|findings|statements?)\b/
/** « 10 % des sondés », « un quart d’entre eux », "two in three respondents": they are counted, and say nothing of others. */
const respondents =
  /^(?:(?:seulement|pres|plus|moins|environ|seuls?|only|some|nearly|about) )*(?:d['’]\s?|de |of |than |over )*(?:\d[\d.,]*\s?%|\d+ (?:sur|in|out of) |une? (?:quart|tiers|moitie|majorite|[a-z]+ (?:[a-z]+ )?sur)|(?:deux|trois|quatre|cinq|sept|huit|neuf|six) [a-z]+ (?:[a-z]+ )?sur |la (?:moitie|majorite) |a (?:third|quarter|majority) |half |(?:two|three|four|five|six|seven|eight|nine) (?:[a-z]+ )?(?:in|out of) )|^les (?:sondes|personnes interrogees|repondants)\b|^(?:the )?respondents\b/
/** « cette enquête », « le communiqué », "the survey": named before, and nothing else is said of it. */
const alone =
  /^(?:(?:le|la|l['’]|ce|cet|cette|les|ces|the|this|these) ?)(?:meme |same )?(sondage|enquete|etude|barometre|communique|survey|poll|study|statement)$/
const makers = {
  fr: /(?<!\p{L})(?:[Ss]ondage|[Ee]nquête|[Éé]tude|Etude|[Bb]aromètre|[Cc]ommuniqué)\s+(?:(?:exclusive?|annuel(?:le)?|[Pp]ublié[e]?|[Rr]éalisé[e]?|[Mm]ené[e]?|[Cc]onduite?|[Ee]ffectué[e]?|[Cc]ommun|conjoint|[Ii]nternet)\s+){0,2}(?:(?:\p{L}+\s+){0,2}par\s+(?:l['’]institut\s+|le\s+cabinet\s+|le\s+|la\s+|l['’]\s?)?|de\s+(?:l['’]institut\s+|la\s+|l['’]\s?)?|d['’]\s?|du\s+(?:cabinet\s+)?)?(\p{Lu}[\p{L}\d&-]+(?:[ -]\p{Lu}[\p{L}\d&-]+){0,4})/gu,
  en: /\b(?:survey|poll|study|statement)\s+(?:(?:published|conducted|carried out|released|issued)\s+(?:\p{L}+\s+){0,2})?(?:by|from)\s+(?:the\s+)?(\p{Lu}[\p{L}\d&-]+(?:[ -]\p{Lu}[\p{L}\d&-]+){0,4})/gu,
}

export function isPaper({ holders }: Attribution): boolean {
  return holders.length > 0 && holders.every(({ name, keys }) => keys.length === 0 && papers.test(fold(name)))
}

/** Whether words name a paper that gives numbers. */
export function namesPaper(words: string): boolean {
  return papers.test(words)
}

/** « 9 % souhaitent …, et 6 % »: a share of those who were asked holds no other share. */
export function isRespondents({ holders }: Pick<Attribution, 'holders'>): boolean {
  return holders.length > 0 && holders.every(({ name }) => respondents.test(fold(name)))
}

/**
 * Who made « cette enquête » or asked « 10 % des personnes interrogées »: the one that the article names with a paper
 * of that kind, « un sondage Untel », "a poll by Soandso"; null when it names none or several.
 */
export function makerElsewhere(sentence: SentenceWords, attribution: Attribution): { holder: Holder } | null {
  const [holder] = attribution.holders
  if (holder === undefined) return null
  const asked = isRespondents(attribution)
  const kind = alone.exec(fold(holder.name))?.[1]
  if (!asked && kind === undefined) return null
  const maker = makerNamed(sentence, asked, kind)
  return maker === null ? null : { holder: maker }
}

const askedReach = 3
const askedOnes =
  /(?:^|\s)(?:interrogee?s|sondee?s|repondants|respondents|polled|surveyed|questioned)(?:\s|$)/

/** Whose poll « 57 % des personnes interrogées » stand in, where the article names one. */
export function pollsterOf({ sentence, quantity, counts }: Earlier): Speaker | null {
  const near = sentence.words.slice(Math.max(0, quantity.start - askedReach), quantity.start)
  const said = [counts, ...near.map(({ form }) => form)].join(' ')
  if (quantity.kind !== 'percent' || !askedOnes.test(fold(said))) return null
  const holder = makerNamed(sentence, true, undefined)
  return holder === null ? null : { holder, cue: holder.span, modality: 'attributed' }
}

/** The one maker of a paper of that kind that the article names. */
function makerNamed(sentence: SentenceWords, asked: boolean, kind: string | undefined): Holder | null {
  const names = new Map<string, Holder>()
  for (const match of sentence.text.matchAll(makers[sentence.language])) {
    const name = match[1] ?? ''
    const paper = fold(match[0]).split(' ')[0] ?? ''
    if (!asked && isStatement(paper) !== isStatement(kind ?? '')) continue
    if (asked && isStatement(paper)) continue
    const start = match.index + match[0].lastIndexOf(name)
    names.set(fold(name), { name, keys: [], span: [start, start + name.length] })
  }
  const [longest] = [...names.values()].sort((a, b) => b.name.length - a.name.length)
  const isOne = [...names.keys()].every(name => fold(longest?.name ?? '').startsWith(name))
  return isOne && longest !== undefined ? longest : null
}

function isStatement(paper: string): boolean {
  return /^(?:communique|statement)$/.test(paper)
}
