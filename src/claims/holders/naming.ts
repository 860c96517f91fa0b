import type { Name } from '../../text/names/names.ts'
import { isWithin } from '../../text/spans.ts'
import type { Span } from '../../types.ts'
import type { Holder, NamedHolder } from '../attribution.ts'
import type { Grammar } from '../grammar/grammar.ts'
import type { Word } from '../grammar/words.ts'
import type { Passage } from '../passages.ts'
import type { Entities, Entity, Gender } from './entities.ts'
import type { Role } from './roles.ts'

/** What is known of an article's people when a holder is named: read from beginning to end. */
export interface Naming {
  readonly text: string
  readonly passages: readonly Passage[]
  readonly entities: Entities
  readonly roles: readonly Role[]
  /** Everybody named so far, the latest last. */
  readonly spoken: Spoken[]
}

export interface Spoken {
  readonly holder: Holder
  readonly plural: boolean
  /** A country or a capital: no pronoun for a person means it. */
  readonly place: boolean
  /** An organisation under its name, or an outlet: no "he" and no "she" means it. */
  readonly body: boolean
  readonly outlet: boolean
  readonly gender: Gender
  readonly at: number
  readonly words: ReadonlySet<string>
}

export function fits(known: Gender, wanted: Gender): boolean {
  return known === null || wanted === null || known === wanted
}

/** Whether a name stands inside a quotation: whoever speaks there speaks of somebody else. */
export function isQuotedIn({ quotations }: Passage, { span }: Name): boolean {
  return quotations.some(({ inner }) => isWithin(span, inner))
}

export function isSpokenOf({ passages }: Naming, name: Name): boolean {
  const passage = passages.find(one => one.span[1] > name.span[0])
  return passage !== undefined && isQuotedIn(passage, name)
}

const governing = /(?:^|\s)(?:de |d['’]|du |par |contre |avec |après |sur )$/u
const longestGoverning = 6

/** « la mort de Luc Untel » is not about him, nor is what somebody did to him. */
export function isGoverned({ text }: Naming, { span }: { readonly span: Span }): boolean {
  return governing.test(text.slice(Math.max(0, span[0] - longestGoverning), span[0]))
}

/** The sentence before another; undefined for the first. */
export function passageBefore({ passages }: Pick<Naming, 'passages'>, passage: Passage): Passage | undefined {
  return passages[passages.findIndex(({ span }) => span[0] === passage.span[0]) - 1]
}

/** Whether a mention stands in the sentence of this index or in one of so many before it. */
export function isWithinSentences(
  { passages }: Naming,
  mention: number,
  index: number,
  before: number,
): boolean {
  return mention >= (passages[Math.max(0, index - before)]?.span[0] ?? 0)
}

/** The last mention of an entity that ends before an offset. */
export function lastMention({ entities }: Naming, { name }: Entity, at: number): Name | undefined {
  return entities.names.findLast(one => one.span[1] <= at && entities.of(one).name === name)
}

export function contentWords(core: readonly Word[], grammar: Grammar): ReadonlySet<string> {
  const content = core.filter(
    ({ form, kind }) => kind === 'word' && !grammar.determiners.has(form) && !grammar.links.has(form),
  )
  return new Set(content.map(({ form }) => form))
}

export function spanOf(words: readonly Word[], first: number, last: number): Span {
  return [words[first]?.start ?? 0, words[last]?.end ?? 0]
}

/** A holder without what else is known; null for nobody. */
export function nameOf(holder: NamedHolder | undefined): NamedHolder | null {
  return holder === undefined ? null : { name: holder.name, keys: holder.keys }
}

/** The keys of a name that was cut: nobody whom the piece cut off names holds anything. */
export function keysWithin(
  naming: Naming,
  span: Span,
  name: string,
  known: readonly string[],
): readonly string[] {
  const names = naming.entities.within(span)
  const cut = names.filter(one => !name.includes(naming.text.slice(...one.span)))
  const lost = new Set(cut.flatMap(one => naming.entities.of(one).keys))
  return known.filter(key => !lost.has(key))
}
