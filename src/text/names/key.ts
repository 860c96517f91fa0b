import { fold } from '../words/tokens.ts'

/** « al-Assad », « el-Sissi », « Al Thani »: the article comes and goes with the outlet. */
const arabicArticle = /(^|[\s-])(?:(?:al|el)[\s-]+|(?:as|ad|ar|an|ash|ach)-)(?=\p{L}{3})/gu
const nameArticle = /^al\s/u

/**
 * One spelling for the ways in which French and English write the same Slavic, Arabic or Hebrew sounds: ou/u/oo,
 * tch/ch, ch/sh, j/zh, dj/j, ï/y/i, w/u, kh/k, -ine/-in. They need not be told apart again, only meet: Choïgou and
 * Shoigu both give choigu. Applied in this order.
 */
const transliterations: readonly (readonly [RegExp, string])[] = [
  [/tch|sh/g, 'ch'],
  [/chch/g, 'ch'],
  [/dzh|zh|dj/g, 'j'],
  [/ou|oo/g, 'u'],
  [/kh/g, 'k'],
  [/gh/g, 'g'],
  [/dh/g, 'd'],
  [/ph/g, 'f'],
  [/gu(?=[ei])/g, 'g'],
  [/q(?!u)/g, 'k'],
  [/tz/g, 'ts'],
  [/w/g, 'u'],
  [/[iy]+/g, 'i'],
  [/uu/g, 'u'],
  [/ss/g, 's'],
  [/^ie/g, 'e'],
  [/(in|an)e$/g, '$1'],
  [/([eo])ff$/g, '$1v'],
  [/^aleks/g, 'alex'],
]

/** Words that the rules do not bring together, after the rules. */
const wordAliases: ReadonlyMap<string, string> = new Map([
  ['mohammed', 'mohamed'],
  ['mohammad', 'mohamed'],
  ['mohamad', 'mohamed'],
  ['muhammad', 'mohamed'],
  ['muhammed', 'mohamed'],
  ['muhamad', 'mohamed'],
  ['mehmed', 'mehmet'],
  ['hosein', 'husein'],
  ['husain', 'husein'],
  ['alexandre', 'alexander'],
  ['alexandr', 'alexander'],
  ['beniamin', 'benjamin'],
  ['victor', 'viktor'],
  ['dimitri', 'dmitri'],
  ['nicolai', 'nikolai'],
  ['ben', 'bin'],
  ['ibn', 'bin'],
  ['eun', 'un'],
  ['kadafi', 'gadafi'],
  ['kaddafi', 'gadafi'],
  ['gaddafi', 'gadafi'],
  ['rohani', 'ruhani'],
  ['abdallah', 'abdullah'],
  ['abdulah', 'abdullah'],
  ['yousuf', 'iusef'],
  ['iusuf', 'iusef'],
  ['iusif', 'iusef'],
  ['ahmad', 'ahmed'],
  ['seif', 'saif'],
  ['suleman', 'suleiman'],
  ['moise', 'moses'],
])

/** Whole names that are written in different words. */
const nameAliases: ReadonlyMap<string, string> = new Map([
  ['choi_sun_hui', 'choe_son_hui'],
  ['choe_sun_hui', 'choe_son_hui'],
  ['pape_francois', 'pope_francis'],
  ['pape_leon_xiv', 'pope_leo_xiv'],
  ['joseph_biden', 'joe_biden'],
  ['joseph_r_biden', 'joe_biden'],
  ['anthony_blinken', 'antony_blinken'],
  ['iun_suk_iul', 'iun_suk_eol'],
  ['lula_da_silva', 'lula'],
  ['luiz_inacio_lula_da_silva', 'lula'],
  ['mohamed_bin_salman_saud', 'mohamed_bin_salman'],
])

function wordKey(word: string): string {
  let key = word
  for (const [from, to] of transliterations) key = key.replace(from, to)
  return wordAliases.get(key) ?? key
}

/**
 * What a name is compared by: `[a-z0-9_]`, alike for the French and the English spelling (« Sergueï Lavrov » and
 * "Sergey Lavrov" give sergei_lavrov). Empty when nothing in it is a Latin letter or a digit.
 */
export function nameKey(text: string): string {
  const folded = fold(text)
  const bare =
    nameArticle.test(folded) && !folded.includes('-') ? folded : folded.replace(arabicArticle, '$1')
  const words = bare.replace(/'s\b|[^a-z0-9\s-]/gu, '').split(/[\s-]+/u)
  const key = words
    .filter(word => word !== '')
    .map(wordKey)
    .join('_')
  return nameAliases.get(key) ?? key
}
