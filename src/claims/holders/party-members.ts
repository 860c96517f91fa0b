import type { NamedHolder } from '../attribution.ts'
import type { Word } from '../grammar/words.ts'
import type { Passage } from '../passages.ts'
import { isSpokenOf, type Naming, nameOf } from './naming.ts'

/** What English says of a politician behind a place or a party, and what the office is before a name. */
const callings: Readonly<Record<string, RegExp | null>> = {
  democrat: null,
  republican: null,
  lawmaker: null,
  governor: /(?:^|\s)Gov(?:\.|ernor) $/u,
  senator: /(?:^|\s)Sen(?:\.|ator) $/u,
  congressman: /(?:^|\s)(?:Rep\.|Congressman) $/u,
  congresswoman: /(?:^|\s)(?:Rep\.|Congresswoman) $/u,
}
const longestTitle = 14
const longest = 5
/** How many sentences before it. */
const farthest = 3

/** "The Kentucky Republican", "the Democratic governor": the one person whom the nearest sentence that names any names. */
export function partyMember(naming: Naming, core: readonly Word[], passage: Passage): NamedHolder | null {
  const [opening, ...rest] = core
  const title = callings[rest.at(-1)?.form ?? '']
  if (opening?.form !== 'the' || title === undefined || rest.length < 2 || rest.length > longest) return null
  if (!rest.slice(0, -1).every(({ capital }) => capital)) return null
  const { entities, text, passages } = naming
  const named = entities.within([opening.start, rest.at(-1)?.end ?? opening.end])
  if (named.length === 0 || named.some(({ kind }) => kind === 'person')) return null
  const at = passages.indexOf(passage)
  const near =
    passages
      .slice(Math.max(0, at - farthest), at + 1)
      .map(({ span }) => entities.within([span[0], Math.min(span[1], opening.start)]))
      .map(names => names.filter(name => name.kind === 'person' && !isSpokenOf(naming, name)))
      .findLast(names => names.length > 0) ?? []
  const [only, ...others] = new Map(near.map(name => [entities.of(name).name, entities.of(name)])).values()
  if (only === undefined || others.length > 0 || !only.name.includes(' ')) return null
  const holds = entities.names.some(
    name =>
      entities.of(name).name === only.name &&
      title?.test(text.slice(Math.max(0, name.span[0] - longestTitle), name.span[0])) === true,
  )
  return title === null || holds ? nameOf(only) : null
}
