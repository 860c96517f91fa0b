import type { Span } from '../../types.ts'
import type { NamedHolder } from '../attribution.ts'
import { isBy, isOf, pointsToOne } from '../grammar/function-words.ts'
import { type Grammar, grammarOf } from '../grammar/grammar.ts'
import { phraseFrom } from '../grammar/inverted-subjects.ts'
import type { NounPhrase } from '../grammar/noun-phrases.ts'
import type { Word } from '../grammar/words.ts'
import type { Passage } from '../passages.ts'
import { beginsSentence, uncapitalised } from './body-names.ts'
import { type Naming, type Spoken, spanOf } from './naming.ts'
import { isOutlet } from './outlets.ts'

/** What somebody sends out, and speaks for him afterwards: « dans un communiqué », "in a statement". */
const papers =
  /^(?:communique|texte|tribune|lettre|note|document|rapport|message|tweet|courrier|statement|letter|report|memo|email)$/
const carriers = /^(?:dans|par|via|sur|in|by|through)$/
const owned = /^(?:une?|son|sa|leur|ce|cet|cette|an?|its|his|her|their|this)$/
const farthestPaper = 2000
const longestPhrase = 3

/** Who speaks in « le communiqué », "the statement": the latest speaker who said so « dans un communiqué ». */
export function issuerOf(naming: Naming, core: readonly Word[]): NamedHolder | null {
  const [opening] = core
  const paper = core.at(-1)?.form ?? ''
  if (opening === undefined || core.length > longestPhrase || !papers.test(paper)) return null
  if (!pointsToOne(opening.form)) return null
  const issuer = naming.spoken.findLast(
    one =>
      one.at < opening.start &&
      opening.start - one.at < farthestPaper &&
      !one.words.has(paper) &&
      isIn(naming, one, paper),
  )
  return issuer === undefined ? null : { name: issuer.holder.name, keys: issuer.holder.keys }
}

/** Whether the sentence of a speaker says that the words stand in such a paper. */
function isIn({ passages }: Naming, { at }: Spoken, paper: string): boolean {
  const words = passages.find(({ span }) => span[0] <= at && span[1] > at)?.words ?? []
  return words.some(
    ({ form }, index) =>
      form === paper &&
      owned.test(words[index - 1]?.form ?? '') &&
      carriers.test(words[index - 2]?.form ?? ''),
  )
}

const plainPapers =
  /^(?:bilans?|communiques?|rapports?|chiffres?|donnees?|statistiques?|estimations?|decomptes?|comptages?|informations?|revelations?|precisions?|note|notes|document|documents|figures|data|statistics|numbers|estimates|tally|toll|statement|report|information|bulletins?|avis|messages?|tweets?|courriels?|updates?|posts?|memos?|emails?|letters?|notices?|alerts?|releases?|readouts?|filings?)$/
const issued =
  /^(?:publiee?s?|communiquee?s?|diffusee?s?|etablie?s?|devoilee?s?|transmise?s?|fournie?s?|donnee?s?|obtenue?s?|recueillie?s?|revelee?s?|emise?s?|rendue?s?|published|released|issued|compiled|provided)$/
const between = /^(?:publics?|publiques?|public|mis|mises?|matin|soir|midi|apres-midi|early|late|\d.*)$/
const issuingBodies =
  /^(?:police|prefecture|ministere|gouvernement|parquet|gendarmerie|mairie|agence|institut|organisation|syndicat|direction|observatoire|autorites?|organisateurs|presse|justice|pompiers|federation|association|armee|commission|banque|ministry|government|agency|institute|authorities|department|company|commission|bank|army|prosecutors|organi[sz]ers|union|groupe|parti|societe|compagnie|entreprise|club|ong|constructeur|operateur|exploitant|plateforme|chaine|journal|quotidien|site|magazine|radio)$/
const longestHead = 4
const farthestIssuer = 8

