import { displayName, findNames } from '../../src/text/names/names.ts'
import { fold } from '../../src/text/words/tokens.ts'

const small = new Set(
  'le la les l un une des de du d the a an et and ou or leurs leur son sa ses its their his her'.split(' '),
)

/** The words that matter of one name all stand in the other: « les États-Unis », "chefs de diplomatie (dix pays et l'UE)". */
export function isNamed(found: string | null, expected: string | null): boolean {
  if (expected === null || found === null) return expected === found
  const [a, b] = [wordsOf(found), wordsOf(expected.replace(/\(.*?\)/g, ''))]
  return a.every(word => b.includes(word)) || b.every(word => a.includes(word)) || isKiev(a, b)
}

/** Kiev and Kyiv are one holder under either spelling. */
function isKiev(a: readonly string[], b: readonly string[]): boolean {
  const spellings = ['kiev', 'kyiv']
  return a.some(word => spellings.includes(word)) && b.some(word => spellings.includes(word))
}

/** « L’UE » and « l’Union européenne » are one. */
function withWholeBodies(name: string): string {
  const bodies = findNames(name, 'fr').filter(({ kind }) => kind === 'organisation')
  return bodies.reduceRight((text, { span: [start, end], keys: [key] }) => {
    const whole = displayName(key ?? '', 'fr')
    return whole === null ? text : text.slice(0, start) + whole + text.slice(end)
  }, name)
}

function wordsOf(name: string): string[] {
  return fold(withWholeBodies(name))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '' && !small.has(word))
}
