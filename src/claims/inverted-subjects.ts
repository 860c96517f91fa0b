import { hasFiniteVerb, isFiniteVerb, isMark, matchingBracket } from './clauses.ts'
import { type Grammar, isDerivedAdverb } from './grammar.ts'
import type { NounPhrase } from './noun-phrases.ts'
import { opensNextPhrase } from './phrase-edges.ts'
import type { Word } from './words.ts'

const longestSubject = 60
const longestAdjunct = 14
const audiences = new Set(
  `presse antenne micro agence journal quotidien chaine journalistes journaliste radio television micros site
  twitter facebook instagram youtube linkedin telegram tiktok parisien monde figaro reporters afp reuters rtl bfm bfmtv franceinfo cnn bbc`.split(
    /\s+/,
  ),
)
const phrasePrepositions = new Set('a à au aux en pour sur chez for at from to in with'.split(' '))
const lonePronouns = new Set(
  'lui elle eux elles moi toi nous vous him her them me us he she they i we it you il ils'.split(' '),
)
const numeral = /^\d/

/**
 * The subject that follows its verb, from the word at `start` on: « , a indiqué lundi à l’AFP le ministre … »,
 * "said Mark Rutte, the head of …". Adjuncts before it are stepped over.
 */
export function nounPhraseAfter(words: readonly Word[], start: number, grammar: Grammar): NounPhrase | null {
  const first = afterAdjuncts(words, start, grammar)
  return first === null ? null : phraseFrom(words, first, grammar)
}

/**
 * The noun phrase that begins at the word `first`, with its appositions; null when none does. `closed` takes in only
 * an apposition that a comma ends, as in « Selon X, ministre de Y, … », where the clause itself comes next.
 */
export function phraseFrom(
  words: readonly Word[],
  first: number,
  grammar: Grammar,
  closed = false,
): NounPhrase | null {
  if (!beginsPhrase(words, first, grammar)) return null
  if (lonePronouns.has(words[first]?.form ?? '') && (words[first]?.capital === false || first === 0))
    return { first, last: first, core: [first, first] }
  const last = phraseEnd(words, first, grammar)
  if (last < first) return null
  const named = withoutParticiple(words, first, last, grammar)
  return { first, last: withAppositions(words, first, last, grammar, closed), core: [first, named] }
}

/** « une étude publiée mardi par X » is called « une étude »: the participle goes with what is told about it. */
function withoutParticiple(words: readonly Word[], first: number, last: number, grammar: Grammar): number {
  const word = words[last]
  const next = words[last + 1]
  if (word === undefined || next === undefined || last - first < 2 || word.capital) return last
  const english = published.test(word.form)
  if (!word.accented && !english) return last
  return grammar.prepositions.has(next.form) || grammar.times.has(next.form) ? last - 1 : last
}

const published =
  /^(?:published|released|issued|conducted|posted|shared|obtained|carried|commissioned|led|written|parue?s?|rendue?s?|remise?s?|etablie?s?|mise?s?|transmise?s?|reprise?s?|presente?s?|venue?s?)$/

/** The word where the subject behind a verb begins, over « par ailleurs », « lundi à l’AFP »; null when none does. */
export function afterAdjuncts(words: readonly Word[], start: number, grammar: Grammar): number | null {
  let at = start
  while (at < words.length && at - start < longestAdjunct * 2) {
    const word = words[at]
    if (word === undefined) return null
    if (word.kind === 'mark') {
      if (word.form !== ',' || at === start) return null
      at += 1
    } else if (isNamedTime(words, at, grammar)) {
      return at
    } else if (grammar.times.has(word.form) || numeral.test(word.form) || isAdverb(word, grammar)) {
      at += 1
    } else if (isDated(words, at, grammar) || isOpeningAdverb(words, at)) {
      at += 2
    } else if (isOnItsSide(words, at)) {
      at += 3
    } else if (grammar.prepositions.has(word.form)) {
      at = afterAdjunct(words, at, grammar)
    } else {
      return beginsPhrase(words, at, grammar) ? at : null
    }
  }
  return null
}

