import type { Migration } from './migration.ts'

/** Who is polling a feed, how long it asks to be left alone, and what each source last gave of an article. */
export const polling: Migration = {
  name: '009-polling',
  statements: ({ text, keyed }) => [
    `alter table feeds add column host ${text} not null default ''`,
    'update feeds set host = url',
    'alter table feeds add column asked_s integer',
    `alter table feeds add column lease_until ${text}`,
    'alter table feeds add column fence integer not null default 0',
    'create index feeds_by_host on feeds (host, lease_until)',
    `create table readings (
      article ${text} not null references articles on delete cascade,
      source ${text} not null,
      text_hash ${text} not null,
      body_hash ${text} not null,
      version ${text},
      primary key (article, source)
    ) ${keyed}`,
  ],
}
