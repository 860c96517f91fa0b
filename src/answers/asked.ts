import { oneOf } from '../text/dates/date-rule.ts'
import { englishDays, englishMonths, englishWeekdays } from '../text/dates/date-words-english.ts'
import { frenchDays, frenchMonths, frenchWeekdays } from '../text/dates/date-words-french.ts'
import { fold } from '../text/words/tokens.ts'

/** What kind of thing a question asks for. */
export type Asked = 'number' | 'time' | 'name' | 'place' | 'reason'

const article = "(?:(?:est|etait|sont|etaient|fut) )?(?:(?:le|la|les|son|sa|ses) |l')?"
const measures =
  'nombre|pourcentage|proportion|part|taux|score|montant|prix|cout|somme|budget|superficie|population|taille|hauteur|longueur|largeur|profondeur|distance|altitude|poids|vitesse|age|duree|effectif|bilan'
const times = 'date|annees?|an|jour|mois|siecle|epoque|periode|saison|decennie|heure'
const people =
  'noms?|surnom|auteur|president|ministre|dirigeant|chef|createur|fondateur|directeur|patron|joueur|roi|reine'
const places =
  'pays|villes?|villages?|lieux?|endroits?|regions?|iles?|continents?|etats?|capitale|provinces?|quartiers?|fleuve|mer'

/** Of folded questions; the first that fits. */
const askings: readonly (readonly [Asked, RegExp])[] = [
  [
    'number',
    /\b(?:combien|how (?:many|much|long|far|old|tall|high|big|large|fast|deep|wide))\b|\b(?:what|which) (?:(?:is|was|are|were) the )?(?:number|percentage|percent|share|proportion|rate|score|amount|price|cost|sum|area|population|size|height|length|width|depth|distance|altitude|weight|speed|age|toll)\b/,
  ],
  ['number', new RegExp(`\\bquel(?:le)?s? ${article}(?:${measures})\\b`)],
  [
    'time',
    /\bquand\b|(?:^|[.!?:;] )when\b|\bwhen\b(?= ?(?:\?|$|(?:did|do|does|is|are|was|were|will|would|has|have|had|can|could|should)\b))|\b(?:what|which) (?:year|years|date|day|month|century|decade|period|season|time)\b/,
  ],
  ['time', new RegExp(`\\bquel(?:le)?s? ${article}(?:${times})\\b`)],
  [
    'reason',
    /\b(?:pourquoi|why|how come|pour quelles? raisons?)\b|\bquelle (?:est|etait) la (?:cause|raison)\b/,
  ],
  [
    'name',
    /(?:^|[.!?:;] |\b(?:about|against|and|by|for|from|of|than|to|with|know|say|tell me) )who(?:m|se)?\b|\bwho(?:m|se)? ?(?:\?|$)|\bcomment s'appel|\bwhat (?:is|was) the name\b|\b(?:which|what) (?:person|man|woman|president|leader|actor|author|player|king|queen|minister)\b/,
  ],
  ['name', /(?<!(?:ce|est|a|de|que) )\bqui\b/],
  ['name', new RegExp(`\\bquel(?:le)?s? ${article}(?:${people})\\b`)],
  [
    'place',
    /\bwhere\b|(?:^|[^a-z] ?|d'|\b(?:par|vers|jusqu'|sait|dire|savoir) ?)ou\b|\b(?:which|what) (?:country|countries|city|cities|town|place|state|region|island|continent|area|location|river)\b/,
  ],
  ['place', new RegExp(`\\bquel(?:le)?s? ${article}(?:${places})\\b`)],
]

/** A number in folded words. */
export const number =
  /\d|\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cents?|mille|millions?|milliards?|moitie|tiers|quarts?|dizaines?|centaines?|milliers?|two|three|four|five|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|billions?|half|(?:one|two) thirds?|a third(?= of\b|\W*$|[.,;])|(?:one|three) quarters?|a quarter(?= of\b|\W*$|[.,;])|once|twice)\b/
const calendarNames = [
  ...[frenchMonths, frenchWeekdays, frenchDays],
  ...[englishMonths, englishWeekdays, englishDays],
].flatMap(names => [...names.keys()])
const time = new RegExp(
  String.raw`\b\d{4}\b|\b(?:${oneOf(calendarNames)}|siecle|printemps|automne|hiver|century|spring|summer|autumn|winter|decade)\b`,
)
const reason =
  /\b(?:car|parce|afin|pour|causes?|raisons?|grace|puisque|permet(?:tre)?|faute|suite|because|due|since|so that|in order|to|as|reasons?|after|therefore|results?)\b/
const capitalised = /(?<=[\s'’(«"“-])\p{Lu}[\p{L}'’-]*/gu

/** What a folded question asks for; null when its words do not tell. */
export function whatIsAsked(question: string): Asked | null {
  return askings.find(([, asking]) => asking.test(question))?.[0] ?? null
}

/** Whether a sentence holds anything of the kind asked for: a number, a time, a name that the question lacks, a reason. */
export function mayAnswer(sentence: string, asked: Asked, question: string): boolean {
  const folded = fold(sentence)
  if (asked === 'number') return number.test(folded)
  if (asked === 'time') return time.test(folded)
  if (asked === 'reason') return reason.test(folded)
  const known = fold(question)
  return [...sentence.matchAll(capitalised)].some(([name]) => !known.includes(fold(name)))
}

const inverted =
  /^\W*(?:and |so |but )?(?:do|does|did|has|have|had|is|are|was|were|will|would|can|could|should|must)\b|^\W*(?:et )?est-ce qu(?:e\b|')|\w-(?:t-)?(?:il|elle)s?\b/

/** « Le maire va-t-il fermer l’usine ? », "will he close it": whether, and nothing of a kind, of a folded question. */
export function asksWhether(question: string): boolean {
  return inverted.test(question) && !asking.test(question)
}

const asking =
  /\b(?:qu[ie]|qu'(?!(?:il|elle|on)s?\b)|quoi|quel(?:le)?s?|comment|quand|pourquoi|combien|ou|what|which|who(?:m|se)?|where|when|why|how)\b/

/** « Quel pourcentage », "what share". */
export function asksForShare(question: string): boolean {
  return /\b(?:pourcentage|proportion|percentage|per ?cent|percent|(?:quelle|what|which) (?:part|share))\b/iu.test(
    question,
  )
}
