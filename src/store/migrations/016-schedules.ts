import type { Migration } from './migration.ts'

/**
 * A channel's own schedule, outlets and length for a digest, and with them an edition of its own: what was one edition
 * for all channels of a workspace becomes one for each. Both tables are made anew, as SQLite changes no constraint.
 */
export const schedules: Migration = {
  name: '016-schedules',
  statements: ({ text, table }) => [
    `alter table follows add column cron ${text}`,
    `alter table follows add column time_zone ${text}`,
    `alter table follows add column only_outlets ${text} not null default '[]'`,
    `alter table follows add column without_outlets ${text} not null default '[]'`,
    `alter table follows add column length ${text} not null default 'normal'`,
    'alter table follows add column paused integer not null default 0',
    `alter table follows add column skipped_due ${text}`,
    `alter table follows add column wanted_at ${text}`,
    `create table new_editions (
      id ${text} primary key,
      workspace ${text} not null references workspaces on delete cascade,
      channel ${text} not null,
      digest ${text} not null,
      topic ${text} not null default '',
      window_from ${text} not null,
      window_to ${text} not null,
      body ${text} not null,
      created_at ${text} not null,
      unique (workspace, channel, digest, topic, window_to)
    ) ${table}`,
    `insert into new_editions
      select distinct editions.id || '-' || channel, editions.workspace, channel, digest, topic, window_from, window_to,
        body, editions.created_at
      from editions join deliveries on deliveries.edition = editions.id`,
    `create table new_deliveries (
      id ${text} primary key,
      edition ${text} references new_editions on delete cascade,
      workspace ${text} not null references workspaces on delete cascade,
      platform ${text} not null,
      channel ${text} not null,
      language ${text} not null,
      part integer not null,
      parts integer not null,
      payload ${text} not null,
      state ${text} not null,
      attempts integer not null default 0,
      lease_until ${text},
      fence integer not null default 0,
      message ${text},
      thread ${text},
      reason ${text},
      created_at ${text} not null,
      sent_at ${text},
      unique (edition, channel, language, part)
    ) ${table}`,
    `insert into new_deliveries
      select id, edition || '-' || channel, workspace, platform, channel, language, part, parts, payload, state,
        attempts, lease_until, fence, message, thread, reason, created_at, sent_at
      from deliveries`,
    'drop table deliveries',
    'drop table editions',
    'alter table new_editions rename to editions',
    'alter table new_deliveries rename to deliveries',
    'create index editions_by_creation on editions (created_at)',
    'create index deliveries_by_state on deliveries (platform, state, created_at)',
    'create index deliveries_by_workspace on deliveries (workspace)',
  ],
}
