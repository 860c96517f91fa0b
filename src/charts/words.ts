import { counting } from '../lines/phrases.ts'
import type { Language } from '../types.ts'

type Both = Readonly<Record<Language, string>>

/** What stands in and beside every chart. */
export const chartWords = {
  chart: { fr: 'Graphique', en: 'Chart' },
  title: { fr: 'Les chiffres, selon qui les donne', en: 'The figures, by who gives them' },
  amount: { fr: 'nombre', en: 'number' },
  time: { fr: 'date du chiffre, sinon de l’article', en: 'date of the figure, else of its article' },
  readOn: { fr: 'lu le ', en: 'read on ' },
  range: { fr: 'de… à…', en: 'from… to…' },
  above: { fr: 'au moins, plus de', en: 'at least, more than' },
  below: { fr: 'au plus, jusqu’à', en: 'at most, up to' },
  about: { fr: 'environ', en: 'about' },
  reserve: { fr: 'avec réserve', en: 'with a reserve' },
  refused: { fr: 'démenti', en: 'denied' },
  tentative: { fr: 'creux, pointillé\u00a0: avec réserve', en: 'hollow, dashed: with a reserve' },
  denied: { fr: 'barré\u00a0: démenti', en: 'crossed out: denied' },
} as const satisfies Record<string, Both>

const topicLengthMax = 60

/** « Les chiffres, selon qui les donne : Koursk » */
export function chartTitle(topic: string, language: Language): string {
  const title = chartWords.title[language]
  const asked = topic.replace(/\s+/g, ' ').trim()
  if (asked === '') return title
  return `${title}${language === 'fr' ? '\u00a0' : ''}: ${shortened(asked, topicLengthMax)}`
}

/** « 3 autres chiffres ne sont pas dessinés »; empty for none. */
export function leftOutWords(count: number, language: Language): string {
  if (count === 0) return ''
  const figures =
    language === 'fr'
      ? counting(count, 'fr', 'autre chiffre n’est pas dessiné', 'autres chiffres ne sont pas dessinés')
      : counting(count, 'en', 'other figure is not drawn', 'other figures are not drawn')
  return `${figures}.`
}

/** The text, or its beginning and an ellipsis: `max` code points at most. */
export function shortened(text: string, max: number): string {
  const points = Array.from(text)
  return points.length <= max
    ? text
    : `${points
        .slice(0, max - 1)
        .join('')
        .trimEnd()}…`
}
