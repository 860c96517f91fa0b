import { capitalised } from '../text/capitalised.ts'
import type { Language } from '../types.ts'
import { amountTicks, timeTicks } from './axes.ts'
import type { Mark, Panel } from './chart.ts'
import { element, textAt } from './markup.ts'
import { boxAt, markRadius, openAt, shapeAt, whiskerAt } from './shapes.ts'
import { chartWords, shortened } from './words.ts'

/** The place of a panel, in pixels; its axes stand inside. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const headingHeight = 54
const timeHeight = 46
const amountWidth = 84
const right = 26
/** From one mark to the next, so that neither covers the other. */
const apart = 30
/** How long the bar of an open end is. */
const openLength = 38
const labelWidth = 104
const day_ms = 86_400_000

/** One panel: its thing, its axes, and a mark for each figure. */
export function panelIn(box: Box, panel: Panel, language: Language): string {
  const plot = {
    left: box.left + amountWidth,
    top: box.top + headingHeight,
    right: box.left + box.width - right,
    bottom: box.top + box.height - timeHeight,
  }
  const heading = capitalised(panel.thing)
  const lettersMax = Math.floor(box.width / 9.5)
  const highest = Math.max(...panel.marks.map(({ low, high }) => Math.max(low ?? 0, high ?? 0)))
  const ticks = amountTicks(highest * 1.1, language)
  const top = ticks.at(-1)?.at ?? 1
  const y = (amount: number) => plot.bottom - ((plot.bottom - plot.top) * amount) / top
  return [
    textAt(box.left + 8, box.top + 16, shortened(heading, lettersMax), { class: 'bold' }),
    textAt(box.left + 8, box.top + 34, chartWords.amount[language], { class: 'small' }),
    ...ticks.map(({ at, label }) => amountLine(plot, y(at), label)),
    ...marksIn(plot, panel.marks, y, language),
    textAt(plot.right, box.top + box.height - 8, chartWords.time[language], {
      class: 'small',
      'text-anchor': 'end',
    }),
  ].join('')
}

interface Plot {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

function amountLine({ left, right: end }: Plot, y: number, label: string): string {
  return (
    element('line', { x1: left, y1: y, x2: end, y2: y, stroke: '#d0d0d0', 'stroke-width': 1 }) +
    textAt(left - 8, y + 4, label, { class: 'small', 'text-anchor': 'end' })
  )
}

function marksIn(plot: Plot, marks: readonly Mark[], y: (amount: number) => number, language: Language) {
  const times = marks.map(({ at_ms }) => at_ms)
  const [first, last] = [Math.min(...times), Math.max(...times)]
  // One day alone stands in the middle of three.
  const [from, to] = first === last ? [first - day_ms, last + day_ms] : [first, last]
  const inner = { from: plot.left + apart / 2, to: plot.right - apart / 2 }
  const x = (at: number) => inner.from + ((inner.to - inner.from) * (at - from)) / (to - from)
  const most = Math.max(1, Math.floor((plot.right - plot.left) / labelWidth))
  const days = timeTicks(from, to, most, language)
  const places = spread(times.map(x), inner.from, inner.to)
  return [
    element('line', { x1: plot.left, y1: plot.bottom, x2: plot.right, y2: plot.bottom, stroke: '#404040' }),
    ...days.map(({ at, label }) => timeTick(plot, x(at), label)),
    ...marks.map((mark, index) => markAt(mark, places[index] ?? inner.from, y, plot)),
  ]
}

function timeTick({ left, right: end, bottom }: Plot, x: number, label: string): string {
  const half = labelWidth / 2
  const anchor = x - half < left ? 'start' : x + half > end ? 'end' : 'middle'
  return (
    element('line', { x1: x, y1: bottom, x2: x, y2: bottom + 6, stroke: '#404040' }) +
    textAt(x, bottom + 20, label, { class: 'small', 'text-anchor': anchor })
  )
}

/** Moves what is too near to its neighbour to the right, and back again at the end; in order, all within the plot. */
function spread(wanted: readonly number[], from: number, to: number): number[] {
  const gap = Math.min(apart, (to - from) / Math.max(1, wanted.length - 1))
  const places: number[] = []
  for (const x of wanted) places.push(Math.max(x, (places.at(-1) ?? from - gap) + gap))
  let limit = to
  for (let index = places.length - 1; index >= 0; index--) {
    places[index] = Math.min(places[index] ?? to, limit)
    limit = (places[index] ?? to) - gap
  }
  return places
}

function markAt(mark: Mark, x: number, y: (amount: number) => number, plot: Plot): string {
  const { low, high, holder, firmness, isApproximate, number } = mark
  const [from, to] = [low ?? high ?? 0, high ?? low ?? 0]
  const parts: string[] = []
  if (high === null)
    parts.push(openAt(x, y(from), Math.max(plot.top, y(from) - openLength), holder, firmness))
  else if (low === null)
    parts.push(openAt(x, y(to), Math.min(plot.bottom, y(to) + openLength), holder, firmness))
  else if (isApproximate) parts.push(whiskerAt(x, y(low), y(high), holder))
  else if (low !== high) parts.push(boxAt(x, y(low), y(high), holder, firmness))
  const height = high === null ? y(from) : low === null ? y(to) : (y(from) + y(to)) / 2
  parts.push(shapeAt(x, height, holder, firmness))
  const label = { class: 'label', stroke: '#ffffff', 'stroke-width': 3, 'paint-order': 'stroke' }
  parts.push(textAt(x + markRadius + 8, height + 5, String(number), label))
  return parts.join('')
}
