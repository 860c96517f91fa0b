import type { Migration } from './migration.ts'

/**
 * Which words of which version an edition or an answer has quoted, and what its readers know of them by now; where an
 * answer was posted; the articles that are to be looked at again, and those that are no longer online; and the replies
 * that correct what was posted, with their deliveries.
 */
export const travellingCorrections: Migration = {
  name: '017-corrections',
  statements: ({ text, table, keyed }) => [
    `create table quotations (
      carrier ${text} not null,
      version ${text} not null,
      "start" integer not null,
      "end" integer not null,
      article ${text} not null references articles on delete cascade,
      edition ${text} references editions on delete cascade,
      answer ${text} references answers on delete cascade,
      known ${text},
      primary key (carrier, version, "start", "end")
    ) ${keyed}`,
    'create index quotations_by_article on quotations (article)',
    'create index quotations_by_edition on quotations (edition)',
    'create index quotations_by_answer on quotations (answer)',
    `create table answer_places (
      answer ${text} primary key references answers on delete cascade,
      channel ${text} not null,
      thread ${text} not null
    ) ${keyed}`,
    `create table rechecks (
      article ${text} primary key references articles on delete cascade,
      due_at ${text} not null
    ) ${keyed}`,
    'create index rechecks_by_time on rechecks (due_at)',
    `create table vanished (
      article ${text} primary key references articles on delete cascade,
      since ${text} not null
    ) ${keyed}`,
    `create table replies (
      id ${text} primary key,
      workspace ${text} not null references workspaces on delete cascade,
      edition ${text} references editions on delete cascade,
      answer ${text} references answers on delete cascade,
      changes integer not null,
      parts integer not null,
      created_at ${text} not null
    ) ${table}`,
    'create index replies_by_creation on replies (created_at)',
    'create index replies_by_workspace on replies (workspace)',
    'create index replies_by_edition on replies (edition)',
    'create index replies_by_answer on replies (answer)',
    `alter table deliveries add column reply ${text} references replies on delete cascade`,
    'create unique index deliveries_by_reply on deliveries (reply, language, part)',
  ],
}
