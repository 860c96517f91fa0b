import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { displayName, findNames } from '../../../src/text/names/names.ts'
import type { Language } from '../../../src/types.ts'
import { cpuTime_ms } from '../../cpu-time.ts'

function read(text: string, language: Language): string[] {
  return findNames(text, language).map(
    name => `${text.slice(...name.span)} = ${name.kind} ${name.keys.join(' ')}`,
  )
}

function keys(text: string, language: Language): string[] {
  return findNames(text, language).flatMap(name => name.keys)
}

describe('a country', () => {
  test.each([
    ['fr', 'la Corée du Nord'],
    ['fr', 'des Nord-Coréennes'],
    ['fr', 'une délégation nord-coréenne'],
    ['fr', 'à Pyongyang'],
    ['fr', 'la RPDC'],
    ['en', 'North Korea'],
    ['en', 'the North Koreans'],
    ['en', 'the DPRK'],
    ['en', 'Pyongyang’s envoy'],
  ] as const)('has one key in both languages (%s): %s', (language, text) => {
    expect(keys(text, language)[0]).toBe('country_kp')
  })

  test.each([
    ['fr', 'Les États-Unis, l’Amérique, les Etats-Unis et les USA', 4, 'country_us'],
    ['en', 'The U.S., the US, the United States and America', 4, 'country_us'],
    ['en', 'The UK and Britain', 2, 'country_gb'],
    ['fr', 'des Grecs, une Grecque, la Grèce', 3, 'country_gr'],
    ['fr', 'L’Ukraine, d’Ukraine, une Ukrainienne', 3, 'country_ua'],
  ] as const)('is found however it is written (%s): %s', (language, text, count, key) => {
    expect(keys(text, language)).toEqual(Array(count).fill(key))
  })

  test('needs its capitals', () => {
    expect(findNames('They told us that turkey and china are not for us.', 'en')).toEqual([])
    expect(findNames('Un bol de chine sur une table, un pays.', 'fr')).toEqual([])
    expect(findNames('IS THIS WHAT US ARMIES WANT', 'en')).toEqual([])
  })

  test('gives its name to the span without the article', () => {
    expect(read('Venu de l’Inde', 'fr')).toEqual(['Inde = country country_in'])
  })

  test('may be two in one adjective', () => {
    expect(read('la guerre russo-ukrainienne', 'fr')).toEqual([
      'russo = nationality country_ru',
      'ukrainienne = nationality country_ua',
    ])
    expect(keys('a Moscow-backed, pro-Russian party', 'en')).toEqual([
      'country_ru',
      'place_moscow',
      'country_ru',
    ])
  })
})

describe('an organisation', () => {
  test.each([
    ['L’Otan', 'NATO', 'org_nato'],
    ['L’ONU', 'The UN', 'org_un'],
    ['L’AIEA', 'The IAEA', 'org_iaea'],
    ['la Croix-Rouge', 'the Red Cross', 'org_red_cross'],
    ['les Vingt-Sept', 'the European Union', 'org_eu'],
    ['l’Union européenne', 'the EU', 'org_eu'],
    ['le Kremlin', 'the Kremlin', 'org_kremlin'],
    ['la Maison Blanche', 'the White House', 'org_white_house'],
    ['le département du Trésor', 'the Treasury Department', 'org_us_treasury'],
    ['le ministère de la Défense', 'the Defence Ministry', 'org_ministry_defence'],
    ['les Occidentaux', 'Western countries', 'group_west'],
    ['Koursk', 'Kursk', 'place_kursk'],
    ['en Crimée', 'in Crimea', 'place_crimea'],
  ])('has one key in both languages: %s, %s', (french, english, key) => {
    expect(keys(french, 'fr')[0]).toBe(key)
    expect(keys(english, 'en')[0]).toBe(key)
  })

  test('takes the country of its ministry along', () => {
    expect(read('Le ministère turc des Transports', 'fr')).toEqual([
      'ministère turc des Transports = organisation org_ministry_transport country_tr',
    ])
  })

  test('may be one that nobody listed', () => {
    expect(read('L’Université de Tours et le Parti pirate', 'fr')[0]).toBe(
      'Université de Tours = organisation org_universite_de_turs',
    )
    expect(read('selon La Dépêche du Vernois, rien', 'fr')[0]).toBe(
      'La Dépêche du Vernois = organisation org_la_depeche_du_vernois',
    )
    expect(read('at the Open Harbour Centre, he', 'en')).toEqual([
      'Open Harbour Centre = organisation org_open_harbur_centre',
    ])
    expect(read('Air Libre Sambre porte plainte.', 'fr')[0]).toMatch(/^Air Libre Sambre = organisation /)
    expect(read('said the Harbour Pilots Federation.', 'en')).toEqual([
      'Harbour Pilots Federation = organisation org_harbur_pilots_federation',
    ])
  })
})

