import { isOutlet } from '../holders/outlets.ts'
import { maySpeak } from '../holders/speakers.ts'
import { isFiniteVerb, isMark } from './clauses.ts'
import { isPluralDeterminer } from './determiners.ts'
import { articleInside, isBy, isIndefiniteArticle, isOf } from './function-words.ts'
import { type Grammar, isDerivedAdverb } from './grammar.ts'
import { isInfinitive } from './inflection.ts'
import { isSomebodyNoun } from './person-nouns.ts'
import type { Word } from './words.ts'

/** Where the name begins that a relative pronoun stands for, in the phrase before it from the word `first` to `end`. */
export function whoActs(words: readonly Word[], first: number, end: number, grammar: Grammar): number {
  return (
    governedName(words, first, end, grammar) ??
    doer(words, first, end, grammar) ??
    several(words, first, end, grammar) ??
    owner(words, first, end, grammar) ??
    objectOfInfinitive(words, first, end, grammar)
  )
}

/**
 * "Ana Ruiz, a lawyer who denied …": the name that the phrase from the word `first` tells more of; null when no name
 * stands before its comma, and where a preposition opens the sentence: "According to Ana Ruiz, a man who …".
 */
export function nameApposed(
  words: readonly Word[],
  first: number,
): readonly [first: number, last: number] | null {
  if (!isIndefiniteArticle(words[first]?.form) || !isMark(words[first - 1], ',')) return null
  if (adverbial.test(words[0]?.form ?? '')) return null
  const last = first - 2
  let start = last + 1
  while (words[start - 1]?.capital === true && words[start - 1]?.kind === 'word') start -= 1
  const isOwner = isOf(words[start - 1]?.form)
  return start < last && !isOwner ? [start, last] : null
}

const adverbial =
  /^(?:according|after|before|when|while|as|for|from|in|on|at|with|without|by|to|under|since|during|despite|like|unlike|selon|d'|apres|avant|quand|lorsqu[e']|comme|pour|avec|sans|chez|dans|sur|depuis|malgre|face|outre|à|au|aux|en)$/

const longestOrigin = 10

/** « Ana Ruiz, de l’université de Lyon, qui a … », « , candidate à la mairie, qui »: the comma before what is told of somebody. */
export function beforeOrigin(words: readonly Word[], comma: number, grammar: Grammar): number {
  const opening = words.findLastIndex((word, at) => at < comma && isMark(word, ','))
  const link = words[opening + 1]?.form ?? ''
  const near = opening > 0 && comma - opening < longestOrigin && words[opening - 1]?.capital === true
  const isOffice = grammar.language === 'fr' && isSomebodyNoun(link, null)
  return near && (isOffice || grammar.links.has(link)) ? opening : comma
}

/** "drew a rebuttal from the European Union, which said": behind a verb that is none elsewhere, what its preposition governs. */
function governedName(words: readonly Word[], first: number, end: number, grammar: Grammar): number | null {
  // "His note drew a rebuttal from the Harbour Union, which said"
  const isInside = words.slice(first, end).some(({ form, capital }) => form === 'drew' && !capital)
  const isVerb = verbal.test(words[first]?.form ?? '') && words[first]?.capital === false
  if (!isInside && !isVerb) return null
  for (let at = end - 1; at > first; at--) {
    const { form } = words[at] ?? { form: '' }
    if (grammar.prepositions.has(form) && !isOf(form)) return at + 1
  }
  return null
}

const farthestDoer = 5

