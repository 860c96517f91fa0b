import { holderOf } from '../../../src/lines/lines.ts'
import { findNames, type Name } from '../../../src/text/names/names.ts'
import type { Claim, Language } from '../../../src/types.ts'

/** A claim told in the words of its own sentence, its holder named before it where the sentence has a pronoun. */
export function echoOf(claim: Claim): string {
  const { text, language } = claim.quote
  if (claim.holder === null || text.includes(claim.holder)) return text
  return `${holderOf({ ...claim, relay: [] }, language)}${language === 'fr' ? ' :' : ':'} ${text}`
}

/** Names that no article of the measure has. */
const strangers = ['Paulin Verdier', 'Bratislava']

type Edit = (words: string, language: Language, claim: Claim) => string

/** Two names in one another's place; « Ankara et Madrid » and « Madrid et Ankara » are the same. */
function swapped(words: string, language: Language, isOne: (name: Name) => boolean): string {
  const names = findNames(words, language)
  const one = names.find(isOne)
  const isOther = (name: Name) => one !== undefined && !isNamesake(one, name) && !isListed(words, one, name)
  const other = names.find(isOther)
  if (one === undefined || other === undefined) return words
  const [a, b] = [one.span, other.span].sort((x, y) => x[0] - y[0])
  if (a === undefined || b === undefined || a[1] > b[0]) return words
  return (
    words.slice(0, a[0]) + words.slice(...b) + words.slice(a[1], b[0]) + words.slice(...a) + words.slice(b[1])
  )
}

/** « Pat Ryder » and « Ryder », or two names of one country. */
function isNamesake({ keys: some }: Name, { keys: others }: Name): boolean {
  const last = (key: string) => key.slice(key.lastIndexOf('_') + 1)
  return some.some(key => others.some(other => key === other || last(key) === last(other)))
}

const list =
  /^(?:[\s,&/–-]|\b(?:et|and|ou|or|puis|with|avec|entre|between|le|la|les|the|de|du|des|l['’]|d['’])(?![\p{L}]))*$/iu

function isListed(words: string, one: Name, other: Name): boolean {
  const [from, to] = [Math.min(one.span[1], other.span[1]), Math.max(one.span[0], other.span[0])]
  return list.test(words.slice(from, to))
}

const months = {
  fr: ['janvier', 'février', 'mars', 'avril', 'juin', 'juillet', 'octobre', 'novembre', 'décembre'],
  en: ['January', 'February', 'March', 'April', 'June', 'July', 'October', 'November', 'December'],
}

/** Lies that one can make of any sentence by editing it; words that stay as they are hold no lie of that kind. */
export const sentenceEdits: Readonly<Record<string, Edit>> = {
  'figure: one digit': words => words.replace(/(\d+)(?=\D*$)/, digits => String(Number(digits) + 1)),
  'figure: ten times': words =>
    words.replace(/(?<![\d.,])\d+(?:[ \u00a0\u202f.,]\d{3})*(?=[ \u00a0\u202f](?:\p{Ll}))/u, '$&0'),
  'hedge: turned round': (words, language) =>
    language === 'fr'
      ? words.replace(/plus de(?= [\d\p{L}]+ )|au moins|jusqu['’]à(?= \d)/u, found =>
          found.startsWith('plus') ? 'moins de' : 'au plus',
        )
      : words.replace(/more than|at least|up to(?= [\d])/, found =>
          found === 'more than' ? 'less than' : 'at most',
        ),
  'hedge: gone': words =>
    words.replace(
      /(?:plus de|au moins|jusqu['’]à|près de|environ|quelque|more than|at least|up to|nearly|about|some) (?=[\d])/iu,
      '',
    ),
  'negation: lost': words =>
    words
      .replace(/\bn['’](a|ont|est|était|avait) (?:pas|jamais) /, '$1 ')
      .replace(/ (has|have|had|is|are|was|were|did|do|does|will) (?:not|never) /, ' $1 ')
      .replace(/\bne (\p{L}+) pas\b/u, '$1'),
  'negation: put in': (words, language) =>
    /\b(?:not|never|neither|n['’]\w+|pas|jamais)\b/u.test(words)
      ? words
      : language === 'fr'
        ? words
            .replace(/ (ont|sont) (?!pas|été)(?=\p{L}+é)/u, ' n’$1 pas ')
            .replace(/ a (?=\p{L}+é )/u, ' n’a pas ')
        : words.replace(/ (has|have|had|were|was|are|will) (?!not|been not)/, ' $1 not '),
  'modality: the conditional gone': words =>
    words
      .replace(/\baurait\b/, 'a')
      .replace(/\bauraient\b/, 'ont')
      .replace(/\bseraient\b/, 'sont')
      .replace(/ (?:reportedly|allegedly)\b/, ''),
  'fate: half of it': words =>
    words.replace(/(tués) ou blessés|(killed) (?:or|and) wounded/, (_, a, b) => a ?? b),
  'fate: another one': (words, language) =>
    language === 'fr'
      ? words.replace(/\b(?:tué|blessé)s?\b/, found => (found.startsWith('tué') ? 'capturés' : 'tués'))
      : words.replace(/\b(?:killed|wounded|injured)\b/, found =>
          found === 'killed' ? 'captured' : 'killed',
        ),
  'date: another month': (words, language) => {
    const all = months[language]
    return words.replace(
      new RegExp(`\\b(?:${all.join('|')})\\b`),
      found => all[(all.indexOf(found) + 1) % all.length] ?? found,
    )
  },
  'roles: two names swapped': (words, language) => swapped(words, language, () => true),
  'roles: the holder and another name swapped': (words, language, { holderKeys }) =>
    swapped(words, language, ({ keys }) => keys.some(key => holderKeys.includes(key))),
  'name: another one': (words, language) => {
    const name = findNames(words, language).find(({ kind }) => kind === 'person' || kind === 'place')
    const stranger = strangers.find(one => !words.includes(one))
    if (name === undefined || stranger === undefined) return words
    return words.slice(0, name.span[0]) + stranger + words.slice(name.span[1])
  },
}
