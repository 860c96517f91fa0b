import type { Migration } from './migration.ts'

/**
 * The newest claims of a kind, of a category and about a name are found by an index, without reading all the others. On
 * PostgreSQL ANALYZE tells how frequent some thousands of words are instead of one thousand: those need not be counted.
 */
export const newestClaims: Migration = {
  name: '025-newest-claims',
  statements: ({ engine, text, long, keyed }) => [
    'drop index claims_by_kind',
    `alter table claims add column dated_at ${text} not null default ''`,
    'update claims set dated_at = (select dated_at from versions where versions.id = claims.version)',
    `create index claims_by_kind on claims (kind, category, dated_at${engine === 'sqlite' ? '' : ', number'})`,
    `create index claims_by_date on claims (kind, dated_at${engine === 'sqlite' ? '' : ', number'})`,
    `create table claim_keys_dated (
      claim ${long} not null references claims on delete cascade,
      role ${text} not null,
      key ${text} not null,
      kind ${text} not null,
      category ${text},
      dated_at ${text} not null,
      primary key (claim, role, key)
    ) ${keyed}`,
    `insert into claim_keys_dated
      select claim, role, key, kind, category, dated_at from claim_keys join claims on claims.number = claim_keys.claim
      order by claim, role, key`,
    'drop table claim_keys',
    'alter table claim_keys_dated rename to claim_keys',
    'create index claim_keys_by_key on claim_keys (key, kind, dated_at, claim, role, category)',
    ...(engine === 'sqlite' ? [] : ['alter table sentence_index alter column lexemes set statistics 1000']),
  ],
}
