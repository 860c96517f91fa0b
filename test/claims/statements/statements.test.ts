import { expect, test } from 'vitest'
import { findAttributions } from '../../../src/claims/statements/attributions.ts'
import { findStatements } from '../../../src/claims/statements/statements.ts'
import type { ClaimDraft, Language, Role } from '../../../src/types.ts'
import { articleOf } from '../helpers.ts'

function statements(text: string, language: Language, roleOf?: (sentence: string) => Role): ClaimDraft[] {
  const article = articleOf(text, language, roleOf)
  return findStatements(article, findAttributions(article))
}

test('a statement keeps its holder, its form and the whole sentence that shows it', () => {
  const text = 'Hier matin. Odile Marchal a dit que « tout est perdu ». Rien d’autre.'
  const [only, ...others] = statements(text, 'fr')
  expect(others).toEqual([])
  expect(only).toMatchObject({
    kind: 'statement',
    holder: 'Odile Marchal',
    statement: { form: 'mixed' },
    asOf: null,
  })
  expect(text.slice(only?.span[0], only?.span[1])).toBe('Odile Marchal a dit que « tout est perdu ».')
})

test('two holders of one statement are one claim, joined in the language of the article', () => {
  expect(statements('Ni Londres ni Dublin n’ont confirmé cet accord secret.', 'fr')[0]).toMatchObject({
    holder: 'Londres et Dublin',
    modality: 'unconfirmed',
  })
  expect(statements('London and Dublin said that the deal was off.', 'en')[0]?.holder).toBe(
    'London and Dublin',
  )
})

test('the same words of the same holder twice are one claim with two places', () => {
  const text =
    'Le port a annoncé que le chenal est fermé. Il pleut.\nLe port a annoncé que le chenal est fermé.'
  const found = statements(text, 'fr')
  expect(found).toHaveLength(1)
  expect(found[0]?.repeats).toEqual([[text.lastIndexOf('Le port'), text.length]])
})

test('a repeated sentence that supports nothing is listed as a further place', () => {
  const text = 'Le port a annoncé que le chenal est fermé.\nLe port a annoncé que le chenal est fermé.'
  let seen = 0
  const found = statements(text, 'fr', () => (seen++ === 0 ? 'body' : 'repeat'))
  expect(found).toHaveLength(1)
  expect(found[0]?.repeats).toHaveLength(1)
})

test('the writer’s own « je pense » is nobody’s statement', () => {
  expect(statements('Je pense que le musée va rouvrir bientôt.', 'fr')).toEqual([])
})

test('who only relays somebody’s words makes no second statement', () => {
  const found = statements(
    'Selon une source proche du dossier, Odile Marchal a déclaré que le musée fermerait.',
    'fr',
  )
  expect(found.map(({ holder, relay }) => [holder, relay])).toEqual([
    ['Odile Marchal', ['une source proche du dossier']],
  ])
})

test('a paragraph about something else changes no statement', () => {
  const text = 'Odile Marchal a dit que le musée fermerait en mai.'
  const more = `${text}\n\nLe temps restera sec sur tout le littoral.`
  expect(statements(more, 'fr')).toEqual(statements(text, 'fr'))
})

test.each(['’', "'"])('an apostrophe written %s changes no statement', apostrophe => {
  const text = 'L’armateur n’a pas confirmé la perte de l’épave.'.replaceAll('’', apostrophe)
  expect(statements(text, 'fr')[0]).toMatchObject({ modality: 'unconfirmed' })
})

test.each([
  ['« ', ' »'],
  ['«\u00a0', '\u00a0»'],
  ['“', '”'],
  ['"', '"'],
])('a quotation between %s and %s is found', (open, close) => {
  const text = `${open}Nous n’irons pas plus loin que Brest${close}, a prévenu le pilote.`
  const [only] = statements(text, 'fr')
  expect(only).toMatchObject({ holder: 'le pilote', statement: { form: 'direct' } })
  expect(only?.spans.content.map(([start, end]) => text.slice(start, end))).toEqual([
    'Nous n’irons pas plus loin que Brest',
  ])
})

test.each([
  ['fr', 'Le maire a rejeté ces reproches.', 'le maire', 'denied'],
  ['fr', 'Ni le port ni la mairie n’ont reconnu la fuite.', 'le port et la mairie', 'unconfirmed'],
  ['fr', 'Les douanes n’ont rien confirmé depuis.', 'les douanes', 'unconfirmed'],
  ['fr', 'Le parquet n’a ni confirmé ni démenti la perquisition.', 'le parquet', 'unconfirmed'],
  ['en', 'Norway has neither confirmed nor ruled out that a ship sank.', 'Norway', 'unconfirmed'],
  ['en', 'Dublin has yet to confirm that the ferry sank.', 'Dublin', 'unconfirmed'],
  ['en', 'The harbour police could not verify either count.', 'the harbour police', 'unconfirmed'],
  ['en', 'Two days earlier a Danish envoy had denied the story.', 'a Danish envoy', 'denied'],
  ['en', 'The navy was unable to confirm that the ferry sank.', 'the navy', 'unconfirmed'],
] as const)(
  'what somebody does not confirm or denies is a statement (%s): %s',
  (language, text, holder, modality) => {
    expect(statements(text, language)[0]).toMatchObject({ holder, modality })
  },
)

test.each([
  ['en', 'Neither said that the deal was dead.'],
  ['en', 'It said that the deal was dead.'],
  ['fr', 'Il affirme que le contrat est rompu.'],
  ['fr', 'On lira son dernier livre, écrit par deux amis.'],
  ['fr', 'Les spectateurs ont applaudi en signe de soutien.'],
  ['fr', 'Si elle accepte de payer cette amende, tout ira bien.'],
  ['en', 'The largest single-day decline in the trade of grain came in May.'],
  ['en', 'The park is home to the federally threatened harbour lynx and two owls.'],
  ['en', 'The minister called his star witness, a doctor.'],
] as const)('nobody states anything (%s): %s', (language, text) => {
  expect(statements(text, language)).toEqual([])
})

test('a person goes by the name that the article gives, whatever else it calls him', () => {
  const text =
    'Piet Hartog, secrétaire général de l’Otan, était à Riga. L’ancien premier ministre néerlandais a dit que le pont tiendra. Le patron de l’Alliance atlantique a ajouté que l’hiver sera long.'
  expect(statements(text, 'fr').map(({ holder }) => holder)).toEqual(['Piet Hartog', 'Piet Hartog'])
})

test('a description that fits nobody of the article stays as it is written', () => {
  expect(statements('Le patron de l’Alliance atlantique a dit que le pont tiendra.', 'fr')[0]?.holder).toBe(
    'le patron de l’Alliance atlantique',
  )
})

test('what evidence shows is said by who shows it', () => {
  const found = statements('Notes found on board show that the crew knew, the coast guard says.', 'en')
  expect(found.map(({ holder }) => holder)).toEqual(['the coast guard'])
})
