import { fold } from '../text/words/tokens.ts'

/** Letters in a run: on questions over passages, five told more than three, four or six. */
const length = 5
/** A space, 26 letters, 10 digits: a run is a number in this base. */
const base = 37
const allButOne = base ** (length - 1)

/**
 * Every run of five letters, digits and single spaces of a text, folded; `among` given, those that are in it. They tell
 * that « construction » is near « construit », and words in the same order nearer than the same words apart (McNamee
 * and Mayfield 2004), in any language and without a dictionary.
 */
export function letterRuns(text: string, among: ReadonlySet<number> | null = null): Set<number> {
  const found = new Set<number>()
  const folded = fold(text)
  let [run, read, last] = [0, 0, -1]
  const take = (sign: number) => {
    if (sign === 0 && last === 0) return
    last = sign
    run = (run % allButOne) * base + sign
    read++
    if (read >= length && (among === null || among.has(run))) found.add(run)
  }
  take(0)
  for (let index = 0; index < folded.length; index++) take(signOf(folded.charCodeAt(index)))
  take(0)
  return found
}

function signOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 96
  return code >= 48 && code <= 57 ? code - 21 : 0
}
