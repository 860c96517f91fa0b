import { describe, expect, it } from 'vitest'
import { decode, isBinary } from '../../src/articles/decode.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const bytes = (...codes: number[]) => new Uint8Array(codes)
const latin = (text: string) => Uint8Array.from(text, character => character.charCodeAt(0))

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian)
  return new Uint8Array(view.buffer)
}

function utf32(text: string, littleEndian: boolean): Uint8Array {
  const codes = Array.from(text, character => character.codePointAt(0) ?? 0)
  const view = new DataView(new ArrayBuffer(codes.length * 4))
  for (const [index, code] of codes.entries()) view.setUint32(index * 4, code, littleEndian)
  return new Uint8Array(view.buffer)
}

describe('decode', () => {
  it('takes a byte order mark at its word and drops it', () => {
    expect(decode(utf8('\ufeffété'), 'iso-8859-1')).toBe('été')
    expect(decode(utf16('\ufeffété', true), null)).toBe('été')
    expect(decode(utf16('\ufeffété', false), null)).toBe('été')
  })

  it.each([true, false])('reads UTF-32, marked or not, little-endian: %s', isLittle => {
    const written = utf32('<rss>l’été 𝄞</rss>', isLittle)
    expect(decode(written, null)).toBe('<rss>l’été 𝄞</rss>')
    expect(decode(utf32('\ufeffété', isLittle), 'utf-8')).toBe('été')
    expect(decode(utf32('{"a":1}', isLittle).subarray(0, 26), null)).toBe('{"a":1')
    expect(decode(bytes(...utf32('<', isLittle), ...Array.from({ length: 8 }, () => 0xff)), null)).toBe(
      '<\ufffd\ufffd',
    )
  })

  it('prefers strict UTF-8 to what is declared', () => {
    expect(decode(utf8('l’été à 10 000 €'), 'windows-1252')).toBe('l’été à 10 000 €')
  })

  it('uses the charset of the header for what is no UTF-8', () => {
    expect(decode(latin('d\xe9j\xe0'), 'iso-8859-15')).toBe('déjà')
    expect(decode(bytes(0xef, 0xf0, 0xe8, 0xe2), 'windows-1251')).toBe('прив')
  })

  it('reads as windows-1252 what is called UTF-8 and has nothing of it', () => {
    expect(decode(latin('<p>L\xe9a est \xe0 N\xeemes</p>'), 'utf-8')).toBe('<p>Léa est à Nîmes</p>')
  })

  it('reads the charset of an XML prolog or a meta element', () => {
    expect(decode(latin('<?xml version="1.0" encoding="ISO-8859-2"?><a>\xb1</a>'), null)).toContain(
      '<a>ą</a>',
    )
    expect(decode(latin('<html><meta charset=windows-1251><p>\xef</p>'), null)).toContain('<p>п</p>')
    expect(
      decode(latin('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">\xe9'), null),
    ).toContain('é')
  })

  it('falls back on windows-1252, with its curly marks and euro sign', () => {
    expect(decode(bytes(0x6c, 0x92, 0xe9, 0x74, 0xe9, 0x20, 0x80), null)).toBe('l’été €')
    expect(decode(bytes(0xe9, 0x74, 0xe9), 'no-such-charset')).toBe('été')
  })

  it('keeps UTF-8 for a text that is cut in the middle of a character', () => {
    expect(decode(utf8('« Déjà décidé », a déclaré René').subarray(0, -1), null)).toMatch(
      /^« Déjà décidé », a déclaré Ren\ufffd$/,
    )
  })

  it('reads UTF-16 without a mark when it begins like markup or is declared', () => {
    expect(decode(utf16('<rss>été</rss>', true), null)).toBe('<rss>été</rss>')
    expect(decode(utf16('<rss>été</rss>', false), null)).toBe('<rss>été</rss>')
    expect(decode(utf16('plain text', true), 'utf-16le')).toBe('plain text')
  })

  it('keeps every kind of space', () => {
    expect(decode(utf8('10\u00a0000 « a\u202f»\u2009!'), null)).toBe('10\u00a0000 « a\u202f»\u2009!')
  })
})

describe('isBinary', () => {
  it('tells other kinds of file from text', () => {
    expect(isBinary('%PDF-1.7\n\u0000\u0001\u0002')).toBe(true)
    expect(isBinary('\u0001\u0002\u0003\u0004')).toBe(true)
    expect(isBinary('Une ligne.\r\n\tUne autre.\f')).toBe(false)
    expect(isBinary('')).toBe(false)
  })
})
