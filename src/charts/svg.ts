import type { Chart, Mark } from './chart.ts'
import { element, textAt } from './markup.ts'
import { type Box, panelIn } from './panel.ts'
import { boxAt, openAt, shapeAt, whiskerAt } from './shapes.ts'
import { chartWords, leftOutWords, shortened } from './words.ts'

/** In pixels; the height follows from how much there is to list, and is never more than 800. */
export const chartWidth = 1_200
const margin = 24
const titleHeight = 52
const panelHeight = 340
const rowHeight = 24
const keyHeight = 34

/** Columns of the list, and how many letters of each are shown. */
const columns = { number: 24, shape: 66, holder: 90, amount: 560, date: 980 } as const
const lettersMax = { holder: 52, amount: 48, date: 24 } as const

/**
 * The chart as SVG of its own: no address, no script, no style but ours, every text escaped. Each mark has a number under
 * which it is listed with who says it, how much and when; holders have shapes as well as colours.
 */
export function chartSvg(chart: Chart): string {
  const marks = chart.panels.flatMap(panel => panel.marks)
  const listTop = titleHeight + panelHeight + 20
  const keyTop = listTop + marks.length * rowHeight + 8
  const height = keyTop + keyHeight + (chart.leftOut > 0 ? rowHeight : 0)
  const width = (chartWidth - 2 * margin) / chart.panels.length
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${chartWidth}" height="${height}" viewBox="0 0 ${chartWidth} ${height}">`,
    `<style>${styles}</style>`,
    element('rect', { width: chartWidth, height, fill: '#ffffff' }),
    clips(height),
    textAt(margin, 34, chart.title, { class: 'title' }),
    ...chart.panels.map((panel, index) => {
      const box: Box = {
        left: margin + index * width,
        top: titleHeight,
        width: width - 8,
        height: panelHeight,
      }
      return panelIn(box, panel, chart.language)
    }),
    ...marks.map((mark, index) => rowAt(listTop + index * rowHeight, mark, chart)),
    keyAt(keyTop, marks, chart),
    textAt(margin, height - 14, leftOutWords(chart.leftOut, chart.language), { class: 'small' }),
    '</svg>',
  ].join('')
}

const styles = [
  'text{font-family:"DejaVu Sans";font-size:15px;fill:#1a1a1a}',
  '.title{font-size:21px;font-weight:bold}',
  '.bold{font-weight:bold}',
  '.small{font-size:12.5px;fill:#404040}',
  '.label{font-size:13px;font-weight:bold}',
].join('')

/** No text of a column reaches into the next, however wide its letters are. */
function clips(height: number): string {
  const clip = (id: string, from: number, to: number) =>
    `<clipPath id="${id}">${element('rect', { x: from, width: to - from, height })}</clipPath>`
  return `<defs>${clip('holder', columns.holder, columns.amount - 12)}${clip('amount', columns.amount, columns.date - 12)}</defs>`
}

function rowAt(y: number, mark: Mark, { holders }: Chart): string {
  const holder = shortened(holders[mark.holder] ?? '', lettersMax.holder)
  return [
    textAt(columns.number + 18, y + 5, String(mark.number), { class: 'bold', 'text-anchor': 'end' }),
    shapeAt(columns.shape, y, mark.holder, mark.firmness),
    textAt(columns.holder, y + 5, holder, { 'clip-path': 'url(#holder)' }),
    textAt(columns.amount, y + 5, shortened(mark.amount, lettersMax.amount), { 'clip-path': 'url(#amount)' }),
    textAt(columns.date, y + 5, shortened(mark.date, lettersMax.date)),
  ].join('')
}

/** What the signs mean, of those that are drawn. */
function keyAt(top: number, marks: readonly Mark[], { language }: Chart): string {
  const y = top + 16
  const isSpan = ({ low, high }: Mark) => low !== null && high !== null && low !== high
  const signs = [
    {
      isDrawn: marks.some(mark => isSpan(mark) && !mark.isApproximate),
      words: chartWords.range,
      draw: (x: number) => boxAt(x, y + 9, y - 9, 6, 'firm'),
    },
    {
      isDrawn: marks.some(mark => mark.high === null),
      words: chartWords.above,
      draw: (x: number) => openAt(x, y + 10, y - 10, 6, 'firm'),
    },
    {
      isDrawn: marks.some(mark => mark.low === null),
      words: chartWords.below,
      draw: (x: number) => openAt(x, y - 10, y + 10, 6, 'firm'),
    },
    {
      isDrawn: marks.some(mark => mark.isApproximate),
      words: chartWords.about,
      draw: (x: number) => whiskerAt(x, y + 10, y - 10, 6) + element('circle', { cx: x, cy: y, r: 4 }),
    },
    {
      isDrawn: marks.some(mark => mark.firmness === 'tentative'),
      words: chartWords.tentative,
      draw: (x: number) =>
        element('circle', { cx: x, cy: y, r: 6, fill: '#ffffff', stroke: '#000000', 'stroke-width': 2 }),
    },
    {
      isDrawn: marks.some(mark => mark.firmness === 'denied'),
      words: chartWords.denied,
      draw: (x: number) => shapeAt(x, y, 8, 'denied'),
    },
  ].filter(({ isDrawn }) => isDrawn)
  let x = margin + 10
  return signs
    .map(({ words, draw }) => {
      const text = words[language]
      const sign = draw(x) + textAt(x + 18, y + 5, text, { class: 'small' })
      x += 52 + text.length * 7.6
      return sign
    })
    .join('')
}