describe('a person', () => {
  test.each([
    ['fr', 'Selon Jeanne-Marie Le Goff, rien.', ['Jeanne-Marie Le Goff']],
    ['fr', 'Hier Charles de Morel parlait à Lou Hae Won.', ['Charles de Morel', 'Lou Hae Won']],
    ['fr', 'Accompagné de Paul Verdier, il est parti.', ['Paul Verdier']],
    ['fr', 'Le président Ousmane Diarra a salué Son Min Un.', ['Ousmane Diarra', 'Son Min Un']],
    ['en', 'President Ada Novak met J. D. Harlow.', ['Ada Novak', 'J. D. Harlow']],
    ['en', 'Then Paul M. Harlow spoke.', ['Paul M. Harlow']],
    ['en', 'Prime Minister Karin van der Berg spoke.', ['Karin van der Berg']],
    ['en', 'Chief Executive Karin Falk spoke.', ['Karin Falk']],
    ['en', 'Michael Jordan flew home.', ['Michael Jordan']],
    ['fr', 'La ministre de la Santé Nora Petit est là.', ['Nora Petit']],
    ['fr', 'Le ministre de la Citoyenneté Ousmane Diarra a parlé.', ['Ousmane Diarra']],
    ['fr', 'Le ministre de l’Économie Bruno Le Guen arrive.', ['Bruno Le Guen']],
    ['fr', 'Son rival Bruno Le Maire du Vernois.', ['Bruno Le Maire']],
    ['fr', 'Le maire, Éric Noël, est absent.', ['Éric Noël']],
    ['fr', 'La fête a lieu chez Éric à Noël.', ['Éric']],
    ['fr', 'La députée Les Républicains Nadine Verdier a voté.', ['Nadine Verdier']],
    ['fr', 'Le président de l’Assemblée Paul Verdier sort.', ['Paul Verdier']],
    ['fr', 'Selon M. Diarra, rien ne presse.', ['Diarra']],
    ['en', 'Lawmaker Park Min-seo met Han Duck-in.', ['Park Min-seo', 'Han Duck-in']],
    ['en', 'A Paul Harlow-backed bill failed.', ['Paul Harlow']],
    ['en', 'Minister of Culture Ada Novak left.', ['Ada Novak']],
    ['fr', 'Il a dirigé un chœur au Covent Garden, puis un Tweet.', []],
  ] as const)('is a run of capitals (%s): %s', (language, text, expected) => {
    const found = findNames(text, language).filter(name => name.kind === 'person')
    expect(found.map(name => text.slice(...name.span))).toEqual(expected)
  })

  test('is known again by the last word, even at the beginning of a sentence', () => {
    expect(read('Ada Novak est venue. Novak a parlé.', 'fr')).toEqual([
      'Ada Novak = person person_ada_novak',
      'Novak = person person_novak',
    ])
  })

  test('shares a key over both languages', () => {
    expect(keys('Sergueï Lavrov', 'fr')).toEqual(keys('Sergey Lavrov', 'en'))
  })

  test('is not a common word with the capital of its sentence', () => {
    expect(
      findNames('Interrogés hier, les élus se taisent. Pourtant le vote est clos. Demain ?', 'fr'),
    ).toEqual([])
    expect(findNames('Officials were silent. However, the vote is over.', 'en')).toEqual([])
  })

  test('is not a headline in title case', () => {
    const text = 'Storm Leaves Thousands Without Power Across Portugal\n\nA storm hit the coast.'
    expect(read(text, 'en')).toEqual(['Portugal = country country_pt'])
  })

  test('may bear the name of a country', () => {
    expect(read('Le député Jordan Petit est allé en Jordanie.', 'fr')).toEqual([
      'Jordan Petit = person person_jordan_petit',
      'Jordanie = country country_jo',
    ])
  })
})

