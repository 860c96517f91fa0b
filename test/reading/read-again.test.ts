import { beforeEach, describe, expect, test } from 'vitest'
import { readAgain } from '../../src/reading/read-again.ts'
import { rulesInUse } from '../../src/reading/rules.ts'
import { listArticles } from '../../src/store/articles.ts'
import { findClaims } from '../../src/store/claims.ts'
import { search } from '../../src/store/search.ts'
import type { Store } from '../../src/store/store.ts'
import { getVersion } from '../../src/store/versions.ts'
import { bridge, bridgeInEnglish, ferry } from '../editions/articles.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

let store: Store
beforeEach(async () => {
  store = await emptyStore()
  for (const text of [bridge, bridgeInEnglish, ferry]) await readArticle(store, text)
})

/** As if earlier rules had cut everything into one sentence of page furniture, and found one claim that is none. */
async function readByOtherRules(): Promise<void> {
  for (const { version } of await listArticles(store)) {
    await store.db
      .updateTable('derivations')
      .set({ rules: 'earlier' })
      .where('version', '=', version)
      .execute()
    await store.db
      .updateTable('sentences')
      .set({ role: 'boilerplate' })
      .where('version', '=', version)
      .execute()
    const claims = await findClaims(store, { versions: [version] })
    for (const { id } of claims.slice(1)) await store.db.deleteFrom('claims').where('id', '=', id).execute()
  }
}

async function everything() {
  const articles = await listArticles(store)
  const versions = await Promise.all(articles.map(({ version }) => getVersion(store, version)))
  return { articles, versions, claims: await findClaims(store, { currentOnly: true }) }
}

describe('texts that other rules have read', () => {
  test('are read as today’s rules do, and their texts and the ids of their claims stay', async () => {
    const before = await everything()
    await readByOtherRules()
    const report = await readAgain(store)
    expect(report).toEqual({ texts: 3, added: before.claims.length - 3, gone: 0, left: 0 })
    expect(new Set((await everything()).claims.map(({ id }) => id))).toEqual(
      new Set(before.claims.map(({ id }) => id)),
    )
    expect((await everything()).versions).toEqual(before.versions)
    expect((await everything()).articles).toEqual(before.articles)
  })

  test('are found by a search once, and not twice', async () => {
    const before = await search(store, ['pont'], 50)
    await readByOtherRules()
    await readAgain(store)
    expect(await search(store, ['pont'], 50)).toEqual(before)
    expect(before.length).toBeGreaterThan(0)
  })

  test('keep what the markup of their page showed', async () => {
    const text = `${bridge}\n\nLe pont, vu de la rive nord où les badauds se pressent.`
    const start = text.indexOf('Le pont, vu')
    await readArticle(store, text, {
      url: 'https://trait.example/photo',
      marked: [{ span: [start, text.length], role: 'caption' }],
    })
    await readByOtherRules()
    await readAgain(store)
    const { versions } = await everything()
    const version = versions.find(one => one?.text === text)
    expect(version?.sentences.at(-1)?.role).toBe('caption')
  })
})

test('nothing is read again by the rules that have read it', async () => {
  expect(await readAgain(store)).toEqual({ texts: 0, added: 0, gone: 0, left: 0 })
})

test('an interrupted reading says what is left, and the next one does only that', async () => {
  await readByOtherRules()
  const stopping = new AbortController()
  stopping.abort()
  expect(await readAgain(store, { signal: stopping.signal })).toMatchObject({ texts: 0, left: 3 })
  const done: [number, number][] = []
  await readAgain(store, { onText: (...counts) => done.push(counts) })
  expect(done).toEqual([[3, 3]])
})

test('the rules in use are told from others by sixteen digits', () => {
  expect(rulesInUse()).toMatch(/^[\da-f]{16}$/)
})
