import type { Digest } from '../src/editions/digest.ts'
import { contradictions, figures, sanctions, statements, whatIsNew } from '../src/editions/sections.ts'

export const morning = {
  name: 'morning',
  title: { fr: 'Le point du matin', en: 'Morning briefing' },
  cron: '0 7 * * *',
  timeZone: null,
  covers_hours: 24,
  sections: [whatIsNew, figures, contradictions, statements, sanctions],
  quiet: null,
} satisfies Digest
