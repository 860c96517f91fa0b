import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findAttributions } from '../../../src/claims/statements/attributions.ts'
import { articleOf, told } from '../helpers.ts'

type Case = readonly [text: string, holder: string, cue: string, content: readonly string[], form: string]

const french: readonly Case[] = [
  [
    'La préfète Nadia Ferrand a indiqué mardi que le pont resterait fermé.',
    'Nadia Ferrand',
    'a indiqué',
    ['que le pont resterait fermé'],
    'indirect',
  ],
  [
    '« Le pont restera fermé jusqu’à dimanche », a indiqué mardi à la presse la préfète Nadia Ferrand.',
    'Nadia Ferrand',
    'a indiqué',
    ['Le pont restera fermé jusqu’à dimanche'],
    'direct',
  ],
  [
    'La « digue cède sous nos yeux chaque hiver », a indiqué la préfète Nadia Ferrand.',
    'Nadia Ferrand',
    'a indiqué',
    ['La « digue cède sous nos yeux chaque hiver »'],
    'direct',
  ],
  [
    'Selon des pompiers présents sur place, la digue a cédé vers minuit.',
    'des pompiers présents sur place',
    'Selon',
    ['la digue a cédé vers minuit'],
    'indirect',
  ],
  [
    'La digue a cédé vers minuit, d’après le maire de Vernois.',
    'le maire de Vernois',
    'd’après',
    ['La digue a cédé vers minuit'],
    'indirect',
  ],
  [
    'Le syndicat des pilotes juge le projet « dangereux pour tout le monde ».',
    'le syndicat des pilotes',
    'juge',
    ['le projet « dangereux pour tout le monde »'],
    'mixed',
  ],
  [
    'Les pêcheurs affirment avoir perdu la moitié de leurs revenus.',
    'les pêcheurs',
    'affirment',
    ['avoir perdu la moitié de leurs revenus'],
    'indirect',
  ],
  [
    'Le barrage, explique l’ingénieure, ne tiendra pas une autre crue.',
    'l’ingénieure',
    'explique',
    ['Le barrage', 'ne tiendra pas une autre crue'],
    'indirect',
  ],
  [
    'Les révélations du parquet sur les comptes de ses filiales inquiètent les donateurs.',
    'le parquet',
    'révélations',
    ['les comptes de ses filiales'],
    'indirect',
  ],
]

const english: readonly Case[] = [
  [
    'The bridge will stay closed until Sunday, said Helen Brandt, the county’s chief engineer.',
    'Helen Brandt',
    'said',
    ['The bridge will stay closed until Sunday'],
    'indirect',
  ],
  [
    '“We have never seen water this high,” Brandt told reporters on Monday.',
    'Brandt',
    'told',
    ['We have never seen water this high,'],
    'direct',
  ],
  ['Residents say the warning came too late.', 'Residents', 'say', ['the warning came too late'], 'indirect'],
  [
    'According to the harbour police, two ferries were damaged.',
    'the harbour police',
    'According to',
    ['two ferries were damaged'],
    'indirect',
  ],
  [
    'The report, which took a year to write, says the dam was “a disaster waiting to happen.”',
    'the report',
    'says',
    ['the dam was “a disaster waiting to happen.”'],
    'mixed',
  ],
  ['The union urged the government to reopen talks.', 'the union', 'urged', ['to reopen talks'], 'indirect'],
]

