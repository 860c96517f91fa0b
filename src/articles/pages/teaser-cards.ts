import { type Place, upwards } from './block-places.ts'
import { type Block, isProse } from './blocks.ts'

/** A card is small: so many paragraphs, of so many characters in all, at most one of them a sentence or two. */
const cardBlocksMax = 6
const cardLengthMax = 500
const titleLengthMin = 15
const titleLengthMax = 200
/** Cards with more of the text than this are the article: a digest, a list of places. */
const cardsShareMax = 0.35
/** So many linked headings over prose are those of a digest. */
const digestHeadings = 4

interface Card {
  readonly blocks: number[]
  length: number
  prose: number
}

/**
 * Which blocks of an article are teasers of other stories, by their form: a small element of its own behind the first
 * prose, with a title that leads elsewhere and a heading or a picture beside it; and headings that are nothing but a
 * link. `title` is the page's own.
 */
export function teaserCards(
  all: readonly Block[],
  isOwn: readonly boolean[],
  title: string | null,
): boolean[] {
  const first = all.findIndex((block, index) => isOwn[index] === true && isProse(block))
  const none = all.map(() => false)
  if (first === -1) return none
  const cards = [...cardsIn(all)].filter(
    ([place, card]) => isAfter(card, first) && isCard(all, place, card, title),
  )
  const isInCard = [...none]
  for (const [, { blocks }] of cards) for (const index of blocks) isInCard[index] = true
  const isLinkedHeading = linkedHeadings(all, isOwn, first, title)
  const isTeaser = all.map((_, index) => isInCard[index] === true || isLinkedHeading[index] === true)
  const lengthOf = (isCounted: readonly boolean[]) =>
    all.reduce((sum, { text }, index) => sum + (isOwn[index] && isCounted[index] ? text.length : 0), 0)
  return lengthOf(isTeaser) <= lengthOf(isOwn) * cardsShareMax ? isTeaser : none
}

/** The elements that are small enough, each with what stands in it. */
function cardsIn(all: readonly Block[]): Map<Place, Card> {
  const cards = new Map<Place, Card>()
  const tooLarge = new Set<Place>()
  for (const [index, block] of all.entries()) {
    for (const place of upwards(block.place)) {
      if (tooLarge.has(place)) break
      const card = cards.get(place) ?? { blocks: [], length: 0, prose: 0 }
      card.blocks.push(index)
      card.length += block.text.length
      card.prose += isProse(block) ? 1 : 0
      cards.set(place, card)
      if (card.blocks.length > cardBlocksMax || card.length > cardLengthMax) {
        for (const large of upwards(place)) tooLarge.add(large)
        break
      }
    }
  }
  for (const place of tooLarge) cards.delete(place)
  return cards
}

function isAfter({ blocks }: Card, first: number): boolean {
  return (blocks[0] ?? 0) > first
}

const textTags = new Set([
  'p',
  'li',
  'td',
  'th',
  'dd',
  'dt',
  'tr',
  'tbody',
  'table',
  'pre',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
])

function isCard(all: readonly Block[], place: Place, card: Card, title: string | null): boolean {
  const blocks = card.blocks.flatMap(index => all[index] ?? [])
  if (textTags.has(place.tag) && place.tag !== 'li') return false
  if (card.prose > 1 || blocks.some(({ tag, text }) => tag === 'h1' || text === title)) return false
  if (blocks.some(block => isTitle(block) && isLinked(block) && (isHeading(block) || place.holdsPicture)))
    return true
  if (!place.holdsPicture) return false
  // A picture over an unfinished line: its caption, or the title of what it leads to.
  if (blocks.length === 1 && !isHeading(blocks[0])) return blocks.every(isTitle) && place.tag !== 'li'
  return blocks.some(isTitle) && (place.leads === 'silently' || isUnderButton(blocks))
}

/** A heading, at most one sentence, and a link by itself. */
function isUnderButton(blocks: readonly Block[]): boolean {
  const [last, ...above] = [...blocks].reverse()
  return last !== undefined && isLinked(last) && last.text.length <= 40 && above.some(isHeading)
}

/** Headings that lead elsewhere and to nothing below them. */
function linkedHeadings(
  all: readonly Block[],
  isOwn: readonly boolean[],
  first: number,
  title: string | null,
): boolean[] {
  const isLinkedHeading = all.map(
    (block, index) =>
      index > first && isOwn[index] === true && isHeading(block) && isLinked(block) && block.text !== title,
  )
  return isLinkedHeading.filter(Boolean).length < digestHeadings ? isLinkedHeading : all.map(() => false)
}

function isHeading(block: Block | undefined): boolean {
  return block !== undefined && /^h[2-6]$/.test(block.tag)
}

function isLinked({ text, linked }: Block): boolean {
  return linked >= text.length * 0.8
}

function isTitle({ text, caption }: Block): boolean {
  const isFinished = /[.;:]["»”’')\]\s]*$/.test(text.slice(-10))
  return !caption && !isFinished && text.length >= titleLengthMin && text.length <= titleLengthMax
}
