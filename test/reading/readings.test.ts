import { beforeEach, describe, expect, test } from 'vitest'
import { ingest } from '../../src/reading/ingest.ts'
import { listArticles } from '../../src/store/articles.ts'
import type { Store } from '../../src/store/store.ts'
import { getVersion } from '../../src/store/versions.ts'
import type { ArticleInput } from '../../src/types.ts'
import { bridge, ferry } from '../editions/articles.ts'
import { inputOf } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

const now = new Date('2025-03-04T09:00:00Z')
const url = 'https://trait.example/pont'
const summary = 'Le pont de Kerlann ferme : la mairie promet une aide à ceux qui perdent leur emploi.'

let store: Store
beforeEach(async () => {
  store = await emptyStore()
})

const input = (source: string, text: string, changes: Partial<ArticleInput> = {}) =>
  inputOf(text, { source, url, title: 'Le pont de Kerlann ferme lundi', outlet: 'Le Trait', ...changes })
const page = (text = bridge, changes: Partial<ArticleInput> = {}) => input(url, text, changes)
const feed = (text = summary, changes: Partial<ArticleInput> = {}) =>
  input('https://trait.example/rss', text, { guid: '7', ...changes })
const readAll = async (...inputs: ArticleInput[]) => {
  const results: string[] = []
  for (const one of inputs) results.push(await ingest(store, one, now))
  return results
}
/** The number and text of the one article's current version. */
async function current() {
  const [article, ...others] = await listArticles(store)
  expect(others).toEqual([])
  const version = await getVersion(store, article?.version ?? '')
  return { number: version?.number, text: version?.text, url: article?.url, outlet: article?.outlet }
}

describe('an article that a feed sums up and a page tells in full', () => {
  test('keeps the page’s text, however often and in whatever order both are read', async () => {
    expect(await readAll(page(), feed(), feed(), page(), feed(), page())).toEqual([
      'new',
      ...Array(5).fill('unchanged'),
    ])
    expect(await current()).toMatchObject({ number: 1, text: bridge })
  })

  test('takes on the page’s text once it is read', async () => {
    expect(await readAll(feed(), page(), feed(), page(), feed())).toEqual([
      'new',
      'updated',
      ...Array(3).fill('unchanged'),
    ])
    expect(await current()).toMatchObject({ number: 2, text: bridge })
  })

  test('is not touched by an edit of the summary, and follows one of the page', async () => {
    const corrected = bridge.replace('300', '450')
    const results = await readAll(
      page(),
      feed(),
      feed(`${summary} Les travaux durent un an.`),
      page(corrected),
    )
    expect(results).toEqual(['new', 'unchanged', 'unchanged', 'updated'])
    expect(await readAll(feed(), page(corrected))).toEqual(['unchanged', 'unchanged'])
    expect(await current()).toMatchObject({ number: 2, text: corrected })
  })

  test('follows its own source also when that cuts it short', async () => {
    expect(await readAll(page(), page(bridge.split('\n\n').slice(0, 3).join('\n\n')))).toEqual([
      'new',
      'updated',
    ])
  })

  test('is not renamed by the other’s title', async () => {
    const renamed = { title: 'Kerlann : un pont ferme' }
    expect(await readAll(page(), feed(bridge, renamed), page(), feed(bridge, renamed))).toEqual([
      'new',
      ...Array(3).fill('unchanged'),
    ])
    expect(await readAll(page(bridge, { title: 'Le pont est fermé' }))).toEqual(['updated'])
  })
})

describe('two sources with one address and different texts', () => {
  const other = bridge.replace('quatre des six', 'cinq des six')

  test('are versions of one article that do not take turns', async () => {
    const one = input('a.txt', bridge)
    const two = input('b.txt', other)
    expect(await readAll(one, two)).toEqual(['new', 'updated'])
    for (let round = 0; round < 4; round++)
      expect(await readAll(one, two)).toEqual(['unchanged', 'unchanged'])
    expect(await current()).toMatchObject({ number: 2, text: other })
    expect(await readAll(input('a.txt', bridge.replace('300', '310')), two, one)).toEqual([
      'updated',
      'unchanged',
      'updated',
    ])
  })

  test('are two articles when they have nothing in common', async () => {
    const one = input('a.txt', bridge)
    const two = input('b.txt', ferry, { title: 'Une traversée annulée' })
    expect(await readAll(one, two, one, two)).toEqual(['new', 'new', 'unchanged', 'unchanged'])
    expect(await listArticles(store)).toHaveLength(2)
    expect(
      await readAll(input('b.txt', ferry.replace(/\d+/, '77'), { title: 'Une traversée annulée' })),
    ).toEqual(['updated'])
    expect(await listArticles(store)).toHaveLength(2)
  })
})

