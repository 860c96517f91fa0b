import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeMarkdown, maskedLink, unescapeMarkdown } from '../../../src/delivery/discord/markdown.ts'
import { cpuTime_ms } from '../../cpu-time.ts'
import { readMarkdown } from '../../fakes/discord/markdown.ts'

const NOTHING = { links: [], mentions: [], formats: [] }

describe('escapeMarkdown', () => {
  it.each([
    ['@everyone et @here', '\\@everyone et \\@here'],
    ['<@1> <@&2> <#3> </ask:4> <t:5:R> <:x:6> <id:home>', null],
    ['[un lien](http://evil.example) et <http://evil.example>', null],
    ['https://evil.example/x et discord.gg/abc', 'https\\://evil.example\\/x et discord.gg\\/abc'],
    ['**gras** *italique* __souligné__ _a_ ~~barré~~ ||caché|| `code` ```x```', null],
    ['# Titre\n## Deux\n-# petit\n> citation\n>>> longue\n- puce\n* puce\n+ puce\n1. un\n2) deux', null],
    ['  - puce\n\t# titre', null],
    ['\\*pas gras\\* \\\\ \\', null],
    [':smile: à 10:30:45', null],
    ['¯\\_(ツ)_/¯', null],
    [
      'Il a dit : « 10\u202F000 soldats », le 16/12/2024.',
      'Il a dit : « 10\u202F000 soldats », le 16/12/2024.',
    ],
    ['-5 °C, 3.5 % et l’été', '\\-5 °C, 3.5 % et l’été'],
  ])('shows %j exactly, and as nothing but text', (text, markdown) => {
    const escaped = escapeMarkdown(text)
    if (markdown !== null) expect(escaped).toBe(markdown)
    expect(readMarkdown(escaped)).toEqual({ text, ...NOTHING })
    expect(unescapeMarkdown(escaped)).toBe(text)
  })

  it('shows any text exactly', () => {
    const pieces = fc.constantFrom(
      ...'\\*_~`|<>[]()@#:/.-+!&1 a\né«»\u00A0'.split(''),
      '@everyone',
      '<@1>',
      'http://a.example',
      '```',
      '-# ',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), parts => {
        const text = parts.join('')
        expect(readMarkdown(escapeMarkdown(text))).toEqual({ text, ...NOTHING })
      }),
      { numRuns: 2000 },
    )
  })

  it('takes no longer than the length of a text asks', () => {
    const time_ms = cpuTime_ms(() => {
      for (const unit of [' ', '1', '.aa', ':', '\\', '[', '\n', '.a/']) escapeMarkdown(unit.repeat(100_000))
    })
    expect(time_ms).toBeLessThan(2000)
  })
})

describe('maskedLink', () => {
  it('links a name to an address', () => {
    expect(maskedLink('Le Courrier', 'https://courrier.example/a?b=1#c')).toBe(
      '[Le Courrier](<https://courrier.example/a?b=1#c>)',
    )
  })

  it('gives the name alone without an address', () => {
    expect(maskedLink('Le Courrier', null)).toBe('Le Courrier')
  })

  it.each([
    ['a](<http://evil.example>) [b', 'https://good.example/'],
    ['@everyone **x**', 'https://good.example/'],
    ['https://evil.example', 'https://good.example/'],
  ])('keeps %j and %j one link', (label, address) => {
    const reading = readMarkdown(maskedLink(label, address))
    expect(reading.links).toHaveLength(1)
    expect(reading.links[0]).toMatch(/^https:\/\/good\.example\//)
    expect(reading).toMatchObject({ mentions: [], formats: [] })
    expect(reading.text).toBe(label.replaceAll('[', '(').replaceAll(']', ')'))
  })
})
