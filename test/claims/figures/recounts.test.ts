import { expect, test } from 'vitest'
import type { Category, Language } from '../../../src/types.ts'
import { figuresOf } from '../helpers.ts'

const dead = 'Rescuers said 51 people had died in the flood.'
const morts = 'Les secours parlent de 51 morts.'

test.each<[Language, string, number, Category, string | null]>([
  ['en', `${dead} The prosecutor’s office puts it at 58.`, 58, 'killed', 'the prosecutor’s office'],
  ['en', `${dead} The prosecutor puts the number at 58.`, 58, 'killed', 'the prosecutor'],
  ['en', `${dead} The health ministry said its count stood at 58.`, 58, 'killed', 'the health ministry'],
  ['en', `${dead} The health ministry’s count stood at 58.`, 58, 'killed', 'the health ministry'],
  ['en', `${dead.replace('.', ',')} while the hospital’s count was 58.`, 58, 'killed', 'the hospital'],
  [
    'en',
    'Some 200 people have fled. The agency raised its estimate from 200 to 290.',
    290,
    'displaced',
    'the agency',
  ],
  ['en', 'The mayor gave a death toll of 38.', 38, 'killed', null],
  ['fr', `${morts} Le parquet l’évalue à 58.`, 58, 'killed', 'le parquet'],
  ['fr', `${morts} Le ministère a relevé son estimation de 40 à 58.`, 58, 'killed', 'le ministère'],
  ['fr', `${morts} Le décompte du ministère s’établit à 58.`, 58, 'killed', 'le ministère'],
  ['fr', `${morts} Le bilan de la préfecture s’élève à 58.`, 58, 'killed', 'la préfecture'],
  ['en', `${dead} Some 200 people were tested, bringing the total to 9,000.`, 9000, 'other', null],
  ['en', '40 people died in May, pushing Ohio’s total to 900.', 900, 'killed', null],
  ['en', `${dead} The shop raised its number of boats to 58.`, 58, 'other', null],
])(
  'a count without a noun is of those counted before, in %s: %s',
  (language, text, size, category, holder) => {
    expect(figuresOf(text, language).at(-1)).toMatchObject({ size, category, holder })
  },
)
