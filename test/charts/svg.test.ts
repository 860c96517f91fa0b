import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { described } from '../../src/charts/described.ts'
import { pngOf } from '../../src/charts/png.ts'
import { chartSvg } from '../../src/charts/svg.ts'
import { chartOf, markOf } from './sample.ts'

const ours = new Set('svg style rect defs clippath clipPath text line circle polygon'.split(' '))

/** Every element of an SVG, and every value of its attributes. */
function partsOf(svg: string): { elements: Set<string>; values: string[]; texts: string } {
  const [elements, values] = [new Set<string>(), [] as string[]]
  let texts = ''
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        elements.add(name)
        values.push(...Object.keys(attributes), ...Object.values(attributes))
      },
      ontext: text => {
        texts += text
      },
    },
    { xmlMode: true },
  )
  parser.end(svg)
  return { elements, values, texts }
}

const hostile = [
  '</text><image href="https://evil.example/x.png"/><text>',
  '<script>alert(1)</script>',
  '" onload="x" y="',
  ']]><!ENTITY x SYSTEM "file:///etc/passwd">&x;',
  'url(https://evil.example) {} </style>',
  '\u202egnorw\u0000\u001b[2J\ud800',
]

describe('the SVG of a chart', () => {
  it.each(hostile)('shows %j as words alone', words => {
    const chart = chartOf({ title: words, holders: Array.from({ length: 5 }, () => words) })
    const { elements, values } = partsOf(chartSvg(chart))
    expect([...elements].filter(name => !ours.has(name))).toEqual([])
    expect(
      values.filter(value => /href|onload|evil|\/\//.test(value) && !value.includes('www.w3.org')),
    ).toEqual([])
  })

  it('is drawn whatever the words are', async () => {
    const chart = chartOf({ title: hostile.join(' '), holders: hostile })
    const png = await pngOf(chartSvg(chart))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
  })

  it('is at most 1,200 by 800 pixels with all that it may hold, and every mark is listed', async () => {
    const marks = Array.from({ length: 12 }, (_, index) => markOf(index + 1))
    const panels = [marks.slice(0, 4), marks.slice(4, 8), marks.slice(8)].map(some => ({
      thing: 'tués',
      marks: some,
    }))
    const holders = marks.map(({ number }) => `Témoin ${number}`)
    const svg = chartSvg(chartOf({ panels, holders }))
    const png = await pngOf(svg)
    expect(png.readUInt32BE(16)).toBe(1200)
    expect(png.readUInt32BE(20)).toBeLessThanOrEqual(800)
    expect(holders.filter(holder => !svg.includes(`>${holder}<`))).toEqual([])
    expect(svg).toContain('2\u00a0autres chiffres ne sont pas dessinés.')
  })

  it('keeps every mark inside the picture, wherever its number and time lie', () => {
    const mark = fc.record({
      at_ms: fc.integer({ min: -2e12, max: 4e12 }),
      low: fc.option(fc.double({ min: 0, max: 1e12, noNaN: true })),
      span: fc.double({ min: 0, max: 1e9, noNaN: true }),
    })
    fc.assert(
      fc.property(fc.array(mark, { minLength: 2, maxLength: 12 }), drawn => {
        const marks = drawn
          .toSorted((a, b) => a.at_ms - b.at_ms)
          .map(({ at_ms, low, span }, index) =>
            markOf(index + 1, { at_ms, low, high: low === null ? span : low + span }),
          )
        const svg = chartSvg(
          chartOf({ panels: [{ thing: 'tués', marks }], holders: marks.map(() => 'Oslo') }),
        )
        const numbers = [...svg.matchAll(/ (?:x|y|cx|cy|x1|x2|y1|y2)="([^"]*)"/g)].map(([, at]) => Number(at))
        expect(numbers.filter(at => !(at >= -1 && at <= 1_200))).toEqual([])
      }),
      { numRuns: 50 },
    )
  })
})

describe('the alternative text', () => {
  it('keeps to 1,000 characters, and counts what does not fit with what is not drawn', () => {
    const marks = Array.from({ length: 12 }, (_, index) => markOf(index + 1))
    const holders = marks.map(() =>
      'Le porte-parole du ministère de la Pêche et des Îles lointaines '.repeat(2),
    )
    const text = described(chartOf({ panels: [{ thing: 'tués', marks }], holders }))
    expect(text.length).toBeLessThanOrEqual(1_000)
    expect(text).toMatch(/\d+\u00a0autres chiffres ne sont pas dessinés\.$/)
    expect(text.match(/grévistes/g)?.length).toBeGreaterThan(4)
  })
})
