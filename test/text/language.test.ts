import { describe, expect, test } from 'vitest'
import { detectLanguage, languageOfSentence } from '../../src/text/language.ts'

describe('detectLanguage', () => {
  test.each([
    ['fr', 'Le conseil municipal a voté mardi soir la fermeture du pont, jugé trop fragile par les experts.'],
    ['en', 'The city council voted on Tuesday to close the bridge, which experts consider too weak.'],
    ['fr', 'La grève se durcit dans les ports'],
    ['en', 'Strike hardens in the ports'],
    ['fr', 'Où sont passés les bateaux ?'],
    ['en', 'Where did the boats go?'],
  ])('tells %s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language)
  })

  test.each([
    ['no letters', '12 345 — 67 % !'],
    ['nothing', ''],
    ['a name alone', 'Kowalczyk'],
    [
      'German',
      'Der Stadtrat hat am Dienstag beschlossen, die Brücke zu schließen, die von Fachleuten als zu schwach eingestuft wird. Die Sperrung beginnt im März und soll mindestens zwei Jahre dauern, wie die Verwaltung mitteilte.',
    ],
    [
      'Spanish',
      'El ayuntamiento decidió el martes cerrar el puente, que los expertos consideran demasiado débil. El cierre empezará en marzo y durará al menos dos años, según informó la administración local a los vecinos.',
    ],
    [
      'Italian',
      'Il consiglio comunale ha deciso martedì di chiudere il ponte, che gli esperti considerano troppo debole. La chiusura comincerà a marzo e durerà almeno due anni, ha fatto sapere l’amministrazione.',
    ],
    [
      'Catalan',
      'L’ajuntament va decidir dimarts tancar el pont, que els experts consideren massa feble. El tancament començarà el març i durarà com a mínim dos anys, segons va informar l’administració local.',
    ],
    ['short Spanish', 'El alcalde no quiso responder a los periodistas'],
  ])('gives null for %s', (_name, text) => {
    expect(detectLanguage(text)).toBeNull()
  })

  test('is not misled by a banner in the other language', () => {
    const banner = 'Sign up for our newsletter and follow us on every network. '
    const body =
      'Le pont restera fermé pendant deux ans, a annoncé la mairie, qui promet une navette pour les habitants. '
    expect(detectLanguage(banner + body.repeat(8))).toBe('fr')
    expect(detectLanguage(body.repeat(8) + banner)).toBe('fr')
  })
})

describe('languageOfSentence', () => {
  test.each([
    ['fr', 'Il n’a pas répondu.'],
    ['en', 'He did not answer.'],
    ['fr', 'La mairie dément.'],
    ['en', 'For Latest Updates Follow us on the app'],
    ['en', 'Marine Le Pen said the vote was close.'],
    ['fr', '« Breaking the waves » est sorti en 1996 dans les salles.'],
  ] as const)('tells %s in an article of the other language: %s', (language, sentence) => {
    expect(languageOfSentence(sentence, language === 'fr' ? 'en' : 'fr')).toBe(language)
  })

  test('keeps the language of the article when nothing tells', () => {
    for (const sentence of ['Kim Novak', '12 345', 'Olga Petrova, 34', '']) {
      expect(languageOfSentence(sentence, 'fr')).toBe('fr')
      expect(languageOfSentence(sentence, 'en')).toBe('en')
    }
  })
})

test.each([
  ['en', 'Lettuce prices tumble in Leeds'],
  ['en', 'Harbour bridge: mayor sees red'],
  ['fr', 'Le prix des laitues dégringole'],
  ['fr', 'Pont du port : colère noire'],
] as const)('a headline in %s stands out in an article in the other language: %s', (language, text) => {
  expect(languageOfSentence(text, language === 'fr' ? 'en' : 'fr')).toBe(language)
  expect(languageOfSentence(text, language)).toBe(language)
})
