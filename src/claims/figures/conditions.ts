import type { Hedge, Language, Span } from '../../types.ts'
import type { SentenceWords } from '../quantities/quantities.ts'

/** « s’il y a 200 personnes », "should there be 300": nobody says that they are there; « même s’il y a » does. */
const opening: Readonly<Record<Language, RegExp>> = {
  fr: /(?<!\p{L})(?<!(?:même|comme)\s)(?:s['’]il (?:y a|y avait|y en a|y en avait|devait y avoir)(?! eu)|si (?:c['’]est|c['’]était|ce sont))(?!\p{L})/giu,
  en: /\b(?<!(?:even|as)\s)(?:(?:if|unless) (?:there|it|they) (?:are|is|were|was)(?! (?:already|only|now))|should there be|were there(?: to be)?(?! (?:only|just)))\b/giu,
}
/** « S’il y a 30 morts, c’est que … »: there are. */
const explained: Readonly<Record<Language, RegExp>> = {
  fr: /,\s*(?:c['’]est|ce n['’]est|ce sont|c['’]était)(?!\p{L})/iu,
  en: /,\s*(?:it is|it['’]s|it was|that is|that['’]s)\b/iu,
}
/** « les rassemblements de plus de dix personnes », "any gathering of more than ten": which ones a rule means. */
const limited: Readonly<Record<Language, RegExp>> = {
  fr: /(?:(?:rassemble|attroupe|regroupe)ments|réunions|manifestations|év[éè]nements|(?:tou(?:te?|s)|aucune?)\s(?:(?:rassemble|attroupe|regroupe)ment|réunion|manifestation|év[éè]nement))\s(?:\p{L}+,?\s){0,4}?(?:de\s|d['’]|(?:rassembl|réuniss|regroup|compt)ant\s|limitée?s\sà\s)$/iu,
  en: /\b(?:gatherings|assemblies|meetings|(?:any|no|every)\s(?:gathering|assembly|meeting))\sof\s$/iu,
}
const ends = /[.;:!?…«»“”"]\s/u
const reach = 160

/** Whether a bound tells how large a gathering may be: nobody says that so many came. */
export function isLimit(
  text: string,
  sentence: Span,
  shown: Span,
  hedge: Hedge,
  language: Language,
): boolean {
  const before = text.slice(Math.max(sentence[0], shown[0] - reach), shown[0])
  if (!/^(?:more|less) than$|^at (?:least|most)$|^up to$/.test(hedge) && !/\sà\s$/u.test(before)) return false
  return limited[language].test(before)
}

/** Whether a number stands in what is only supposed to be, or in what would then follow. */
export function isCondition(text: string, sentence: Span, number: Span, language: Language): boolean {
  const from = Math.max(sentence[0], number[0] - reach)
  const before = text.slice(from, number[0])
  const last = [...before.matchAll(opening[language])].at(-1)
  if (last === undefined || ends.test(before.slice(last.index))) return false
  return !explained[language].test(text.slice(from + last.index, Math.min(sentence[1], number[1] + reach)))
}

const crossingReach = 5

/** « le cap des 300 morts a été franchi »: by the words behind those from `start` to `end` there are more. */
export function isCrossed({ words, language }: SentenceWords, start: number, end: number): boolean {
  const [mark, of] = [words[start - 2]?.form ?? '', words[start - 1]?.form ?? '']
  if (language === 'en' || !/^(?:cap|barre|seuil)$/.test(mark) || !/^(?:de|d'|des)$/.test(of)) return false
  const behind = words.slice(end, end + crossingReach).map(({ form }) => form)
  return (
    behind.some(form => /^(?:franchi|depasse)e?$/.test(form)) &&
    !behind.some(form => /^(?:n'|ne|pas)$/.test(form))
  )
}
