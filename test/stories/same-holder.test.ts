import { expect, test } from 'vitest'
import { haveWordsInCommon, isSameHolder } from '../../src/stories/same-holder.ts'
import { findNames } from '../../src/text/names/names.ts'
import type { Language } from '../../src/types.ts'
import { quoteOf } from '../delivery/messages.ts'

function held(holder: string | null, language: Language, outlet: string | null = 'Le Phare') {
  const keys = holder === null ? [] : findNames(holder, language).flatMap(name => name.keys)
  return { holder, holderKeys: [...new Set(keys)], quote: { ...quoteOf('Un texte.', { outlet }), language } }
}

test.each<[string, Language, string, Language]>([
  ['la Croix-Rouge norvégienne', 'fr', 'the Norwegian Red Cross', 'en'],
  ['Oslo', 'fr', 'Norway', 'en'],
  ['Kiev', 'fr', 'Kyiv', 'en'],
  ['le ministère russe de la Défense', 'fr', 'the Russian defence ministry', 'en'],
  ['la préfecture du Gard', 'fr', 'La préfecture du Gard', 'fr'],
  ['l’ONG Vigie du littoral', 'fr', 'Vigie du littoral', 'en'],
  ['le quotidien Le Phare', 'fr', 'Le Phare', 'fr'],
  ['le HCR', 'fr', 'the UN refugee agency', 'en'],
  ['l’ONU', 'fr', 'a UN team', 'en'],
  ['un nouveau décompte de la préfecture', 'fr', 'la préfecture', 'fr'],
  ['le dernier bilan provisoire du ministère', 'fr', 'le ministère', 'fr'],
  ['the latest toll from the health ministry', 'en', 'the health ministry', 'en'],
])('%s (%s) is %s (%s)', (one, from, other, to) => {
  expect(isSameHolder(held(one, from), held(other, to))).toBe(true)
  expect(isSameHolder(held(other, to), held(one, from))).toBe(true)
})

test.each<[string | null, Language, string | null, Language]>([
  ['la Croix-Rouge norvégienne', 'fr', 'Oslo', 'fr'],
  ['le renseignement sud-coréen', 'fr', 'Séoul', 'fr'],
  ['le ministère russe de la Défense', 'fr', 'le ministère russe de la Santé', 'fr'],
  ['Moscou', 'fr', 'Kyiv', 'en'],
  ['deux responsables', 'fr', 'deux témoins', 'fr'],
  ['un nouveau décompte de la préfecture', 'fr', 'la mairie', 'fr'],
  ['un nouveau bilan', 'fr', 'le ministère', 'fr'],
  ['l’ONG Vigie du littoral', 'fr', 'l’ONG Eaux claires', 'fr'],
  ['l’Unicef', 'fr', 'the UN refugee agency', 'en'],
  ['the United Nations', 'en', 'le HCR', 'fr'],
  [null, 'fr', 'Oslo', 'fr'],
])('%s (%s) is not %s (%s)', (one, from, other, to) => {
  expect(isSameHolder(held(one, from), held(other, to))).toBe(false)
  expect(isSameHolder(held(other, to), held(one, from))).toBe(false)
})

test('an outlet in its own name is itself only', () => {
  expect(isSameHolder(held(null, 'fr', 'Le Phare'), held(null, 'fr', 'Le Phare'))).toBe(true)
  expect(isSameHolder(held(null, 'fr', 'Le Phare'), held(null, 'fr', 'La Vigie'))).toBe(false)
  expect(isSameHolder(held(null, 'fr', null), held(null, 'fr', null))).toBe(false)
})

test('two brigades that have other numbers have no words in common', () => {
  const [one, other] = [held('la 47e brigade mécanisée', 'fr'), held('la 80e brigade mécanisée', 'fr')]
  expect(haveWordsInCommon(one, other)).toBe(false)
  expect(haveWordsInCommon(one, held('la 47e brigade', 'fr'))).toBe(true)
})
