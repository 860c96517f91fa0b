import type { Migration } from './migration.ts'

/** The thread that an answer was given in, so that the next question there may go on from it after a restart, too. */
export const threads: Migration = {
  name: '018-threads',
  statements: ({ text }) => [
    `alter table answers add column thread ${text}`,
    'create index answers_by_thread on answers (workspace, thread, created_at)',
    'drop index answers_by_workspace',
  ],
}
