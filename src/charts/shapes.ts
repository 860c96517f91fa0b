import type { Firmness } from './chart.ts'
import { element } from './markup.ts'

/** Told apart by people who do not see all colours: https://jfly.uni-koeln.de/color/ */
const colours = ['#0072b2', '#d55e00', '#007a5a', '#b0508a', '#8a6d00', '#2f4b9b', '#000000', '#7a3b00']
/** Radius, in pixels. */
export const markRadius = 7
const boxHalf = 12

const polygons: readonly (readonly (readonly [number, number])[])[] = [
  // Square, triangle, diamond, triangle on its head, star of four, hourglass, house.
  [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ],
  [
    [0, -1.2],
    [1.15, 0.9],
    [-1.15, 0.9],
  ],
  [
    [0, -1.3],
    [1.3, 0],
    [0, 1.3],
    [-1.3, 0],
  ],
  [
    [0, 1.2],
    [1.15, -0.9],
    [-1.15, -0.9],
  ],
  [
    [0, -1.5],
    [0.4, -0.4],
    [1.5, 0],
    [0.4, 0.4],
    [0, 1.5],
    [-0.4, 0.4],
    [-1.5, 0],
    [-0.4, -0.4],
  ],
  [
    [-1.1, -1.1],
    [1.1, -1.1],
    [-1.1, 1.1],
    [1.1, 1.1],
  ],
  [
    [0, -1.3],
    [1.1, -0.2],
    [1.1, 1.1],
    [-1.1, 1.1],
    [-1.1, -0.2],
  ],
]

/** A colour of its own for each of eight holders, and other ones with the shapes of the first for four more. */
function colourOf(holder: number): string {
  return colours[(holder + 3 * Math.floor(holder / colours.length)) % colours.length] ?? '#000000'
}

/** The shape that stands for a holder: hollow when it is told with a reserve, crossed out when it is denied. */
export function shapeAt(x: number, y: number, holder: number, firmness: Firmness): string {
  const colour = colourOf(holder)
  const paint = { fill: firmness === 'firm' ? colour : '#ffffff', stroke: colour, 'stroke-width': 2 }
  const corners = polygons[(holder % (polygons.length + 1)) - 1]
  const shape =
    corners === undefined
      ? element('circle', { cx: x, cy: y, r: markRadius, ...paint })
      : element('polygon', {
          points: corners
            .map(([dx, dy]) => `${round(x + dx * markRadius)},${round(y + dy * markRadius)}`)
            .join(' '),
          ...paint,
        })
  return firmness === 'denied' ? shape + crossAt(x, y) : shape
}

function crossAt(x: number, y: number): string {
  const reach = markRadius + 4
  const stroke = { stroke: '#000000', 'stroke-width': 2.5 }
  return (
    element('line', { x1: x - reach, y1: y - reach, x2: x + reach, y2: y + reach, ...stroke }) +
    element('line', { x1: x - reach, y1: y + reach, x2: x + reach, y2: y - reach, ...stroke })
  )
}

/** From one number to another: a box that is wider than any shape, so that a narrow range is seen behind it. */
export function boxAt(x: number, low: number, high: number, holder: number, firmness: Firmness): string {
  const [top, bottom] = [Math.min(low, high), Math.max(low, high)]
  return element('rect', {
    x: x - boxHalf,
    y: top,
    width: 2 * boxHalf,
    height: Math.max(1, bottom - top),
    fill: colourOf(holder),
    'fill-opacity': 0.22,
    stroke: colourOf(holder),
    'stroke-width': 2,
    ...(firmness === 'firm' ? {} : { 'stroke-dasharray': '5 3' }),
  })
}

/** About so much: as far as the word reaches. */
export function whiskerAt(x: number, low: number, high: number, holder: number): string {
  const line = { x1: x, y1: low, x2: x, y2: high, stroke: colourOf(holder), 'stroke-width': 2 }
  return element('line', { ...line, 'stroke-dasharray': '2 3' })
}

/** The way on which a number is open; dashed when it is told with a reserve. */
export function openAt(x: number, from: number, to: number, holder: number, firmness: Firmness): string {
  const way = to < from ? 'up' : 'down'
  const line = { x1: x, y1: from, x2: x, y2: way === 'up' ? to + 8 : to - 8 }
  const stroke = { stroke: colourOf(holder), 'stroke-width': 5 }
  const dashes: Record<string, string> = firmness === 'firm' ? {} : { 'stroke-dasharray': '6 3' }
  return element('line', { ...line, ...stroke, ...dashes }) + arrowAt(x, to, holder, way)
}

function arrowAt(x: number, y: number, holder: number, way: 'up' | 'down'): string {
  const back = way === 'up' ? 10 : -10
  const points = `${round(x)},${round(y)} ${round(x - 6)},${round(y + back)} ${round(x + 6)},${round(y + back)}`
  return element('polygon', { points, fill: colourOf(holder) })
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
