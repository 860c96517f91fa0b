import { z } from 'zod'
import { accept } from './errors.ts'
import { textUpTo } from './message-limits.ts'

const LOCALES = new Set(
  (
    'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th ' +
    'zh-CN ja zh-TW ko'
  ).split(' '),
)

const commandName = z
  .string()
  .regex(/^[-_'\p{L}\p{N}]{1,32}$/u, 'Command name is invalid')
  .refine(name => name === name.toLowerCase(), 'Command name is invalid')

const description = textUpTo(100).min(1, 'This field is required')

function localised<Text extends z.ZodType<string>>(text: Text) {
  return z
    .record(z.string(), text)
    .refine(texts => Object.keys(texts).every(locale => LOCALES.has(locale)), 'Not a locale of Discord')
    .nullish()
}

const choice = z.looseObject({
  name: textUpTo(100).min(1),
  name_localizations: localised(textUpTo(100).min(1)),
  value: textUpTo(100),
})

const option = z.looseObject({
  type: z.number().int().min(1).max(11),
  name: commandName,
  name_localizations: localised(commandName),
  description,
  description_localizations: localised(description),
  required: z.boolean().optional(),
  choices: z.array(choice).max(25).optional(),
})

const command = z.looseObject({
  type: z.number().int().optional(),
  name: commandName,
  name_localizations: localised(commandName),
  description,
  description_localizations: localised(description),
  options: z
    .array(option)
    .max(25)
    .refine(
      options => isRequiredFirst(options),
      'Required options must be placed before non-required options',
    )
    .optional(),
  default_member_permissions: z.string().nullish(),
  contexts: z.array(z.number()).optional(),
})

const commands = z
  .array(command)
  .max(100, 'Maximum number of application commands reached (100).')
  .refine(
    all => new Set(all.map(one => one.name)).size === all.length,
    'Application command names must be unique',
  )

export type RegisteredCommand = z.infer<typeof command>

/** The commands as registered, or the error that Discord answers. */
export function acceptCommands(body: unknown): RegisteredCommand[] {
  return accept(commands, body)
}

function isRequiredFirst(options: readonly { required?: boolean | undefined }[]): boolean {
  const firstOptional = options.findIndex(one => !one.required)
  return firstOptional < 0 || options.slice(firstOptional).every(one => !one.required)
}
