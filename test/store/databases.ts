import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { StoreSettings } from '../../src/store/store.ts'

/** An empty database of a test's own. */
export interface TestDatabase {
  readonly settings: StoreSettings
  remove(): Promise<void>
}

export async function sqliteDatabase(): Promise<TestDatabase> {
  const directory = mkdtempSync(join(tmpdir(), 'verbatim-'))
  return {
    settings: { databaseUrl: null, dataDirectory: directory },
    remove: async () => rmSync(directory, { recursive: true, force: true }),
  }
}

/** Makes a database on the server of `VERBATIM_TEST_POSTGRES`. */
export async function postgresDatabase(server: string): Promise<TestDatabase> {
  const name = `verbatim_${randomBytes(6).toString('hex')}`
  await onServer(server, `create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return {
    settings: { databaseUrl: url.href, dataDirectory: tmpdir() },
    remove: () => onServer(server, `drop database ${name} with (force)`),
  }
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client(server)
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
