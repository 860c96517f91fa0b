import type { Token } from '../../text/words/tokens.ts'
import { isThat } from '../grammar/function-words.ts'
import { hasPastEnding } from '../grammar/inflection.ts'

export const conjunctions: ReadonlySet<string> = new Set(['et', 'and'])
/** Words behind a number among which its verb stands: « six blessés ont été enregistrés ». */
const verbNear = 4

/** « et six blessés ont été enregistrés »: what is negated before it is another clause. */
export function beginsClause(
  text: string,
  before: readonly Token[],
  after: readonly Token[],
  index: number,
): boolean {
  if (!conjunctions.has(before[index]?.word ?? '')) return false
  if (isThat(before[index + 1]?.word)) return true
  return [...before.slice(index + 1), ...after.slice(0, verbNear)].some(
    token => token.word === 'se' || isFiniteVerb(text, token),
  )
}

/** Auxiliaries, and the future and the conditional by their endings. */
const finite =
  /^(?:ont|est|sont|avai(?:t|ent)|etai(?:t|ent)|fut|furent|fait|font|va|vont|peut|peuvent|\p{L}{2,}(?:[eid]ra|ront|rait|raient)|was|were|is|are|has|have|had|will|would)$/u

export function isFiniteVerb(text: string, { word, start, end }: Token): boolean {
  return finite.test(word) || (word === 'a' && text.slice(start, end) === 'a')
}

/**
 * Whether what is refused at `index` ends before the number behind `before`, as another verb follows the object: « a rejeté
 * l’offre et 300 ouvriers ont débrayé », "dismissed the director and hired 12".
 */
export function endsBefore(
  text: string,
  before: readonly Token[],
  after: readonly Token[],
  index: number,
): boolean {
  if (clausal.test(before[index + 1]?.word ?? '')) return false
  return before.some((token, at) => {
    if (at < index + 2 || !conjunctions.has(token.word)) return false
    const next = before[at + 1]
    const isClause = beginsClause(text, before, after, at) || after.slice(0, verbNear).some(isIrregular)
    return isClause || (next !== undefined && isPast(text, next))
  })
}

/** What is denied is a clause, whose parts « et » joins: "denied that", « nie avoir ». */
const clausal = /^(?:that|having|qu[e']|qu'\w+|avoir|etre|\w+ing)$/

/** A participle or a simple past by its ending. */
function isPast(text: string, token: Token): boolean {
  const written = text.slice(token.start, token.end)
  return hasPastEnding(token.word) || isIrregular(token) || /\p{L}{3}ée?s?$/iu.test(written)
}

function isIrregular({ word }: Token): boolean {
  return irregularPast.test(word)
}

const irregularPast =
  /^(?:sent|took|gave|put|won|lost|made|paid|bought|brought|held|led|built|kept|left|sold|shot|met|began|became|drew|fell|found|got|went|saw|set|spent|struck|wrote|mis|pris|envoyes?|perdu|rendu|vendu|promis|obtenu|recu|detruit)$/
