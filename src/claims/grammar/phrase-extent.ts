import { wordSet } from '../../text/words/word-set.ts'
import { isFiniteVerb, isMark, matchingBracket } from './clauses.ts'
import { isAnd, isDe, isDefiniteArticle, isIndefiniteArticle, isOf } from './function-words.ts'
import { type Grammar, isDerivedAdverb } from './grammar.ts'
import { isInfinitive } from './inflection.ts'
import { isSomebodyNoun } from './person-nouns.ts'
import { opensNextPhrase } from './phrase-edges.ts'
import type { Word } from './words.ts'

const longestSubject = 60

export const longestAdjunct = 14

export const audiences = wordSet(
  `presse antenne micro agence journal quotidien hebdomadaire mensuel magazine chaine journalistes journaliste radio television micros site
  reseaux twitter facebook instagram youtube linkedin telegram tiktok parisien monde figaro reporters afp reuters rtl bfm bfmtv franceinfo cnn bbc`,
)

const phrasePrepositions = wordSet('a à au aux en pour sur chez for at from to in with')

export function isAdverb(word: Word, grammar: Grammar): boolean {
  return !word.capital && (grammar.adverbs.has(word.form) || isDerivedAdverb(word.form, grammar))
}

export function beginsPhrase(words: readonly Word[], at: number, grammar: Grammar): boolean {
  const word = words[at]
  if (word === undefined || word.kind !== 'word') return false
  if (grammar.conjunctions.has(word.form) || grammar.relatives.has(word.form)) return false
  // « menace de céder »: what begins so is nobody
  if (isDe(word.form) && isInfinitive(words[at + 1]?.form ?? '')) return false
  // « avaient dit de moi que »
  if (isDe(word.form) && /^(?:moi|toi|lui|elle|nous|vous|eux|elles)$/.test(words[at + 1]?.form ?? ''))
    return false
  return !isFiniteVerb(words, at, grammar)
}

export function phraseEnd(words: readonly Word[], first: number, grammar: Grammar): number {
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
    if (isOfThem(words, at)) {
      at += 2
      last = at
      continue
    }
    if (isMark(word, ',') && /^(?:inc|ltd|llc|corp|plc)$/.test(words[at + 1]?.form ?? '')) continue
    if (isMark(word, ',') && isListComma(words, first, at, grammar)) continue
    // "Commerce Under Secretary Jane Doe"
    const isOffice = word.form === 'under' && word.capital && words[at + 1]?.capital === true
    if (!isOffice && !goesOn(words, at, grammar)) break
    last = at
  }
  while (last > first && isDangling(words[last], grammar) && words[last - 1]?.form !== "l'") last -= 1
  return last
}

/** « l’un d’entre eux, Luc Morin » */
function isOfThem(words: readonly Word[], at: number): boolean {
  const [link, between, whom] = words.slice(at, at + 3)
  return link?.form === "d'" && between?.form === 'entre' && /^(?:eux|elles|nous)$/.test(whom?.form ?? '')
}

