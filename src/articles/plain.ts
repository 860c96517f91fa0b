import { Parser } from 'htmlparser2'
import { detectLanguage } from '../text/language.ts'
import type { Language } from '../types.ts'

const titleLengthMax = 500

/**
 * One line of text from a title or a name that may hold entities or tags, as feeds and meta elements have them:
 * decoded once, tags dropped, white space collapsed, 500 characters at most. Null when nothing is left.
 */
export function plainLine(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null
  const short = text.slice(0, 10 * titleLengthMax)
  return oneLine(isMarkup(short) ? decodeMarkup(short) : short)
}

/** Whether a text holds a tag or an entity. */
export function isMarkup(text: string): boolean {
  return /<\/?[a-z][^<>]*>|&#?\w+;/i.test(text)
}

/** What turns the direction of the letters behind it: a title could be shown as another. */
const directions = /[\u202a-\u202e\u2066-\u2069]/g

/** Text that is no markup as one line of 500 characters at most. Null when nothing is left. */
export function oneLine(text: string): string | null {
  const line = text
    .slice(0, 10 * titleLengthMax)
    .replace(/[\s\u200b\ufeff]+/g, space => (/^[\u00a0\u202f\u2009]+$/.test(space) ? space : ' '))
    .replace(directions, '')
    .trim()
  return line === '' ? null : line.slice(0, titleLengthMax)
}

/** What stands on a line of its own does not run into what follows. */
const breaks = new Set(['br', 'p', 'div', 'li', 'h1', 'h2', 'h3', 'tr', 'td'])

function decodeMarkup(text: string): string {
  const parts: string[] = []
  let hidden = 0
  const isHidden = (name: string) => name === 'script' || name === 'style'
  const parser = new Parser(
    {
      onopentag(name) {
        hidden += isHidden(name) ? 1 : 0
        if (breaks.has(name)) parts.push(' ')
      },
      ontext: part => hidden === 0 && parts.push(part),
      onclosetag: name => (hidden -= isHidden(name) ? 1 : 0),
    },
    { decodeEntities: true },
  )
  parser.end(text)
  return parts.join('')
}

/** `fr-FR` → fr; null for what is neither French nor English. */
export function languageCode(declared: string | null | undefined): Language | null {
  const code = /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(declared ?? '')?.[1]?.toLowerCase()
  if (code === 'fr' || code === 'fra' || code === 'fre') return 'fr'
  return code === 'en' || code === 'eng' ? 'en' : null
}

/** A template's `lang` is often wrong: over a text long enough to tell, what the text shows wins. */
export function languageOf(declared: string | null | undefined, text: string): Language | null {
  const code = languageCode(declared)
  if (code === null || text.length < 200) return code
  return detectLanguage(text.slice(0, 2000)) ?? code
}

/** `https://www.example.org/x` → example.org; null for what is no web address. */
export function hostOf(address: string | null): string | null {
  const url = address === null ? null : URL.parse(address)
  if (url === null || !/^https?:$/.test(url.protocol)) return null
  return url.hostname.replace(/^(?:www\d?|m|mobile|amp|rss|feeds?)\.(?=[^.]+\.)/, '')
}

/** Whether a word is an address or the name of a host, and no person's: « journal.fr », `https://news.example/team`. */
export function isHost(word: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:\/\/\S+|(?:www\.)?(?:[\w-]+\.)*[\w-]{3,}\.(?:[a-z]{2}|com|org|net|info|press|news|media|blog|site|online|example)(?:\/\S*)?)$/i.test(
    word,
  )
}

/** An http(s) address made absolute, or null. */
export function webAddress(address: string | null | undefined, base: string | null): string | null {
  const trimmed = address?.trim() ?? ''
  if (trimmed === '' || trimmed.length > 4096) return null
  const url = (base === null ? null : URL.parse(trimmed, base)) ?? URL.parse(trimmed)
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname !== '' ? url.href : null
}
