import type { Store } from './store.ts'

const age_ms_max = 60_000

/**
 * What takes a while to count in a large archive, of which the articles of a minute change next to nothing: it is read
 * once a minute, and each time as long as what was read is not large.
 */
export function onceAMinute<T>(
  read: (store: Store) => Promise<T>,
  isLarge: (value: T) => boolean,
): (store: Store) => Promise<T> {
  const last = new WeakMap<Store, { readonly value: T; readonly at_ms: number }>()
  return async store => {
    const known = last.get(store)
    if (known !== undefined && performance.now() - known.at_ms <= age_ms_max) return known.value
    const value = await read(store)
    if (isLarge(value)) last.set(store, { value, at_ms: performance.now() })
    return value
  }
}
