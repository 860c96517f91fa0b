import type { Migration } from './migration.ts'

export const workspaces: Migration = {
  name: '006-workspaces',
  statements: ({ text, long, table, keyed }) => [
    `create table workspaces (
      id ${text} primary key,
      platform ${text} not null,
      external_id ${text} not null,
      language ${text} not null,
      time_zone ${text} not null,
      joined_at ${text} not null,
      unique (platform, external_id)
    ) ${table}`,
    `create table follows (
      id ${text} primary key,
      workspace ${text} not null references workspaces on delete cascade,
      channel ${text} not null,
      digest ${text} not null,
      language ${text} not null,
      topic ${text} not null default '',
      created_at ${text} not null,
      unique (workspace, channel, digest, topic)
    ) ${table}`,
    'create index follows_by_digest on follows (digest)',
    `create table model_usage (
      workspace ${text} not null,
      day ${text} not null,
      tokens ${long} not null,
      primary key (workspace, day)
    ) ${keyed}`,
    'create index model_usage_by_day on model_usage (day)',
  ],
}
