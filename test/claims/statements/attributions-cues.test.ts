import { expect, test } from 'vitest'
import { told } from '../helpers.ts'

test.each([
  ['Le préfet Jean Lenoir s’attend à 300 arrivées.', 'Jean Lenoir', ['300 arrivées']],
  ['Comme le souligne Paul Lenoir, 40 écoles sont fermées.', 'Paul Lenoir', ['40 écoles sont fermées']],
  [
    '40 écoles sont fermées, comme l’a rappelé le maire Paul Lenoir.',
    'Paul Lenoir',
    ['40 écoles sont fermées'],
  ],
  [
    'L’entreprise suisse a annoncé en début de semaine vouloir fermer deux sites.',
    'l’entreprise suisse',
    ['vouloir fermer deux sites'],
  ],
  [
    'Jeanne Roux affirmait craindre que 700 oiseaux, dont une centaine d’oies, aient péri.',
    'Jeanne Roux',
    ['craindre que 700 oiseaux, dont une centaine d’oies, aient péri'],
  ],
  ['Du côté de la compagnie, on indique que le vol est annulé.', 'la compagnie', ['que le vol est annulé']],
  ['Du côté du club, on assure que le match aura lieu.', 'le club', ['que le match aura lieu']],
  ['« C’est une honte », avait par exemple écrit un internaute.', 'un internaute', ['C’est une honte']],
  [
    'Selon un rapport officiel, publié jeudi par la mairie, le port est vide.',
    'un rapport officiel',
    ['le port est vide'],
  ],
  ['« C’est une honte », a de nouveau déclaré Luc Morin.', 'Luc Morin', ['C’est une honte']],
  [
    'Ana Morin, ancienne ministre de la Culture : « Il était toujours là. »',
    'Ana Morin',
    ['Il était toujours là.'],
  ],
  ['Santé Lyon France a confirmé une rechute.', 'Santé Lyon France', ['une rechute']],
])('« %s » is what %s says', (text, holder, content) => {
  const [first] = told(text, 'fr')
  expect(first?.holders).toEqual([holder])
  expect(first?.content).toEqual(content)
})

test('an infinitive goes on with what the speaker before says', () => {
  const [praise, reminder] = told('Paul Lenoir a salué ce geste, et de rappeler que le port est vide.', 'fr')
  expect(praise?.content).toEqual(['ce geste'])
  expect(reminder?.holders).toEqual(['Paul Lenoir'])
  const text =
    'Jeanne Roux assure recevoir des lettres. Et d’ajouter : « Hier encore, un maire est venu me voir ici ».'
  expect(told(text, 'fr').at(-1)?.holders).toEqual(['Jeanne Roux'])
})

test('« il indique ainsi que » says something, « de même que » joins', () => {
  const thus =
    'La cheffe Jeanne Roux a parlé hier. « Le lac est vide depuis mars », dit Jeanne Roux. Elle indique ainsi que le lac est sec.'
  expect(told(thus, 'fr').at(-1)?.content).toEqual(['que le lac est sec'])
  const joined = told('La mairie fait état de la perte du pont, de même que du moulin.', 'fr')
  expect(joined[0]?.content).toEqual(['de la perte du pont, de même que du moulin'])
})

test('without a comma « selon X » covers the apposition alone', () => {
  const text =
    'Des familles dorment dehors à Tana depuis mardi, désormais la ville la plus touchée selon l’Unicef.'
  expect(told(text, 'fr')[0]?.content).toEqual(['désormais la ville la plus touchée'])
})

test('talking of several subjects says nothing of them', () => {
  expect(told('La chanteuse a évoqué plusieurs sujets avec deux journalistes.', 'fr')).toEqual([])
})

test('a denial behind the new cues stays a denial', () => {
  const [one] = told('Comme l’a rappelé Paul Lenoir, aucun avion n’est tombé.', 'fr')
  expect(one?.content).toEqual(['aucun avion n’est tombé'])
})

test.each([
  [
    'fr',
    '« La digue a tenu toute la nuit, malgré le vent.\n« Nous avons relogé 40 familles », a dit le maire Paul Lenoir.',
    ['La digue a tenu toute la nuit, malgré le vent.', 'Nous avons relogé 40 familles'],
  ],
  [
    'en',
    '“The dam held all night, despite the wind.\n“We have rehoused 40 families,” mayor Jane Doe said.',
    ['The dam held all night, despite the wind.', 'We have rehoused 40 families,'],
  ],
] as const)(
  '%s: marks that open again with a paragraph are no part of what was said',
  (language, text, content) => {
    expect(told(text, language)[0]?.content).toEqual(content)
  },
)

test.each([
  ['en', 'The guard claimed on Monday to have seized the ship.', 'to have seized the ship'],
  ['en', 'The guard claims to hold the port.', 'to hold the port'],
  ['fr', 'Le port est fermé, à en croire la capitainerie.', 'Le port est fermé'],
] as const)('%s « %s » tells that %s', (language, text, content) => {
  expect(told(text, language)[0]?.content).toEqual([content])
})

test.each([
  ['Pour le maire Paul Lenoir, « la digue est trop basse ».', ['Paul Lenoir'], ['la digue est trop basse']],
  ['Pour les pêcheurs, « la digue est trop basse ».', ['les pêcheurs'], ['la digue est trop basse']],
  ['Pour l’instant, « la digue est trop basse ».', undefined, undefined],
  ['Pour ce chantier, « la digue est trop basse ».', undefined, undefined],
] as const)('« pour » opens the view of a person: %s', (text, holders, content) => {
  const [one] = told(text, 'fr')
  expect([one?.holders, one?.content]).toEqual([holders, content])
})

test('« pour elle » opens the view of her who was named before', () => {
  const text = 'La maire Anne Roux est inquiète. Pour elle, « la digue est trop basse ».'
  expect(told(text, 'fr').at(-1)).toMatchObject({
    holders: ['Anne Roux'],
    content: ['la digue est trop basse'],
  })
})
