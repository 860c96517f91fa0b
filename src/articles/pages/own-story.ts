import { type Place, upwards } from './block-places.ts'
import { type Block, isProse } from './blocks.ts'
import { namesOf } from './page-furniture.ts'

/** What stands under an article and is never it: comments, and other stories in full. */
const foreignNames =
  /(?:^|[\s_-])(?:disqus|comments?|commentaires?|related|infinite|next-(?:article|story|post)s?|(?:article|story|post)-next)(?=$|[\s_-])/i

/** Less text under the title is no article: the text is elsewhere. */
const ownLengthMin = 150

/**
 * Which blocks are the story of the page's own heading, given those that were read: a page may hold several stories in
 * full, or comments that are longer than the article. Left as they were when there is no such heading, or nothing
 * that was read belongs to something else. `isDeclared`: what the page gives as its article's text.
 */
export function ownStory(
  all: readonly Block[],
  isRead: readonly boolean[],
  isDeclared: readonly boolean[],
  title: string | null,
): readonly boolean[] {
  const anchor = anchorOf(all, isDeclared, title)
  if (anchor === null) return isRead
  const around = new Set(upwards(all[anchor]?.place ?? null))
  const isNamed = namedForeign(around)
  const next = nextStory(all, anchor, around)
  const article = [...around].findLast(isArticle) ?? null
  const isForeign = all.map((block, index) => {
    if (isDeclared[index]) return false
    if (index >= next || isNamed(block.place)) return true
    return article !== null && [...upwards(block.place)].some(place => isArticle(place) && !around.has(place))
      ? ![...upwards(block.place)].includes(article)
      : false
  })
  if (!isRead.some((read, index) => read && isForeign[index])) return isRead
  const home = homeOf(all, isForeign, anchor, around)
  if (home === null) return isRead
  const own = isRead.map((read, index) => read && !isForeign[index])
  if (lengthOf(all, own) >= home.length / 2) return own
  return all.map((block, index) => index > anchor && !isForeign[index] && isIn(block, home.place))
}

/** The heading that is the page's title, or else the first block of the declared text. */
function anchorOf(
  all: readonly Block[],
  isDeclared: readonly boolean[],
  title: string | null,
): number | null {
  const key = title === null ? '' : keyOf(title)
  const heading =
    key === '' ? -1 : all.findIndex(({ tag, text }) => /^h[12]$/.test(tag) && keyOf(text) === key)
  const anchor = heading === -1 ? isDeclared.indexOf(true) : heading
  return anchor === -1 ? null : anchor
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

function namedForeign(around: ReadonlySet<Place>): (place: Place | null) => boolean {
  const known = new Map<Place, boolean>()
  const isNamed = (place: Place | null): boolean => {
    if (place === null || around.has(place)) return false
    const answer = known.get(place) ?? (foreignNames.test(namesOf(place.element)) || isNamed(place.parent))
    known.set(place, answer)
    return answer
  }
  return isNamed
}

/** The first block of the next story: an h1 that heads an element of its own, beside that of the page's heading. */
function nextStory(all: readonly Block[], anchor: number, around: ReadonlySet<Place>): number {
  let length = 0
  for (const [index, block] of all.entries()) {
    if (index <= anchor) continue
    if (isProse(block)) length += block.text.length
    if (block.tag !== 'h1' || length < ownLengthMin) continue
    const places = [...upwards(block.place)]
    const shared = places.findIndex(place => around.has(place))
    const own = shared === -1 ? places : places.slice(0, shared)
    const top = own.at(-1)
    const isHead = top !== undefined && own.length >= 2 && !isIn(all[index - 1], top)
    if (isHead && !places.slice(own.length).some(isArticle)) return index
  }
  return all.length
}

/** The smallest element around the heading that holds an article's worth of prose below it. */
function homeOf(
  all: readonly Block[],
  isForeign: readonly boolean[],
  anchor: number,
  around: ReadonlySet<Place>,
): { place: Place | null; length: number } | null {
  const lengths = new Map<Place | null, number>()
  for (const [index, block] of all.entries()) {
    if (index <= anchor || isForeign[index] || !isProse(block)) continue
    const shared = upwards(block.place).find(place => around.has(place)) ?? null
    lengths.set(shared, (lengths.get(shared) ?? 0) + block.text.length)
  }
  let length = 0
  for (const place of [...around, null]) {
    length += lengths.get(place) ?? 0
    if (length >= ownLengthMin) return { place, length }
  }
  return null
}

function isIn(block: Block | undefined, place: Place | null): boolean {
  if (block === undefined) return false
  return place === null || [...upwards(block.place)].includes(place)
}

function lengthOf(all: readonly Block[], isOwn: readonly boolean[]): number {
  return all.reduce((sum, block, index) => sum + (isOwn[index] && isProse(block) ? block.text.length : 0), 0)
}

function isArticle({ element, tag }: Place): boolean {
  return tag === 'article' || element.getAttribute('role') === 'article'
}
