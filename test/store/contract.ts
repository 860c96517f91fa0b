import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe } from 'vitest'
import { openStore, type Store } from '../../src/store/store.ts'
import { accountsContract } from './contract/accounts.ts'
import { answersContract } from './contract/answers.ts'
import { articlesContract } from './contract/articles.ts'
import { claimsContract } from './contract/claims.ts'
import { deliveriesContract } from './contract/deliveries.ts'
import { feedsContract } from './contract/feeds.ts'
import { openingContract } from './contract/opening.ts'
import { outletLinesContract } from './contract/outlet-lines.ts'
import { quotationsContract } from './contract/quotations.ts'
import { readingsContract } from './contract/readings.ts'
import { rememberingContract } from './contract/remembering.ts'
import { searchContract } from './contract/search.ts'
import { storiesContract } from './contract/stories.ts'
import { vectorsContract } from './contract/vectors.ts'
import { versionsContract } from './contract/versions.ts'
import { workspacesContract } from './contract/workspaces.ts'
import type { TestDatabase } from './databases.ts'

/** What a part of the suite works with: an empty store, and the means to open it again. */
export interface StoreUnderTest {
  readonly store: () => Store
  readonly database: () => TestDatabase
  readonly newDatabase: () => Promise<TestDatabase>
}

/** Everything that is asked of the store, alike on both engines. */
export function storeContract(name: string, makeDatabase: () => Promise<TestDatabase>): void {
  describe(name, () => {
    let database: TestDatabase
    let store: Store
    beforeAll(async () => {
      database = await makeDatabase()
      store = await openStore(database.settings)
    })
    afterAll(async () => {
      await store.close()
      await database.remove()
    })
    beforeEach(() => empty(store))
    const underTest = { store: () => store, database: () => database, newDatabase: makeDatabase }
    openingContract(underTest)
    articlesContract(underTest)
    versionsContract(underTest)
    rememberingContract(underTest)
    claimsContract(underTest)
    searchContract(underTest)
    storiesContract(underTest)
    outletLinesContract(underTest)
    feedsContract(underTest)
    readingsContract(underTest)
    workspacesContract(underTest)
    deliveriesContract(underTest)
    accountsContract(underTest)
    quotationsContract(underTest)
    answersContract(underTest)
    vectorsContract(underTest)
  })
}

async function empty(store: Store): Promise<void> {
  for (const table of [
    'articles',
    'stories',
    'story_postings',
    'feeds',
    'workspaces',
    'model_usage',
    'embedding_models',
  ]) {
    await sql`delete from ${sql.table(table)}`.execute(store.db)
  }
}
