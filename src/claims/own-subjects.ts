import { grammarOf } from './grammar.ts'
import type { NounPhrase } from './noun-phrases.ts'
import type { Passage } from './passages.ts'
import { leadingSubject } from './reports.ts'
import { isNobody } from './speakers.ts'

const masculine = /^(?:il|lui|lui-meme|he|him)$/
const feminine = /^(?:elle|elle-meme|she|her)$/
const opensMasculine = /^(?:le|un|ce|cet|l'|the|an?|this)$/
const opensFeminine = /^(?:la|une|cette|l'|the|an?|this)$/
const menOrBoth =
  /(?:[^mtc]eur|t(?:eur)|iste|logue|cien|rien|ois|[^n]ant|ent|elu|depute|maire|ministre|homme|edile|prefet|chef|pere|fils|frere|garçon|eleve|juge|patron|roi|pape|artiste|guide|membre|suspect|accuse|er|ician|man|boy|officer|judge|mayor)$/
const womenOrBoth =
  /(?:euse|trice|(?:ill|i)ere|iste|logue|cienne|rienne|oise|[^n]ante|elue|deputee|maire|ministre|femme|prefete|cheffe|mere|fille|s(?:oe|œ)ur|eleve|juge|patronne|reine|artiste|guide|membre|suspecte|accusee|ician|woman|girl|officer|judge|mayor)$/
const things =
  /^(?:moteur|secteur|facteur|ordinateur|vecteur|bonheur|malheur|honneur|labeur|projecteur|compteur|tracteur|document|instant|montant|courant|restaurant|carburant|moment|argent|accident|evenement|incident|talent|torrent|continent|parlement|gouvernement|texte|rapport|courrier|communique|number|paper|letter|order|summer|winter|river|water|power|tower|computer|centre|poster|offer|matter|member|dossier|papier|quartier|chantier|metier|calendrier|clavier|cahier|sentier|acier|fichier|matiere|riviere|maniere|premiere|derniere|frontiere|lumiere|carriere|barriere|biere|croisiere)$/
const longestTitle = 5

/**
 * The person whom the sentence of a pronoun is about: « La conseillère a publié un message dans lequel elle estime … ».
 * Null when the subject is a thing, a body or of another gender, or when the pronoun itself opens the sentence.
 */
export function ownSubject(passage: Passage, at: number, form: string): NounPhrase | null {
  const man = masculine.test(form)
  if (!man && !feminine.test(form)) return null
  const index = passage.words.findIndex(({ start }) => start === at)
  const grammar = grammarOf(passage.language)
  const subject = index < 2 ? null : leadingSubject(passage.words, index, grammar)
  if (subject === null || subject.core[1] - subject.core[0] > longestPhrase) return null
  const [opening, ...rest] = passage.words.slice(subject.core[0], subject.core[1] + 1)
  if (opening === undefined || !(man ? opensMasculine : opensFeminine).test(opening.form)) return null
  const head = rest
    .slice(0, longestTitle)
    .find(word => !/^(?:anciene?|ancienne|jeune|ex|former|young)$/.test(word.form))
  const last = passage.language === 'fr' ? head : headOfEnglish(rest)
  if (last === undefined || last.capital || things.test(last.form) || isNobody(last.form)) return null
  return (man ? menOrBoth : womenOrBoth).test(last.form) ? subject : null
}

const longestPhrase = 12

/** "the town’s mayor", "a police officer from Leeds": the word before the first link. */
function headOfEnglish(words: readonly Passage['words'][number][]): Passage['words'][number] | undefined {
  const link = words.findIndex(
    ({ form, kind }) => kind !== 'word' || /^(?:of|from|in|for|at|with)$/.test(form),
  )
  return link < 0 ? words.at(-1) : words[link - 1]
}
