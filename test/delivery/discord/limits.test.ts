import { describe, expect, it } from 'vitest'
import { acceptCommands } from '../../fakes/discord/command-limits.ts'
import { acceptMessage } from '../../fakes/discord/message-limits.ts'

const button = { type: 2, style: 1, label: 'Voir', custom_id: 'see' }

describe('the fake Discord', () => {
  it.each([
    ['2,001 characters', { content: 'é'.repeat(2001) }],
    ['nothing', { content: ' \n' }],
    ['11 embeds', { embeds: Array.from({ length: 11 }, () => ({ title: 'x' })) }],
    ['6,001 characters of embeds', { embeds: [1, 2].map(() => ({ description: 'x'.repeat(3001) })) }],
    ['26 fields', { embeds: [{ fields: Array.from({ length: 26 }, () => ({ name: 'x', value: 'x' })) }] }],
    ['a field without a value', { embeds: [{ fields: [{ name: 'x', value: '' }] }] }],
    ['an address that is not one', { embeds: [{ title: 'x', url: 'javascript:alert(1)' }] }],
    ['a nonce of 26', { content: 'x', nonce: 'n'.repeat(26) }],
    ['a label of 81', { components: [{ type: 1, components: [{ ...button, label: 'x'.repeat(81) }] }] }],
    ['a custom id twice', { components: [{ type: 1, components: [button, button] }] }],
    ['6 buttons in a row', { components: [{ type: 1, components: Array(6).fill(button) }] }],
    ['content beside a layout', { flags: 1 << 15, content: 'x' }],
    [
      '4,001 characters of a layout',
      { flags: 1 << 15, components: [1, 2].map(() => ({ type: 10, content: 'x'.repeat(2001) })) },
    ],
  ])('refuses a message with %s', (_, body) => {
    expect(() => acceptMessage(body, { edit: false })).toThrow()
  })

  it.each([
    { content: '😀'.repeat(2000) },
    { embeds: [{ title: 'x'.repeat(256), description: 'x'.repeat(4096) }] },
    { components: [{ type: 1, components: [button] }] },
  ])('accepts a message at its limit', body => {
    expect(acceptMessage(body, { edit: false })).toEqual(body)
  })

  it.each([
    ['a name with a space', [{ name: 'two words', description: 'x' }]],
    ['a name in capitals', [{ name: 'Ask', description: 'x' }]],
    ['a description of 101', [{ name: 'ask', description: 'x'.repeat(101) }]],
    ['plain English as a locale', [{ name: 'ask', description: 'x', name_localizations: { en: 'ask' } }]],
    ['the same name twice', [1, 2].map(() => ({ name: 'ask', description: 'x' }))],
  ])('refuses commands with %s', (_, body) => {
    expect(() => acceptCommands(body)).toThrow()
  })
})
