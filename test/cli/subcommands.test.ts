import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { everySubcommand, findSubcommand } from '../../src/cli/subcommands.ts'

test('every subcommand is found under its own name', async () => {
  for (const subcommand of await everySubcommand())
    expect(await findSubcommand(subcommand.name)).toBe(subcommand)
})

test('a name that no subcommand has, or that every object has, finds none', async () => {
  expect(await findSubcommand('nothing')).toBeNull()
  expect(await findSubcommand('toString')).toBeNull()
})

test('no file of a subcommand is left out', async () => {
  const names = new Set((await everySubcommand()).map(({ name }) => name))
  const helpers =
    'answers archive doctor-report interruption main options progress run subcommand subcommands'
  const files = readdirSync(join(import.meta.dirname, '..', '..', 'src', 'cli'))
  for (const file of files.map(name => name.replace(/\.ts$/, '')))
    expect(names.has(file) || helpers.split(' ').includes(file), file).toBe(true)
})
