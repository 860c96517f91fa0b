import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { getArticle, insertArticle, listArticles } from '../../../src/store/articles.ts'
import { listFeeds } from '../../../src/store/feeds.ts'
import { openStore, type StoreSettings } from '../../../src/store/store.ts'
import type { StoreUnderTest } from '../contract.ts'
import { sampleArticle } from '../samples.ts'

const writer = fileURLToPath(new URL('../writer.ts', import.meta.url))

export function openingContract({ store, database, newDatabase }: StoreUnderTest): void {
  describe('a transaction', () => {
    it('is undone when its work throws', async () => {
      const work = store().transaction(async () => {
        await insertArticle(store(), sampleArticle('a1'), ['guid 1'])
        throw new Error('stopped')
      })
      await expect(work).rejects.toThrow('stopped')
      expect(await getArticle(store(), 'a1')).toBeNull()
    })

    it('inside another joins it, and its failure undoes both though it is caught', async () => {
      const work = store().transaction(async outer => {
        await insertArticle(outer, sampleArticle('a1'), [])
        const inner = outer.transaction(async () => Promise.reject(new Error('inner')))
        await inner.catch(() => 'caught')
      })
      await expect(work).rejects.toThrow('inner')
      expect(await getArticle(store(), 'a1')).toBeNull()
    })

    it('is over for what outlives it', async () => {
      const open = Promise.withResolvers<void>()
      const { reading } = await store().transaction(async () => ({
        reading: open.promise.then(() => listArticles(store())),
      }))
      open.resolve()
      expect(await reading).toEqual([])
    })

    it('is seen whole or not at all by others', async () => {
      const writing = store().transaction(async () => {
        await insertArticle(store(), sampleArticle('a1'), [])
        await insertArticle(store(), sampleArticle('a2'), [])
      })
      const counts = await Promise.all([listArticles(store()), listArticles(store())])
      await writing
      for (const articles of counts) expect([0, 2]).toContain(articles.length)
    })
  })

  describe('numbers', () => {
    it('are alike on both engines: counts, sums and fractions', async () => {
      const { rows } = await sql`
        select count(*) as many, sum(number) as total, avg(number) as mean, 3000000000 as big, 0.5 as half
        from (select 1 as number union all select 2) as numbers`.execute(store().db)
      expect({ ...(rows[0] ?? {}) }).toEqual({ many: 2, total: 3, mean: 1.5, big: 3_000_000_000, half: 0.5 })
    })
  })

  describe('opening', () => {
    it('keeps what is stored', async () => {
      await insertArticle(store(), sampleArticle('a1'), [])
      const again = await openStore(database().settings)
      expect(await getArticle(again, 'a1')).not.toBeNull()
      await again.close()
    })

    it('refuses a database that a newer Verbatim has changed', async () => {
      await sql`insert into migrations (name, run_at) values ('999-later', '2030')`.execute(store().db)
      await expect(openStore(database().settings)).rejects.toMatchObject({ code: 'database-too-new' })
      await sql`delete from migrations where name = '999-later'`.execute(store().db)
    })

    it('works from several processes at once, which make a new database and write while others read', async () => {
      const shared = await newDatabase()
      const names = Array.from({ length: 6 }, (_, index) => `process-${index}`)
      const running = Promise.all(names.map(name => runWriter(shared.settings, name, 40)))
      const reader = await openStore(shared.settings)
      const finished = running.then(() => true)
      let reads = 0
      while (!(await Promise.race([finished, setTimeout(2, false)]))) {
        await listFeeds(reader)
        reads++
      }
      expect(await running).toEqual(names.map(() => 0))
      expect(await listFeeds(reader)).toHaveLength(240)
      expect(reads).toBeGreaterThan(5)
      await reader.close()
      await shared.remove()
    })

    it('finds all that was stored when the process before was killed', async () => {
      const shared = await newDatabase()
      const child = spawnWriter(shared.settings, 'killed', 100_000)
      let stored = -1
      for await (const line of createInterface(child.stdout)) {
        stored = Number(line)
        if (stored === 50) child.kill('SIGKILL')
      }
      const again = await openStore(shared.settings)
      const urls = (await listFeeds(again)).map(feed => feed.url)
      for (let index = 0; index <= stored; index++) expect(urls).toContain(`killed-${index}`)
      await again.close()
      await shared.remove()
    })

    it('is done once when many stores of one process begin together', async () => {
      const shared = await newDatabase()
      const stores = await Promise.all(Array.from({ length: 5 }, () => openStore(shared.settings)))
      await Promise.all(
        stores.map((each, index) => insertArticle(each, sampleArticle(`a${index}`), [`guid ${index}`])),
      )
      for (const each of stores) expect(await getArticle(each, 'a4')).not.toBeNull()
      await Promise.all(stores.map(each => each.close()))
      await shared.remove()
    })
  })
}

function spawnWriter(settings: StoreSettings, name: string, count: number) {
  const values = [writer, JSON.stringify(settings), name, String(count)]
  return spawn(process.execPath, values, { stdio: ['ignore', 'pipe', 'inherit'] })
}

/** Gives the exit code. */
async function runWriter(settings: StoreSettings, name: string, count: number): Promise<number> {
  const child = spawnWriter(settings, name, count)
  child.stdout.resume()
  const [code] = await once(child, 'exit')
  return code
}
