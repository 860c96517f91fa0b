import { operate } from '../tenants/operations.ts'
import type { Measured } from './measure.ts'
import { withStore } from './stores.ts'

const operations = 10_000

/** What two servers do, at random, and how often one of them read or changed what is the other's. */
export async function tenantsBench(): Promise<Measured[]> {
  const crossings = await withStore(store => operate(store, 7, operations))
  for (const crossing of crossings) console.error(crossing)
  const rows = [[String(operations), String(crossings.length)]]
  return [{ title: 'two servers, random operations', head: ['operations', 'across, asked 0'], rows }]
}
