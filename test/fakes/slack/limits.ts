// https://docs.slack.dev/reference/block-kit/blocks

import { type Json, list, record, string } from './values.ts'

const BLOCKS_MAX = 50
const TEXT_MAX = 4000
/** Undocumented, "about 11,000 to 13,000": https://github.com/slackapi/bolt-js/issues/2867 */
const ALL_BLOCKS_MAX = 11_000

/** What Slack would answer instead of posting: an error code with its details, or null. */
export function messageProblem(message: Json): { error: string; details: string[] } | null {
  const blocks = list(message.blocks)
  const text = string(message.text)
  if (text === '' && blocks.length === 0) return { error: 'no_text', details: [] }
  if (text.length > TEXT_MAX) return { error: 'msg_too_long', details: [] }
  if (blocks.length > BLOCKS_MAX)
    return { error: 'invalid_blocks', details: [`more than ${BLOCKS_MAX} blocks`] }
  if (characters(blocks) > ALL_BLOCKS_MAX) return { error: 'msg_blocks_too_long', details: [] }
  const details = blocks.flatMap((block, index) =>
    blockProblems(record(block)).map(text => `/blocks/${index}: ${text}`),
  )
  return details.length > 0 ? { error: 'invalid_blocks', details } : null
}

/** All that a person may read in the value, and the addresses behind it. */
function characters(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + characters(item), 0)
  return Object.entries(record(value)).reduce((sum, [name, item]) => {
    const counts = typeof item === 'string' && (name === 'text' || name === 'url')
    return sum + (counts ? item.length : characters(item))
  }, 0)
}

function blockProblems(block: Json): string[] {
  switch (block.type) {
    case 'header':
      return textProblems(block.text, 150, ['plain_text'])
    case 'section':
      return textProblems(block.text, 3000, ['plain_text', 'mrkdwn'])
    case 'context':
      return contextProblems(list(block.elements))
    case 'actions':
      return actionsProblems(list(block.elements))
    case 'divider':
      return []
    case 'rich_text':
      return richTextProblems(list(block.elements))
    default:
      return [`unsupported type: ${String(block.type)}`]
  }
}

function actionsProblems(elements: readonly unknown[]): string[] {
  if (elements.length === 0 || elements.length > 25) return ['actions takes 1 to 25 elements']
  return elements
    .map(record)
    .flatMap(({ text, action_id }) => [
      ...textProblems(text, 75, ['plain_text']),
      ...(string(action_id).length > 255 ? ['action_id of more than 255 characters'] : []),
    ])
}

function contextProblems(elements: readonly unknown[]): string[] {
  if (elements.length === 0 || elements.length > 10) return ['context takes 1 to 10 elements']
  return elements.flatMap(element => textProblems(element, 3000, ['plain_text', 'mrkdwn']))
}

function textProblems(value: unknown, characters_max: number, types: readonly string[]): string[] {
  const { type, text } = record(value)
  const length = string(text).length
  if (!types.includes(string(type))) return [`text must be ${types.join(' or ')}`]
  return length > 0 && length <= characters_max
    ? []
    : [`text of ${length} characters, 1 to ${characters_max} allowed`]
}

function richTextProblems(parts: readonly unknown[]): string[] {
  if (parts.length === 0) return ['rich_text takes at least one element']
  return parts.map(record).flatMap(part => {
    const elements = list(part.elements).map(record)
    const isKnown = ['rich_text_section', 'rich_text_quote'].includes(string(part.type))
    if (!isKnown || elements.length === 0) return [`bad rich_text part: ${String(part.type)}`]
    return elements.flatMap(elementProblems)
  })
}

function elementProblems(element: Json): string[] {
  const { type, text, url } = element
  if (type !== 'text' && type !== 'link') return [`unexpected rich_text element: ${String(type)}`]
  const length = string(text).length
  if (length === 0 || length > 3000) return [`text of ${length} characters, 1 to 3000 allowed`]
  if (type === 'link' && !/^https?:\/\//.test(string(url))) return [`not a web address: ${String(url)}`]
  return []
}
