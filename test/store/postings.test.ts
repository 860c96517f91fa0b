import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { postings } from '../../src/store/migrations/023-postings.ts'
import { wordsOf } from '../../src/store/migrations/migration.ts'
import { bands } from '../../src/stories/minhash.ts'

test('stories and texts of before are found by what they were known by', () => {
  const database = new DatabaseSync(':memory:')
  database.exec(`
    create table signatures (number integer primary key, signature blob not null);
    create table bands (key text not null, signature integer not null);
    create table articles (id text primary key, story text not null);
    insert into articles values ('a1', 's1'), ('a2', 's1'), ('a3', 's2');
    create table stories (id text primary key, squares real not null);
    create table story_keys (story text not null, key text not null, weight real not null);
    insert into stories values ('s1', 5), ('s2', 1), ('s3', 0);
    insert into story_keys values ('s1', 'x', 1.5), ('s1', 'y', 2), ('s2', 'x', 1);
  `)
  const many = Array.from({ length: 51 }, (_, index) => `('m${index}', 'war', 1)`)
  database.exec(`insert into story_keys values ${many.join(', ')}`)
  const minima = Uint32Array.from({ length: 128 }, (_, index) => 0xffffffff - index * 0x00f1e2d3)
  database.prepare('insert into signatures values (7, ?)').run(new Uint8Array(minima.buffer))
  for (const statement of postings.statements(wordsOf('sqlite'))) database.exec(statement)

  const vectors = database.prepare('select id, articles, vector from stories order by id').all()
  expect(vectors.map(row => ({ ...row }))).toEqual([
    { id: 's1', articles: 2, vector: '[["y","x"],[2.0,1.5]]' },
    { id: 's2', articles: 1, vector: '[["x"],[1.0]]' },
    { id: 's3', articles: 0, vector: '[[],[]]' },
  ])
  const found = database.prepare('select key, story from story_postings order by 1, 2').all()
  expect(found.map(({ key, story }) => `${key} ${story}`)).toEqual(['war *', 'x s1', 'x s2', 'y s1'])
  const keys = database.prepare('select key from bands where signature = 7 order by key').all()
  expect(keys.map(({ key }) => key)).toEqual(bands(minima))
  database.close()
})
