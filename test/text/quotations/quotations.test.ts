import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuotations } from '../../../src/text/quotations/quotations.ts'
import { cpuTime_ms } from '../../cpu-time.ts'

/** Each quotation as its depth in `>` and its text; `?` when it is not closed. */
function quotations(text: string): string[] {
  return findQuotations(text).map(
    ({ span, depth, closed }) => `${'>'.repeat(depth)}${closed ? '' : '?'}${text.slice(...span)}`,
  )
}

describe('findQuotations', () => {
  test.each([
    ['Le «\u00a0plan B\u00a0» est prêt.', ['«\u00a0plan B\u00a0»']],
    ['The “plan” is "ready".', ['“plan”', '"ready"']],
    ['L’« affaire » dure.', ['« affaire »']],
    [
      '« L’accord est proche”, dit-il. “C’est faux », répond-elle.',
      ['« L’accord est proche”', '“C’est faux »'],
    ],
    ['Il parle d’ »ouverture prudente » en mars.', ['»ouverture prudente »']],
    ['On dit qu’”au moins dix maires” suivront.', ['”au moins dix maires”']],
    ['On dit que“dix maires” Des élus suivront.', ['“dix maires”']],
    ['Elle le juge«insuffisant»et "flou"(sic).', ['«insuffisant»', '"flou"']],
    ['„Deutsch“ and “upside“ and ”wrong”.', ['„Deutsch“', '“upside“', '”wrong”']],
    ["``Quoted,'' he said. ''Encore'' <<ici>>", ["``Quoted,''", "''Encore''", '<<ici>>']],
    ['Il répond "oui"."Non", dit l’autre.', ['"oui"', '"Non"']],
    ['Il a crié » nous irons » hier.', ['» nous irons »']],
  ])('decides by the neighbours, not by the glyph: %s', (text, expected) => {
    expect(quotations(text)).toEqual(expected)
  })

  test('goes on over paragraphs that begin with a closing mark, as French print has it', () => {
    const text = '« Nous irons.\n\n» Nous verrons.\n\n» Nous vaincrons. »'
    expect(quotations(text)).toEqual([text])
    expect(quotations('« Nous irons.\n\n» dit-il.')).toEqual(['?« Nous irons.'])
  })

  test('gives the inside without marks and white space', () => {
    const text = 'Il dit «\u202f oui\u00a0», puis sort.'
    const [quotation] = findQuotations(text)
    expect(quotation).toMatchObject({ closed: true, depth: 0 })
    expect(text.slice(...(quotation?.inner ?? [0, 0]))).toBe('oui')
  })

  test.each([
    ['« Il m’a dit “non” hier », dit-elle.', ['« Il m’a dit “non” hier »', '>“non”']],
    ['"Le \'grand soir\' attendra", dit-il.', ['"Le \'grand soir\' attendra"', ">'grand soir'"]],
    ['“He cried ‘stop’ twice.”', ['“He cried ‘stop’ twice.”', '>‘stop’']],
  ])('nests: %s', (text, expected) => {
    expect(quotations(text)).toEqual(expected)
  })

  test.each([
    ["'It's over,' she said.", ["'It's over,'"]],
    ['He told us: ‘I don’t know the ministers’ plan.’ Then left.', ['‘I don’t know the ministers’ plan.’']],
    ["The 'workers' party' is new.", ["'workers' party'"]],
    ["L’obtention d’'avancées réelles' tarde.", ["'avancées réelles'"]],
    ["Rock 'n' roll in the '90s, the allies' plan, l'été, aujourd'hui.", []],
    ["L'armée et l'État n'ont rien dit.", []],
  ])('tells single marks from apostrophes: %s', (text, expected) => {
    expect(quotations(text)).toEqual(expected)
  })

  test.each([
    [
      '« Première partie.\n« Deuxième partie.\n» Troisième partie », conclut-il. Rien.',
      ['« Première partie.\n« Deuxième partie.\n» Troisième partie »'],
    ],
    ['“One thing.\n\n“Another thing,” she said.', ['“One thing.\n\n“Another thing,”']],
    ['He said: "One.\n"Two.\n"Three." She left.', ['"One.\n"Two.\n"Three."']],
  ])('runs over paragraphs that open with a mark again: %j', (text, expected) => {
    expect(quotations(text)).toEqual(expected)
  })

  test('does not let a lost mark swallow the next paragraph', () => {
    expect(quotations('Il a dit « oui sans fermer.\nSuite « normale ».')).toEqual([
      '?« oui sans fermer.',
      '« normale »',
    ])
    expect(quotations('Un mot » perdu.\nPuis « le vrai ».')).toEqual(['« le vrai »'])
    expect(quotations('A lost “one and a "good" one.')).toEqual(['?“one and a "good" one.', '"good"'])
  })

  test('takes no inch for a mark', () => {
    expect(quotations('Un écran de 27" à 300 €. "Cher", dit-il.')).toEqual(['"Cher"'])
  })

  test('stays inside the text and nests properly, whatever it holds', () => {
    const piece = fc.constantFrom(
      '« ',
      ' »',
      '“',
      '”',
      '"',
      "'",
      '’',
      'mot',
      ' ',
      '\n',
      'l’',
      '. ',
      '<<',
      '>>',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        const text = pieces.join('')
        for (const { span, inner } of findQuotations(text)) {
          expect(span[0]).toBeGreaterThanOrEqual(0)
          expect(span[1]).toBeLessThanOrEqual(text.length)
          expect(inner[0]).toBeGreaterThan(span[0])
          expect(inner[1]).toBeLessThanOrEqual(span[1])
          expect(text.slice(...inner).trim()).toBe(text.slice(...inner))
          expect(inner[1]).toBeGreaterThan(inner[0])
        }
      }),
    )
  })

  test.each([
    [
      'Il est parti. "Le scrutin aura lieu.\nNous voulons des élections", dit-elle.',
      ['Le scrutin aura lieu.\nNous voulons des élections'],
    ],
    ['She left. "We will vote,\nand we will win," she said.', ['We will vote,\nand we will win,']],
    ['Un mot "ouvert.\n\nUne suite", dit-il.', null],
    ['"Un" et "deux"\n"trois", dit-il.', ['Un', 'deux', 'trois']],
    ['Une vis de 12".\nElle dit "oui" et "non".', ['oui', 'non']],
  ] as const)('goes on over a line break where straight marks balance only so: %s', (text, expected) => {
    const found = findQuotations(text).map(({ inner }) => text.slice(...inner))
    if (expected === null) expect(found.join()).not.toContain('suite')
    else expect(found).toEqual(expected)
  })

  test('stays linear on hostile text', () => {
    const time_ms = cpuTime_ms(() => {
      for (const unit of ['"', '« ', "'a ", '“\n', '"a\n', "''"]) findQuotations(unit.repeat(50_000))
    })
    expect(time_ms).toBeLessThan(5_000)
  })
})
