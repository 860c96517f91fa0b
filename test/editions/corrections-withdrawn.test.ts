import { beforeEach, describe, expect, test } from 'vitest'
import { morning } from '../../digests/morning.ts'
import { deliverDue } from '../../src/delivery/outbox.ts'
import { correctDue } from '../../src/editions/corrections.ts'
import { publishDue } from '../../src/editions/publish.ts'
import { insertAnswer, setAnswerPlace } from '../../src/store/answers.ts'
import { addFollow, plainFollow } from '../../src/store/follows.ts'
import type { Store } from '../../src/store/store.ts'
import { deleteWorkspace, getOrCreateWorkspace } from '../../src/store/workspaces.ts'
import { RecordingPlatform } from '../fakes/platform.ts'
import { answerQuoting, quoteOf, readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'
import { bridge, revised } from './articles.ts'

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
  [
    'NATO said that 40 ships took part in the exercise off Skerry. It ended on Sunday.',
    'NATO corrected its figure for the flood relief in Lusenga: 12 ships reached the harbour with food, not 40.',
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

describe('words that stand in two editions and an answer', () => {
  const at = (day: number) => `2025-03-0${day}T07:00:00Z`

  beforeEach(async () => {
    const read = await readArticle(
      store,
      bridge,
      { url: 'https://courrier.example/a' },
      new Date('2025-03-04T12:00:00Z'),
    )
    const createdAt = '2025-03-01T00:00:00.000Z'
    for (const channel of ['c1', 'c2']) {
      const follow = { id: channel, workspace: 'w1', channel, digest: 'morning', topic: '', createdAt }
      await addFollow(store, { ...plainFollow, ...follow, language: channel === 'c1' ? 'fr' : 'en' })
    }
    const platforms = new Map([[platform.name, platform]])
    const publishing = {
      store,
      platforms,
      writer: null,
      log: () => {},
      digests: [morning],
      timeZone: 'Europe/Paris',
    }
    await publishDue(publishing, new Date('2025-03-05T06:00:00Z'), new Map())
    await deliverDue(store, platform, () => {})
    const quote = await quoteOf(
      store,
      read,
      'Selon la chambre de commerce, la fermeture coûtera au moins 300 emplois dans la vallée.',
    )
    const answer = { id: 'r1', workspace: 'w1', answer: answerQuoting(quote), thread: null }
    await insertAnswer(store, { ...answer, createdAt: '2025-03-05T09:00:00.000Z' })
    await setAnswerPlace(store, 'r1', { channel: 'c3', thread: 'm9' })
  })

  const readLater = (text: string, outlet: string, day: number) =>
    readArticle(
      store,
      text,
      { url: `https://${day}.example/b`, outlet, publishedAt: at(day) },
      new Date(at(day)),
    )

  test('are taken back under each, once, with the words of before and of now', async () => {
    await readLater(revised.text, 'Le Phare', 6)
    const shown = await correct()
    expect(shown.filter(text => text.includes('Correction –'))).toHaveLength(3)
    expect(
      shown.filter(text => /^(?:Qui l’a dit est revenu dessus|Who said so has taken it back)/.test(text)),
    ).toHaveLength(3)
    const last = platform.rendered
      .at(-1)
      ?.sections.flatMap(({ lines }) => lines.map(({ quotes }) => quotes[0].text))
    expect(last).toEqual([expect.stringContaining('au moins 300 emplois'), revised.text])
    await readLater(`${revised.text} Le maire s’en réjouit.`, 'Le Midi', 7)
    expect(await correct()).toEqual([])
  })

  test('are not taken back where they have been said again since', async () => {
    await readLater(bridge, 'Le Soir', 7)
    await readLater(revised.text, 'Le Phare', 6)
    expect(await correct()).toEqual([])
  })

  test('are not taken back once a server is left', async () => {
    await readLater(revised.text, 'Le Phare', 6)
    await deleteWorkspace(store, 'w1')
    expect(await correct()).toEqual([])
  })

  test('wait for their platform', async () => {
    await readLater(revised.text, 'Le Phare', 6)
    const now = new Date(Date.now() + 120_000)
    await correctDue({ store, platforms: new Map(), log: () => {} }, now)
    const platforms = new Map([[platform.name, platform]])
    await correctDue({ store, platforms, log: () => {} }, new Date(now.getTime() + 120_000))
    await deliverDue(store, platform, () => {})
    expect(
      platform.shown.filter(({ payload }) => String(payload.text).includes('Correction –')),
    ).toHaveLength(3)
  })
})
