import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, test } from 'vitest'
import { commands } from '../commands/index.ts'
import { digests } from '../digests/index.ts'
import { settings } from '../src/config.ts'

const run = promisify(execFile)
const root = join(import.meta.dirname, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const dataDirectory = mkdtempSync(join(tmpdir(), 'verbatim-readme-'))
const backup = join(dataDirectory, 'verbatim-backup.db')
afterAll(() => {
  rmSync(dataDirectory, { recursive: true, force: true })
})

const shellLines = [...readme.matchAll(/^```sh\n(.*?)^```$/gms)].flatMap(([, block = '']) =>
  block.split('\n').filter(line => line !== ''),
)

/** What the README shows of the first run, but for the date of the digest. */
const transcript = (/prompts for yours:\n\n```\n(.*?)\n```\n/s.exec(readme)?.[1] ?? '')
  .split('\n')
  .filter(line => line !== '' && line !== '…' && !line.startsWith('Le point du matin'))

/** One line of the README in a shell without a terminal, on a data folder of its own. */
async function shell(line: string) {
  const { HOME, PATH } = process.env
  // An empty setting counts as none, and keeps away what a developer's own .env says.
  const none = Object.fromEntries(settings.map(({ name }) => [name, '']))
  const env = { ...none, HOME, PATH, DATA_DIR: dataDirectory, NO_COLOR: '1' }
  const own = line.replace('verbatim-backup.db', backup)
  return run('sh', ['-c', own], { cwd: root, env, maxBuffer: 2 ** 26 })
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
  expect(transcript.length).toBeGreaterThan(20)
  expect(stdout.match(/^ {2}│ [«“]/gm)?.length).toBeGreaterThan(20)
  for (const line of transcript) expect(stdout).toContain(line)
  const withoutAddress = stdout.split('\n').filter(line => !line.includes('https://'))
  for (const line of withoutAddress) expect(line.length).toBeLessThanOrEqual(80)
}, 60_000)

test('a production install brings the Node that reads TypeScript, since any from 20 on is promised', () => {
  const { dependencies, engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(engines.node).toBe('>=20')
  expect(Number.parseInt(dependencies.node, 10)).toBeGreaterThanOrEqual(24)
})

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
