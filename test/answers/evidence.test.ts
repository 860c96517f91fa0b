import { expect, test } from 'vitest'
import { evidence } from '../../src/answers/evidence.ts'
import { Lookup } from '../../src/answers/lookup.ts'
import { parseQuestion } from '../../src/answers/question.ts'
import { type Passage, retrieve } from '../../src/answers/retrieval.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

const question = parseQuestion('Who repaired the clock of Aldmere?', { language: null, kind: null })
const alone = { stories: 1, articles: 1, doesAgeTell: true }

async function found(): Promise<Passage> {
  const store = await emptyStore()
  await readArticle(
    store,
    'A watchmaker repaired the clock of Aldmere on Friday. It had stopped in the storm.',
    {
      language: 'en',
      outlet: 'Dial',
    },
  )
  const [best] = await retrieve(new Lookup(store), question)
  if (best === undefined) throw new Error('nothing was found')
  return best
}

test('a passage is the less sure to answer, the older it is and the fewer words and names it shares', async () => {
  const passage = { ...(await found()), own: 0.6 }
  const sure = evidence({ ...passage, age_days: 0 }, question, alone)
  expect(sure).toBeGreaterThan(0)
  for (const change of [{ age_days: 400 }, { letters: 0.1 }, { coverage: 0.2 }, { namesMissing: 1 }])
    expect(evidence({ ...passage, age_days: 0, ...change }, question, alone)).toBeLessThan(sure)
})

test('many articles that come as near make it less sure, those of one story less than those of many', async () => {
  const passage = await found()
  const amongOneStory = evidence(passage, question, { ...alone, articles: 12 })
  const amongMany = evidence(passage, question, { ...alone, stories: 12, articles: 12 })
  expect(amongOneStory).toBeLessThan(evidence(passage, question, alone))
  expect(amongMany).toBeLessThan(amongOneStory)
})

test('a sentence that holds the whole question is as sure when it is old', async () => {
  const passage = { ...(await found()), own: 1 }
  const old = evidence({ ...passage, age_days: 4_000 }, question, alone)
  expect(old).toBeCloseTo(evidence({ ...passage, age_days: 0 }, question, alone))
})

test('a question of a year is not asked of what is new', async () => {
  const passage = { ...(await found()), own: 0.6, age_days: 400 }
  const ofYear = parseQuestion('Who repaired the clock of Aldmere in 2019?', { language: null, kind: null })
  expect(evidence(passage, ofYear, alone)).toBeGreaterThan(evidence(passage, question, alone))
})

test('of a few stories the first articles answer as well as the last', async () => {
  const passage = { ...(await found()), own: 0.6 }
  const few = { ...alone, doesAgeTell: false }
  const old = evidence({ ...passage, age_days: 300 }, question, few)
  expect(old).toBeCloseTo(evidence({ ...passage, age_days: 0 }, question, few))
})
