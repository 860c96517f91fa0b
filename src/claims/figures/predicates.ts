import type { Category } from '../../types.ts'
import type { Word } from '../grammar/words.ts'
import type { Quantity, SentenceWords } from '../quantities/quantities.ts'
import { fateOf, isFate, kindOfWord, kindsOfWords } from './categories.ts'
import type { Clause } from './clause.ts'
import { auxiliaries, intransitive, passive, predicateEnd } from './fates-words.ts'
import { type Head, withoutComplement } from './heads.ts'

const predicateReach = 9
const negated = /^(?:pas|jamais|not|never)$/
const hit = /^(?:hit|struck)$/
/** « sont détenus »: « les détenus » alone are those in prison, whatever is told of them. */
const detained = /^detenue?s?$/
const singularVerbs = new Set('a est avait etait fut aura sera aurait serait is was has'.split(' '))

/** « un village de 640 habitants, X est décédé »: many take no verb in the singular, but « une dizaine … a été » may. */
export function isOwnVerb({ words }: SentenceWords, { number }: Quantity, { verb }: Clause): boolean {
  return (
    verb === null ||
    number.kind === 'vague' ||
    number.value === 1 ||
    !singularVerbs.has(words[verb]?.form ?? '')
  )
}

/** « … ont été tués ou blessés », "… have died": what the clause's own verb says of its subject. */
export function predicateFate(
  sentence: SentenceWords,
  head: Head,
  clause: Clause,
  end: number,
): Category | null {
  const { words, language } = sentence
  const from = clause.verb ?? end
  const until = Math.min(clause.right, from + predicateReach)
  const forms: string[] = []
  let isPassive = clause.verb === null
  for (let at = from; at < until; at++) {
    const word = words[at]
    if (word === undefined || word.kind === 'quote') break
    if (word.kind === 'mark') {
      if (word.form === ',' && forms.length > 0 && !endsInFate(words, at + 1, language)) break
      continue
    }
    const isBegun = forms.some(form => !auxiliaries.has(form))
    if (isBegun && opensOthers(words, at)) break
    if (isBegun && predicateEnd.has(word.form) && !continuesPhrase(words, at)) break
    if (negated.test(word.form)) return null
    isPassive ||= passive.has(word.form)
    // « enlevant 50 enfants et tuant dix hommes »: what is done to others
    const isOfOthers = (language === 'fr' && /ant$/.test(word.form)) || isDeathOf(words, at)
    forms.push(isOfOthers ? '' : word.form)
  }
  if (isHeld(words, from, clause.right) && head.kind !== undefined) return 'captured'
  if (isPassive && forms.some(form => detained.test(form))) return 'arrested'
  const isHit = isPassive && forms.some(form => hit.test(form))
  if (isHit && (head.bare || head.kind === 'troops')) return 'killed-or-wounded'
  const said = clause.verb === null ? withoutComplement(forms) : forms
  // « quatre des huit grands feuilletons ont disparu »: things vanish, persons are missing
  if (head.kind === undefined && !head.bare && forms.includes('disparu') && !forms.includes('porte'))
    return null
  const told = isPassive ? said : said.map(form => (isTransitive(form, language) ? '' : form))
  return fateOf(kindsOfWords(told, language))
}

/** « ont provoqué la mort de 30 passants », "caused the death of": of others than those counted. */
function isDeathOf(words: readonly Word[], at: number): boolean {
  const [verb, article] = [words[at - 2]?.form ?? '', words[at - 1]?.form ?? '']
  return (
    /^(?:mort|deces|deaths?)$/.test(words[at]?.form ?? '') &&
    /^(?:la|le|the)$/.test(article) &&
    /^(?:provoqu|caus|entrain|precipit|ordonn|order)/.test(verb)
  )
}

const others =
  /^(?:plusieurs|quelques|certaine?s|nombre|nombreu(?:x|ses)|beaucoup|autres|several|many|some|others?|more|another|countless|scores)$/

/** « tuées et plusieurs blessées », "killed and many more injured": of others than those counted. */
function opensOthers(words: readonly Word[], at: number): boolean {
  if (!/^(?:et|and|mais|but)$/.test(words[at]?.form ?? '')) return false
  const of = /^(?:de|d'|au)$/.test(words[at + 1]?.form ?? '') ? 1 : 0
  return others.test(words[at + 1 + of]?.form ?? '')
}

/** "in Ukrainian hands", « aux mains des Ukrainiens » */
function isHeld(words: readonly Word[], from: number, until: number): boolean {
  const at = words.findIndex(
    (word, index) => index >= from && index < until && /^(?:hands|mains)$/.test(word.form),
  )
  return at > 0 && words.slice(Math.max(from, at - 3), at).some(word => /^(?:in|aux|entre)$/.test(word.form))
}

/** « 300 soldats ont tué … » tells nothing of the soldiers. */
function isTransitive(form: string, language: SentenceWords['language']): boolean {
  const kind = kindOfWord(form, language)
  return kind !== undefined && isFate(kind) && !intransitive.has(form)
}

/** « tués, blessés ou disparus » */
function endsInFate(words: readonly Word[], at: number, language: SentenceWords['language']): boolean {
  const kind = kindOfWord(words[at]?.form ?? '', language)
  return kind !== undefined && isFate(kind)
}

/** « soignés pour des blessures », "treated for injuries" */
const hurt = /^(?:blessures?|injuries|wounds)$/

/** « morts au combat », « hors de combat », « en garde à vue »: the preposition belongs to the predicate. */
function continuesPhrase(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.form ?? ''
  if (
    /^(?:pour|for)$/.test(words[at]?.form ?? '') &&
    (hurt.test(next) || hurt.test(words[at + 2]?.form ?? ''))
  )
    return true
  if (next === 'their') return /^(?:homes|houses)$/.test(words[at + 2]?.form ?? '')
  return /^(?:combat|evacuer|garde|vue|examen|prison|action|captivity|detention|rue|rues|appel|l'|la)$/.test(
    next,
  )
}
