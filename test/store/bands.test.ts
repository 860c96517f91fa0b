import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { bands } from '../../src/store/migrations/012-bands.ts'
import { wordsOf } from '../../src/store/migrations/migration.ts'

test('what was stored before bands had numbers is found and removed as before', () => {
  const database = new DatabaseSync(':memory:')
  database.exec(`
    create table versions (id text primary key);
    create table signatures (version text primary key, signature blob not null);
    create table bands (key text not null, version text not null references signatures);
    insert into versions values ('v1'), ('v2');
    insert into signatures values ('v2', x'02'), ('v1', x'01');
    insert into bands values ('0:a', 'v1'), ('1:b', 'v1'), ('0:a', 'v2');
  `)
  for (const statement of bands.statements(wordsOf('sqlite'))) database.exec(statement)
  const found = database.prepare(
    'select key, version, hex(signature.signature) as bytes from bands join signatures as signature on number = bands.signature order by 1, 2',
  )
  const plain = found.all().map(row => ({ ...row }))
  expect(plain).toEqual([
    { key: '0:a', version: 'v1', bytes: '01' },
    { key: '0:a', version: 'v2', bytes: '02' },
    { key: '1:b', version: 'v1', bytes: '01' },
  ])
  database.exec("pragma foreign_keys = on; delete from versions where id = 'v1'")
  expect(database.prepare('select version from signatures').all()).toHaveLength(1)
  database.close()
})
