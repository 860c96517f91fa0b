/**
 * The text with its white space as a browser renders it; no-break and thin spaces are characters like any other. Most
 * text has single spaces and nothing to collapse: to look is quicker than to replace each by itself.
 */
export function collapsed(text: string): string {
  const isLoose = looseBlanks.some(blank => text.includes(blank))
  return isLoose ? text.replace(/[ \t\n\r\f]+/g, ' ') : text
}

const looseBlanks = ['\n', '  ', '\t', '\r', '\f']

/** The lines that follow one another without an empty one between them, as a paragraph each. Linear, unlike a pattern for blanks at an end. */
export function paragraphsOf(text: string): string[] {
  const paragraphs: string[][] = [[]]
  if (text === '') return []
  for (const line of text.split('\n').map(withoutBlanks)) {
    if (line !== '') paragraphs.at(-1)?.push(line)
    else if (paragraphs.at(-1)?.length !== 0) paragraphs.push([])
  }
  return paragraphs.map(lines => lines.join('\n')).filter(paragraph => /[^\s\u200b\ufeff]/.test(paragraph))
}

function withoutBlanks(line: string): string {
  let start = 0
  let end = line.length
  while (start < end && isBlank(line.charCodeAt(start))) start += 1
  while (end > start && isBlank(line.charCodeAt(end - 1))) end -= 1
  return line.slice(start, end)
}

/** A space, a tab, a carriage return or a form feed; no-break spaces are characters like any other. */
function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || code === 12
}
