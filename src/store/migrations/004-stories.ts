import type { Migration } from './migration.ts'

export const stories: Migration = {
  name: '004-stories',
  statements: ({ text, double, bytes, table, keyed }) => [
    `create table signatures (
      version ${text} primary key references versions on delete cascade,
      signature ${bytes} not null
    ) ${table}`,
    `create table bands (
      key ${text} not null,
      version ${text} not null references signatures on delete cascade,
      primary key (key, version)
    ) ${keyed}`,
    'create index bands_by_version on bands (version)',
    `create table stories (
      id ${text} primary key,
      title_fr ${text},
      title_en ${text},
      created_at ${text} not null,
      last_seen ${text} not null
    ) ${table}`,
    'create index stories_by_last_seen on stories (last_seen)',
    `create table story_keys (
      story ${text} not null references stories on delete cascade,
      key ${text} not null,
      weight ${double} not null,
      last_seen ${text} not null,
      primary key (story, key)
    ) ${keyed}`,
    'create index story_keys_by_key on story_keys (key)',
  ],
}
