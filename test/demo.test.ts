import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

const program = join(import.meta.dirname, '..', 'src', 'main.ts')

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'verbatim-demo-'))
})
afterEach(() => rm(directory, { recursive: true, force: true }))

test('a reader that has seen enough of the samples ends them without an error, and nothing of them is left', async () => {
  const stderr = await new Promise<string>(resolve => {
    const command = `"${process.execPath}" "${program}" | head -n 1`
    const env = { PATH: process.env.PATH, TMPDIR: directory }
    execFile('sh', ['-c', command], { cwd: directory, env }, (_error, _stdout, errors) => resolve(errors))
  })
  expect(stderr).toBe('')
  expect((await readdir(directory)).filter(name => name.startsWith('verbatim-'))).toEqual([])
})
