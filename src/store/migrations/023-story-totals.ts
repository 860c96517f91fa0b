import type { Migration } from './migration.ts'

/** Nothing asks any more how much the keys of a story weigh in all. */
export const storyTotals: Migration = {
  name: '023-story-totals',
  statements: () => ['alter table stories drop column total'],
}