/** Whose a paper is that is called by its own name: « le bilan publié jeudi par X », « les chiffres de X », "data from X". */
export function issuerPhrase(
  naming: Naming,
  { words, language }: Passage,
  { core, last }: NounPhrase,
): NounPhrase | null {
  const grammar = grammarOf(language)
  const paper = words.findIndex(
    ({ form }, at) =>
      at > core[0] && at <= Math.min(core[1], core[0] + longestHead) && plainPapers.test(form),
  )
  const opening = words[core[0]]
  if (paper < 0 && !(language === 'en' && plainPapers.test(opening?.form ?? ''))) return null
  const start = paper < 0 ? core[0] : paper
  for (let at = start + 1; at <= start + farthestIssuer; at++) {
    const word = words[at]
    if (word === undefined || word.kind !== 'word') return null
    // « un communiqué de presse du port »
    if (word.form === 'presse' || words[at + 1]?.form === 'presse') continue
    // « communiqué pour la première fois par »
    if (isFirstTime(words, at)) {
      at += 3
      continue
    }
    if (isBy(word.form)) {
      const isIssued = at === start + 1 || words.slice(start + 1, at).some(({ form }) => issued.test(form))
      return isIssued ? phraseFrom(at < last ? words.slice(0, last + 1) : words, at + 1, grammar) : null
    }
    if (word.form === 'from' && at <= core[1] + 1) return sender(naming, words, at + 1, grammar)
    if (at <= core[1] && isOf(word.form) && !words.slice(start + 1, at).some(({ form }) => issued.test(form)))
      return ownBody(naming, words.slice(0, last + 1), at, grammar)
    const goesOn =
      issued.test(word.form) ||
      between.test(word.form) ||
      grammar.times.has(word.form) ||
      !grammar.verbs.has(word.form)
    if (!goesOn || grammar.determiners.has(word.form)) return null
  }
  return null
}

function isFirstTime(words: readonly Word[], at: number): boolean {
  const forms = words.slice(at, at + 4).map(({ form }) => form)
  return /^(?:pour la premiere fois|for the first time)$/.test(forms.join(' '))
}

/** « le dernier bilan établi par l’AFP »: its own name, where it was taken for that of « l’université Jane Doe »; null elsewhere. */
export function ownPaper(
  naming: Naming,
  { words }: Passage,
  { core, first, last }: NounPhrase,
  { name, keys }: NamedHolder,
): NamedHolder | null {
  const isPerson = keys.some(key => key.startsWith('person_'))
  if (!isPerson || naming.text.slice(...spanOf(words, first, last)).includes(name)) return null
  const opening = words.slice(core[0])
  const written = naming.text.slice(...spanOf(words, ...core))
  return { name: uncapitalised(written, opening, beginsSentence(words, opening)), keys: [] }
}

/** "a statement from NASA", "an alert from the county": whoever is named or described, and no place or time. */
function sender(naming: Naming, words: readonly Word[], from: number, grammar: Grammar): NounPhrase | null {
  const phrase = phraseFrom(words, from, grammar)
  const [first, last] = [words[phrase?.core[0] ?? -1], words[phrase?.core[1] ?? -1]]
  if (first === undefined || last === undefined) return null
  const isNamed = naming.entities
    .within([first.start, last.end])
    .some(({ kind }) => kind === 'organisation' || kind === 'person')
  const isDescribed = first.form === 'the' && last !== first && !grammar.times.has(last.form)
  return isNamed || (isDescribed && !/^(?:past|last|next|same|previous)$/.test(last.form)) ? phrase : null
}

/** Behind « de » a body or an outlet; « les chiffres de l’année » are nobody's. */
function ownBody(naming: Naming, words: readonly Word[], link: number, grammar: Grammar): NounPhrase | null {
  const from = /^(?:du|des)$/.test(words[link]?.form ?? '') ? link : link + 1
  const phrase = phraseFrom(words, from, grammar)
  const [first, last] = [words[phrase?.core[0] ?? -1], words[phrase?.core[1] ?? -1]]
  if (phrase === null || first === undefined || last === undefined) return null
  // « des informations de presse »
  if (from > link && !first.capital && !grammar.determiners.has(first.form) && grammar.language === 'fr')
    return null
  const span: Span = [first.start, last.end]
  const isNamed =
    isOutlet(naming.text.slice(...span)) ||
    naming.entities.within(span).some(({ kind, span: [at] }) => kind === 'organisation' && at - span[0] <= 4)
  const isBody = words.slice(phrase.core[0], phrase.core[0] + 2).some(({ form }) => issuingBodies.test(form))
  return isNamed || isBody ? phrase : null
}
