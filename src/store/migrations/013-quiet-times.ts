import type { Migration } from './migration.ts'

/** When a feed asks not to be read. */
export const quietTimes: Migration = {
  name: '013-quiet-times',
  statements: ({ text }) => [`alter table feeds add column quiet ${text}`],
}
