import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { read, unread } from '../../src/articles/read-item.ts'
import { type Ingested, ingest } from '../../src/reading/ingest.ts'
import { storeItems } from '../../src/reading/read.ts'
import { getArticle, listArticles } from '../../src/store/articles.ts'
import { findClaims } from '../../src/store/claims.ts'
import { makeQuote } from '../../src/store/quotes.ts'
import { countSentences, search } from '../../src/store/search.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { getVersion, getVersions } from '../../src/store/versions.ts'
import type { ArticleInput } from '../../src/types.ts'
import { bridge, bridgeInEnglish, ferry } from '../editions/articles.ts'
import { inputOf, quoteOf, readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

const now = new Date('2025-03-04T09:00:00Z')
const later = new Date('2025-03-04T11:00:00Z')

let store: Store
beforeEach(async () => {
  store = await emptyStore()
})

/** How many rows every table of the database holds. */
async function rowCounts(): Promise<Record<string, number>> {
  const tables = await store.db.introspection.getTables()
  const counts: Record<string, number> = {}
  for (const { name } of tables) {
    // Every name comes from the database itself; not all of them are in the typed schema.
    const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(name)}`.execute(store.db)
    counts[name] = rows[0]?.n ?? 0
  }
  return counts
}

const again = (text: string, changes: Partial<ArticleInput> = {}): Promise<Ingested> =>
  ingest(
    store,
    inputOf(text, { url: 'https://trait.example/pont', outlet: 'Le Trait d’union', ...changes }),
    later,
  )

describe('an article that is read again', () => {
  beforeEach(async () => {
    await readArticle(store, bridge, { url: 'https://trait.example/pont', outlet: 'Le Trait d’union' })
  })

  test('as it was is unchanged, row for row', async () => {
    const before = await rowCounts()
    expect(await again(bridge)).toBe('unchanged')
    expect(await rowCounts()).toEqual(before)
  })

  test.each([
    ['other page furniture', `${bridge}\n\nAbonnez-vous à notre lettre d’information pour ne rien manquer.`],
    ['other white space', bridge.replaceAll('\n\n', '\n\n\n').replaceAll('. ', '.  ')],
  ])('with %s around it is unchanged', async (_, text) => {
    expect(await again(text)).toBe('unchanged')
    const [article] = await listArticles(store)
    expect((await getVersion(store, article?.version ?? ''))?.number).toBe(1)
  })

  test.each([
    ['a changed figure', bridge.replace('300', '450')],
    ['a dropped negation', bridge.replace('Nous n’avons pas le choix', 'Nous avons le choix')],
    ['a sentence less', bridge.replace('La mairie promet une aide, dont le montant n’est pas connu.', '')],
  ])('with %s is updated', async (_, text) => {
    expect(await again(text)).toBe('updated')
    const [article, ...others] = await listArticles(store)
    expect(others).toEqual([])
    const version = await getVersion(store, article?.version ?? '')
    expect(version).toMatchObject({ number: 2, text, readAt: later.toISOString() })
  })

  test('under another title is updated', async () => {
    expect(await again(bridge, { title: 'Kerlann : le pont ferme' })).toBe('updated')
  })

  test('after a change keeps its old version, from which it can still be quoted', async () => {
    const [before] = await listArticles(store)
    if (before === undefined) throw new Error('no article')
    const quote = await quoteOf(store, before, 'au moins 300 emplois')
    await again(bridge.replace('300', '450'))
    expect(await makeQuote(store, quote.version, [quote.start, quote.end])).toEqual(quote)
    expect((await getVersions(store, [before.version]))[0]?.text).toBe(bridge)
  })

  test('after a change is found by its new words alone', async () => {
    await again(bridge.replace('des fissures', 'des termites'))
    const [article] = await listArticles(store)
    expect((await search(store, ['termit'], 10)).map(hit => hit.version)).toEqual([article?.version])
    expect(await search(store, ['fissur'], 10)).toEqual([])
    const current = await findClaims(store, { currentOnly: true })
    expect(new Set(current.map(claim => claim.quote.version))).toEqual(new Set([article?.version]))
  })

  test('and changed back has three versions, the last one like the first', async () => {
    await again(bridge.replace('300', '450'))
    expect(await again(bridge)).toBe('updated')
    const [article] = await listArticles(store)
    expect(await getVersion(store, article?.version ?? '')).toMatchObject({ number: 3, text: bridge })
    expect(await again(bridge)).toBe('unchanged')
  })

  test('from another address of the same page is the same article', async () => {
    expect(await again(bridge, { url: 'http://www.trait.example/pont/?utm_source=rss#top' })).toBe(
      'unchanged',
    )
    expect(await listArticles(store)).toHaveLength(1)
  })

  test('keeps when it was first read and published', async () => {
    await again(bridge.replace('300', '450'), { publishedAt: '2025-03-09T00:00:00Z' })
    const [article] = await listArticles(store)
    expect(article).toMatchObject({ readAt: now.toISOString(), publishedAt: '2025-03-04T08:00:00Z' })
  })
})

describe('a text that cannot be stored', () => {
  test.each([
    [
      'German',
      'Die Brücke wird am Montag gesperrt, wie die Präfektin gestern mitteilte. Niemand weiß, wie lange.',
    ],
    ['Russian', 'Мост будет закрыт в понедельник, сообщила префект. Никто не знает, надолго ли это.'],
    ['no language at all', '1234 5678 — 90'],
    ['nothing', ' \n '],
  ])('because it is in %s is refused with a sentence, and leaves no row', async (_, text) => {
    const before = await rowCounts()
    const reading = ingest(store, inputOf(text), now)
    await expect(reading).rejects.toMatchObject({ code: 'language', name: 'VerbatimError' })
    expect(await rowCounts()).toEqual(before)
  })

  test.each(['claims', 'sentence_index', 'bands', 'stories'] as const)(
    'because the step that writes %s fails is stored all or nothing',
    async table => {
      const article = await readArticle(store, ferry)
      await sql`create trigger full before insert on ${sql.table(table)}
        begin select raise(abort, 'the disk is full'); end`.execute(store.db)
      const before = await rowCounts()
      await expect(ingest(store, inputOf(bridge), now)).rejects.toThrow('the disk is full')
      expect(await rowCounts()).toEqual(before)
      expect(await getArticle(store, article.id)).toEqual(article)
      await sql`drop trigger full`.execute(store.db)
      expect(await ingest(store, inputOf(bridge), now)).toBe('new')
    },
  )
})

describe('one article', () => {
  test('read by many at once is stored once', async () => {
    const results = await Promise.all(Array.from({ length: 6 }, () => ingest(store, inputOf(bridge), now)))
    expect(results.sort()).toEqual(['new', ...Array(5).fill('unchanged')])
    expect(await listArticles(store)).toHaveLength(1)
  })

  test('read by two processes at once is stored once', async () => {
    const dataDirectory = await mkdtemp(join(tmpdir(), 'verbatim-ingest-'))
    const settings = { databaseUrl: null, dataDirectory }
    const [one, two] = await Promise.all([openStore(settings), openStore(settings)])
    try {
      const texts = [bridge, ferry, bridgeInEnglish]
      const results = await Promise.all(
        [one, two].flatMap(each => texts.map(text => ingest(each, inputOf(text), now))),
      )
      expect(results.filter(result => result === 'new')).toHaveLength(3)
      expect(await listArticles(two)).toHaveLength(3)
    } finally {
      await one.close()
      await two.close()
      await rm(dataDirectory, { recursive: true, force: true })
    }
  })
})

describe('what no database can store', () => {
  test.each([
    ['half a surrogate pair', '\ud83d'],
    ['the other half', '\udc4d'],
    ['a NUL', '\0'],
  ])('%s is read as U+FFFD, every other character where it was', async (_, character) => {
    const text = bridge.replace('quatre des six', `quatre ${character} des six 👍`)
    const article = await readArticle(store, text, { title: `Un ${character} pont`, guid: character })
    expect(article.title).toBe('Un \ufffd pont')
    const version = await getVersion(store, article.version)
    expect(version?.text).toBe(text.replace(character, '\ufffd').replace('\ufffd\udc4d', '👍'))
    expect(version?.text).toHaveLength(text.length)
    expect(
      await ingest(store, inputOf(text, { title: `Un ${character} pont`, guid: character }), later),
    ).toBe('unchanged')
  })
})

describe('what was read', () => {
  const german = inputOf('Die Brücke wird am Montag gesperrt, wie die Präfektin gestern mitteilte.')

  test('is stored item by item, whatever is wrong with the others', async () => {
    const stored = await storeItems(
      store,
      [
        read(german),
        read(inputOf(bridge)),
        unread('a.html', 'empty', { fr: 'a.html est vide.', en: 'a.html is empty.' }),
        read(inputOf(`${ferry}\0`)),
      ],
      'Le Trait d’union',
    )
    expect(stored).toMatchObject([
      { kind: 'failed', failure: { source: german.source, code: 'language' } },
      { kind: 'new' },
      {
        kind: 'failed',
        failure: {
          source: 'a.html',
          code: 'empty',
          sentences: { fr: 'a.html est vide.', en: 'a.html is empty.' },
        },
      },
      { kind: 'new' },
    ])
    const articles = await listArticles(store)
    expect(articles).toHaveLength(2)
    expect(articles.every(({ outlet }) => outlet === 'Le Trait d’union')).toBe(true)
  })

  test('keeps no question waiting for the end of a long list', async () => {
    const many = Array.from({ length: 120 }, (_, number) => read(inputOf(`${number} ${ferry}`)))
    let isStored = false
    const storing = storeItems(store, many, null).then(() => {
      isStored = true
    })
    await countSentences(store)
    expect(isStored).toBe(false)
    await storing
    expect(await listArticles(store)).toHaveLength(120)
  })
})

test('hostile texts are stored as they are, or refused with a code', async () => {
  const texts = [
    `${bridge}\u001b]0;pwned\u0007\u202e\u200b`,
    `<script>alert(1)</script> ${ferry}`,
    `${'The bridge will close on Monday. '.repeat(3_000)}`,
    `La préfète a dit : « ${'« '.repeat(2_000)}`,
    `The ${'a'.repeat(100_000)} bridge will close on Monday, the prefect said.`,
    `${'The mayor said “yes” and '.repeat(2_000)}`,
  ]
  for (const [index, text] of texts.entries()) {
    const [stored] = await storeItems(
      store,
      [read(inputOf(text, { url: `https://trait.example/${index}` }))],
      null,
    )
    expect(stored).not.toMatchObject({ failure: { code: 'unexpected' } })
  }
  const articles = await listArticles(store)
  expect(articles.length).toBeGreaterThan(3)
  const versions = await getVersions(
    store,
    articles.map(article => article.version),
  )
  for (const { text } of versions) expect(texts).toContain(text)
})
