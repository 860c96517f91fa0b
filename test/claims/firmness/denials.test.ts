import { describe, expect, it } from 'vitest'
import { extractClaims } from '../../../src/claims/extract.ts'
import type { Language } from '../../../src/types.ts'
import { articleOf } from '../helpers.ts'

function figuresOf(text: string, language: Language): [number | null, string, string | null][] {
  return extractClaims(articleOf(text, language)).flatMap(({ holder, modality, ...claim }) =>
    claim.kind === 'figure'
      ? [[claim.figure.value, modality, holder] as [number | null, string, string]]
      : [],
  )
}

function statementsOf(text: string, language: Language): [string, string][] {
  return extractClaims(articleOf(text, language)).flatMap(({ kind, modality, spans }) =>
    kind === 'statement'
      ? [
          [spans.content.map(([start, end]) => text.slice(start, end)).join(' '), modality] as [
            string,
            string,
          ],
        ]
      : [],
  )
}

describe('who denies having said a figure denies it', () => {
  it.each<[string, Language, string]>([
    ['Odile Ravat conteste avoir parlé de 52 blessés.', 'fr', 'Odile Ravat'],
    ['Odile Ravat réfute avoir évoqué 52 blessés.', 'fr', 'Odile Ravat'],
    ['Odile Ravat récuse le bilan de 52 blessés.', 'fr', 'Odile Ravat'],
    ['Odile Ravat rejette le chiffre de 52 blessés.', 'fr', 'Odile Ravat'],
    ['Odile Ravat assure ne jamais avoir dit que 52 marins étaient morts.', 'fr', 'Odile Ravat'],
    ['Odile Ravat affirme n’avoir jamais parlé de 52 morts.', 'fr', 'Odile Ravat'],
    ['« Je n’ai jamais dit que 52 marins étaient morts », a affirmé Odile Ravat.', 'fr', 'Odile Ravat'],
    ['Odile Ravat dit qu’elle n’a jamais affirmé que 52 marins étaient morts.', 'fr', 'Odile Ravat'],
    ['Odile Ravat a nié que la marine ait dit que 52 marins étaient morts.', 'fr', 'Odile Ravat'],
    ['Les rumeurs faisant état de 52 noyés sont fausses, a indiqué Odile Ravat.', 'fr', 'Odile Ravat'],
    ['52 marins ne sont pas morts au large, a dit Odile Ravat.', 'fr', 'Odile Ravat'],
    ['Oda Ravel disputes having said that 52 sailors drowned.', 'en', 'Oda Ravel'],
    ['Oda Ravel denied a report by the Courier that she had said 52 sailors had died.', 'en', 'Oda Ravel'],
    ['Oda Ravel denied having told the Courier that 52 sailors had died.', 'en', 'Oda Ravel'],
    ['Oda Ravel denies that the navy said 52 sailors had died.', 'en', 'Oda Ravel'],
    ['Oda Ravel rejects the figure of 52 dead.', 'en', 'Oda Ravel'],
    ['Oda Ravel dismissed as baseless a report that 52 sailors had died.', 'en', 'Oda Ravel'],
    ['Oda Ravel said she had never said that 52 sailors had died.', 'en', 'Oda Ravel'],
    ['“I never said that 52 sailors had died,” said Oda Ravel.', 'en', 'Oda Ravel'],
    ['Rumours in the port that 52 sailors died are false, Oda Ravel said.', 'en', 'Oda Ravel'],
    ['52 sailors did not die at sea, Oda Ravel said.', 'en', 'Oda Ravel'],
  ])('%s', (text, language, holder) => {
    expect(figuresOf(text, language)).toEqual([[52, 'denied', holder]])
  })
})

