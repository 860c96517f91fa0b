import { expect, test } from 'vitest'
import { answerQuestion } from '../../src/answers/answer.ts'
import type { Answer, Language } from '../../src/types.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

async function ask(question: string, articles: readonly (readonly [Language, string])[]): Promise<Answer> {
  const store = await emptyStore()
  for (const [index, [language, text]] of articles.entries())
    await readArticle(store, text, {
      outlet: `Outlet ${index}`,
      publishedAt: `2025-03-0${index + 1}T08:00:00Z`,
      language,
    })
  return answerQuestion(store, question, { language: null, kind: null, today: '2025-03-20T12:00:00Z' })
}

const holders = (answer: Answer) => answer.statements.map(({ claim }) => claim?.holder ?? null)

const harbour = [
  [
    'en',
    'Finnish President Aino Salo said that 300 sailors had left the harbour of Kotka. The ferry is late.',
  ],
  [
    'fr',
    'Selon le ministre finlandais de la Défense, Eero Lahti, 340 marins ont quitté le port de Kotka. Il neige.',
  ],
  ['en', 'President Aino Salo said that 320 sailors had left Kotka by Monday. The lighthouse is dark.'],
  ['en', 'Finnish television said that 900 sailors had left the harbour of Kotka. The road is open.'],
  [
    'en',
    'Mika Virtanen, a Finnish baker, said that 20 sailors had left the harbour of Kotka. Bread is dear.',
  ],
  [
    'en',
    'Former Finnish president Ilmo Kari said that 50 sailors had left the harbour of Kotka. He is retired.',
  ],
  ['en', 'Stockholm said that 700 sailors had left the harbour of Kotka. The sea is calm.'],
] as const

test.each([
  ['How many sailors left Kotka, according to Helsinki?', ['Aino Salo', 'Eero Lahti']],
  ['Combien de marins ont quitté le port de Kotka, selon Helsinki ?', ['Aino Salo', 'Eero Lahti']],
  ['How many sailors left Kotka, according to Stockholm?', ['Stockholm']],
])('%s is told by who speaks for it', async (question, speakers) => {
  const { statements } = await ask(question, harbour)
  const figures = statements.flatMap(({ claim }) => claim?.holder ?? [])
  expect(new Set(figures)).toEqual(new Set(speakers))
})

const fire = [
  ['fr', 'Le maire, Luc Morel, a accusé Ida Berg d’avoir allumé l’incendie du hangar. La grue est tombée.'],
  ['fr', 'L’incendie du hangar a été maîtrisé, a dit le capitaine Paul Roux. Ida Berg a quitté la ville.'],
] as const

test('what somebody says is not told by what others say of them, but apart', async () => {
  const about = await ask('Que dit Ida Berg de l’incendie du hangar ?', fire)
  for (const { quotes } of about.statements) expect(quotes[0].text).toContain('Ida Berg')
  if (!about.abstained)
    expect(about.lead).toBe(
      'Aucun propos de Ida Berg n’a été trouvé à ce sujet\u00a0; d’autres en disent ceci.',
    )
  const own = await ask('Que dit Luc Morel de l’incendie du hangar ?', fire)
  expect(holders(own)).toEqual(['Luc Morel'])
  expect(own.lead).toBeNull()
})

const ships = [
  [
    'en',
    'The missing trawlers were seen near Bergen on Tuesday, the coastguard said. Nobody answered the radio.',
  ],
  [
    'en',
    'Norway must call its trawlers back, the fishing union said. The trawlers cost 3 million euros each.',
  ],
  ['fr', 'Les chalutiers disparus ont été conduits à Stavanger, selon la police. Leur équipage va bien.'],
] as const

test.each(['Where are the trawlers?', 'Où sont les chalutiers ?'])(
  '%s is answered by what tells of a place that they are at',
  async question => {
    const { statements } = await ask(question, ships)
    expect(statements.length).toBeGreaterThan(0)
    for (const { quotes } of statements) expect(quotes[0].text).toMatch(/near Bergen|à Stavanger/)
  },
)

test('when is answered by what tells a time', async () => {
  const { statements } = await ask('When were the trawlers seen near Bergen?', ships)
  expect(statements.map(({ quotes }) => quotes[0].text).join()).toContain('on Tuesday')
  for (const { quotes } of statements) expect(quotes[0].text).toContain('Tuesday')
})
