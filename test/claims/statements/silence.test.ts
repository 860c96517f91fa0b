import { describe, expect, test } from 'vitest'
import type { Language } from '../../../src/types.ts'
import { saidIn } from '../helpers.ts'

describe('whoever says nothing', () => {
  test.each<[Language, string, string, string]>([
    ['fr', 'La préfecture n’était pas en mesure de confirmer le bilan.', 'la préfecture', 'le bilan'],
    [
      'fr',
      'La préfecture n’était pas, mardi soir, en mesure de confirmer le bilan.',
      'la préfecture',
      'le bilan',
    ],
    ['fr', 'La préfecture se refuse à confirmer le bilan.', 'la préfecture', 'le bilan'],
    ['fr', 'Le palais se garde de confirmer la visite du roi.', 'le palais', 'la visite du roi'],
    [
      'fr',
      'Le groupe Orvel n’a pas donné suite à nos questions.',
      'le groupe Orvel',
      'n’a pas donné suite à nos questions',
    ],
    [
      'fr',
      'Interrogée sur un report du scrutin, la commission n’a ni confirmé ni infirmé.',
      'la commission',
      'un report du scrutin … n’a ni confirmé ni infirmé',
    ],
    [
      'en',
      'Asked whether troops had crossed the river, the spokesman declined to comment.',
      'the spokesman',
      'whether troops had crossed the river … declined to comment',
    ],
    ['en', 'The ministry had no immediate comment.', 'the ministry', 'had no immediate comment'],
    [
      'en',
      'The ministry was not immediately available for comment.',
      'the ministry',
      'was not immediately available for comment',
    ],
    [
      'en',
      'Port officials could not be immediately reached for comment.',
      'Port officials',
      'could not be immediately reached for comment',
    ],
  ])('%s: %s', (language, text, holder, content) => {
    expect(saidIn(text, language)).toEqual([{ holder, modality: 'unconfirmed', content }])
  })

  test.each<string>([
    'La justice n’a pas donné suite à la plainte du marin.',
    'La mairie a donné suite à la demande des riverains.',
  ])('a complaint is no question: %s', text => {
    expect(saidIn(text, 'fr')).toEqual([])
  })

  test('whoever is able to confirm has done so', () => {
    expect(saidIn('Le préfet est en mesure de confirmer la visite du roi.', 'fr')[0]?.modality).toBe(
      'attributed',
    )
  })
})
