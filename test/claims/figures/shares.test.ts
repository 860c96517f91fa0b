import { expect, test } from 'vitest'
import { figuresOf } from '../helpers.ts'

test.each([
  ['Le ministre veut augmenter de 50 % le nombre de trains.', 'nombre de trains'],
  ['La loi prévoit de majorer de 20 % les heures de nuit.', 'heures de nuit'],
  ['Avec la grève, le nombre de trains a baissé mardi de 39 %.', 'nombre de trains'],
  ['Dans ce pays, le taux de chômage tourne autour de 12 %.', 'taux de chômage'],
  ['Trois élèves sur cinq (62 %) dorment mal.', 'élèves'],
  ['La ville a acquis 92 % de toute la production.', 'production'],
  ['Cette année, la hausse prévue est de 3 %.', 'hausse prévue'],
  ['La coopérative offre un gain de poids de 40 %.', 'gain de poids'],
  ['Plus de la moitié des infirmiers (53 %) manquent de gants.', 'infirmiers'],
  ['Un quart (26 %) des lycéens mangent peu le matin.', 'lycéens'],
  ['Plus de huit lits sur dix sont occupés ce soir (84 %).', 'lits'],
  ['Parmi les 900 clients interrogés, seuls 4 % se disent déçus.', 'clients'],
  ['Le feu a touché 36 % des 1 500 maisons.', 'maisons'],
  ['L’usine perd 5 % seulement des commandes.', 'commandes'],
  ['Les taxis ont transporté 900 malades, dont 38 % la nuit.', 'malades'],
  ['Le taux de présence (le nombre de venus pour cent inscrits) est de 12 %.', 'taux de présence'],
  ['La ville a repeint respectivement 85 % et 96 % des barques.', 'barques'],
  ['La carpe mène (14 %), suivie par les sardines (8 %).', 'sardines'],
  ['La note décrit la gestion de la criée détenue à 80 % par la ville.', 'criée'],
  ['Le fret maritime a reculé en mai. Zorba a perdu 3 %.', 'Zorba'],
  ['Les billets sont 30 % plus chers.', 'billets'],
  ['La loi permettrait de réduire de 15 à 25 % les rejets de fumée.', 'rejets de fumée'],
  ['Près de 4 % des marins ne savent pas nager (1 % chez les femmes).', 'femmes'],
  ['Le taux de chômage est de 9 % (20 % chez les jeunes).', 'taux de chômage'],
  [
    'La popularité du maire est stable (40 %). Une majorité de marins ont une mauvaise opinion de lui (62 %).',
    'marins',
  ],
  ['Près de 45 % des marins savent nager et 68 % des plus de 65 ans.', 'plus de 65 ans'],
  ['Près de 45 % des marins savent nager, dont 37 % des 18-24 ans.', '18-24 ans'],
  ['La récolte a augmenté dans le canton de 48 %.', 'récolte'],
  ['En mai, les visites aux quais pour des régates ont diminué de 48 %.', 'visites'],
  ['En mai, les accidents sur les routes ont reculé de 48 %.', 'accidents'],
  ['En mai, le prix du blé a bondi de 48 %.', 'prix du blé'],
  ['Le nombre de noyades a baissé dans une moindre mesure (-13 %).', 'nombre de noyades'],
  ['La carte donne droit à des remises de l’ordre de 25 %.', 'remises'],
  ['La carte donne droit à une remise allant jusqu’à 25 %.', 'remise'],
  ['Le quai affiche un taux de remplissage de l’ordre de 80 %.', 'taux de remplissage'],
  ['Le chômage a connu une baisse de l’ordre de 12 %.', 'chômage'],
] as const)('« %s » gives a share of « %s »', (text, counts) => {
  expect(figuresOf(text, 'fr')).toContainEqual(expect.objectContaining({ counts, unit: '%' }))
})

test('a share in brackets behind a time is one of what was counted before', () => {
  const text = 'Quelque 4 500 barques ont été vendues au cours des six premiers mois de l’année (+4 %).'
  expect(figuresOf(text, 'fr').map(({ counts }) => counts)).toEqual(['barques', 'barques'])
})

