import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderMessage } from '../../../src/delivery/slack/render.ts'
import { quoted } from '../../../src/delivery/wording.ts'
import { messageProblem } from '../../fakes/slack/limits.ts'
import { hasPower, linksIn, quotesIn, readable } from '../../fakes/slack/readable.ts'
import { list, record, string } from '../../fakes/slack/values.ts'
import { lineOf, messageOf, quoteOf, sayingOf } from '../messages.ts'

/** Payloads as Slack shows them. */
function shown(message: Parameters<typeof renderMessage>[0]) {
  return renderMessage(message).map(payload => ({
    payload,
    text: string(payload.text),
    blocks: list(payload.blocks),
  }))
}

const HARD_TEXT = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4000, size: 'max' }),
  fc
    .array(
      fc.constantFrom(
        '&',
        '<!channel>',
        '*',
        '_',
        '\n',
        '\u00A0',
        '« ',
        '10\u202F000',
        '🚢',
        'mot ',
        '\u0001',
      ),
      {
        minLength: 1,
        maxLength: 2500,
        size: 'max',
      },
    )
    .map(pieces => pieces.join('')),
)

describe('a message for Slack', () => {
  it('keeps every limit and every character of every quote, whatever they are', () => {
    const lines = fc.array(fc.tuple(HARD_TEXT, HARD_TEXT), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(HARD_TEXT, lines, (title, texts) => {
        const message = messageOf({
          title,
          paragraphs: [title],
          sections: [{ title, lines: texts.map(([text, quote]) => lineOf(text, quote)) }],
          footer: title,
        })
        const parts = shown(message)
        for (const { payload } of parts) expect(messageProblem(payload)).toBeNull()
        expect(quotesIn(parts)).toEqual(texts.map(([, quote]) => quoted(quote, 'fr')))
        expect(parts.filter(hasPower)).toEqual([])
      }),
      { numRuns: 60, endOnFailure: true },
    )
  })

  it('stands in one part as long as it fits', () => {
    const lines = Array.from({ length: 8 }, (_, index) => lineOf(`Point ${index}`, 'Le quai est rouvert.'))
    expect(shown(messageOf({ title: 'Le port', sections: [{ title: 'Faits', lines }] }))).toHaveLength(1)
  })

  it('never leaves the title of a section alone at the end of a part', () => {
    const lines = Array.from({ length: 40 }, (_, index) =>
      lineOf(`Point ${index}`, 'Une phrase. '.repeat(40)),
    )
    const sections = lines.map((line, index) => ({ title: `Section ${index}`, lines: [line] }))
    for (const { blocks } of shown(messageOf({ sections }))) {
      expect(readable({ text: '', blocks: blocks.slice(-1) })).not.toMatch(/^Section/)
    }
  })

  it('heads the first part with the title, as words only', () => {
    const [first] = shown(messageOf({ title: 'Le port :ship: rouvre' }))
    expect(first?.blocks[0]).toEqual({
      type: 'header',
      text: { type: 'plain_text', text: 'Le port :ship: rouvre', emoji: false },
    })
  })

  it('shows a title with Slack’s special characters as it is written', () => {
    const [first] = shown(messageOf({ title: 'AT&T <!here>' }))
    expect(first && readable(first)).toBe('AT&T <!here>')
    expect(first?.text).toBe('AT&amp;T &lt;!here&gt;')
  })

  it('has a text for notifications that is escaped and within 4,000 characters', () => {
    const [first] = shown(sayingOf('<&>'.repeat(3000)))
    expect(first?.text.length).toBeLessThanOrEqual(4000)
    expect(first?.text).toMatch(/^(?:&lt;&amp;&gt;)+(?:&lt;(?:&amp;)?)?…$/)
  })

  it('switches previews and the reading of markup off', () => {
    const [payload] = renderMessage(sayingOf('Voir https://courrier.example'))
    expect(payload).toMatchObject({
      unfurl_links: false,
      unfurl_media: false,
      mrkdwn: false,
      parse: 'none',
      link_names: false,
    })
  })

  it.each([
    ['https://courrier.example/a?b=1&c=2', ['https://courrier.example/a?b=1&c=2#:~:text=Il%20rouvre']],
    ['http://courrier.example/a', ['http://courrier.example/a#:~:text=Il%20rouvre']],
    ['javascript:alert(1)', []],
    [`https://courrier.example/${'a'.repeat(3000)}`, []],
    [null, []],
  ])('links %s as %j', (url, links) => {
    const line = { text: 'Le port', quotes: [quoteOf('Il rouvre.', { url })] as const, claim: null }
    const [first] = shown(messageOf({ sections: [{ title: null, lines: [line] }] }))
    expect(first && linksIn(first)).toEqual(links)
    expect(first && readable(first)).toContain('Le Courrier, 16 décembre 2024')
  })

  it('prints every quote of a line, each with its source, in the language of the message', () => {
    const [first] = shown(
      messageOf({ language: 'en', sections: [{ title: null, lines: [lineOf('Two', 'Un.', 'Deux.')] }] }),
    )
    expect(first && readable(first).split('\n')).toEqual([
      'Two',
      '«\u00A0Un.\u00A0»',
      'Le Courrier, 16 December 2024',
      '«\u00A0Deux.\u00A0»',
      'Le Courrier, 16 December 2024',
    ])
  })

  it('has blocks of literal text only', () => {
    const types = shown(
      messageOf({
        title: 'T',
        paragraphs: ['P'],
        sections: [{ title: 'S', lines: [lineOf('L', 'Q')] }],
        footer: 'F',
      }),
    )
      .flatMap(({ blocks }) => blocks)
      .map(block => record(block).type)
    expect(types).toEqual(['header', 'rich_text', 'rich_text', 'rich_text', 'context'])
  })
})
