import type { Language, Span } from '../../types.ts'
import type { Attribution } from '../attribution.ts'
import type { SentenceWords } from '../quantities/quantities.ts'

/** Words between a verb and the number that it governs: none that opens what has happened, or what it is for. */
const between =
  "(?:(?!(?:qui|que?|dont|où|pour|après|depuis|lors|suite|when|who|which|after|since|as|for|in|at|from|by|on|with|sur|avec|dans|en|chez|sous|contre|entre)\\s)[\\p{L}'’-]+\\s+){0,7}$"
const expecting: Readonly<Record<Language, RegExp>> = {
  fr: new RegExp(
    `(?<!\\p{L})(?:(?:crai(?:nt|gnent|gnait|gnaient)|redout(?:e|ent|ait|aient)|attend(?:ent|ait|aient)?)(?:\\s+que)?|s['’]attend(?:ent|ait|aient)?\\s+à(?:\\s+ce\\s+que)?|craintes?\\s+(?:de|que))\\s+(?:qu['’]|d['’])?${between}`,
    'iu',
  ),
  en: new RegExp(
    `\\b(?:fear(?:s|ing)?|expect(?:s|ing)?|(?<!\\b(?:as|than|was|were|is|are|the|total)\\s)(?:feared|expected)|anticipat(?:es?|ed|ing)|dread(?:s|ed|ing)?|predict(?:s|ed|ing)|forecasts|brac(?:es?|ed|ing) for)(?:\\s+(?:that|of))?\\s+${between}`,
    'iu',
  ),
}
const expectedBehind: Readonly<Record<Language, RegExp>> = {
  fr: /^[^,;.]{0,60}(?<!\p{L})(?:sont|est)\s+(?:\p{L}+ment\s+)?(?:attendu|redouté)e?s?(?!\p{L})/iu,
  en: /^[^,;.]{0,60}\b(?:is|are)\s+(?:now |also |still )?(?:feared|expected)\b/iu,
}
/** « ne craint pas », "did not expect" */
const negated = /(?:\b(?:not|never|ne|longer|without|sans)\s+(?:\p{L}+\s+)?|n['’]t\s+|n['’])$/iu
const fearing =
  /^(?:\S+\s+)*?(?:crai|redout|s['’]attend|fear|expect|anticipat|dread|predict|pr[ée]di|forecast)/iu
const reach = 140

/** What may yet befall people, as their verb tells it: not « pourraient être morts », which may be so already. */
const mayBefall: Readonly<Record<Language, { readonly behind: RegExp; readonly before: RegExp }>> = {
  fr: {
    behind:
      /^[^,;]{0,60}(?<!\p{L})pourrai(?:en)?t\s+(?:bien |encore |aussi |également )?(?:(?:être|se faire)\s+(?:tué|blessé|déplacé|touché|évacué|expulsé|arrêté|contraint|forcé)e?s?|(?!avoir|être|se )\p{L}+(?:er|ir|re))(?!\p{L})/iu,
    before:
      /(?<!\p{L})pourrai(?:en)?t\s+(?:bien |encore |aussi |également )?(?!avoir|être)\p{L}+(?:er|ir|re)\s+(?:[\p{L}'’-]+\s+){0,4}$/iu,
  },
  en: {
    behind:
      /^[^,;]{0,60}\b(?:could|might|may)\s+(?:well |also |still |yet )?(?:be (?:killed|wounded|injured|hurt|displaced|forced|arrested|evacuated)|die|perish|drown|starve|lose|flee)\b/iu,
    before:
      /\b(?:could|might|may)\s+(?:well |also |still |yet )?(?!have|be)\p{L}+\s+(?:[\p{L}'’-]+\s+){0,4}$/iu,
  },
}
const suppositions: Readonly<Record<Language, { readonly condition: RegExp; readonly outcome: RegExp }>> = {
  fr: { condition: /(?<!\p{L})s(?:i|['’]ils?)(?!\p{L})/iu, outcome: /\p{L}rai(?:en)?t(?!\p{L})/u },
  en: { condition: /\b(?:if|unless)\b/iu, outcome: /\b(?:would|could|might)\b/u },
}

/** Whether somebody fears or expects a figure: « craint la mort de 75 personnes », "9,000 refugees are expected". */
export function isExpected(
  text: string,
  { span, language }: Pick<SentenceWords, 'span' | 'language'>,
  number: Span,
  attribution: Attribution | null,
  isFate: boolean,
): boolean {
  if (isGovernedByFear(text, { span, language }, number)) return true
  if (expectedBehind[language].test(text.slice(number[1], span[1]))) return true
  return isFate && attribution !== null && isOfFear(text, number, attribution)
}

/** Whether a verb of fear or expectation governs a number with nothing that has happened between: "fears 15 deaths". */
export function isGovernedByFear(
  text: string,
  { span, language }: Pick<SentenceWords, 'span' | 'language'>,
  number: Span,
): boolean {
  const before = text.slice(Math.max(span[0], number[0] - reach), number[0])
  const verb = expecting[language].exec(before)
  return verb !== null && !negated.test(before.slice(0, verb.index))
}

/** « craint que dix marins, partis la veille, soient morts »: all that is feared or foretold, up to a relative clause. */
function isOfFear(text: string, number: Span, { cue, content, form }: Attribution): boolean {
  const [first] = content
  if (cue === null || first === undefined || form === 'direct' || first[0] < cue[1]) return false
  const words = text.slice(...cue)
  if (!fearing.test(words) || negated.test(words)) return false
  return !/[;:]|(?<!\p{L})(?:qui|dont|où|après|who|which|after|since|depuis)(?!\p{L})/iu.test(
    text.slice(first[0], number[0]),
  )
}

/** « auraient pu être évités », "could have been avoided": they happened. */
const wouldHave = /(?<!\p{L})(?:aurai(?:en)?t|(?:could|would|might|may) have)(?!\p{L})/iu

/** Whether what befell people is what only may befall them: « 60 personnes pourraient mourir », "if the dam breaks". */
export function mayYetBefall(
  sentence: string,
  ahead: string,
  behind: string,
  own: string,
  language: Language,
): boolean {
  const may = mayBefall[language]
  return (
    may.behind.test(behind) ||
    may.before.test(ahead) ||
    (isSupposed(sentence, own, language) && !wouldHave.test(own))
  )
}

/** « Si la taxe était votée, elle rapporterait 3 milliards », "if it passed, it would raise 3 billion" */
export function isSupposed(sentence: string, own: string, language: Language): boolean {
  const { condition, outcome } = suppositions[language]
  return outcome.test(own) && condition.test(sentence)
}
