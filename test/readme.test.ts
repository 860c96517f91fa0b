import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, test } from 'vitest'
import { commands } from '../commands/index.ts'
import { digests } from '../digests/index.ts'

const run = promisify(execFile)
const root = join(import.meta.dirname, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const dataDirectory = mkdtempSync(join(tmpdir(), 'verbatim-readme-'))
const backup = join(root, 'verbatim-backup.db')

rmSync(backup, { force: true })
afterAll(() => {
  rmSync(dataDirectory, { recursive: true, force: true })
  rmSync(backup, { force: true })
})

const shellLines = [...readme.matchAll(/^```sh\n(.*?)^```$/gms)].flatMap(([, block = '']) =>
  block.split('\n').filter(line => line !== ''),
)

/** One line of the README in a shell without a terminal, on a data folder of its own. */
async function shell(line: string) {
  const { HOME, PATH } = process.env
  const options = {
    cwd: root,
    env: { HOME, PATH, DATA_DIR: dataDirectory, NO_COLOR: '1' },
    maxBuffer: 2 ** 26,
  }
  return run('sh', ['-c', line], options)
}

test('the first screen has the two commands, and nothing else to type', () => {
  expect(shellLines.slice(0, 2)).toEqual(['npm ci && npm start', 'npm cit'])
  expect(readFileSync(join(root, '.ci', 'run'), 'utf8')).toMatch(/^\s*npm cit$/m)
})

test('npm start without settings briefs in both languages, answers in both, and ends without a terminal', async () => {
  const { stdout } = await shell('npm start')
  for (const words of ['Le point du matin', 'Morning briefing', 'selon qui ?', 'according to whom?']) {
    expect(stdout).toContain(words)
  }
  expect(stdout.match(/^ {2}│ [«“]/gm)?.length).toBeGreaterThan(20)
  const withoutAddress = stdout.split('\n').filter(line => !line.includes('https://'))
  for (const line of withoutAddress) expect(line.length).toBeLessThanOrEqual(80)
}, 60_000)

describe('every command line of the README works', () => {
  test.each(shellLines.slice(2))(
    '%s',
    async line => {
      const { stdout } = await shell(line)
      expect(stdout).not.toBe('')
    },
    60_000,
  )
})

test('every command and digest is in the README, under its names', () => {
  for (const { name } of commands) {
    expect(readme).toContain(`\`/${name.en}`)
    expect(readme).toContain(`\`/${name.fr}`)
  }
  for (const { name } of digests) expect(readme).toContain(`\`${name}\``)
})
