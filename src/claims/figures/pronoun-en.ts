import { fold } from '../../text/words/tokens.ts'
import type { Span } from '../../types.ts'
import { isQue } from '../grammar/function-words.ts'
import type { Word } from '../grammar/words.ts'
import { type Quantity, type SentenceWords, sentenceWords } from '../quantities/quantities.ts'
import { isFate } from './categories.ts'
import { nounPhrase, phraseText } from './counted.ts'
import type { Earlier } from './parts.ts'

const reach = 5
const lookBack = 400
/** « des renforts », « aucune demande »: what « en » may stand for, and « un porte-parole » may not be counted. */
const indefinite = /^(?:des|aucune?|plusieurs|quelques|nombreux|nombreuses)$/
/** What is done to the dead and the wounded, or with their number; folded. */
const befalling =
  /^(?:compt|totalis|denombr|recens|enregistr|identifi|trouv|retrouv|soign|trait|hospitalis|transport|evacu|accueilli|tue|bless|perdu|annonc|evoqu|confirm|relev|inhum|enterr|sauv|secour|admis|fait|declar|deplor|signal|arret|interpel|captur|liber|avanc|mentionn|donn|revendiqu|etabli|cit|ramen|decouv|extrai|degag|reste|restait|eu$|vu$|pri[st]|libere|relach|plac|condamn|que$|qu'$)/

/** What is done to things and not to people; folded. */
const ofThings =
  /^(?:envoy|recu|demand|command|vend|achet|livr|construi|publi|sign|adopt|ecri|redig|depos|obten|fourni|produi|ouver|ferm|install|distribu|lanc)/
const fateNouns = /^(?:morts?|tues?|deces|blesse?e?s?|disparu?e?s?|victimes?|noyes?)(?:\s|$)/

/** What « elle en a reçu douze » counts, as far as its own sentence and the one before tell. */
interface EnAntecedent {
  /** The noun phrase that stands nearest; null when a figure stands nearer. */
  readonly counts: string | null
  /** The last of the definite plurals of the sentence before, « le nombre de manifestants » before others. */
  readonly definite: () => string | null
  /** The words between « en » and the number, folded. */
  readonly verbs: readonly string[]
}

/** Null when no « en » stands before the number. */
export function enBefore(
  sentence: SentenceWords,
  { start }: Quantity,
  earlier: readonly Earlier[],
): EnAntecedent | null {
  const { words, language } = sentence
  if (language !== 'fr') return null
  const from = Math.max(0, start - reach)
  const en = words.findLastIndex(({ form }, at) => form === 'en' && at >= from && at < start)
  if (en < 0) return null
  const verbs = words.slice(en + 1, start).map(({ form }) => fold(form))
  const last = earlier.at(-1)
  const end = last === undefined ? 0 : (last.sentence.words[last.shown[1]]?.end ?? 0)
  return {
    counts: nearestBefore(sentence, words[en]?.start ?? 0, end),
    definite: () => definiteBefore(sentence),
    verbs,
  }
}

function definiteBefore({ text, span, language }: SentenceWords): string | null {
  const before = sentenceWords(text, [sentenceBefore(text, span[0]), span[0]], language)
  const forms = before.words.map(({ form }) => form)
  const number = forms.findLastIndex(
    (form, at) => form === 'nombre' && /^(?:de|d'|des)$/.test(forms[at + 1] ?? ''),
  )
  const plural = forms.findLastIndex(
    (form, at) => /^(?:les|des|ces|leurs)$/.test(form) && at < forms.length - 1,
  )
  const at = number >= 0 ? number + 2 : plural + 1
  const phrase = at > 0 ? nounPhrase(before, at, true) : null
  return phrase === null ? null : phraseText(before, phrase)
}

/** Whether « en » can stand for what a figure counts: the dead are not sent, whoever died may have been infected. */
export function fitsEn({ verbs }: EnAntecedent, { category, counts }: Earlier): boolean {
  if (!isFate(category)) return true
  if (fateNouns.test(fold(counts))) return verbs.some(form => befalling.test(form))
  return !verbs.some(form => ofThings.test(form))
}

function nearestBefore(sentence: SentenceWords, at: number, lastFigure: number): string | null {
  const { text, span, language } = sentence
  const own = nearestIn(sentence, [Math.max(lastFigure, span[0]), at])
  // « Sur les 400 lits, il en manque trois »: what its own sentence numbers stands nearer
  if (own !== null || /\d/.test(text.slice(span[0], at))) return own
  return nearestIn({ text, language }, [Math.max(lastFigure, sentenceBefore(text, span[0])), span[0]])
}

function nearestIn({ text, language }: Pick<SentenceWords, 'text' | 'language'>, span: Span): string | null {
  if (span[1] <= span[0]) return null
  const before = sentenceWords(text, span, language)
  for (let index = before.words.length - 1; index >= 0; index--) {
    if (!indefinite.test(before.words[index]?.form ?? '')) continue
    const phrase = nounPhrase(before, index + 1, true)
    if (phrase !== null) return phraseText(before, phrase)
  }
  return null
}

/** Where the sentence before begins; the place itself when it opens a paragraph. */
export function sentenceBefore(text: string, start: number): number {
  const from = Math.max(0, start - lookBack)
  const before = text.slice(from, start)
  if (/\n\s*$/u.test(before)) return start
  const ends = [
    ...before
      .trimEnd()
      .slice(0, -1)
      .matchAll(/[.!?]["»”]?\s/gu),
  ]
  const last = ends.at(-1)
  return last === undefined ? from : from + last.index + last[0].length
}

const objectReach = 7
/** Verbs whose object « en » and a number are: who counts, claims, holds or moves so many of them; folded. */
const numbering =
  /^(?:(?:compt|denombr|recens|comptabilis|totalis|revendiqu|annonc|avanc|evoqu|estim|donn|cit|mentionn|signal|relev|repertori|enregistr|identifi|admet|conced|reclam|demand|exig|attend|accueill|heberg|emploi|envoi|possed|promet|perd|libere|arret|soign)(?:e|ent|t|tent|ait|aient|eait|eaient|d|dent|dait|daient|oie|oient)?|(?:reconnai|admet|promet|detien|retien|reti|tien)(?:t|nent|nait|naient|ssent|ssait|ssaient|tent|tait|taient))$/

/** « ses services n’en comptaient que trente », « la police en a interpellé plus de 300 », « dit en avoir relogé 740 » */
export function isPronounObject(sentence: SentenceWords, start: number): boolean {
  const { words, grammar, language } = sentence
  if (language === 'en') return false
  const near = words.slice(Math.max(0, start - objectReach), start)
  const en = near.findLastIndex(({ form }) => form === 'en')
  const verb = near.slice(en + 1).filter(({ form }) => !isQue(form))
  const [first] = verb
  if (en < 0 || first === undefined || !verb.every(isPartOfVerb)) return false
  const isAuxiliary = grammar.have.has(first.form) || first.form === 'avoir'
  return isAuxiliary ? verb.slice(1).some(({ form }) => !howOften.test(form)) : numbering.test(first.form)
}

const howOften = /^(?:deja|aussi|encore|ainsi|toujours|jamais|pas|plus|egalement|bien|donc)$/

function isPartOfVerb({ kind, form }: Word): boolean {
  return kind === 'word' && !/^(?:de|d'|des|du|la|le|les|l'|un|une|en|dans|à|et|ou|que)$/.test(form)
}