describe('a place', () => {
  test('that no table holds is told by its preposition', () => {
    expect(read('Il vit à Brisac depuis peu.', 'fr')).toEqual(['Brisac = place place_brisac'])
    expect(read('He lives in Ashcombe now.', 'en')).toEqual(['Ashcombe = place place_achcombe'])
  })

  test.each([
    ['Elle habite à Vaux-sur-Mer depuis mai.', 'Vaux-sur-Mer'],
    ['Le maire de Saint-Jean-de-Luz arrive.', 'Saint-Jean-de-Luz'],
    ['Le métro de Villeneuve-d’Ascq roule.', 'Villeneuve-d’Ascq'],
  ])('may be tied together by hyphens: %s', (text, place) => {
    const found = findNames(text, 'fr').map(({ span, kind }) => [text.slice(...span), kind])
    expect(found).toEqual([[place, 'place']])
  })

  test('is not the first half of a compound name', () => {
    expect(keys('Le campus Paris-Clairac', 'fr')).not.toContain('place_paris')
  })
})

test.each([
  ['country_kp', 'Corée du Nord', 'North Korea'],
  ['place_kyiv', 'Kiev', 'Kyiv'],
  ['org_nato', 'Otan', 'NATO'],
  ['org_ministry_foreign_affairs', 'ministère des Affaires étrangères', 'Foreign Ministry'],
  ['group_west', 'pays occidentaux', 'Western countries'],
])('the key %s is displayed as %s and %s', (key, french, english) => {
  expect(displayName(key, 'fr')).toBe(french)
  expect(displayName(key, 'en')).toBe(english)
})

test('a person has no display name of its own', () => {
  expect(displayName('person_ada_novak', 'fr')).toBeNull()
})

test('every key of the tables is displayed in both languages', () => {
  for (const text of ['Moscou Gaza Otan Kremlin Occidentaux Européens nord-coréens Wallonie']) {
    for (const key of keys(text, 'fr')) {
      expect(displayName(key, 'fr'), key).toMatch(/\S/)
      expect(displayName(key, 'en'), key).toMatch(/\S/)
    }
  }
})

