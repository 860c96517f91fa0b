import type { Category, Hedge, Language, Modality, Sanction } from '../types.ts'

type Both = Readonly<Record<Language, string>>

const noBreak = '\u00a0'

/** How a quantity is hedged, `#` and `##` standing for its numbers. */
export const hedges: Readonly<Record<Exclude<Hedge, 'vague'>, Both>> = {
  exactly: { fr: '#', en: '#' },
  'at least': { fr: 'au moins #', en: 'at least #' },
  'more than': { fr: 'plus de #', en: 'more than #' },
  'up to': { fr: 'jusqu’à #', en: 'up to #' },
  'at most': { fr: 'au plus #', en: 'at most #' },
  'less than': { fr: 'moins de #', en: 'fewer than #' },
  between: { fr: 'entre # et ##', en: 'between # and ##' },
  about: { fr: 'environ #', en: 'about #' },
  nearly: { fr: 'près de #', en: 'nearly #' },
}

/** Of what is measured, and not counted: "less than 3%", "less than 125,000 USD". */
export const lessThan: Both = { fr: 'moins de #', en: 'less than #' }

/** What a category counts, after the number one and after any other; null where only the article's own words can say it. */
export const counted: Readonly<Record<Category, { readonly one: Both; readonly many: Both } | null>> = {
  troops: { one: { fr: 'soldat', en: 'soldier' }, many: { fr: 'soldats', en: 'troops' } },
  killed: { one: { fr: 'tué', en: 'killed' }, many: { fr: 'tués', en: 'killed' } },
  wounded: { one: { fr: 'blessé', en: 'wounded' }, many: { fr: 'blessés', en: 'wounded' } },
  'killed-or-wounded': {
    one: { fr: 'tué ou blessé', en: 'killed or wounded' },
    many: { fr: 'tués ou blessés', en: 'killed or wounded' },
  },
  missing: { one: { fr: 'disparu', en: 'missing' }, many: { fr: 'disparus', en: 'missing' } },
  captured: { one: { fr: 'capturé', en: 'captured' }, many: { fr: 'capturés', en: 'captured' } },
  arrested: { one: { fr: 'arrêté', en: 'arrested' }, many: { fr: 'arrêtés', en: 'arrested' } },
  displaced: { one: { fr: 'déplacé', en: 'displaced' }, many: { fr: 'déplacés', en: 'displaced' } },
  crowd: {
    one: { fr: 'personne rassemblée', en: 'person gathered' },
    many: { fr: 'personnes rassemblées', en: 'people gathered' },
  },
  weapons: null,
  money: null,
  other: null,
}

/** What the dead are called whom no words say to have been killed. */
export const dead = { one: { fr: 'mort', en: 'dead' }, many: { fr: 'morts', en: 'dead' } } as const

/** How firmly a figure is told, after it; empty where the holder's name says it all. */
export const firmness: Readonly<Record<Modality, Both>> = {
  asserted: { fr: '', en: '' },
  attributed: { fr: '', en: '' },
  conditional: { fr: 'au conditionnel', en: 'reportedly' },
  denied: { fr: 'démenti', en: 'denied' },
  unconfirmed: { fr: 'non confirmé', en: 'not confirmed' },
  'called-for': { fr: 'demandé', en: 'called for' },
  planned: { fr: 'prévu', en: 'planned' },
}

const feared: Both = { fr: 'redouté', en: 'feared' }
const awaited: Both = { fr: 'attendu', en: 'expected' }

/** What `planned` is called of those whom nobody plans to kill or to drive away. */
export const foreseen: Readonly<Partial<Record<Category, Both>>> = {
  killed: feared,
  wounded: feared,
  'killed-or-wounded': feared,
  missing: feared,
  displaced: awaited,
  crowd: awaited,
}

/** How a statement is led in, `#` standing for its holder. */
export const stated: Readonly<Record<Modality, Both>> = {
  asserted: { fr: '#', en: '#' },
  attributed: { fr: '#', en: '#' },
  conditional: { fr: '# (au conditionnel)', en: '# (reportedly)' },
  denied: { fr: 'Démenti\u00a0: #', en: 'Denied: #' },
  unconfirmed: { fr: 'Non confirmé\u00a0: #', en: 'Not confirmed: #' },
  'called-for': { fr: 'Appel\u00a0: #', en: 'Call: #' },
  planned: { fr: 'Intention\u00a0: #', en: 'Plan: #' },
}

/**
 * How one is led in that does not confirm, where nothing was said at all, or what was said not denied either; and how who
 * does not believe something, which is no denial.
 */
export const unsaid: Readonly<Record<'silent' | 'undenied' | 'doubted', Both>> = {
  silent: { fr: 'Sans réponse\u00a0: #', en: 'No comment: #' },
  undenied: { fr: 'Non démenti\u00a0: #', en: 'Not denied: #' },
  doubted: { fr: 'Doute\u00a0: #', en: 'Doubt: #' },
}

/** A lifting that has not come about. */
export const lifting: Readonly<Partial<Record<Modality, Both>>> = {
  'called-for': { fr: 'Levée de sanctions demandée', en: 'Lifting of sanctions called for' },
  planned: { fr: 'Levée de sanctions prévue', en: 'Lifting of sanctions planned' },
}

