import { describe, expect, test } from 'vitest'
import { findSanctions } from '../../../src/claims/sanctions/sanctions.ts'
import { findAttributions } from '../../../src/claims/statements/attributions.ts'
import type { ClaimDraft, Language, Sanction } from '../../../src/types.ts'
import { cpuTime_ms } from '../../cpu-time.ts'
import { articleOf } from '../helpers.ts'

function sanctions(text: string, language: Language): (ClaimDraft & { kind: 'sanction' })[] {
  const article = articleOf(text, language)
  return findSanctions(article, findAttributions(article)).filter(draft => draft.kind === 'sanction')
}

const listings: readonly (readonly [Language, string, readonly string[]])[] = [
  [
    'en',
    'The Council imposed restrictive measures on two Burmese men. The listings include Aung Min, leader of the Irra Force (IF), and his deputy for operations, Ko Lin, who led the raid. It rains.',
    ['two Burmese men', 'Aung Min', 'his deputy for operations', 'Ko Lin'],
  ],
  [
    'en',
    'The EU imposed sanctions on Aung Min. The second individual, the banker Ko Lin, a Burmese national, is listed for buying the gold. The two entities are Irra Gold, based in Yangon, and the carrier Tarro Transit.',
    ['Aung Min', 'Ko Lin', 'Irra Gold', 'the carrier Tarro Transit'],
  ],
  [
    'fr',
    'L’Union européenne a imposé des sanctions à Aung Min. Les deux entités sont la banque Irra et la société minière Tarro, établie à Rangoun. Les deux généraux sont partis.',
    ['Aung Min', 'la banque Irra', 'la société minière Tarro'],
  ],
]

test.each(listings)(
  'who is on the list is told in the sentences behind: %s %s',
  (language, text, targets) => {
    expect(sanctions(text, language)[0]?.sanction.targets).toEqual(targets)
  },
)

