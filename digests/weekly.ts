import type { Digest } from '../src/editions/digest.ts'
import { contradictions, figures, sanctions, statements, whatIsNew } from '../src/editions/sections.ts'

export const weekly = {
  name: 'weekly',
  title: { fr: 'La semaine en chiffres et en citations', en: 'The week in figures and quotes' },
  cron: '0 8 * * 1',
  timeZone: null,
  covers_hours: 7 * 24,
  sections: [figures, contradictions, sanctions, statements, whatIsNew],
  quiet: {
    fr: 'Rien de nouveau cette semaine dans ce que j’ai lu.',
    en: 'Nothing new this week in what I have read.',
  },
} satisfies Digest
