import { ButtonStyle, ComponentType, MessageFlags } from 'discord.js'
import type { Language, Line, Quote } from '../../types.ts'
import { addressOf } from '../address.ts'
import { buttonsOf } from '../buttons.ts'
import { isolated, isolationLengthMax } from '../direction.ts'
import type { Message } from '../message.ts'
import { withPicture } from '../picture.ts'
import type { Payload } from '../platform.ts'
import { splitText } from '../split.ts'
import { dateOf, marksFor, sourceOf } from '../wording.ts'
import { escapeMarkdown, maskedLink } from './markdown.ts'
import { type Cluster, pack } from './pack.ts'

/** https://discord.com/developers/docs/resources/message#create-message */
const contentLengthMax = 2000

/** Leaves room in a message for a heading, a line's own words and the attribution beside a piece of a quote. */
const pieceLengthMax = 1000

const titleLengthMax = 200
const outletLengthMax = 100
/** Longer addresses are left out: an address is a service to the reader, the attribution stands without it. */
const addressLengthMax = 500

/**
 * The message as Discord's own: one if all of it fits, else a short root and the rest for its thread. An edition always
 * has its sections there.
 */
export function render(message: Message): readonly Payload[] {
  const opening = openingOf(message)
  const body = message.sections.flatMap(section => sectionClusters(section, message.language))
  const closing = message.footer === null ? [] : [[`-# ${oneLine(message.footer, pieceLengthMax)}`]]
  const whole = pack([...opening, ...body, ...closing], contentLengthMax)
  const isSplit = message.edition !== undefined && body.length > 0
  const short = !isSplit && (whole.length <= 1 || opening.length === 0)
  const contents = short
    ? whole
    : [...pack([...opening, ...closing], contentLengthMax), ...pack(body, contentLengthMax)]
  const [root, ...rest] = withButtons(contents.map(toPayload), message)
  return root === undefined ? [] : [withPicture(root, message.chart), ...rest]
}

function withButtons(payloads: readonly Payload[], message: Message): readonly Payload[] {
  const [root, ...rest] = payloads
  const buttons = buttonsOf(message)
  return root === undefined || buttons.length === 0 ? payloads : [withRow(root, buttons), ...rest]
}

/** https://discord.com/developers/docs/components/reference#button */
export function withRow(payload: Payload, buttons: ReturnType<typeof buttonsOf>): Payload {
  const components = buttons.map(({ label, id }) => ({
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: id,
  }))
  return { ...payload, components: [{ type: ComponentType.ActionRow, components }] }
}

/** Nobody is pinged, and no address is fetched for a preview. */
function toPayload(content: string): Payload {
  return {
    content,
    flags: MessageFlags.SuppressEmbeds,
    allowed_mentions: { parse: [], replied_user: false },
  }
}

function openingOf(message: Message): Cluster[] {
  return headed(
    '##',
    message.title,
    message.paragraphs.map(paragraph => escapedPieces(paragraph)),
  )
}

function sectionClusters(section: Message['sections'][number], language: Language): Cluster[] {
  return headed(
    '###',
    section.title,
    section.lines.map(line => lineCluster(line, language)),
  )
}

/** The heading stays with what it announces. */
function headed(mark: string, title: string | null, clusters: readonly Cluster[]): Cluster[] {
  const heading = title === null ? [] : [`${mark} ${oneLine(title, titleLengthMax)}`]
  const [first = [], ...others] = clusters
  return [[...heading, ...first], ...others].filter(cluster => cluster.length > 0)
}

function lineCluster(line: Line, language: Language): Cluster {
  return [...escapedPieces(line.text), ...line.quotes.flatMap(quote => quotePieces(quote, language))]
}

function escapedPieces(text: string): string[] {
  const pieces = splitText(text.trim(), pieceLengthMax, piece => shownLengthMax(escapeMarkdown(piece)))
  return pieces.map(piece => escapeMarkdown(isolated(piece)))
}

/**
 * The exact words as a block quote, and under each piece of it where they come from. The attribution has a line of
 * its own so that no writing direction set in an article reaches it.
 */
function quotePieces(quote: Quote, language: Language): string[] {
  const [open, close] = marksFor(quote.text, quote.language)
  const pieces = splitText(quote.text, pieceLengthMax, piece => shownLengthMax(blockQuote(piece)))
  const address = addressOf(quote, addressLengthMax)
  const source = maskedLink(isolated(shorten(sourceOf(quote, language), outletLengthMax)), address)
  return pieces.map((piece, index) => {
    const before = index === 0 ? open : ''
    const after = index === pieces.length - 1 ? close : ''
    return `${blockQuote(before + isolated(piece) + after)}\n> -# ${source}, ${dateOf(quote, language)}`
  })
}

/** With what ends a direction of writing that is set in it. */
function shownLengthMax(markdown: string): number {
  return markdown.length + isolationLengthMax(markdown)
}

function blockQuote(text: string): string {
  return `> ${escapeMarkdown(text).replaceAll('\n', '\n> ')}`
}

/** Our own words on one line, shortened if need be. */
function oneLine(text: string, max: number): string {
  return escapeMarkdown(isolated(shorten(text.replace(/\s+/g, ' ').trim(), max)))
}

/** The text, or its beginning and an ellipsis: `max` code points at most. For names and titles, never for quotes. */
export function shorten(text: string, max: number): string {
  const points = Array.from(text)
  return points.length <= max ? text : `${points.slice(0, max - 1).join('')}…`
}
