import { describe, expect, it } from 'vitest'
import { titleOf } from '../../../src/articles/cleaning/titles.ts'

const body =
  'Le conseil municipal a voté mardi la réouverture du pont, fermé depuis trois mois après une crue.'

describe('titleOf', () => {
  it.each([
    ['a heading above the text', `Le pont rouvre mardi\n\n${body}`, 'Le pont rouvre mardi'],
    ['a question', `Le pont rouvrira-t-il mardi ?\n${body}`, 'Le pont rouvrira-t-il mardi ?'],
    ['a Markdown heading', `# Le pont rouvre mardi\n\n${body}`, 'Le pont rouvre mardi'],
    [
      "an outlet's name above it",
      `The Daily Example\n\nThe bridge reopens on Tuesday\n\n${body}`,
      'The bridge reopens on Tuesday',
    ],
    [
      'what kind of text it is above it',
      `Press release | Reading time: 2 min\n\nThe bridge reopens on Tuesday\n\n${body}`,
      'The bridge reopens on Tuesday',
    ],
    [
      'who wrote it below it',
      `The bridge reopens on Tuesday\n\nBy Jane Doe\nHarbour correspondent\n\n${body}`,
      'The bridge reopens on Tuesday',
    ],
    [
      'nothing but the head of a letter',
      `REPUBLIQUE DU CAMEROUN - REPUBLIC OF CAMEROON\nPaix - Travail - Patrie\n\n${body}`,
      null,
    ],
    ['a date above it', `16 décembre 2024\nLe pont rouvre mardi\n${body}`, 'Le pont rouvre mardi'],
    ['a byline above it', `Par Jeanne Morel\nLe pont rouvre mardi\n${body}`, 'Le pont rouvre mardi'],
    [
      'the heading standing twice',
      `Le pont rouvre mardi\n\nLe pont rouvre mardi\n\n${body}`,
      'Le pont rouvre mardi',
    ],
    ['a first line that is a sentence', `${body}\nUn intertitre\n${body}`, null],
    ['a first line as long as a paragraph', `${'Le pont rouvre mardi et '.repeat(8)}\n${body}`, null],
    ['a first line that announces the next', `Il a déclaré :\n${body}`, null],
    ['a heading with nothing longer after it', 'Le pont rouvre mardi\nOui.', null],
    ['headings only', 'Le pont rouvre mardi\nLa gare aussi', null],
    ['nothing but a name above the text', `News Day FR\n\n${body}`, null],
    ['an empty text', '', null],
  ])('gives the title, or none, for %s', (_name, text, title) => {
    expect(titleOf(text)).toBe(title)
  })
})
