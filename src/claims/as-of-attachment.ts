import type { Span } from '../types.ts'

/** « En 2019, », « …, où fin mars 2020, », "In 2019": a time that opens a sentence or a clause is that of all that follows. */
const opening =
  /^[\s"“«–-]*(?:(?:\p{L}+ment|ainsi|mais|et|déjà|puis|but|and)\s)?(?:$|(?:en|au|aux|dès|fin|début|mi-|courant|sur|entre|dans|pour|pendant|durant|lors|d['’]ici|il y a|in|on|at|by|during|between|from|for|early|late)(?:\s[^,;()]*)?$|(?:le|la|l['’]|les|the)(?:\s\p{L}+)?\s?$)/iu
const longestOpening = 7
const clauseStart = /[,;:«“"]|(?<!\p{L})(?:que|où|when|where|that)\s|(?<!\p{L})qu['’]/u
/** « une barque de 1958 », and not « au cours de 2016 », « l’édition de 2016 » */
const model =
  /(?<!(?:cours|fin|début|année|mois|partir|édition|exercice|saison|rentrée|été|hiver)\s)\bd(?:e\s|['’])$/iu
const year = /^(?:1[5-9]|20)\d\d$/u
/** A number in figures that is no year: another claim. */
const otherNumber = /(?<![\d.,])(?!(?:1[5-9]|20)\d\d(?![\d.,]?\d))\d/u
/** Verbs of more than one, whose subject the figure may be: « 90 marins, dont deux chefs, ont péri le 2 mars ». */
const pluralVerb = /(?<!\p{L})(?:ont|sont|étaient|avaient|furent|were|are|have|had)(?!\p{L})/iu
const besideComma = 3

/** Whether a date is that of another number or clause of the sentence than a figure: « 40 morts, contre 12 en 2019 ». */
export function isOfAnother(text: string, sentence: Span, date: Span, figure: Span): boolean {
  if (isOfName(text.slice(sentence[0], date[0]), text.slice(...date))) return true
  if (compared.test(text.slice(sentence[0], date[0]))) return true
  return date[0] >= figure[1]
    ? isOfAnotherBefore(withoutBrackets(text.slice(figure[1], date[0])))
    : isOfAnotherBehind(text, sentence, date, text.slice(date[1], figure[0]))
}

/** « l’arrêté du 14 mars 2008 », « l’opération Zorba (2013) »: the date of a law or of what is named, and of nothing counted. */
function isOfName(lead: string, date: string): boolean {
  return law.test(lead) || (year.test(date) && /(?<=\s)\p{Lu}[\p{L}-]+ \($/u.test(lead))
}

/** « en baisse de 74 % par rapport à avril 2019 », « un programme lancé en 2013 »: what it is set against, and when something else began. */
const compared =
  /(?<!\p{L})(?:par rapport (?:à|au|aux)|comparée?s? (?:à|au|aux))(?:\s(?!et\s)[\p{L}'’-]+){0,6}\s(?:en\s)?$|(?<!\p{L})(?:inauguré|lancé|créé|fondé|instauré)e?s? en $/iu

const law =
  /(?<!\p{L})(?:loi|arrêté|décret|ordonnance|circulaire|directive|traité|convention|constitution)(?: [\p{L}-]+){0,2} (?:du|de(?: l['’]année)?) (?:\p{L}+ )?$/iu

/** Without what is put in: « (voiliers, chalutiers) », « , dont 30 chefs, ». */
function withoutBrackets(text: string): string {
  return text.replace(/\([^()]*\)|,\s(?:dont|including)\s[^,;()]*,/gu, '')
}

/** « 48 % y sont favorables (30 % en 2018) », « quatre places, qui fut vendue dès 1959 » */
function isOfAnotherBefore(between: string): boolean {
  const open = between.lastIndexOf('(')
  if (open >= 0 && /[\p{L}\p{N}]/u.test(between.slice(open))) return true
  // « 33 morts à Nice -- suivis d’un coup de filet en 2007 »
  if (otherNumber.test(between) || /\s(?:--|–|—)\s/u.test(between)) return true
  const comma = between.lastIndexOf(',')
  const tail = between.slice(comma + 1)
  return comma >= 0 && wordsIn(tail) > besideComma && !pluralVerb.test(tail)
}

/** « depuis les 15 000 morts de 2003, près de 1 500 décès », « une barque de 1958 a rapporté 900 euros » */
function isOfAnotherBehind(text: string, sentence: Span, date: Span, between: string): boolean {
  const lead = text.slice(sentence[0], date[0])
  if (isOpening(lead)) return false
  if (/^\s?,/u.test(between) && isOpening(lead.split(clauseStart).at(-1) ?? ''))
    return otherNumber.test(between)
  if (year.test(text.slice(...date)) && model.test(lead)) return true
  if (/(?<!\p{L})(?:et|and)(?!\p{L})/u.test(between) && otherNumber.test(lead)) return true
  // « en 2019 (900 barques) », « en 2019, avec 900 barques »
  const beside = between.replace(/\($|^\s?,\s(?:avec|with)\s/u, '')
  return /[,()]/u.test(beside) || otherNumber.test(beside)
}

function isOpening(lead: string): boolean {
  return opening.test(lead) && wordsIn(lead) <= longestOpening
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).filter(word => /[\p{L}\p{N}]/u.test(word)).length
}
