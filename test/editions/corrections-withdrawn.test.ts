import { beforeEach, describe, expect, test } from 'vitest'
import { deliverDue } from '../../src/delivery/outbox.ts'
import { correctDue } from '../../src/editions/corrections.ts'
import { insertAnswer, setAnswerPlace } from '../../src/store/answers.ts'
import type { Store } from '../../src/store/store.ts'
import { getOrCreateWorkspace } from '../../src/store/workspaces.ts'
import { RecordingPlatform } from '../fakes/platform.ts'
import { answerQuoting, quoteOf, readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

let store: Store
let platform: RecordingPlatform

beforeEach(async () => {
  store = await emptyStore()
  platform = new RecordingPlatform('discord')
  const joinedAt = '2025-03-01T00:00:00.000Z'
  await getOrCreateWorkspace(store, 'discord', 'g1', {
    id: 'w1',
    language: 'fr',
    timeZone: 'Europe/Paris',
    joinedAt,
  })
})

/** What is told under an answer that quotes the first sentence of an article, once another article has come out. */
async function told(first: string, then: string, changes = {}): Promise<string[]> {
  const article = await readArticle(
    store,
    first,
    { url: 'https://courrier.example/a' },
    new Date('2025-03-04T12:00:00Z'),
  )
  const quote = await quoteOf(store, article, /^.*?[.!]”?(?= |$)/u.exec(first)?.[0] ?? first)
  await insertAnswer(store, {
    id: 'r1',
    workspace: 'w1',
    answer: answerQuoting(quote),
    thread: null,
    createdAt: '2025-03-05T09:00:00.000Z',
  })
  await setAnswerPlace(store, 'r1', { channel: 'c1', thread: 'm1' })
  const other = { url: 'https://phare.example/b', outlet: 'Le Phare', publishedAt: '2025-03-06T07:00:00Z' }
  await readArticle(store, then, { ...other, ...changes }, new Date('2025-03-06T09:00:00Z'))
  return correct()
}

async function correct(): Promise<string[]> {
  const before = platform.shown.length
  const platforms = new Map([[platform.name, platform]])
  await correctDue(
    { store, platforms, log: message => void logged.push(message) },
    new Date(Date.now() + 120_000),
  )
  await deliverDue(store, platform, () => {})
  return platform.shown.slice(before).map(({ payload }) => String(payload.text))
}
const logged: string[] = []

const taken: readonly (readonly [string, string])[] = [
  [
    'Selon la chambre de commerce, la fermeture du pont de Kerlann coûtera au moins 300 emplois. Le pont ferme lundi.',
    'La chambre de commerce a corrigé son estimation : la fermeture du pont de Kerlann coûtera 40 emplois, et non 300. Le pont ferme lundi.',
  ],
  [
    'La préfète Solenn Kervadec a annoncé que la région vendrait le port de Kerlann à un armateur privé. La vente doit être votée.',
    'La préfète Solenn Kervadec est revenue sur son annonce de la vente du port de Kerlann, reconnaissant une erreur.',
  ],
  [
    'Le maire, Yann Bihan, a affirmé que trois chalutiers avaient déversé du mazout dans la baie. Une enquête est ouverte.',
    'Yann Bihan a retiré ses accusations contre les chalutiers de la baie. L’enquête continue.',
  ],
  [
    'Le maire, Yann Bihan, a promis de rouvrir le pont de Kerlann au printemps. Les travaux ont commencé.',
    'Yann Bihan a fait machine arrière sur sa promesse de rouvrir le pont de Kerlann au printemps.',
  ],
  [
    'Le maire, Yann Bihan, a dit que le pont de Kerlann fermerait en juin. Les travaux ont commencé.',
    'Le maire, Yann Bihan, a démenti avoir dit que le pont de Kerlann fermerait en juin.',
  ],
  [
    'Mayor Anna Sorel said that the Skerry bridge would close in June. Work has begun.',
    'Anna Sorel has retracted her claim that the Skerry bridge would close in June.',
  ],
  [
    'Mayor Anna Sorel said that the Skerry bridge would close in June. Work has begun.',
    'Mayor Anna Sorel said on Tuesday that the Skerry bridge would close in June. On Thursday she retracted that statement.',
  ],
  [
    'The chamber of commerce said that the closure of the Skerry bridge would cost 300 jobs in the valley. Work has begun.',
    'The chamber of commerce has revised its estimate of the jobs lost by the closure of the Skerry bridge from 300 to 40.',
  ],
  [
    'The coastguard said that 12 people were wounded on the ferry Saint Brannoc. The ferry ran aground off Skerry.',
    'The coastguard revised its toll to 9 wounded on the ferry Saint Brannoc. The ferry ran aground off Skerry.',
  ],
  [
    'NATO said that 400 ships took part in the exercise off Skerry. It ended on Sunday.',
    'NATO corrected its figure: 40 ships took part in the exercise off Skerry, not 400.',
  ],
  [
    'The department of education said that privately held loans would be forgiven by September. Work has begun.',
    'The department of education said that privately held loans would be forgiven by September, before backtracking.',
  ],
  [
    'Le maire, Yann Bihan, a affirmé que trois chalutiers avaient déversé du mazout dans la baie. Une enquête est ouverte.',
    'Le maire, Yann Bihan, avait affirmé que trois chalutiers avaient déversé du mazout dans la baie. Il s’est rétracté jeudi.',
  ],
  [
    'Le maire, Yann Bihan, a annoncé que le pont de Kerlann fermerait en juin. Les travaux ont commencé.',
    'Mayor Yann Bihan has retracted his claim that the Kerlann bridge would close in June.',
  ],
]

const kept: readonly (readonly [string, string])[] = [
  [
    'La préfète Solenn Kervadec a annoncé que la région vendrait le port de Kerlann à un armateur privé. La vente doit être votée.',
    'La préfète Solenn Kervadec est revenue sur son enfance à Kerlann et sur la vente du port.',
  ],
  [
    'Le maire, Yann Bihan, a affirmé que trois chalutiers avaient déversé du mazout dans la baie. Une enquête est ouverte.',
    'Yann Bihan a retiré ses accusations contre la région et la préfecture.',
  ],
  [
    'Le maire, Yann Bihan, a affirmé que trois chalutiers avaient déversé du mazout dans la baie. Une enquête est ouverte.',
    'Yann Bihan a retiré ses propos. Il les avait tenus au sujet de la préfète.',
  ],
  [
    'Mayor Anna Sorel said that the Skerry bridge would close in June. Work has begun.',
    'Mayor Anna Sorel said the pier would reopen. She also withdrew her remarks about the bridge.',
  ],
  [
    'Mayor Anna Sorel said that the Skerry bridge would not close in June. Work has begun.',
    'Anna Sorel has retracted her claim that the Skerry bridge would close in June.',
  ],
  [
    'Mayor Anna Sorel said that the Skerry bridge would close in June. Work has begun.',
    'Tom Sorel has retracted his claim that the Skerry bridge would close in June.',
  ],
  [
    'The coastguard said that 9 people were wounded on the ferry Saint Brannoc. The ferry ran aground off Skerry.',
    'The coastguard revised its toll from 12 to 9 wounded on the ferry Saint Brannoc. The ferry ran aground off Skerry.',
  ],
  [
    'The coastguard said that 12 people were wounded on the ferry Saint Brannoc. The ferry ran aground off Skerry.',
    'The coastguard revised its count of rescued passengers from 212 to 198 on the ferry Saint Brannoc off Skerry.',
  ],
  [
    'NATO said that 400 ships took part in the exercise off Skerry. It ended on Sunday.',
    'NATO withdrew 400 ships from the exercise off Skerry.',
  ],
]

describe('what somebody takes back', () => {
  test.each(taken)('is told of: %s | %s', async (first, then) => {
    const shown = await told(first, then)
    expect(shown[1]).toMatch(/^Qui l’a dit est revenu dessus|^Qui l’a dit le dément/)
  })

  test.each(kept)('is not told of: %s | %s', async (first, then) => {
    expect(await told(first, then)).toEqual([])
    expect(logged).not.toContain('corrections could not be made')
  })
})
