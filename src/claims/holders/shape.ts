import { oneOf } from '../../text/dates/date-rule.ts'
import { frenchWeekdays } from '../../text/dates/date-words-french.ts'
import { isPluralDeterminer } from '../grammar/determiners.ts'
import type { Grammar } from '../grammar/grammar.ts'
import type { Word } from '../grammar/words.ts'

/** « L.Jean Martin », « LE PRIX DU PAINAnne Roux », « la maire Anne Roux Les élèves »: words glued to a name where a line break was lost. */
const gluedInitial = /^(?:\p{Lu}\.|(?:[\p{Lu}’']+ )+\p{Lu}{3,})(?=\p{Lu}\p{Ll}{2})/u
const gluedHeading = /^.*\p{Lu}[\p{L}’'-]* (?=(?:(?:Les?|La|Une?|Des) |L['’])\p{Ll})/u
/** « le ministère espagnol il n’a pas été »: where another clause begins. */
const nextClause =
  /\s(?:(?:il|elle|ils|elles)\s|(?:dit|affirme|explique|assure|raconte|indique|précise|déclare|confie|estime|publie|publient|révèle|said|says)\s).*$/u
/** « le parquet ce mercredi 26 », « nos informations à 22h45 », « l’élu d’un village à 30 » minutes de Nice */
const gluedTime = new RegExp(
  String.raw`\s(?:ce (?:${oneOf(frenchWeekdays.keys())}|matin|soir)(?!\p{L}).*|à \d{1,2}(?:\s?[hH]\d{0,2})?|(?:de (?:son|leur) côté|(?:pour|de) (?:sa|leur) part|quant à (?:lui|elle|eux|elles))|aux (?:médias|journalistes|députés|sénateurs|enquêteurs)|rendue?s? publi\p{L}+|(?:daté|paru|publié|révélé|dévoilé|diffusé)e?s?(?: (?:du|ce|de ce|le|dans|en) .*)?)$`,
  'u',
)
/** "the United States in March", "the ministry on Monday", "Norvo in a statement" */
const lateTime =
  /\s(?:in an? (?:\p{L}+ )?(?:statement|tweet|email|letter|post|interview|release|video|memo)|in (?:January|February|March|April|May|June|July|August|September|October|November|December)|earlier|(?:on |last |late |early |earlier )*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?: \d{4})?$/u
/** « un commerçant lève les yeux »: behind a small word that governs nothing an article begins an object. */
const verbAndObject =
  /^((?:un|une|le|la|l['’]|ce|cet|cette)(?: (?:autre|jeune|ancien|ancienne))? ?\p{Ll}+) (?!tou[st]|toute|monsieur|madame|de|du|des|à|a|et|ou|par|pour|sur|dans|en|chez|avec|contre|entre|sous|vers|comme|dont|que|qui|ni|car|sans|selon|après|avant|derrière|devant|parmi)\p{Ll}{3,} (?:les|la|le|un|une) .*$/u
const dangling =
  /,?\s(?:de|d['’]|du|des|la|le|les|l['’]|à|au|aux|en|sur|et|ou|par|pour|dans|une?|son|sa|ses|leurs?|notre|nos|non|très|plus|ne|the|of|and|an?|to|in|for|from)$/u
/** « la Haute Autorité (9.915 bureaux sur 10.229) »: what brackets count is no part of the name. */
const aside = /\s\((?=[^)]*\d|ex-)[^)]*\)$/u
/** "a draft seen by this newspaper": who has no name has read it. */
const reader = /\s(?:seen|read|viewed|reviewed|obtained|consulted) by(?: (?:this|our) .*)?$/u
/** « son époux de façon ironique », « son mari d’un ton sec », "the Ministry of Health originally": how and when somebody spoke. */
const manner =
  /\s(?:de (?:façon|manière) \p{L}+|d['’]une? (?:ton|air|voix|trait) \p{L}+|(?<=\p{Lu}[\p{L}’'-]*\s)(?:originally|initially|subsequently|reportedly|repeatedly|previously|recently|publicly|immediately|quickly|officially|formally))$/u
const nextPart = /\s(?:et|and)\s(?:à|to)\s.*$/u
/** « tout d’abord mis en avant », « adoptée en 2015 », « de son côté »: no noun phrase. */
const noPhrase =
  /^(?:(?:de (?:son|sa|ses|leurs?|phase|plus|même|fait)|tout d['’]abord|être|avoir|par|pour|sur|avec|en|à)(?!\p{L})|\p{Ll}+é(?:e|s|es)? (?:en|par|à|dans|le|la|au)(?!\p{L}))/u
/** Labels of an interview, and words that are left of a phrase. */
const nobodies =
  /^(?:[Rr]|[Qq]|(?:[Dd]eux|[Tt]rois|[Qq]uatre|[Cc]inq|[Ss]ix)|l['’]une? \p{Ll}+ée? .*|R[ée]p|R[ée]ponses?|REPONSES?|RÉPONSES?|Questions?|QUESTIONS?|Answer|[Uu]ne?|l['’]une?|la tête|[Ll]e [Tt]op \d.*|\d+|\d[\d.\s\u00a0\u202f]*(?:personnes|internautes|people)|[Tt]éléphone|[Ss]uch|[Aa]lways|le monde|les lieux|[Cc]elle(?:[- ]ci)?|[Cc]elui(?:[- ]ci)?|[Cc]eux|[Tt]out)$/u
const longestLoop = 4

/** The name of a holder without what was glued to it or left hanging; null when it names nobody. */
export function shapedName(written: string): string | null {
  const opened = written.replace(gluedInitial, '').replace(gluedHeading, '')
  const opening = opened === written ? opened : opened.charAt(0).toLowerCase() + opened.slice(1)
  const unglued = gluedInitial.test(written) ? opened : opening
  let name = unglued
    .replace(nextClause, '')
    .replace(gluedTime, '')
    .replace(lateTime, '')
    .replace(manner, '')
    .replace(nextPart, '')
    .replace(reader, '')
    .replace(/[\s,;:]+$/u, '')
    .replace(aside, '')
    .replace(verbAndObject, '$1')
  for (let turn = 0; turn < longestLoop && dangling.test(name); turn++) name = name.replace(dangling, '')
  return nobodies.test(name) || noPhrase.test(name) ? null : name
}

const singularStart = /^(?:le|la|l'|un|une|ce|cet|cette|son|sa|leur|a|an|this|that)$/

/** Whether a phrase means several; `known` tells that its names are those of an entity. */
export function isPlural(core: readonly Word[], known: boolean, grammar: Grammar): boolean {
  const opening = core[0]
  if (opening === undefined) return false
  if (isPluralDeterminer(opening.form)) return true
  // "police say they believe"
  if (grammar.language === 'en' && core.at(-1)?.form === 'police') return true
  const link = core.findIndex(
    ({ form }, index) => index > 0 && form !== "'s" && (grammar.links.has(form) || form === '&'),
  )
  const head = link < 0 ? core.at(-1) : core[link - 1]
  const named =
    opening.capital && opening.form !== 'the' && (core.length === 1 ? known : core.at(-1)?.capital === true)
  return !named && !singularStart.test(opening.form) && /[^s]s$/.test(head?.form ?? '')
}