describe('what identifies an article', () => {
  test('is not one identifier on everything that a feed gives, one item at a time', async () => {
    const one = feed(bridge, { url: 'https://trait.example/a' })
    const two = feed(ferry, { url: 'https://trait.example/b', title: 'Une traversée annulée' })
    expect(await readAll(one, two, one, two)).toEqual(['new', 'new', 'unchanged', 'unchanged'])
  })

  test('is the identifier when the address moves, and the address when the identifier is touched', async () => {
    const moved = { url: 'https://trait.example/pont-de-kerlann' }
    expect(await readAll(feed(bridge), feed(bridge.replace('300', '450'), moved))).toEqual(['new', 'updated'])
    expect(await current()).toMatchObject({ url: moved.url })
    expect(await readAll(feed(bridge.replace('300', '460'), { ...moved, guid: '7-2' }))).toEqual(['updated'])
    expect(await current()).toMatchObject({ number: 3 })
  })

  test('is the identifier on a page for all that is live', async () => {
    const live = { url: 'https://trait.example/direct' }
    const one = feed(bridge, { ...live, guid: '1' })
    const two = feed(ferry, { ...live, guid: '2', title: 'Une traversée annulée' })
    expect(await readAll(one, two, two, one)).toEqual(['new', 'new', 'unchanged', 'unchanged'])
  })

  test('is not the title of every day', async () => {
    const bare = { url: null, guid: null, title: 'Ce que l’on sait ce soir' }
    const one = feed(bridge, bare)
    const two = feed(ferry, bare)
    expect(await readAll(one, two, two, one)).toEqual(['new', 'new', 'unchanged', 'unchanged'])
    expect(await readAll(feed(bridge.replace('300', '450'), bare))).toEqual(['updated'])
  })

  test('keeps the address and the outlet that a later reading leaves out or dresses up', async () => {
    await readAll(feed(bridge))
    const dressed = { url: `${url}/?utm_source=rss#top`, outlet: null }
    expect(await readAll(feed(bridge.replace('300', '450'), dressed))).toEqual(['updated'])
    expect(await current()).toMatchObject({ url, outlet: 'Le Trait' })
    expect(await readAll(feed(bridge.replace('300', '460'), { url: null }))).toEqual(['updated'])
    expect(await current()).toMatchObject({ url })
  })
})

describe('a change', () => {
  test.each([
    'Lire aussi : Les digues du port à nouveau inspectées',
    '12 commentaires',
    '87 partages',
    'Partager sur Facebook',
    'Mis à jour le 4 mars 2025 à 10 h 32',
    'Publié le 4 mars 2025 à 8h00, mis à jour à 10h32',
    'Abonnez-vous à notre lettre d’information pour ne rien manquer.',
    'À lire également : Le bac reprend du service',
  ])('of furniture, « %s », makes no version', async line => {
    await readAll(page())
    expect(await readAll(page(`${bridge}\n\n${line}`))).toEqual(['unchanged'])
  })

  test.each([
    ['one figure', bridge, bridge.replace('300', '301')],
    ['a date', bridge, `${bridge}\n\nLe pont rouvrira le 12 mai 2026, selon la préfecture.`],
    ['one word', bridge, bridge.replace('au moins', 'environ')],
  ])('of %s makes one', async (_, before, after) => {
    expect(await readAll(page(before), page(after))).toEqual(['new', 'updated'])
  })

  test('of the date of publication alone makes none', async () => {
    const results = await readAll(page(), page(bridge, { publishedAt: '2025-03-09T10:00:00Z' }))
    expect(results).toEqual(['new', 'unchanged'])
  })
})
