/** What XML 1.0 has no character for, and what turns the direction of writing. */
const unfit = /[^\P{C}\t\n]|[\ufffe\uffff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Text as XML: nothing in it is markup, an address that is fetched, or a control. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(unfit, '')
    .replace(/[&<>"']/g, character => entities[character] ?? '')
}

type Attributes = Readonly<Record<string, string | number>>

/** An element without content. Numbers are written with two decimals at most. */
export function element(name: string, attributes: Attributes): string {
  return `<${name}${written(attributes)}/>`
}

/** A line of text. */
export function textAt(x: number, y: number, text: string, attributes: Attributes = {}): string {
  return `<text${written({ x, y, ...attributes })}>${escaped(text)}</text>`
}

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      const text = typeof value === 'number' ? String(Math.round(value * 100) / 100) : escaped(value)
      return ` ${name}="${text}"`
    })
    .join('')
}
