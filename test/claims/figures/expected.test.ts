import { describe, expect, it } from 'vitest'
import { extractClaims } from '../../../src/claims/extract.ts'
import type { Language } from '../../../src/types.ts'
import { articleOf } from '../helpers.ts'

function figuresOf(text: string, language: Language): [number | null, string, string | null][] {
  return extractClaims(articleOf(text, language)).flatMap(({ holder, modality, ...claim }) => {
    if (claim.kind !== 'figure') return []
    const { value, low, high } = claim.figure
    const told: [number | null, string, string | null] = [value ?? low ?? high, modality, holder]
    return [told]
  })
}

describe('what is feared or expected has not happened', () => {
  it.each<[string, Language, string | null]>([
    ['Le préfet craint la mort de 75 marins.', 'fr', 'le préfet'],
    ['Le préfet craint que 75 marins soient morts.', 'fr', 'le préfet'],
    ['La mairie redoute 75 morts.', 'fr', 'la mairie'],
    ['On craint 75 morts.', 'fr', null],
    ['Le HCR craint l’arrivée de 75 réfugiés.', 'fr', 'le HCR'],
    ['Le HCR prévoit l’arrivée de 75 réfugiés.', 'fr', 'le HCR'],
    ['Le HCR attend 75 réfugiés.', 'fr', 'le HCR'],
    ['La mairie espère loger 75 réfugiés.', 'fr', 'la mairie'],
    ['Si la digue cède, 75 riverains pourraient mourir, selon la mairie.', 'fr', 'la mairie'],
    ['La crue pourrait faire 75 morts, selon la mairie.', 'fr', 'la mairie'],
    ['The mayor fears 75 deaths.', 'en', 'the mayor'],
    ['The mayor fears that 75 sailors have died.', 'en', 'the mayor'],
    ['Amid fears of 75 deaths, the harbour was closed.', 'en', null],
    ['UNHCR expects 75 refugees.', 'en', 'UNHCR'],
    ['UNHCR is expecting the arrival of 75 refugees.', 'en', 'UNHCR'],
    ['At least 75 sailors are feared dead, the mayor said.', 'en', 'the mayor'],
    ['75 refugees are expected at the border, the mayor said.', 'en', 'the mayor'],
    ['Up to 75 villagers could be killed if the dyke breaks, the mayor warned.', 'en', 'the mayor'],
    ['The mayor warned that 75 villagers could die.', 'en', 'the mayor'],
  ])('%s', (text, language, holder) => {
    expect(figuresOf(text, language)).toEqual([[75, 'planned', holder]])
  })
})

describe('what has happened is not feared because a fear stands near', () => {
  it.each<[string, Language, string]>([
    ['La police, qui craint des troubles, a arrêté 12 marins.', 'fr', 'asserted'],
    ['La police craint des représailles après la mort de 12 marins.', 'fr', 'attributed'],
    ['La police craint pour la vie de 12 otages.', 'fr', 'asserted'],
    ['Douze marins pourraient être morts, selon la police.', 'fr', 'conditional'],
    ['La crue pourrait avoir tué 12 marins, selon la police.', 'fr', 'conditional'],
    ['The mayor fears reprisals after the death of 12 sailors.', 'en', 'asserted'],
    ['12 sailors may be dead, police said.', 'en', 'conditional'],
    ['These are among 12 deaths that could have been avoided if the dyke had held.', 'en', 'conditional'],
  ])('%s', (text, language, modality) => {
    expect(figuresOf(text, language)).toMatchObject([[12, modality, expect.toSatisfy(() => true)]])
  })
})

it('tells what an amount is in another unit as firmly as the amount', () => {
  const text = 'L’amende sera portée à près de 5 000 dollars australiens (3 000 euros).'
  expect(figuresOf(text, 'fr').map(([, modality]) => modality)).toEqual(['planned', 'planned'])
})