/** An article or a link that nothing follows. */
function isDangling(word: Word | undefined, grammar: Grammar): boolean {
  return (
    word !== undefined &&
    !word.capital &&
    (/^(?:de|d'|du|des|et|and|of|in|on|at|for|with|from|dans|sur|en|chez|avec|pour)$/.test(word.form) ||
      isDefiniteArticle(word.form) ||
      isIndefiniteArticle(word.form)) &&
    (!grammar.pronouns.has(word.form) || /^l[ae]s?$/.test(word.form))
  )
}

/** « Selon la police, 30 hommes et deux femmes … », « , des centaines d’élus … »: what is counted is no holder. */
export function opensCount(words: readonly Word[], at: number): boolean {
  const [opening, next, further] = words.slice(at, at + 3).map(({ form }) => form)
  if (next === 'ans') return false
  if (opening === 'des' && collectives.test(next ?? '')) return true
  if (opening === 'de' && next === "l'" && further === 'ordre') return true
  return countOpening.test(opening ?? '')
}

const collectives = /^(?:[dcqtv]\p{L}+aines|milliers|millions|milliards)$/u
const countOpening =
  /^(?:\d.*|plus|moins|environ|pres|quelques?|plusieurs|au|about|around|nearly|almost|some|more|less|fewer|at|over|up|several|dozens|hundreds|thousands)$/

/** « de l’Australie, du Canada et de la France »: a list whose items repeat the same link. */
function isListComma(words: readonly Word[], first: number, comma: number, grammar: Grammar): boolean {
  const next = words[comma + 1]
  if (next === undefined) return false
  const linked = words.slice(first, comma).some(({ form }) => isOf(form))
  if (opensCount(words, comma + 1)) return false
  // « selon la préfecture du Nord, des individus ont … »: the subject of what comes next
  if (linked && next.form === 'des' && meetsVerb(words, comma + 1, grammar)) return false
  if (linked && isOf(next.form)) return true
  // « X, un géologue et spécialiste de Y »: one who is two things
  if (isIndefiniteArticle(next.form) && words[first]?.capital === true) {
    const joint = words.findIndex((word, index) => index > comma && isAnd(word.form))
    if (!/^(?:une?|an?|des|les|le|la|l'|the)$/.test(words[joint + 1]?.form ?? '')) return false
  }
  if (isTwoOffices(words, first, comma)) return false
  for (let at = comma + 1; at < words.length && at - comma < 7; at++) {
    const word = words[at]
    if (word === undefined || word.kind !== 'word' || isFiniteVerb(words, at, grammar)) return false
    // « une source, et confirmant un premier récit, »
    if (word.form === 'et' && /ant$/.test(words[at + 1]?.form ?? '')) return false
    if (isAnd(word.form))
      return next.capital === (words[at + 1]?.capital ?? false) && !meetsVerb(words, at + 1, grammar)
  }
  return false
}

/** « a déclaré Ana Ruiz, la maire de Lyon et la présidente de la métropole »: one who holds two offices. */
function isTwoOffices(words: readonly Word[], first: number, comma: number): boolean {
  const article = words[comma + 1]?.form ?? ''
  if (words[first]?.capital !== true || !/^l[ae]$/.test(article) || isSeveralSpeaking(words, first))
    return false
  const joint = words.findIndex((word, at) => at > comma && isAnd(word.form))
  return (
    joint - comma < longestOffice &&
    [comma, joint].every(
      at =>
        words[at + 1]?.form === article &&
        isSomebodyNoun(words[at + 2]?.form ?? '', article === 'le' ? 'm' : 'f'),
    )
  )
}

const longestOffice = 7

/** « ont déclaré », « affirment » right before. */
function isSeveralSpeaking(words: readonly Word[], first: number): boolean {
  return words
    .slice(Math.max(0, first - 3), first)
    .some(({ form }) => /^(?:ont|avaient|\p{L}{3,}ent)$/u.test(form))
}

/** « Selon la police, les élus et les riverains ont manifesté »: a list that runs into a verb is its subject. */
function meetsVerb(words: readonly Word[], start: number, grammar: Grammar): boolean {
  for (let at = start; at < words.length && at - start < longestAdjunct; at++) {
    if (words[at]?.kind !== 'word') return false
    if (isFiniteVerb(words, at, grammar)) return true
  }
  return false
}

/** « détaille la mairie et des « points de contrôle » », where the list of what she tells goes on. */
function opensQuoted(words: readonly Word[], at: number): boolean {
  return /^(?:des|du|une?|some)$/.test(words[at]?.form ?? '') && words[at + 1]?.kind === 'quote'
}

function goesOn(words: readonly Word[], at: number, grammar: Grammar): boolean {
  const word = words[at]
  const before = words[at - 1]
  const next = words[at + 1]
  if (word === undefined || before === undefined) return false
  if (word.kind === 'quote') return !word.full && (word.named || /^(?:les|des)$/.test(before.form))
  if (word.kind === 'mark') return "'&/’".includes(word.form)
  if (isAnd(word.form))
    return next?.kind === 'word' && !startsClause(words, at + 1, grammar) && !opensQuoted(words, at + 1)
  // "a survey of more than 1,100 nurses"
  if (word.form === 'than' && /^(?:more|less|fewer)$/.test(before.form) && /^\d/.test(next?.form ?? ''))
    return true
  if (grammar.conjunctions.has(word.form) || grammar.relatives.has(word.form)) return false
  // "according to a rabbi at the chapel they attended"
  if (/^(?:he|she|they|we|it)$/.test(word.form) && !word.capital) return false
  if (grammar.language === 'fr' && opensNextPhrase(words, at, grammar)) return false
  if (grammar.links.has(word.form) && !phrasePrepositions.has(word.form)) return true
  if (isOfBody(before, word, next)) return true
  if (opensEnglishSubject(words, at, grammar)) return false
  if (grammar.prepositions.has(word.form)) {
    const noun = isDefiniteArticle(next?.form) ? words[at + 2] : next
    if (next?.form === '20' && words[at + 2]?.form === 'minutes') return false
    if (occasions.test(noun?.form ?? '')) return false
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
  // « le maire, et ne pas céder »
  if (grammar.language === 'fr' && /^(?:ne|n')$/.test(form)) return true
  return isFiniteVerb(words, at, grammar) || isFiniteVerb(words, at + 1, grammar)
}

/** "According to the Pentagon the missile was …": behind a name an article begins the next subject. */
function opensEnglishSubject(words: readonly Word[], at: number, grammar: Grammar): boolean {
  if (grammar.language === 'fr' || !/^(?:the|an?|his|her|its|their)$/.test(words[at]?.form ?? ''))
    return false
  const before = words[at - 1]
  return words[at]?.capital === false && before?.capital === true && before.kind === 'word'
}

const purposes =
  /^(?:lutte|combat|guerre|campagne|mobilisation|ligue|union|fonds|centre|conseil|comite|collectif|association|organisation|agence|institut|mouvement|office|observatoire|front|coalition|alliance|federation|fondation|reseau|rassemblement|haut-commissariat)$/

/** « le Centre de lutte contre la fraude », « la Ligue pour la protection des oiseaux »: what a body is for. */
function isOfBody(before: Word, preposition: Word, next: Word | undefined): boolean {
  if (!/^(?:contre|pour)$/.test(preposition.form) || !purposes.test(before.form)) return false
  if (before.capital && /^une?$/.test(next?.form ?? '')) return true
  return isDefiniteArticle(next?.form) && (before.capital || /^(?:lutte|combat)$/.test(before.form))
}

/** « au sortir de », « au micro de »: when and where somebody spoke. */
const occasions =
  /^(?:sortir|terme|cours|lendemain|issue|sortie|micro|moment|propos|occasion|fin|debut|suite|sujet|antenne|retour|arrivee|veille|egard|audition|conference|interview|direct|seance|marge|plateau|ouverture|reponse|preambule|tribunal|barre|gendarmes|policiers|enqueteurs|magistrats|juges|jures|end|time|start)$/

/** « ministre chargé des Relations avec », « maire adjoint à la sécurité », but not « le ministre à Paris ». */
function isInsidePhrase(before: Word, preposition: Word, next: Word | undefined): boolean {
  if (!phrasePrepositions.has(preposition.form) || next === undefined) return false
  // "the Centers for Disease Control", "the Organization for Migration"
  if (preposition.form === 'for' && before.capital && next.capital) return true
  if (occasions.test(next.form)) return false
  // « une jeune femme en attendant son tour »
  if (preposition.form === 'en' && /[^n]ant$/.test(next.form)) return false
  // « a confié la chanteuse à ses proches »
  if (/^(?:a|à)$/.test(preposition.form) && /^(?:son|sa|ses|leurs?)$/.test(next.form)) return false
  if (before.capital || (preposition.form === 'sur' && /^(?:son|sa|ses|leurs?)$/.test(next.form)))
    return false
  if (next.capital && preposition.form !== 'au' && preposition.form !== 'for' && preposition.form !== 'at')
    return false
  return !audiences.has(next.form)
}
