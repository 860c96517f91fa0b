import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Message } from '../delivery/message.ts'
import { deliveriesOf } from '../delivery/parts.ts'
import type { Platform, PlatformName } from '../delivery/platform.ts'
import { messageOf } from '../errors.ts'
import type { Log } from '../log.ts'
import { type Repeated, repeatedly } from '../repeatedly.ts'
import { type Delivery, insertDeliveries } from '../store/deliveries.ts'
import {
  type Carrier,
  findQuotations,
  nameOf,
  recheck,
  takeRechecks,
  updateKnown,
} from '../store/quotations.ts'
import { insertReply, type Posted, postingOfAnswer, postingOfEdition } from '../store/replies.ts'
import type { Store } from '../store/store.ts'
import { getWorkspace } from '../store/workspaces.ts'
import { findDenials } from './corrections-denied.ts'
import { type Change, type Finding, findChanges } from './corrections-found.ts'
import { correctionMessage } from './corrections-message.ts'
import { findWithdrawn } from './corrections-withdrawn.ts'

interface Correcting {
  readonly store: Store
  readonly platforms: ReadonlyMap<PlatformName, Platform>
  readonly log: Log
}

/** Articles that are looked at in one transaction, and replies that are made in it: whoever else writes waits for its end. */
const articles_max = 100
const replies_max = 100
/** What is half posted, or whose platform is not connected, is looked at again after this time. */
const wait_ms = 60_000
/** What goes wrong with an article is tried again after this time. */
const failed_ms = 60 * 60_000
/** An answer that is posted at all is posted within this time. */
const posted_ms_max = 10 * 60_000
/** Any number that nothing else in the database locks by. */
const lock = 7_305_113

/** Looks for corrections that are due every `interval_ms` until stopped. */
export function startCorrecting(correcting: Correcting, interval_ms: number): Repeated {
  return repeatedly(isStopped => correctDue(correcting, new Date(), isStopped), interval_ms)
}

/**
 * Puts a reply on its way under every edition and answer that quoted what no longer holds: one a message, however much
 * of it is wrong, in one transaction with what its readers know by then. Another process does the same at another time.
 */
export async function correctDue(
  correcting: Correcting,
  now: Date,
  isStopped: () => boolean = () => false,
): Promise<void> {
  let size = articles_max
  while (!isStopped()) {
    try {
      if (!(await correctSome(correcting, now, size))) return
    } catch (error) {
      correcting.log('corrections could not be made', { message: messageOf(error) })
      // One article must not keep the others from being corrected: the next is looked at by itself, or put off.
      if (size === 1 && !(await postponeFirst(correcting, now))) return
      size = 1
    }
  }
}

async function postponeFirst({ store, log }: Correcting, now: Date): Promise<boolean> {
  try {
    return await store.transaction(async () => {
      const articles = await takeRechecks(store, now.toISOString(), 1)
      await recheck(store, articles, after(now, failed_ms))
      return articles.length > 0
    })
  } catch (error) {
    log('corrections could not be put off', { message: messageOf(error) })
    return false
  }
}

/** False when all that is due has been looked at. */
function correctSome(correcting: Correcting, now: Date, limit: number): Promise<boolean> {
  const { store } = correcting
  return store.transaction(async () => {
    if (!(await isAlone(store))) return false
    const articles = await takeRechecks(store, now.toISOString(), limit)
    if (articles.length === 0) return false
    const quotations = await findQuotations(store, articles)
    const findings = joined([
      ...(await findChanges(store, quotations)),
      ...(await findDenials(store, articles)),
      ...(await findWithdrawn(store, articles)),
    ])
    const left = Map.groupBy(findings, ({ quotation }) => nameOf(quotation.carrier))
    const pass = { ...correcting, now, composed: new Map<string, Promise<Message | null>>() }
    let made = 0
    for (const [name, its] of left) {
      if (made === replies_max) break
      if (await correctOne(pass, its)) made += 1
      left.delete(name)
    }
    for (const its of left.values()) await putOff(store, its, now.toISOString())
    return articles.length === limit || left.size > 0
  })
}

/** What is found of one quotation, once: an article may both change it and deny it. */
function joined(findings: readonly Finding[]): Finding[] {
  const byQuotation = new Map<string, Finding>()
  for (const finding of findings) {
    const { carrier, version, span } = finding.quotation
    const key = JSON.stringify([carrier, version, span])
    const other = byQuotation.get(key)
    if (other === undefined) byQuotation.set(key, finding)
    else if (!other.known.isDenied) {
      const known = { ...other.known, isDenied: finding.known.isDenied }
      byQuotation.set(key, { ...other, changes: [...other.changes, ...finding.changes], known })
    }
  }
  return [...byQuotation.values()]
}

