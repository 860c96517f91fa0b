import type { Migration } from './migration.ts'

export const deliveries: Migration = {
  name: '007-deliveries',
  statements: ({ text, table }) => [
    `create table editions (
      id ${text} primary key,
      workspace ${text} not null references workspaces on delete cascade,
      digest ${text} not null,
      topic ${text} not null default '',
      window_from ${text} not null,
      window_to ${text} not null,
      body ${text} not null,
      created_at ${text} not null,
      unique (workspace, digest, topic, window_to)
    ) ${table}`,
    'create index editions_by_creation on editions (created_at)',
    `create table deliveries (
      id ${text} primary key,
      edition ${text} references editions on delete cascade,
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
    'create index deliveries_by_state on deliveries (platform, state, created_at)',
    'create index deliveries_by_workspace on deliveries (workspace)',
  ],
}
