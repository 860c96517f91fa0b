import { isMark } from '../grammar/clauses.ts'
import { holderPrepositions } from '../grammar/cues.ts'
import { type Grammar, grammarOf } from '../grammar/grammar.ts'
import { isInfinitive } from '../grammar/inflection.ts'
import { isPersonNoun } from '../grammar/person-nouns.ts'
import { afterAdjuncts } from '../grammar/subject-adjuncts.ts'
import { formsOf, type Word } from '../grammar/words.ts'
import type { Passage } from '../passages.ts'

/** How many words the preposition at `at` has, 0 when there is none. */
export function prepositionAt(passage: Passage, at: number): number {
  const { words, language } = passage
  for (const preposition of holderPrepositions(words[at]?.form ?? '', language)) {
    if (preposition.every((form, offset) => words[at + offset]?.form === form)) {
      const last = preposition.at(-1)
      // « aux yeux des syndicats »: the article is part of the holder's name.
      return last === 'des' || last === 'du' ? preposition.length - 1 : preposition.length
    }
  }
  const learned = asLearned(words, at) || asSaidAt(words, at)
  if (learned > 0) return learned
  if (opensView(passage, at) || opensPer(passage, at)) return 1
  const noted = asNoted(words, at, grammarOf(language))
  if (noted > 0) return noted
  const form = words[at]?.form
  return form === 'de' && /^sources?$/.test(words[at + 1]?.form ?? '') && isAnonymousSource(words, at) ? 1 : 0
}

/** "Per the agency's chief, the leak …": at the head of a sentence, and no "per head". */
function opensPer({ words, language }: Passage, at: number): boolean {
  if (language === 'fr' || at > 0 || words[0]?.form !== 'per') return false
  const next = words[1]
  const mark = words.findIndex(({ kind }) => kind !== 'word')
  const isTold = isMark(words[mark], ',') && !orders.test(words[mark - 1]?.form ?? '')
  return isTold && (next?.capital === true || /^(?:the|its|his|her|their)$/.test(next?.form ?? ''))
}

/** What somebody does as he is told, or as is usual. */
const orders = /^(?:instructions?|requests?|orders?|rules|usual|tradition|custom)$/

const longestViewer = 12

/** « Pour elle, « … » », « Pour le maire Anne Roux, « … » »: whose view the quotation behind the comma is. */
function opensView({ words, language }: Passage, at: number): boolean {
  if (language === 'en' || at > 0 || words[at]?.form !== 'pour') return false
  if (isInfinitive(words[1]?.form ?? '') && words[1]?.capital === false) return false
  if (opensJudgement(words)) return true
  if (isPersonsView(words)) return true
  const comma = words.findIndex(({ kind }) => kind === 'quote') - 1
  if (comma < 2 || comma > longestViewer || !isMark(words[comma], ',')) return false
  const viewer = words.slice(1, comma)
  const isPronoun = viewer.length === 1 && /^(?:lui|elle|eux|elles)$/.test(viewer[0]?.form ?? '')
  if (isPronoun || viewer.every(({ capital }) => capital)) return true
  return viewer.some(({ form }) => isPersonNoun(form.replace(/s$/, ''), null))
}

/** « Pour elle, l’État « organise la pénurie » »: a clause of which a part is quoted is no summary of the writer's. */
function isPersonsView(words: readonly Word[]): boolean {
  if (!/^(?:lui|elle|eux|elles)$/.test(words[1]?.form ?? '') || !isMark(words[2], ',')) return false
  return words.some(({ kind, named }) => kind === 'quote' && !named)
}

const judging =
  /^(?:opposants?|detracteurs|critiques|experts?|analystes?|specialistes?|observateurs|historiens?|economistes?|chercheurs?|chercheuses?|politologues?|sociologues?|syndicats?|ong|associations)$/
