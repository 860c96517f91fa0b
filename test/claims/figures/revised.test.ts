import { describe, expect, it } from 'vitest'
import { extractClaims } from '../../../src/claims/extract.ts'
import type { Language } from '../../../src/types.ts'
import { articleOf } from '../helpers.ts'

function figuresOf(text: string, language: Language): [number | null, string, string | null][] {
  return extractClaims(articleOf(text, language)).flatMap(({ holder, ...claim }) => {
    if (claim.kind !== 'figure') return []
    const told: [number | null, string, string | null] = [claim.figure.value, claim.figure.hedge, holder]
    return [told]
  })
}

describe('a revised toll is the new one, of who revises it', () => {
  it.each<[string, Language, string | null]>([
    [
      'Le Comité a revu jeudi à la hausse son bilan de l’incendie du 9 mai, de 34 à 58 morts.',
      'fr',
      'le Comité',
    ],
    ['Le Comité a relevé son bilan de 34 à 58 morts.', 'fr', 'le Comité'],
    ['La police avait annoncé 33 morts, avant de porter le bilan à 58.', 'fr', 'la police'],
    ['La préfecture a ramené le bilan de 80 blessés à 58.', 'fr', 'la préfecture'],
    ['La préfecture a revu à la baisse le nombre de blessés, de 80 à 58.', 'fr', 'la préfecture'],
    ['Le bilan est passé de 34 à 58 morts, selon la préfecture.', 'fr', 'la préfecture'],
    ['The Committee revised its toll up from 34 to 58 dead.', 'en', 'the Committee'],
    ['The number of dead rose from 34 to 58, the Committee said.', 'en', 'the Committee'],
    ['The toll rose to 58 from 34, the Committee said.', 'en', 'the Committee'],
    ['The police had announced 33 deaths before raising the toll to 58.', 'en', 'the police'],
    ['The ministry lowered the number of wounded to 58 from 80.', 'en', 'the ministry'],
    ['The ministry raised its toll from 34 to 58.', 'en', 'the ministry'],
    ['The ministry raised the toll of Saturday’s blast from 34 to 58 miners killed.', 'en', 'the ministry'],
    ['The hospital reported 58 dead on Monday, revising an earlier toll of nine.', 'en', 'the hospital'],
    ['The hospital said 58 people died, correcting a previous count of nine.', 'en', 'the hospital'],
    ['The hospital reported 58 dead, up from 34.', 'en', 'the hospital'],
    ['L’hôpital fait état de 58 morts, révisant un précédent bilan de neuf morts.', 'fr', 'l’hôpital'],
    ['L’hôpital a annoncé 58 morts, après un premier bilan de neuf morts.', 'fr', 'l’hôpital'],
    ['L’hôpital fait état de 58 morts, contre 34 auparavant.', 'fr', 'l’hôpital'],
    ['L’hôpital fait état de 58 morts. Un bilan précédent parlait de 34 morts.', 'fr', 'l’hôpital'],
  ])('%s', (text, language, holder) => {
    expect(figuresOf(text, language)).toEqual([[58, 'exactly', holder]])
  })
})

it('keeps an estimate between two numbers, and both of what is no toll', () => {
  expect(figuresOf('La police parle de 34 à 58 morts.', 'fr')).toEqual([[null, 'between', 'la police']])
  expect(figuresOf('Le nombre de logements est passé de 34 à 58, selon la mairie.', 'fr')).toHaveLength(2)
})

it('keeps the toll that is told alone, whichever it was', () => {
  expect(figuresOf('Un premier bilan faisait état de 34 morts.', 'fr')).toHaveLength(1)
  expect(figuresOf('A first toll put the number of dead at 34.', 'en')).toHaveLength(1)
})

it.each<[string, Language]>([
  ['Ces décès portent le bilan à 58 morts.', 'fr'],
  ['La découverte d’un corps a porté le bilan à 58 morts.', 'fr'],
  ['The collapse raised the toll to 58 dead.', 'en'],
])('is nobody’s when an event raises it: %s', (text, language) => {
  expect(figuresOf(text, language)).toEqual([[58, 'exactly', null]])
})

it.each<[Language, string, number, string | null]>([
  ['fr', 'Oslo s’en tient à 85 disparus.', 85, 'Oslo'],
  ['fr', 'Oslo maintient son bilan de 14 morts.', 14, 'Oslo'],
  ['en', 'Oslo stood by its figure of five dead.', 5, 'Oslo'],
  ['en', 'The ministry revised it down to 64 dead.', 64, 'the ministry'],
  ['en', 'Norway stands at a total of 30 dead.', 30, null],
  ['en', 'Norway raised the number of posts to 300 guards.', 300, null],
  ['en', 'The storm raised the toll to 34 dead.', 34, null],
])(
  'who keeps to a toll, or revises it, gives it, and is not who is counted (%s): %s',
  (language, text, size, holder) => {
    const claims = extractClaims(articleOf(text, language)).filter(claim => claim.kind === 'figure')
    const last = claims.at(-1)
    expect([last?.figure.value, last?.holder]).toEqual([size, holder])
    if (holder === 'Oslo') expect(last?.figure.about).toEqual([])
  },
)

it.each([
  [
    'L’observatoire des droits a porté lundi de 63 à 71 le nombre de marins tués.',
    'l’observatoire des droits',
  ],
  ['Le gouverneur a porté lundi le bilan à 71 morts.', 'le gouverneur'],
])('who raises a toll tells it, wherever the noun stands: %s', (text, holder) => {
  expect(figuresOf(text, 'fr').map(figure => [figure[0], figure[2]])).toEqual([[71, holder]])
})

it('what an insurer will have to pay plans nothing of the bill that it gives', () => {
  const text = 'Havn, the insurer that will have to pay part of it, puts the bill at 85 million euros.'
  const [figure] = extractClaims(articleOf(text, 'en')).filter(({ kind }) => kind === 'figure')
  expect(figure).toMatchObject({ holder: 'Havn', modality: 'attributed' })
})
