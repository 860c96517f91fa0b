import { expect, test } from 'vitest'
import { ask } from './asking.ts'

const quotesFor = async (question: string, text: string) => {
  const { statements } = await ask(question, [[/\b(?:le|la|les)\b/.test(text) ? 'fr' : 'en', text]])
  return statements.map(({ quotes: [quote] }) => quote.text)
}

const law =
  'Le projet de loi sur les barrages sera déposé en avril. Il obligera les exploitants à publier leurs relevés. La rivière est en crue.'
const herders =
  'Two hundred herders blocked the bridge at Orsk on Monday. They want the grazing tax to be dropped. Snow is due.'

test.each([
  ['Que va changer la loi sur les barrages ?', law, 'Il obligera les exploitants à publier leurs relevés.'],
  ['What do the herders at Orsk plan?', herders, 'They want the grazing tax to be dropped.'],
])('behind what answers “%s” stands the sentence that carries on from it', async (question, text, next) => {
  expect((await quotesFor(question, text))[1]).toBe(next)
})

test.each([
  ['Quand la loi sur les barrages sera-t-elle déposée ?', law, 'Il obligera'],
  ['Who blocked the bridge at Orsk?', herders, 'They want'],
  ['Que va changer la loi sur les barrages ?', law, 'La rivière'],
  [
    'What do the herders at Orsk plan?',
    'Two hundred herders blocked the bridge at Orsk on Monday. It is likely that snow will fall.',
    'snow',
  ],
])('“%s” needs nothing else', async (question, text, other) => {
  expect((await quotesFor(question, text)).join(' ')).not.toContain(other)
})
