import type { Migration } from './migration.ts'

export const claims: Migration = {
  name: '002-claims',
  statements: ({ text, double, counter, long, table, keyed }) => [
    `create table claims (
      number ${counter},
      id ${text} not null unique,
      version ${text} not null references versions on delete cascade,
      article ${text} not null references articles on delete cascade,
      position integer not null,
      last_position integer not null,
      kind ${text} not null,
      category ${text},
      modality ${text} not null,
      value ${double},
      low ${double},
      high ${double},
      holder ${text},
      body ${text} not null
    ) ${table}`,
    'create index claims_by_version on claims (version, position)',
    'create index claims_by_kind on claims (kind, category)',
    `create table claim_keys (
      claim ${long} not null references claims on delete cascade,
      role ${text} not null,
      key ${text} not null,
      primary key (claim, role, key)
    ) ${keyed}`,
    'create index claim_keys_by_key on claim_keys (key, role)',
  ],
}
