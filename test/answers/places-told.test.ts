import { expect, test } from 'vitest'
import { ask } from './asking.ts'

const rocket = {
  fr: 'Les roquettes ont détruit deux hangars du port de Brac. Selon un diplomate, les roquettes auraient été tirées de la base d’Al-Karmal, tenue par la milice.',
  en: 'Rockets destroyed two sheds of the port of Brac, the mayor said. A diplomat said the rockets had been fired from al-Karmal, a base that the militia holds.',
} as const

test.each([
  ['fr', 'D’où les roquettes ont-elles été tirées ?', 'Al-Karmal'],
  ['en', 'Where were the rockets fired from?', 'al-Karmal'],
] as const)('where something comes from is told by a name that no list knows (%s): %s', async (...given) => {
  const [language, question, name] = given
  const { statements } = await ask(question, [[language, rocket[language]]])
  expect(statements.map(({ quotes }) => quotes[0].text).join(' ')).toContain(name)
})