/** « une décision dictée par l’Élysée, qui a fait savoir »: a thing done by somebody, who speaks. */
function doer(words: readonly Word[], first: number, end: number, grammar: Grammar): number | null {
  for (let at = end - 1; at > first + 1 && end - at <= farthestDoer; at--) {
    if (!isBy(words[at]?.form)) continue
    let before = at - 1
    while (
      before > first &&
      (grammar.adverbs.has(words[before]?.form ?? '') || isDerivedAdverb(words[before]?.form ?? '', grammar))
    )
      before -= 1
    const done =
      words[before]?.accented === true ||
      /(?:ed|(?:pris|mis|crit|dit|truit|duit|tenu|rendu|fert|vert)e?s?)$/.test(words[before]?.form ?? '')
    const named = words[at + 1]?.capital === true || words[end]?.capital === true
    return done && named ? at + 1 : null
  }
  return null
}

/** « une décision soutenue par les associations qui regrettent »: one thing, and several by whom it is done, who act. */
function several(words: readonly Word[], first: number, end: number, grammar: Grammar): number | null {
  if (grammar.language === 'en' || !oneThing.test(words[first]?.form ?? '')) return null
  const verbs = words.slice(end + 2, end + 2 + verbReach)
  const verb = verbs.find(({ form }) => !/^(?:ne|n'|se|s'|en|y|l'|le|la|les|leur)$/.test(form))?.form ?? ''
  if (words[end + 1]?.form !== 'qui' || !pluralVerb.test(verb)) return null
  // « le parcours de deux hommes qui déclarent »
  const of = words.findLastIndex(
    ({ form }, at) => at > first && at < end && form === 'de' && counts.test(words[at + 1]?.form ?? ''),
  )
  if (of > 0 && !bodies.test(words[first + 1]?.form ?? '')) return of + 1
  const by = words.findLastIndex(({ form }, at) => at > first && at < end && isBy(form))
  return by > 0 && /^(?:les|des|plusieurs|certains|certaines)$/.test(words[by + 1]?.form ?? '')
    ? by + 1
    : null
}

const oneThing = /^(?:le|la|l'|une?|son|sa|leur|cet|cette|ce)$/
const counts = /^(?:deux|trois|quatre|cinq|six|sept|huit|dix|plusieurs)$/

/** « une volée de critiques de la députée, qui a dénoncé »: no thing says anything, and whose it is may. */
function owner(words: readonly Word[], first: number, end: number, grammar: Grammar): number | null {
  if (grammar.language === 'en') return null
  for (let at = end - 1; at > first + 1; at--) {
    const isGoverned = /^(?:de|d'|à)$/.test(words[at - 1]?.form ?? '')
    const [form, before] = [words[at]?.form ?? '', words[at - 2]]
    if (before?.kind !== 'word' || !isGoverned) {
      if (
        form === 'du' &&
        isSomebodyNoun(words[at + 1]?.form ?? '', 'm') &&
        !maySay(words, beginning(words, first, at))
      )
        return at + 1
      if (grammar.determiners.has(form) && !grammar.links.has(form)) return null
      continue
    }
    if (singular.test(form) && isSomebodyNoun(words[at + 1]?.form ?? '', null))
      return maySay(words, beginning(words, first, at)) ? null : at
  }
  return null
}

/** The same among phrases of which each is governed by the one behind it in the list. */
function ownerAmong(words: readonly Word[], openings: readonly number[]): number | null {
  const outer = openings.at(-1)
  if (outer === undefined || maySay(words, outer)) return null
  return (
    openings.find(at => at !== outer && nounsOf(words, at).some(form => isSomebodyNoun(form, null))) ?? null
  )
}

/** Where the phrase begins that goes on at the word `at`: at the last article before it that nothing governs. */
function beginning(words: readonly Word[], first: number, at: number): number {
  const opening = words.findLastIndex(
    ({ form }, index) =>
      index < at &&
      index >= first &&
      /^(?:l[ae]s?|l'|une?|des|son|sa|ses|leurs?|ce|cet|cette|ces)$/.test(form) &&
      !/^(?:de|d'|à)$/.test(words[index - 1]?.form ?? ''),
  )
  return opening < 0 ? first : opening
}

const singular = /^(?:la|l'|une?|son|sa|leur|cet|cette|ce)$/
const bodies =
  /^(?:groupes?|collectif|camp|clan|cabinet|bureau|gouvernement|parti|entourage|famille|equipe|bande|majorite|comite|conseil|conseils|syndicat|association|organisation|ministere|ambassade|administration|direction|maison|secretariat|services?|compagnie|societe|entreprise|parquet|tribunal|cour|commission|mouvement|liste|delegation|rapport|etude|enquete|lettre|communique|message|texte|livre|journal|fondation|agence|institut|federation|union|ligue|alliance|coalition|chambre|assemblee|police|armee|garde|force|forces|etat-major|quartier|region|ville|mairie|prefecture|pays|royaume|regime|soutiens?|partisans?|proches?|amis?|allies?|parents?|voix|reste|plupart|moitie|centaine|dizaine|vingtaine|trentaine|un|une|l'un|l'une|chacun|certains|nombre|beaucoup|plusieurs)$/

/** Whether the noun of the phrase, over its article and adjectives before it, may say something. */
function maySay(words: readonly Word[], first: number): boolean {
  const at = nounAt(words, first)
  return (
    words[at]?.capital !== false ||
    nounsOf(words, first).some(form => bodies.test(form) || isSomebodyNoun(form, null))
  )
}

const beforeNoun =
  /^(?:l[ae]s?|l'|une?|des|du|son|sa|ses|leurs?|ce|cet|cette|ces|nouvel(?:le)?|nouveau|grande?|petite?|ancien(?:ne)?|premi(?:er|ere)|derni(?:er|ere))$/

function nounAt(words: readonly Word[], first: number): number {
  return words.findIndex(({ form }, at) => at >= first && !beforeNoun.test(form))
}

/** The noun of a phrase as it is written and without the ending of a plural. */
function nounsOf(words: readonly Word[], first: number): string[] {
  const form = words[nounAt(words, first)]?.form ?? ''
  return [form, form.replace(/[sx]$/, '')]
}

const verbal =
  /(?:ing|ed)$|^(?:drew|spoke|met|went|came|sent|gave|told|fell|fled|led|held|sat|stood|won|lost|brought|took|made|ran|rose|saw|left|kept|paid|struck)$/

/** « une manière de viser le ministère qui … »: the antecedent is what the infinitive governs. */
function objectOfInfinitive(words: readonly Word[], first: number, end: number, grammar: Grammar): number {
  if (grammar.language === 'en') return first
  for (let at = end - 1; at > first; at--) {
    const governs =
      /^(?:de|d'|à|pour)$/.test(words[at - 2]?.form ?? '') && isInfinitive(words[at - 1]?.form ?? '')
    if (governs && grammar.determiners.has(words[at]?.form ?? '')) return at
  }
  return first
}

const longestGoverned = 12
const longestTitle = 3

/**
 * « a rencontré Anne Roux, qui … », « est contesté par les syndicats, qui … », "spoke to the governor of Lagos, who …":
 * the phrase that a verb or a preposition governs, that ends at the word `end`, and that may speak and goes with the verb
 * of the clause; « , selon qui » does not act in it. Word indexes; null when none shows where it begins.
 */
export function governedBefore(
  words: readonly Word[],
  end: number,
  grammar: Grammar,
  acts = true,
): readonly [first: number, last: number] | null {
  const openings = openingsOf(words, end, grammar)
  if (openings === null || grammar.times.has(words[end]?.form ?? '')) return null
  const speaking = openings.filter(at => speaks(words, at, end, grammar, acts))
  const first = (grammar.language === 'fr' ? ownerAmong(words, speaking) : null) ?? speaking.at(-1) ?? -1
  const before = words[first - 1]
  const isGoverned =
    before?.kind === 'word' &&
    !grammar.be.has(before.form) &&
    !grammar.coordinators.has(before.form) &&
    !isAudience(words, first, end)
  return isGoverned ? [first, end] : null
}

/** « a dit Anne Roux à l’AFP, qui … »: the outlet only heard her. */
function isAudience(words: readonly Word[], first: number, end: number): boolean {
  const name = words.slice(first, end + 1).map(({ form }) => form)
  return words[first - 1]?.form === 'à' && isOutlet(name.join(' ').replace("l' ", "l'"))
}

/** Where each phrase of « le chef de l’État » begins, the last first; null when one does not show it. */
function openingsOf(words: readonly Word[], end: number, grammar: Grammar): number[] | null {
  const openings: number[] = []
  for (let last = end; end - last < longestGoverned; ) {
    const first = openingOf(words, last, grammar)
    if (first === null) return null
    openings.push(first)
    const before = words[first - 1]?.form ?? ''
    if (!isOf(before)) return openings
    // « est signée du préfet »: no noun before
    if (words[first - 2]?.accented === true && openings.length === 1) return openings
    last = first - 2
  }
  return null
}

/** Where the phrase begins whose last word is at `last`: its determiner, or the first of its capitals. */
function openingOf(words: readonly Word[], last: number, grammar: Grammar): number | null {
  for (let at = last; at > 0 && last - at < longestGoverned; at--) {
    const [word, before] = [words[at], words[at - 1]]
    if (word?.kind !== 'word' || isFiniteVerb(words, at, grammar)) return null
    if (grammar.conjunctions.has(word.form) || grammar.relatives.has(word.form)) return null
    if (articleInside.has(before?.form ?? '')) return at
    // "by relatives, who"
    if (/^(?:by|to|with)$/.test(before?.form ?? '') && word.form.endsWith('s')) return at
    if (at < last && grammar.prepositions.has(word.form)) return null
    if (grammar.determiners.has(word.form) && !isOf(word.form)) return at < last ? at : null
    const isNamed = word.capital && before?.capital === false && !grammar.determiners.has(before.form)
    if (isOf(before?.form) || (isNamed && !isTitle(words, at - 1, grammar))) return at
  }
  return null
}

/** « la ministre Anne Roux »: an article before the word, and no verb between. */
function isTitle(words: readonly Word[], last: number, grammar: Grammar): boolean {
  for (let at = last; at >= 0 && last - at <= longestTitle; at--) {
    const word = words[at]
    if (word?.kind !== 'word' || grammar.have.has(word.form) || grammar.be.has(word.form)) return false
    if (grammar.determiners.has(word.form)) return !isOf(word.form)
    if (grammar.prepositions.has(word.form) || isFiniteVerb(words, at, grammar)) return false
  }
  return false
}

const verbReach = 4
const pluralVerb =
  /^(?:ont|sont|\p{L}+(?<!m)ent|\p{L}+ront|\p{L}+aient|affirment|confirment|estiment|expriment|proclament|reclament)$/u
const pluralOpening = /^(?:aux|nombre|nombreu(?:x|ses))$/

/** Whether the phrase from `first` names somebody; one who `acts` is as many as the verb behind « qui » tells. */
function speaks(
  words: readonly Word[],
  first: number,
  end: number,
  grammar: Grammar,
  acts: boolean,
): boolean {
  const phrase = words.slice(first, end + 1)
  if (!maySpeak(words, { first, last: end, core: [first, end] }, grammar)) return false
  if (!acts || grammar.language === 'en') return true
  const relative = words.findIndex(({ form }, at) => at > end && grammar.relatives.has(form))
  const verbs = words.slice(relative + 1, relative + 1 + verbReach).map(({ form }) => form)
  const opening = [words[first - 1]?.form ?? '', phrase[0]?.form ?? '']
  const isPlural =
    opening.some(form => isPluralDeterminer(form) || pluralOpening.test(form)) ||
    phrase.some(({ form }) => form === 'et')
  return isPlural === verbs.some(form => pluralVerb.test(form))
}
