import { describe, expect, it } from 'vitest'
import { assignRoles } from '../../../src/articles/cleaning/cleaning.ts'
import { titleOf } from '../../../src/articles/cleaning/titles.ts'
import { cpuTime_ms } from '../../cpu-time.ts'

const title = 'La piscine de Quimper ferme pour six mois'
const prose = [
  'La mairie de Quimper a annoncé lundi la fermeture de la piscine municipale pour six mois de travaux.',
  'Les usagers devront aller nager à Concarneau, où la piscine restera ouverte chaque soir de la semaine.',
  'Le chantier coûtera deux millions d’euros, a précisé la directrice des services techniques de la mairie.',
  'Les écoles seront prévenues, et les cours de natation reprendront à l’automne, a promis la mairie.',
]

function own(lines: readonly string[], given: string | null = null): string[] {
  const text = lines.join('\n\n')
  return assignRoles({ text, title: given ?? titleOf(text), marked: [] }, 'fr').flatMap(
    ({ start, end, role }) => (role === 'body' || role === 'lead' ? [text.slice(start, end)] : []),
  )
}

describe('lines by their place', () => {
  it('are a menu when many of a few words stand in a row, above the title or behind the text', () => {
    const menu = ['Bretagne', 'Finistère', 'Sport', 'Nos villes', 'Vie locale', 'Contact']
    expect(own([...menu, title, ...prose])).toEqual([title, ...prose])
    expect(own([title, ...prose, 'Partager', ...menu])).toEqual([title, ...prose])
  })

  it('are other articles’ titles when they stand above the title, by the words that it shares with the text', () => {
    const others = [
      '12 décembre 2024',
      'Le musée de Brest prête ses marines',
      '11 décembre 2024',
      'Trois kayakistes secourus au large de Groix',
      '11 décembre 2024',
      'Le marché de Noël de Vannes attire la foule',
      '10 décembre 2024',
    ]
    expect(titleOf([...others, title, ...prose].join('\n\n'))).toBe(title)
    expect(own([...others, title, ...prose])).toEqual([title, ...prose])
  })

  it('are the leads of other articles behind four lines of furniture, when they share no words', () => {
    const others = [
      'Partager',
      '3 commentaires',
      'Sur le même sujet',
      'Trois kayakistes secourus au large de Groix',
      'Ils dérivaient depuis plusieurs heures quand un chalutier les aperçut près des rochers.',
      'Newsletter',
    ]
    expect(own([title, ...prose, ...others])).toEqual([title, ...prose])
  })

  it('are the writer’s biography at the end', () => {
    const biography =
      'Jeanne Morel est journaliste au service des sports et couvre la natation depuis dix ans.'
    expect(own([title, ...prose, biography])).toEqual([title, ...prose])
    expect(own([title, biography, ...prose])).toContain(biography)
  })

  it('are the article’s own as entries of a list, also at its end and under capitals', () => {
    const entries = ['Ana Sorel (Lille)', 'Paul Martin (Brest)', 'Léa Roux (Nice)', 'Jean Petit (Metz)']
    expect(own([title, ...prose, 'Les finalistes', ...entries])).toEqual([
      title,
      ...prose,
      'Les finalistes',
      ...entries,
    ])
    expect(
      own([title, ...prose.slice(0, 2), 'CENT MÈTRES NAGE LIBRE', ...entries, ...prose.slice(2)]),
    ).toEqual([title, ...prose.slice(0, 2), 'CENT MÈTRES NAGE LIBRE', ...entries, ...prose.slice(2)])
  })

  it('are the article’s own when a paragraph is broken into lines of one length', () => {
    const wrapped = [
      'La mairie de Quimper a annoncé lundi la fermeture de la piscine',
      'municipale pour six mois, et les usagers devront aller nager à',
      'la piscine de Concarneau pendant toute la durée du chantier.',
    ]
    expect(own([title, wrapped.join('\n'), ...prose.slice(1)]).join(' ')).toContain(wrapped.join(' '))
  })
})

describe('repeats', () => {
  const again = (lines: readonly string[]) => {
    const text = [title, ...prose, ...lines].join('\n\n')
    return assignRoles({ text, title, marked: [] }, 'fr').flatMap(({ start, end, role }) =>
      role === 'repeat' ? [text.slice(start, end)] : [],
    )
  }

  it('are told with other marks, spaces and apostrophes', () => {
    const other = (prose[2] ?? '').replaceAll('’', "'").replace('deux millions', 'deux\u00a0millions')
    expect(again([other])).toEqual([other])
    const [quote, same] = [
      '« Nous rouvrirons à l’automne », a promis la mairie.',
      '"Nous rouvrirons à l\'automne", a promis la mairie.',
    ]
    expect(again([quote, prose[1] ?? '', same])).toContain(same)
  })

  it('are told when they are cut, before or after the whole', () => {
    const cut = 'Le chantier coûtera deux millions d’euros, a précisé la directrice des services…'
    expect(again([cut])).toEqual([cut])
    const excerpt = 'Un maître-nageur interrogé lundi craint que les habitués ne reviennent...'
    const whole =
      'Un maître-nageur interrogé lundi craint que les habitués ne reviennent jamais après les travaux.'
    expect(again([excerpt, whole])).toEqual([excerpt])
  })

  it('are the title below the text, and a half of the article again with its short lines', () => {
    expect(again([title])).toEqual([title])
    const text = [title, prose[0], 'Six mois', ...prose.slice(1), prose[0], 'Six mois', prose[1]].join('\n\n')
    const repeats = assignRoles({ text, title, marked: [] }, 'fr').filter(({ role }) => role === 'repeat')
    expect(repeats.map(({ start, end }) => text.slice(start, end))).toEqual([prose[0], 'Six mois', prose[1]])
  })

  it('are not sentences that differ in a figure or a word', () => {
    expect(again([(prose[2] ?? '').replace('deux', 'trois')])).toEqual([])
  })
})

describe('many lines', () => {
  it.each([
    ['the same cut line', (index: number) => `Le pont de pierre rouvre enfin ce lundi matin ${index}…`],
    [
      'biographies',
      (index: number) => `Jeanne Morel ${index} est journaliste depuis bien longtemps dans ce quotidien.`,
    ],
    ['menus', (index: number) => (index % 3 === 0 ? 'Menu' : `Mot ${index}`)],
  ])('take linear time: %s', (_, line) => {
    const text = Array.from({ length: 20_000 }, (_, index) => line(index)).join('\n')
    const time_ms = cpuTime_ms(() => {
      assignRoles({ text, title, marked: [] }, 'fr')
    })
    expect(time_ms).toBeLessThan(10_000)
  })
})
