import type { Migration } from './migration.ts'

/** When a story was last seen is told by the story; of each of its keys nobody has ever asked it. */
export const storyKeys: Migration = {
  name: '020-story-keys',
  statements: () => ['alter table story_keys drop column last_seen'],
}