const told: readonly (readonly [Language, string, Partial<Sanction>])[] = [
  [
    'fr',
    'Oslo a imposé mardi des sanctions économiques contre douze armateurs russes et trois banques.',
    {
      imposer: 'Oslo',
      targets: ['douze armateurs russes', 'trois banques'],
      measure: 'sanctions économiques',
      status: 'in-force',
    },
  ],
  [
    'fr',
    'Le ministère norvégien des Finances a sanctionné deux banques russes.',
    { imposer: 'Le ministère norvégien des Finances', targets: ['deux banques russes'], status: 'in-force' },
  ],
  [
    'fr',
    'La Norvège a gelé les avoirs de trois ministres bélarusses.',
    { imposer: 'La Norvège', targets: ['trois ministres bélarusses'], status: 'in-force' },
  ],
  ['fr', 'La Suisse menace d’imposer des sanctions contre la junte birmane.', { status: 'threatened' }],
  [
    'fr',
    'La Suisse a sanctionné treize armateurs et quatorze banques.',
    { targets: ['treize armateurs', 'quatorze banques'] },
  ],
  ['fr', 'La Suisse sanctionnera demain la banque Orsova.', { targets: ['la banque Orsova'] }],
  [
    'fr',
    'La Suisse a inscrit fin mars la banque Orsova sur sa liste noire.',
    { targets: ['la banque Orsova'] },
  ],
  [
    'fr',
    'La Suisse réclame des sanctions contre la junte birmane.',
    { imposer: null, targets: ['la junte birmane'], status: 'called-for' },
  ],
  ['fr', 'Le Conseil de l’Union européenne a levé les sanctions visant le Burundi.', { status: 'lifted' }],
  ['fr', 'L’Union européenne prépare un dixième train de sanctions.', { targets: [], status: 'announced' }],
  [
    'fr',
    'Des sanctions ont été imposées par le Japon contre trois colonels birmans.',
    { imposer: 'le Japon' },
  ],
  [
    'en',
    'Canada imposed sanctions on Tuesday on four Russian shipowners and two banks.',
    { imposer: 'Canada', targets: ['four Russian shipowners', 'two banks'], status: 'in-force' },
  ],
  [
    'en',
    'Japan announced that it would blacklist six Syrian firms.',
    { imposer: 'Japan', status: 'announced' },
  ],
  [
    'en',
    'Canada is firmly determined to sanction three shipowners.',
    { imposer: 'Canada', status: 'announced' },
  ],
  ['fr', 'Le Canada est prêt à sanctionner trois armateurs.', { imposer: 'Le Canada', status: 'announced' }],
  ['en', 'Canada has threatened new sanctions against Myanmar.', { status: 'threatened' }],
  [
    'en',
    'Canada will impose sanctions on Burmese generals and new export controls.',
    { imposer: 'Canada', targets: ['Burmese generals'] },
  ],
  [
    'en',
    'Canada imposed sanctions on Myanmar – sanctions that will hurt its generals.',
    { imposer: 'Canada', targets: ['Myanmar'] },
  ],
  [
    'en',
    'The minister said other Burmese generals and their families could face sanctions.',
    { imposer: null, targets: ['other Burmese generals', 'their families'], status: 'threatened' },
  ],
  [
    'fr',
    'Le Canada a sanctionné la Birmanie – un pays que dirige une junte.',
    { imposer: 'Le Canada', targets: ['la Birmanie'] },
  ],
  ['en', 'Canada lifted sanctions on two Syrian banks.', { status: 'lifted' }],
  [
    'fr',
    'Oslo a imposé mardi des sanctions au directeur de la banque centrale birmane et à deux sociétés minières.',
    {
      imposer: 'Oslo',
      targets: ['directeur de la banque centrale birmane', 'deux sociétés minières'],
      status: 'in-force',
    },
  ],
  [
    'fr',
    'La Norvège a infligé des sanctions aux généraux birmans.',
    { targets: ['généraux birmans'], measure: 'sanctions' },
  ],
  [
    'fr',
    'La Norvège a de son côté menacé de sanctionner les armateurs qui livrent du pétrole à la junte.',
    {
      imposer: 'La Norvège',
      targets: ['les armateurs qui livrent du pétrole à la junte'],
      status: 'threatened',
    },
  ],
  [
    'fr',
    'Un député norvégien a appelé la Suisse à sanctionner à son tour le colonel Min Thu.',
    { imposer: 'la Suisse', targets: ['le colonel Min Thu'], status: 'called-for' },
  ],
  [
    'fr',
    'Oslo a demandé à la Suisse de sanctionner la banque Levantair.',
    { imposer: 'la Suisse', targets: ['la banque Levantair'], status: 'called-for' },
  ],
  [
    'fr',
    'La Suisse a levé les sanctions qui frappaient deux banques syriennes.',
    { imposer: 'La Suisse', targets: ['deux banques syriennes'], status: 'lifted' },
  ],
  [
    'en',
    'Norway called on Switzerland to impose sanctions on the oil company Levantair.',
    { imposer: 'Switzerland', targets: ['the oil company Levantair'], status: 'called-for' },
  ],
  [
    'en',
    'A Norwegian minister urged Canada to sanction the oil company Levantair.',
    { imposer: 'Canada', targets: ['the oil company Levantair'], status: 'called-for' },
  ],
]

test.each(told)('%s « %s » is a sanction', (language, text, expected) => {
  const found = sanctions(text, language)
  expect(found).toHaveLength(1)
  expect(found[0]?.sanction).toMatchObject(expected)
})

