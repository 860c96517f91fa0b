import type { types } from '@slack/bolt'
import type { Line } from '../../types.ts'
import { addressOf } from '../address.ts'
import { buttonsOf, type Pressed } from '../buttons.ts'
import type { Message } from '../message.ts'
import { pageOf } from '../pages.ts'
import { withPicture } from '../picture.ts'
import type { Payload } from '../platform.ts'
import { splitText } from '../split.ts'
import { attributionOf, quoted } from '../wording.ts'
import {
  type Block,
  header,
  linkParts,
  plainText,
  proseParts,
  quoteParts,
  richText,
  sizeOf,
  smallPrint,
} from './blocks.ts'
import { escapeText } from './escape.ts'

/** Fifty, one of which is left for the buttons. */
const blocksMax = 49
/** Slack answers `msg_blocks_too_long` from somewhere above 11,000, and does not say what it counts. */
const messageSizeMax = 10_000
/** Leaves room for a title in the same message. */
const blockSizeMax = 9000
const fallbackMax = 4000
const addressLengthMax = 2000

/** Blocks that belong together, a section's title and its first line for example. */
type Group = readonly Block[]

/**
 * The message in Slack's form: JSON for chat.postMessage or a response_url, within 50 blocks and 10,000
 * characters each; the root first, then its thread. Every character of a quote is there, in order.
 */
export function renderMessage(message: Message): Payload[] {
  return messagesOf(message).map((blocks, index) => payloadOf(blocks, index === 0 ? buttonsOf(message) : []))
}

/** What a button shows, one page of it, and behind the last message the button that goes on. */
export function renderPage(message: Message, pressed: Pressed): Payload[] {
  const messages = messagesOf(message)
  const { shown, next } = pageOf(messages, pressed, message.language)
  return shown.map((blocks, index) =>
    payloadOf(blocks, next !== null && index === shown.length - 1 ? [next] : []),
  )
}

function payloadOf(blocks: readonly Block[], buttons: ReturnType<typeof buttonsOf>): Payload {
  return {
    text: fallback(blocks),
    blocks: [...blocks, ...buttonBlocks(buttons)],
    mrkdwn: false,
    parse: 'none',
    link_names: false,
    unfurl_links: false,
    unfurl_media: false,
  }
}

/** The same and, last, its picture: a file of its own, which goes into the thread. */
export function renderWithPicture(message: Message): Payload[] {
  const parts = renderMessage(message)
  return message.chart === undefined ? parts : [...parts, withPicture({}, message.chart)]
}

/** https://docs.slack.dev/reference/block-kit/blocks/actions-block */
function buttonBlocks(buttons: ReturnType<typeof buttonsOf>): types.ActionsBlock[] {
  const elements = buttons.map(
    ({ label, id }): types.Button => ({
      type: 'button',
      text: { type: 'plain_text', text: label, emoji: false },
      action_id: id,
    }),
  )
  return elements.length === 0 ? [] : [{ type: 'actions', elements }]
}

/** An edition has its sections in its thread. */
function messagesOf(message: Message): Block[][] {
  if (message.edition === undefined) return pack(groupsOf(message))
  const root = groupsOf({ ...message, sections: [] })
  const thread = groupsOf({ ...message, title: null, paragraphs: [], footer: null })
  return [...pack(root), ...pack(thread)]
}

function groupsOf(message: Message): Group[] {
  const groups: Group[] = []
  const title = message.title === null ? [] : titleBlocks(message.title)
  const [first = [], ...paragraphs] = message.paragraphs.map(paragraph => prose(paragraph))
  groups.push([...title, ...first], ...paragraphs)
  for (const section of message.sections) {
    const heading =
      section.title === null ? [] : richText(proseParts(section.title, { bold: true }), blockSizeMax)
    const [firstLine = [], ...lines] = section.lines.map(line => lineBlocks(line, message))
    groups.push([...heading, ...firstLine], ...lines)
  }
  if (message.footer !== null) groups.push(footerBlocks(message.footer))
  return groups.filter(group => group.length > 0)
}

function titleBlocks(title: string): Block[] {
  const block = header(title)
  return block ? [block] : richText(proseParts(title, { bold: true }), blockSizeMax)
}

function footerBlocks(footer: string): Block[] {
  const block = smallPrint(footer)
  return block ? [block] : richText(proseParts(footer, { italic: true }), blockSizeMax)
}

function prose(text: string): Block[] {
  return richText(proseParts(text), blockSizeMax)
}

function lineBlocks(line: Line, message: Message): Block[] {
  const parts = proseParts(line.text)
  for (const quote of line.quotes) {
    parts.push(...quoteParts(quoted(quote.text, quote.language)))
    parts.push(...linkParts(attributionOf(quote, message.language), addressOf(quote, addressLengthMax)))
  }
  return richText(parts, blockSizeMax)
}

/** Groups stay whole as long as they fit one message. */
function pack(groups: readonly Group[]): Block[][] {
  const messages: Block[][] = []
  for (const group of groups) {
    const current = messages.at(-1)
    if (current && fits([...current, ...group])) current.push(...group)
    else if (fits(group)) messages.push([...group])
    else messages.push(...packBlocks(group))
  }
  return messages
}

function packBlocks(group: Group): Block[][] {
  const messages: Block[][] = []
  for (const block of group) {
    const current = messages.at(-1)
    if (current && fits([...current, block])) current.push(block)
    else messages.push([block])
  }
  return messages
}

function fits(blocks: readonly Block[]): boolean {
  return blocks.length <= blocksMax && sizeOf(blocks) <= messageSizeMax
}

/** For notifications and for clients that show no blocks. */
function fallback(blocks: readonly Block[]): string {
  const whole = blocks.map(plainText).join('\n')
  const [start = '', ...rest] = splitText(whole, fallbackMax - 1, text => escapeText(text).length)
  return escapeText(start) + (rest.length > 0 ? '…' : '')
}
