import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folders whose code decides what is read out of a stored text. */
const folders = ['articles', 'claims', 'text']

let known: string | null = null

/**
 * What tells the rules that this program reads by from those of another version of it: a hash of their source, which no
 * one can forget to count up. Read once in the life of a process.
 */
export function rulesInUse(): string {
  known ??= hashOf(folders.flatMap(folder => filesOf(join(import.meta.dirname, '..', folder))))
  return known
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(?:ts|tsv)$/.test(name))
    .sort()
    .map(name => join(folder, name))
}

function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}
