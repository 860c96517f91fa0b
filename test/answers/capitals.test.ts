import { beforeEach, describe, expect, test } from 'vitest'
import { answerQuestion } from '../../src/answers/answer.ts'
import { withCapitalsOfArticles, withKnownCapitals } from '../../src/answers/capitals.ts'
import { Lookup } from '../../src/answers/lookup.ts'
import type { Store } from '../../src/store/store.ts'
import type { Language } from '../../src/types.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

describe('a question that is typed without capitals', () => {
  test.each<[string, string, Language]>([
    ['combien de soldats danois en estonie', 'combien de soldats danois en Estonie', 'fr'],
    ["que dit l'otan de la coree du sud", "que dit l'Otan de la Coree du Sud", 'fr'],
    ['how many dutch sailors are in iceland', 'how many Dutch sailors are in Iceland', 'en'],
    ['who did the us and the eu sanction', 'who did the US and the EU sanction', 'en'],
    ['what did israel sign', 'what did Israel sign', 'en'],
    ['combien de morts à gaza selon le hamas', 'combien de morts à Gaza selon le Hamas', 'fr'],
    ['who told us of us sanctions', 'who told us of US sanctions', 'en'],
  ])('has those of the names that are known: %s', (typed, written, language) => {
    expect(withKnownCapitals(typed, language)).toBe(written)
  })

  test.each<[string, Language]>([
    ['combien de balais sans manche', 'fr'],
    ['who told us so', 'en'],
    ['how many male victims?', 'en'],
    ['où sont les tours ?', 'fr'],
    ['Combien de Danois en estonie', 'fr'],
  ])('is left as it is where a word may be none: %s', (typed, language) => {
    expect(withKnownCapitals(typed, language)).toBe(typed)
  })
})

describe('a name that only the articles know', () => {
  let store: Store

  beforeEach(async () => {
    store = await emptyStore()
    await readArticle(
      store,
      'Le maire de Vaulry, Jean Sardou, a fermé le pont. « Le pont est dangereux », a dit M. Sardou. Les marins de Vaulry ont protesté.',
      { language: 'fr' },
    )
  })

  test('has its capital', async () => {
    expect(await withCapitalsOfArticles(new Lookup(store), 'pourquoi sardou a fermé le pont', 'fr')).toBe(
      'pourquoi Sardou a fermé le pont',
    )
  })

  test('has it beside a name that everybody knows', async () => {
    await readArticle(store, 'Neuf marins danois ont été blessés près de Bender, a dit le préfet.', {
      language: 'fr',
    })
    const { statements } = await answerQuestion(store, 'how many danish sailors were wounded in bender', {
      language: null,
      kind: null,
    })
    expect(statements.map(({ quotes: [quote] }) => quote.text)).toEqual([
      'Neuf marins danois ont été blessés près de Bender, a dit le préfet.',
    ])
  })

  test('has that of the first name too', async () => {
    expect(await withCapitalsOfArticles(new Lookup(store), 'what did jean sardou close', 'en')).toBe(
      'what did Jean Sardou close',
    )
  })

  test('is heard as whoever is asked for', async () => {
    const { statements } = await answerQuestion(store, 'qu a dit sardou ?', { language: null, kind: null })
    expect(statements.map(({ quotes: [quote] }) => quote.text)).toEqual([
      '« Le pont est dangereux », a dit M. Sardou.',
    ])
  })
})
