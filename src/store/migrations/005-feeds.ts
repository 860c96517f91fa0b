import type { Migration } from './migration.ts'

export const feeds: Migration = {
  name: '005-feeds',
  statements: ({ text, table }) => [
    `create table feeds (
      url ${text} primary key,
      title ${text},
      outlet ${text},
      etag ${text},
      last_modified ${text},
      next_poll_at ${text} not null,
      failures integer not null,
      last_error ${text},
      moved_to ${text},
      stopped integer not null,
      added_at ${text} not null
    ) ${table}`,
    'create index feeds_by_next_poll on feeds (stopped, next_poll_at)',
  ],
}
