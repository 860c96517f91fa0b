import { describe, expect, test } from 'vitest'
import { sentenceLine } from '../../src/lines/lines.ts'
import { whyRefused, whyTranslationRefused } from '../../src/model/check.ts'
import type { Language, Line } from '../../src/types.ts'
import { quoteOf } from '../delivery/messages.ts'

const line = (text: string, language: Language): Line =>
  sentenceLine({ ...quoteOf(text, { publishedAt: '2025-03-28T08:00:00Z' }), language }, language)

const killed = 'Selon Paulin Verdier, plus de 1 200 marins auraient été tués ou blessés à Lorient le 12 mars.'
const two = 'The ferry line said 12 sailors were killed and 30 wounded; Owen Pritchard put the dead at 47.'
const denial = 'Ingrid Solberg denies that the bridge was closed on 3 February 2025.'

describe('a line that a model wrote of a sentence', () => {
  test.each<[string, Language, string, string | null]>([
    [
      killed,
      'fr',
      'D’après Paulin Verdier, plus de 1 200 marins auraient été tués ou blessés en mars.',
      null,
    ],
    [killed, 'fr', 'D’après Paulin Verdier, près de 1 200 marins auraient été tués ou blessés.', 'hedge'],
    [killed, 'fr', 'D’après Paulin Verdier, plus de 1 200 marins auraient été tués.', 'number'],
    [killed, 'fr', 'D’après Paulin Verdier, plus de 1 200 marins ont été tués ou blessés.', 'firmness'],
    [killed, 'fr', 'D’après Paulin Verdier, plus de 1 200 marins auraient été capturés.', 'number'],
    [
      killed,
      'fr',
      'D’après Paulin Verdier, plus de 1 200 % des marins auraient été tués ou blessés.',
      'number',
    ],
    [killed, 'fr', 'D’après Paulin Verdier, plus de 12 000 marins auraient été tués ou blessés.', 'number'],
    [
      killed,
      'fr',
      'D’après Paulin Verdier, plus de 1 200 marins auraient été tués ou blessés en avril.',
      'date',
    ],
    [two, 'en', 'The ferry line said 12 sailors were killed and 30 wounded.', null],
    [two, 'en', 'The ferry line said 30 sailors were killed and 12 wounded.', 'number'],
    [two, 'en', 'Owen Pritchard said 12 sailors were killed and 30 wounded.', 'holder'],
    [denial, 'en', 'Ingrid Solberg denies that the bridge was closed.', null],
    [denial, 'en', 'Ingrid Solberg does not deny that the bridge was closed.', 'firmness'],
    [denial, 'en', 'Ingrid Solberg said the bridge was closed.', 'firmness'],
    [denial, 'en', 'Ingrid Solberg denies that the bridge was closed, you fool.', 'content'],
    [
      killed,
      'fr',
      'D’après Paulin Verdier, plus de 1 200 marins auraient été tués ou blessés, vous savez.',
      'content',
    ],
    [denial, 'en', 'INGRID SOLBERG DENIES THAT THE BRIDGE WAS CLOSED.', 'content'],
  ])('of “%s” (%s): %s', (sentence, language, words, reason) => {
    expect(whyRefused(words, line(sentence, language), language)).toBe(reason)
  })
})

test('a translation that is no words is refused', () => {
  expect(whyTranslationRefused('x'.repeat(500), line('The bridge is long.', 'en'), 'fr')).toBe('content')
})
