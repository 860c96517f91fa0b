import { describe, expect, it } from 'vitest'
import { render } from '../../../src/delivery/discord/render.ts'
import type { Message } from '../../../src/delivery/message.ts'
import { readMarkdown } from '../../fakes/discord/markdown.ts'
import { lineOf, messageOf, quoteOf } from '../messages.ts'

function contentsOf(message: Message): string[] {
  return render(message).map(payload => String(payload.content))
}

describe('render for Discord', () => {
  it('gives a message its title, lead, sections, quotes and footer', () => {
    const message = messageOf({
      title: 'Ce qui est nouveau',
      paragraphs: ['Le port a rouvert.'],
      sections: [
        { title: 'Le port', lines: [lineOf('Le maire parle d’une réouverture', 'Le port est ouvert.')] },
      ],
      footer: '4 articles, 2 origines indépendantes',
    })
    expect(contentsOf(message)).toEqual([
      [
        '## Ce qui est nouveau',
        'Le port a rouvert.',
        '',
        '### Le port',
        'Le maire parle d’une réouverture',
        '> «\u00A0Le port est ouvert.\u00A0»',
        '> -# [Le Courrier](<https://courrier.example/port#:~:text=Le%20port%20est%20ouvert>), 16 décembre 2024',
        '',
        '-# 4 articles, 2 origines indépendantes',
      ].join('\n'),
    ])
  })

  it('quotes in the marks of the quote’s language and dates in the reader’s', () => {
    const quote = { ...quoteOf('The port is open.', { outlet: 'The Mail' }), language: 'en' as const }
    const line = { text: 'Il rouvre', quotes: [quote], claim: null } as const
    const [content] = contentsOf(messageOf({ sections: [{ title: null, lines: [line] }] }))
    expect(content).toContain('> “The port is open.”\n> -# [The Mail]')
    expect(content).toContain(', 16 décembre 2024')
  })

  it('keeps a quote of several lines in its block', () => {
    const [content] = contentsOf(
      messageOf({ sections: [{ title: null, lines: [lineOf('x', 'Un.\n\n- Deux.')] }] }),
    )
    expect(content).toContain('> «\u00A0Un.\n> \n> \\- Deux.\u00A0»')
  })

  it('puts all in one message when it fits', () => {
    const lines = Array.from({ length: 8 }, (_, index) => lineOf(`Point ${index}`, 'Une phrase.'))
    expect(contentsOf(messageOf({ title: 'T', sections: [{ title: null, lines }] }))).toHaveLength(1)
  })

  it('keeps the root short when it does not', () => {
    const lines = Array.from({ length: 40 }, (_, index) => lineOf(`Point ${index}`, 'Une phrase.'))
    const message = messageOf({
      title: 'Édition',
      paragraphs: ['Le résumé.'],
      sections: [{ title: 'S', lines }],
      footer: '40 articles',
    })
    const [root, ...rest] = contentsOf(message)
    expect(root).toBe('## Édition\nLe résumé.\n\n-# 40 articles')
    expect(rest.length).toBeGreaterThan(1)
    for (const part of rest) expect(part.length).toBeLessThanOrEqual(2000)
    expect(rest[0]).toMatch(/^### S\nPoint 0\n> /)
    for (const part of rest.slice(1)) expect(part).toMatch(/^Point \d+\n> /)
  })

  it('splits a quote that is longer than a message, and says each time where it is from', () => {
    const sentences = Array.from(
      { length: 100 },
      (_, index) => `Voici la phrase n° ${index}, *dite* à 10:30.`,
    )
    const text = sentences.join(' ')
    const parts = contentsOf(messageOf({ sections: [{ title: null, lines: [lineOf('Un discours', text)] }] }))
    expect(parts.length).toBeGreaterThan(1)
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(2000)
    const lines = parts.flatMap(part => part.split('\n')).filter(line => line.startsWith('> '))
    const quoted = lines.filter(line => !line.startsWith('> -# ')).map(line => readMarkdown(line).text)
    expect(quoted.join('')).toBe(`«\u00A0${text}\u00A0»`)
    expect(lines.filter(line => line.startsWith('> -# '))).toHaveLength(quoted.length)
  })

  it.each(['\n', '*', '😀', 'x', ' ', '\n\n# '])(
    'stays within the limit for a quote that is all %j',
    unit => {
      const line = lineOf(unit.repeat(3000), `A${unit.repeat(3000)}B`)
      const parts = contentsOf(
        messageOf({ title: unit.repeat(500), sections: [{ title: unit.repeat(500), lines: [line] }] }),
      )
      for (const part of parts) expect(part.length).toBeLessThanOrEqual(2000)
    },
  )

  it('leaves out what a message does not have', () => {
    expect(contentsOf(messageOf())).toEqual([])
    expect(contentsOf(messageOf({ paragraphs: ['Bonjour.'] }))).toEqual(['Bonjour.'])
    const bare = lineOf('', 'Oui.')
    expect(contentsOf(messageOf({ sections: [{ title: null, lines: [bare] }] }))[0]).toMatch(/^> «/)
  })
})
