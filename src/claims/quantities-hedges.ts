import type { Hedge, Language } from '../types.ts'

type NumberHedge = Exclude<Hedge, 'exactly' | 'between' | 'vague'>

/** What may stand right before a number, by hedge; folded words, groups of words separated by a bar. */
const before: Readonly<Record<Language, Readonly<Record<NumberHedge, string>>>> = {
  fr: {
    'at least': `au moins|au minimum|à minima|a minima|un minimum de|minimum de|pas moins de|non moins de|au bas mot|minimum|
      au minimum à|au moins à`,
    'more than': `plus de|plus que|au-dela de|au-dela des|au dela de|superieur à|superieure à|superieurs à|superieures à|
      au-dessus de|au-dessus des|au-dessus de la barre des|au-dessus du seuil des|davantage que|plus des`,
    'up to': `jusqu' à|jusqu'à|jusqu' a|jusqu' aux|jusqu'aux`,
    'at most': `au plus|au maximum|un maximum de|maximum de|maximum|pas plus de|au maximum à|au plus à`,
    'less than': `moins de|inferieur à|inferieure à|inferieurs à|inferieures à|en dessous de|en-dessous de|au-dessous de|
      sous la barre des|sous le seuil des|sous les|moins des`,
    nearly: `pres de|presque|quasiment|quasi|pas loin de|proche de|proches de|bientot|pres des`,
    about: `environ|quelque|quelques|autour de|autour des|aux alentours de|aux alentours des|approximativement|à peu pres|
      a peu pres|grosso modo|de l' ordre de|aux environs de|peu ou prou|plus ou moins|avoisinant|avoisinant les`,
  },
  en: {
    'at least': `at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|upwards of|minimum`,
    'more than': `more than|over|above|greater than|in excess of|exceeding|north of|well over|beyond|just over|higher than|
      upward of|better than|topping|surpassing|larger than`,
    'up to': `up to|as many as|as much as|as high as`,
    'at most': `at most|no more than|not more than|no greater than|a maximum of|maximum of|maximum`,
    'less than': `fewer than|less than|under|below|lower than|smaller than|shy of|south of`,
    nearly: `nearly|nearly a|nearly an|almost|almost a|almost an|close to|approaching|just under|just below|virtually|practically|nearing|not quite`,
    about: `about|about a|about an|around|around a|around an|some|roughly|approximately|an estimated|estimated|circa|something like|in the region of|
      in the order of|on the order of|give or take|round about|in the neighborhood of|approx`,
  },
}

/** Verbs that bound the number behind them, by their beginnings; an adverb may stand between. */
const verbs: Readonly<Record<Language, readonly (readonly [NumberHedge, RegExp])[]>> = {
  fr: [
    ['more than', /^(?:depass|exced|franchi)(?!ement)/],
    ['nearly', /^(?:approch|frol|avoisin)/],
  ],
  en: [
    ['more than', /^(?:exceed(?:s|ed)?|top(?:s|ped)|surpass(?:es|ed)?|passed)$/],
    ['nearly', /^(?:approach(?:es|ed)?|near(?:s|ed))$/],
  ],
}

/** What may stand between such a verb and its number. */
const betweenVerb: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: set(
    `desormais deja aujourd'hui maintenant largement nettement ainsi les la barre seuil cap des de symbolique`,
  ),
  en: set('now already well easily far the mark of'),
}

/** What may stand right behind a number or behind what it counts. */
const after: Readonly<Record<Language, Readonly<Partial<Record<NumberHedge, string>>>>> = {
  fr: {
    'at least':
      'au moins|au minimum|ou plus|voire plus|et plus|minimum|ou davantage|voire davantage|au bas mot',
    'at most': 'au plus|au maximum|tout au plus|ou moins|maximum',
    about: 'environ|à peu pres|a peu pres|approximativement|peu ou prou',
  },
  en: {
    'at least': 'or more|at least|and counting|at minimum|or above|or higher|and up',
    'at most': 'at most|or fewer|or less|or under|at maximum|tops|or lower',
    about: 'or so|or thereabouts|approximately|roughly|give or take',
  },
}

/** "asked about 300 soldiers", "talks over two villages": a preposition, not a hedge. */
const notHedgeAfter = set(
  `talk talks talked talking spoke speak speaks ask asks asked worry worried worries concerned complain complained know
  questions question doubt doubts information reports report told think learn learned write wrote care dispute fight
  debate debated concerns concern anger angry happy row`,
)
/** « autour de trois villages »: around a few things is a place. */
const spatial = set('autour around aux above below under beyond')
const prepositions = set('about around over under above below')

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}

interface Pattern {
  readonly words: readonly string[]
  readonly hedge: NumberHedge
}

const beforeByLast = { fr: indexed(before.fr, -1), en: indexed(before.en, -1) }
const afterByFirst = { fr: indexed(after.fr, 0), en: indexed(after.en, 0) }

/** By the last or the first word, the longest patterns first. */
function indexed(
  lists: Readonly<Partial<Record<NumberHedge, string>>>,
  end: 0 | -1,
): ReadonlyMap<string, readonly Pattern[]> {
  const found = new Map<string, Pattern[]>()
  for (const [hedge, list] of Object.entries(lists)) {
    for (const written of list.split(/\s*\|\s*/)) {
      const words = written.split(' ')
      const key = words.at(end) ?? ''
      found.set(key, [...(found.get(key) ?? []), { words, hedge: hedge as NumberHedge }])
    }
  }
  for (const patterns of found.values()) patterns.sort((a, b) => b.words.length - a.words.length)
  return found
}

export interface HedgeMatch {
  readonly hedge: NumberHedge
  /** How many words it takes. */
  readonly length: number
}

/** The hedge that the folded `words` end in; null when the number behind them, perhaps a `small` one, stands bare. */
export function hedgeBefore(words: readonly string[], language: Language, small = false): HedgeMatch | null {
  const last = deElided(words.at(-1) ?? '')
  const found = beforeByLast[language].get(last)?.find(({ words: pattern }) => endsWith(words, pattern))
  if (found === undefined) return verbBefore(words, language)
  const length = found.words.length
  const previous = words.at(-length - 1) ?? ''
  if (length === 1 && prepositions.has(last) && notHedgeAfter.has(previous)) return null
  if (small && spatial.has(found.words[0] ?? '')) return null
  return { hedge: found.hedge, length }
}

function endsWith(words: readonly string[], pattern: readonly string[]): boolean {
  const from = words.length - pattern.length
  return from >= 0 && pattern.every((word, offset) => deElided(words[from + offset] ?? '') === word)
}

function deElided(word: string): string {
  return word === "d'" ? 'de' : word
}

const longestBetween = 4

function verbBefore(words: readonly string[], language: Language): HedgeMatch | null {
  for (let length = 1; length <= longestBetween; length++) {
    const word = words.at(-length) ?? ''
    const verb = verbs[language].find(([, pattern]) => pattern.test(word))
    if (verb !== undefined) return { hedge: verb[0], length }
    if (!betweenVerb[language].has(deElided(word))) return null
  }
  return null
}

/** The hedge that the folded `words` begin with, as in « 300 environ » and "300 or more". */
export function hedgeAfter(words: readonly string[], language: Language): HedgeMatch | null {
  const patterns = afterByFirst[language].get(words[0] ?? '')
  const found = patterns?.find(({ words: pattern }) => pattern.every((word, index) => words[index] === word))
  if (found === undefined || /^(?:de|d'|que|than)$/.test(words[found.words.length] ?? '')) return null
  return { hedge: found.hedge, length: found.words.length }
}
