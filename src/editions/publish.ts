import { createHash } from 'node:crypto'
import { type EditionChart, editionChart } from '../charts/edition.ts'
import { deliveriesOf } from '../delivery/parts.ts'
import type { Platform, PlatformName } from '../delivery/platform.ts'
import { messageOf } from '../errors.ts'
import type { Log } from '../log.ts'
import type { Writer, Written } from '../model/writer.ts'
import { type Delivery, insertDeliveries } from '../store/deliveries.ts'
import { insertEdition, lastEditions, type StoredEdition } from '../store/editions.ts'
import { type Follow, listFollows, updateFollow } from '../store/follows.ts'
import type { Store } from '../store/store.ts'
import { getWorkspace } from '../store/workspaces.ts'
import type { Edition, Language } from '../types.ts'
import { composeEditions, type Editions, quietEditions } from './compose.ts'
import type { Digest } from './digest.ts'
import { lastDue, type Timetable } from './due.ts'
import { inParity } from './parity.ts'
import { type Posting, postedMessage } from './posted.ts'
import { previewWindow, type Window } from './window.ts'

export interface Publishing {
  readonly store: Store
  readonly platforms: ReadonlyMap<PlatformName, Platform>
  readonly writer: Writer | null
  readonly log: Log
  readonly digests: readonly Digest[]
  /** Of the digests that name none, and are followed without one. */
  readonly timeZone: string
}

/** An edition that comes more than this after it was due says so. */
const late_ms = 10 * 60_000

/** The editions that this process has seen to, each by its follow and the time that was due. */
type SeenTo = Map<string, number>

/**
 * Makes every edition that is due by `now`, one a follow, with its deliveries in one transaction. One that exists
 * already, made by another process or before a restart, is left alone; one that fails is logged, does not keep the
 * others from being made, and is tried again at the next call.
 */
export async function publishDue(
  publishing: Publishing,
  now: Date,
  seenTo: SeenTo,
  isStopped: () => boolean = () => false,
): Promise<void> {
  const { store, digests, log } = publishing
  const composed = new Map<string, Promise<Editions | null>>()
  for (const follow of await listFollows(store)) {
    if (isStopped()) return
    const digest = digests.find(({ name }) => name === follow.digest)
    if (digest === undefined) {
      if (!seenTo.has(follow.id))
        log(noDigest, { ...placeOf(follow), digests: digests.map(({ name }) => name) })
      seenTo.set(follow.id, 0)
      continue
    }
    const due = dueOf(follow, digest, publishing.timeZone, now)
    if (due === null || seenTo.get(follow.id) === due.getTime()) continue
    try {
      await publish(publishing, { digest, follow, due, now, composed })
      seenTo.set(follow.id, due.getTime())
    } catch (error) {
      log('an edition failed', { ...placeOf(follow), message: messageOf(error) })
    }
  }
}

const noDigest =
  'a channel follows a digest that is no longer defined: define it again in digests/, or have the channel follow another one with /follow'

function placeOf({ digest, workspace, channel }: Follow) {
  return { digest, workspace, channel }
}

/** When a follow's digest comes: as the channel has set it, else as the digest says. */
export function timetableOf(follow: Follow, digest: Digest, timeZone: string): Timetable {
  return { cron: follow.cron ?? digest.cron, timeZone: follow.timeZone ?? digest.timeZone ?? timeZone }
}

/** The last time that was due since the channel began to follow, or when somebody asked for an edition at once. */
function dueOf(follow: Follow, digest: Digest, timeZone: string, now: Date): Date | null {
  if (follow.wantedAt !== null) return new Date(follow.wantedAt)
  const due = follow.paused ? null : lastDue(timetableOf(follow, digest, timeZone), now)
  return due === null || due.toISOString() < follow.createdAt ? null : due
}

interface Issue {
  readonly digest: Digest
  readonly follow: Follow
  readonly due: Date
  readonly now: Date
  /** What was composed for others in the same call: many channels ask for the same. */
  readonly composed: Map<string, Promise<Editions | null>>
}

