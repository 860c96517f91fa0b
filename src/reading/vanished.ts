import { normalAddress } from '../articles/identity.ts'
import { articlesByKey } from '../store/readings.ts'
import type { Store } from '../store/store.ts'
import { addVanished, removeVanished } from '../store/vanished.ts'
import type { ArticleInput } from '../types.ts'
import { recheckSoon } from './corrections.ts'

/** Remembers that there is nothing any more at the address of an article, and has what was quoted of it looked at. */
export async function noteGone(store: Store, address: string, now: Date): Promise<void> {
  const readAt = now.toISOString()
  await store.transaction(async () => {
    const gone = await addVanished(store, await articlesAt(store, address), readAt)
    for (const article of gone) await recheckSoon(store, { article, readAt })
  })
}

/** Takes that back for an article whose page has been read; what a feed says of a page is no proof of it. */
export async function noteFound(store: Store, { source, url }: ArticleInput, now: Date): Promise<void> {
  const address = normalAddress(source)
  if (url === null || address === null || address !== normalAddress(url)) return
  await store.transaction(async () => {
    const back = await removeVanished(store, await articlesAt(store, url))
    for (const article of back) await recheckSoon(store, { article, readAt: now.toISOString() })
  })
}

async function articlesAt(store: Store, address: string): Promise<string[]> {
  const normal = normalAddress(address)
  return normal === null ? [] : [...(await articlesByKey(store, [`url:${normal}`])).values()]
}
