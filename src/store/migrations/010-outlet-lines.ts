import type { Migration } from './migration.ts'

/** The lines at the top and foot of articles, by which an outlet's own lines are told from what an article says. */
export const outletLines: Migration = {
  name: '010-outlet-lines',
  statements: ({ text, keyed }) => [
    `create table outlet_lines (
      outlet ${text} not null,
      line ${text} not null,
      article ${text} not null references articles on delete cascade,
      primary key (outlet, line, article)
    ) ${keyed}`,
    'create index outlet_lines_by_article on outlet_lines (article)',
  ],
}
