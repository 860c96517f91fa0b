import type { Migration } from './migration.ts'

/**
 * Stories have numbers, by which the keys name them: a key of dozens of stories is read for most articles, and their ids
 * are four times as long.
 */
export const storyNumbers: Migration = {
  name: '026-story-numbers',
  statements: ({ text, long, counter, table, keyed }) => [
    `create table numbered_stories (
      number ${counter},
      id ${text} not null unique,
      title_fr ${text},
      title_en ${text},
      created_at ${text} not null,
      last_seen ${text} not null,
      articles integer not null default 0,
      vector ${text} not null default '[[],[]]'
    ) ${table}`,
    `insert into numbered_stories (id, title_fr, title_en, created_at, last_seen, articles, vector)
      select id, title_fr, title_en, created_at, last_seen, articles, vector from stories order by created_at, id`,
    `create table numbered_postings (
      key ${text} not null,
      story ${long} not null,
      primary key (key, story)
    ) ${keyed}`,
    `insert into numbered_postings
      select key, number from story_postings join numbered_stories on id = story order by 1, 2`,
    // The number 0 stands for more than are worth listing.
    "insert into numbered_postings select key, 0 from story_postings where story = '*' order by 1",
    'drop table story_postings',
    'drop table stories',
    'alter table numbered_stories rename to stories',
    'alter table numbered_postings rename to story_postings',
    'create index stories_by_last_seen on stories (last_seen)',
  ],
}
