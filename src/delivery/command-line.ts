import type { Language } from '../types.ts'
import type { Command, CommandOption } from './command.ts'

/** The one command that no other app of the workspace can have taken; the others follow it as words. */
export const mainCommand = '/verbatim'

export type Parsed =
  | { readonly kind: 'run'; readonly command: Command; readonly options: Readonly<Record<string, string>> }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unknown'; readonly word: string }
  /** A short command that the workspace's copy of the manifest has and we do not. */
  | { readonly kind: 'vanished' }
  | { readonly kind: 'missing'; readonly command: Command; readonly option: CommandOption }
  | { readonly kind: 'unknown-option'; readonly command: Command; readonly name: string }
  | {
      readonly kind: 'not-a-choice'
      readonly command: Command
      readonly option: CommandOption
      readonly given: string
    }

type Choices = NonNullable<CommandOption['choices']>
type Values = Map<CommandOption, string>

const languages: readonly Language[] = ['en', 'fr']
const choiceWordsMax = 8

const named = String.raw`(?<=^|\s)([\p{L}\p{M}_-]{1,32})[ \u00A0\u202F]?[:=](?!\/\/)[ \u00A0\u202F]?`
const inMarks = '"([^"]*)"|“([^”]*)”|«([^»]*)»'

/** `name:value` and `name=value`, a space allowed on both sides of the mark as French typists write it. */
const namedWord = new RegExp(`${named}(?:${inMarks}|(\\S*))`, 'gu')
/** The same, where a value without marks goes on to the next name: `topic:troops in Kursk schedule:weekdays 8:00`. */
const namedWords = new RegExp(
  `${named}(?:${inMarks}|((?:(?!\\s[\\p{L}\\p{M}_-]{1,32}[ \\u00A0\\u202F]?[:=](?!//)).)*))`,
  'gsu',
)

const quotedWhole = /^(?:"([^"]*)"|“([^”]*)”|«([^»]*)»)$/u

/**
 * What a person typed: `/verbatim figures troops since:2024-11`, `/chiffres troupes depuis : 2024-11`,
 * `/follow morning french drones`. Names of commands, options and choices count in either language, whatever
 * their case and accents. What is left beside the named options goes to the others in their order: to one with
 * choices the words that are one of them, to one of free text all the rest. A question needs no command's name.
 */
export function parseCommand(commands: readonly Command[], slash: string, text: string): Parsed {
  if (fold(slash) !== mainCommand) {
    const parsed = parseFor(commands, slash.replace(/^\//, ''), text)
    return parsed.kind === 'unknown' ? { kind: 'vanished' } : parsed
  }
  const [, word = '', rest = ''] = /^\s*(\S*)\s*(.*)$/s.exec(text) ?? []
  if (word === '') return { kind: 'empty' }
  const parsed = parseFor(commands, word, rest)
  if (parsed.kind !== 'unknown' || rest === '' || !/\?\s*$/.test(text)) return parsed
  const asked = parseFor(commands, 'ask', text)
  return asked.kind === 'unknown' ? parsed : asked
}

function parseFor(commands: readonly Command[], word: string, text: string): Parsed {
  const command = commands.find(candidate => isNamed(candidate, word))
  if (!command) return { kind: 'unknown', word }
  if (!command.options[0]?.choices) {
    const { values, rest } = readNamed(command, text)
    return readInOrder(command, rest, values) ?? checkOptions(command, values)
  }
  const { values, rest, unknown } = readNamedInFull(command, text)
  if (unknown !== null) return { kind: 'unknown-option', command, name: unknown }
  return readInOrder(command, rest, values) ?? checkOptions(command, values)
}

function readNamed(command: Command, text: string): { values: Values; rest: string } {
  const values: Values = new Map()
  const [first] = command.options
  const rest = text.replace(namedWord, (all: string, name: string, ...groups: (string | undefined)[]) => {
    const option = command.options.find(candidate => isNamed(candidate, name))
    if (!option) return all
    const [straight, curly, angled, bare = ''] = groups
    const marked = straight ?? curly ?? angled
    // Free text in the first place: without marks its value goes on to the end of the line.
    if (option === first && !option.choices && marked === undefined) return bare
    values.set(option, (marked ?? bare).trim())
    return ''
  })
  return { values, rest: rest.replace(/\s+/g, ' ').trim() }
}

/** Of a command that begins with a choice nothing but what it names may follow: a name that it has not is misspelled. */
function readNamedInFull(
  command: Command,
  text: string,
): { values: Values; rest: string; unknown: string | null } {
  const values: Values = new Map()
  let unknown: string | null = null
  const rest = text.replace(namedWords, (_: string, name: string, ...groups: (string | undefined)[]) => {
    const option = command.options.find(candidate => isNamed(candidate, name))
    if (!option) unknown ??= name
    if (!option) return ''
    const [straight, curly, angled, bare = ''] = groups
    const value = (straight ?? curly ?? angled ?? bare).replace(/\s+/g, ' ').trim()
    const chosen = option.choices ? (choiceAtStart(option.choices, value) ?? value) : value
    values.set(option, chosen)
    return value.slice(chosen.length)
  })
  return { values, rest: rest.replace(/\s+/g, ' ').trim(), unknown }
}

/** Adds to the values; returns what is wrong, or null. */
function readInOrder(command: Command, text: string, values: Values): Parsed | null {
  let rest = text
  for (const option of command.options) {
    if (rest === '' || values.has(option)) continue
    const given = option.choices ? choiceAtStart(option.choices, rest) : rest
    if (given === null && option.required) return { kind: 'not-a-choice', command, option, given: rest }
    if (given === null) continue
    values.set(option, withoutMarks(given))
    rest = rest.slice(given.length).trim()
  }
  const option = command.options.find(({ choices }) => choices)
  const isLeft = rest !== '' && option && !values.has(option)
  return isLeft ? { kind: 'not-a-choice', command, option, given: rest } : null
}

/** The longest run of words at the start that names a choice, or null. */
function choiceAtStart(choices: Choices, text: string): string | null {
  const words = text.split(' ', choiceWordsMax)
  for (let count = words.length; count > 0; count--) {
    const start = words.slice(0, count).join(' ')
    if (choiceOf(choices, withoutMarks(start)) !== null) return start
  }
  return null
}

function checkOptions(command: Command, values: Values): Parsed {
  const options: Record<string, string> = {}
  for (const option of command.options) {
    const given = values.get(option) ?? ''
    if (given === '' && option.required) return { kind: 'missing', command, option }
    if (given === '') continue
    const value = option.choices ? choiceOf(option.choices, given) : given
    if (value === null) return { kind: 'not-a-choice', command, option, given }
    options[option.name.en] = value
  }
  return { kind: 'run', command, options }
}

function choiceOf(choices: Choices, given: string): string | null {
  const choice = choices.find(({ value, name }) => fold(value) === fold(given) || isNamed({ name }, given))
  return choice?.value ?? null
}

function isNamed(named: { readonly name: Readonly<Record<Language, string>> }, word: string): boolean {
  return languages.some(language => fold(named.name[language]) === fold(word))
}

function withoutMarks(text: string): string {
  const match = quotedWhole.exec(text)
  return match ? (match[1] ?? match[2] ?? match[3] ?? '').trim() : text
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
