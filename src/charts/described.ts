import { colon, semicolon } from '../lines/phrases.ts'
import { capitalised } from '../text/capitalised.ts'
import type { Chart, Panel } from './chart.ts'
import { chartWords, leftOutWords } from './words.ts'

/** Slack takes 1,000 characters and Discord 1,024. */
const lengthMax = 1_000

/**
 * The alternative text: what the picture shows, in words, figure after figure in the order of time. At most 1,000
 * characters; what does not fit is counted with what is not drawn.
 */
export function described(chart: Chart): string {
  const { language, title, panels } = chart
  const whole = panels.reduce((sum, { marks }) => sum + marks.length, 0)
  for (let told = whole; told > 0; told--) {
    const text = [
      `${chartWords.chart[language]}${colon(language)} ${title}.`,
      ...panels.flatMap(panel => panelWords(panel, told, chart)),
      leftOutWords(chart.leftOut + whole - told, language),
    ]
      .filter(part => part !== '')
      .join(' ')
    if (text.length <= lengthMax) return text
  }
  return `${chartWords.chart[language]}${colon(language)} ${title}.`.slice(0, lengthMax)
}

/** « Soldats (Koursk) : 12 décembre 2024, NIS, plus de 10 000 soldats ; … », of the marks up to `told`. */
function panelWords({ thing, marks }: Panel, told: number, { language, holders }: Chart): string[] {
  const words = marks
    .filter(({ number }) => number <= told)
    .map(({ date, holder, amount }) => `${date}, ${holders[holder] ?? ''}, ${amount}`)
  if (words.length === 0) return []
  return [`${capitalised(thing)}${colon(language)} ${words.join(`${semicolon(language)} `)}.`]
}
