import { fold } from '../text/words/tokens.ts'
import type { Version } from '../types.ts'

/** News agencies by the names that articles give them, folded; the first is what they are compared by. */
const agencies: readonly (readonly string[])[] = [
  ['afp', 'agence france-presse', 'agence france presse'],
  ['reuters', 'thomson reuters'],
  ['ap', 'associated press', 'the associated press'],
  ['belga'],
  ['dpa', 'deutsche presse-agentur'],
  ['ansa'],
  ['efe'],
  ['ats', 'keystone-ats'],
  ['pa', 'pa media', 'press association'],
  ['upi'],
  ['yonhap'],
  ['kyodo', 'kyodo news'],
  ['xinhua', 'chine nouvelle'],
  ['tass'],
  ['interfax'],
  ['ukrinform'],
  ['anadolu', 'anadolu agency', 'agence anadolu'],
  ['la presse canadienne', 'the canadian press'],
]
const keyOf = new Map(agencies.flatMap(([key = '', ...others]) => [key, ...others].map(name => [name, key])))
const named = [...keyOf.keys()].sort((a, b) => b.length - a.length).join('|')

/** « avec AFP », « (AFP) », « © Reuters », "Source: AP", "with agencies", at the end of a paragraph or as a line. */
const credit = new RegExp(
  `(?:\\b(?:avec|par|source|sources|with|from|by|additional reporting by|copyright)\\b[ :]{1,3}|[(©\\[/–—-][ ]?|^)` +
    `(?:l'|the )?(${named})(?:(?:, | et | and |/| avec | with )(?:l'|the )?(${named}))?[ ]?[.)\\]]?$`,
)
const unnamed = /\b(?:avec (?:les )?agences(?: de presse)?|with (?:news )?agenc(?:y|ies))[ ]?[.)\]]?$/
/** « PARIS (AFP) - », "SEOUL, Dec 16 (Reuters) -": the line that a dispatch opens with. */
const dateLine = new RegExp(`^.{0,60}?\\((${named})\\) ?[-–—:]`)
/** « avec agences »: it does not say which. */
export const unnamedAgencies = 'agencies'
/** A credit is a short line, or ends one: what is looked at of each, in UTF-16 units. */
const tailLength = 80
/** Lines looked at, at the top and at the foot. */
const linesLooked = 6

/**
 * The agencies that an article says its text is by, in lower case: in its byline, its date line or its last lines;
 * `agencies` for « avec agences ». That somebody spoke to an agency is none.
 */
export function creditsOf(
  { text, author }: Pick<Version, 'text' | 'author'>,
  outlet: string | null,
): string[] {
  const lines = text.split('\n').filter(line => line.trim() !== '')
  const foot = lines.slice(-linesLooked).map(line => fold(line.slice(-tailLength)).trim())
  const top = lines.slice(0, linesLooked).map(line => fold(line.slice(0, tailLength)).trim())
  const found = new Set<string>()
  const add = (match: RegExpExecArray | null) => {
    for (const name of match?.slice(1) ?? []) if (name !== undefined) found.add(keyOf.get(name) ?? name)
  }
  for (const line of foot) {
    add(credit.exec(line))
    if (unnamed.test(line)) found.add(unnamedAgencies)
  }
  for (const line of top) add(dateLine.exec(line))
  for (const name of [author, outlet]) add(name === null ? null : byline.exec(fold(name).trim()))
  return [...found]
}

const byline = new RegExp(`(?:^|[ ,/(-])(${named})(?:$|[ ,/)-])`)