test.each([
  ['fr', 'Le virus touche 8 % de la population, puis vient la Grèce (5 %).', ['population', 'population']],
  [
    'fr',
    '12 % des enfants souffrent d’asthme, et autant de la rhinite (9 % contre 7 % avant).',
    ['enfants', 'enfants', 'enfants'],
  ],
] as const)(
  '%s a share beside a name or a part is of what the share before is of: « %s »',
  (language, text, counts) => {
    const shares = figuresOf(text, language).filter(({ unit }) => unit === '%')
    expect(shares.map(one => one.counts)).toEqual(counts)
  },
)

test.each([
  'La victime, brûlée à 80 %, a été transportée à Lille.',
  'Après les européennes (26 % pour le PZ, 20 % pour l’UTV), elle se tait.',
  'Le maire a été élu avec 53 % des voix.',
  'Il se tait depuis la déroute des européennes (6,3 %).',
  'Interrogée à plusieurs reprises sur Paul Morel (53 %), elle se tait.',
])('« %s » gives no share', text => {
  expect(figuresOf(text, 'fr').filter(({ unit }) => unit === '%')).toEqual([])
})

test.each([
  ['fr', 'Selon un sondage, Anne Roux devance son rival Paul Brun (52 % contre 44 %).', 'intentions de vote'],
  ['fr', 'Dans les sondages, Paul Brun est crédité de 12 %.', 'intentions de vote'],
  ['en', 'A poll shows Anne Reed leading Tom Hall 47 percent to 44 percent.', 'voting intentions'],
] as const)('%s what a poll foretells are voting intentions: « %s »', (language, text, counts) => {
  const shares = figuresOf(text, language).filter(({ unit }) => unit === '%')
  expect(new Set(shares.map(one => one.counts))).toEqual(new Set([counts]))
  expect(shares.length).toBeGreaterThan(0)
})

test('what is equal to an amount is the noun before it', () => {
  const [fine] = figuresOf('Il risque une amende équivalent à 115 euros.', 'fr')
  expect(fine?.counts).toBe('amende')
})

test('a share named once is that of each who tells it', () => {
  const text = 'Le taux de grévistes est de 30 % selon la direction et 40 % selon les syndicats.'
  expect(figuresOf(text, 'fr').map(({ counts }) => counts)).toEqual([
    'taux de grévistes',
    'taux de grévistes',
  ])
})

test('where something stands is not what an amount is of', () => {
  const [rent] = figuresOf('Ils occupent un studio dans le vieux quartier à 900 euros par mois.', 'fr')
  expect(rent?.counts).toBe('euros')
})

test.each([
  ['fr', 'Les marins ont obtenu entre 3 000 euros et 10 000 euros.', 'between', 3000, 10_000],
  ['fr', 'En plus des 70 millions d’euros versés, la mairie promet un prêt.', 'exactly', 7e7, 7e7],
  ['en', 'Sailors were paid between 3,000 euros and 10,000 euros.', 'between', 3000, 10_000],
] as const)('%s « %s »: %s', (language, text, hedge, size, high) => {
  expect(figuresOf(text, language)).toEqual([expect.objectContaining({ hedge, size, high })])
})

test.each([
  ['Alpha stock was down 30%. The ferry company Beta dropped 7%.', ['Alpha stock', 'Beta']],
  ['The number of hired workers in the port rose by 6%.', ['number of hired workers']],
  ['The index, which excludes food and fuel costs, rose to 5%.', ['index']],
  ['Prices rose 12% in May. Cooks paid 13% more for butter.', ['Prices']],
] as const)('« %s » gives shares of %j', (text, counts) => {
  expect(figuresOf(text, 'en').map(figure => figure.counts)).toEqual(counts)
})

test('of « d’entre eux » no share before tells who they are', () => {
  const text =
    'La moitié des dockers dorment mal, contre 35 % des marins. Un tiers (33 %) d’entre eux boivent.'
  expect(figuresOf(text, 'fr').map(({ size }) => size)).toEqual([35])
})

test('a share by which a thing beats another is of nothing that is named', () => {
  expect(figuresOf('La coque reprend le bois de la barque et 30 % plus légère.', 'fr')).toEqual([])
})

