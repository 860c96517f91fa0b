import type { Name } from '../../text/names/names.ts'
import type { Holder, NamedHolder } from '../attribution.ts'
import { verbReadings } from '../grammar/cues.ts'
import { isNumberWord } from '../grammar/determiners.ts'
import { articleInside, isDefiniteArticle, isIndefiniteArticle } from '../grammar/function-words.ts'
import type { NounPhrase } from '../grammar/noun-phrases.ts'
import type { Word } from '../grammar/words.ts'
import type { Passage } from '../passages.ts'
import type { Entity } from './entities.ts'
import { type Naming, spanOf } from './naming.ts'

/** « Un organisme établi à Londres, l’Institut du grain, », « le transporteur, la SNTM, »: the name alone between the commas. */
export function bodyInApposition(
  naming: Naming,
  words: readonly Word[],
  phrase: NounPhrase,
): NamedHolder | null {
  const comma = phrase.core[1] + 1
  if (words[comma]?.form !== ',' || phrase.last <= comma) return null
  const next = words.findIndex((word, index) => index > comma && word.kind === 'mark')
  const apposed = words.slice(comma + 1, next < 0 ? phrase.last + 1 : Math.min(next, phrase.last + 1))
  const opening = apposed[0]
  const article = words[phrase.core[0]]?.form ?? ''
  const isDefinite = isDefiniteArticle(article) && isDefiniteArticle(opening?.form)
  // « le gouvernement, la CGT et le Medef »: a list, and not one who is described and named
  const acronym = words[next]?.form === '(' && words[next + 2]?.form === ')' ? 3 : 0
  const isWhole = isDefinite && comma + apposed.length + acronym === phrase.last
  if (opening === undefined || !(isWhole || isIndefiniteArticle(article))) return null
  if (isWhole && words.slice(...phrase.core).some(({ capital }, at) => capital && at > 0)) return null
  const span = spanOf(apposed, 0, apposed.length - 1)
  const names = naming.entities.within(span)
  const body = names.find(name => name.kind === 'organisation' && isWholePhrase(apposed, name))
  if (body !== undefined) return nameOfBody(naming, body, apposed, false)
  const isSomebody = names.some(
    ({ kind, span: [start] }) => /^(?:person|nationality)$/.test(kind) && start === apposed[1]?.start,
  )
  if (!isWhole || apposed[1]?.capital !== true || isSomebody) return null
  return { name: naming.text.slice(...span), keys: names.flatMap(name => naming.entities.of(name).keys) }
}

/** Whether a phrase is this name and no more, an article aside: « la Corée du Nord », "Kyiv". */
export function isWholePhrase(core: readonly Word[], name: Name): boolean {
  const first = core[0]
  const last = core.at(-1)
  if (first === undefined || last === undefined || name.span[1] !== last.end) return false
  if (name.span[0] === first.start) return true
  return core[1]?.start === name.span[0] && isDefiniteArticle(first.form)
}

export function nameOfBody(naming: Naming, name: Name, core: readonly Word[], begins: boolean): NamedHolder {
  const entity = naming.entities.of(name)
  const first = core[0]
  const span = spanOf(core, 0, core.length - 1)
  const kept = name.kind === 'nationality' || name.kind === 'group' || name.kind === 'person'
  if (kept || first === undefined)
    return { name: uncapitalised(naming.text.slice(span[0], span[1]), core, begins), keys: entity.keys }
  const written = naming.text.slice(name.span[0], name.span[1])
  const before = naming.text.slice(first.start, name.span[0])
  const own = begins ? before.toLowerCase() : before
  return {
    name: (written === entity.name ? own : articleOf(naming, entity)) + entity.name,
    keys: entity.keys,
  }
}

/** The article that the text puts before the fullest name, for « la NIS » that is « le Service … » elsewhere. */
function articleOf(naming: Naming, entity: Entity): string {
  const full = naming.entities.names.find(
    name =>
      naming.entities.of(name) === entity && naming.text.slice(name.span[0], name.span[1]) === entity.name,
  )
  if (full === undefined) return ''
  const before = naming.text.slice(Math.max(0, full.span[0] - 5), full.span[0]).toLowerCase()
  const article = /(?:^|[^\p{L}])(l['’]|(?:le|la|les|the|du|des|aux?)\s)$/u.exec(before)?.[1] ?? ''
  return articleInside.get(article.trim())?.concat(' ') ?? article
}

/** Whether the capital of a phrase says nothing, for a sentence or a quotation begins or ends there. */
export function beginsSentence(words: readonly Word[], core: readonly Word[]): boolean {
  const before = words[core[0] === undefined ? -1 : words.indexOf(core[0]) - 1]
  return before === undefined || (before.kind !== 'word' && before.form !== ',' && before.form !== '(')
}

/** « Les Occidentaux » at the head of a sentence are « les Occidentaux »; inside one « Le Parisien » is a title. */
export function uncapitalised(name: string, core: readonly Word[], begins: boolean): string {
  const opening = core[0]
  const acronym = /^\p{Lu}{2}/u.test(name)
  const article =
    begins && !acronym && opening?.capital && (lowered.test(opening.form) || isNumberWord(opening.form))
  return article ? name.charAt(0).toLowerCase() + name.slice(1) : name
}

const lowered =
  /^(?:le|la|les|l'|un|une|des|ce|cet|cette|ces|son|sa|ses|leur|leurs|plusieurs|certains|certaines|quelques|de|d'|the|a|an|some|several|many|neither|his|her|their|its|other)$/

/** « a saisi le juge du préfet, qui … »: the article of a phrase that a pronoun stands for may be in the preposition. */
export function withArticle({ words }: Passage, phrase: NounPhrase, holder: Holder): Holder {
  const article = articleInside.get(words[phrase.core[0] - 1]?.form ?? '')
  if (phrase.core[0] >= phrase.first || article === undefined || /^\p{Lu}/u.test(holder.name)) return holder
  return { ...holder, name: `${article} ${holder.name}` }
}

const longestEnding = 40

/** « le chef des députés La République en Marche »: a phrase does not end inside the name of a body. */
export function withWholeName(
  { entities }: Naming,
  { words, language }: Passage,
  phrase: NounPhrase,
): NounPhrase {
  const [start, end] = spanOf(words, phrase.first, phrase.last)
  if (phrase.core[0] !== phrase.first || phrase.core[1] !== phrase.last) return phrase
  const name = entities
    .within([start, end + longestEnding])
    .find(({ kind, span }) => kind === 'organisation' && span[0] < end && span[1] > end)
  const last = name === undefined ? -1 : words.findIndex(word => word.end === name.span[1])
  if (last < 0) return phrase
  const isVerb =
    verbReadings({ form: words[phrase.last + 1]?.form ?? '', accented: false }, language).length > 0
  return isVerb ? phrase : { ...phrase, last, core: [phrase.first, last] }
}
