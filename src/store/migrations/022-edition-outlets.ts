import type { Migration } from './migration.ts'

/** From which outlets an edition was made, to show later what it left out. */
export const editionOutlets: Migration = {
  name: '022-edition-outlets',
  statements: ({ text }) => [
    `alter table editions add column only_outlets ${text} not null default '[]'`,
    `alter table editions add column without_outlets ${text} not null default '[]'`,
  ],
}