const read: readonly (readonly [Language, string, string | null, readonly string[], Sanction['status']])[] = [
  [
    'fr',
    'Oslo a répliqué en gelant les avoirs de trois armateurs russes.',
    'Oslo',
    ['trois armateurs russes'],
    'in-force',
  ],
  [
    'fr',
    'Les sanctions adoptées par la Suisse contre la Russie sont entrées en vigueur mardi.',
    'la Suisse',
    ['la Russie'],
    'in-force',
  ],
  [
    'fr',
    'Deux ministres birmans ont été frappés de sanctions par Ottawa.',
    'Ottawa',
    ['Deux ministres birmans'],
    'in-force',
  ],
  ['fr', 'Israël a été visé par un embargo décrété par l’Espagne.', 'l’Espagne', ['Israël'], 'in-force'],
  [
    'fr',
    'Ottawa a imposé la semaine dernière des sanctions contre deux ministres haïtiens.',
    'Ottawa',
    ['deux ministres haïtiens'],
    'in-force',
  ],
  ['fr', 'La Norvège n’exclut pas des sanctions contre Minsk.', 'la Norvège', ['Minsk'], 'threatened'],
  [
    'fr',
    'Si Minsk refuse, Oslo imposera des sanctions contre ses banques.',
    'Oslo',
    ['ses banques'],
    'threatened',
  ],
  ['fr', 'Bruxelles menace Budapest de sanctions financières.', 'Bruxelles', ['Budapest'], 'threatened'],
  ['fr', 'L’UE a mis fin aux sanctions contre le Burundi.', 'L’UE', ['le Burundi'], 'lifted'],
  [
    'fr',
    'Les ambassadeurs des Vingt-Sept ont donné leur feu vert à un nouveau paquet de sanctions contre Moscou.',
    'Les ambassadeurs des Vingt-Sept',
    ['Moscou'],
    'in-force',
  ],
  [
    'fr',
    'Caracas, contre lequel la Suisse a adopté un troisième train de sanctions, a protesté.',
    'la Suisse',
    ['Caracas'],
    'in-force',
  ],
  [
    'fr',
    'Washington place sous sanctions deux filiales d’un groupe chinois.',
    'Washington',
    ['deux filiales d’un groupe chinois'],
    'in-force',
  ],
  ['fr', 'Oslo a annoncé un embargo sur les ventes d’armes au Soudan.', 'Oslo', ['Soudan'], 'announced'],
  [
    'en',
    'Japan and its allies have been rolling out sanctions against Serbia.',
    'Japan and its allies',
    ['Serbia'],
    'in-force',
  ],
  [
    'en',
    'Japan has sent aid to Kosovo and levied economic sanctions on Serbia.',
    'Japan',
    ['Serbia'],
    'in-force',
  ],
  ['en', 'The embargo placed on Serbia by Japan has led to tension.', 'Japan', ['Serbia'], 'in-force'],
  [
    'en',
    'Prices rose after Japan signaled that it was looking to sanction Serbian gas.',
    'Japan',
    ['Serbian gas'],
    'announced',
  ],
  [
    'en',
    'Serbia reacted to Norway’s decision to slap sanctions on its banks.',
    'Norway',
    ['its banks'],
    'in-force',
  ],
  [
    'en',
    'Gold cannot replace what was lost to the sanctions Britain and its partners have imposed on Serbian banks.',
    'Britain and its partners',
    ['Serbian banks'],
    'in-force',
  ],
  [
    'en',
    'Canada will impose sanctions on Petrov and Lukic, a spokeswoman for the ministry said.',
    'Canada',
    ['Petrov', 'Lukic'],
    'announced',
  ],
  [
    'en',
    'Norway imposed sanctions on Serbia, and the country has retaliated.',
    'Norway',
    ['Serbia'],
    'in-force',
  ],
  [
    'en',
    'Norway has imposed a series of measures against Serbia, including sanctions targeting its banks.',
    'Norway',
    ['its banks'],
    'in-force',
  ],
  [
    'en',
    'Serbia was hit with tough sanctions from Western countries.',
    'Western countries',
    ['Serbia'],
    'in-force',
  ],
  [
    'en',
    'President Trump signed an order that imposes sanctions on the International Criminal Court.',
    'President Trump',
    ['the International Criminal Court'],
    'in-force',
  ],
  ['en', 'The U.S. removed Cuba from its list of sanctioned states.', 'The U.S.', ['Cuba'], 'lifted'],
]

test.each(read)('%s « %s » is imposed by %s', (language, text, imposer, targets, status) => {
  const [claim, ...others] = sanctions(text, language).map(({ sanction }) => sanction)
  expect(others).toEqual([])
  expect({ ...claim, imposer: claim?.imposer ?? null }).toMatchObject({ imposer, targets, status })
})