const judgement =
  /^(?:il (?:ne )?faut|il (?:faudra|faudrait)|pas question|pas de doute|aucun doute|il n' y a (?:aucun|pas)|il est (?:urgent|temps|inacceptable|indispensable|impensable)) /
const mayBe = /^(?:pourrai(?:t|ent)|devrai(?:t|ent)|doi(?:t|vent)|constituent?)$/

/** « Pour ses opposants, la loi est un recul », « Pour Anne Roux, il faut voter »: a clause that only somebody's view can be. */
function opensJudgement(words: readonly Word[]): boolean {
  const comma = words.findIndex(word => isMark(word, ','))
  if (comma < 2 || comma > longestViewer) return false
  const viewer = words.slice(1, comma)
  if (viewer.some(({ kind }) => kind !== 'word')) return false
  const clause = words.slice(comma + 1, comma + 1 + longestViewer)
  const firstMark = clause.findIndex(({ kind }) => kind !== 'word')
  const opening = firstMark < 0 ? clause : clause.slice(0, firstMark)
  const verb = opening.find(({ form, capital }) => !capital && anyVerb.test(form))
  if (verb === undefined) return false
  if (judging.test(viewer[0]?.form ?? '') || (viewer.length < 4 && judging.test(viewer[1]?.form ?? '')))
    return true
  const isSomebody = viewer.every(({ capital }) => capital) || isPersonNoun(viewer[1]?.form ?? '', null)
  return isSomebody && (judgement.test(`${formsOf(opening)} `) || mayBe.test(verb.form))
}

/** The first verb of a clause, as far as a list tells. */
const anyVerb =
  /^(?:est|sont|etait|etaient|sera|seront|serait|seraient|a|ont|avait|avaient|faut|faudra|faudrait|y|pas|aucun|peut|peuvent|va|vont|pourrai(?:t|ent)|devrai(?:t|ent)|doi(?:t|vent)|constituent?|represente|risque|agit|montre|revient|reste)$/

const longestLearned = 4

/** « …, a-t-on appris auprès de la préfecture », « a-t-on appris hier de source syndicale »: how many words stand before the name. */
function asLearned(words: readonly Word[], at: number): number {
  if (words[at]?.form !== 'a' || words[at + 1]?.form !== 'on') return 0
  if (!/^(?:appris|indique|precise|confirme|explique|assure)$/.test(words[at + 2]?.form ?? '')) return 0
  for (let next = at + 3; next < at + 3 + longestLearned; next++) {
    const form = words[next]?.form ?? ''
    if (words[next]?.kind !== 'word') return 0
    if (form === 'de' && /^sources?$/.test(words[next + 1]?.form ?? '')) return next + 1 - at
    if (form === 'aupres')
      return /^d(?:u|es)$/.test(words[next + 1]?.form ?? '') ? next + 1 - at : next + 2 - at
  }
  return 0
}

/** « …, indique-t-on au ministère de la Santé », « , assure-t-on à la mairie »: how many words stand before the name. */
function asSaidAt(words: readonly Word[], at: number): number {
  if (!saying.test(words[at]?.form ?? '') || words[at + 1]?.form !== 'on') return 0
  return /^(?:à|au|aux|chez)$/.test(words[at + 2]?.form ?? '') ? 3 : 0
}

const saying =
  /^(?:indique|precise|confirme|explique|assure|rappelle|souligne|affirme|estime|ajoute|reconnait|apprend)$/

const noting =
  /^(?:soulign|relay|rappel|not|expliqu|precis|indiqu|rapport|revel|affirm|observ|signal|relev|racont|annonc)(?:e|ent|ait|aient)$/

/** « Comme le souligne X, », « comme l’a rappelé par ailleurs X, »: how many words stand before the name. */
function asNoted(words: readonly Word[], at: number, grammar: Grammar): number {
  if (words[at]?.form !== 'comme' || !/^(?:le|l')$/.test(words[at + 1]?.form ?? '')) return 0
  const compound = /^(?:a|ont|avait|avaient)$/.test(words[at + 2]?.form ?? '')
  const length = compound ? 4 : 3
  const verb = words[at + length - 1]
  if (verb === undefined || verb.accented !== compound || words[at + length]?.inverted === true) return 0
  if (!noting.test(verb.form)) return 0
  const first = afterAdjuncts(words, at + length, grammar)
  return first === null ? length : first - at
}

/** « , de source policière » and « De sources concordantes, », not « une panne de source inconnue ». */
function isAnonymousSource(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  const learned = before?.form === 'appris' || before?.form === 'indique' || before?.form === 'apprend'
  return before === undefined || before.kind !== 'word' || learned
}
