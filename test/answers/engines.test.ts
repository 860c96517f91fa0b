import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answers/answer.ts'
import { openStore, type StoreSettings } from '../../src/store/store.ts'
import { fill } from '../bench/filling.ts'
import { questions } from '../bench/generate.ts'
import { postgresDatabase, sqliteDatabase } from '../store/databases.ts'

const server = process.env.VERBATIM_TEST_POSTGRES
const articles = 150
/** Of no name, of two places, with a holder who is not there, and of nothing. */
const further = [
  'Combien de soldats ?',
  'Combien de soldtas ?',
  'How many people were killed or wounded?',
  'Combien de manifestants à Lille et à Goma ?',
  'Combien de soldats à Lille selon Zébulon Quintard ?',
  'Qui a confirmé le vote ?',
  'Which sanctions are in force?',
  'What is the capital of Australia?',
]

async function answersOf(settings: StoreSettings) {
  const store = await openStore(settings)
  try {
    await fill(store, 0, articles)
    const answers = []
    for (const question of [...questions, ...further]) {
      const { elapsed_ms: _, ...answer } = await answerQuestion(store, question, {
        language: null,
        kind: null,
      })
      answers.push(answer)
    }
    return answers
  } finally {
    await store.close()
  }
}

describe.skipIf(server === undefined)('SQLite and PostgreSQL', () => {
  it('give the same answers, line for line', async () => {
    const databases = [await sqliteDatabase(), await postgresDatabase(server ?? '')] as const
    try {
      // One after the other: SQLite lets nothing else happen in the process, for longer than a connection may take.
      const ours = await answersOf(databases[0].settings)
      const theirs = await answersOf(databases[1].settings)
      expect(theirs).toEqual(ours)
      expect(ours.filter(({ abstained }) => !abstained).length).toBeGreaterThan(3)
    } finally {
      for (const database of databases) await database.remove()
    }
  })
})