/** False while another process looks: two would make two replies of what belongs in one. */
async function isAlone(store: Store): Promise<boolean> {
  if (store.engine !== 'postgres') return true
  const { rows } = await sql<{ got: boolean }>`select pg_try_advisory_xact_lock(${lock}) as got`.execute(
    store.db,
  )
  return rows[0]?.got === true
}

interface Pass extends Correcting {
  readonly now: Date
  /** What has been composed for others: many channels have read the same. */
  readonly composed: Map<string, Promise<Message | null>>
}

/** Corrects one edition or answer, unless some of it is still on its way: then later. True when it has. */
async function correctOne(pass: Pass, findings: readonly Finding[]): Promise<boolean> {
  const { store, platforms, log, now } = pass
  const carrier = findings[0]?.quotation.carrier
  if (carrier === undefined) return false
  const { wait, posted } =
    'edition' in carrier
      ? await postingOfEdition(store, carrier.edition)
      : await postingOfAnswer(store, carrier.answer, after(now, -posted_ms_max))
  const [first] = posted
  const workspace = first === undefined ? null : await getWorkspace(store, first.workspace)
  const platform = workspace === null ? undefined : platforms.get(workspace.platform)
  if (wait || (workspace !== null && platform === undefined)) {
    await putOff(store, findings, after(now, wait_ms))
    return false
  }
  if (workspace === null || platform === undefined) return false
  const changes = distinct(findings.flatMap(finding => finding.changes))
  const id = replyId(carrier, findings)
  const deliveries: Delivery[] = []
  for (const place of posted) deliveries.push(...(await deliveriesTo(pass, place, platform, id, changes)))
  for (const { quotation, known } of findings) await updateKnown(store, quotation, known)
  const details = { of: nameOf(carrier), workspace: workspace.id, changes: changes.length }
  if (deliveries.length === 0) {
    log('a correction was left out: its words may not be quoted', details)
    return false
  }
  const [parts, createdAt] = [deliveries.length, now.toISOString()]
  await insertReply(store, {
    id,
    workspace: workspace.id,
    carrier,
    changes: changes.length,
    parts,
    createdAt,
  })
  await insertDeliveries(store, deliveries)
  log('a correction was made', details)
  return true
}

async function putOff(store: Store, findings: readonly Finding[], dueAt: string): Promise<void> {
  const articles = findings.flatMap(({ quotation, changes }) => [
    quotation.article,
    ...changes.flatMap(({ by }) => (by === null ? [] : [by])),
  ])
  await recheck(store, [...new Set(articles)], dueAt)
}

async function deliveriesTo(
  { store, now, composed }: Pass,
  { workspace, channel, thread, language }: Posted,
  platform: Platform,
  id: string,
  changes: readonly Change[],
): Promise<Delivery[]> {
  const key = JSON.stringify([language, changes.map(keyOf)])
  const composing = composed.get(key) ?? correctionMessage(store, changes, language, now)
  composed.set(key, composing)
  const message = await composing
  const payloads = message === null ? [] : platform.render(message)
  return deliveriesOf(`${id}-${language}`, payloads, {
    edition: null,
    reply: id,
    workspace,
    platform: platform.name,
    channel,
    language,
    thread,
    createdAt: now.toISOString(),
  })
}

/** Several lines may rest on the same sentence. */
function distinct(changes: readonly Change[]): Change[] {
  return [...new Map(changes.map(change => [keyOf(change), change])).values()]
}

function keyOf({ kind, before, now, denial }: Change): string {
  return JSON.stringify([kind, before, now, denial?.id ?? null])
}

/** The same for the same changes after the same earlier ones: its row is there once, whoever writes it. */
function replyId(carrier: Carrier, findings: readonly Finding[]): string {
  const told = findings.map(({ quotation, changes, known }) => [
    quotation.version,
    quotation.span,
    known.times,
    changes.map(keyOf),
  ])
  const key = JSON.stringify([nameOf(carrier), told])
  return `c${createHash('sha256').update(key).digest('hex').slice(0, 16)}`
}

function after(now: Date, wait: number): string {
  return new Date(now.getTime() + wait).toISOString()
}
