import type { Migration } from './migration.ts'

/**
 * By which rules a version's sentences, claims and index were made, and what its source's markup showed of it, so that
 * they can be made again when the rules have changed; and the claims that a model has proposed. Versions of before are due.
 */
export const derivations: Migration = {
  name: '011-derivations',
  statements: ({ text, keyed }) => [
    `alter table versions add column updated_at ${text}`,
    `create table derivations (
      version ${text} primary key references versions on delete cascade,
      marked ${text} not null,
      rules ${text} not null
    ) ${keyed}`,
    `create table proposals (
      version ${text} primary key references versions on delete cascade,
      body ${text} not null
    ) ${keyed}`,
    'create index derivations_by_rules on derivations (rules)',
    "insert into derivations select id, '[]', '' from versions",
  ],
}