const mentions: readonly (readonly [Language, string])[] = [
  ['en', 'Norway froze 40 million euros in aid for schools on Tuesday.'],
  ['fr', 'La Suisse accuse la Russie de contourner les sanctions européennes.'],
  ['fr', 'Malgré les sanctions, la Russie exporte son pétrole.'],
  ['fr', 'La Chine dénonce les sanctions contre la Russie.'],
  ['fr', 'La Suisse n’a pas imposé de sanctions contre la Russie.'],
  ['fr', 'L’arbitre a sanctionné le défenseur d’un carton jaune.'],
  ['fr', 'La mairie a menacé de sanctionner les agents absents.'],
  ['fr', 'La Norvège a imposé aux banques de nouvelles règles.'],
  ['fr', 'Le proviseur a sanctionné trois élèves.'],
  ['en', 'Russia finds ways round the sanctions of the European Union.'],
  ['en', 'Despite sanctions, Russia goes on exporting oil.'],
  ['en', 'China opposes sanctions on Russia.'],
  ['en', 'Talks about sanctions relief with Iran have stalled.'],
  ['fr', 'La Serbie a démenti que la Turquie ait sanctionné sa banque centrale.'],
  ['fr', 'L’effet des sanctions contre la Russie se fait attendre.'],
  ['fr', 'Les Européens n’ont pas encore décidé s’ils sanctionneraient la Serbie.'],
  ['fr', 'Le Brésil a présenté un texte pour prolonger l’embargo contre le Chili.'],
  ['en', 'Argentina denied that it had sanctioned the Iranian airline.'],
  ['en', 'Any decision to impose sanctions on Serbia rests with its neighbours.'],
  ['en', 'The fear of sanctions has kept firms out of Serbia.'],
  ['en', 'A judge in Serbia said she would impose sanctions against the ministry.'],
  ['en', 'Japan plans to help firms survive sanctions on Serbia.'],
]

test.each(mentions)('%s « %s » imposes nothing', (language, text) => {
  expect(sanctions(text, language)).toEqual([])
})

describe('the sentence that goes on', () => {
  test('gives further targets, and belongs to what is printed', () => {
    const text =
      'Oslo a annoncé des sanctions contre des armateurs russes. Parmi les personnes visées figure un ancien ministre. Il pleut.'
    const [claim] = sanctions(text, 'fr')
    expect(claim?.sanction.targets).toEqual(['des armateurs russes', 'un ancien ministre'])
    expect(text.slice(claim?.span[0], claim?.span[1])).toMatch(/^Oslo .* ministre\.$/)
  })

  test('may tell what is done, and then to nobody', () => {
    const text =
      'Oslo a imposé des sanctions au colonel Min Thu. Ces mesures comprennent un gel des avoirs et une interdiction de voyager.'
    expect(sanctions(text, 'fr').map(({ sanction }) => sanction.targets)).toEqual([['colonel Min Thu']])
  })

  test('an apposition is no target of its own', () => {
    const text =
      'Canada imposed sanctions on Syria. Those named include Tishrin Bank, a lender in Homs, and Ali Darwish.'
    expect(sanctions(text, 'en')[0]?.sanction.targets).toEqual(['Syria', 'Tishrin Bank', 'Ali Darwish'])
  })
})

test('a long row of sanctions that nobody imposes is read in no time', () => {
  const text = `${'and imposed sanctions and to be '.repeat(120)}Serbia.`
  const time_ms = cpuTime_ms(() => {
    sanctions(text, 'en')
  })
  expect(time_ms).toBeLessThan(1000)
})

describe('a lifting', () => {
  test.each<[Language, string, ClaimDraft['modality'] | null]>([
    ['fr', 'L’UE a levé mardi les sanctions contre la Syrie.', 'asserted'],
    ['fr', 'L’UE va lever les sanctions contre la Syrie.', 'planned'],
    ['fr', 'Bruxelles lèvera ces sanctions contre la Syrie par étapes.', 'planned'],
    ['fr', 'Les sanctions contre la Syrie seront levées en juin.', 'planned'],
    ['fr', 'Washington a promis de lever les sanctions contre la Syrie.', 'planned'],
    ['fr', 'Damas a demandé la levée des sanctions européennes contre la Syrie.', 'called-for'],
    ['fr', 'Le ministre a appelé à mettre fin aux sanctions contre la Syrie.', 'called-for'],
    ['fr', 'L’UE pourrait lever les sanctions contre la Syrie.', null],
    ['fr', 'Washington envisage de lever les sanctions contre la Syrie.', null],
    ['en', 'The EU lifted sanctions on Syria on Tuesday.', 'asserted'],
    ['en', 'The EU will lift sanctions on Syria next week.', 'planned'],
    ['en', 'The EU plans to ease sanctions on Syria.', 'planned'],
    ['en', 'The minister urged the EU to lift sanctions on Syria.', 'called-for'],
    ['en', 'Damascus called for the lifting of sanctions on Syria.', 'called-for'],
    ['en', 'The EU could lift sanctions on Syria.', null],
  ])('is told as done only when it is: %s %s', (language, text, modality) => {
    const [claim] = sanctions(text, language)
    const told =
      claim === undefined ? null : [claim.sanction.status, claim.modality.replace('attributed', 'asserted')]
    expect(told).toEqual(modality === null ? null : ['lifted', modality])
  })
})

