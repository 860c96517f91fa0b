import { afterEach, expect, test, vi } from 'vitest'
import { logToStandardError } from '../src/log.ts'

const written = vi.spyOn(process.stderr, 'write').mockImplementation(() => true)
afterEach(() => written.mockClear())

const lines = () => written.mock.calls.map(([line]) => String(line))

test('a line holds a time, a message and its details, on standard error', () => {
  logToStandardError('a feed was read', { feed: 'https://port.example/rss', new: 3, reason: null })
  expect(lines()).toEqual([
    expect.stringMatching(
      /^\d{4}-\d\d-\d\dT[\d:.]+Z a feed was read feed="https:\/\/port\.example\/rss" new=3 reason=null\n$/,
    ),
  ])
})

test('a message without details is a line', () => {
  logToStandardError('the bot is ready')
  expect(lines()).toEqual([expect.stringMatching(/^\S+ the bot is ready\n$/)])
})

test.each(['two\nlines', '\u001b]0;title\u0007', '\u009b31m', '\u202egnp', '\u2028', '\r\b\u007f'])(
  'a detail stays on its line and commands no terminal: %j',
  source => {
    logToStandardError('an article could not be read', { source })
    const [line = ''] = lines()
    expect(line.slice(0, -1)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u)
    expect(JSON.parse(line.slice(line.indexOf('source=') + 'source='.length))).toBe(source)
  },
)

test('a detail that is not there is left as it is', () => {
  logToStandardError('skipped', { workspace: undefined })
  expect(lines()[0]).toContain('workspace=')
})
