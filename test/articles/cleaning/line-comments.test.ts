import { describe, expect, it } from 'vitest'
import { assignRoles } from '../../../src/articles/cleaning/cleaning.ts'
import type { Language } from '../../../src/types.ts'
import { cpuTime_ms } from '../../cpu-time.ts'
import { ferryArticle as own } from '../ferry-article.ts'

const said: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    'Quarante ans que je prends ce bac et voilà comment on nous remercie, bravo les élus.',
    'Le péage coûte déjà 12 euros par jour, personne ne tiendra un an comme ça.',
    'Il suffirait de mieux payer les marins, mais non, on préfère fermer.',
  ],
  en: [
    'Forty years I have taken this ferry and this is the thanks we get, well done everybody.',
    'The toll is 12 euros a day as it is, nobody will last a year like that.',
    'They could simply pay the sailors more, but no, they would rather shut it.',
  ],
}
const days = ['3 mai 2024 à 18:02', '3 mai 2024 à 21:40', '4 mai 2024 à 07:15']
const englishDays = ['May 3, 2024 at 6:02 pm', 'May 3, 2024 at 9:40 pm', 'May 4, 2024 at 7:15 am']
const names = ['Breizh44', 'Anne L.', 'le passeur']

type Form = (name: string, day: string, text: string, language: Language) => readonly string[]
const forms: readonly (readonly [string, number, Form])[] = [
  ['a name over a day', 2, (name, day, text) => [name, day, text]],
  ['a name and a day on one line', 2, (name, day, text) => [`${name} – ${day}`, text]],
  ['a name and a day below', 2, (name, day, text) => [text, `${name}, ${day}`]],
  [
    'a name and how long ago',
    2,
    (name, _, text, language) => [`${name} ${language === 'fr' ? 'il y a 2 jours' : '2 days ago'}`, text],
  ],
  ['a name, and votes below', 2, (name, _, text) => [name, text, '+4 -1']],
  ['a name', 3, (name, _, text) => [name, text]],
  ['a name and a colon', 3, (name, _, text) => [`${name} : ${text}`]],
]

function rolesOf(language: Language, lines: readonly string[]): ReadonlyMap<string, string> {
  const text = lines.join('\n\n')
  const found = assignRoles({ text, title: null, marked: [] }, language)
  return new Map(found.map(({ start, end, role }) => [text.slice(start, end), role]))
}

describe('readers’ comments that nothing announces', () => {
  it('are looked for in little time, however many there are', () => {
    const text = [...own.en, 'Tom_88\nYes.\n'.repeat(30_000)].join('\n\n')
    const time_ms = cpuTime_ms(() => {
      assignRoles({ text, title: null, marked: [] }, 'en')
    })
    expect(time_ms).toBeLessThan(20_000)
  })

  describe.each(['fr', 'en'] as const)('in %s', language => {
    it.each(forms)('are none of the article, each with %s, %i of them', (_, count, form) => {
      const entries = said[language]
        .slice(0, count)
        .flatMap((text, index) =>
          form(names[index] ?? '', (language === 'fr' ? days : englishDays)[index] ?? '', text, language),
        )
      const roles = rolesOf(language, [...own[language], ...entries])
      for (const paragraph of own[language]) expect(roles.get(paragraph)).not.toBe('boilerplate')
      for (const [text, role] of roles)
        if (!own[language].includes(text)) expect([text, role]).toEqual([text, 'boilerplate'])
    })
  })

  it.each<readonly [string, Language, readonly string[]]>([
    [
      'people who were asked, with their full names',
      'fr',
      [
        'Anne Le Goff',
        'Elle prend le bac tous les matins avec ses deux enfants et ne voit pas comment faire.',
        'Paul Riou',
        'Patron de bar, il perdra selon lui la moitié de ses clients du soir.',
        'Maël Kervran',
        'Le marin de 58 ans regrette que personne n’ait cherché plus tôt de remplaçants.',
      ],
    ],
    [
      'an interview',
      'en',
      [
        'Why now?',
        'Because three sailors retire this summer and the school trains no more than five a year.',
        'What about the bridge?',
        'It is too far for those who work at night, and the toll is dear.',
        'And next year?',
        'We shall see what the two counties are ready to pay for a boat.',
      ],
    ],
    [
      'a chronology',
      'fr',
      [
        '12 mars 1961',
        'Le premier bac traverse l’estuaire avec six voitures et trente passagers.',
        '4 juin 1987',
        'Le pont est ouvert, et la moitié des passagers s’en vont.',
        '2 mai 2024',
        'La compagnie annonce que le bac ne circulera plus la nuit.',
      ],
    ],
    [
      'parts with headings',
      'en',
      [
        'The sailors',
        'Three in four will retire before the summer, and nobody has applied to take their place.',
        'The toll',
        'It is 12 euros a day for a car, and twice that for a van with a trailer.',
        'The boat',
        'A smaller one could be hired for two years at the price of a new engine.',
      ],
    ],
    [
      'figures under labels',
      'fr',
      [
        'Bilan : le bac a transporté 212 000 voitures et 480 000 passagers l’an dernier.',
        'Prix : la traversée coûte 9 euros, et 4 euros pour les habitants des deux rives.',
        'Emploi : la compagnie compte 31 marins, dont 24 partiront avant la fin de l’été.',
      ],
    ],
  ])('are not taken to be what the article itself says: %s', (_, language, lines) => {
    const roles = rolesOf(language, [...own[language], ...lines])
    for (const line of lines.filter(text => text.length > 40))
      expect([line, roles.get(line)]).toEqual([line, expect.stringMatching(/body|lead/)])
  })
})