async function publish(publishing: Publishing, issue: Issue): Promise<void> {
  const { store, platforms, log } = publishing
  const { digest, follow, due } = issue
  const workspace = await getWorkspace(store, follow.workspace)
  if (workspace === null) return
  const details = {
    digest: digest.name,
    workspace: workspace.id,
    channel: follow.channel,
    topic: follow.topic,
  }
  const platform = platforms.get(workspace.platform)
  if (platform === undefined) return log('an edition was skipped: its platform is not connected', details)
  if (follow.skippedDue === due.toISOString()) return log('an edition was skipped: as was asked', details)
  const [last] = await lastEditions(store, follow, 1)
  const window = { ...previewWindow(digest, due), ...(last === undefined ? {} : { from: last.window.to }) }
  const stored = window.from < window.to ? await makeEdition(publishing, issue, platform, window) : 'exists'
  if (follow.wantedAt !== null) await updateFollow(store, follow.id, { wantedAt: null })
  log(outcomes[stored], { ...details, until: window.to })
}

type Outcome = 'made' | 'exists' | 'nothing new'

const outcomes: Readonly<Record<Outcome, string>> = {
  made: 'an edition was made',
  exists: 'an edition was skipped: its window is covered already',
  'nothing new': 'an edition was skipped: nothing new',
}

async function makeEdition(
  { store, writer }: Publishing,
  { digest, follow, due, now, composed }: Issue,
  platform: Platform,
  window: Window,
): Promise<Outcome> {
  const { topic, outlets, length } = follow
  const choice = { topic, outlets, length }
  const key = JSON.stringify([digest.name, window, choice])
  const composing = composed.get(key) ?? composeEditions(store, digest, window, choice)
  composed.set(key, composing)
  const editions = (await composing) ?? quietEditions(digest, window)
  if (editions === null) return 'nothing new'
  const { worded, unavailable } =
    writer === null
      ? { worded: editions, unavailable: undefined }
      : await wordEditions(writer, editions, follow.workspace)
  const edition: StoredEdition = {
    id: editionId(follow, window.to),
    workspace: follow.workspace,
    channel: follow.channel,
    digest: digest.name,
    topic,
    outlets,
    window,
    editions: worded,
    createdAt: new Date().toISOString(),
  }
  const lateSince = now.getTime() - due.getTime() > late_ms ? due : null
  const charts = new Map<Language, EditionChart>()
  for (const language of languagesOf(follow))
    charts.set(language, await editionChart(store, worded[language]))
  return store.transaction(async () => {
    if (!(await insertEdition(store, edition))) return 'exists'
    await insertDeliveries(store, deliveries(follow, platform, edition, { lateSince, unavailable }, charts))
    return 'made'
  })
}

function editionId({ workspace, channel, digest, topic }: Follow, to: string): string {
  const content = JSON.stringify([workspace, channel, digest, topic, to])
  return `e${createHash('sha256').update(content).digest('hex').slice(0, 16)}`
}

/** Those that a channel reads, in the order in which they are posted. */
function languagesOf({ language }: Follow): readonly Language[] {
  return language === 'both' ? ['fr', 'en'] : [language]
}

/** Every part of the edition on its way to its channel, in each language that is followed. */
function deliveries(
  follow: Follow,
  platform: Platform,
  { id, editions, createdAt }: StoredEdition,
  how: Omit<Posting, 'id'>,
  charts: ReadonlyMap<Language, EditionChart>,
): Delivery[] {
  return [...charts].flatMap(([language, chart]) => {
    const message = { ...postedMessage(editions[language], { ...how, id }), ...chart }
    return deliveriesOf(`${id}-${language}`, platform.render(message), {
      edition: id,
      workspace: follow.workspace,
      platform: platform.name,
      channel: follow.channel,
      language,
      thread: null,
      createdAt,
    })
  })
}

async function wordEditions(
  writer: Writer,
  editions: Editions,
  workspace: string,
): Promise<{ readonly worded: Editions; readonly unavailable: Written['unavailable'] }> {
  let unavailable: Written['unavailable']
  const word = async (edition: Edition): Promise<Edition> => {
    const lines = edition.sections.flatMap(section => section.items)
    const written = await writer.write(lines, edition.language, workspace, null)
    unavailable ??= written.unavailable
    let from = 0
    const sections = edition.sections.map(section => {
      const items = written.lines.slice(from, from + section.items.length)
      from += section.items.length
      return { title: section.title, items }
    })
    return { ...edition, sections }
  }
  const [fr, en] = [await word(editions.fr), await word(editions.en)]
  const sections = inParity({ fr: fr.sections, en: en.sections })
  const worded = { fr: { ...fr, sections: sections.fr }, en: { ...en, sections: sections.en } }
  return { worded, unavailable }
}
