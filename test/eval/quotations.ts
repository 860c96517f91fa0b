import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findQuotations } from '../../src/text/quotations/quotations.ts'
import type { Row } from './row.ts'

interface Found {
  readonly start: number
  readonly end: number
  readonly closed: boolean
}

interface Case {
  readonly text: string
  readonly quotations: readonly Found[]
}

/** Our own sentences, in which ⟦ ⟧ stand around each closed quotation and ⟨ ⟩ around one that nothing closes. */
function quotationCases(): Case[] {
  const marked: readonly string[] = JSON.parse(
    readFileSync(join(import.meta.dirname, 'quotations.json'), 'utf8'),
  )
  return marked.map(unmarked)
}

function unmarked(marked: string): Case {
  const quotations: Found[] = []
  const open: number[] = []
  let text = ''
  for (const character of marked) {
    if (character === '⟦' || character === '⟨') open.push(text.length)
    else if (character === '⟧' || character === '⟩')
      quotations.push({ start: open.pop() ?? 0, end: text.length, closed: character === '⟧' })
    else text += character
  }
  return { text, quotations }
}

/** How many quotations are found with exact ends, and texts read wholly right: each glyph, mixed, nested, broken. */
export function quotationRows(): Row[] {
  const cases = quotationCases()
  const counts = { gold: 0, found: 0, right: 0, whole: 0 }
  for (const { text, quotations } of cases) {
    const found = foundIn(text)
    const right = quotations.filter(gold => found.some(one => isSame(one, gold))).length
    counts.gold += quotations.length
    counts.found += found.length
    counts.right += right
    if (right === quotations.length && right === found.length) counts.whole++
  }
  const f1 = (2 * counts.right) / (counts.gold + counts.found)
  return [
    { measure: 'quotations: spans, F1', value: f1, n: counts.gold },
    { measure: 'quotations: texts read wholly right', value: counts.whole / cases.length, n: cases.length },
  ]
}

function foundIn(text: string): Found[] {
  return findQuotations(text).map(({ span: [start, end], closed }) => ({ start, end, closed }))
}

function isSame(a: Found, b: Found): boolean {
  return a.start === b.start && a.end === b.end && a.closed === b.closed
}