describe('a denial ends where the words begin that say what is so', () => {
  it.each<[string, Language]>([
    ['Odile Ravat conteste avoir parlé de 52 morts : « Nous avons enregistré 46 décès. »', 'fr'],
    ['Odile Ravat récuse le bilan de 52 morts : « Nos équipes ont compté 46 morts. »', 'fr'],
    ['Oda Ravel disputes having said that 52 people died: “We have recorded 46 deaths.”', 'en'],
  ])('%s', (text, language) => {
    const told = figuresOf(text, language).map(([value, modality]) => [value, modality])
    expect(told).toEqual([
      [52, 'denied'],
      [46, 'attributed'],
    ])
  })

  it('leaves a figure standing in a quotation whose verb denies, unless the quotation negates it', () => {
    expect(figuresOf('« Nous avons soigné 46 blessés », dément Odile Ravat.', 'fr')).toEqual([
      [46, 'attributed', 'Odile Ravat'],
    ])
    expect(figuresOf('« Il n’y a pas eu 46 blessés », dément Odile Ravat.', 'fr')).toEqual([
      [46, 'denied', 'Odile Ravat'],
    ])
  })

  it('leaves what another says of the thing denied', () => {
    expect(
      figuresOf('Odile Ravat conteste le bilan de la mairie, qui parle de 52 morts.', 'fr'),
    ).toMatchObject([[52, 'attributed', expect.anything()]])
    expect(figuresOf('The harbour denied any delay and said 30 sailors had died.', 'en')).toEqual([
      [30, 'attributed', 'the harbour'],
    ])
  })

  it('counts those who are not hurt', () => {
    expect(figuresOf('Douze marins n’ont pas été blessés, a dit Odile Ravat.', 'fr')).toEqual([
      [12, 'attributed', 'Odile Ravat'],
    ])
  })

  it('does not deny what somebody has not said yet', () => {
    expect(figuresOf('The navy has not yet said that 52 sailors had died.', 'en')).toEqual([
      [52, 'unconfirmed', 'the navy'],
    ])
    expect(figuresOf('The navy said it had not yet said that 52 sailors had died.', 'en')).toEqual([])
  })
})

describe('a statement that denies outright is a denial', () => {
  it.each<[string, Language, string]>([
    [
      'It is not true that the harbour was closed, Oda Ravel said.',
      'en',
      'It is not true that the harbour was closed',
    ],
    ['Il est faux que le port ait fermé, a dit Odile Ravat.', 'fr', 'Il est faux que le port ait fermé'],
    ['Oda Ravel rejected reports of a closed harbour.', 'en', 'reports of a closed harbour'],
  ])('%s', (text, language, content) => {
    expect(statementsOf(text, language)).toEqual([[content, 'denied']])
  })

  it('rejects nothing but what was told', () => {
    expect(statementsOf('Oda Ravel rejected the plan for a new harbour.', 'en')).toEqual([
      ['the plan for a new harbour', 'attributed'],
    ])
  })
})

describe('a denial to come or only supposed is none', () => {
  it.each<[string, Language]>([
    ['Le ministère démentira lundi avoir perdu 40 marins.', 'fr'],
    ['The ministry will deny on Monday that it lost 40 sailors.', 'en'],
  ])('%s', (text, language) => {
    expect(statementsOf(text, language).map(([, modality]) => modality)).toEqual(['planned'])
  })

  it.each<[string, Language]>([
    ['Si Malmö dément avoir fermé le port, la région enverra une mission.', 'fr'],
    ['If Malmö denies having closed the harbour, the region will send a mission.', 'en'],
  ])('%s', (text, language) => {
    expect(statementsOf(text, language)).toEqual([])
  })

  it.each<[string, Language, string]>([
    ['Si Malmö a démenti avoir fermé le port, des marins ont vu les grilles.', 'fr', 'avoir fermé le port'],
    ['Même si Malmö dément avoir fermé le port, les grilles sont closes.', 'fr', 'avoir fermé le port'],
    [
      'Even if Malmö denies having closed the harbour, its gates are shut.',
      'en',
      'having closed the harbour',
    ],
  ])('but %s', (text, language, content) => {
    expect(statementsOf(text, language)).toEqual([[content, 'denied']])
  })
})

