import type { Chart } from '../charts/chart.ts'
import type { Language, Line } from '../types.ts'
import type { EditionShown } from './buttons.ts'

/** What is said to people, before any platform gives it a form. */
export interface Message {
  readonly language: Language
  readonly title: string | null
  /** Our own words: a lead, a notice, help. Plain text without markup; never article text. */
  readonly paragraphs: readonly string[]
  readonly sections: readonly { readonly title: string | null; readonly lines: readonly Line[] }[]
  /** What the message rests on: "42 articles, 3 independent origins". */
  readonly footer: string | null
  /** `private` is shown to the person who asked, and to nobody else, where the platform can. */
  readonly visibility: 'public' | 'private'
  /** A picture of the figures told: an image where the platform takes one, a chart of characters elsewhere. */
  readonly chart?: Chart
  /** The stored answer that this is: it gets the buttons of `buttons.ts`. */
  readonly answer?: string
  /** The stored edition that this is, and its language: it gets some of them, and its sections stand in its thread. */
  readonly edition?: EditionShown
  /** The same in better words, which take longer: put in its place when they come. Never rejected. */
  readonly later?: Promise<Message>
}