test('any text gives spans in order, inside it, and clean keys', () => {
  const words = fc.constantFrom(
    'Jean',
    'de',
    'Corée',
    'du',
    'Nord',
    '-',
    'Le',
    "l'",
    'Paris',
    'OTAN',
    'a',
    '.',
    '\n',
    'É',
  )
  const texts = fc.oneof(
    fc.string(),
    fc.array(words, { maxLength: 30 }).map(list => list.join(' ')),
  )
  fc.assert(
    fc.property(texts, fc.constantFrom<Language>('fr', 'en'), (text, language) => {
      let last = 0
      for (const { span, keys: found } of findNames(text, language)) {
        expect(span[0]).toBeGreaterThanOrEqual(last)
        last = span[1]
        for (const key of found) expect(key).toMatch(/^[a-z0-9_]+$/)
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 300 },
  )
})

test.each(['A ', 'Jean de ', 'Corée du ', 'ministère ', 'É-', "l'", 'Paris '])(
  'hostile text is read in linear time: %j repeated',
  unit => {
    const time_ms = cpuTime_ms(() => {
      findNames(unit.repeat(20_000), 'fr')
      findNames(unit.repeat(20_000), 'en')
    })
    expect(time_ms).toBeLessThan(4000)
  },
)

describe('a run of capitals', () => {
  test.each([
    ['fr', 'Elle chante avec Élise Bré. Dans la salle, on rit.', ['Élise Bré = person person_elise_bre']],
    ['en', 'He came with Tom Lee. Then it rained on Ann Jr. Moss.', null],
  ] as const)('ends with its sentence: %s %s', (language, text, expected) => {
    if (expected === null) expect(read(text, language).join()).not.toContain('Then')
    else expect(read(text, language)).toEqual(expected)
  })

  test.each([
    ['fr', 'Furibond Karim Delvaux ? Hier, Karim Delvaux dormait.', ['Karim Delvaux', 'Karim Delvaux']],
    ['fr', 'Bravo Lucie ! Hier, on a vu Lucie.', ['Lucie', 'Lucie']],
    ['fr', 'La sénatrice LR Nora Petit a voté.', ['LR', 'Nora Petit']],
    ['fr', 'Selon le porte-parole de Sirio-Maroc Jean Roux, oui.', ['Sirio-Maroc', 'Jean Roux']],
    ['fr', 'La ministre des Infrastructures Elena Bratu est là.', ['Elena Bratu']],
    ['fr', 'Le preneur de son Louis Vidal de la STB parle.', ['Louis Vidal', 'STB']],
    [
      'fr',
      'C’est la Bermudienne Flora Denvil qui gagne devant le Brestois Yannis Cort.',
      ['Flora Denvil', 'Yannis Cort'],
    ],
    ['fr', 'On a vu Iris le Goff.', ['Iris le Goff']],
    ['fr', 'Selon La Lettre B, oui. La Lettre B insiste.', ['La Lettre B', 'La Lettre B']],
    ['fr', 'Il vit en Saône-et-Loire.', ['Saône-et-Loire']],
    ['fr', 'Le plan Cyclamen et la sonde Perle sont prêts. ATTENTION, BONNES AFFAIRES !', []],
    ['en', 'Shares of Marlow fell.', ['Marlow']],
    [
      'en',
      'There Prof. Lisa Marlow read of Henry VI. And it rained. QUIZ TIME it was.',
      ['Lisa Marlow', 'Henry VI'],
    ],
    ['fr', 'Sur l’application SNVF, on lit cela.', ['SNVF']],
    ['en', 'Analysts at B&N Global Ratings and Dunn & Sons agree.', ['B&N Global Ratings', 'Dunn & Sons']],
  ] as const)('holds the name only: %s %s', (language, text, expected) => {
    expect(findNames(text, language).map(({ span }) => text.slice(...span))).toEqual(expected)
  })

  test.each([
    ['fr', 'Selon Le Parisien, un Parisien est mort.', ['organisation', 'nationality']],
    ['fr', 'On lit cela dans Le Labo, hier.', ['organisation']],
    ['fr', 'La firme Eurodal a creusé la rivière Beivan.', ['organisation', 'place']],
    ['fr', 'Le Bureau international du tir et l’Agence spatiale européenne sont là.', null],
    ['en', 'They met at the Winter Garden Conference and at Palm Resort.', ['organisation', 'place']],
    ['en', 'She works for Dunn & Moss.', ['organisation']],
  ] as const)('has its kind: %s %s', (language, text, expected) => {
    const kinds = findNames(text, language).map(({ kind }) => kind)
    if (expected === null) expect(kinds.every(kind => kind === 'organisation')).toBe(true)
    else expect(kinds).toEqual(expected)
  })
})
