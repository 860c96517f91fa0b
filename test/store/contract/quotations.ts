import { beforeEach, describe, expect, it } from 'vitest'
import { accountOf } from '../../../src/store/accounts.ts'
import { insertAnswer, setAnswerPlace } from '../../../src/store/answers.ts'
import { updateArticle } from '../../../src/store/articles.ts'
import { finishDelivery, insertDeliveries, leaseDeliveries } from '../../../src/store/deliveries.ts'
import { insertEdition } from '../../../src/store/editions.ts'
import { addFollow, removeFollow } from '../../../src/store/follows.ts'
import {
  countRechecks,
  findQuotations,
  recheck,
  takeRechecks,
  updateKnown,
} from '../../../src/store/quotations.ts'
import { makeQuote } from '../../../src/store/quotes.ts'
import {
  changesOfEditions,
  countReplies,
  insertReply,
  postingOfAnswer,
  postingOfEdition,
} from '../../../src/store/replies.ts'
import { addVanished, removeVanished, vanishedSince } from '../../../src/store/vanished.ts'
import { insertVersion } from '../../../src/store/versions.ts'
import { noteMissed, takeVisit } from '../../../src/store/visits.ts'
import { deleteWorkspace, getOrCreateWorkspace } from '../../../src/store/workspaces.ts'
import type { Answer, Line } from '../../../src/types.ts'
import type { StoreUnderTest } from '../contract.ts'
import {
  french,
  sampleArticle,
  sampleDelivery,
  sampleEdition,
  sampleFollow,
  sampleVersion,
  spanOf,
  storeSample,
} from '../samples.ts'

const now = '2025-03-04T18:00:01.000Z'
const later = '2025-03-04T19:00:00.000Z'
const span = spanOf(french, 'La grève a mobilisé 1 200 cheminots à Lyon, selon la CGT.')

