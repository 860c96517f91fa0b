import { expect, test } from 'vitest'
import { told } from '../helpers.ts'

function said(text: string): (readonly [string, string])[] {
  return told(text, 'fr').map(({ holders, content }) => [holders.join(' + '), content.join(' … ')] as const)
}

test.each([
  ['La digue tient, affirment ses ingénieurs.', 'ses ingénieurs', 'La digue tient'],
  ['Elle a été empoisonnée, affirment ses proches.', 'ses proches', 'Elle a été empoisonnée'],
])('several who are somebody’s own speak behind their verb: %s', (text, holder, content) => {
  expect(said(text)).toEqual([[holder, content]])
})

test('what is somebody’s own and no person is what is said', () => {
  expect(said('La mairie, qui a fermé le site, annonce ses horaires.')).toEqual([
    ['la mairie', 'ses horaires'],
  ])
})

test.each([
  ['« Les gens ont peur de parler », explique, derrière son comptoir, un libraire.', 'un libraire'],
  ['« Les gens ont peur de parler », raconte, en regardant la rue, Ana Ruiz.', 'Ana Ruiz'],
])(
  'between the verb of a quotation and who speaks commas may enclose how it was said: %s',
  (text, holder) => {
    expect(said(text)).toEqual([[holder, 'Les gens ont peur de parler']])
  },
)

test.each([
  ['Et le maire d’ajouter : « Nous ne fermerons pas. »', 'le maire'],
  ['Il a parlé. Et la ministre de marteler : « Nous ne fermerons pas. »', 'la ministre'],
])('« Et Untel de conclure : » tells what he says: %s', (text, holder) => {
  expect(said(text)).toEqual([[holder, 'Nous ne fermerons pas.']])
})

test('« Et la peur de dire » tells nothing', () => {
  expect(said('Et le plaisir de dire « non » est grand.')).toEqual([])
})
