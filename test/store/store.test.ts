import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/store.ts'

describe('a store that does not open', () => {
  it.each([
    [
      'another kind of database',
      'mysql://localhost/verbatim',
      'database-address',
      'DATABASE_URL must begin with postgres://',
    ],
    ['no address at all', 'verbatim', 'database-address', 'DATABASE_URL must begin with postgres://'],
    ['a server that is not there', 'postgres://localhost:1/verbatim', 'database-unreachable', 'ECONNREFUSED'],
  ])('says what to do about %s', async (_, databaseUrl, code, words) => {
    const opening = openStore({ databaseUrl, dataDirectory: tmpdir() })
    await expect(opening).rejects.toMatchObject({ code, message: expect.stringContaining(words) })
  })

  it('never shows the password', async () => {
    const databaseUrl = 'postgres://verbatim:canary@localhost:1/verbatim'
    const error = await openStore({ databaseUrl, dataDirectory: tmpdir() }).catch(String)
    expect(error).not.toContain('canary')
  })

  it('says what to do about a data directory that is a file', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'verbatim-')), 'data')
    writeFileSync(file, '')
    const opening = openStore({ databaseUrl: null, dataDirectory: file })
    await expect(opening).rejects.toMatchObject({
      code: 'database-unreachable',
      message: expect.stringContaining('check that DATA_DIR is a folder'),
    })
  })

  it('says what to do about a file that is no database', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'verbatim-'))
    writeFileSync(
      join(directory, 'verbatim.db'),
      'not a database, but long enough to look like one'.repeat(100),
    )
    const opening = openStore({ databaseUrl: null, dataDirectory: directory })
    await expect(opening).rejects.toMatchObject({
      code: 'database-damaged',
      message: expect.stringContaining('a backup in its place'),
    })
  })
})
