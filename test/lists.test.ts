import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commands } from '../commands/index.ts'
import { digests } from '../digests/index.ts'

const root = join(import.meta.dirname, '..')

/** What the modules of a folder export, `index.ts` left out. */
async function exportsOf(folder: string): Promise<unknown[]> {
  const files = (await readdir(join(root, folder))).filter(
    file => file.endsWith('.ts') && file !== 'index.ts',
  )
  const modules = await Promise.all(files.map(file => import(join(root, folder, file))))
  return modules.flatMap(module => Object.values(module))
}

function has<Key extends string>(value: unknown, key: Key): value is Record<Key, unknown> {
  return typeof value === 'object' && value !== null && key in value
}

test('every digest of the folder is in the list, and nothing else', async () => {
  const found = (await exportsOf('digests')).filter(value => has(value, 'cron'))
  expect(found.length).toBeGreaterThan(0)
  expect(new Set(digests)).toEqual(new Set(found))
  for (const digest of found) expect(digests).toContain(digest)
})

test('every command of the folder is in the list, and nothing else', async () => {
  const found = (await exportsOf('commands')).filter(value => has(value, 'run'))
  expect(found.length).toBeGreaterThan(5)
  for (const command of found) expect(commands).toContain(command)
  expect(commands).toHaveLength(found.length)
})

test('no two digests or commands have a name in common', () => {
  const names = commands.flatMap(({ name }) => [...new Set([name.fr, name.en])])
  expect(new Set(names).size).toBe(names.length)
  expect(new Set(digests.map(({ name }) => name)).size).toBe(digests.length)
})
