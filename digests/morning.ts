import type { Digest } from '../src/editions/digest.ts'
import { contradictions, figures, sanctions, statements, whatIsNew } from '../src/editions/sections.ts'

export const morning = {
  name: 'morning',
  title: { fr: 'Le point du matin', en: 'Morning briefing' },
  description: {
    fr: 'Chaque jour à 7 h : ce qui est nouveau depuis la veille, et qui le dit.',
    en: 'Every day at 7:00: what is new since the day before, and who says so.',
  },
  cron: '0 7 * * *',
  timeZone: null,
  languages: ['fr', 'en'],
  covers_hours: 24,
  sections: [whatIsNew, figures, contradictions, statements, sanctions],
  quiet: null,
} satisfies Digest
