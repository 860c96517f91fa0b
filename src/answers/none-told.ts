import { eachOnce } from '../each-once.ts'
import { isQuotable } from '../text/sentences/quotable.ts'
import { fold } from '../text/words/tokens.ts'
import type { Category, Language } from '../types.ts'
import { asksOfAnybody, namesCounted } from './figures-counted.ts'
import type { Question } from './question.ts'
import { type Passage, type Place, wordsOf } from './retrieval.ts'

type Fate = 'killed' | 'wounded'

/** What folded words call those whom it happened to, and what happened; a victim or a casualty was killed or hurt. */
const told: Readonly<Record<Language, Readonly<Record<Fate, { nouns: string; participles: string }>>>> = {
  fr: {
    killed: { nouns: 'morts?|deces|tues?|victimes?', participles: 'tue|morte?|decede|peri' },
    wounded: { nouns: 'blessee?s?|victimes?', participles: 'blessee?|touchee?' },
  },
  en: {
    killed: {
      nouns: 'deaths?|dead|fatalit(?:y|ies)|casualt(?:y|ies)|victims?',
      participles: 'killed|died|dead',
    },
    wounded: {
      nouns: 'injur(?:y|ies)|injured|wounded|casualt(?:y|ies)|victims?',
      participles: 'hurt|injured|wounded|harmed',
    },
  },
}

function noneOf(language: Language, fate: Fate): RegExp {
  const { nouns, participles } = told[language][fate]
  return language === 'fr'
    ? new RegExp(
        `\\b(?:(?:aucune?|ni|zero) (?:\\w+ )?|sans (?:\\w+er |faire )?(?:de |d'|aucune? )?|pas (?:(?:fait|eu|cause|provoque|recense|deplore|signale|enregistre) )?(?:de |d'))(?:${nouns})\\b|\\bpersonne n'(?:a ete|est|a) (?:${participles})\\b`,
      )
    : new RegExp(
        `\\b(?:no|zero|without|neither) (?:\\w+ ){0,2}?(?:${nouns})\\b|\\b(?:no[- ]one|nobody|none(?: of (?:\\w+ ){1,4}?)?)(?: (?:else|was|were|is|are|has|have|had|been|reported|seriously))* ?(?:${participles})\\b`,
      )
}

/** « Aucune victime », « n’a pas fait de blessé », "no casualties", "nobody was hurt"; folded. */
const none: Readonly<Record<Language, Readonly<Record<Fate, RegExp>>>> = {
  fr: { killed: noneOf('fr', 'killed'), wounded: noneOf('fr', 'wounded') },
  en: { killed: noneOf('en', 'killed'), wounded: noneOf('en', 'wounded') },
}

/** « Nous ne cachons aucun mort », "after first reporting no deaths": nothing is told of what has happened. Folded. */
const untold =
  /\b(?:cach|dissimul|minimis|hid|conceal|cover)\w* |\b(?:d'abord|initialement|first|initially|previously|earlier) (?:\w+ )?(?:no|aucun)/

/** Articles that are looked through, of those that hold what is asked. */
const articlesLooked = 2

/**
 * Asked how many were killed or hurt, the sentences that say that nobody was. They need not hold anything else of the
 * question, as their article does: « Un incendie a ravagé un immeuble de Vire. Aucune victime n’est à déplorer. »
 */
export function sentencesThatTellNone(question: Question, found: readonly Passage[]): Place[] {
  const { kind, category } = question
  const fates = kind === 'how-many' ? fatesOf(category) : []
  if (fates.length === 0) return []
  const tellsNone = (place: Place) => {
    const words = fold(wordsOf(place))
    const isOfThem =
      asksOfAnybody(question) || namesCounted(wordsOf(place), place.sentence.language, question)
    if (untold.test(words) || !isOfThem) return false
    return fates.some(fate => none[place.sentence.language][fate].test(words))
  }
  const holding = found.filter(({ missing, namesMissing }) => namesMissing === 0 && missing <= 1)
  const versions = eachOnce(holding.map(({ version }) => version))
  return versions
    .slice(0, articlesLooked)
    .flatMap(version =>
      version.sentences
        .map((sentence, position) => ({ version, sentence, position }))
        .filter(place => isQuotable(place.sentence) && tellsNone(place)),
    )
}

function fatesOf(category: Category | null): readonly Fate[] {
  if (category === 'killed-or-wounded') return ['killed', 'wounded']
  return category === 'killed' || category === 'wounded' ? [category] : []
}