export const sanctioned: Readonly<Record<Sanction['status'], Both>> = {
  'in-force': { fr: 'Sanctions en vigueur', en: 'Sanctions in force' },
  announced: { fr: 'Sanctions annoncées', en: 'Sanctions announced' },
  'called-for': { fr: 'Sanctions demandées', en: 'Sanctions called for' },
  threatened: { fr: 'Menace de sanctions', en: 'Sanctions threatened' },
  lifted: { fr: 'Sanctions levées', en: 'Sanctions lifted' },
}

const fixed = {
  noSource: { fr: 'sans source citée', en: 'no source given' },
  unnamedOutlet: { fr: 'Un article', en: 'An article' },
  asOf: { fr: 'au #', en: 'as of #' },
  during: { fr: 'en #', en: 'in #' },
  partOf: { fr: 'partie d’un total', en: 'part of a larger figure' },
  repeatedBy: { fr: 'repris par #', en: 'repeated by #' },
  retoldBy: { fr: 'reformulé par #', en: 'retold by #' },
  contradiction: { fr: 'Contradiction', en: 'Contradiction' },
  unsourcedIn: { fr: 'sans source dans #', en: 'without a source in #' },
  also: { fr: 'aussi selon #', en: 'also according to #' },
  deniedBy: { fr: 'démenti par #', en: 'denied by #' },
  notConfirmedBy: { fr: 'non confirmé par #', en: 'not confirmed by #' },
  before: { fr: 'auparavant #', en: 'before that, #' },
} as const satisfies Record<string, Both>

/** A fixed phrase, `#` replaced by `value`. */
export function phrase(name: keyof typeof fixed, language: Language, value = ''): string {
  return fixed[name][language].replace('#', () => value)
}

const numberFormats = {
  fr: new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 10 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 10 }),
}

const compact = { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 } as const
const largeFormats = {
  fr: new Intl.NumberFormat('fr-FR', compact),
  en: new Intl.NumberFormat('en-GB', compact),
}

/** A number as the language writes it: « 10 000 » with U+202F, "10,000"; « 1,2 million », "44 billion", where that is all of it. */
export function numeral(value: number, language: Language): string {
  if (!isRoundAndLarge(value)) return numberFormats[language].format(value)
  const words = largeFormats[language].format(value)
  return language === 'fr' ? words.replace(' ', noBreak) : words
}

/** Whether at most two digits stand behind the point when it is told in millions, or in thousands of millions. */
function isRoundAndLarge(value: number): boolean {
  return [1_000_000, 1_000_000_000].some(
    unit => value >= unit && value < 1_000 * unit && value % (unit / 100) === 0,
  )
}

/** « 1,2 million de déplacés », « 2 millions EUR », « 300 déplacés »: a number and its noun. */
export function joinNoun(number: string, noun: string, language: Language): string {
  const isLinked = language === 'fr' && /(?:million|milliard)s?$/.test(number) && !/^[A-Z]{3}$/.test(noun)
  return `${number} ${isLinked ? of(noun) : noun}`
}

/** « d’habitants », « de soldats », « de handicapés », « de Yokohama ». */
export function of(noun: string): string {
  const isElided =
    /^[aeiouéèêàâîïôûœh]/iu.test(noun) && !/^(?:handicap|hollandais|hongrois|houthi)/iu.test(noun)
  return isElided ? `d’${noun}` : `de ${noun}`
}

/** « 1 article », « 5 articles », "5 articles": a count and its noun. */
export function counting(count: number, language: Language, one: string, many: string): string {
  const plural = language === 'fr' ? count >= 2 : count !== 1
  return `${numeral(count, language)}${language === 'fr' ? noBreak : ' '}${plural ? many : one}`
}

/** "42 articles, 3 independent origins": wherever articles are counted, so are their origins. */
export function coverage(articles: number, origins: number, language: Language): string {
  return language === 'fr'
    ? `${counting(articles, 'fr', 'article', 'articles')}, ${counting(origins, 'fr', 'origine indépendante', 'origines indépendantes')}`
    : `${counting(articles, 'en', 'article', 'articles')}, ${counting(origins, 'en', 'independent origin', 'independent origins')}`
}

/** « 4 autres articles répètent cela », "4 further articles repeat this": copies and retellings of what stands there. */
export function repeating(articles: number, language: Language): string {
  return language === 'fr'
    ? `${counting(articles, 'fr', 'autre article répète', 'autres articles répètent')} cela`
    : `${counting(articles, 'en', 'further article repeats', 'further articles repeat')} this`
}

/** The same of what was read before. */
export function repeatingKnown(articles: number, language: Language): string {
  return language === 'fr'
    ? `${counting(articles, 'fr', 'autre article ne fait que répéter', 'autres articles ne font que répéter')} ce qui était déjà connu`
    : `${counting(articles, 'en', 'further article only repeats', 'further articles only repeat')} what was known already`
}

/** The colon of the language: preceded by a no-break space in French. */
export function colon(language: Language): string {
  return language === 'fr' ? `${noBreak}:` : ':'
}

/** The semicolon of the language, likewise. */
export function semicolon(language: Language): string {
  return language === 'fr' ? `${noBreak};` : ';'
}

/** Words of an article in their own language, set apart by that language's quotation marks. */
export function cited(text: string, language: Language): string {
  return language === 'fr' ? `«${noBreak}${text}${noBreak}»` : `“${text}”`
}
