import type { NumberMention } from '../../text/numbers/numbers.ts'
import { wordSet } from '../../text/words/word-set.ts'
import type { Language } from '../../types.ts'
import { kindOfWord } from '../figures/categories.ts'
import { plurals, stops } from '../figures/counted-words.ts'
import type { Word } from '../grammar/words.ts'
import type { SentenceWords } from './quantities.ts'
import { unitOfWord } from './units.ts'

/** Nouns that a bare number behind them only labels: « article 5 », "Game 2". Folded. */
const labelled: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: wordSet(
    `article articles alinea page pages chapitre chapitres numero numeros phase etape niveau tome volume episode acte ligne canal
    chaine groupe zone lot division ligue top unite salle chambre porte quai voie vol route autoroute section version saison serie
    type categorie classement label classe grade annexe paragraphe resolution decret loi directive protocole tribune formule bac plan jour
    journee match manche tour stade act formation option scenario question point dossier piste case room mach covid`,
  ),
  en: wordSet(
    `article articles page pages chapter number numbers phase stage step level volume episode act line channel group zone lot
    division league top unit room gate platform flight route section version season series type category class grade annex
    paragraph resolution rule title game week day round lap match set hole book part item option scenario question point
    tier figure table bus highway interstate apartment suite building district ward precinct apollo mark area
    windows mach covid under-`,
  ),
}
const streets: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: wordSet(
    'rue avenue av boulevard bd bld place quai impasse chemin route allee allees cours square passage bis ter',
  ),
  en: wordSet('street avenue road lane drive boulevard highway downing square st ave rd blvd'),
}
/** Words that may be capitalised before a number only because they open the sentence or are a currency. */
const openers = wordSet(
  `us usd eur gbp rm hk et and mais but or ni si de des du d' le la les l' un une au aux en dans sur sous pour par avec contre
  selon entre environ quelque quelques pres plus moins plusieurs jusqu' à a the in on at of for with by to from about around
  some over under nearly almost more less fewer only just at between up all these those his her its their our my your
  ces ses leurs nos vos deux trois ce cette cet son sa leur seuls seules seul seule soit dont parmi outre apres avant depuis
  pendant lors vers chez sans pas aucun tous toutes autres d'autres encore deja sinon voici voila ainsi alors car donc
  after before since during when while as if that there were was is are have has had among including both another each every
  nor so yet until till within without than last next past first roughly approximately exactly precisely barely`,
)
const timeOfDay = /^(?:[ap]\.?m\.?|o'clock|gmt|bst|est|edt|cet|utc)$/
/** « dimanche 30 juinAlors », where a paragraph was lost */
const longestMonth = 12
/** "4K video" */
const screens = /^(?:tvs?|videos?|screens?|ecrans?|resolution|definition|hdr)$/
const yearFrom = 1_900
const yearTo = 2_060

/** Whether a number counts nothing: a label (« article 5 »), a part of a name, an address, a score, a year. */
export function isLabel(
  sentence: SentenceWords,
  number: NumberMention,
  first: number,
  last: number,
): boolean {
  const { words, text, language } = sentence
  const plain = number.kind === 'cardinal' || number.kind === 'range'
  if (!plain) return false
  const written = text.slice(number.span[0], number.span[1])
  return (
    /^0\d/.test(written) ||
    // « les épisodes de 2019.53 départements »: a year that the next sentence is glued to
    /^(?:19|20)\d\d\.\d{1,2}$/.test(written) ||
    (isBareYear(written, words, last, language) && !isMoney(text, number.span[0])) ||
    isScore(sentence, number, last) ||
    isAddress(words, last, language) ||
    timeOfDay.test(words[last + 1]?.form ?? '') ||
    /^\s(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\p{Lu}/u.test(
      text.slice(number.span[1], number.span[1] + longestMonth),
    ) ||
    (/^[248]K$/.test(written) &&
      (words[last + 1]?.capital === true || screens.test(words[last + 1]?.form ?? ''))) ||
    isLabelled(words, first, last, language, text, written) ||
    (written === '1' && isCounted(words, last, language) && !isUnit(words[last + 1], language)) ||
    isCapitalNumber(words[first], words[first - 1], written) ||
    (language === 'fr' &&
      (isNamedByNumber(words, first, last) || isNamedBySingular(words, first, written))) ||
    (/^\d[.,]0$/.test(written) && !isUnit(words[last + 1], language)) ||
    isQuotedTitle(text, words, first, last)
  )
}

function isUnit(word: Word | undefined, language: Language): boolean {
  return unitOfWord(word?.form ?? '', undefined, language) !== null
}

function isMoney(text: string, start: number): boolean {
  return /[$€£¥]\s?$/u.test(text.slice(Math.max(0, start - 2), start))
}

const comparing = /^(?:than|over|about|nearly|almost|some|around|approximately|exactly|to|of|least|most)$/

/** 2024, 1998, 2014-15: four digits without a separator, and no plural noun behind. */
function isBareYear(written: string, words: readonly Word[], last: number, language: Language): boolean {
  if (!/^\d{4}(?:\s?[-–/à]\s?\d{2,4})?$/u.test(written)) return false
  const value = Number(written.slice(0, 4))
  if (value < yearFrom || value > yearTo) return false
  const next = words[last + 1]
  const isRound = value % 100 === 0
  // « un modèle de 1972 adjugé », « deux modèles de 1972 adjugés »
  if (
    next?.accented === true &&
    /^(?:de|en)$/.test(words[last - 1]?.form ?? '') &&
    kindOfWord(next.form, 'fr') === undefined
  )
    return true
  // "2019 returns": English parts the thousands of what it counts, and puts a year before any noun
  const isOfYear = language === 'en' && !isRound && !comparing.test(words[last - 1]?.form ?? '')
  const isPlural = next?.kind === 'word' && !next.capital && /[sx]$/.test(next.form) && next.form.length > 4
  const counts = isPlural && !isOfYear
  return !(counts || (isRound && next?.kind === 'word') || /^[€$£%]$/.test(next?.form ?? ''))
}

/** « 3-1 », « (6-4, 7-5) », « 21-13 »: two small numbers tied by a dash, and nothing counted. */
function isScore({ text, words, language }: SentenceWords, number: NumberMention, last: number): boolean {
  const tied = /[-–/:]/
  const [start, end] = number.span
  if (number.kind === 'range')
    return /^\d{1,3}\s?[-–]\s?\d{1,3}$/u.test(text.slice(start, end)) && !isCounted(words, last, language)
  const isTied = tied.test(text.charAt(start - 1)) || tied.test(text.charAt(end))
  const beside = /\d/.test(text.charAt(start - 2)) || /\d/.test(text.charAt(end + 1))
  return isTied && beside
}

const nounReach = 3

/** Whether a unit or a plural noun follows, so that the number counts whatever stands before it. */
function isCounted(words: readonly Word[], last: number, language: Language): boolean {
  const next = words[last + 1]
  if (next?.kind !== 'word' || next.capital) return false
  if (unitOfWord(next.form, undefined, language) !== null) return true
  if (language === 'fr') return /[sxz]$/.test(next.form) && !stops.fr.has(next.form)
  for (const word of words.slice(last + 1, last + 1 + nounReach)) {
    if (word.kind !== 'word' || stops.en.has(word.form) || /^\d|ed$/.test(word.form)) return false
    if (plurals.has(word.form) || /[^su]s$/.test(word.form)) return true
  }
  return false
}

/** « 12, rue de la Paix », "10 Downing Street". */
function isAddress(words: readonly Word[], last: number, language: Language): boolean {
  const ahead = words.slice(last + 1, last + 4)
  if (language === 'en') {
    return ahead[0]?.capital === true && ahead.some(word => word.capital && streets.en.has(word.form))
  }
  const near = ahead.findIndex(word => streets.fr.has(word.form))
  return near === 0 || (near === 1 && ahead[0]?.form === ',')
}

function isLabelled(
  words: readonly Word[],
  first: number,
  last: number,
  language: Language,
  text: string,
  written: string,
): boolean {
  const before = words[first - 1]
  if (before === undefined || before.kind !== 'word') return false
  if (isHotline(words, first)) return true
  const counted = isCounted(words, last, language)
  if (labelled[language].has(before.form) && !counted) return true
  if (before.capital && alwaysNamed.test(before.form) && /^\d{1,4}$/.test(written)) return true
  if (/^-\d/.test(written) && before.capital) return true
  if (/\bS&P\s?$/u.test(text.slice(Math.max(0, before.start - 2), words[first]?.start))) return true
  const isName = before.capital || /^[a-z]+[A-Z]/.test(text.slice(before.start, before.end))
  if (
    !/^\d{1,4}(?:[.,]\d{1,2})?(?:-\d{1,3})?$/.test(written) ||
    !isName ||
    before.end === words[first]?.start
  )
    return false
  if (openers.has(before.form) || /^\d/.test(before.form)) return false
  return !counted || (language === 'en' && determiners.test(words[last + 2]?.form ?? ''))
}

const kindsOfNumbers = /^(?:d'|de|appel|urgence|vert|court|gratuit|unique|surtaxe|telephone|national)$/

/** « le numéro d’urgence 115 », « le numéro vert 3114 » */
function isHotline(words: readonly Word[], first: number): boolean {
  let at = first - 1
  while (kindsOfNumbers.test(words[at]?.form ?? '')) at -= 1
  return /^numeros?$/.test(words[at]?.form ?? '')
}

/** "Proposition 207 reduces the penalties": what an article follows is a verb. */
const determiners = /^(?:the|a|an|its|his|her|their|this|that)$/
const singular = wordSet('le la un une du au cette ce cet son sa')

/** « la 812 Superfast », « une 250 GT »: behind a singular article a number is a name. « 20 Minutes » is one too. */
function isNamedByNumber(words: readonly Word[], first: number, last: number): boolean {
  const next = words[last + 1]
  const before = words[first - 1]
  if (next === undefined || !next.capital) return false
  const written = /^\d{3}$/.test(words[first]?.form ?? '') && first === last
  // « la gamme 911 Type 992 »
  if (written && /^\d/.test(words[last + 2]?.form ?? '')) return true
  if (written && !/[sx]$|^[a-z]{1,4}$/.test(next.form)) return true
  return (
    /^(?:minutes|millions|heures|miles)$/.test(next.form) ||
    (before !== undefined && singular.has(before.form))
  )
}

/** "Fortune 500 companies", "the Jan. 6 hearings": names and dates, whatever noun stands behind. */
const alwaysNamed =
  /^(?:top|fortune|nasdaq|ftse|cac|dax|stoxx|russell|nikkei|forbes|dow|g|covid|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/
const namedNumber = /^(?:\d{1,3}|deux|trois|quatre|cinq|six|sept|huit|dix)$/iu

/** « le 16 de ce mois », « la quatre voies »: behind a singular article a number without a scale names one thing. */
function isNamedBySingular(words: readonly Word[], first: number, written: string): boolean {
  return namedNumber.test(written) && /^(?:l[ea]|du|au|cette)$/.test(words[first - 1]?.form ?? '')
}

/** “60 Minutes”: a number and a capital, alone between quotation marks. */
function isQuotedTitle(text: string, words: readonly Word[], first: number, last: number): boolean {
  const [number, next] = [words[first], words[last + 1]]
  if (number === undefined || next === undefined || !next.capital) return false
  if (!/["“«]\s?(?:the |les? |la )?$/iu.test(text.slice(Math.max(0, number.start - 6), number.start)))
    return false
  const behind = text.slice(next.end, next.end + titleReach)
  return /^(?: (?:\p{Lu}[\p{L}’']*|of|and|the|de|et|du))*[,.]?\s?["”»]/u.test(behind)
}

const titleReach = 40

/** « les Vingt-Sept », "the Five": a number with a capital inside a sentence names somebody. */
function isCapitalNumber(word: Word | undefined, before: Word | undefined, written: string): boolean {
  if (word === undefined || !word.capital || /^\d/.test(written)) return false
  return before?.kind === 'word' && !before.capital
}
