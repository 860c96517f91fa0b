import type { Migration } from './migration.ts'

/**
 * Bands name the version by a number and no longer have an index by it, with which they took up a sixth of the
 * database: whoever removes a version's bands knows their keys from its signature. And on PostgreSQL new sentences are
 * in the index at once.
 */
export const bands: Migration = {
  name: '012-bands',
  statements: ({ engine, text, long, bytes, counter, table, keyed }) => [
    `create table numbered_signatures (
      number ${counter},
      version ${text} not null unique references versions on delete cascade,
      signature ${bytes} not null
    ) ${table}`,
    'insert into numbered_signatures (version, signature) select version, signature from signatures',
    `create table numbered_bands (
      key ${text} not null,
      signature ${long} not null,
      primary key (key, signature)
    ) ${keyed}`,
    `insert into numbered_bands select bands.key, numbered_signatures.number
      from bands join numbered_signatures using (version) order by 1, 2`,
    'drop table bands',
    'drop table signatures',
    'alter table numbered_signatures rename to signatures',
    'alter table numbered_bands rename to bands',
    ...(engine === 'postgres' ? searchedAtOnce : []),
  ],
}

/**
 * By default PostgreSQL puts new sentences on a list of 4 MB beside the index, which every word that is looked up is
 * searched for from end to end: https://www.postgresql.org/docs/15/gin-implementation.html#GIN-FAST-UPDATE
 */
const searchedAtOnce = [
  'alter index sentence_index_by_lexeme set (fastupdate = off)',
  "select gin_clean_pending_list('sentence_index_by_lexeme')",
]
