import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { storyNumbers } from '../../src/store/migrations/026-story-numbers.ts'
import { wordsOf } from '../../src/store/migrations/migration.ts'

test('stories that had no numbers keep what they are, and are found by the same keys', () => {
  const database = new DatabaseSync(':memory:')
  database.exec(`
    create table stories (
      id text primary key, title_fr text, title_en text, created_at text not null, last_seen text not null,
      vector text not null, articles integer not null
    );
    insert into stories values
      ('s1', 'La grève', null, '2025-03-02', '2025-03-05', '[["x"],[2]]', 3),
      ('s2', null, 'The vote', '2025-03-01', '2025-03-04', '[["x","y"],[2,1]]', 1);
    create table story_postings (key text not null, story text not null);
    insert into story_postings values ('x', 's1'), ('x', 's2'), ('y', 's2'), ('war', '*');
  `)
  for (const statement of storyNumbers.statements(wordsOf('sqlite'))) database.exec(statement)

  const stories = database.prepare('select * from stories order by number').all()
  expect(stories.map(row => Object.values(row))).toEqual([
    [1, 's2', null, 'The vote', '2025-03-01', '2025-03-04', 1, '[["x","y"],[2,1]]'],
    [2, 's1', 'La grève', null, '2025-03-02', '2025-03-05', 3, '[["x"],[2]]'],
  ])
  const found = database.prepare('select key, story from story_postings order by 1, 2').all()
  expect(found.map(({ key, story }) => `${key} ${story}`)).toEqual(['war 0', 'x 1', 'x 2', 'y 1'])
  database.close()
})