describe('findAttributions in French', () => {
  test.each(french)('%s', (text, holder, cue, content, form) => {
    const [first] = told(text, 'fr')
    expect(first).toMatchObject({ holders: [holder], cue, content, form })
  })

  test('a pronoun behind its verb means the last speaker, by the full name', () => {
    const text =
      'Le ministre Karim Delvaux a promis une enquête. « Nous irons jusqu’au bout, quoi qu’il en coûte », a-t-il ajouté.'
    expect(told(text, 'fr').map(({ holders }) => holders)).toEqual([['Karim Delvaux'], ['Karim Delvaux']])
  })

  test('a role alone means the person whom the article gave it to', () => {
    const text =
      'Le directeur général de la banque, Simon Aubray, a quitté Lyon. Le directeur général affirme que tout va bien.'
    expect(told(text, 'fr').at(-1)?.holders).toEqual(['Simon Aubray'])
  })

  test('two governments that confirm nothing are two holders', () => {
    const [only] = told('Ni Londres ni Dublin n’ont confirmé l’existence de cet accord.', 'fr')
    expect(only).toMatchObject({ mentions: ['Londres', 'Dublin'], modality: 'unconfirmed' })
  })

  test('words in the first person belong to the line of attribution under them', () => {
    const text =
      'Nous demandons l’ouverture immédiate des archives.\nCommuniqué commun des archivistes et de leurs soutiens'
    const [only] = told(text, 'fr')
    expect(only).toMatchObject({ holders: ['les archivistes', 'leurs soutiens'], cue: 'Communiqué commun' })
    expect(only?.content).toEqual(['Nous demandons l’ouverture immédiate des archives'])
  })

  test('a quotation that runs over sentences is one attribution', () => {
    const text =
      '« Il pleut depuis lundi. La cave est pleine », raconte Odile Marchal. « Personne n’est venu nous voir. »'
    const found = told(text, 'fr')
    expect(found).toHaveLength(1)
    expect(found[0]?.content).toHaveLength(2)
  })

  test('a claim inside a claim came through the outer holder', () => {
    const text = 'Selon une source judiciaire, Odile Marchal a déclaré que la cave était vide.'
    const inner = told(text, 'fr').find(({ cue }) => cue === 'a déclaré')
    expect(inner).toMatchObject({ holders: ['Odile Marchal'], relay: ['une source judiciaire'] })
  })

  test('the agency that was spoken to is a relay', () => {
    expect(told('« Tout est prêt pour demain », a déclaré Odile Marchal à l’AFP.', 'fr')[0]?.relay).toEqual([
      'AFP',
    ])
  })

  test('what « selon » measures by is no source', () => {
    expect(told('Les tarifs varient selon l’âge des visiteurs.', 'fr')).toEqual([])
  })

  test('a noun that looks like a verb of speech attributes nothing', () => {
    expect(told('La note du restaurant et la demande de devis sont sur la table.', 'fr')).toEqual([])
  })

  test('broken marks after an elision are read as a quotation', () => {
    const text = 'La mairie a indiqué lundi qu’”au moins trente maisons” avaient été touchées.'
    expect(told(text, 'fr')[0]).toMatchObject({ cue: 'a indiqué', form: 'mixed' })
  })
})

describe('findAttributions in English', () => {
  test.each(english)('%s', (text, holder, cue, content, form) => {
    const [first] = told(text, 'en')
    expect(first).toMatchObject({ holders: [holder], cue, content, form })
  })

  test('a sentence broken by its cue has content on both sides', () => {
    const [only] = told('The museum, she said, would reopen in the spring.', 'en')
    expect(only?.content).toEqual(['The museum', 'would reopen in the spring'])
  })

  test('a second verb shares the subject of the first', () => {
    const found = told('The mayor denied the charge and accused the newspaper of lying.', 'en')
    expect(found.map(({ holders }) => holders)).toEqual([['the mayor'], ['the mayor']])
  })

  test('words that the next line quotes are announced by a colon', () => {
    const found = told('The minister replied:\n“We shall not close a single school.”', 'en')
    expect(found[0]).toMatchObject({
      holders: ['the minister'],
      content: ['We shall not close a single school.'],
    })
  })
})

test('captions, boilerplate and repeats give nothing', () => {
  const text = 'Le maire a annoncé la fermeture du stade.\nLe maire a annoncé la fermeture du stade.'
  const article = articleOf(text, 'fr')
  for (const role of ['caption', 'boilerplate', 'repeat'] as const) {
    const sentences = article.sentences.map(sentence => ({ ...sentence, role }))
    expect(findAttributions({ ...article, sentences })).toEqual([])
  }
})

