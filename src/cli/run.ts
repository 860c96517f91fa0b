import { config } from 'dotenv'
import { operatorLanguage, readSettings } from '../config.ts'
import { visible } from '../delivery/terminal/control.ts'
import { renderText } from '../delivery/terminal/render.ts'
import { screenOf } from '../delivery/terminal/screen.ts'
import { codeOf, messageOf, type Sentences, VerbatimError } from '../errors.ts'
import { endWithReader } from '../output.ts'
import { unwritable } from '../store/unwritable.ts'
import type { Language } from '../types.ts'
import { Archive } from './archive.ts'
import { Interrupted, type Session, type Subcommand, UsageError } from './subcommand.ts'
import { everySubcommand, findSubcommand } from './subcommands.ts'

const usageWord: Sentences = { fr: 'usage :', en: 'usage:' }

endWithReader()
process.exitCode = await main(process.argv.slice(2))

/** Exit codes: 0 done, 1 failed, 2 wrong usage, 130 interrupted. */
async function main([name, ...words]: readonly string[]): Promise<number> {
  const language = operatorLanguage(process.env)
  const subcommand = name === undefined ? null : await findSubcommand(name)
  if (subcommand === null) {
    const asked = name === undefined || name === 'help' || name === '--help'
    const stream = asked && name !== undefined ? process.stdout : process.stderr
    stream.write(`${asked ? '' : `${unknown(name)[language]}\n`}${await help(language)}`)
    return stream === process.stdout ? 0 : 2
  }
  try {
    await runSubcommand(subcommand, words)
    return 0
  } catch (thrown) {
    const error = unwritable(thrown) ?? thrown
    if (error instanceof UsageError) {
      const { name, usage } = subcommand
      process.stderr.write(`${error.sentences[language]}\n${usageWord[language]} verbatim ${name} ${usage}\n`)
      return 2
    }
    if (error instanceof Interrupted) {
      process.stderr.write(`${error.message}\n`)
      return 130
    }
    const sentence = error instanceof VerbatimError ? error.sentences[language] : messageOf(error)
    process.stderr.write(`${codeOf(error)}: ${visible(sentence)}\n`)
    return 1
  }
}

async function runSubcommand(subcommand: Subcommand, words: readonly string[]): Promise<void> {
  config({ quiet: true })
  const settings = readSettings(process.env)
  const language = operatorLanguage(process.env)
  const note = (text: string) => process.stderr.write(`${visible(text)}\n`)
  const archive = new Archive(settings, told => note(told[language]))
  const session: Session = {
    archive,
    settings,
    language,
    print: text => process.stdout.write(`${visible(text)}\n`),
    document: text => process.stdout.write(`${process.stdout.isTTY ? visible(text) : text}\n`),
    json: value => process.stdout.write(`${JSON.stringify(value)}\n`),
    note,
    show: message => process.stdout.write(renderText(message, screenOf(process.stdout))),
    terminal: process.stderr.isTTY ? process.stderr : null,
  }
  try {
    await subcommand.run(words, session)
  } finally {
    await archive.close()
  }
}

function unknown(name: string): Sentences {
  return { fr: `Il n’y a pas de sous-commande « ${name} ».`, en: `There is no subcommand “${name}”.` }
}

async function help(language: Language): Promise<string> {
  const rows = (await everySubcommand()).map(
    ({ name, usage, does }) => `  ${`${name} ${usage}`.trimEnd()}\n      ${does[language]}\n`,
  )
  return `${usageWord[language]} verbatim SUBCOMMAND\n\n${rows.join('')}`
}
