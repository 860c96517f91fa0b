import type { Migration } from './migration.ts'

/**
 * Answers as they were given, so that their buttons work after a restart and a person can say that one is wrong; how
 * often a model was asked; and how many lines the gate did not let out as they were, by day and reason.
 */
export const feedback: Migration = {
  name: '015-feedback',
  statements: ({ text, long, keyed, table }) => [
    `create table answers (
      id ${text} primary key,
      workspace ${text} not null references workspaces on delete cascade,
      body ${text} not null,
      created_at ${text} not null
    ) ${table}`,
    'create index answers_by_time on answers (created_at)',
    'create index answers_by_workspace on answers (workspace)',
    `create table feedback (
      answer ${text} not null references answers on delete cascade,
      person ${text} not null,
      created_at ${text} not null,
      primary key (answer, person)
    ) ${keyed}`,
    `alter table model_usage add column requests ${long} not null default 0`,
    `create table refusals (
      day ${text} not null,
      reason ${text} not null,
      lines ${long} not null,
      primary key (day, reason)
    ) ${keyed}`,
  ],
}
