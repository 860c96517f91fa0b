import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderMarkdown } from '../../../src/delivery/documents/markdown.ts'
import { lineOf, messageOf, quoteOf } from '../messages.ts'

describe('a message as Markdown', () => {
  test('has its title, sections, lines, quotes with their source, and footer, in this order', () => {
    const line = lineOf('Préfecture : 400 dockers', 'Selon la préfecture, 400 dockers ont repris le travail.')
    const document = renderMarkdown(
      messageOf({
        title: 'Le point du matin',
        sections: [{ title: 'Chiffres', lines: [line] }],
        footer: '1 article',
      }),
    )
    expect(document).toBe(
      [
        '# Le point du matin',
        '## Chiffres',
        '- Préfecture : 400 dockers',
        '  > «\u00a0Selon la préfecture, 400 dockers ont repris le travail.\u00a0»\n  >\n  > — [Le Courrier, 16 décembre 2024](<https://courrier.example/port#:~:text=Selon%20la%20pr%C3%A9fecture%2C%20400,repris%20le%20travail>)',
        '*1 article*\n',
      ].join('\n\n'),
    )
  })

  test.each([
    '[click here](https://evil.example)',
    '![x](https://evil.example/x.png)',
    '<script>alert(1)</script>',
    '<https://evil.example>',
    'https://evil.example/pay',
    '`rm -rf` *now* _then_ ~gone~',
    '# Urgent',
    '- one\n- two',
    '1. first\n2) second',
    '&lt;b&gt;',
  ])('makes no markup of what an article wrote: %j', text => {
    const quote = quoteOf(text, { outlet: text, url: null })
    const document = renderMarkdown(
      messageOf({ sections: [{ title: null, lines: [{ text, quotes: [quote], claim: null }] }] }),
    )
    // What CommonMark could read as markup, were it not behind a backslash.
    const bare = document
      .replace(/^ {2}>( —)?/gm, '')
      .replace(/^- /, '')
      .replace(/\\[!-/:-@[-`{-~]/g, '')
    expect(bare).not.toMatch(/[[\]<>`*_~#&]|^\s*(?:[-+]|\d+[.)]) |https?:/m)
  })

  test('shows every text as it was written once its backslashes are read', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme-ascii' }), text => {
        const document = renderMarkdown(messageOf({ paragraphs: [text] }))
        expect(document.replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(`${text}\n`)
      }),
    )
  })

  test('keeps an address inside its link', () => {
    const quote = quoteOf('Oui.', { url: 'https://courrier.example/a b>c' })
    const document = renderMarkdown(
      messageOf({ sections: [{ title: null, lines: [{ text: 'X', quotes: [quote], claim: null }] }] }),
    )
    expect(document).toContain('(<https://courrier.example/a%20b%3Ec#:~:text=Oui>)')
  })
})
