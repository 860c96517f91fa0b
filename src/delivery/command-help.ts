import type { Language } from '../types.ts'
import type { Command, CommandOption } from './command.ts'
import type { Parsed } from './command-line.ts'
import type { Message } from './message.ts'
import { plainMessage, unknownCommandNotice } from './notices.ts'

/** What a person is told whose command cannot be run. `prefix` is what comes before a command's name: `/verbatim `. */
export function helpFor(
  parsed: Exclude<Parsed, { kind: 'run' }>,
  commands: readonly Command[],
  language: Language,
  prefix: string,
): Message {
  if (parsed.kind === 'vanished') return unknownCommandNotice(language)
  if (parsed.kind === 'empty') {
    return plainMessage(language, [introduction[language], list(commands, language, prefix)])
  }
  if (parsed.kind === 'unknown') {
    return plainMessage(language, [
      unknownWord[language](parsed.word.slice(0, 50)),
      list(commands, language, prefix),
    ])
  }
  const form = `${write[language]}${usage(parsed.command, language, prefix)}`
  return plainMessage(language, [problemOf(parsed, language), form])
}

type Misused = Extract<Parsed, { kind: 'missing' | 'not-a-choice' | 'unknown-option' }>

function problemOf(parsed: Misused, language: Language): string {
  if (parsed.kind === 'unknown-option') return unknownOption[language](parsed.name)
  const { option } = parsed
  const choices = (option.choices ?? []).map(choice => typedName(choice, language)).join(', ')
  return parsed.kind === 'missing'
    ? missing[language](option.name[language], choices || option.description[language])
    : notAChoice[language](parsed.given.slice(0, 50), choices)
}

/** What can be typed for a choice: a name of several words has a shorter one, `morning (Morning briefing)`. */
function typedName(
  { name, value }: NonNullable<CommandOption['choices']>[number],
  language: Language,
): string {
  return name[language].includes(' ') ? `${value} (${name[language]})` : name[language]
}

/** What follows the command's name: `SUJET [depuis:…]`. */
export function optionsHint(command: Command, language: Language): string {
  const forms = command.options.map((option, index) => {
    const name = option.name[language]
    const form = index === 0 ? name.toUpperCase() : `${name}:…`
    return option.required ? form : `[${form}]`
  })
  return forms.join(' ')
}

/** `/verbatim chiffres SUJET [depuis:…]` */
function usage(command: Command, language: Language, prefix: string): string {
  return `${prefix}${command.name[language]} ${optionsHint(command, language)}`.trim()
}

function list(commands: readonly Command[], language: Language, prefix: string): string {
  const colon = language === 'fr' ? '\u00A0: ' : ': '
  return commands
    .map(command => `${usage(command, language, prefix)}${colon}${command.description[language]}`)
    .join('\n')
}

const introduction = {
  fr: 'Voici ce que je sais faire. Vous pouvez aussi me mentionner et poser votre question.',
  en: 'This is what I can do. You can also mention me and ask your question.',
}
const unknownWord = {
  fr: (word: string) =>
    `Je ne connais pas la commande «\u00A0${word}\u00A0». Voici celles que je connais\u00A0:`,
  en: (word: string) => `I do not know the command “${word}”. These are the ones I know:`,
}
const missing = {
  fr: (name: string, hint: string) => `Il manque «\u00A0${name}\u00A0» (${hint}).`,
  en: (name: string, hint: string) => `“${name}” is missing (${hint}).`,
}
const notAChoice = {
  fr: (given: string, choices: string) =>
    `«\u00A0${given}\u00A0» n’est pas possible ici. Choisissez parmi\u00A0: ${choices}.`,
  en: (given: string, choices: string) => `“${given}” is not possible here. Choose one of: ${choices}.`,
}
const unknownOption = {
  fr: (name: string) =>
    `Il n’y a pas d’option «\u00A0${name}\u00A0» ici\u00A0; un texte qui a un deux-points se met entre guillemets.`,
  en: (name: string) => `There is no option “${name}” here; put a text that has a colon in quotation marks.`,
}
const write = { fr: 'Écrivez\u00A0: ', en: 'Write: ' }
