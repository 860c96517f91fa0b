import type { Language } from '../types.ts'
import type { Section } from './section.ts'

/** A standing order: what is briefed, when, and in what order. One file each in `digests/`. */
export interface Digest {
  /** Lower case, 1 to 32 characters: what a person types after `/follow`. */
  readonly name: string
  readonly title: Readonly<Record<Language, string>>
  readonly description: Readonly<Record<Language, string>>
  /** Five fields, as `cron` has them: minute, hour, day of the month, month, day of the week. */
  readonly cron: string
  /** An IANA zone; null for the setting TIME_ZONE. */
  readonly timeZone: string | null
  readonly languages: readonly Language[]
  /** How far back the first edition looks, in hours; later ones start where the last one ended. */
  readonly covers_hours: number
  readonly sections: readonly Section[]
}
