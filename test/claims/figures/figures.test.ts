import { describe, expect, test } from 'vitest'
import { findFigures } from '../../../src/claims/figures/figures.ts'
import { findAttributions } from '../../../src/claims/statements/attributions.ts'
import type { ClaimDraft, Language } from '../../../src/types.ts'
import { articleOf } from '../helpers.ts'

type FigureDraft = ClaimDraft & { readonly kind: 'figure' }

function figures(text: string, language: Language): FigureDraft[] {
  const article = articleOf(text, language)
  return findFigures(article, findAttributions(article)).filter(isFigure)
}

function isFigure(draft: ClaimDraft): draft is FigureDraft {
  return draft.kind === 'figure'
}

function only(text: string, language: Language): FigureDraft {
  const found = figures(text, language)
  expect(found).toHaveLength(1)
  const [first] = found
  if (first === undefined) throw new Error('no figure')
  return first
}

describe('what became of those counted', () => {
  test.each([
    ['fr', 'Les secours ont retrouvé 40 marins, qui ont été soignés à bord.', 'other'],
    ['fr', 'Le bombardement a tué 12 miliciens.', 'killed'],
    ['fr', 'Douze miliciens, encerclés depuis la veille, ont été tués près du pont.', 'killed'],
    ['fr', 'La chute du toit a fait 14 blessés.', 'wounded'],
    ['fr', 'Au moins 60 miliciens ont été tués ou blessés.', 'killed-or-wounded'],
    ['fr', 'Les pertes dépasseraient 900 miliciens.', 'killed-or-wounded'],
    ['fr', 'Les rebelles ont annoncé la capture de sept miliciens.', 'captured'],
    ['fr', 'Trois plongeurs sont portés disparus.', 'missing'],
    ['fr', 'La police a interpellé 80 personnes.', 'arrested'],
    ['fr', 'Quelque 300 habitants ont été évacués.', 'displaced'],
    ['fr', 'Près de 5 000 personnes ont manifesté à Lille.', 'crowd'],
    ['fr', 'La Pologne a livré 40 obusiers.', 'weapons'],
    ['en', 'The blast killed 12 militiamen.', 'killed'],
    ['en', 'Twelve militiamen have been wounded.', 'wounded'],
    ['en', 'The rebels lost 300 men near the front.', 'killed-or-wounded'],
    ['en', 'Police detained 80 people overnight.', 'arrested'],
    ['en', 'Two Kenyan soldiers are in rebel hands.', 'captured'],
    ['en', 'Norland says it holds six enemy fighters.', 'captured'],
    ['en', 'Six fighters are being held by Norland.', 'captured'],
    ['en', 'The army holds 20,000 troops in reserve.', 'troops'],
    ['en', 'Six soldiers were held up by the flood.', 'troops'],
    ['fr', 'Le pays détient au moins six combattants.', 'captured'],
    ['en', 'Twelve militiamen killed a farmer.', 'troops'],
  ] as const)('%s « %s»: %s', (language, text, category) => {
    const [first] = figures(text, language)
    expect(first?.figure.category).toBe(category)
  })

  test('a list goes on with the same fate', () => {
    const found = figures('The shelling killed 30 soldiers and 12 civilians.', 'en')
    expect(found.map(({ figure }) => [figure.value, figure.category])).toEqual([
      [30, 'killed'],
      [12, 'killed'],
    ])
  })
})

test.each([
  ['fr', 'Selon la garde côtière, plus de 300 marins et 12 dockers ont été évacués.', 'la garde côtière'],
  ['en', 'According to the coast guard, about 300 sailors and two divers were evacuated.', 'the coast guard'],
] as const)('%s « %s »: what is counted is no holder', (language, text, holder) => {
  expect(figures(text, language).map(claim => claim.holder)).toEqual([holder, holder])
})

test('a conditional without a holder reports hearsay too', () => {
  expect(only('Une vingtaine de marins seraient encore à bord.', 'fr').modality).toBe('conditional')
  expect(only('Une vingtaine de marins sont encore à bord.', 'fr').modality).toBe('asserted')
})

test('a currency is money with a capital too', () => {
  expect(only('La digue a coûté 140 millions d’Euros.', 'fr').figure).toMatchObject({
    category: 'money',
    unit: 'EUR',
  })
})

