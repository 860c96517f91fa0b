import type { Migration } from './migration.ts'

/**
 * What sentences mean, as vectors of a model (see `vectors.ts` of the folder above); and indexes by which questions are
 * answered: of outlets by their name, and of claims so that PostgreSQL need not read the claims to choose among them.
 */
export const vectors: Migration = {
  name: '021-vectors',
  statements: ({ engine, text, double, bytes, counter, table, keyed }) => [
    `create table embedding_models (
      name ${text} primary key,
      dimensions integer not null,
      centre ${bytes} not null,
      unrelated ${double} not null,
      related ${double} not null
    ) ${keyed}`,
    `create table embedding_failures (
      model ${text} primary key,
      reason ${text} not null,
      failed_at ${text} not null
    ) ${keyed}`,
    // No number is given twice, as whoever has read some looks for those above them.
    `create table vectors (
      number ${counter}${engine === 'sqlite' ? ' autoincrement' : ''},
      version ${text} not null unique references versions on delete cascade,
      model ${text} not null references embedding_models on delete cascade,
      sentences integer not null,
      starts ${bytes} not null,
      signs ${bytes} not null,
      components ${bytes} not null
    ) ${table}`,
    'create index vectors_by_model on vectors (model, number)',
    'create index articles_by_outlet on articles (outlet)',
    ...(engine === 'sqlite' ? [] : covering),
  ],
}

const covering = [
  'drop index claim_keys_by_key',
  'create index claim_keys_by_key on claim_keys (key, role, claim)',
  'drop index claims_by_kind',
  'create index claims_by_kind on claims (kind, category, number, version)',
]