/** « , révèle Midi Libre »: French writes its days and hours small, so that a capital shows a name. */
function isNamedTime(words: readonly Word[], at: number, grammar: Grammar): boolean {
  const isCapital = words[at]?.capital === true && words[at + 1]?.capital === true
  return isCapital && grammar.links.has('de') && grammar.times.has(words[at]?.form ?? '')
}

/** « a plaidé d’emblée le ministre » */
function isOpeningAdverb(words: readonly Word[], at: number): boolean {
  return words[at]?.form === "d'" && /^(?:abord|emblee|ailleurs|entree)$/.test(words[at + 1]?.form ?? '')
}

/** « de son côté le maire », « quant à lui le maire » */
function isOnItsSide(words: readonly Word[], at: number): boolean {
  const [first, second, third] = words.slice(at, at + 3).map(({ form }) => form)
  if (first === 'quant' && second === 'à') return /^(?:lui|elle|eux|elles)$/.test(third ?? '')
  return first === 'de' && /^(?:son|leur)$/.test(second ?? '') && third === 'cote'
}

/** « le 26 février », « ce jeudi », « la semaine dernière ». */
function isDated(words: readonly Word[], at: number, grammar: Grammar): boolean {
  if (!/^(?:le|la|ce|cet|cette|this|last|the)$/.test(words[at]?.form ?? '')) return false
  const next = words[at + 1]
  if (next === undefined || next.capital) return false
  return (
    grammar.times.has(next.form) || (numeral.test(next.form) && grammar.times.has(words[at + 2]?.form ?? ''))
  )
}

function isAdverb(word: Word, grammar: Grammar): boolean {
  return !word.capital && (grammar.adverbs.has(word.form) || isDerivedAdverb(word.form, grammar))
}

