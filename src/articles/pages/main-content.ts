import { Readability } from '@mozilla/readability'
import { runsOf, wordsOf } from '../../text/words/word-runs.ts'
import { type Place, upwards } from './block-places.ts'
import { type Block, blocksOf } from './blocks.ts'
import type { DomDocument, DomNode } from './dom.ts'
import { ownStory } from './own-story.ts'
import { isFurnitureElement } from './page-furniture.ts'
import { teaserCards } from './teaser-cards.ts'

interface MainContent {
  readonly blocks: readonly Block[]
  /** The short paragraphs of the page that are not among them, the first 2,000. */
  readonly rest: readonly Block[]
}

const restLengthMax = 400
const restMax = 2000

/**
 * The paragraphs of a page's article, in reading order. Readability says where it is; what it dropped between two
 * paragraphs of the same element is put back, and what it took along is marked as furniture when the markup shows it
 * to be some: by its element's role or name, or as part of another story's `<article>`. `declared` is the text that
 * the page itself gives as its article's, if it does, `title` what its heading says; a page that `isLarge` is read with less care.
 */
export function readMain(
  document: DomDocument,
  declared: string | null,
  isLarge: boolean,
  title: string | null,
): MainContent {
  const language = document.documentElement.getAttribute('lang')
  const all = blocksOf(document.body ?? document.documentElement, language)
  const isDeclared = declaredIn(all, declared)
  const isRead = ownStory(all, readIn(all, readByReadability(document, isLarge)), isDeclared, title)
  const isOwn = all.map((_, index) => isRead[index] === true || isDeclared[index] === true)
  const isFurniture = furnitureIn(all, isOwn, title)
  const isBack = putBack(all, isOwn, isFurniture)
  const isKept = all.map((_, index) => isOwn[index] === true || isBack[index] === true)
  const blocks = all.flatMap((block, index) => {
    if (!isKept[index]) return []
    const furniture = (block.furniture || isFurniture[index] === true) && isDeclared[index] !== true
    return [{ ...block, furniture }]
  })
  const rest = all.filter(({ text }, index) => !isKept[index] && text.length <= restLengthMax)
  return { blocks, rest: rest.slice(0, restMax) }
}

/**
 * Readability changes the document: nothing may be read from it afterwards but what was read before. It starts over, up
 * to four times, when it finds fewer characters than its threshold: a large page is read once.
 */
function readByReadability(document: DomDocument, isLarge: boolean): Block[] {
  // Readability's type asks for a browser's Document; linkedom's serves (measured: 53 of 53 paragraphs).
  const reader = new Readability<DomNode>(document, {
    serializer: (node: DomNode) => node,
    keepClasses: true,
    disableJSONLD: true,
    // Zero would be taken for no threshold given.
    ...(isLarge ? { charThreshold: -1 } : {}),
  })
  const content = reader.parse()?.content
  return content ? blocksOf(content) : []
}

function keyOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '')
}

/**
 * Which blocks Readability kept. Words that stand once on the page are found wherever they stand; others are looked
 * for from the last that was found on.
 */
function readIn(all: readonly Block[], read: readonly Block[]): boolean[] {
  const keys = all.map(block => keyOf(block.text))
  const places = placesOf(keys)
  const isRead = all.map(() => false)
  let last = -1
  for (const block of read) {
    const found = places.get(keyOf(block.text)) ?? []
    const index = found.length === 1 ? found[0] : firstAfter(found, last)
    if (index === undefined) continue
    isRead[index] = true
    last = index
  }
  return isRead
}

function placesOf(keys: readonly string[]): ReadonlyMap<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [index, key] of keys.entries()) {
    const found = places.get(key)
    if (found === undefined) places.set(key, [index])
    else found.push(index)
  }
  return places
}

/** The first of some ascending numbers that is larger than `last`. */
function firstAfter(ascending: readonly number[], last: number): number | undefined {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) > last) high = middle
    else low = middle + 1
  }
  return ascending[low]
}

/** An element that holds more than this share of the article is no furniture, whatever it is called. */
const furnitureShareMax = 0.25
/** An `<article>` with less of the text is not the page's own; one with more is where the text ends. */
const homeShareMin = 0.4
const wholeShareMin = 0.6
/** Another story's share of the page's own, at most. */
const foreignShareMax = 0.25

/** How many characters of the article stand in each element. */
type Lengths = ReadonlyMap<Place, number>

function lengthsOf(all: readonly Block[], isOwn: readonly boolean[]): Lengths {
  const lengths = new Map<Place, number>()
  for (const [index, block] of all.entries()) {
    if (isOwn[index] !== true) continue
    for (const place of upwards(block.place))
      lengths.set(place, (lengths.get(place) ?? 0) + block.text.length)
  }
  return lengths
}

function furnitureIn(all: readonly Block[], isOwn: readonly boolean[], title: string | null): boolean[] {
  const lengths = lengthsOf(all, isOwn)
  const total = all.reduce((sum, block, index) => sum + (isOwn[index] ? block.text.length : 0), 0)
  const isNamed = new Map<Place, boolean>()
  const named = (place: Place | null): boolean => {
    if (place === null) return false
    const known = isNamed.get(place)
    if (known !== undefined) return known
    const isSmall = (lengths.get(place) ?? 0) <= total * furnitureShareMax
    const answer = isSmall && (isFurnitureElement(place.element, place.tag) || named(place.parent))
    isNamed.set(place, answer)
    return answer
  }
  const isElsewhere = elsewhere(all, isOwn, lengths, total)
  const isLinkList = linkLists(all, isOwn)
  const isTeaser = teaserCards(all, isOwn, title)
  return all.map((block, index) => {
    const list = listOf(block)
    const isAside = isTeaser[index] === true || (list !== null && isLinkList(list))
    return isAside || named(block.place) || isElsewhere(block, index)
  })
}

