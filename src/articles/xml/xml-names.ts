/**
 * What a namespace is called here, by its address in lower case without a last slash; the empty name is for the feed
 * formats' own elements.
 */
const byAddress: ReadonlyMap<string, string> = new Map([
  ['', ''],
  ['http://www.w3.org/2005/atom', ''],
  ['http://purl.org/atom/ns#', ''],
  ['http://example.com/newformat#', ''],
  ['http://example.com/necho', ''],
  ['http://purl.org/echo', ''],
  ['uri/of/echo/namespace#', ''],
  ['http://purl.org/pie', ''],
  ['http://purl.org/rss/1.0', ''],
  ['http://purl.org/net/rss1.1#', ''],
  ['http://purl.org/rss/2.0', ''],
  ['http://my.netscape.com/rdf/simple/0.9', ''],
  ['http://my.netscape.com/publish/formats/rss-0.91.dtd', ''],
  ['http://channel.netscape.com/rdf/simple/0.9', ''],
  ['http://my.netscape.com/rss-0.9', ''],
  ['http://backend.userland.com/rss', ''],
  ['http://backend.userland.com/rss2', ''],
  ['http://blogs.law.harvard.edu/tech/rss', ''],
  ['http://cyber.law.harvard.edu/rss', ''],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf'],
  ['http://purl.org/dc/elements/1.0', 'dc'],
  ['http://purl.org/dc/elements/1.1', 'dc'],
  ['http://purl.org/dc/terms', 'dcterms'],
  ['http://purl.org/rss/1.0/modules/content', 'content'],
  ['http://purl.org/rss/1.0/modules/syndication', 'sy'],
  ['http://www.itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['http://example.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['http://search.yahoo.com/mrss', 'media'],
  ['http://search.yahoo.com/mrss/1.1', 'media'],
  ['http://rssnamespace.org/feedburner/ext/1.0', 'feedburner'],
  ['http://www.w3.org/1999/xhtml', 'xhtml'],
  ['http://www.w3.org/2000/svg', 'svg'],
  ['http://www.w3.org/1998/math/mathml', 'math'],
  ['http://www.w3.org/xml/1998/namespace', 'xml'],
])

/** What a prefix means where nothing known is declared for it. */
const byPrefix: ReadonlyMap<string, string> = new Map([
  ...['dc', 'dcterms', 'content', 'sy', 'itunes', 'media', 'feedburner', 'rdf', 'xhtml', 'svg', 'xml'].map(
    prefix => [prefix, prefix] as const,
  ),
  ['atom', ''],
  ['atom03', ''],
  ['atom10', ''],
  ['a10', ''],
  ['rss', ''],
])

/** The declarations in force, each on top of those around it: prefix to our name of the namespace. */
export type Scope = Record<string, string>

/** The scope inside an element: its parent's unless it declares something. */
export function scopeWithin(
  parent: Scope | null,
  attributes: Readonly<Record<string, string>>,
): Scope | null {
  let scope = parent
  for (const name in attributes) {
    if (!name.startsWith('xmlns')) continue
    // Nothing is copied, however many declarations there are around.
    if (scope === null || scope === parent) scope = scopeUnder(parent)
    const prefix = name.slice('xmlns:'.length).toLowerCase()
    const address = attributes[name]?.trim().toLowerCase().replace(/\/$/, '') ?? ''
    scope[prefix] = byAddress.get(address) ?? byPrefix.get(prefix) ?? (prefix === '' ? '' : 'other')
  }
  return scope
}

function scopeUnder(parent: Scope | null): Scope {
  return Object.create(parent)
}

/** `dc:creator`, `title`, `other:title`: lower case, with our own name for the namespace, whatever the prefix. */
export function nameIn(scope: Scope | null, written: string): string {
  const colon = written.indexOf(':')
  const local = written.slice(colon + 1).toLowerCase()
  const prefix = colon === -1 ? '' : written.slice(0, colon).toLowerCase()
  const space = scope?.[prefix] ?? byPrefix.get(prefix) ?? (prefix === '' ? '' : 'other')
  return space === '' ? local : `${space}:${local}`
}
