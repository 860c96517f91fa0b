import { describe, expect, test } from 'vitest'
import { extractClaims } from '../../src/claims/extract.ts'
import { hardenings } from '../../src/stories/hardening.ts'
import { sayingsOf } from '../../src/stories/sayings.ts'
import { detectLanguage } from '../../src/text/language.ts'
import { splitSentences } from '../../src/text/sentences/sentences.ts'

function sayings(text: string) {
  const language = detectLanguage(text) ?? 'fr'
  const sentences = splitSentences(text, language).map(([start, end]) => {
    return { start, end, role: 'body' as const, language }
  })
  const version = { text, language, sentences }
  return sayingsOf(version, extractClaims({ ...version, title: null, outlet: null, publishedAt: null }))
}

const ways = (before: string, after: string) =>
  hardenings(sayings(before), sayings(after)).map(({ way }) => way)

describe('a later article is firmer', () => {
  test.each([
    [
      'hedge',
      'La mine employait environ 700 ouvriers, selon le syndicat.',
      'Selon le syndicat, la mine employait 700 ouvriers.',
    ],
    [
      'bound',
      'Up to 90 sailors were aboard the trawler, the navy said.',
      'The navy said 90 sailors were aboard the trawler.',
    ],
    [
      'conditional',
      'Le chef rebelle aurait vendu 60 camions à Tarabé.',
      'Le chef rebelle a vendu 60 camions à Tarabé.',
    ],
    [
      'conditional',
      'L’évêque aurait quitté le diocèse de Malvigne pour l’Espagne.',
      'L’évêque a quitté le diocèse de Malvigne pour l’Espagne.',
    ],
    [
      'category',
      'Selon l’armée, 45 soldats ont été tués ou blessés à Tarabé.',
      'The army says 45 soldiers were killed in Tarabé.',
    ],
    [
      'category',
      'At least 14 hikers are dead or missing near Glenorra, police said.',
      'At least 14 hikers are dead near Glenorra, police said.',
    ],
    [
      'verb',
      'Le préfet estime que 210 hectares ont brûlé à Sarlane.',
      'Le préfet confirme que 210 hectares ont brûlé à Sarlane.',
    ],
    [
      'holder-dropped',
      'Selon des voisins, 8 enfants ont été arrêtés à Sarlane.',
      'À Sarlane, 8 enfants ont été arrêtés.',
    ],
    [
      'holder-swapped',
      'According to residents, 16 villagers were killed in Tarabé.',
      'According to the UN, 16 villagers were killed in Tarabé.',
    ],
  ])('by its %s', (way, before, after) => {
    expect(ways(before, after)).toEqual([way])
    expect(ways(after, before)).toEqual([])
  })
})

describe('a later article is no firmer', () => {
  test.each([
    [
      'in other words',
      'Environ 700 ouvriers, selon le syndicat, sont en grève.',
      'Le syndicat compte quelque 700 ouvriers en grève.',
    ],
    [
      'with another number',
      'Selon Séoul, environ 100 soldats ont été tués.',
      'Selon Séoul, 250 soldats ont été tués.',
    ],
    [
      'about another place',
      'About 300 houses burned in Sarlane, officials said.',
      'Officials said 300 houses burned in Tarabé.',
    ],
    [
      'about other people',
      'Rebels said about 40 soldiers were killed.',
      'Rebels said 40 shepherds were killed.',
    ],
    [
      'when it denies it',
      'L’évêque aurait quitté le diocèse de Malvigne.',
      'L’évêque dément avoir quitté le diocèse de Malvigne.',
    ],
    [
      'when it says it carefully too',
      'Up to 90 sailors were aboard, the navy said.',
      'The navy said up to 90 sailors were aboard. All 90 sailors were saved, it said.',
    ],
    [
      'when a body that was described has its name',
      'The aid agency said 45 children died at Tarabé.',
      'Unicef said 45 children died at Tarabé.',
    ],
    [
      'when it quotes somebody',
      'Le maire dit que le pont est dangereux pour les camions.',
      '« Le pont est dangereux pour les camions. »',
    ],
  ])('%s', (_, before, after) => {
    expect(ways(before, after)).toEqual([])
  })
})