test.each<[Language, string, string]>([
  [
    'fr',
    'Le comité de l’ONU chargé du groupe Jeunesse armée (JA) et d’Al-Nour a ajouté Karim Benali à sa liste de sanctions.',
    'Le comité de l’ONU chargé du groupe Jeunesse armée (JA) et d’Al-Nour',
  ],
])('whoever imposes is named whole: %s %s', (language, text, imposer) => {
  expect(sanctions(text, language).map(({ sanction }) => sanction.imposer)).toEqual([imposer])
})

test.each<[Language, string, string[]]>([
  [
    'fr',
    'Le Canada a annoncé des sanctions contre Omar Sall et deux de ses complices présumés.',
    ['Omar Sall', 'deux de ses complices présumés'],
  ],
  [
    'en',
    'Canada has sanctioned four suspected members of the junta.',
    ['four suspected members of the junta'],
  ],
  [
    'fr',
    'Le Canada a sanctionné le général Omar Sall, chef de la marine, et trois sociétés birmanes.',
    ['le général Omar Sall', 'trois sociétés birmanes'],
  ],
  [
    'en',
    'Canada has sanctioned General Omar Sall, head of the navy, and three firms.',
    ['General Omar Sall', 'three firms'],
  ],
  [
    'fr',
    'Le Canada réclame des sanctions contre les chefs de l’armée birmane.',
    ['les chefs de l’armée birmane'],
  ],
  [
    'fr',
    'Le Canada a adopté des sanctions contre la société militaire privée Nordgard et sept officiers birmans.',
    ['la société militaire privée Nordgard', 'sept officiers birmans'],
  ],
  [
    'en',
    'Canada on Friday blacklisted two banks in Estonia, Norbank and Kesbank, which it accused of paying the junta.',
    ['two banks in Estonia', 'Norbank', 'Kesbank'],
  ],
  [
    'en',
    'The EU sanctioned the company on Monday along with its director, Omar Sall, and five Burmese officers.',
    ['the company', 'its director', 'Omar Sall', 'five Burmese officers'],
  ],
])('a target is named with its reserve and without its office: %s %s', (language, text, targets) => {
  expect(sanctions(text, language).map(({ sanction }) => sanction.targets)).toEqual([targets])
})

test.each<[Language, string, string[]]>([
  ['en', 'General Omar Sall denied it, two days after Canada put him under sanctions.', []],
  ['en', 'Canada put General Omar Sall under sanctions on Thursday.', ['General Omar Sall']],
  ['en', 'Canada put his brother under sanctions.', ['his brother']],
  ['fr', 'Le Canada a placé deux banques sous sanctions.', ['deux banques']],
])('a target ends before “under sanctions”, and a pronoun is none: %s %s', (language, text, targets) => {
  expect(sanctions(text, language).map(({ sanction }) => sanction.targets)).toEqual([targets])
})

test.each<[Language, string, string]>([
  ['en', 'Omar Sall, the general whom Canada put under sanctions on Thursday, has fled.', 'Canada'],
  ['fr', 'Le Canada lui a emboîté le pas en gelant les avoirs de quatre ministres birmans.', 'Le Canada'],
  ['en', 'Canada on the same day imposed sanctions on four ministers of Myanmar.', 'Canada'],
])('whoever imposes is found over the words between: %s %s', (language, text, imposer) => {
  expect(sanctions(text, language).map(({ sanction }) => [sanction.imposer, sanction.status])).toEqual([
    [imposer, 'in-force'],
  ])
})

