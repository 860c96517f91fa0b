import { type Person, writtenPerson } from '../writers.ts'
import { textOf, type XmlElement } from '../xml/xml.ts'

const peopleMax = 10
const fieldNames = ['author', 'dc:creator', 'dc:author', 'creator', 'itunes:author', 'managingeditor']

/**
 * The authors that the first field with a name gives: `author` before Dublin Core's before a podcast's. Bare addresses
 * only where nothing else is given.
 */
export function authorsOf(fields: ReadonlyMap<string, readonly XmlElement[]>): Person[] {
  let addresses: Person[] = []
  for (const field of fieldNames) {
    const people = (fields.get(field) ?? []).slice(0, peopleMax).map(personOf)
    const known = people.filter(({ name, email }) => name !== null || email !== null)
    if (known.some(({ name }) => name !== null)) return known
    if (addresses.length === 0) addresses = known
  }
  return addresses
}

/** The authors of items that name none (RFC 4287, 4.2.1): those of the feed by name, but not the site's editor. */
export function inheritedAuthors(fields: ReadonlyMap<string, readonly XmlElement[]>): Person[] {
  const own = new Map([...fields].filter(([field]) => field !== 'managingeditor'))
  return authorsOf(own).filter(({ name }) => name !== null)
}

function personOf(element: XmlElement): Person {
  const part = (wanted: string): string | null => {
    const child = element.children.find(node => typeof node !== 'string' && node.name === wanted)
    return child === undefined || typeof child === 'string' ? null : textOf(child).trim() || null
  }
  const name = part('name')
  const email = part('email')
  if (name !== null || email !== null) return { name, email }
  return writtenPerson(textOf(element))
}
