import { beforeEach, describe, expect, test } from 'vitest'
import { morning } from '../../digests/morning.ts'
import { deliverDue } from '../../src/delivery/outbox.ts'
import { correctDue } from '../../src/editions/corrections.ts'
import { publishDue } from '../../src/editions/publish.ts'
import type { Writer } from '../../src/model/writer.ts'
import { noteFound, noteGone } from '../../src/reading/vanished.ts'
import { accountOf } from '../../src/store/accounts.ts'
import { insertAnswer, setAnswerPlace } from '../../src/store/answers.ts'
import { addFollow, type Follow, plainFollow, removeFollow } from '../../src/store/follows.ts'
import { countReplies } from '../../src/store/replies.ts'
import type { Store } from '../../src/store/store.ts'
import { getVersion } from '../../src/store/versions.ts'
import { deleteWorkspace, getOrCreateWorkspace } from '../../src/store/workspaces.ts'
import { RecordingPlatform, type Shown } from '../fakes/platform.ts'
import { answerQuoting, inputOf, quoteOf, readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'
import { bridge, ferry } from './articles.ts'

const due = new Date('2025-03-05T06:00:00Z')
const during = new Date('2025-03-04T12:00:00Z')
const later = new Date('2025-03-05T09:00:00Z')
const url = 'https://courrier.example/pont-de-kerlann'

let store: Store
let platform: RecordingPlatform
let logged: string[]
const log = (message: string) => void logged.push(message)

beforeEach(async () => {
  store = await emptyStore()
  platform = new RecordingPlatform('discord')
  logged = []
  await getOrCreateWorkspace(store, 'discord', 'g1', {
    id: 'w1',
    language: 'fr',
    timeZone: 'Europe/Paris',
    joinedAt: '2025-03-01T00:00:00.000Z',
  })
})

async function follow(changes: Partial<Follow> = {}): Promise<void> {
  const createdAt = '2025-03-01T00:00:00.000Z'
  const base = {
    ...plainFollow,
    id: 'f1',
    workspace: 'w1',
    channel: 'c1',
    digest: 'morning',
    topic: '',
    createdAt,
  }
  await addFollow(store, { ...base, language: 'fr', ...changes })
}

async function publish(writer: Writer | null = null): Promise<void> {
  const platforms = new Map([[platform.name, platform]])
  const publishing = { store, platforms, writer, log, digests: [morning], timeZone: 'Europe/Paris' }
  await publishDue(publishing, due, new Map())
}

const deliver = () => deliverDue(store, platform, log)

/** The bridge has been briefed, in the thread of `m1`. */
async function briefed(changes: Partial<Follow> = {}): Promise<void> {
  await readArticle(store, bridge, { url }, during)
  await follow(changes)
  await publish()
  await deliver()
}

/** What readers get once the article says something else; `hours` after it was published. */
async function changeTo(text: string, hours = 0): Promise<Shown[]> {
  const at = new Date(later.getTime() + hours * 3_600_000)
  await readArticle(store, text, { url }, at)
  return correct(hours)
}

async function correct(hours = 0, of = store): Promise<Shown[]> {
  const before = platform.shown.length
  // An edition is written down now, whatever time it is of.
  const now = new Date(Math.max(Date.now(), later.getTime()) + hours * 3_600_000 + 120_000)
  await correctDue({ store: of, platforms: new Map([[platform.name, platform]]), log }, now)
  await deliver()
  return platform.shown.slice(before)
}

const wordsOf = (shown: readonly Shown[]) => shown.map(({ payload }) => String(payload.text))

const jobs = 'la fermeture coûtera au moins 300 emplois'
const fewer = bridge.replace('au moins 300 emplois', '40 emplois')

describe('a correction', () => {
  test('is a reply under the edition that quoted it, with the words of before and of now', async () => {
    await briefed()
    const shown = await changeTo(fewer)
    expect(shown.map(({ target }) => target)).toEqual(
      shown.map(() => ({ workspace: 'g1', channel: 'c1', thread: 'm1' })),
    )
    expect(shown).toHaveLength(2)
    expect(wordsOf(shown)[0]).toMatch(/^fr: Correction – \d/)
    expect(wordsOf(shown)[1]).toBe(
      'L’article a changé (lu le 5 mars 2025)\nCité ici\nL’article dit maintenant',
    )
    expect(await quotesOfLast()).toEqual([
      expect.stringContaining(jobs),
      expect.stringContaining('la fermeture coûtera 40 emplois'),
    ])
  })

  test('comes once, however often it is looked for', async () => {
    await briefed()
    await changeTo(fewer)
    expect(await correct(1)).toEqual([])
    expect(await changeTo(fewer, 2)).toEqual([])
  })

  test('is in each language that was posted', async () => {
    await briefed({ language: 'both' })
    const titles = wordsOf(await changeTo(fewer)).filter(words => words.includes('Correction –'))
    expect(titles.map(title => title.slice(0, 3)).sort()).toEqual(['en:', 'fr:'])
  })

  test('says what is no longer there', async () => {
    await briefed()
    const gone = 'Selon la chambre de commerce, la fermeture coûtera au moins 300 emplois dans la vallée.'
    expect(wordsOf(await changeTo(bridge.replace(gone, '').trim()))[1]).toMatch(/^L’article ne le dit plus/)
  })

  test.each([
    ['a typo in a sentence that was not quoted', bridge.replace('piles de l’ouvrage', 'piles du pont')],
    ['other marks and spaces', bridge.replaceAll('’', "'").replaceAll('. ', '.  ')],
    ['more text', `${bridge}\n\nLes travaux commenceront en juin, après un appel d’offres européen.`],
    [
      'another order',
      bridge.split('\n\n').slice(0, 1).concat(bridge.split('\n\n').slice(1).reverse()).join('\n\n'),
    ],
  ])('is not made of %s', async (_, text) => {
    await briefed()
    expect(await changeTo(text)).toEqual([])
  })

  test('is not made of what is changed back before anybody is told', async () => {
    await briefed()
    await readArticle(store, fewer, { url }, later)
    expect(await changeTo(bridge, 1)).toEqual([])
  })

  test('is corrected when the article changes again, and again when it is as it was', async () => {
    await briefed()
    await changeTo(fewer)
    await changeTo(bridge.replace('au moins 300 emplois', '55 emplois'), 1)
    expect(await quotesOfLast()).toEqual([
      expect.stringContaining('40 emplois'),
      expect.stringContaining('55 emplois'),
    ])
    await changeTo(bridge, 2)
    expect(await quotesOfLast()).toEqual([
      expect.stringContaining('55 emplois'),
      expect.stringContaining(jobs),
    ])
    expect(await correct(3)).toEqual([])
  })

  test('ends after five about the same words', async () => {
    await briefed()
    const told = []
    for (let hour = 0; hour < 8; hour++) {
      const shown = await changeTo(bridge.replace('au moins 300 emplois', `${hour + 40} emplois`), hour)
      told.push(shown.length > 0)
    }
    expect(told).toEqual([true, true, true, true, true, false, false, false])
  })

  test('waits until all of the edition is there', async () => {
    await readArticle(store, bridge, { url }, during)
    await follow()
    await publish()
    platform.behaviour = (_, tries) =>
      platform.shown.length > 0 && tries < 2 ? { outcome: 'later', after_ms: 0, reason: 'busy' } : null
    await deliver()
    expect(platform.shown).toHaveLength(1)
    await readArticle(store, fewer, { url }, later)
    expect(await correct(1)).toEqual([])
    platform.behaviour = () => null
    await store.db.updateTable('deliveries').set({ lease_until: null }).execute()
    await deliver()
    expect(wordsOf(platform.shown).some(words => words.includes('Correction'))).toBe(false)
    expect(wordsOf(await correct(2))[0]).toContain('Correction')
  })

  test('is made of what changed while the edition was composed', async () => {
    await readArticle(store, bridge, { url }, during)
    await follow()
    const writer: Writer = {
      async write(lines) {
        await readArticle(store, fewer, { url }, later)
        await correct()
        return { lead: null, lines, refused: 0 }
      },
    }
    await publish(writer)
    await deliver()
    expect(wordsOf(await correct(1))[0]).toContain('Correction')
  })
})

describe('a text from another source', () => {
  const page = `${bridge.replace('Le pont de Kerlann sera fermé à la circulation dès lundi', 'Dès lundi, plus aucune voiture ne passera le pont de Kerlann')}\n\nLes travaux commenceront en juin.`

  test('is no correction of a feed’s summary, which says it in other words', async () => {
    const summary =
      'Le pont de Kerlann sera fermé à la circulation dès lundi, a annoncé la préfète Solenn Kervadec.'
    await readArticle(
      store,
      summary,
      { source: 'https://courrier.example/rss', url, title: 'Le pont ferme' },
      during,
    )
    await follow()
    await publish()
    await deliver()
    const { version } = await readArticle(store, page, { source: url, url, title: 'Le pont ferme' }, later)
    expect((await getVersion(store, version))?.number).toBe(2)
    expect(await correct()).toEqual([])
  })

  test('is one when it is the text that was quoted, edited', async () => {
    await readArticle(store, bridge, { source: '/a/pont.txt', url }, during)
    await follow()
    await publish()
    await deliver()
    await readArticle(store, fewer, { source: '/b/pont.txt', url }, later)
    expect(await correct()).toHaveLength(2)
  })
})

describe('whom it concerns', () => {
  test('a channel that no longer follows gets none', async () => {
    await briefed()
    await removeFollow(store, { workspace: 'w1', channel: 'c1', digest: 'morning', topic: '' })
    expect(await changeTo(fewer)).toEqual([])
  })

  test('a workspace that is gone gets none, and nothing of it is left', async () => {
    await briefed()
    await changeTo(fewer)
    await deleteWorkspace(store, 'w1')
    await changeTo(bridge.replace('au moins 300 emplois', '12 emplois'), 1)
    for (const table of ['quotations', 'replies', 'deliveries'] as const)
      expect(await store.db.selectFrom(table).selectAll().execute()).toEqual([])
  })

  test('an edition that was not posted gets none', async () => {
    await readArticle(store, bridge, { url }, during)
    await follow()
    await publish()
    platform.behaviour = () => ({ outcome: 'refused', code: '403', reason: 'not here' })
    await deliver()
    platform.behaviour = () => null
    expect(await changeTo(fewer)).toEqual([])
  })

  test('a platform that is not connected gets its own later', async () => {
    await briefed()
    await readArticle(store, fewer, { url }, later)
    const now = new Date(Date.now() + 120_000)
    await correctDue({ store, platforms: new Map(), log }, now)
    expect(await correct(1)).not.toEqual([])
  })
})

describe('many at once', () => {
  const rivers = Array.from(
    { length: 100 },
    (_, index) =>
      `Selon le maire de Ker${'abcdefghij'[index % 10]}${'lmnoprstuv'[Math.floor(index / 10)]}ec, ${index + 3} familles ont quitté leur maison.`,
  )

  test('become one reply of ten, which says how many more there are', async () => {
    await readArticle(store, rivers.join(' '), { url }, during)
    await follow({ length: 'long' })
    await publish()
    await deliver()
    const shown = await changeTo(
      rivers.map(words => words.replace('leur maison', 'leur village inondé')).join(' '),
    )
    expect(shown.length).toBe(11)
    const quoted = (await store.db.selectFrom('quotations').selectAll().execute()).length
    expect(quoted).toBeGreaterThan(10)
    expect(wordsOf(shown)[0]).toContain(`autres citations de ce message`)
    expect(await countReplies(store, '2000-01-01')).toMatchObject({ replies: 1 })
    expect(await correct(1)).toEqual([])
  })

  test('under many posts come in several transactions, one under each', async () => {
    await readArticle(store, bridge, { url }, during)
    for (let index = 0; index < 130; index++) await follow({ id: `f${index}`, channel: `c${index}` })
    await publish()
    await deliver()
    const shown = await changeTo(fewer)
    expect(new Set(shown.map(({ target }) => target.channel)).size).toBe(130)
    expect(shown).toHaveLength(260)
  })

  test('of several articles under one post become one reply', async () => {
    const island = 'https://courrier.example/ferry'
    await readArticle(store, ferry, { url: island }, during)
    await briefed()
    await readArticle(store, ferry.replace('212 passengers', '198 passengers'), { url: island }, later)
    const shown = await changeTo(fewer)
    expect(wordsOf(shown).filter(words => words.includes('Correction –'))).toHaveLength(1)
    expect(shown.length).toBeGreaterThan(2)
  })
})

describe('a page that is gone', () => {
  test('is told of once, and told of again when it is back', async () => {
    await briefed()
    await noteGone(store, url, later)
    expect(wordsOf(await correct())[1]).toMatch(/^La page de l’article n’existe plus \(lu le 5 mars 2025\)/)
    await noteGone(store, `${url}?utm_source=x`, later)
    expect(await correct(1)).toEqual([])
    await noteFound(store, inputOf(bridge, { source: 'https://courrier.example/feed.xml', url }), later)
    expect(await correct(2)).toEqual([])
    await noteFound(store, inputOf(bridge, { source: url, url }), later)
    expect(wordsOf(await correct(3))[1]).toMatch(/^La page de l’article existe de nouveau/)
  })

  test('that nobody has quoted is nobody’s business', async () => {
    await briefed()
    await readArticle(store, ferry, { url: 'https://courrier.example/ferry' }, later)
    await noteGone(store, 'https://courrier.example/ferry', later)
    await noteGone(store, 'https://elsewhere.example/', later)
    expect(await correct()).toEqual([])
  })
})

describe('somebody who denies what they said', () => {
  const announced =
    'Solenn Kervadec a annoncé que la région vendrait le port de Kerlann à un armateur privé. La vente doit être votée en mai.'
  const denied =
    'Solenn Kervadec a démenti que la région vendrait le port de Kerlann à un armateur privé. Le port restera public.'

  async function said(first: string, then: string, changes = {}): Promise<Shown[]> {
    const article = await readArticle(store, first, { url }, during)
    const quote = await quoteOf(store, article, first.slice(0, first.indexOf('.') + 1))
    const answer = answerQuoting(quote)
    await insertAnswer(store, {
      id: 'r1',
      workspace: 'w1',
      answer,
      thread: null,
      createdAt: later.toISOString(),
    })
    await setAnswerPlace(store, 'r1', { channel: 'c1', thread: 'm1' })
    const other = {
      url: 'https://phare.example/port',
      outlet: 'Le Phare',
      publishedAt: '2025-03-05T07:00:00Z',
    }
    await readArticle(store, then, { ...other, ...changes }, later)
    return correct()
  }

  test('is told of under what quoted them, once, with both words', async () => {
    const shown = await said(announced, denied)
    expect(wordsOf(shown)[1]).toMatch(/^Qui l’a dit le dément .*\nCité ici\nDémenti\u00a0: Solenn Kervadec$/)
    expect(await quotesOfLast()).toEqual([
      expect.stringContaining('a annoncé que la région'),
      expect.stringContaining('a démenti que la région'),
    ])
    await readArticle(
      store,
      denied,
      { url: 'https://midi.example/port', outlet: 'Le Midi', publishedAt: '2025-03-05T08:00:00Z' },
      later,
    )
    expect(await correct(1)).toEqual([])
  })

  test.each([
    [
      'of something else',
      denied.replace('vendrait le port de Kerlann à un armateur privé', 'fermerait une école'),
    ],
    ['by somebody else', denied.replace('Solenn Kervadec', 'Bastien Cordelle')],
    ['by somebody without a name', denied.replace('Solenn Kervadec', 'Le ministère des Transports')],
  ])('is not told of where the denial is %s', async (_, then) => {
    expect(await said(announced, then)).toEqual([])
  })

  test('is not told of where the denial is the older', async () => {
    expect(await said(announced, denied, { publishedAt: '2025-03-03T07:00:00Z' })).toEqual([])
  })

  test('is not told of where what was said is itself a negation', async () => {
    expect(await said(announced.replace('vendrait', 'ne vendrait pas'), denied)).toEqual([])
  })
})

describe('whatever happens', () => {
  test('between a reply and its deliveries leaves neither, and it comes at the next look', async () => {
    await briefed()
    const render = platform.render.bind(platform)
    platform.render = () => {
      throw new Error('no form')
    }
    expect(await changeTo(fewer)).toEqual([])
    expect(logged).toContain('corrections could not be made')
    expect(await countReplies(store, '2000-01-01')).toMatchObject({ replies: 0 })
    platform.render = render
    expect(await correct(2)).toHaveLength(2)
  })

  test('the account holds, with corrections in it', async () => {
    await briefed()
    await changeTo(fewer)
    const { due: parts, delivered, lost } = await accountOf(store, new Date())
    expect(parts).toBe(platform.shown.length)
    expect(delivered).toBe(parts)
    expect(lost).toBe(0)
    await store.db.deleteFrom('deliveries').where('reply', 'is not', null).execute()
    expect((await accountOf(store, new Date())).lost).toBe(2)
  })
})

/** The words that the last message quotes, in order, each as it is stored. */
async function quotesOfLast(): Promise<string[]> {
  const lines = platform.rendered.at(-1)?.sections.flatMap(section => section.lines) ?? []
  const quotes = lines.flatMap(line => line.quotes)
  for (const { version, start, end, text } of quotes)
    expect((await getVersion(store, version))?.text.slice(start, end)).toBe(text)
  return quotes.map(({ text }) => text)
}
