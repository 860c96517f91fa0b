import { isHost } from './plain.ts'

const address = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/

/** Who wrote a piece, as a feed or a page gives it. */
export interface Person {
  readonly name: string | null
  readonly email: string | null
}

/** "Jane Doe", "jane@news.example (Jane Doe)", "Jane Doe <jane@news.example>", "Jane Doe (jane@news.example)". */
export function writtenPerson(written: string): Person {
  const line = written.slice(0, 500).replace(/\s+/g, ' ').trim()
  const email = address.exec(line)?.[0] ?? null
  if (email === null) return { name: line === '' ? null : line, email: null }
  const rest = line.replace(email, '').replace(/mailto:/i, '')
  const name = rest
    .replace(/<\s*>|\(\s*\)|\[\s*\]/g, '')
    .replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, '')
    .replace(/^\((.*)\)$/, '$1')
    .trim()
  return { name: name === '' ? null : name, email }
}

/**
 * Those of some people, parted by commas or « et », who may have written a piece; null when none may. An address or a host is no
 * name, nor is what a site's software puts in where nobody signs: its account (`admin`), or that there is none.
 */
export function writersOf(line: string | null): string | null {
  if (line === null) return null
  const people = line.split(/\s*[,;]\s+|\s+(?:&|and|et)\s+/)
  const writers = people.filter(isWriter)
  // As it is written, where all of them are writers: « Lille, envoyé spécial » has a comma too.
  if (writers.length === people.length) return bareName(line)
  return writers.length === 0 ? null : writers.map(bareName).join(', ')
}

function bareName(line: string): string {
  return writtenPerson(line).name ?? line
}

function isWriter(written: string): boolean {
  const { name } = writtenPerson(written)
  if (name === null || name.startsWith('@') || isHost(name)) return false
  const word = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}/]+/gu, '')
  return word !== '' && !account.test(word)
}

/** The account in one word, without its number: `admin`, `wp-admin`, `Site Admin 2`. */
const account =
  /^(?:(?:site|web|super|sys|wp|blog|le|la|the|by|par)*(?:admin(?:istrat(?:or|eur|rice))?|master|webmestre|root|user|utilisateur(?:rice)?)|(?:post|host)master|(?:do)?not?reply|nobody|anonym(?:e|ous)|(?:author|auteur)?(?:unknown|inconnue?)(?:author|auteur)?|null|undefined|none|n\/?a|author|auteur|default|test(?:user)?|demo|info|contact)$/
