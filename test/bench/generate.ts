import type { ArticleInput } from '../../src/types.ts'

/** A small linear congruential generator (Numerical Recipes), so that every run reads the same articles. */
function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const towns = [
  'Marseille',
  'Leeds',
  'Kharkiv',
  'Goma',
  'Lille',
  'Odessa',
  'Dakar',
  'Boston',
  'Lyon',
  'Tbilissi',
  'Minsk',
  'Oslo',
]
const names = [
  'Anna Keller',
  'Paul Mercier',
  'John Harding',
  'Olena Bondar',
  'Aminata Diallo',
  'Marc Lefort',
  'Susan Wright',
]
const roles = ['maire', 'ministre', 'porte-parole', 'députée', 'general', 'spokesman', 'governor', 'analyst']
const things = [
  'soldats',
  'manifestants',
  'troops',
  'protesters',
  'blessés',
  'workers',
  'migrants',
  'logements',
  'homes',
  'drones',
]
const topics = [
  'budget',
  'frontière',
  'hôpital',
  'school',
  'bridge',
  'harvest',
  'élection',
  'pipeline',
  'railway',
  'procès',
]

const french = [
  (p: Pick) =>
    `${p(names)}, ${p(roles)} de ${p(towns)}, a déclaré ${p.day()} que « le dossier du ${p(topics)} avance trop lentement ».`,
  (p: Pick) => `Au moins ${p.number()} ${p(things)} ont été recensés à ${p(towns)}, selon ${p(names)}.`,
  (p: Pick) =>
    `La question du ${p(topics)} reste ouverte à ${p(towns)}, où les habitants attendent une décision depuis des mois.`,
  (p: Pick) =>
    `« Nous ne céderons pas sur le ${p(topics)} », a prévenu ${p(names)} lors d’une réunion publique.`,
  (p: Pick) =>
    `D’après les autorités, près de ${p.number()} personnes auraient quitté la région de ${p(towns)}.`,
  (p: Pick) =>
    `Le conseil examinera le ${p(topics)} la semaine prochaine, sans que la date ait été confirmée.`,
]
const english = [
  (p: Pick) =>
    `${p(names)}, a ${p(roles)} in ${p(towns)}, said on ${p.day()} that the ${p(topics)} plan was moving too slowly.`,
  (p: Pick) => `More than ${p.number()} ${p(things)} were counted in ${p(towns)}, according to ${p(names)}.`,
  (p: Pick) => `The ${p(topics)} has divided ${p(towns)} for years, and nobody expects a quick settlement.`,
  (p: Pick) => `“We will not give way on the ${p(topics)},” ${p(names)} told reporters after the meeting.`,
  (p: Pick) => `Officials denied that ${p.number()} people had left ${p(towns)} because of the ${p(topics)}.`,
  (p: Pick) => `A vote on the ${p(topics)} is planned for next month, though no date has been set.`,
]

interface Pick {
  (list: readonly string[]): string
  number(): string
  day(): string
}

function picker(next: () => number): Pick {
  const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? ''
  return Object.assign(pick, {
    number: () => String(20 + Math.floor(next() * 9_000)),
    day: () => pick(['lundi', 'mardi', 'Monday', 'Friday', 'jeudi']),
  })
}

/** The n-th made-up article: about 400 words of French or English news prose, different from every other. */
export function generated(n: number): ArticleInput {
  const pick = picker(random(n * 7_919 + 1))
  const isFrench = n % 2 === 0
  const templates = isFrench ? french : english
  const sentences = Array.from(
    { length: 24 },
    (_, index) => (templates[(index * 5 + n) % templates.length] ?? templates[0])?.(pick) ?? '',
  )
  const paragraphs = Array.from({ length: 6 }, (_, index) =>
    sentences.slice(index * 4, index * 4 + 4).join(' '),
  )
  return {
    source: `generated:${n}`,
    text: `${paragraphs.join('\n\n')}\n`,
    title: `${pick(topics)} – ${pick(towns)} ${n}`,
    url: `https://news.example/${n}`,
    outlet: `Outlet ${n % 40}`,
    author: null,
    guid: null,
    publishedAt: new Date(Date.UTC(2024, 0, 1 + (n % 360))).toISOString(),
    language: isFrench ? 'fr' : 'en',
    marked: [],
  }
}

/** Questions of each kind, in both languages, that the made-up articles bear on. */
export const questions: readonly string[] = [
  'Combien de soldats à Kharkiv ?',
  'How many protesters were counted in Leeds?',
  'Qu’a dit Olena Bondar sur le pipeline ?',
  'What did John Harding say about the railway?',
  'Que devient le dossier de l’hôpital de Lille ?',
  'Why has the bridge divided Boston?',
  'Combien de migrants à Goma selon Aminata Diallo ?',
  'When is the vote on the harvest planned?',
]
