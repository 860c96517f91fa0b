import { expect, test } from 'vitest'
import { ask } from './asking.ts'

const leak = [
  [
    'fr',
    'Les pirates ont publié mercredi les dossiers de 40 000 patients de Norvo, dont ceux de plusieurs députés. Un informaticien a été interpellé.',
  ],
] as const

test.each(['How many lawmakers have been arrested?', 'Combien de députés ont été arrêtés ?'])(
  'how many people something happened to is not told by a sentence that tells nothing of it: %s',
  async question => {
    expect((await ask(question, leak)).statements.map(({ quotes }) => quotes[0].text)).toEqual([])
  },
)
