import { tokens } from '../../text/words/tokens.ts'
import type { Category, Language } from '../../types.ts'
import { type CountedKind, categoryPhrases, categoryWords } from './categories-words.ts'

interface Phrase {
  readonly words: readonly string[]
  readonly kind: CountedKind
}

interface Lexicon {
  readonly words: ReadonlyMap<string, CountedKind>
  /** By their first word. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
}

const fates = [
  'killed',
  'wounded',
  'killed-or-wounded',
  'missing',
  'captured',
  'arrested',
  'displaced',
] as const
const kinds: readonly CountedKind[] = [...fates, 'troops', 'crowd', 'weapons', 'money', 'persons']
const fateSet: ReadonlySet<CountedKind> = new Set(fates)
const lexicons = { fr: lexiconOf('fr'), en: lexiconOf('en') }
const longestPhrase = 2_000

function lexiconOf(language: Language): Lexicon {
  const words = new Map<string, CountedKind>()
  const phrases = new Map<string, Phrase[]>()
  for (const kind of kinds) {
    for (const word of categoryWords[language][kind]?.split(/\s+/) ?? []) words.set(word, kind)
    for (const written of categoryPhrases[language][kind]?.split('|') ?? []) {
      const [first = '', ...rest] = written.split(' ')
      phrases.set(first, [...(phrases.get(first) ?? []), { words: [first, ...rest], kind }])
    }
  }
  return { words, phrases }
}

/** What a single folded word tells of a count; undefined when nothing. */
export function kindOfWord(word: string, language: Language): CountedKind | undefined {
  return lexicons[language].words.get(word)
}

/** What happens to persons: killed, wounded, missing, captured, arrested, displaced. */
export function isFate(kind: CountedKind): kind is (typeof fates)[number] {
  return fateSet.has(kind)
}

const things: ReadonlySet<Category> = new Set(['other', 'money', 'weapons'])

/** Whether a category tells nothing of what happens to what is counted: « 370 vols », "$4.25". */
export function isOfThings(category: Category): boolean {
  return things.has(category)
}

/** The kinds that folded words tell, in their order; groups of words (« hors de combat ») count as one. */
export function kindsOfWords(written: readonly string[], language: Language): CountedKind[] {
  const { phrases, words: single } = lexicons[language]
  const words = written.map(word => (word === 'à' ? 'a' : word))
  const found: CountedKind[] = []
  for (let index = 0; index < words.length; ) {
    const phrase = phrases.get(words[index] ?? '')?.find(one => matches(words, index, one.words))
    const kind = phrase?.kind ?? single.get(words[index] ?? '')
    if (kind !== undefined) found.push(kind)
    index += phrase?.words.length ?? 1
  }
  return found
}

function matches(words: readonly string[], from: number, phrase: readonly string[]): boolean {
  return phrase.every((word, offset) => words[from + offset] === word)
}

/** What happened to persons, of several words for it: « tués ou blessés » is one count of both. */
export function fateOf(found: readonly CountedKind[]): Category | null {
  const own = found.filter(isFate)
  const first = own[0]
  if (first === undefined) return null
  const both = own.includes('killed') && own.includes('wounded')
  if (both || own.includes('killed-or-wounded')) return 'killed-or-wounded'
  // « otages exécutés », "arrested and killed": the worst is what became of them
  return own.includes('killed') ? 'killed' : first
}

/**
 * The category of a counted noun phrase, of a clause, or of a whole question; null when no word tells it. What
 * happened to persons wins over what they are (« 30 soldats tués »); arms and money count themselves.
 */
export function categoryOfPhrase(phrase: string, language: Language): Category | null {
  const words = tokens(phrase, 0, Math.min(phrase.length, longestPhrase)).map(token => token.word)
  const found = kindsOfWords(words, language)
  const head = found[0]
  if (head === undefined) return signsOfMoney.test(phrase.slice(0, longestPhrase)) ? 'money' : null
  if (head === 'weapons' || head === 'money') return head
  const fate = fateOf(found)
  if (fate !== null) return fate
  const group = found.find(kind => kind === 'troops' || kind === 'crowd')
  if (group === 'troops' || group === 'crowd') return group
  if (words.some(word => /^victime?s?$/.test(word))) return 'killed-or-wounded'
  return loose(words, language) ? 'troops' : null
}

const signsOfMoney = /[$€£¥₽₴₩]/u
/** « hommes » and "men" are soldiers where nothing else is said of them. */
const menWords = { fr: 'hommes', en: 'men' }
const womenWords = { fr: 'femmes', en: 'women' }

function loose(words: readonly string[], language: Language): boolean {
  return words.includes(menWords[language]) && !words.includes(womenWords[language])
}
