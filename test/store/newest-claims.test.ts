import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { newestClaims } from '../../src/store/migrations/025-newest-claims.ts'
import { wordsOf } from '../../src/store/migrations/migration.ts'

test('claims of before, and their keys, are dated as their versions are', () => {
  const database = new DatabaseSync(':memory:')
  database.exec(`
    create table versions (id text primary key, dated_at text not null);
    create table claims (number integer primary key, version text not null, kind text not null, category text);
    create index claims_by_kind on claims (kind, category);
    create table claim_keys (
      claim integer not null references claims on delete cascade, role text not null, key text not null,
      primary key (claim, role, key)
    ) without rowid;
    create index claim_keys_by_key on claim_keys (key, role);
    insert into versions values ('v1', '2025-01-01'), ('v2', '2025-02-01T08:00:00.000Z');
    insert into claims values (1, 'v1', 'figure', 'troops'), (2, 'v2', 'statement', null);
    insert into claim_keys values (1, 'place', 'place_lyon'), (2, 'holder', 'org_cgt'), (2, 'mention', 'place_lyon');
  `)
  for (const statement of newestClaims.statements(wordsOf('sqlite'))) database.exec(statement)

  const dated = database.prepare('select number, dated_at from claims order by number').all()
  expect(dated.map(({ number, dated_at }) => [number, dated_at])).toEqual([
    [1, '2025-01-01'],
    [2, '2025-02-01T08:00:00.000Z'],
  ])
  const keys = database.prepare(`select * from claim_keys where key = 'place_lyon' order by dated_at`).all()
  expect(keys.map(row => Object.values(row))).toEqual([
    [1, 'place', 'place_lyon', 'figure', 'troops', '2025-01-01'],
    [2, 'mention', 'place_lyon', 'statement', null, '2025-02-01T08:00:00.000Z'],
  ])
  database.exec('pragma foreign_keys = on; delete from claims where number = 2')
  expect(database.prepare('select count(*) as keys from claim_keys').get()).toEqual({ keys: 1 })
  database.close()
})
