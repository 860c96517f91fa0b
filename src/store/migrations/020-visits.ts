import type { Migration } from './migration.ts'

/** When the page of a quoted article is to be looked at next, and how often in a row it was not there. */
export const visits: Migration = {
  name: '020-visits',
  statements: ({ text, keyed }) => [
    `create table visits (
      article ${text} primary key references articles on delete cascade,
      due_at ${text} not null,
      missed integer not null
    ) ${keyed}`,
  ],
}
