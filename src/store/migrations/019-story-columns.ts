import type { Migration } from './migration.ts'

/** What nothing has asked: how much the keys of a story weigh in all, and when each of them was last seen. */
export const storyColumns: Migration = {
  name: '019-story-columns',
  statements: () => ['alter table stories drop column total', 'alter table story_keys drop column last_seen'],
}
