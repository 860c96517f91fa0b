/**
 * What Discord's clients read as markup, wherever it stands: formatting, mentions, timestamps, emoji, spoilers,
 * addresses (`:` before anything, and `/` after a domain, which breaks `discord.gg/…`).
 * https://support.discord.com/hc/en-us/articles/210298617-Markdown-Text-101
 */
const markup = /[\\*_~`|<[\]@]|:(?=\S)|\/(?<=\.\w{2,18}\/)/g

/** Headings, lists, small text and block quotes begin with one of these; `*` is escaped everywhere. */
const lineMark = /^([ \t]*)([#>+-])/gm
const lineNumber = /^([ \t]*\d{1,9})([.)])(?=\s)/gm

/**
 * The same words as Markdown that shows them exactly: nothing is added but backslashes, and without those before
 * punctuation the text is what it was.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(markup, '\\$&').replace(lineMark, '$1\\$2').replace(lineNumber, '$1\\$2')
}

/** The text that `escapeMarkdown` was given. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(/\\([^0-9A-Za-z\s])/g, '$1')
}

/** `[label](<address>)`, or the label alone when there is no address. */
export function maskedLink(label: string, address: string | null): string {
  // Discord ends a label at its first unpaired bracket, escaped or not.
  const text = escapeMarkdown(label.replaceAll('[', '(').replaceAll(']', ')').replace(/\s+/g, ' '))
  return address === null ? text : `[${text}](<${address}>)`
}
