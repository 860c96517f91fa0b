import type { Engine } from '../store.ts'

/** A step of the schema: its statements, once for both engines, with the words in which they differ. */
export interface Migration {
  readonly name: string
  statements(words: Words): readonly string[]
}

export interface Words {
  readonly engine: Engine
  /** Text compared by its bytes, so that both engines sort alike. */
  readonly text: string
  readonly double: string
  /** A whole number of 64 bits. */
  readonly long: string
  readonly bytes: string
  /** The type of a primary key that the database counts up by itself. */
  readonly counter: string
  /** What follows the closing bracket of a table. */
  readonly table: string
  /** The same for a table that is stored in the order of its primary key. */
  readonly keyed: string
}

export function wordsOf(engine: Engine): Words {
  return engine === 'sqlite' ? sqlite : postgres
}

const sqlite: Words = {
  engine: 'sqlite',
  text: 'text',
  double: 'real',
  long: 'integer',
  bytes: 'blob',
  counter: 'integer primary key',
  table: 'strict',
  keyed: 'strict, without rowid',
}

const postgres: Words = {
  engine: 'postgres',
  text: 'text collate "C"',
  double: 'double precision',
  long: 'bigint',
  bytes: 'bytea',
  counter: 'bigint generated always as identity primary key',
  table: '',
  keyed: '',
}
