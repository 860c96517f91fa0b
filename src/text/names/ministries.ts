import { formsAt } from './gazetteer.ts'
import { portfolioTable } from './organisations.ts'
import { type NameWord, nameWords } from './words.ts'

/** A French ministry in the words `[from, next)`. */
interface Ministry {
  readonly next: number
  readonly keys: readonly string[]
}

const prepositions = new Set(['de', 'des', 'du', 'd'])
/** Folded words of « la Défense » and the like, without the article, with their key; the longest first. */
const portfolios = portfolioTable
  .trim()
  .split('\n')
  .flatMap(line => {
    const [id = '', french = ''] = line.split('|')
    return french.split(',').map(name => ({
      key: `org_ministry_${id}`,
      words: nameWords(name.replace(/^(?:l'|la |le |les )/, '')).map(word => word.folded),
    }))
  })
  .sort((one, other) => other.words.length - one.words.length)

/** « ministère russe de la Défense », « ministère de l’Intérieur ukrainien »: with the country that it belongs to. */
export function readMinistry(words: readonly NameWord[], from: number): Ministry | null {
  const head = words[from]?.folded
  if (head !== 'ministere' && head !== 'ministeres') return null
  const before = readNationality(words, from + 1)
  let next = before?.next ?? from + 1
  if (!prepositions.has(words[next]?.folded ?? '') || words[next]?.gap === 'break') return null
  next++
  if (words[next]?.folded === 'la' || words[next]?.folded === 'l') next++
  const portfolio = portfolios.find(({ words: expected }) =>
    expected.every((word, offset) => {
      const found = words[next + offset]
      return found !== undefined && found.folded === word && found.gap !== 'break'
    }),
  )
  if (portfolio === undefined) return null
  next += portfolio.words.length
  const after = before === null ? readNationality(words, next) : null
  return { next: after?.next ?? next, keys: [portfolio.key, ...((before ?? after)?.keys ?? [])] }
}

function readNationality(words: readonly NameWord[], from: number): Ministry | null {
  const first = words[from]
  if (first === undefined || first.gap === 'break') return null
  for (const form of formsAt('fr', first.folded) ?? []) {
    const fits = form.words.every((word, offset) => words[from + offset]?.folded === word)
    if (form.kind === 'nationality' && fits) return { next: from + form.words.length, keys: form.keys }
  }
  return null
}