describe('who, where and of what', () => {
  test('the nationality in the phrase is who is counted', () => {
    const { figure } = only('Plus de 900 soldats norvégiens se trouvent en Finlande.', 'fr')
    expect(figure.about).toEqual(['country_no'])
    expect(figure.places).toEqual(['country_fi'])
  })

  test('else the subject of the clause is, never the claimant', () => {
    const { figure, holder } = only('Oslo a averti que la Suède avait massé quelque 900 soldats.', 'fr')
    expect(figure.about).toEqual(['country_se'])
    expect(holder).toBe('Oslo')
  })

  test('of those whom somebody kills the killer is not counted', () => {
    expect(only('Norway killed 30 soldiers.', 'en').figure.about).toEqual([])
  })

  test('a part borrows the noun of its total and names it', () => {
    const text = 'Jusqu’à 900 soldats norvégiens auraient franchi la frontière, dont 300 campent à Kiruna.'
    const [total, part] = figures(text, 'fr')
    expect(total).toMatchObject({
      modality: 'conditional',
      figure: { high: 900, hedge: 'up to', partOf: null },
    })
    expect(part).toMatchObject({ modality: 'asserted', figure: { value: 300, counts: 'soldats norvégiens' } })
    const span = part?.figure.partOf ?? [0, 0]
    expect(text.slice(span[0], span[1])).toBe('900')
  })

  test('a part without a verb is as firm as its total', () => {
    const found = figures('Oslo aurait envoyé 900 soldats, dont cinquante officiers.', 'fr')
    expect(found.map(({ modality }) => modality)).toEqual(['conditional', 'conditional'])
  })

  test('« d’entre eux » and "of them" reach back to the sentence before', () => {
    const found = figures(
      'There are 900 Norwegian soldiers in Finland. At least 30 of them have been wounded.',
      'en',
    )
    expect(found[1]).toMatchObject({ figure: { low: 30, category: 'wounded', about: ['country_no'] } })
    expect(found[1]?.figure.partOf).toEqual(found[0]?.spans.content[0]?.map((_, index) => [10, 13][index]))
  })

  test('a percentage is of something, or no figure', () => {
    expect(only('Selon l’état-major, 12 % des recrues ont fui.', 'fr').figure).toMatchObject({
      value: 12,
      unit: '%',
      counts: 'recrues',
    })
    expect(figures('C’est sûr à 100 %.', 'fr')).toEqual([])
  })

  test('money has its currency and what it is for', () => {
    expect(only('Berlin débloque une aide de 3 millions d’euros.', 'fr').figure).toMatchObject({
      value: 3_000_000,
      category: 'money',
      unit: 'EUR',
      counts: 'aide',
    })
  })
})

describe('whose figure it is', () => {
  test('the holder of the words that contain it', () => {
    const claim = only('Selon Oslo, 900 soldats ont franchi la frontière.', 'fr')
    expect(claim).toMatchObject({
      holder: 'Oslo',
      modality: 'attributed',
      holderKeys: expect.arrayContaining(['country_no']),
    })
  })

  test('the outlet itself, when nobody is named', () => {
    expect(only('Neuf cents soldats ont franchi la frontière.', 'fr')).toMatchObject({
      holder: null,
      modality: 'asserted',
    })
  })

  test('what is planned is no count of what is there', () => {
    expect(only('Norway plans to send 900 soldiers by spring.', 'en').modality).toBe('planned')
    expect(only('Norway is due to send 900 soldiers by spring.', 'en').modality).toBe('planned')
    expect(only('The storm left 12 people dead due to the flood.', 'en').modality).toBe('asserted')
  })

  test('« ne … que » restricts and denies nothing', () => {
    expect(only('Oslo n’annonce que 900 soldats.', 'fr').modality).not.toBe('unconfirmed')
  })
})

describe('one claim for what is said twice', () => {
  test('the attributed one is kept, with the other as its repeat', () => {
    const text =
      'Au moins 60 soldats ont été blessés.\n\nAu moins 60 soldats norvégiens ont été blessés, selon Oslo.'
    const claim = only(text, 'fr')
    expect(claim.holder).toBe('Oslo')
    expect(claim.repeats).toEqual([[0, 36]])
  })

  test('another hedge, number or holder is another claim', () => {
    const text =
      'Selon Oslo, 60 soldats ont été tués. Selon Stockholm, 60 soldats ont été tués. Selon Oslo, au moins 60 soldats ont été tués.'
    expect(figures(text, 'fr')).toHaveLength(3)
  })

  test('captions, page furniture and repeats give none', () => {
    const article = articleOf('60 soldats ont été tués.\n12 commentaires', 'fr', sentence =>
      sentence.includes('commentaires') ? 'boilerplate' : 'caption',
    )
    expect(findFigures(article, [])).toEqual([])
  })
})

test.each([
  ['fr', 'Il promet de le faire en 24 heures.'],
  ['fr', 'Le capitaine, âgé de 47 ans, est né le 3 mai 1977.'],
  ['fr', 'Le vote a eu lieu à 18h30, par 15 voix contre 3.'],
  ['fr', 'La motion a échoué sur les 288 nécessaires.'],
  ['fr', 'Les deux alliés se sont rencontrés.'],
  ['fr', 'Appelez le 01 23 45 67 89.'],
  ['en', 'The captain, 47, took over on 3 May 1977.'],
  ['en', 'They won 3-1 in Game 5.'],
  ['en', 'There are two ways to see it.'],
  ['en', 'The three-day visit ended at 2 p.m.'],
  ['en', 'Jane Doe, 41 — still at sea.'],
  ['en', 'About four in five boats are insured, and one out of ten is not.'],
  ['en', 'He told “60 Minutes” that the dam would hold.'],
  ['en', 'Proposition 12 reduces the harbour fees.'],
  ['fr', 'Le taux est le plus haut du pays pour 100 000 habitants.'],
] as const)('%s « %s » holds no figure', (language, text) => {
  expect(figures(text, language)).toEqual([])
})
