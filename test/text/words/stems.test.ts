import { describe, expect, test } from 'vitest'
import { stem } from '../../../src/text/words/stems.ts'
import { fold } from '../../../src/text/words/tokens.ts'
import type { Language } from '../../../src/types.ts'

function stems(words: string, language: Language): string[] {
  return [...new Set(words.split(' ').map(word => stem(fold(word), language)))]
}

describe('stem', () => {
  test.each([
    'déployer déployé déployée déployés déploie déploient déploiement deploiement',
    'annoncer annonce annonça annoncent annoncées annoncera',
    'accusé accusée accusent accuse',
    'électeur électrices',
    'étranger étrangers étrangère',
    'détruire détruits détruisent destruction',
    'soutenir soutient soutien soutenu',
    'offensif offensive offensives',
    'tribunal tribunaux',
    'naître née naquit naissance',
    'vivre vit vécu vécut',
    'conquérir conquis conquiert conquête',
    'connaître connu connaît connut',
    'fonder fondé fondation fondateur',
    'devenir devint',
    'payer payé payées paie paient paiement',
  ])('gives French forms one stem: %s', words => {
    expect(stems(words, 'fr')).toHaveLength(1)
  })

  test.each([
    'deploy deployed deploys deployment',
    'ally allies',
    'strike struck strikes',
    'withdraw withdrew withdrawal',
    'defence defense',
    'city cities',
  ])('gives English forms one stem: %s', words => {
    expect(stems(words, 'en')).toHaveLength(1)
  })

  test.each([
    ['parlement parler', 'fr'],
    ['département départ', 'fr'],
    ['Crimée crime', 'fr'],
    ['fonder fonds', 'fr'],
    ['général généreux', 'fr'],
    ['ministre ministère', 'fr'],
    ['university universe', 'en'],
    ['payée pays', 'fr'],
  ] as const)('keeps apart: %s', (words, language) => {
    expect(stems(words, language)).toHaveLength(2)
  })
})
