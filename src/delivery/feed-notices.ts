import { createHash } from 'node:crypto'
import type { Sentences } from '../errors.ts'
import { type FeedFailure, reasonOf } from '../reading/feed-failures.ts'
import type { Delivery } from '../store/deliveries.ts'
import type { LeasedFeed } from '../store/feeds.ts'
import { listFollows } from '../store/follows.ts'
import type { Store } from '../store/store.ts'
import { getWorkspace, type Workspace } from '../store/workspaces.ts'
import type { Language } from '../types.ts'
import type { Message } from './message.ts'
import { plainMessage } from './notices.ts'
import { deliveriesOf } from './parts.ts'
import type { Platform, PlatformName } from './platform.ts'

/** Why a feed was switched off: its last failure, and how often in a row. */
export interface Stop extends FeedFailure {
  readonly failures: number
}

/**
 * One notice for each channel that follows a digest, since digests are made from all feeds: what is no longer read,
 * why, and how it is switched on again, in the language of the channel's workspace. To be stored in the transaction
 * that switches the feed off. A channel of a platform that is not connected gets none.
 */
export async function feedNotices(
  store: Store,
  platforms: ReadonlyMap<PlatformName, Platform>,
  feed: Pick<LeasedFeed, 'url' | 'fence'>,
  stop: Stop,
  now: string,
): Promise<Delivery[]> {
  const follows = await listFollows(store)
  const channels = new Map(follows.map(one => [JSON.stringify([one.workspace, one.channel]), one]))
  const deliveries: Delivery[] = []
  for (const { workspace: id, channel } of channels.values()) {
    const workspace = await getWorkspace(store, id)
    const platform = workspace === null ? undefined : platforms.get(workspace.platform)
    if (workspace === null || platform === undefined) continue
    deliveries.push(...noticesTo(channel, workspace, platform, feed, stop, now))
  }
  return deliveries
}

function noticesTo(
  channel: string,
  { id: workspace, language }: Workspace,
  platform: Platform,
  feed: Pick<LeasedFeed, 'url' | 'fence'>,
  stop: Stop,
  createdAt: string,
): Delivery[] {
  const key = JSON.stringify([feed.url, feed.fence, workspace, channel])
  const name = `n${createHash('sha256').update(key).digest('hex').slice(0, 16)}`
  return deliveriesOf(name, platform.render(feedNotice(feed.url, stop, language)), {
    edition: null,
    workspace,
    platform: platform.name,
    channel,
    language,
    thread: null,
    createdAt,
  })
}

/** An address longer than this is named by its host: a notice is one short message. */
const addressMax = 300

/** What a channel is told when a feed is switched off. */
function feedNotice(url: string, stop: Stop, language: Language): Message {
  const isShort = url.length <= addressMax
  const name = isShort ? url : (URL.parse(url)?.host ?? url.slice(0, addressMax))
  const times = timesOf(stop.failures)
  const sentences: Sentences = {
    fr: `Je ne lis plus le flux ${name} : ${reasonOf(stop).fr}${times.fr}. Pour que je le lise à nouveau, la personne qui administre le bot tape « verbatim feeds add ${isShort ? url : 'ADRESSE'} ».`,
    en: `I no longer read the feed ${name}: ${reasonOf(stop).en}${times.en}. To have it read again, whoever runs the bot types “verbatim feeds add ${isShort ? url : 'ADDRESS'}”.`,
  }
  return { ...plainMessage(language, [sentences[language]]), visibility: 'public' }
}

function timesOf(failures: number): Sentences {
  if (failures < 2) return { fr: '', en: '' }
  return { fr: `, ${failures} fois de suite`, en: `, ${failures} times in a row` }
}
