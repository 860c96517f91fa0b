import { z } from 'zod'
import { ApiError, accept } from './errors.ts'

/** Message flags: https://discord.com/developers/docs/resources/message#message-object-message-flags */
export const EPHEMERAL = 1 << 6
export const LOADING = 1 << 7
const COMPONENTS_V2 = 1 << 15
const TEXT_DISPLAY = 10

/** Discord counts code points. */
function lengthOf(text: string): number {
  return Array.from(text).length
}

export function textUpTo(max: number) {
  return z.string().refine(text => lengthOf(text) <= max, `Must be ${max} or fewer in length.`)
}

const address = z.string().regex(/^(https?|attachment):\/\//, 'Scheme must be http or https.')

const picture = z.looseObject({ url: address })

const embed = z.looseObject({
  title: textUpTo(256).nullish(),
  description: textUpTo(4096).nullish(),
  url: address.nullish(),
  image: picture.nullish(),
  thumbnail: picture.nullish(),
  author: z.looseObject({ name: textUpTo(256) }).nullish(),
  footer: z.looseObject({ text: textUpTo(2048) }).nullish(),
  fields: z
    .array(z.looseObject({ name: textUpTo(256).min(1), value: textUpTo(1024).min(1) }))
    .max(25)
    .nullish(),
})

interface Component {
  readonly type: number
  readonly content?: string | undefined
  readonly custom_id?: string | undefined
  readonly components?: readonly Component[] | undefined
  readonly accessory?: Component | undefined
}

const component: z.ZodType<Component> = z.looseObject({
  type: z.number().int(),
  content: z.string().optional(),
  label: textUpTo(80).optional(),
  custom_id: textUpTo(100).optional(),
  url: address.max(512).optional(),
  get components() {
    return z.array(component).min(1).optional()
  },
  get accessory() {
    return component.optional()
  },
})

const messageBody = z.looseObject({
  content: textUpTo(2000).nullish(),
  embeds: z.array(embed).max(10, 'Must be 10 or fewer in length.').nullish(),
  components: z.array(component).nullish(),
  flags: z.number().int().nullish(),
  nonce: z.union([z.string().max(25, 'Must be 25 or fewer in length.'), z.number().int()]).nullish(),
  enforce_nonce: z.boolean().nullish(),
  allowed_mentions: z
    .looseObject({ parse: z.array(z.enum(['everyone', 'users', 'roles'])).nullish() })
    .nullish(),
  attachments: z
    .array(
      z.looseObject({
        id: z.union([z.string(), z.number()]),
        filename: textUpTo(1024).optional(),
        description: textUpTo(1024).optional(),
      }),
    )
    .max(10)
    .nullish(),
  message_reference: z
    .looseObject({ message_id: z.string(), fail_if_not_exists: z.boolean().optional() })
    .nullish(),
})

export type MessageBody = z.infer<typeof messageBody>

/** The body of a new or edited message within every limit of the platform, or the error that Discord answers. */
export function acceptMessage(body: unknown, options: { readonly edit: boolean }): MessageBody {
  const message = accept(messageBody, body)
  if (embedCharacters(message) > 6000)
    throw new ApiError(400, 50035, 'Embed size exceeds maximum size of 6000')
  const components = allComponents(message.components ?? [])
  if (((message.flags ?? 0) & COMPONENTS_V2) !== 0) refuseLargeLayout(message, components)
  else refuseLargeRows(message, components)
  const empty =
    !message.content?.trim() &&
    !message.embeds?.length &&
    !message.components?.length &&
    !message.attachments?.length
  if (empty && !options.edit) throw new ApiError(400, 50006, 'Cannot send an empty message')
  return message
}

function embedCharacters(message: MessageBody): number {
  const texts = (message.embeds ?? []).flatMap(part => [
    part.title,
    part.description,
    part.footer?.text,
    part.author?.name,
    ...(part.fields ?? []).flatMap(field => [field.name, field.value]),
  ])
  return texts.reduce((sum, text) => sum + lengthOf(text ?? ''), 0)
}

function allComponents(components: readonly Component[]): Component[] {
  return components.flatMap(one => [
    one,
    ...allComponents(one.components ?? []),
    ...allComponents(one.accessory ? [one.accessory] : []),
  ])
}

function refuseLargeLayout(message: MessageBody, components: readonly Component[]): void {
  if (message.content || message.embeds?.length) {
    throw new ApiError(400, 50035, 'Content and embeds cannot be used with IS_COMPONENTS_V2')
  }
  if (components.length > 40)
    throw new ApiError(400, 50035, 'The total number of components cannot exceed 40')
  const texts = components.filter(one => one.type === TEXT_DISPLAY)
  const characters = texts.reduce((sum, one) => sum + lengthOf(one.content ?? ''), 0)
  if (characters > 4000) throw new ApiError(400, 50035, 'The total displayable text size cannot exceed 4000')
}

function refuseLargeRows(message: MessageBody, components: readonly Component[]): void {
  const rows = message.components ?? []
  if (rows.length > 5 || rows.some(row => row.type !== 1 || (row.components?.length ?? 0) > 5)) {
    throw new ApiError(400, 50035, 'At most 5 action rows of at most 5 components')
  }
  const names = components.flatMap(one => one.custom_id ?? [])
  if (new Set(names).size < names.length) {
    throw new ApiError(400, 50035, 'Component custom id cannot be duplicated')
  }
}
