import { describe, expect, test } from 'vitest'
import type { Modality } from '../../../src/types.ts'
import { saidIn } from '../helpers.ts'

type Said = readonly [holder: string | null, modality: Modality, content: string]

function read(text: string): Said[] {
  return saidIn(text, 'en').map(({ holder, modality, content }) => [holder, modality, content])
}

describe('what somebody rejects that others have said', () => {
  test.each<[string, Said]>([
    [
      'Norland rejected as absurd claims that it had supplied the boats.',
      ['Norland', 'denied', 'claims that it had supplied the boats'],
    ],
    [
      'The palace dismissed as “pure fantasy” an opposition tally of 300 boats.',
      ['the palace', 'denied', 'an opposition tally of 300 boats'],
    ],
    [
      'The envoy shrugged off suggestions that he had been recalled.',
      ['the envoy', 'denied', 'suggestions that he had been recalled'],
    ],
    [
      'The minister brushed aside claims that he would resign.',
      ['the minister', 'denied', 'claims that he would resign'],
    ],
  ])('%s', (text, said) => {
    expect(read(text)).toEqual([said])
  })

  test('who laughs off a fall denies nothing', () => {
    expect(read('The mayor laughed off the fall.')).toEqual([])
  })
})

describe('what somebody speaks about', () => {
  test('is not what they say', () => {
    expect(read('“It is nonsense,” Mr Marsh said of reports that he would resign.')).toEqual([
      ['Marsh', 'attributed', 'It is nonsense,'],
    ])
  })

  test('but a clause behind a thing is', () => {
    expect(read('Mr Marsh said of the bridge that it would be closed.')).toEqual([
      ['Marsh', 'attributed', 'that it would be closed'],
    ])
  })
})

describe('a second verb of speech in the plural', () => {
  test('says something of its own', () => {
    expect(read('The owners deny evading the tax and say the cargo was theirs.')).toEqual([
      ['the owners', 'denied', 'evading the tax'],
      ['the owners', 'attributed', 'the cargo was theirs'],
    ])
  })
})

describe('a paper before a participle', () => {
  test.each<[string, string, string]>([
    ['A study published on Monday found that the wells held lead.', 'a study', 'that the wells held lead'],
    [
      'Documents filed at the court suggest that the mayor was warned.',
      'Documents',
      'that the mayor was warned',
    ],
  ])('%s', (text, holder, content) => {
    expect(read(text)).toEqual([[holder, 'attributed', content]])
  })

  test('not in another clause', () => {
    expect(read('He posted documents filed at the court and the mayor said he was wrong.')[0]?.[0]).toBe(
      'the mayor',
    )
  })
})

describe('a clause with a verb of speech before whoever tells it', () => {
  test.each<[string, Said]>([
    [
      'Norvo plans to close the yard, its chairman told reporters.',
      ['its chairman', 'attributed', 'Norvo plans to close the yard'],
    ],
    [
      'Divers found three boats off Vorno, the coastguard said.',
      ['the coastguard', 'attributed', 'Divers found three boats off Vorno'],
    ],
  ])('%s', (text, said) => {
    expect(read(text)).toContainEqual(said)
  })

  test('in French too, over a clause between commas', () => {
    const text = 'Le volcan, dont le cratère fume, menace 700 fermes, rappellent les géologues.'
    expect(saidIn(text, 'fr').map(({ holder }) => holder)).toEqual(['les géologues'])
  })

  test('no clause that only says when', () => {
    expect(read('Even if they decide to stay, Norvo intends to build the yard.')).not.toContainEqual([
      'Norvo',
      'planned',
      'Even if they decide to stay',
    ])
  })
})

describe('“it” and a number', () => {
  test('a number of things says nothing', () => {
    const text = 'The air force said the boats had come from Vorno. Five had been lost from radar, it added.'
    expect(read(text).map(([holder]) => holder)).not.toContain('five')
  })
})

describe('who is accused', () => {
  test('accuses nobody', () => {
    expect(read('The court of Varn acquitted three sailors accused of sinking the ferry in May.')).toEqual([])
  })

  test('is named before what they are accused of', () => {
    expect(read('The mayor accused the sailors of sinking the ferry.')).toEqual([
      ['the mayor', 'attributed', 'the sailors of sinking the ferry'],
    ])
  })
})
