import { describe, expect, it } from 'vitest'
import { saidIn } from '../helpers.ts'

describe('where what somebody says begins', () => {
  it.each([
    ['La chanteuse a révélé fin 2019 être la cible de menaces.', 'être la cible de menaces'],
    [
      'Le groupe a annoncé le lendemain que ses croisières reprendraient.',
      'que ses croisières reprendraient',
    ],
    [
      'Le directeur a évoqué sur le plateau de TVL ce jeudi 13 août les mesures prises.',
      'les mesures prises',
    ],
    ['Le maire a dénoncé avec virulence les propos du préfet.', 'les propos du préfet'],
    ['Deux partis ont annoncé à la dernière minute un soutien au maire.', 'un soutien au maire'],
    ['La ministre insiste sur le respect des gestes utiles.', 'le respect des gestes utiles'],
  ])('%s', (text, content) => {
    expect(saidIn(text, 'fr').map(one => one.content)).toEqual([content])
  })

  it.each([
    ['The Frick Museum announced March 12 it will close its galleries.', 'it will close its galleries'],
  ])('%s', (text, content) => {
    expect(saidIn(text, 'en').map(one => one.content)).toEqual([content])
  })
})

describe('words that only look like those of a speaker', () => {
  it.each([
    ['fr', 'La ministre fait un état des lieux de la lutte contre le bruit.'],
    ['fr', 'Pour faire adopter la réforme, le gouvernement doit-il recourir à cet article de la loi ?'],
    ['en', 'Nearly half of U.S. states already have laws in place that would ban it.'],
  ] as const)('%s: %s', (language, text) => {
    expect(saidIn(text, language)).toEqual([])
  })

  it('are those of the clause behind what somebody agreed to', () => {
    const text = 'The changes the company agreed to will likely make it slower, Ferrow said.'
    expect(saidIn(text, 'en').map(one => one.content)).toEqual([
      'The changes the company agreed to will likely make it slower',
    ])
  })

  it('end before the verb of the one whom their clause is about', () => {
    const text = 'The leaders who want to steer the party in a new direction said they are worried.'
    expect(saidIn(text, 'en').map(one => one.content)).toEqual([
      'to steer the party in a new direction',
      'they are worried',
    ])
  })
})

describe('who says it', () => {
  it.each([
    ['Le maire l’accuse d’avoir menti sur tout.', 'le maire', 'd’avoir menti sur tout'],
    ['Sa rivale, Anne Bazin, les exhorte à quitter la ville.', 'Anne Bazin', 'à quitter la ville'],
    [
      'La compagnie présente ses excuses aux passagers et dément toute tricherie.',
      'la compagnie',
      'toute tricherie',
    ],
    [
      'La fédération a fait machine arrière et admis que le contrôle manquait.',
      'la fédération',
      'que le contrôle manquait',
    ],
    [
      'La directrice, Anne Bazin, ne mâche pas ses mots. Pour elle, l’État « organise la pénurie ».',
      'Anne Bazin',
      'l’État « organise la pénurie »',
    ],
    [
      'Paul Nocher est venu voir. « Je n’ai rien cassé », lui répond le graffeur.',
      'le graffeur',
      'Je n’ai rien cassé',
    ],
  ])('%s', (text, holder, content) => {
    expect(saidIn(text, 'fr')).toMatchObject([{ holder, content }])
  })
})

describe('a sentence that its speaker’s name breaks', () => {
  it.each([
    [
      'La centrale, affirme Birgit Olsen, n’a jamais été en danger.',
      'La centrale … n’a jamais été en danger',
    ],
    [
      'La mutuelle garantit, selon Birgit Olsen, la continuité des soins.',
      'La mutuelle garantit … la continuité des soins',
    ],
    [
      '« La centrale, martèle Birgit Olsen, la directrice de l’autorité, n’a jamais été en danger. »',
      'La centrale … n’a jamais été en danger.',
    ],
  ])('%s', (text, content) => {
    expect(saidIn(text, 'fr')).toMatchObject([{ holder: 'Birgit Olsen', content }])
  })
})

describe('a heading in quotation marks', () => {
  it('is not what the speaker before it said', () => {
    const text =
      'Les villes ne seront pas servies, a précisé la Ligue. « Des méthodes de voyous » Le maire a évoqué « des méthodes de voyous » devant la presse.'
    expect(saidIn(text, 'fr').map(one => one.content)).toEqual([
      'Les villes ne seront pas servies',
      'des méthodes de voyous',
    ])
  })
})

describe('a company without its name', () => {
  it('is not the unions that spoke', () => {
    const text =
      'Les syndicats Sud Port et CGT Docks accusent le réseau Kirbo d’avoir bloqué des comptes. « Tout a commencé vendredi », raconte Paul Nocher. L’entreprise assure que ces pages sont traitées comme les autres.'
    expect(saidIn(text, 'fr').at(-1)?.holder).toBe('l’entreprise')
  })
})
