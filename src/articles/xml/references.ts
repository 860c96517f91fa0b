import { Parser } from 'htmlparser2'

/**
 * How references are read: in XML a name needs its semicolon, so that addresses stay whole (`?a=1&copy=2`); in HTML the
 * old names do without.
 */
export type ReferenceMode = 'xml' | 'html'

const reference = /&(?:#([xX][\da-fA-F]{1,8}|\d{1,8});?|([a-zA-Z][a-zA-Z\d]{1,31})(;?))/g

/** What numbers 128 to 159 mean in the wild (HTML standard, "numeric character reference end state"). */
const windows1252 = new TextDecoder('windows-1252').decode(
  Uint8Array.from({ length: 32 }, (_, index) => 128 + index),
)

const known = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
])

/** Decodes character references and the names of HTML once. What names nothing stays as it is written. */
export function decodeReferences(text: string, mode: ReferenceMode): string {
  if (!text.includes('&')) return text
  return text.replace(reference, (written, number?: string, name?: string, semicolon?: string) => {
    if (number !== undefined) return characterOf(number)
    if (name === undefined || (mode === 'xml' && semicolon === '')) return written
    return (semicolon === '' ? undefined : known.get(name)) ?? named(written, name)
  })
}

function characterOf(number: string): string {
  const code = /^x/i.test(number) ? Number.parseInt(number.slice(1), 16) : Number.parseInt(number, 10)
  if (code >= 128 && code < 160) return windows1252[code - 128] ?? ''
  const isCharacter = code > 31 && code < 0x110000 && code !== 127 && !(code >= 0xd800 && code < 0xe000)
  if (isCharacter) return String.fromCodePoint(code)
  return code === 9 || code === 10 || code === 13 ? String.fromCharCode(code) : ''
}

/** Control characters have no place in a text; those from 128 on are windows-1252 that was taken for Latin-1. */
export function withoutControls(text: string): string {
  if (!/[^\P{Cc}\t\n\r]/u.test(text)) return text
  return text.replace(/[^\P{Cc}\t\n\r]/gu, character => windows1252[character.charCodeAt(0) - 128] ?? '')
}

function named(written: string, name: string): string {
  let decoded = ''
  const parser = new Parser({ ontext: part => (decoded += part) }, { decodeEntities: true })
  parser.end(written)
  // There are some two thousand names; what names nothing is not worth the memory.
  if (written.endsWith(';') && decoded !== written && !decoded.includes(';')) known.set(name, decoded)
  return decoded
}
