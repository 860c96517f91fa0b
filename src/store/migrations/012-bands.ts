import type { Migration } from './migration.ts'

/**
 * Bands name the version by a number and no longer have an index by it, with which they took up a sixth of the
 * database: whoever removes a version's bands knows their keys from its signature.
 */
export const bands: Migration = {
  name: '012-bands',
  statements: ({ text, long, bytes, counter, table, keyed }) => [
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
  ],
}
