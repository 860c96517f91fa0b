import { describe, expect, it } from 'vitest'
import { assignRoles } from '../../../src/articles/cleaning/cleaning.ts'

const prose = [
  'The council voted on Monday to reopen the bridge, which had been closed for three months.',
  'Mayor Jane Reed said that the works had cost about 1.2 million euros in the end.',
]

function repeats(lines: readonly string[]): string[] {
  const text = lines.join('\n\n')
  return assignRoles({ text, title: null, marked: [] }, 'en')
    .filter(({ role }) => role === 'repeat')
    .map(({ start, end }) => text.slice(start, end))
}

describe('what stands twice', () => {
  it('is kept where a week of menus has the same dishes', () => {
    const day = (name: string, dish: string) => [
      name,
      'Meal of the early morning',
      dish,
      'Salad',
      'Drink before your long walk',
    ]
    const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday'].flatMap((name, index) =>
      day(name, `Rice and ${index} eggs`),
    )
    expect(repeats([...prose, ...days])).toEqual([])
  })

  it('is a repeat when it is a paragraph, between others or at the foot', () => {
    const again = 'Shopkeepers on the east bank had waited for the decision since early autumn.'
    expect(repeats([prose[0] ?? '', again, prose[1] ?? '', again])).toEqual([again])
  })

  it('is a repeat when the whole text is pasted again', () => {
    expect(repeats([...prose, ...prose])).toEqual(prose)
  })
})