describe('what is quoted is said, whatever the verb denies', () => {
  it.each<[string, Language, string]>([
    ['« Je ne sais pas de quoi il parle », conteste le suspect.', 'fr', 'Je ne sais pas de quoi il parle'],
    ['“It was a fable,” Oda Ravel denied.', 'en', 'It was a fable,'],
  ])('%s', (text, language, quoted) => {
    expect(statementsOf(text, language)).toEqual([[quoted, 'attributed']])
  })
})

describe('who takes up the auxiliary of another verb denies all the same', () => {
  it('reads the participle behind « et »', () => {
    expect(
      statementsOf('Odile Ravat a affirmé que les comptes étaient justes et démenti avoir menti.', 'fr'),
    ).toEqual([
      ['que les comptes étaient justes', 'attributed'],
      ['avoir menti', 'denied'],
    ])
  })

  it('leaves a finite verb its own tense', () => {
    const text = 'Odile Ravat a concédé que le quai était fermé mais assure que tout va bien.'
    expect(statementsOf(text, 'fr')).toContainEqual(['que tout va bien', 'attributed'])
  })
})

describe('what is held against somebody or a result is denied, what is kept from somebody is not', () => {
  it.each<[string, Language, [string, string][]]>([
    ['Le parti rejette ces résultats.', 'fr', [['ces résultats', 'denied']]],
    ['The party rejects these results.', 'en', [['these results', 'denied']]],
    [
      'La mairie dit n’avoir rien à voir avec la fuite.',
      'fr',
      [['n’avoir rien à voir avec la fuite', 'denied']],
    ],
    [
      'Norvo said it had nothing to do with the leak.',
      'en',
      [['it had nothing to do with the leak', 'denied']],
    ],
    ['Voters denied the party the large majority that polls had predicted.', 'en', []],
    ['The port denied 93 permits last year.', 'en', []],
    ['The rebels denied they had taken the town.', 'en', [['they had taken the town', 'denied']]],
    ['Norvo denies it.', 'en', []],
    ['La chaîne ne croyait pas si bien dire en annonçant la fin de la série.', 'fr', []],
    ['The mayor did not expect that Holm would resign.', 'en', []],
  ])('%s', (text, language, said) => {
    expect(statementsOf(text, language)).toEqual(said)
  })
})

describe('who neither confirms nor denies leaves it open', () => {
  it.each<[string, Language, [string, string][]]>([
    [
      'Norvo neither confirmed nor denied the death of 30 sailors.',
      'en',
      [['the death of 30 sailors', 'unconfirmed']],
    ],
    ['Belgrade ne reconnaît pas l’accord sur les ports.', 'fr', [['l’accord sur les ports', 'unconfirmed']]],
    [
      'Odile Ravat n’a pas hésité à dire que la salle était vide.',
      'fr',
      [['que la salle était vide', 'attributed']],
    ],
    [
      'The mayor did not hesitate to say that the bridge was unsafe.',
      'en',
      [['that the bridge was unsafe', 'attributed']],
    ],
    ['La mairie n’a pas tardé à répondre à ces accusations.', 'fr', []],
  ])('unless it says so at once: %s', (text, language, said) => {
    expect(statementsOf(text, language)).toEqual(said)
  })
})

describe('a denial and the quotation behind it are told apart', () => {
  it.each<[string, string]>([
    ['Odile Ravat a démenti mardi avoir fermé le port : « C’est une fable. »', 'avoir fermé le port'],
    ['Odile Ravat a démenti auprès du Phare toute fermeture : « C’est une fable. »', 'toute fermeture'],
    [
      'Odile Ravat dément, dans un communiqué, que le port soit fermé : « C’est une fable. »',
      'que le port soit fermé',
    ],
  ])('%s', (text, thing) => {
    expect(statementsOf(text, 'fr').map(([content, modality]) => [content.trim(), modality])).toEqual([
      [thing, 'denied'],
      ['C’est une fable.', 'attributed'],
    ])
  })

  it('leaves what is affirmed behind a denial of nothing named', () => {
    expect(statementsOf('La marine a démenti vendredi, affirmant que le port était ouvert.', 'fr')).toEqual([
      ['que le port était ouvert', 'attributed'],
    ])
  })
})

