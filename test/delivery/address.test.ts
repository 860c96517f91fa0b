import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressOf } from '../../src/delivery/address.ts'
import { maskedLink } from '../../src/delivery/discord/markdown.ts'
import { readMarkdown } from '../fakes/discord/markdown.ts'
import { quoteOf } from './messages.ts'

const found = (text: string, url = 'https://courrier.example/port') => addressOf(quoteOf(text, { url }))

/** What a browser looks for: the parts of the directive, in the order of the page. */
function soughtBy(address: string | null): string[] {
  const [, directive = ''] = address?.split(':~:text=') ?? []
  return directive === '' ? [] : directive.split(',').map(part => decodeURIComponent(part))
}

describe('the address of a quote', () => {
  it('leads to its words', () => {
    expect(found('Les dockers ont repris le travail.')).toBe(
      'https://courrier.example/port#:~:text=Les%20dockers%20ont%20repris%20le%20travail',
    )
  })

  it('leads from the first words of a long one to its last ones', () => {
    const text =
      '« Selon la préfecture, près de 10\u202f000 dockers ont repris le travail mardi à Port-Louis. »'
    expect(soughtBy(found(text))).toEqual(['Selon la préfecture, près', 'mardi à Port-Louis'])
    expect(found(text)).toContain('Port%2DLouis')
  })

  it('keeps the part of the page that the address names', () => {
    expect(found('Oui.', 'https://courrier.example/direct#midi')).toBe(
      'https://courrier.example/direct#midi:~:text=Oui',
    )
  })

  it('has only words of the quote, in their order, however it is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), text => {
        const plain = text.toWellFormed().replace(/\s+/g, ' ')
        const [start = '', end = ''] = soughtBy(found(text))
        expect(plain.indexOf(end, plain.indexOf(start))).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('is the page’s when there are no words, or no room for them', () => {
    expect(found('…')).toBe('https://courrier.example/port')
    expect(addressOf(quoteOf('Les dockers sont là.'), 40)).toBe('https://courrier.example/port')
    expect(addressOf(quoteOf('Les dockers sont là.'), 20)).toBeNull()
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'pas une adresse',
    'https://paypal.example@evil.example/',
    'https://anna:secret@courrier.example/port',
    '',
  ])('is none when it is %s', url => {
    expect(found('Les dockers sont là.', url)).toBeNull()
  })

  it.each([
    ['Le port rouvre.', 'https://good.example/a)b(c>d<e f|g`h'],
    ['Le port rouvre.', 'https://good.example/>)[x](http://evil.example'],
    ['a>)[x](http://evil.example) @everyone *b* `c`', 'https://good.example/port'],
  ])('keeps %j at %j one link', (text, url) => {
    const reading = readMarkdown(maskedLink('Le Courrier', found(text, url)))
    expect(reading).toMatchObject({ text: 'Le Courrier', mentions: [], formats: [] })
    expect(reading.links).toEqual([expect.stringMatching(/^https:\/\/good\.example\//)])
  })
})
