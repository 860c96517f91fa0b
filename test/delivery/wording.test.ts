import { describe, expect, it } from 'vitest'
import { attributionOf, quoted } from '../../src/delivery/wording.ts'
import { quoteOf } from './messages.ts'

describe('attributionOf', () => {
  it.each([
    [{ publishedAt: '2024-12-16' }, 'fr', 'Le Courrier, 16 décembre 2024'],
    [{ publishedAt: '2024-12-16' }, 'en', 'Le Courrier, 16 December 2024'],
    [{ publishedAt: '2024-08-01T09:00:00Z' }, 'fr', 'Le Courrier, 1er août 2024'],
    [{ publishedAt: '2024-12-11' }, 'fr', 'Le Courrier, 11 décembre 2024'],
    [{ publishedAt: '2024-12-16T23:30:00+01:00' }, 'fr', 'Le Courrier, 16 décembre 2024'],
    [{ publishedAt: '2024-12-16T00:30:00+03:00' }, 'en', 'Le Courrier, 16 December 2024'],
    [{ publishedAt: null }, 'fr', 'Le Courrier, sans date'],
    [
      { publishedAt: null, readAt: '2025-03-03T09:00:00Z' },
      'fr',
      'Le Courrier, sans date, lu le 3 mars 2025',
    ],
    [
      { publishedAt: null, readAt: '2025-03-03T09:00:00Z' },
      'en',
      'Le Courrier, undated, read on 3 March 2025',
    ],
    [{ publishedAt: 'hier' }, 'en', 'Le Courrier, undated'],
    [{ publishedAt: '2024-13-45' }, 'en', 'Le Courrier, undated'],
    [{ outlet: null }, 'en', 'Le port rouvre, 16 December 2024'],
    [{ outlet: ' ', title: null }, 'fr', 'source, 16 décembre 2024'],
  ] as const)('of %j in %s is %s', (article, language, attribution) => {
    expect(attributionOf(quoteOf('x', article), language)).toBe(attribution)
  })
})

describe('quoted', () => {
  it.each([
    ['Le port est ouvert.', 'fr', '«\u00A0Le port est ouvert.\u00A0»'],
    ['The port is open.', 'en', '“The port is open.”'],
    ['«\u00A0Le port est ouvert.\u00A0»', 'fr', '«\u00A0Le port est ouvert.\u00A0»'],
    ['“The port is open.”', 'en', '“The port is open.”'],
    ['"The port is open."', 'en', '"The port is open."'],
    ['« Oui » et « non »', 'fr', '« Oui » et « non »'],
    ['Il dit « oui » puis part.', 'fr', '«\u00A0Il dit « oui » puis part.\u00A0»'],
    ['"Yes" and "no"', 'en', '"Yes" and "no"'],
    ['« Il a dit « non » »', 'fr', '« Il a dit « non » »'],
    ['« Oui », dit-il', 'fr', '« Oui », dit-il'],
    ['Il dit « oui »', 'fr', 'Il dit « oui »'],
  ] as const)('%s in %s is %s', (text, language, expected) => {
    expect(quoted(text, language)).toBe(expected)
  })
})
