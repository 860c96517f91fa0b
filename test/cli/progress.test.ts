import { describe, expect, test } from 'vitest'
import { ProgressLine } from '../../src/cli/progress.ts'
import type { Language } from '../../src/types.ts'

/** A terminal that keeps what stands on its last line, and a clock that is set by hand. */
function onTerminal(language: Language, columns = 80) {
  let line = ''
  let now = 0
  const terminal = {
    columns,
    write(text: string) {
      line = text.startsWith('\r\u001b[K') ? text.slice(4) : line + text
    },
  }
  const progress = new ProgressLine(terminal, language, () => now)
  return {
    progress,
    line: () => line,
    at(seconds: number) {
      now = seconds * 1_000
      return progress
    },
  }
}

describe('the line of progress', () => {
  test.each([
    ['fr', '1\u202f000 lus, 100 par seconde, 25\u00a0%, encore 30 s'],
    ['en', '1,000 read, 100 a second, 25%, left: 30 s'],
  ] as const)('says how many, how fast, what share and how long still, in %s', (language, expected) => {
    const screen = onTerminal(language)
    screen.at(10).show({ done: 1_000, work: 50_000, workInAll: 200_000 })
    expect(screen.line()).toBe(expected)
  })

  test('says how many and how fast when nobody knows how much there is', () => {
    const screen = onTerminal('en')
    screen.at(2).show({ done: 30, work: 0, workInAll: null })
    expect(screen.line()).toBe('30 read, 15 a second')
  })

  test('goes by the last seconds: what was known already went by faster', () => {
    const screen = onTerminal('en')
    screen.at(1).show({ done: 9_000, work: 9_000_000, workInAll: 10_000_000 })
    for (let second = 2; second <= 21; second++)
      screen
        .at(second)
        .show({ done: 9_000 + 50 * second, work: 9_000_000 + 5_000 * second, workInAll: 10_000_000 })
    expect(screen.line()).toBe('10,050 read, 50 a second, 91%, left: 2 min 59 s')
  })

  test.each([
    [59, '59 s'],
    [61, '1 min 01 s'],
    [12_000, '3 h 20 min'],
  ])('writes %i seconds as %s', (seconds, written) => {
    const screen = onTerminal('en')
    screen.at(1).show({ done: 1, work: 1, workInAll: seconds + 1 })
    expect(screen.line()).toContain(`left: ${written}`)
  })

  test('is written ten times a second at most, never wider than the terminal, and leaves nothing behind', () => {
    const screen = onTerminal('en', 20)
    screen.at(1).show({ done: 100, work: 1, workInAll: 100 })
    expect(screen.line()).toBe('100 read, 100 a sec')
    screen.at(1.05).show({ done: 200, work: 2, workInAll: 100 })
    expect(screen.line()).toContain('100 read')
    screen.progress.clear()
    expect(screen.line()).toBe('')
  })
})
