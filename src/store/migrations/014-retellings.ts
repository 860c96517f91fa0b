import type { Migration } from './migration.ts'

/**
 * What retellings are found by, and which articles retell which; how long a story's vector of weights is; and what a new
 * version of an article has taken back or changed of the one before.
 */
export const retellings: Migration = {
  name: '014-retellings',
  statements: ({ text, double, keyed }) => [
    `alter table stories add column squares ${double} not null default 0`,
    'update stories set squares = coalesce((select sum(weight * weight) from story_keys where story = stories.id), 0)',
    `create table evidence (
      version ${text} primary key references versions on delete cascade,
      body ${text} not null
    ) ${keyed}`,
    `create table evidence_keys (
      key ${text} not null,
      version ${text} not null references evidence on delete cascade,
      primary key (key, version)
    ) ${keyed}`,
    'create index evidence_keys_by_version on evidence_keys (version)',
    `create table retellings (
      article ${text} primary key references articles on delete cascade,
      retold ${text} not null references articles on delete cascade
    ) ${keyed}`,
    'create index retellings_by_retold on retellings (retold)',
    `create table corrections (
      version ${text} not null references versions on delete cascade,
      position integer not null,
      before ${text} not null references versions on delete cascade,
      body ${text} not null,
      primary key (version, position)
    ) ${keyed}`,
    'create index corrections_by_before on corrections (before)',
  ],
}