/** « dans un communiqué | les chefs »: a preposition's phrase ends where a new one begins without a link. */
function afterAdjunct(words: readonly Word[], start: number, grammar: Grammar): number {
  for (let at = start + 1; at < words.length && at - start < longestAdjunct; at++) {
    const word = words[at]
    const before = words[at - 1]
    if (word === undefined || before === undefined || word.kind !== 'word') return at
    if (/^(?:que|qu'|that)$/.test(word.form) && !grammar.prepositions.has(before.form)) return at
    const governed =
      grammar.prepositions.has(before.form) ||
      grammar.determiners.has(before.form) ||
      grammar.links.has(before.form)
    if (governed || grammar.links.has(word.form)) continue
    if (grammar.prepositions.has(word.form) || grammar.times.has(word.form)) return at
    if (grammar.determiners.has(word.form)) return at
    if (word.capital && (!before.capital || audiences.has(before.form))) return at
  }
  return start + longestAdjunct
}

function beginsPhrase(words: readonly Word[], at: number, grammar: Grammar): boolean {
  const word = words[at]
  if (word === undefined || word.kind !== 'word') return false
  if (grammar.conjunctions.has(word.form) || grammar.relatives.has(word.form)) return false
  if (/^(?:de|d')$/.test(word.form) && infinitive.test(words[at + 1]?.form ?? '')) return false
  return !isFiniteVerb(words, at, grammar)
}

/** « menace de céder »: what begins so is nobody. */
const infinitive =
  /^(?!premier|dernier|janvier|fevrier|particulier)(?:[a-z]{3,}(?:er|ir|endre|ondre|ettre|aitre)|etre|faire|dire)$/

function phraseEnd(words: readonly Word[], first: number, grammar: Grammar): number {
  let last = first
  for (let at = first + 1; at < words.length && at - first < longestSubject; at++) {
    const word = words[at]
    if (word === undefined) break
    if (isMark(word, '(')) {
      const closing = matchingBracket(words, at)
      if (closing < 0) break
      at = closing
      last = closing
      continue
    }
    if (isMark(word, ',') && /^(?:inc|ltd|llc|corp|plc)$/.test(words[at + 1]?.form ?? '')) continue
    if (isMark(word, ',') && isListComma(words, first, at, grammar)) continue
    if (!goesOn(words, at, grammar)) break
    last = at
  }
  while (last > first && isDangling(words[last], grammar) && words[last - 1]?.form !== "l'") last -= 1
  return last
}

/** An article or a link that nothing follows. */
function isDangling(word: Word | undefined, grammar: Grammar): boolean {
  return (
    word !== undefined &&
    !word.capital &&
    (/^(?:de|d'|du|des|et|and|of|in|on|at|for|with|from|dans|sur|en|chez|avec|pour)$/.test(word.form) ||
      /^(?:le|la|les|l'|the|a|un|une)$/.test(word.form)) &&
    (!grammar.pronouns.has(word.form) || /^l[ae]s?$/.test(word.form))
  )
}

/** « Selon la police, 30 hommes et deux femmes … »: what is counted is no holder. */
const countOpening =
  /^(?:\d.*|plus|moins|environ|pres|quelques?|plusieurs|au|about|around|nearly|almost|some|more|less|fewer|at|over|up|several|dozens|hundreds|thousands)$/

/** « de l’Australie, du Canada et de la France »: a list whose items repeat the same link. */
function isListComma(words: readonly Word[], first: number, comma: number, grammar: Grammar): boolean {
  const next = words[comma + 1]
  if (next === undefined) return false
  const linked = words.slice(first, comma).some(({ form }) => /^(?:de|d'|du|des|of)$/.test(form))
  // « selon la préfecture du Nord, des individus ont … »: the subject of what comes next
  if (linked && next.form === 'des' && meetsVerb(words, comma + 1, grammar)) return false
  if (linked && /^(?:de|d'|du|des|of)$/.test(next.form)) return true
  if (countOpening.test(next.form)) return false
  // « X, un géologue et spécialiste de Y »: one who is two things
  if (/^(?:une?|an?)$/.test(next.form) && words[first]?.capital === true) {
    const joint = words.findIndex((word, index) => index > comma && /^(?:et|and)$/.test(word.form))
    if (!/^(?:une?|an?|des|les|le|la|l'|the)$/.test(words[joint + 1]?.form ?? '')) return false
  }
  for (let at = comma + 1; at < words.length && at - comma < 7; at++) {
    const word = words[at]
    if (word === undefined || word.kind !== 'word' || isFiniteVerb(words, at, grammar)) return false
    if (word.form === 'et' || word.form === 'and')
      return next.capital === (words[at + 1]?.capital ?? false) && !meetsVerb(words, at + 1, grammar)
  }
  return false
}

/** « Selon la police, les élus et les riverains ont manifesté »: a list that runs into a verb is its subject. */
function meetsVerb(words: readonly Word[], start: number, grammar: Grammar): boolean {
  for (let at = start; at < words.length && at - start < longestAdjunct; at++) {
    if (words[at]?.kind !== 'word') return false
    if (isFiniteVerb(words, at, grammar)) return true
  }
  return false
}

function goesOn(words: readonly Word[], at: number, grammar: Grammar): boolean {
  const word = words[at]
  const before = words[at - 1]
  const next = words[at + 1]
  if (word === undefined || before === undefined) return false
  if (word.kind === 'quote') return !word.full && (word.named || /^(?:les|des)$/.test(before.form))
  if (word.kind === 'mark') return "'&/’".includes(word.form)
  if (word.form === 'et' || word.form === 'and')
    return next?.kind === 'word' && !startsClause(words, at + 1, grammar)
  if (grammar.conjunctions.has(word.form) || grammar.relatives.has(word.form)) return false
  if (grammar.links.has('de') && opensNextPhrase(words, at, grammar)) return false
  if (grammar.links.has(word.form) && !phrasePrepositions.has(word.form)) return true
  if (isOfBody(before, word, next)) return true
  if (opensEnglishSubject(words, at, grammar)) return false
  if (grammar.prepositions.has(word.form)) {
    const noun = /^(?:l'|la|le|les|the)$/.test(next?.form ?? '') ? words[at + 2] : next
    if (next?.form === '20' && words[at + 2]?.form === 'minutes') return false
    return !audiences.has(noun?.form ?? '') && isInsidePhrase(before, word, next)
  }
  // « selon 20 Minutes »
  if (word.form === 'minutes' && before.form === '20') return true
  if (grammar.times.has(word.form) && !before.capital) return grammar.determiners.has(before.form)
  if (grammar.times.has(word.form) && !word.capital) return false
  const governed = grammar.determiners.has(before.form) || grammar.links.has(before.form)
  return !isVerbHere(words, at, grammar) && (governed || !isAdverb(word, grammar))
}

/** English adjectives in -ed stand inside a phrase as well: "unlimited data customer Jane Doe". */
function isVerbHere(words: readonly Word[], at: number, grammar: Grammar): boolean {
  const word = words[at]
  if (word !== undefined && /ed$/.test(word.form) && !grammar.verbs.has(word.form)) {
    const next = words[at + 1]
    return (
      next === undefined ||
      next.kind !== 'word' ||
      grammar.prepositions.has(next.form) ||
      grammar.determiners.has(next.form)
    )
  }
  return isFiniteVerb(words, at, grammar)
}

function startsClause(words: readonly Word[], at: number, grammar: Grammar): boolean {
  const form = words[at]?.form ?? ''
  if (grammar.pronouns.has(form) && !grammar.determiners.has(form)) return true
  return isFiniteVerb(words, at, grammar) || isFiniteVerb(words, at + 1, grammar)
}

/** "According to the Pentagon the missile was …": behind a name an article begins the next subject. */
function opensEnglishSubject(words: readonly Word[], at: number, grammar: Grammar): boolean {
  if (grammar.links.has('de') || !/^(?:the|an?|his|her|its|their)$/.test(words[at]?.form ?? '')) return false
  const before = words[at - 1]
  return words[at]?.capital === false && before?.capital === true && before.kind === 'word'
}

const purposes =
  /^(?:lutte|combat|guerre|campagne|mobilisation|ligue|union|fonds|centre|conseil|comite|collectif|association|organisation|agence|institut|mouvement|office|observatoire|front|coalition|alliance|federation|reseau|rassemblement|haut-commissariat)$/

/** « le Centre de lutte contre la fraude », « la Ligue pour la protection des oiseaux »: what a body is for. */
function isOfBody(before: Word, preposition: Word, next: Word | undefined): boolean {
  if (!/^(?:contre|pour)$/.test(preposition.form) || !purposes.test(before.form)) return false
  return (
    /^(?:le|la|les|l')$/.test(next?.form ?? '') && (before.capital || /^(?:lutte|combat)$/.test(before.form))
  )
}

/** « au sortir de », « au micro de »: when and where somebody spoke. */
const occasions =
  /^(?:sortir|terme|cours|lendemain|issue|sortie|micro|moment|propos|occasion|fin|debut|suite|sujet|antenne|retour|arrivee|veille|egard|audition|conference|interview|direct|seance|marge|plateau|ouverture|reponse|preambule|end|time|start)$/

/** « ministre chargé des Relations avec », « maire adjoint à la sécurité », but not « le ministre à Paris ». */
function isInsidePhrase(before: Word, preposition: Word, next: Word | undefined): boolean {
  if (!phrasePrepositions.has(preposition.form) || next === undefined) return false
  // "the Centers for Disease Control", "the Organization for Migration"
  if (preposition.form === 'for' && before.capital && next.capital) return true
  if (occasions.test(next.form)) return false
  if (before.capital || (preposition.form === 'sur' && /^(?:son|sa|ses|leurs?)$/.test(next.form)))
    return false
  if (next.capital && preposition.form !== 'au' && preposition.form !== 'for' && preposition.form !== 'at')
    return false
  return !audiences.has(next.form)
}

/** Takes in up to two appositions: « , président d’Action praticiens hôpital », ", the head of NATO". */
function withAppositions(
  words: readonly Word[],
  first: number,
  last: number,
  grammar: Grammar,
  closed: boolean,
): number {
  let end = last
  const titled = /^(?:le|la|l'|un|une|the|an?)$/.test(words[first]?.form ?? '')
  // « D’après le quotidien Untel, Jean Dupont a … »: named already, and the next name is the subject
  if (closed && titled && isNamedNoun(words, first, last, grammar)) return end
  for (let count = 0; count < 2; count++) {
    if (!isMark(words[end + 1], ',')) return end
    const close = appositionEnd(words, first, end + 2, grammar)
    if (close === null || (closed && !isClosedApposition(words, end + 2, close, titled, grammar))) return end
    end = close
  }
  return end
}

/** « le quotidien Untel »: a noun, and right behind it the name of what it is. */
function isNamedNoun(words: readonly Word[], first: number, last: number, grammar: Grammar): boolean {
  let at = last
  while (at > first && words[at]?.capital === true) at -= 1
  const noun = words[at]
  if (at === last || at <= first || noun === undefined || noun.kind !== 'word') return false
  return !grammar.links.has(noun.form) && !grammar.determiners.has(noun.form)
}

/** A comma behind, a verb further on, and no article in front: « , ministre de Y, ». */
function isClosedApposition(
  words: readonly Word[],
  start: number,
  end: number,
  titled: boolean,
  grammar: Grammar,
): boolean {
  const opening = words[start]
  if (opening === undefined || !isMark(words[end + 1], ',')) return false
  // « D’après le porte-parole du gouverneur, Wali Jumani, l’attentat … »
  if (opening.capital) return titled && end > start && words.slice(start, end + 1).every(word => word.capital)
  const plain = !grammar.determiners.has(opening.form) || isKindOfBody(words, start, end)
  return plain && !hasFiniteVerb(words, start, end, grammar)
}

const kindsOfBody =
  /^(?:organi[sz]ations?|association|ong|ngo|groupe?|think-tank|institute?|cabinet|agence|agency|societe|company|firm|entreprise|site|quotidien|hebdomadaire|magazine|newspaper|nonprofit|non-profit|charity|watchdog|coalition|syndicat|union|collectif|federation|laboratoire|university|universite)$/

/** "according to Harbour Watch, an international non-profit organization, …": what the holder is, and no subject. */
function isKindOfBody(words: readonly Word[], start: number, end: number): boolean {
  if (!/^(?:une?|an?)$/.test(words[start]?.form ?? '')) return false
  return words.slice(start + 1, end + 1).some(({ form }) => kindsOfBody.test(form))
}

function appositionEnd(
  words: readonly Word[],
  first: number,
  start: number,
  grammar: Grammar,
): number | null {
  const opening = words[start]
  if (opening === undefined || opening.kind !== 'word') return null
  const named = words.slice(first, start - 1).some(word => word.capital)
  if (!named && !opening.capital) return null
  if (opening.form === 'who') return relativeEnd(words, start)
  if (!beginsPhrase(words, start, grammar) || grammar.prepositions.has(opening.form)) return null
  if (grammar.pronouns.has(opening.form) && !grammar.determiners.has(opening.form)) return null
  if (grammar.times.has(opening.form) || /ant$|ing$/.test(opening.form) || isAdverb(opening, grammar))
    return null
  const end = phraseEnd(words, start, grammar)
  const after = words[end + 1]
  return after === undefined || after.kind !== 'word' || isStopAfterApposition(after, grammar) ? end : null
}

function isStopAfterApposition(word: Word, grammar: Grammar): boolean {
  return (
    grammar.prepositions.has(word.form) || grammar.times.has(word.form) || grammar.relatives.has(word.form)
  )
}

function relativeEnd(words: readonly Word[], start: number): number | null {
  for (let at = start; at < words.length; at++) {
    if (isMark(words[at], ',.;:')) return at - 1
    if (words[at]?.kind === 'quote') return null
  }
  return words.length - 1
}
