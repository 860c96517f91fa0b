import type { ArticleInput, Language } from '../../src/types.ts'
import { Coiner } from './coined.ts'
import { english, french, type Picker } from './phrases.ts'
import {
  actions,
  adjectives,
  circumstances,
  counted,
  days,
  endings,
  firstNames,
  lastNames,
  months,
  roles,
  syllables,
  things,
  topics,
  towns,
} from './words.ts'

/** A small linear congruential generator (Numerical Recipes), so that every run reads the same articles. */
function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** Articles about one event, in either language: as in the wild, most share their persons, place and subject with some. */
export const articlesOfEvent = 8
/** One article in this many is a copy of an earlier one, cut at the end. */
const copiesOneIn = 25

interface Event {
  readonly people: readonly string[]
  readonly town: string
  /** Bodies and villages that hardly anybody else writes about. */
  readonly bodies: readonly string[]
  readonly villages: readonly string[]
  readonly topic: number
}

function eventOf(n: number): Event {
  const next = random(Math.floor(n / articlesOfEvent) * 104_729 + 17)
  const pick = picked(next)
  const people = Array.from({ length: 4 }, () => `${pick(firstNames)} ${pick(lastNames)}`)
  const invented = () => capitalised(pick(syllables) + pick(syllables) + pick(endings))
  const bodies = Array.from({ length: 3 }, invented)
  const villages = Array.from({ length: 3 }, invented)
  return { people, town: pick(towns), bodies, villages, topic: Math.floor(next() * topics.fr.length) }
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function picked(next: () => number) {
  return (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? ''
}

/** How many of the words that carry a sentence come from the lists; the rest are coined, as real news has far more. */
const listed = 0.2
/** How many sentences claim something: real articles of 400 words have some ten claims. */
const claiming = 0.4

function pickerOf(next: () => number, event: Event, language: Language, coiner: Coiner): Picker {
  const pick = picked(next)
  const upTo = (highest: number) => Math.floor(next() * highest)
  return {
    person: () => pick(event.people),
    town: () => (next() < 0.7 ? event.town : pick(towns)),
    body: () => pick(event.bodies),
    village: () => pick(event.villages),
    topic: () => (next() < 0.6 ? (topics[language][event.topic] ?? '') : pick(topics[language])),
    role: () => pick(roles[language]),
    counted: () => pick(counted[language]),
    thing: () => (next() < listed ? pick(things[language]) : coiner.noun()),
    adjective: () => (next() < listed ? pick(adjectives[language]) : coiner.adjective()),
    action: () => (next() < listed ? pick(actions[language]) : coiner.infinitive()),
    circumstance: () => (next() < listed ? pick(circumstances[language]) : coiner.circumstance()),
    day: () => pick(days[language]),
    date: () => `${2 + upTo(26)} ${pick(months[language])}`,
    number: () => String(20 + upTo(9_000)),
    small: () => String(2 + upTo(60)),
  }
}

/** The earlier article that the n-th is a copy of; null for most. */
export function copiedBy(n: number): number | null {
  return n >= copiesOneIn && n % copiesOneIn === 0 ? n - articlesOfEvent : null
}

/** Of about 400 words, as a page has them. */
const sentencesOfPage = 26

/** The n-th made-up article: French or English news prose, about 400 words if not told otherwise, four sentences a paragraph. */
export function generated(n: number, length = sentencesOfPage): ArticleInput {
  const copied = copiedBy(n)
  const written = copied ?? n
  const next = random(written * 7_919 + 1)
  const language = written % 2 === 0 ? 'fr' : 'en'
  const event = eventOf(written)
  const coiner = new Coiner(next, language)
  const picker = pickerOf(next, event, language, coiner)
  const phrases = language === 'fr' ? french : english
  const claim = () => phrases[Math.floor(next() * phrases.length)]?.(picker) ?? ''
  const sentences = Array.from({ length }, () => (next() < claiming ? claim() : coiner.sentence()))
  const paragraphs = Array.from({ length: Math.ceil(length / 4) }, (_, index) =>
    sentences.slice(index * 4, index * 4 + 4).join(' '),
  )
  return {
    source: `generated:${n}`,
    text: `${paragraphs.slice(0, copied === null ? undefined : -1).join('\n\n')}\n`,
    title: `${picker.town()} – ${topics[language][event.topic] ?? ''}, ${picker.circumstance()}`,
    url: `https://outlet${n % 40}.example/${n}`,
    outlet: `Outlet ${n % 40}`,
    author: null,
    guid: null,
    updatedAt: null,
    publishedAt: new Date(Date.UTC(2024, 0, 1 + (Math.floor(n / articlesOfEvent) % 360))).toISOString(),
    language,
    marked: [],
  }
}

/** Questions of each kind, in both languages, that the made-up articles bear on. */
export const questions: readonly string[] = [
  'Combien de soldats à Kharkiv ?',
  'How many protesters were counted in Leeds?',
  'Qu’a dit Olena Bondar sur le gazoduc ?',
  'What did John Harding say about the railway?',
  'Que devient le dossier de l’hôpital de Lille ?',
  'Why has the bridge divided Boston?',
  'Combien de migrants à Goma selon Aminata Diallo ?',
  'When is the vote on the harvest planned?',
]
