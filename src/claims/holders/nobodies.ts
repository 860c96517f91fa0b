import { fold } from '../../text/words/tokens.ts'
import { wordSet } from '../../text/words/word-set.ts'
import type { Language } from '../../types.ts'
import type { Attribution } from '../attribution.ts'
import { isNumberWord } from '../grammar/determiners.ts'
import { isWho } from '../grammar/function-words.ts'
import { shapedName } from './shape.ts'

/** Holders that are the writer or nobody in particular: « je », « on », "it", "one"; folded. */
const pronouns = wordSet(
  `je j' on tout nous vous tu i we you us me it one c' ce cela ca qui que which that this there those many some others who il elle
  ils elles lui eux celui celle ceux celles he she they him her them t chacun each both neither none nobody nothing
  rien personne aucun aucune ceux-ci celui-ci celles-ci celle-ci autres certains certaines plusieurs beaucoup lui-meme elle-meme eux-memes himself herself
  themselves itself un une le la les deux trois quatre two three a an the l'histoire other most more`,
)
/** Words that open no English noun phrase that speaks. */
const noOpening =
  /^(?:including|online|across|amid|up|out|off|down|under|underneath|with|without|for|to|from|in|on|at|by|into|then|please|just|very|well|even|sometimes|together|thus|said|seen|took|take|takes|send|let|require|impose|be|single|little|than|have|has|had|do|does|did|is|are|was|were|them|themselves|him|himself|yourself|your|whose|whom|everything|anything|something|nothing|whatever|what|according)(?: |$)/
/** "something most Americans want": the thing wanted, and not only who wants it. */
const indefinite = /^(?:something|anything|everything|nothing|whatever|according) /
/** A gerund and its object: "leaving students on edge"; "leading scientists" speak. */
const gerund =
  /^(?!leading |sitting |acting |visiting |ruling |opposing |surviving |existing |remaining |growing |competing |nursing |housing |banking |shipping |building |training |trading |gaming |voting )[a-z]{2,}ing (?:the|a|an|his|her|its|their|some|any|able|[a-z]+s )/
/** "a claim no other source has confirmed": behind what is meant begins its own clause. */
const nobodyElse = / no (?:other |independent |single )?\p{L}+$/u
/** "Three times its first estimate": whose it is, and nobody. */
const cutShort = / (?:its|his|her|their)$/
/** Nouns that English uses without an article in the singular. */
const uncounted =
  /^(?:people|men|women|children|police|media|press|staff|management|research|data|evidence|court|congress|parliament|counsel|testimony|reporting|polling|analysis|intelligence|leadership|opposition|government|defen[cs]e|prosecution|state|law|enforcement|information|footage|video|everyone|everybody|someone|somebody|anyone|another|nobody|legislation|guidance|half|rumor|legend|history|science|word|speculation|talk|folk|folks|personnel|alumni|clergy|faculty|crew|labor|labour|industry|security|code|paper|email|text|mother|father|mom|mum|dad)$/
const determined =
  /^(?:the|an?|this|these|those|his|her|its|their|our|my|some|any|no|neither|several|few|many|both|each|every|all|one|other|more|half|\d.*|such|most)$/
const links = /^(?:of|in|for|from|at|on|with|by|to|who|that|familiar|close|briefed|and|or)$/
const frenchPieces =
  /^(?:de (?:la |l['’])|d['’](?!autres|anciens|anciennes|eminents)|l['’]\p{L}+(?:ait|aient)(?!\p{L}))/u
/** « le pourcentage de Français qui craignent »: a number holds no view. */
const numbers =
  /^(?:(?:le|la|les) (?:nombre|pourcentage|proportion|taux)|the (?:number|percentage|share|proportion)) (?:d|of)/u
/** “retention”, "my boss": words that somebody else used, and somebody only the speaker knows. */
const others = /^(?:["“«]\s?\p{Ll}|(?:mon|ma|mes|my)\s)/u
/** "Most of us", "everybody on this stage": the writer with everybody else. */
const everybody =
  /^(?:(?:most|many|some|all|both|none|few) of (?:us|you)|every(?:one|body)|any(?:one|body))(?: |$)/
/** « les personnes qui souhaitent aider »: whoever does so, and nobody who has said it. */
const whoever =
  /^(?:(?:les|des|ces) )?(?:personnes|gens|foyers|clients|usagers|voyageurs|parents|employeurs|entreprises|particuliers|candidats)(?: .*)?$|^(?:people|those|anyone|everyone|users|customers|parents|players|readers|visitors|travelers|travellers|voters|companies|buyers|consumers)(?: .*)?$/

/** Whether a holder is none that could have said anything: « on », "up a billboard", « l’interrogeait sur ». */
export function isNobody(name: string, keys: readonly string[], language: Language): boolean {
  const written = fold(name)
  // "including the State’s courts", "emphasizing the White House": no noun phrase, whoever it names
  if (language === 'en' && /^\p{Ll}/u.test(name) && (noOpening.test(written) || gerund.test(written)))
    return true
  if (language === 'en' && (indefinite.test(written) || everybody.test(written))) return true
  if (numbers.test(written) || others.test(name)) return true
  if (keys.length > 0) return false
  if (pronouns.has(written) || (shapedName(name) === null && !/^l['’]une?$/u.test(written))) return true
  return language === 'fr' ? frenchPieces.test(written) : isEnglishPiece(name, written)
}

function isEnglishPiece(name: string, written: string): boolean {
  const pieces = [noOpening, gerund, nobodyElse, cutShort]
  if (pieces.some(piece => piece.test(written))) return true
  const words = written.split(/\s+/)
  const [opening = ''] = words
  if (determined.test(opening) || isNumberWord(opening) || /\p{Lu}|\d|["“«'’]/u.test(name)) return false
  const link = words.findIndex(word => links.test(word))
  const head = words[link < 1 ? words.length - 1 : link - 1] ?? ''
  return !/[^s]s$/.test(head) && !words.some(word => uncounted.test(word))
}

/** "People who order the bag", « les usagers qui souhaitent »: the verb of speech says whom it is about. */
export function isWhoever(text: string, { holders }: Attribution): boolean {
  const [holder] = holders
  if (holder === undefined || holder.keys.length > 0 || !isWho(text.slice(...holder.span))) return false
  // "scientists, who fear it": all of them do, and are known to
  if (/,\s*$/u.test(text.slice(Math.max(0, holder.span[0] - 2), holder.span[0]))) return false
  const written = fold(holder.name)
  return /^[a-z]+s$/.test(written) || whoever.test(written)
}
