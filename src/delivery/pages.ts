import { numeral } from '../lines/phrases.ts'
import type { Language } from '../types.ts'
import { buttonId, type Pressed } from './buttons.ts'

/** Messages that a button shows at once: Slack takes five answers to one press, and more would bury the channel. */
const page_max = 5

/** What one press of a button shows of all that it has to show, and the button that goes on behind it. */
interface Page<Part> {
  readonly shown: readonly Part[]
  readonly next: { readonly label: string; readonly id: string } | null
}

/** A page behind the last one is the last one: there may be less to show than there was. */
export function pageOf<Part>(
  all: readonly Part[],
  { button, of, page }: Pressed,
  language: Language,
): Page<Part> {
  const count = Math.max(1, Math.ceil(all.length / page_max))
  const number = Math.min(page, count - 1)
  const shown = all.slice(number * page_max, (number + 1) * page_max)
  if (number + 1 === count) return { shown, next: null }
  const [at, total] = [numeral(number + 2, language), numeral(count, language)]
  const label = language === 'fr' ? `Suite (${at} sur ${total})` : `More (${at} of ${total})`
  return { shown, next: { label, id: buttonId(button, of, number + 1) } }
}
