import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Message } from '../../../src/delivery/message.ts'
import { visible } from '../../../src/delivery/terminal/control.ts'
import { renderText } from '../../../src/delivery/terminal/render.ts'
import { screenOf } from '../../../src/delivery/terminal/screen.ts'
import { wrap } from '../../../src/delivery/terminal/wrap.ts'
import { lineOf, messageOf, quoteOf } from '../messages.ts'

const plain = (width: number) => ({ width, colour: false })

const everywhere = (text: string): Message =>
  messageOf({
    title: text,
    paragraphs: [text],
    sections: [
      {
        title: text,
        lines: [
          {
            text,
            quotes: [quoteOf(text, { outlet: text, url: `https://port.example/${text}` })],
            claim: null,
          },
        ],
      },
    ],
    footer: text,
  })

/** Columns of a line as a terminal counts them, for the characters of these tests. */
function columns(line: string): number {
  return [...line.normalize('NFC')].reduce(
    (sum, one) => sum + (/[\u3000-\u9fff\uff01-\uff60]|\p{Emoji_Presentation}/u.test(one) ? 2 : 1),
    0,
  )
}

describe('a message', () => {
  test('shows its title, words, sections, quotes with their source, and footer, in this order', () => {
    const quote = quoteOf('Le port rouvre lundi.', { outlet: 'Le Phare', publishedAt: '2025-03-04' })
    const shown = renderText(
      messageOf({
        title: 'Le point',
        paragraphs: ['Rien d’autre.'],
        sections: [{ title: 'Nouveau', lines: [{ text: 'Le Phare', quotes: [quote], claim: null }] }],
        footer: '1 article',
      }),
      plain(40),
    )
    const words = [
      'Le point',
      'Rien d’autre.',
      'Nouveau',
      '• Le Phare',
      'Le port rouvre lundi.',
      '4 mars 2025',
      '1 article',
    ]
    const places = words.map(text => shown.indexOf(text))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  test('has colours only when they are asked for', () => {
    const message = everywhere('Le port rouvre')
    expect(renderText(message, plain(60))).not.toContain('\u001b')
    const coloured = renderText(message, { width: 60, colour: true })
    expect(coloured).toContain('\u001b[')
    expect(stripVTControlCharacters(coloured)).toBe(renderText(message, plain(60)))
  })

  test('without anything in it is an empty line', () => {
    expect(renderText(messageOf(), plain(60)).trim()).toBe('')
  })
})

describe('no line is wider than the screen', () => {
  const french =
    'Le préfet « confirme » la fermeture du pont de Kerlann, construit en 1962, pour deux ans au moins. '
  test.each([
    ['plain words', french.repeat(4)],
    ['accents as combining marks', french.repeat(4).normalize('NFD')],
    ['emoji', 'port 🚢 fermé ⛔ lundi 🌊🌊🌊 dit 🐟 '.repeat(12)],
    ['East Asian words', '港は 月曜日 に 閉鎖 される と 発表 された '.repeat(8)],
    ['full-width words', 'ＰＯＲＴ ＦＥＲＭＥ '.repeat(12)],
  ])('with %s', (_, text) => {
    for (const width of [20, 33, 60, 96]) {
      const shown = renderText(everywhere(text.trim()), plain(width)).replaceAll(/https:\S+/g, '')
      for (const line of shown.split('\n')) expect(columns(line)).toBeLessThanOrEqual(width)
    }
  })

  test('of any words that fit it', () => {
    const word = fc
      .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
      .filter(text => !/[\s\p{C}]/u.test(text))
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 30, max: 90 }),
        (words, width) => {
          const lines = wrap(words.join(' '), width)
          expect(lines.join(' ')).toBe(words.join(' '))
          for (const line of lines) expect([...line.normalize('NFC')].length).toBeLessThanOrEqual(width * 4)
        },
      ),
    )
  })
})

describe('a line', () => {
  test.each([
    ['a no-break space', 'dix\u00a0000'],
    ['a narrow no-break space', '10\u202f000\u202fhommes'],
    ['no-break spaces inside quotation marks', '«\u00a0non\u00a0»'],
  ])('is never broken at %s', (_, unbroken) => {
    for (let width = 20; width < 40; width++) {
      const shown = renderText(
        everywhere(`Selon la préfète, ${unbroken} sont là, et ${unbroken} viendront.`),
        plain(width),
      )
      expect(shown.replaceAll(/\s*\n\s*│?\s*/g, '\n')).toContain(unbroken)
      for (const line of shown.split('\n')) expect(line).not.toMatch(/[\u00a0\u202f]$/)
    }
  })

  test('never cuts a word, however long', () => {
    const long = 'anticonstitutionnellement'.repeat(8)
    expect(renderText(everywhere(`un ${long} mot`), plain(20))).toContain(long)
  })

  test('break of an article stays one, from whatever system it comes', () => {
    const shown = renderText(
      messageOf({ sections: [{ title: null, lines: [lineOf('Le Phare', 'un\r\ndeux\rtrois\nquatre')] }] }),
      plain(60),
    )
    expect(shown).toMatch(/│ «\u00a0un\n.*│ deux\n.*│ trois\n.*│ quatre/)
    expect(shown).not.toContain('\r')
  })
})

describe('nothing in an article commands the terminal', () => {
  test.each([
    ['colours', '\u001b[31mrouge\u001b[0m'],
    ['the window’s title', '\u001b]0;piraté\u0007'],
    ['a link', '\u001b]8;;https://evil.example\u001b\\ici\u001b]8;;\u001b\\'],
    ['the clipboard', '\u001b]52;c;cm0gLXJm\u0007'],
    ['the cursor', '\u001b[2J\u001b[H'],
    ['eight-bit codes', '\u009b31m\u009d0;piraté\u009c'],
    ['a carriage return', 'vrai\rfaux'],
    ['a backspace', 'vrai\b\b\b\bfaux'],
    ['a bell, a form feed, a delete', '\u0007\u000c\u007f'],
    ['the direction of writing', '\u202egnp.exe\u202c \u2066abc\u2069 \u200f'],
    ['a null', 'a\u0000b'],
  ])('not %s', (_, text) => {
    const shown = renderText(everywhere(text), plain(60))
    expect(shown).not.toMatch(/[^\P{Cc}\n]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u)
  })

  test('whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
        expect(renderText(everywhere(text), plain(40))).not.toMatch(
          /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/u,
        )
        expect(visible(visible(text))).toBe(visible(text))
      }),
    )
  })
})

describe('a screen', () => {
  test.each([
    [{ isTTY: true, columns: 200 }, 96],
    [{ isTTY: true, columns: 5 }, 20],
    [{ isTTY: true, columns: 0 }, 80],
    [{}, 80],
  ])('%j is read at a width that suits a reader', (output, width) => {
    expect(screenOf(output).width).toBe(width)
  })

  test('that is no terminal has no colour', () => {
    expect(screenOf({ columns: 80 }).colour).toBe(false)
  })
})
