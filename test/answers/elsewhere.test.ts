import { expect, test } from 'vitest'
import { ask } from './asking.ts'

test('of a town neither the dead of a whole country nor those of another town are told', async () => {
  const { statements } = await ask('How many people were killed in Kharkiv?', [
    [
      'en',
      'A strike hit Kharkiv on Tuesday, and at least 11 people were killed there. The police said they were looking into the deaths of 4,000 civilians across the country. Another strike near Mariupol killed 23 people.',
    ],
  ])
  const quotes = statements.map(({ quotes: [quote] }) => quote.text).join(' ')
  expect(quotes).toContain('at least 11 people')
  expect(quotes).not.toContain('4,000')
  expect(quotes).not.toContain('23 people')
})

test('who counts may bear the name of a region', async () => {
  const { statements } = await ask('Combien d’habitants ont été évacués à Nîmes ?', [
    [
      'fr',
      'La rivière a débordé mardi à Nîmes. Selon la préfecture du Gard, 120 habitants ont été évacués dans la nuit.',
    ],
  ])
  expect(statements.map(({ quotes: [quote] }) => quote.text).join(' ')).toContain('120 habitants')
})
