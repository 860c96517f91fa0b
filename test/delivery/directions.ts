/**
 * What is left open at the end of each paragraph of a text, by the stack of Unicode Standard Annex 9 (X1 to X8,
 * without its limit of depth): nothing, unless a direction that is set in it reaches beyond it.
 */
export function directionsLeftOpen(text: string): string[] {
  return text.split(/[\n\r\u0085\u2029]/).flatMap(paragraph => {
    const open: string[] = []
    for (const character of paragraph) {
      if (/[\u202a\u202b\u202d\u202e\u2066-\u2068]/.test(character)) open.push(character)
      else if (character === '\u202c' && /[\u202a-\u202e]/.test(open.at(-1) ?? '')) open.pop()
      else if (character === '\u2069') {
        const isolate = open.findLastIndex(mark => /[\u2066-\u2068]/.test(mark))
        if (isolate !== -1) open.length = isolate
      }
    }
    return open
  })
}
