import { isFiniteVerb } from '../grammar/clauses.ts'
import type { Word } from '../grammar/words.ts'
import type { SentenceWords } from '../quantities/quantities.ts'
import { isFate, kindOfWord } from './categories.ts'
import {
  type Counted,
  isClosed,
  joinsFates,
  longestComplement,
  longestPhrase,
  ofWords,
  skipMarks,
  transparent,
} from './counted-edges.ts'
import { frontAdjectives, headless, notComplement } from './counted-words.ts'

/** The French noun phrase that begins at the word `from`; `loose` allows a singular. */
export function frenchPhrase(sentence: SentenceWords, from: number, loose: boolean): Counted | null {
  const { words } = sentence
  let head: number | null = null
  let adjective: number | null = null
  let last = -1
  for (let at = from; at < words.length && at - from < longestPhrase; at++) {
    const word = words[at]
    if (word === undefined || (word.kind === 'mark' && !transparent.includes(word.form))) break
    if (word.kind === 'mark' && head !== null && words[at + 1]?.capital) break
    if (word.kind === 'mark') continue
    if (head !== null && ofWords.has(word.form)) {
      const end = complementEnd(sentence, at)
      if (end === null) break
      last = coordinatedEnd(sentence, at, end)
      at = last
      continue
    }
    if (head !== null && (joinsFates(words, at) || (/ment$/.test(word.form) && joinsFates(words, at - 1))))
      continue
    if (isClosed(sentence, at) && !(head === null && isNounInOns(word))) break
    if (!fitsFrench(sentence, at, head, loose) || isOfParticiple(words, at, head)) break
    if (head === null && !frontAdjectives.has(word.form)) head = at
    if (head === null && !headless.has(word.form)) adjective = at
    last = at
  }
  return last < 0
    ? null
    : {
        first: from,
        last: compoundEnd(words, changeEnd(words, numberedEnd(sentence, last))),
        head: head ?? adjective,
        partitive: false,
      }
}