describe('who calls a thing untrue denies it', () => {
  it.each<[string, Language, string]>([
    ['Odile Ravat a qualifié de mensonge la fermeture du port.', 'fr', 'la fermeture du port'],
    ['Odile Ravat qualifie ces informations de fausses.', 'fr', 'ces informations'],
    ['La mairie a qualifié ce bilan de « pure invention ».', 'fr', 'ce bilan'],
    ['La mairie a qualifié de « fausses » les rumeurs de fermeture.', 'fr', 'les rumeurs de fermeture'],
    ['The mayor dismissed reports of a closed harbour as lies.', 'en', 'reports of a closed harbour'],
    [
      'Oda Ravel called the claim that the harbour was closed false.',
      'en',
      'the claim that the harbour was closed',
    ],
    ['The mayor called the allegations “completely false”.', 'en', 'the allegations'],
    ['The mayor described the video as a fabrication.', 'en', 'the video'],
  ])('%s', (text, language, content) => {
    expect(statementsOf(text, language)).toEqual([[content, 'denied']])
  })

  it.each<[string, Language]>([
    ['Oda Ravel called the plan a disaster.', 'en'],
    ['Oda Ravel called the Courier fake news.', 'en'],
    ['Le syndicat dénonce de fausses informations sur le port.', 'fr'],
  ])('but not %s', (text, language) => {
    expect(statementsOf(text, language).map(([, modality]) => modality)).not.toContain('denied')
  })
})

describe('who ends by admitting a thing says it', () => {
  it.each<[string, Language, string]>([
    ['Le port a fini par reconnaître l’envoi de la vedette.', 'fr', 'l’envoi de la vedette'],
    ['The harbour eventually admitted sending the launch.', 'en', 'sending the launch'],
  ])('%s', (text, language, content) => {
    expect(statementsOf(text, language)).toEqual([[content, 'attributed']])
  })
})

describe('words that say themselves that what was told is not so are a denial', () => {
  it.each<[string, Language]>([
    ['« Ces accusations sont infondées », a réagi l’ambassade.', 'fr'],
    ['Les informations sur une fuite au port sont fausses, assure l’état-major.', 'fr'],
    ['Le chiffre de 112 morts, avancé par Oslo, est « une pure invention », a répondu Bergen.', 'fr'],
    ['Reports of a strike are false, the harbour said.', 'en'],
    ['The ministry said the figure of 112 dead was baseless.', 'en'],
    ['Le port a qualifié de « grotesques » les accusations d’ingérence.', 'fr'],
  ])('%s', (text, language) => {
    expect(statementsOf(text, language).map(([, modality]) => modality)).toEqual(['denied'])
  })

  it.each<[string, Language]>([
    ['Le maire qualifie d’absurde cette décision.', 'fr'],
    ['« La porte du port est une fausse porte », a dit le maire.', 'fr'],
  ])('but not %s', (text, language) => {
    expect(statementsOf(text, language).map(([, modality]) => modality)).toEqual(['attributed'])
  })

  it('denies the number that is called untrue, and not the next one', () => {
    const text = 'Le maire a dit que le chiffre de 90 départs était faux et que 40 marins restaient.'
    const figures = extractClaims(articleOf(text, 'fr')).filter(({ kind }) => kind === 'figure')
    expect(figures.map(({ modality }) => modality)).toEqual(['denied', 'attributed'])
  })
})

describe('what somebody claims that another contradicts', () => {
  it.each<[string, Language]>([
    ['Contrary to what Oslo claims, no ship was hit, Bergen maintains.', 'en'],
    ['Jamais le pays n’a livré de navires, jure le ministre.', 'fr'],
  ])('is said once and as it is: %s', (text, language) => {
    expect(statementsOf(text, language).map(([, modality]) => modality)).toEqual(['attributed'])
  })
})
