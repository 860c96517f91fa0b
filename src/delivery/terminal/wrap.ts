import { graphemes } from '../split.ts'

/** Lines of at most `width` columns, broken at plain spaces alone: a no-break space holds. */
export function wrap(text: string, width: number): string[] {
  const lines: string[][] = []
  let used = 0
  for (const word of text.split(/[ \t\n]+/)) {
    const length = columns(word)
    const line = lines.at(-1)
    if (line !== undefined && used + 1 + length <= width) {
      line.push(word)
      used += 1 + length
    } else {
      lines.push([word])
      used = length
    }
  }
  return lines.map(words => words.join(' '))
}

/** Emoji and East Asian characters take two columns (Unicode Standard Annex 11). */
const wide =
  /^[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u

function columns(text: string): number {
  let count = 0
  for (const { segment } of graphemes.segment(text)) count += wide.test(segment) ? 2 : 1
  return count
}