/** The last word of « 24 patients de moins », « 300 postes en plus », « 9 400 € de plus ». */
export function changeEnd(words: readonly Word[], last: number): number {
  const isChange =
    /^(?:en|de)$/.test(words[last + 1]?.form ?? '') && /^(?:moins|plus)$/.test(words[last + 2]?.form ?? '')
  return isChange && !/^(?:de|d'|en)$/.test(words[last + 3]?.form ?? '') ? last + 2 : last
}

/** « étudiants de l’université Lumière-Lyon 2 », « élèves de Paris 8 »: a number that ends the name. */
function numberedEnd({ words, grammar }: SentenceWords, last: number): number {
  const [name, number, next] = words.slice(last, last + 3)
  const isNumber = name?.capital === true && /^\d{1,2}$/.test(number?.form ?? '')
  return isNumber && (next?.kind !== 'word' || isFiniteVerb(words, last + 2, grammar)) ? last + 1 : last
}

const compounds =
  /^(?:gardes? (?:à vue|à pied)|boites? aux lettres|(?:moulins? à (?:vent|eau)|bateaux? à (?:voiles?|moteur|vapeur)|machines? à (?:laver|sous)|sacs? à (?:main|dos)|brosses? à dents|planches? à (?:voile|roulettes)|salles? à manger)|(?:malades?|patients?|personnes|cas|lits?|places?|hospitalisee?s?) en (?:reanimation|soins (?:intensifs|critiques|palliatifs))|(?:re)?mises? (?:en [a-z]+|au [a-z]+|à (?:l' )?[a-z]+)|prises? en [a-z]+|armes? à feu|cocktails? molotov|dommages et interets)(?= |$)/

/** « gardes à vue », « boîtes aux lettres », « patients en réanimation », « dommages et intérêts »: one noun of several words. */
function compoundEnd(words: readonly Word[], last: number): number {
  const near = words.slice(last, last + longestCompound).map(({ form }) => form)
  const compound = compounds.exec(near.join(' '))
  return compound === null ? last : last + compound[0].split(' ').length - 1
}

const longestCompound = 4

/** « 14 avions », « 300 moutons »: behind a number nobody says « nous ». */
function isNounInOns({ form }: Word): boolean {
  return /ons$/.test(form)
}

/** « des ministres issus de ses rangs », « trois passants pris à partie »: the participle has words of its own. */
function isOfParticiple(words: readonly Word[], at: number, head: number | null): boolean {
  return (
    head !== null &&
    participles.test(words[at]?.form ?? '') &&
    /^(?:de|d'|des|du|à|au|aux|en|par|dans|sur|entre|chez|″)$/.test(words[at + 1]?.form ?? '')
  )
}

const participles =
  /^(?:issue?s|venue?s|due?s|recue?s|reparti(?:e?s)|reuni(?:e?s)|pris(?:es)?|(?:pro|sou|re)?mis(?:es)?)$/

/** In a plural phrase nouns and adjectives agree: a word without s or x ends it, and so does a participle. */
function fitsFrench(sentence: SentenceWords, at: number, head: number | null, loose: boolean): boolean {
  const word = sentence.words[at]
  if (word === undefined) return false
  if (!(head === null && isNounInOns(word)) && isFiniteVerb(sentence.words, at, sentence.grammar))
    return false
  const kind = kindOfWord(word.form, 'fr')
  if (head === null && word.accented && kind === undefined && isReducedClause(sentence, at, loose))
    return false
  const isPlural = /[sxz]$/.test(word.form) || (head === null && compoundPlural.test(word.form))
  // « dont 30 coûtent »: behind a number no noun ends so
  if (head === null && !loose && /[^m]ent$/.test(word.form) && !word.capital) return false
  if (head === null) return isPlural || loose || word.capital || kind !== undefined
  // « trois membres du groupe meurent »
  if (kind !== undefined && isFate(kind)) return !/[^m]ent$/.test(word.form)
  if (word.accented || /(?:ons|ez)$/.test(word.form)) return false
  // « 50 personnes interdits », said of something else; « les 42 actuels Il faut », where a line break was lost
  if (feminine.test(sentence.words[head]?.form ?? '') && masculine.test(word.form)) return false
  if (word.capital && (pronouns.test(word.form) || opensNames(sentence, head, at))) return false
  // « 8 % du corps électoral »
  const noun = sentence.words[head]?.form ?? ''
  const isSingular =
    loose && at === head + 1 && /(?:[^sx]|corps|pays|prix)$/.test(noun) && adjectiveEnding.test(word.form)
  return isPlural || word.capital || isSingular
}

/** « stations-service », « timbres-poste » */
const compoundPlural = /^(?!(?:sous|tres|apres|moins|ex|vis)-)[a-z]{3,}[sx]-[a-z]+$/

/** « ses deux filles Anna et Julie » */
function opensNames({ words }: SentenceWords, head: number, at: number): boolean {
  const kin = /^(?:filles|fils|enfants|soeurs|freres|cousine?s|amie?s|jumeaux|jumelles|collegues)$/
  return kin.test(words[head]?.form ?? '') && /^(?:et|,)$/.test(words[at + 1]?.form ?? '')
}

const feminine = /^(?:personnes|femmes|filles|victimes|familles|communes|villes|entreprises|voitures|places)$/
const masculine = /(?:[iu]s|its|erts|aints)$/
const pronouns = /^(?:ils?|elles?|on|nous|vous|je|c'|ce|cette|ces|le|la|les|un|une|des)$/

/** « les 200 000 attendus par … », « 480 euros retrouvés »: a participle with its own complement is no noun. */
function isReducedClause({ words }: SentenceWords, at: number, loose: boolean): boolean {
  // « deux autres situés au-dessus », but « 500 unités au total »
  if (!loose && /^(?:aux?|sur|sous|au-dessus|au-dessous)$/.test(words[at + 1]?.form ?? ''))
    return /[^te]es?$/.test(words[at]?.form ?? '')
  return !loose && /^(?:par|chez|dans|lors|en|à|et)$/.test(words[at + 1]?.form ?? '')
}

/** The last word of « de pétrole », « d’artillerie lourde », « de l’armée russe »; null when « de » opens none. */
function complementEnd(sentence: SentenceWords, of: number): number | null {
  const { words } = sentence
  let at = skipMarks(words, of + 1)
  if (/^(?:l'|la|le|les)$/.test(words[at]?.form ?? '')) at += 1
  const noun = words[at]
  if (noun === undefined || isClosed(sentence, at) || notComplement.has(noun.form)) return null
  // « 10 prix du temps de … »
  if (words[of]?.form === 'du' && noun.form === 'temps') return null
  if (/^\d/.test(noun.form) || isFiniteVerb(words, at, sentence.grammar)) return null
  if (isInfinitive(noun)) return null
  // « quatre jantes de grand diamètre »
  const behind = words[at + 1]
  const isFront = frontAdjectives.has(noun.form) && behind?.kind === 'word' && !isClosed(sentence, at + 1)
  let last = isFront ? at + 1 : at
  for (let next = last + 1; next < words.length && next - at < longestComplement; next++) {
    const word = words[next]
    if (word === undefined || word.kind !== 'word' || ofWords.has(word.form)) break
    // « le Grand Est »
    const isEast = word.form === 'est' && word.capital && noun.capital
    if (isClosed(sentence, next) && !isEast) break
    if (!isAdjective(word, noun)) break
    last = next
  }
  return last
}

/** « véhicules de prestige et de collection », « membres de l’armée et de la police »: the last word of both complements. */
function coordinatedEnd(sentence: SentenceWords, of: number, end: number): number {
  const { words } = sentence
  const next = end + 2
  const isJoined = words[end + 1]?.form === 'et' && ofWords.has(words[next]?.form ?? '')
  if (!isJoined || isDefinite(words, of) !== isDefinite(words, next)) return end
  return complementEnd(sentence, next) ?? end
}

function isDefinite(words: readonly Word[], of: number): boolean {
  return /^(?:du|des)$/.test(words[of]?.form ?? '') || /^(?:l'|la)$/.test(words[of + 1]?.form ?? '')
}

const nounsInEr =
  /^(?:danger|cancer|hiver|poker|enfer|charter|leader|laser|corner|reporter|poster|super|master)$/

/** « les familles de 20 victimes de retrouver espoir »: no complement. */
export function isInfinitive({ form, capital }: Word): boolean {
  return !capital && /^[a-z]{3,}[^iyk]er$/.test(form) && !nounsInEr.test(form)
}

const adjectiveEnding =
  /(?:iens?|ennes?|eens?|iers?|ieres?|iles?|latine?s?|aise?s?|oise?s?|iques?|ales?|aux|al|ifs?|ives?|aires?|elles?|els?|istes?|eux|euses?|ains?|aines?|russes?|lourde?s?|belges?|suisses?|turcs?|turques?|grecs?|grecques?|arabes?|brut|bruts|rouges?|mondiale?s?|celestes?|terrestres?|serbes?|nocturnes?|communs?)$/

function isAdjective(word: Word, noun: Word): boolean {
  if (word.accented) return false
  if (word.capital) return noun.capital
  return adjectiveEnding.test(word.form)
}
