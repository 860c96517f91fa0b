import cron from 'node-cron'
import { VerbatimError } from '../errors.ts'
import type { Language } from '../types.ts'
import type { Section } from './section.ts'

/** A standing order: what is briefed, when, and in what order. One file each in `digests/`. */
export interface Digest {
  /** Lower case, 1 to 32 characters: what a person types after `/follow`. */
  readonly name: string
  readonly title: Readonly<Record<Language, string>>
  /** Five fields, as `cron` has them: minute, hour, day of the month, month, day of the week. */
  readonly cron: string
  /** An IANA zone; null for the setting TIME_ZONE. */
  readonly timeZone: string | null
  /** How far back the first edition looks, in hours; later ones start where the last one ended. */
  readonly covers_hours: number
  readonly sections: readonly Section[]
  /** What is posted when there is nothing new; null for nothing. */
  readonly quiet: Readonly<Record<Language, string>> | null
}

/**
 * Refuses, before anything runs, a definition that could never come.
 * @throws VerbatimError `bad-cron`
 */
export function checkDigest({ name, cron: expression }: Digest): void {
  if (expression.trim().split(/\s+/).length === 5 && cron.validate(expression)) return
  throw new VerbatimError('bad-cron', {
    fr: `L’horaire « ${expression} » de la revue ${name} n’en est pas un : cinq champs, par exemple « 0 7 * * * » pour 7 h chaque jour.`,
    en: `The schedule “${expression}” of the digest ${name} is none: five fields, such as “0 7 * * *” for 7:00 every day.`,
  })
}
