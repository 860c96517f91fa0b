/** The names that describe an article in a Markdown file's front matter. */
const names = ['title', 'url', 'outlet', 'author', 'published', 'updated', 'language'] as const
type FrontMatter = Partial<Record<(typeof names)[number], string>>

/**
 * The `name: value` lines between two `---` lines at the top of a text, and the text after them, as it is. Names that
 * we do not use are passed over; quotation marks around a value are not part of it.
 */
export function splitFrontMatter(text: string): { readonly matter: FrontMatter; readonly body: string } {
  const opening = /^---[ \t]*\r?\n/.exec(text)
  const closing =
    opening === null ? null : /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(text.slice(opening[0].length, 20_000))
  if (opening === null || closing === null) return { matter: {}, body: text }
  const start = opening[0].length
  const matter: FrontMatter = {}
  for (const line of text.slice(start, start + closing.index).split(/\r?\n/)) {
    const match = /^([A-Za-z]{1,20})\s*:\s*(\S.*)$/.exec(line)
    const name = names.find(known => known === match?.[1]?.toLowerCase())
    if (name !== undefined && match?.[2] !== undefined) matter[name] = unquoted(match[2].trim())
  }
  return { matter, body: text.slice(start + closing.index + closing[0].length) }
}

function unquoted(value: string): string {
  if (value.startsWith('"') && value.endsWith('"') && value.length > 1)
    return value.slice(1, -1).replace(/\\(["\\])/g, '$1')
  return value.startsWith("'") && value.endsWith("'") && value.length > 1
    ? value.slice(1, -1).replace(/''/g, "'")
    : value
}

const opened = new RegExp(`^---[ \\t]*\\r?\\n(?:${names.join('|')})[ \\t]*:`, 'i')

/** Whether a text opens with front matter that never ends: the names in it are then part of its text. */
export function hasBrokenFrontMatter(text: string): boolean {
  return opened.test(text) && splitFrontMatter(text).body === text
}