test.each<[Language, string, string[]]>([
  ['fr', 'L’UE imposera des sanctions contre la Syrie la semaine prochaine.', ['la Syrie']],
  ['en', 'The EU will impose sanctions on Syria next week.', ['Syria']],
])('a time is no target: %s %s', (language, text, targets) => {
  expect(sanctions(text, language).map(({ sanction }) => sanction.targets)).toEqual([targets])
})

test.each<[string, string]>([
  ['Oslo a ajouté Karim Benali à la liste des personnes visées par un gel des avoirs.', 'liste'],
  ['Oslo a ajouté Karim Benali à la liste noire des sanctions.', 'liste noire'],
  ['Oslo a ajouté Karim Benali à la liste des sanctions.', 'liste des sanctions'],
])('a list is named as far as its name goes: %s', (text, measure) => {
  expect(sanctions(text, 'fr').map(({ sanction }) => sanction.measure)).toEqual([measure])
})

test.each<[Language, string, ClaimDraft['modality']]>([
  ['en', 'Norway on Sunday blacklisted the trader Karim Zorel, who allegedly paid the pirates.', 'asserted'],
  ['fr', 'La Norvège a sanctionné le négociant Karim Zorel, qui aurait payé les pirates.', 'asserted'],
  ['fr', 'La Norvège a sanctionné la banque Zorel, par laquelle les pirates auraient été payés.', 'asserted'],
  ['en', 'Norway has reportedly blacklisted the trader Karim Zorel, who paid the pirates.', 'conditional'],
])('what is alleged of a target makes no hearsay of the sanction: %s %s', (language, text, modality) => {
  expect(sanctions(text, language).map(claim => claim.modality)).toEqual([modality])
})

test.each<[Language, string, string[]]>([
  [
    'en',
    'Norway sanctioned Omar Sall, who it says leads the force, and two shipping firms accused of piracy.',
    ['Omar Sall', 'two shipping firms'],
  ],
  [
    'fr',
    'La Norvège a sanctionné le général Omar Sall, qui dirige la force, et deux banques.',
    ['le général Omar Sall', 'deux banques'],
  ],
  [
    'fr',
    'La Norvège a gelé les avoirs de trois banques établies à Dubaï et interdit de séjour un général.',
    ['trois banques établies à Dubaï'],
  ],
  ['fr', 'La Norvège a inscrit sur sa liste noire la compagnie Zorel.', ['la compagnie Zorel']],
])('targets are found over a clause about one, a seat and a list: %s %s', (language, text, targets) => {
  expect(sanctions(text, language).map(({ sanction }) => sanction.targets)).toEqual([targets])
})

test.each<[Language, string, [string, string[]][]]>([
  [
    'en',
    'Norway froze the assets of two banks, and Canada barred four ministers of Myanmar from entering the country.',
    [
      ['Norway', ['two banks']],
      ['Canada', ['four ministers of Myanmar']],
    ],
  ],
  [
    'fr',
    'La Norvège a gelé les avoirs de deux banques, tandis que le Canada a sanctionné le général Omar Sall.',
    [
      ['La Norvège', ['deux banques']],
      ['le Canada', ['le général Omar Sall']],
    ],
  ],
])('each of two clauses with its own subject imposes its own: %s %s', (language, text, imposed) => {
  const found = sanctions(text, language).map(({ sanction }) => [sanction.imposer, sanction.targets])
  expect(found).toEqual(imposed)
})

test('what a target is said to be, between commas, ends no list of targets', () => {
  const text =
    'Le département du Trésor américain a annoncé des sanctions contre Abou Halimi, présenté comme le chef du groupe, et contre la société Havn.'
  const [sanction] = findSanctions(articleOf(text, 'fr'), [])
  expect(sanction).toMatchObject({ sanction: { targets: ['Abou Halimi', 'la société Havn'] } })
})

test('the month of May makes no sanction a mere possibility', () => {
  const [imposed] = sanctions('OSLO, May 21 – Norway imposed sanctions on eleven shipowners.', 'en')
  expect(imposed?.sanction.status).toBe('in-force')
  const [lifted] = sanctions('On May 21 Norway lifted sanctions on eleven shipowners.', 'en')
  expect(lifted?.sanction.status).toBe('lifted')
  const [possible] = sanctions('Norway may impose sanctions on eleven shipowners.', 'en')
  expect(possible?.sanction).toMatchObject({ status: 'threatened', imposer: 'Norway' })
})
