import { amountTicks } from '../../charts/axes.ts'
import type { Chart, Firmness, Mark, Panel } from '../../charts/chart.ts'
import { chartWords, leftOutWords } from '../../charts/words.ts'
import { colon } from '../../lines/phrases.ts'
import { capitalised } from '../../text/capitalised.ts'
import { visible } from './control.ts'
import { wrap } from './wrap.ts'

/** Of the width, for the bars; under the second number of columns they stand on lines of their own. */
const barShare = 0.36
const besideMin = 56
const openLength = 4

/** A number as it is told, told with a reserve, and denied. */
const points: Readonly<Record<Firmness, string>> = { firm: 'o', tentative: '?', denied: 'x' }

/** The chart in plain characters, without colour, in lines of at most `width` columns. */
export function chartText(chart: Chart, width: number): string {
  const panels = chart.panels.map(panel => panelText(panel, chart, width))
  const foot = [keyOf(chart), leftOutWords(chart.leftOut, chart.language)].filter(part => part !== '')
  return [...panels, foot.flatMap(line => wrap(line, width)).join('\n')].join('\n\n')
}

function panelText({ thing, marks }: Panel, chart: Chart, width: number): string {
  const heading = capitalised(thing)
  const isBeside = width >= besideMin
  const bar = isBeside ? Math.floor(width * barShare) : width - 2
  const highest = Math.max(...marks.map(({ low, high }) => Math.max(low ?? 0, high ?? 0)))
  const last = amountTicks(highest * 1.1, chart.language).at(-1)
  const scale = `0${(last?.label ?? '').padStart(bar + 1)}`
  const rows = marks.flatMap(mark => {
    const line = `|${barOf(mark, bar, last?.at ?? 1)}|`
    const words = `${mark.date}, ${chart.holders[mark.holder] ?? ''}${colon(chart.language)} ${mark.amount}`
    if (!isBeside) return [...wrap(visible(words), width), line]
    const [first = '', ...more] = wrap(visible(words), width - bar - 4)
    return [`${line}  ${first}`, ...more.map(text => `${' '.repeat(bar + 4)}${text}`)]
  })
  return [...wrap(visible(heading), width), scale, ...rows].join('\n')
}

/** « [==]  » for a range, « o---> » for an open end, « ~o~ » for about so much: `width` characters from 0 to `top`. */
function barOf({ low, high, isApproximate, firmness }: Mark, width: number, top: number): string {
  const cells = new Array<string>(width).fill(' ')
  const at = (amount: number) => Math.min(width - 1, Math.max(0, Math.round((amount / top) * (width - 1))))
  const put = (index: number, sign: string) => {
    if (index >= 0 && index < width) cells[index] = sign
  }
  const point = points[firmness]
  if (high === null || low === null) {
    const start = at(low ?? high ?? 0)
    const step = high === null ? 1 : -1
    for (let away = 1; away < openLength; away++) put(start + step * away, '-')
    put(Math.min(width - 1, Math.max(0, start + step * openLength)), high === null ? '>' : '<')
    put(start, point)
  } else if (isApproximate) {
    const middle = at((low + high) / 2)
    put(middle - 1, '~')
    put(middle + 1, '~')
    put(middle, point)
  } else if (at(low) === at(high)) put(at(low), point)
  else {
    for (let index = at(low) + 1; index < at(high); index++) put(index, firmness === 'firm' ? '=' : point)
    put(at(low), '[')
    put(at(high), ']')
  }
  return cells.join('')
}

/** What the signs mean, of those that are drawn. */
function keyOf({ panels, language }: Chart): string {
  const marks = panels.flatMap(panel => panel.marks)
  const isSpan = ({ low, high, isApproximate }: Mark) =>
    low !== null && high !== null && low !== high && !isApproximate
  const words = chartWords
  const signs = [
    { isDrawn: marks.some(isSpan), text: `[==] ${words.range[language]}` },
    { isDrawn: marks.some(mark => mark.high === null), text: `o---> ${words.above[language]}` },
    { isDrawn: marks.some(mark => mark.low === null), text: `<---o ${words.below[language]}` },
    { isDrawn: marks.some(mark => mark.isApproximate), text: `~o~ ${words.about[language]}` },
    { isDrawn: marks.some(mark => mark.firmness === 'tentative'), text: `? ${words.reserve[language]}` },
    { isDrawn: marks.some(mark => mark.firmness === 'denied'), text: `x ${words.refused[language]}` },
  ]
  return signs
    .filter(({ isDrawn }) => isDrawn)
    .map(({ text }) => text)
    .join(' · ')
}