test('every span lies inside the span of its attribution, whatever the text', () => {
  const piece = fc.constantFrom(
    ...['«', '»', '“', '”', '"', "'", '’', ',', '.', ':', ';', '(', ')', '—', '\n', ' '],
    ...[
      'selon',
      'Selon',
      'a-t-il',
      'dit',
      'a',
      'que',
      'qu’',
      'le',
      'maire',
      'said',
      'that',
      'Jane',
      'Doe',
      'to',
      'urged',
    ],
    ...[
      'et',
      'ni',
      'and',
      'according',
      'Paris',
      'accuse',
      'lundi',
      '10 000',
      'communiqué',
      'de',
      'des',
      'who',
      'qui',
    ],
  )
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 60 }),
      fc.constantFrom('fr' as const, 'en' as const),
      (pieces, language) => {
        const text = pieces.join(' ')
        for (const { span, cue, content, holders } of findAttributions(articleOf(text, language))) {
          expect(span[0]).toBeLessThanOrEqual(span[1])
          for (const [start, end] of [...content, ...(cue === null ? [] : [cue])]) {
            expect(start).toBeGreaterThanOrEqual(span[0])
            expect(end).toBeLessThanOrEqual(span[1])
            expect(start).toBeLessThanOrEqual(end)
          }
          for (const holder of holders) expect(holder.name).not.toBe('')
        }
      },
    ),
    { numRuns: 300 },
  )
})

test.each([
  ['en', 'The harbour agency puts the toll at 42.', 'the harbour agency', 'the toll at 42'],
  ['en', 'Ms Novak put it at 3,800.', 'Novak', 'at 3,800'],
  [
    'en',
    'The fire service spoke the same day of around eleven hundred victims.',
    'the fire service',
    'around eleven hundred victims',
  ],
  ['fr', 'Mme Diarra parlait en mars de 3 800 sinistrés.', 'Diarra', '3 800 sinistrés'],
  ['fr', 'La préfecture table sur 12 000 marcheurs.', 'la préfecture', '12 000 marcheurs'],
  ['fr', 'Le syndicat chiffre les pertes à 300 emplois.', 'le syndicat', 'les pertes à 300 emplois'],
  [
    'fr',
    'Le 3 mars, l’Office du blé (ODB), à Riga, parlait d’une centaine de silos.',
    'l’Office du blé',
    'une centaine de silos',
  ],
] as const)('a number that somebody gives is attributed (%s): %s', (language, text, holder, content) => {
  expect(told(text, language)[0]).toMatchObject({ holders: [holder], content: [content] })
})

test('the source holds, and who passes it on is the relay', () => {
  const text =
    'About 300 silos were burnt, according to the Harbour Pilots Federation (HPF), La Gazette du Port reports.'
  const [source] = told(text, 'en')
  expect(source).toMatchObject({
    holders: ['the Harbour Pilots Federation (HPF)'],
    content: ['About 300 silos were burnt'],
  })
  expect(source?.relay).toEqual(['La Gazette du Port'])
})

test.each([
  [
    'In Riga, a port source quoted by Reuters said the crane fell.',
    'a port source quoted by Reuters',
    ['Reuters'],
  ],
  ['Lisbon, some of whose ships are old, replied that it would pay.', 'Lisbon', []],
  ['Riga, Latvia (AFP) Latvia said that the crane fell.', 'Latvia', []],
  ['New York (Harbour Business) Harbour Lines said that the crane fell.', 'Harbour Lines', []],
  [
    'Baltic Pilots Union (BPU) Chairman Jan Hartog said that the crane fell.',
    'Baltic Pilots Union (BPU) Chairman Jan Hartog',
    [],
  ],
  ['(AFP) The harbour office on Wednesday said that the crane fell.', 'The harbour office', []],
  ['Ada Novak, leader of the port union, a group of dockers, said that the crane fell.', 'Ada Novak', []],
  [
    'The government of Polish President Jan Hartog said that the crane fell.',
    'The government of Polish President Jan Hartog',
    [],
  ],
] as const)('the subject is found over what stands around it: %s', (text, holder, relay) => {
  const [first] = told(text, 'en')
  expect(first?.holders.map(name => name.toLowerCase())).toEqual([holder.toLowerCase()])
  expect(first?.relay).toEqual(relay)
})
