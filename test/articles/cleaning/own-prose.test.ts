import { expect, test } from 'vitest'
import { assignRoles } from '../../../src/articles/cleaning/cleaning.ts'
import type { Language } from '../../../src/types.ts'

const around: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    'Le conseil du port a voté mardi le budget de la digue après trois heures de débats.',
    'La présidente du port, Lise Aubin, a défendu une hausse limitée des dépenses.',
    'Les élus doivent se retrouver en mars pour choisir une entreprise.',
  ],
  en: [
    'The port council adopted the budget of the dam on Tuesday after three hours of debate.',
    'Its chair, Jane Doe, defended a limited increase in spending on the quays.',
    'Councillors are due to meet again in March to choose a builder.',
  ],
}

test.each<[Language, string]>([
  ['en', 'Pirates attacked the village of Morlan, killing 12 sailors, on December 6, 2024.'],
  ['en', 'The truce, brokered by Kenya, collapsed on March 18, 2025.'],
  ['en', 'Kenyan sailors arrived in Brest, France, on January 3, 2025.'],
  ['fr', 'Selon le préfet, 300 marins meurent dans la baie, au large, le 6 janvier 2025.'],
  ['fr', 'La ville, peuplée de 12 000 habitants, tomba le 18 mai 2023.'],
  ['fr', 'Publié le 3 mars par l’institut, le rapport évoque 12 000 déplacés.'],
  ['en', 'Published on 4 March in a review, the study followed 12,000 sailors.'],
  ['en', '300 shares changed hands on Monday.'],
  ['fr', '5 photos montrent le camp.'],
  ['fr', '300 abonnés ont porté plainte.'],
  ['en', '3 replies came from the port.'],
])('%s: « %s » is what the article says, wherever it stands', (language, sentence) => {
  const [first = '', second = '', third = ''] = around[language]
  const texts = [
    [first, second, sentence, third],
    [first, `${second} ${sentence} ${third}`],
    [first, second, third, sentence],
  ]
  for (const paragraphs of texts) {
    const text = paragraphs.join('\n\n')
    const at = text.indexOf(sentence)
    const roles = assignRoles({ text, title: null, marked: [] }, language)
      .filter(({ start, end }) => start >= at && end <= at + sentence.length)
      .map(({ role }) => role)
    expect([text, roles]).toEqual([text, roles.map(() => 'body')])
  }
})
