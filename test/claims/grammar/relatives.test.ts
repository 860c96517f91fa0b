import { expect, test } from 'vitest'
import type { Language } from '../../../src/types.ts'
import { lastHolder } from '../helpers.ts'

test.each<readonly [Language, string, string]>([
  ['fr', 'Ce chiffre est contesté par les syndicats, qui affirment que la grève continue.', 'les syndicats'],
  [
    'fr',
    'Les députés ont reçu les marins de la ville, qui affirment que le port est sûr.',
    'les marins de la ville',
  ],
  ['fr', 'Le maire a rencontré Anne Roux, qui affirme que le port est sûr.', 'Anne Roux'],
  ['fr', 'Il a été reçu par la ministre Anne Roux, qui affirme que le port est sûr.', 'Anne Roux'],
  ['fr', 'La question a été posée au ministère, qui affirme que le port est sûr.', 'le ministère'],
  [
    'fr',
    'Un choix qui a provoqué la colère de certains marins du port qui affirment que le quai cède.',
    'certains marins du port',
  ],
  ['en', 'The figure was rejected by relatives, who say the count goes on.', 'relatives'],
  ['en', 'The mayor spoke to the governor of Lagos, who says the harbour is safe.', 'the governor of Lagos'],
  ['en', 'The plan was denounced by the unions, which say the strike goes on.', 'the unions'],
])(
  'a clause behind « qui », "who" is said by whom a verb or a preposition governs before it: %s: %s',
  (language, text, holder) => {
    expect(lastHolder(text, language)).toBe(holder)
  },
)

test('an outlet that somebody spoke to is not meant by « qui »', () => {
  const text = '« C’est un gain », a dit Paul Morel à l’AFP, qui estime que le port est sûr.'
  expect(lastHolder(text, 'fr')).toBe('qui')
})

test.each<readonly [Language, string, string]>([
  ['fr', 'Elle est la fille du maire, qui affirme que le port est sûr.', 'qui'],
  ['en', 'He is the son of the mayor, who says the harbour is safe.', 'who'],
])('it is nobody’s behind “is”, for it may be either: %s: %s', (language, text, holder) => {
  expect(lastHolder(text, language)).toBe(holder)
})

test.each<readonly [Language, string, string]>([
  ['en', 'Two men who were shown on television said they had been paid.', 'two men'],
  [
    'en',
    'A senior official who was not authorised to speak publicly said the toll was higher.',
    'a senior official',
  ],
  ['en', 'Officials who spoke on condition of anonymity said the toll was higher.', 'Officials'],
  ['en', 'A doctor who has treated the wounded said the toll was higher.', 'a doctor'],
  [
    'fr',
    'Un diplomate au fait des discussions assure que le bilan est plus lourd.',
    'un diplomate au fait des discussions',
  ],
  ['en', 'A UN team that visited Kirnaba last week said it had confirmed 44 deaths.', 'a UN team'],
  ['en', 'Doctors at a hospital that serves Tarro City said 12 people had died.', 'Doctors at a hospital'],
  ['en', 'The company that owns the Oslo refinery said 300 jobs would go.', 'the company'],
  ['en', 'The consortium that built the bridge in Genoa denied cutting corners.', 'the consortium'],
  ['en', 'The court that tried Mr Okello said he would be freed.', 'the court'],
  ['en', 'The bank that lent the money to Zephyr Mining declined to comment.', 'the bank'],
  ['en', 'The observers whom the union sent to Kisumu said the vote was fair.', 'the observers'],
  [
    'fr',
    'Une mission de l’ONU qui s’est rendue à Kirnaba la semaine dernière a dit avoir confirmé 44 morts.',
    'une mission de l’ONU',
  ],
  ['fr', 'Les agents qui gardent le site de Lyon affirment que 12 personnes sont entrées.', 'les agents'],
  ['fr', 'La société qui exploite la mine de Danda a nié tout rejet.', 'la société'],
  ['fr', 'Les experts que le ministère a envoyés à Danda affirment que la digue cède.', 'les experts'],
  ['fr', 'L’agence dont dépend le port d’Aden affirme que 12 navires attendent.', 'l’agence'],
])('who speaks stands before the clause about them: %s: %s', (language, text, holder) => {
  expect(lastHolder(text, language)).toBe(holder)
})

test('a second verb behind “and” has the subject of the first', () => {
  const text = 'She found a teacher who had been nice to her and said they needed to talk.'
  expect(lastHolder(text, 'en')).not.toBe('a teacher')
})

test.each<readonly [Language, string, string]>([
  ['en', 'The day that prosecutors in Leeds said he would be freed was long.', 'prosecutors in Leeds'],
  ['en', 'The man who the union in Tarro says stole it has fled.', 'the union in Tarro'],
])('the verb of the clause itself has the subject of the clause: %s: %s', (language, text, holder) => {
  expect(lastHolder(text, language)).toBe(holder)
})