/** Lists of which so much is links lead elsewhere; below the last paragraph of the article less will do. */
const linkedListShare = 0.6
const linkedTailShare = 0.25

/** The lists of two items or more that all hold links. */
function linkLists(all: readonly Block[], isOwn: readonly boolean[]): (list: Place) => boolean {
  const last = all.findLastIndex(
    ({ tag, text, linked }, index) =>
      isOwn[index] === true && tag !== 'li' && text.length >= 80 && linked < text.length * linkedTailShare,
  )
  const lists = new Map<Place, { items: number; length: number; linked: number; isAllLinks: boolean }>()
  const first = new Map<Place, number>()
  for (const [index, block] of all.entries()) {
    const list = isOwn[index] === true ? listOf(block) : null
    if (list === null) continue
    const sums = lists.get(list) ?? { items: 0, length: 0, linked: 0, isAllLinks: true }
    if (!first.has(list)) first.set(list, index)
    sums.items += 1
    sums.length += block.text.length
    sums.linked += block.linked
    sums.isAllLinks &&= block.linked > 0
    lists.set(list, sums)
  }
  return list => {
    const sums = lists.get(list)
    if (sums === undefined || sums.items < 2 || !sums.isAllLinks) return false
    const share = (first.get(list) ?? 0) > last ? linkedTailShare : linkedListShare
    return sums.linked >= sums.length * share
  }
}

function listOf({ tag, place }: Block): Place | null {
  return tag === 'li' ? (place?.parent ?? null) : null
}

/** Whether a block belongs to another story's `<article>`, or stands after the end of the page's own. */
function elsewhere(
  all: readonly Block[],
  isOwn: readonly boolean[],
  lengths: Lengths,
  total: number,
): (block: Block, index: number) => boolean {
  const home = largestArticle(lengths)
  if (home === null || home.length < total * homeShareMin) return () => false
  const within = (block: Block) => [...upwards(block.place)].includes(home.place)
  const isForeign = (block: Block) =>
    [...upwards(block.place)].some(
      place => isArticle(place) && (lengths.get(place) ?? 0) <= home.length * foreignShareMax,
    )
  const outside = all.map((block, index) => isOwn[index] === true && !within(block))
  const foreign = all.map((block, index) => outside[index] === true && isForeign(block))
  const foreignLength = all.reduce((sum, { text }, index) => sum + (foreign[index] ? text.length : 0), 0)
  const isWhole = home.length >= (total - foreignLength) * wholeShareMin
  const end = all.findLastIndex((block, index) => isOwn[index] === true && !outside[index] && within(block))
  return (_, index) => outside[index] === true && (foreign[index] === true || (isWhole && index > end))
}

function largestArticle(lengths: Lengths): { place: Place; length: number } | null {
  let largest: { place: Place; length: number } | null = null
  for (const [place, length] of lengths)
    if (isArticle(place) && length > (largest?.length ?? 0)) largest = { place, length }
  return largest
}

function isArticle({ element, tag }: Place): boolean {
  return (
    tag === 'article' ||
    element.getAttribute('role') === 'article' ||
    (element.getAttribute('itemprop')?.toLowerCase() ?? '') === 'articlebody'
  )
}

const putBackTags = new Set(['p', 'h2', 'h3', 'h4', 'li', 'blockquote', 'dt', 'dd', 'pre', 'td', 'th'])

/** Paragraphs that Readability dropped between two that it kept, in an element that holds several of those. */
function putBack(
  all: readonly Block[],
  isOwn: readonly boolean[],
  isFurniture: readonly boolean[],
): boolean[] {
  const first = isOwn.indexOf(true)
  const last = isOwn.lastIndexOf(true)
  const paragraphs = new Map<Place, number>()
  for (const [index, { place, tag, text }] of all.entries()) {
    if (isOwn[index] !== true || isFurniture[index] || tag !== 'p' || text.length < 60) continue
    if (place?.parent) paragraphs.set(place.parent, (paragraphs.get(place.parent) ?? 0) + 1)
  }
  const holds = (place: Place | null | undefined) => place != null && (paragraphs.get(place) ?? 0) >= 2
  return all.map((block, index) => {
    if (index < first || index > last || isOwn[index] || isFurniture[index]) return false
    if (!putBackTags.has(block.tag) || block.linked > block.text.length * 0.5) return false
    return holds(block.place?.parent) || holds(block.place?.parent?.parent)
  })
}

/** Fewer characters are a summary, and one that is not found on the page is of something else. */
const declaredLengthMin = 500
const declaredShareMin = 0.7

/** Words in a row that a page's own text hardly has twice. */
const declaredRunLength = 5
const withinMin = 0.9

function declaredRuns(text: string): Iterable<string> {
  return runsOf(wordsOf(text), declaredRunLength)
}

function isWithin(text: string, known: ReadonlySet<string>): boolean {
  const runs = [...declaredRuns(text)]
  return runs.length > 0 && runs.filter(run => known.has(run)).length >= withinMin * runs.length
}

/** Which blocks are in the text that the page declares its article's, if most of that text is there. */
function declaredIn(all: readonly Block[], declared: string | null): boolean[] {
  if (declared === null || declared.length < declaredLengthMin) return all.map(() => false)
  const known = new Set(declaredRuns(declared))
  const isDeclared = all.map(({ text }) => isWithin(text, known))
  const length = all.reduce((sum, { text }, index) => sum + (isDeclared[index] ? text.length : 0), 0)
  return length >= declared.length * declaredShareMin ? isDeclared : all.map(() => false)
}