export function quotationsContract({ store }: StoreUnderTest): void {
  async function line(): Promise<Line> {
    return { text: 'La CGT', quotes: [await makeQuote(store(), 'a1-1', span)], claim: null }
  }

  async function quoteInEdition(): Promise<void> {
    const edition = sampleEdition('e1', 'w1')
    const sections = [{ title: 'Chiffres', items: [await line(), await line()] }]
    const { fr, en } = edition.editions
    await insertEdition(store(), {
      ...edition,
      editions: { fr: { ...fr, sections }, en: { ...en, sections } },
    })
  }

  async function quoteInAnswer(): Promise<void> {
    const answer: Answer = {
      question: 'Combien ?',
      language: 'fr',
      abstained: false,
      lead: null,
      nearest: await line(),
      statements: [],
      articles: 1,
      origins: 1,
      elapsed_ms: 1,
    }
    await insertAnswer(store(), { id: 'r1', workspace: 'w1', answer, createdAt: now, thread: null })
  }

  const found = () => findQuotations(store(), ['a1'])
  const places = (quotations: Awaited<ReturnType<typeof found>>) => quotations.map(({ carrier }) => carrier)

  describe('quotations', () => {
    beforeEach(async () => {
      const joined = { id: 'w1', language: 'fr', timeZone: 'Europe/Paris', joinedAt: now } as const
      await getOrCreateWorkspace(store(), 'discord', 'external', joined)
      await addFollow(store(), sampleFollow('f1', 'w1'))
      await storeSample(store(), sampleArticle('a1'))
    })

    it('are stored with the edition and the answer that made them, each once, and go with them', async () => {
      await quoteInEdition()
      await quoteInAnswer()
      expect(places(await found())).toEqual([{ edition: 'e1' }, { answer: 'r1' }])
      expect((await found())[0]).toMatchObject({
        version: 'a1-1',
        span,
        article: 'a1',
        known: null,
      })
      await deleteWorkspace(store(), 'w1')
      expect(await found()).toEqual([])
    })

    it('have the page of their article visited by one process at a time, when it is due', async () => {
      const times = { quotedSince: '2025-01-01', now: later, next: '2025-03-05T19:00:00.000Z' }
      expect(await takeVisit(store(), times)).toBeNull()
      await quoteInEdition()
      await quoteInAnswer()
      expect(await takeVisit(store(), { ...times, quotedSince: '2026-01-01' })).toBeNull()
      expect(await takeVisit(store(), times)).toMatchObject({ article: 'a1', missed: 0 })
      expect(await takeVisit(store(), times)).toBeNull()
      await noteMissed(store(), 'a1', 1, later)
      expect(await takeVisit(store(), times)).toMatchObject({ article: 'a1', missed: 1 })
      await noteMissed(store(), 'a1', 2)
      expect(await takeVisit(store(), times)).toBeNull()
      const visits = await Promise.all(
        [1, 2, 3].map(() => takeVisit(store(), { ...times, now: '2025-03-06', next: '2025-03-07' })),
      )
      expect(visits.filter(visit => visit !== null)).toMatchObject([{ missed: 2 }])
    })

    it('remember what their readers were told', async () => {
      await quoteInEdition()
      const [quotation] = await found()
      const known = {
        says: [],
        removed: [{ version: 'a1-1', span }],
        isOffline: false,
        isDenied: true,
        times: 2,
      }
      if (quotation !== undefined) await updateKnown(store(), quotation, known)
      expect((await found())[0]?.known).toEqual(known)
    })

    it('of a version that has been replaced meanwhile are looked at', async () => {
      await insertVersion(store(), sampleVersion('a1', { id: 'a1-2', number: 2, text: `${french} Fin.` }))
      await updateArticle(store(), 'a1', { version: 'a1-2' })
      await quoteInEdition()
      expect(await takeRechecks(store(), later, 10)).toEqual(['a1'])
      expect(await takeRechecks(store(), later, 10)).toEqual([])
    })

    it('are looked at when their time has come, and again when that is undone', async () => {
      await recheck(store(), ['a1'], later)
      expect(await takeRechecks(store(), now, 10)).toEqual([])
      const undone = store().transaction(async () => {
        expect(await takeRechecks(store(), later, 10)).toEqual(['a1'])
        throw new Error('undone')
      })
      await expect(undone).rejects.toThrow('undone')
      expect(await countRechecks(store())).toBe(1)
    })

    it('of a page that is gone are told so once', async () => {
      expect(await addVanished(store(), ['a1'], now)).toEqual(['a1'])
      expect(await addVanished(store(), ['a1'], later)).toEqual([])
      expect(await vanishedSince(store(), 'a1')).toBe(now)
      expect(await removeVanished(store(), ['a1', 'a2'])).toEqual(['a1'])
      expect(await vanishedSince(store(), 'a1')).toBeNull()
    })
  })

  describe('replies', () => {
    beforeEach(async () => {
      const joined = { id: 'w1', language: 'fr', timeZone: 'Europe/Paris', joinedAt: now } as const
      await getOrCreateWorkspace(store(), 'discord', 'external', joined)
      await addFollow(store(), { ...sampleFollow('f1', 'w1'), digest: 'daily' })
      await storeSample(store(), sampleArticle('a1'))
    })

    async function post(): Promise<void> {
      const [leased] = await leaseDeliveries(store(), 'discord', later, 60_000, 1)
      const sent = { state: 'sent', message: `m-${leased?.id}`, at: later } as const
      await finishDelivery(store(), leased?.id ?? '', leased?.fence ?? 0, sent)
    }

    async function reply(parts: number): Promise<void> {
      const carrier = { edition: 'e1' }
      await insertReply(store(), {
        id: 'c1',
        workspace: 'w1',
        carrier,
        changes: 3,
        parts,
        createdAt: now,
      })
      const of = { reply: 'c1', thread: 'm-d0', createdAt: now }
      const deliveries = [1, 0].map(part => sampleDelivery(`c1-${part}`, null, part, of))
      await insertDeliveries(store(), deliveries)
    }

    it('go where an edition stands once all of it does, while the channel follows the digest', async () => {
      await quoteInEdition()
      await insertDeliveries(
        store(),
        [0, 1].map(part => sampleDelivery(`d${part}`, 'e1', part)),
      )
      expect(await postingOfEdition(store(), 'e1')).toEqual({ wait: true, posted: [] })
      await post()
      expect((await postingOfEdition(store(), 'e1')).wait).toBe(true)
      await post()
      const posted = [{ workspace: 'w1', channel: 'c1', thread: 'm-d0', language: 'fr' }]
      expect(await postingOfEdition(store(), 'e1')).toEqual({ wait: false, posted })
      await reply(2)
      expect((await postingOfEdition(store(), 'e1')).wait).toBe(true)
      await removeFollow(store(), sampleFollow('f1', 'w1'))
      expect((await postingOfEdition(store(), 'e1')).posted).toEqual([])
    })

    it('go where an answer stands, and wait for one that has just been made', async () => {
      await quoteInAnswer()
      expect(await postingOfAnswer(store(), 'r1', '2025-03-04T18:00:00.000Z')).toEqual({
        wait: true,
        posted: [],
      })
      expect(await postingOfAnswer(store(), 'r1', later)).toEqual({ wait: false, posted: [] })
      await setAnswerPlace(store(), 'r1', { channel: 'c1', thread: 't1' })
      await setAnswerPlace(store(), 'gone', { channel: 'c1', thread: 't1' })
      const posted = [{ workspace: 'w1', channel: 'c1', thread: 't1', language: 'fr' }]
      expect(await postingOfAnswer(store(), 'r1', later)).toEqual({ wait: false, posted })
    })

    it('are handed out part after part, and those after one that fails are skipped', async () => {
      await quoteInEdition()
      await reply(2)
      const [first, ...others] = await leaseDeliveries(store(), 'discord', later, 60_000, 10)
      expect(others).toEqual([])
      expect(first).toMatchObject({ id: 'c1-0', thread: 'm-d0', edition: null })
      await finishDelivery(store(), 'c1-0', first?.fence ?? 0, { state: 'failed', reason: '403' })
      expect(await leaseDeliveries(store(), 'discord', later, 60_000, 10)).toEqual([])
      const account = await accountOf(store(), new Date(later))
      expect(account).toMatchObject({ failed: 1, skipped: 1, lost: 1 })
    })

    it('are counted, all of them and for each edition, and in the account', async () => {
      await quoteInEdition()
      await insertDeliveries(store(), [sampleDelivery('d0', 'e1', 0, { parts: 1 })])
      await reply(2)
      expect(await countReplies(store(), '2025-01-01')).toEqual({ replies: 1, changes: 3 })
      expect(await countReplies(store(), later)).toEqual({ replies: 0, changes: 0 })
      expect(await changesOfEditions(store(), ['e1', 'e2'])).toEqual(new Map([['e1', 3]]))
      const at = new Date(later)
      expect(await accountOf(store(), at)).toMatchObject({ due: 3, inFlight: 3, lost: 0 })
      await store().db.deleteFrom('deliveries').where('id', '=', 'c1-1').execute()
      expect((await accountOf(store(), at)).lost).toBe(1)
    })
  })
}