test('no share is of what stands farther up', () => {
  const text = 'Les loyers ont pris 3 %. Une dose de vase, à hauteur de 20 %, est admise.'
  expect(figuresOf(text, 'fr')).toHaveLength(1)
})

test.each([
  ['La hausse est de 6 %. Les marins doutent : ils étaient encore 64 % en mai.', ['hausse']],
  [
    'La consommation de sel a baissé de 6 %. 57 % d’entre eux disent saler leurs plats.',
    ['consommation de sel'],
  ],
  [
    'Les ventes ont progressé de 6 %. Vient ensuite un rival avec des livraisons en recul de 16 %.',
    ['ventes'],
  ],
  ['Près de 38 % des marins sont satisfaits. Ils étaient 64 % en mai.', ['marins', 'marins']],
])('a share is of what the one before is of where both agree: « %s »', (text, counts) => {
  const shares = figuresOf(text, 'fr').filter(({ unit }) => unit === '%')
  expect(shares.map(one => one.counts)).toEqual(counts)
})

test.each([
  'Près de 12 % des lits sont vides. Le port mène ensuite (31 %), devant les gares (9 %).',
  'Près de 12 % des lits sont vides. Dans le détail, 40 % ont un drap.',
  'Près de 12 % des lits sont vides. Viennent ensuite le port avec 31 % et la gare avec 9 %.',
])('a share that does not take up those of the sentence before is of nothing that it tells: « %s »', text => {
  expect(figuresOf(text, 'fr').filter(({ counts, size }) => counts === 'lits' && size !== 12)).toEqual([])
})

test.each([
  'Ils sont 28 % à en douter.',
  'Seuls 28 % en doutent.',
  '28 % ne l’estiment pas vrai.',
  'Seule note gaie : 28 % d’entre eux y croient.',
  'Parmi eux, 28 % en doutent.',
])('a share with which a sentence takes up those of the one before is of them: « %s »', text => {
  const [, share] = figuresOf(`Près de 12 % des marins dorment mal. ${text}`, 'fr')
  expect(share).toMatchObject({ size: 28, counts: 'marins' })
})

test('a share in a bracket is of none that are only counted as names', () => {
  const text = 'Trois pays ont réduit leurs frais : l’Italie (-12 %), l’Espagne (-8 %) et le Portugal (-2 %).'
  expect(figuresOf(text, 'fr').filter(({ unit }) => unit === '%')).toEqual([])
})

test('whom a pronoun alone tells before a bracket are none of those before', () => {
  const text = 'Quelque 49 % des pêcheurs de Pau en parlent, plus que ceux de Nice (23 %).'
  expect(figuresOf(text, 'fr').map(({ size, counts }) => [size, counts])).toEqual([[49, 'pêcheurs de Pau']])
})

test.each([
  'La popularité du maire est en hausse à 36 %, mais 64 % (-3) jugent son bilan mauvais.',
  'La liste a 14 % d’intentions de vote. Ils sont 19 % à vouloir changer de maire.',
  'Près de 79 % pensent que la crue est la plus grande menace, et 58 % en craignent les suites.',
])('who does something in « %s » is no share of what is measured or feared', text => {
  const nouns = figuresOf(text, 'fr').flatMap(({ size, counts }) =>
    size === 36 || size === 14 ? [] : [counts],
  )
  expect(nouns).toEqual([])
})

test('what somebody puts at a share has no article in English', () => {
  expect(figuresOf('The harbour board put turnout at 35%.', 'en')).toMatchObject([
    { size: 35, counts: 'turnout', holder: 'the harbour board' },
  ])
  expect(figuresOf('Organisers put attendance at 5,000.', 'en')).toMatchObject([
    { size: 5_000, counts: 'attendance', holder: 'Organisers' },
  ])
})

test('a share in a bracket behind the subject of its clause is not told by its object', () => {
  const text = 'La moitié des mousses interrogés (51 %) estime le capitaine coupable.'
  expect(figuresOf(text, 'fr')).toMatchObject([{ size: 51, holder: null }])
  const others =
    'Près d’un mousse interrogé sur deux (46 %) estime le port fautif, contre 35 % pour la ville.'
  expect(figuresOf(others, 'fr').map(({ holder }) => holder)).toEqual([null, null])
})
