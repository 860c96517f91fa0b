import { expect, test } from 'vitest'
import type { Language } from '../../../src/types.ts'
import { figuresOf } from '../helpers.ts'

function sizes(text: string, language: Language) {
  return figuresOf(text, language).map(({ size }) => size)
}

test.each<[string, Language]>([
  ['Pourquoi 14 marins sont-ils morts dans le port de Brest\u00a0?', 'fr'],
  ['Incendie à Tulle : 14 morts ?', 'fr'],
  ['«\u00a0Y avait-il 80 soldats dans la caserne\u00a0?\u00a0», a demandé la juge Lebrun.', 'fr'],
  ['«\u00a0Croyez-vous que 80 soldats suffisent\u00a0? Moi non\u00a0», a dit la juge Lebrun.', 'fr'],
  ['Le préfet a-t-il dit que 14 marins étaient morts\u00a0?', 'fr'],
  ['Did 14 sailors die in the port of Hull?', 'en'],
  ['“Were 80 soldiers killed in the barracks?” Ms Marlowe asked.', 'en'],
  [
    'ANNA MARLOWE: Good evening.\n\nPETER HOLT: Good evening.\n\nMARLOWE: So 80 soldiers in Tobruk would be impossible?\n\nHOLT: No.\n\nMARLOWE: Were 14 people killed?\n\nHOLT: No.',
    'en',
  ],
])('a question asserts no figure: %s', (text, language) => {
  expect(sizes(text, language)).toEqual([])
})

test.each<[string, Language, number[]]>([
  ['Quatorze marins sont morts à Brest, mais qui a donné l’ordre de partir\u00a0?', 'fr', [14]],
  ['La police compte 14 morts\u00a0: comment est-ce possible\u00a0?', 'fr', [14]],
  ['Qui a tué les marins (14 morts)\u00a0?', 'fr', [14]],
  ['Devant 300 manifestants, il a lancé : «\u00a0Qui nous écoute\u00a0?\u00a0»', 'fr', [300]],
  [
    'Des élus et 300 marins ont défilé aux cris de «\u00a0Qui a menti\u00a0? Qui paiera\u00a0?\u00a0».',
    'fr',
    [300],
  ],
  ['Quatorze marins sont morts à Brest, alors y a-t-il encore un danger ?', 'fr', [14]],
  ['Le port emploie 300 personnes.- À quel prix ?', 'fr', [300]],
  ['Fourteen sailors died in Hull, so is the port safe?', 'en', [14]],
  ['Fourteen sailors died in Hull. Who gave the order to sail?', 'en', [14]],
  ['Police said 14 sailors died in Hull, but who gave the order to sail?', 'en', [14]],
])('what is told beside a question is a figure: %s', (text, language, expected) => {
  expect(sizes(text, language)).toEqual(expected)
})
