import { createHash } from 'node:crypto'
import type { Platform, PlatformName } from '../delivery/platform.ts'
import { messageOf } from '../errors.ts'
import type { Log } from '../log.ts'
import type { Writer } from '../model/writer.ts'
import { type Delivery, insertDeliveries } from '../store/deliveries.ts'
import { insertEdition, lastEdition } from '../store/editions.ts'
import { type Follow, listFollows } from '../store/follows.ts'
import type { Store } from '../store/store.ts'
import { getWorkspace, type Workspace } from '../store/workspaces.ts'
import type { Edition, Language } from '../types.ts'
import { composeEditions, type Editions } from './compose.ts'
import type { Digest } from './digest.ts'
import { editionMessage } from './message.ts'
import { previewWindow } from './window.ts'

export interface Publishing {
  readonly store: Store
  readonly platforms: ReadonlyMap<PlatformName, Platform>
  readonly writer: Writer | null
  readonly log: Log
}

/**
 * Makes the editions of a digest that are due at `due`, one a workspace and topic, with their deliveries in one
 * transaction. An edition that exists already, made by another process or before a restart, is left alone; one that
 * fails is logged and does not keep the others from being made.
 */
export async function publish(publishing: Publishing, digest: Digest, due: Date): Promise<void> {
  const follows = await listFollows(publishing.store, { digest: digest.name })
  // An edition that is made up for is none of those who began to follow after it was due.
  const before = follows.filter(({ createdAt }) => Date.parse(createdAt) <= due.getTime())
  const groups = Map.groupBy(before, ({ workspace, topic }) => JSON.stringify([workspace, topic]))
  for (const group of groups.values()) {
    try {
      await publishTo(publishing, digest, due, group)
    } catch (error) {
      const workspace = group[0]?.workspace
      publishing.log('an edition failed', { digest: digest.name, workspace, message: messageOf(error) })
    }
  }
}

async function publishTo(
  { store, platforms, writer, log }: Publishing,
  digest: Digest,
  due: Date,
  follows: readonly Follow[],
): Promise<void> {
  const [follow] = follows
  const workspace = follow === undefined ? null : await getWorkspace(store, follow.workspace)
  if (follow === undefined || workspace === null) return
  const details = { digest: digest.name, workspace: workspace.id, topic: follow.topic }
  const platform = platforms.get(workspace.platform)
  if (platform === undefined) return log('an edition was skipped: its platform is not connected', details)
  const last = await lastEdition(store, workspace.id, digest.name, follow.topic)
  const window = { ...previewWindow(digest, due), ...(last === null ? {} : { from: last.window.to }) }
  if (window.from >= window.to) return log('an edition was skipped: its window is covered already', details)
  const editions = await composeEditions(store, digest, window, follow.topic)
  if (editions === null) return log('an edition was skipped: nothing new', details)
  const worded = writer === null ? editions : await wordEditions(writer, editions, workspace.id)
  const id = editionId(workspace, digest, follow.topic, window.to)
  const createdAt = new Date().toISOString()
  const stored = await store.transaction(async () => {
    const edition = {
      id,
      workspace: workspace.id,
      digest: digest.name,
      topic: follow.topic,
      window,
      editions: worded,
      createdAt,
    }
    if (!(await insertEdition(store, edition))) return false
    await insertDeliveries(
      store,
      follows.flatMap(one => deliveries(one, platform, worded, id, createdAt)),
    )
    return true
  })
  log(stored ? 'an edition was made' : 'an edition exists already', { ...details, until: window.to })
}

function editionId(workspace: Workspace, digest: Digest, topic: string, to: string): string {
  const content = JSON.stringify([workspace.id, digest.name, topic, to])
  return `e${createHash('sha256').update(content).digest('hex').slice(0, 16)}`
}

/** Every part of the edition on its way to one channel, in each language that it follows. */
function deliveries(
  follow: Follow,
  platform: Platform,
  editions: Editions,
  edition: string,
  createdAt: string,
): Delivery[] {
  const languages: readonly Language[] = follow.language === 'both' ? ['fr', 'en'] : [follow.language]
  return languages.flatMap(language => {
    const payloads = platform.render(editionMessage(editions[language]))
    return payloads.map((payload, part) => ({
      id: `${edition}-${follow.id}-${language}-${part}`,
      edition,
      workspace: follow.workspace,
      platform: platform.name,
      channel: follow.channel,
      language,
      part,
      parts: payloads.length,
      payload,
      thread: null,
      createdAt,
    }))
  })
}

async function wordEditions(writer: Writer, editions: Editions, workspace: string): Promise<Editions> {
  const word = async (edition: Edition): Promise<Edition> => {
    const lines = edition.sections.flatMap(section => section.items)
    const written = await writer.write(lines, edition.language, workspace, null)
    let from = 0
    const sections = edition.sections.map(section => {
      const items = written.lines.slice(from, from + section.items.length)
      from += section.items.length
      return { title: section.title, items }
    })
    return { ...edition, sections }
  }
  return { fr: await word(editions.fr), en: await word(editions.en) }
}
