import { describe, expect, it } from 'vitest'
import {
  addFeedback,
  findAnswer,
  insertAnswer,
  lastQuestion,
  listFeedback,
} from '../../../src/store/answers.ts'
import type { Store } from '../../../src/store/store.ts'
import { deleteWorkspace, getOrCreateWorkspace } from '../../../src/store/workspaces.ts'
import type { StoreUnderTest } from '../contract.ts'

const defaults = { language: 'fr', timeZone: 'Europe/Paris', joinedAt: '2025-03-01T00:00:00.000Z' } as const
const today = '2025-03-04T12:00:00.000Z'

async function add(store: Store, id: string, workspace: string, thread: string | null, createdAt = today) {
  await getOrCreateWorkspace(store, 'discord', `external-${workspace}`, { id: workspace, ...defaults })
  const answer = {
    question: `Question ${id}`,
    language: 'fr',
    abstained: true,
    lead: null,
    nearest: null,
    statements: [],
    articles: 0,
    origins: 0,
    elapsed_ms: 1,
  } as const
  await insertAnswer(store, { id, workspace, thread, answer, createdAt })
}

export function answersContract({ store }: StoreUnderTest): void {
  describe('answers', () => {
    it('are found in their workspace alone, and go with it', async () => {
      await add(store(), 'a1', 'w1', null)
      await add(store(), 'a2', 'w2', 't1')
      expect((await findAnswer(store(), 'w1', 'a1'))?.answer.question).toBe('Question a1')
      expect(await findAnswer(store(), 'w2', 'a1')).toBeNull()
      await deleteWorkspace(store(), 'w2')
      expect(await findAnswer(store(), 'w2', 'a2')).toBeNull()
      expect(await lastQuestion(store(), 'w2', 't1', '2025')).toBeNull()
    })

    it('tell what was asked last in a thread of a workspace, for a while', async () => {
      const asked = (workspace: string, thread: string, since = '2025-03-04T00:00:00.000Z') =>
        lastQuestion(store(), workspace, thread, since)
      expect(await asked('w1', 't1')).toBeNull()
      await add(store(), 'a2', 'w1', 't1', '2025-03-04T12:05:00.000Z')
      await add(store(), 'a1', 'w1', 't1')
      await add(store(), 'a3', 'w1', 't2', '2025-03-04T12:10:00.000Z')
      await add(store(), 'a4', 'w2', 't1', '2025-03-04T12:15:00.000Z')
      await add(store(), 'a5', 'w1', null, '2025-03-04T12:20:00.000Z')
      expect(await asked('w1', 't1')).toBe('Question a2')
      expect(await asked('w1', 't2')).toBe('Question a3')
      expect(await asked('w2', 't1')).toBe('Question a4')
      expect(await asked('w1', 't1', '2025-03-04T12:06:00.000Z')).toBeNull()
    })

    it('are let go of after thirty days, unless somebody called them wrong', async () => {
      await add(store(), 'a1', 'w1', 't1', '2025-01-01T00:00:00.000Z')
      await add(store(), 'a2', 'w1', 't1', '2025-01-01T00:00:00.000Z')
      await addFeedback(store(), 'a2', 'u1', today)
      await addFeedback(store(), 'a2', 'u1', today)
      await add(store(), 'a3', 'w1', 't1')
      expect(await findAnswer(store(), 'w1', 'a1')).toBeNull()
      expect((await listFeedback(store(), 5)).map(({ id, people }) => [id, people])).toEqual([['a2', 1]])
    })
  })
}
