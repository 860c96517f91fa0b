import { describe, expect, test } from 'vitest'
import { creditsOf } from '../../src/stories/credits.ts'

const body = 'Le port est fermé depuis mardi.\nLes pêcheurs attendent à quai.'
const credits = (text: string, author: string | null = null, outlet: string | null = null) =>
  creditsOf({ text, author }, outlet)

describe('an agency is credited', () => {
  test.each([
    [`${body}\n(AFP)`, ['afp']],
    [`${body}\nAvec AFP`, ['afp']],
    [`${body} (avec l’AFP)`, ['afp']],
    [`${body}\nAvec AFP et Reuters`, ['afp', 'reuters']],
    [`${body}\n© Agence France-Presse`, ['afp']],
    [`${body}\nSource : Reuters`, ['reuters']],
    [`BREST (AFP) - ${body}`, ['afp']],
    ['SEOUL, March 4 (Reuters) - The harbour is closed.', ['reuters']],
    ['The harbour is closed.\nThe Associated Press', ['ap']],
    ['The harbour is closed.\nWith AP', ['ap']],
    [`${body}\nAvec agences`, ['agencies']],
    ['The harbour is closed.\n(with news agencies)', ['agencies']],
  ])('%s', (text, expected) => {
    expect(credits(text)).toEqual(expected)
  })

  test('by the byline, or as the outlet', () => {
    expect(credits(body, 'L. M., avec AFP')).toEqual(['afp'])
    expect(credits(body, null, 'Reuters')).toEqual(['reuters'])
  })
})

describe('no agency is credited', () => {
  test.each([
    `« Nous restons à quai », a dit le patron du port à l’AFP.\n${body}`,
    'The agency AFP was founded in 1944 and has reporters in many countries, its director said on Monday.',
    'He gave a cap, a map and a tap.',
    `${body}\nLe PA`,
  ])('%s', text => {
    expect(credits(text)).toEqual([])
  })
})
