import { normalAddress } from '../articles/identity.ts'
import { readSource, type Web } from '../articles/read.ts'
import { messageOf } from '../errors.ts'
import type { Log } from '../log.ts'
import { type Repeated, repeatedly } from '../repeatedly.ts'
import type { Store } from '../store/store.ts'
import { noteMissed, takeVisit, type Visit } from '../store/visits.ts'
import { storeItems } from './read.ts'
import { noteFound, noteGone } from './vanished.ts'

interface Revisiting {
  readonly store: Store
  readonly web: Web
  readonly log: Log
}

const hour_ms = 3_600_000
/** Pages are looked at once a day, for so long after an edition or an answer has quoted them. */
const between_ms = 24 * hour_ms
const lookedAfter_ms = 7 * 24 * hour_ms
/** A page that is not there is looked for again after so long, and is gone when it is not there then. */
const again_ms = hour_ms
/** Pages in one pass; the next pass goes on. */
const pages_max = 20

/** Looks at the pages of quoted articles every `interval_ms` until stopped. */
export function startRevisiting(revisiting: Revisiting, interval_ms: number): Repeated {
  return repeatedly(isStopped => revisitDue(revisiting, new Date(), isStopped), interval_ms)
}

/**
 * Looks whether what was quoted still stands where it was read, one page after the other, as robots.txt allows. A page
 * that was read itself is read again; of what a feed gave, only whether its page is there.
 */
export async function revisitDue(
  { store, web, log }: Revisiting,
  now: Date,
  isStopped: () => boolean = () => false,
): Promise<void> {
  const since = (ms: number) => new Date(now.getTime() + ms).toISOString()
  const times = { quotedSince: since(-lookedAfter_ms), now: now.toISOString(), next: since(between_ms) }
  try {
    for (let pages = 0; pages < pages_max && !isStopped(); pages++) {
      const visit = await takeVisit(store, times)
      if (visit === null) return
      await look(store, web, visit, now)
    }
  } catch (error) {
    log('the pages of quoted articles could not be looked at', { message: messageOf(error) })
  }
}

async function look(
  store: Store,
  web: Web,
  { article, url, source, missed }: Visit,
  now: Date,
): Promise<void> {
  for await (const item of readSource(url, web)) {
    if (item.ok) {
      if (missed > 0) await noteMissed(store, article, 0)
      if (normalAddress(source) === normalAddress(url)) await storeItems(store, [item], null)
      else await noteFound(store, item.input, now)
    } else if (item.isGone) {
      if (missed > 0) await noteGone(store, url, now)
      const again = missed > 0 ? null : new Date(now.getTime() + again_ms).toISOString()
      await noteMissed(store, article, missed + 1, again)
    }
    // An address that has become a feed has no page any more to tell of.
    return
  }
}
