import { z } from 'zod'
import { ApiError, accept } from './errors.ts'
import { acceptMessage, EPHEMERAL, LOADING } from './message-limits.ts'
import type { ApiRequest, Interaction, StoredMessage } from './model.ts'
import type { Route } from './routes.ts'
import type { FakeDiscord } from './server.ts'
import { judge } from './spec.ts'

const MESSAGE = 4
const DEFERRED = 5

const callbackBody = z.looseObject({
  type: z.number(),
  data: z.looseObject({ flags: z.number().optional() }).optional(),
})

export const interactionRoutes: readonly Route[] = [
  [
    'POST',
    '/interactions/:/:/callback',
    (fake, [id, token], request) => acknowledge(fake, id, token, request.body),
  ],
  ['POST', '/webhooks/:/:', (fake, [, token], request) => followUp(fake, token, request)],
  ['GET', '/webhooks/:/:/messages/@original', (fake, [, token]) => fake.show(original(fake, token))],
  ['PATCH', '/webhooks/:/:/messages/@original', (fake, [, token], request) => edit(fake, token, request)],
  ['DELETE', '/webhooks/:/:/messages/@original', (fake, [, token]) => remove(fake, token)],
]

function acknowledge(fake: FakeDiscord, id: string | undefined, token: string | undefined, raw: unknown) {
  const body = accept(callbackBody, raw)
  judge('callback', raw)
  const interaction = fake.interactions.get(token ?? '')
  const late = interaction && Date.now() - interaction.createdAt > fake.acknowledge_ms
  if (!interaction || interaction.id !== id || late) throw new ApiError(404, 10062, 'Unknown interaction')
  if (interaction.acknowledged) throw new ApiError(400, 40060, 'Interaction has already been acknowledged.')
  if (body.type !== MESSAGE && body.type !== DEFERRED) throw new ApiError(400, 50035, 'Not made by this fake')
  const message = body.type === MESSAGE ? acceptMessage(body.data, { edit: false }) : { content: '' }
  const flags = (body.data?.flags ?? 0) | (body.type === DEFERRED ? LOADING : 0)
  interaction.acknowledged = true
  interaction.flags = flags & EPHEMERAL
  interaction.original = fake.store(fake.channel(interaction.channel), fake.bot, { ...message, flags }).id
  return undefined
}

function interactionOf(fake: FakeDiscord, token: string | undefined): Interaction {
  const interaction = fake.interactions.get(token ?? '')
  if (!interaction?.acknowledged) throw new ApiError(404, 10015, 'Unknown Webhook')
  const late = Date.now() - interaction.createdAt > fake.token_ms
  if (late) throw new ApiError(401, 50027, 'Invalid Webhook Token')
  return interaction
}

function original(fake: FakeDiscord, token: string | undefined): StoredMessage {
  const id = interactionOf(fake, token).original
  const message = fake.messages.find(candidate => candidate.id === id)
  if (!message) throw new ApiError(404, 10008, 'Unknown Message')
  return message
}

/** A follow-up to a reply that still says « is thinking » takes its place and keeps its visibility. */
function followUp(fake: FakeDiscord, token: string | undefined, request: ApiRequest) {
  const { body: raw, files } = request
  const interaction = interactionOf(fake, token)
  const body = acceptMessage(raw, { edit: false })
  judge('follow-up', raw)
  const first = fake.messages.find(candidate => candidate.id === interaction.original)
  if (first && (first.flags & LOADING) !== 0) return edit(fake, token, request)
  const channel = fake.channel(interaction.channel)
  return fake.show(fake.store(channel, fake.bot, body, files))
}

function edit(fake: FakeDiscord, token: string | undefined, { body: raw, files }: ApiRequest) {
  const message = original(fake, token)
  const body = acceptMessage(raw, { edit: true })
  judge('reply edit', raw)
  fake.change(message, body, files)
  message.flags = ((body.flags ?? 0) | (message.flags & EPHEMERAL)) & ~LOADING
  return fake.show(message)
}

function remove(fake: FakeDiscord, token: string | undefined): undefined {
  const message = original(fake, token)
  fake.messages.splice(fake.messages.indexOf(message), 1)
  interactionOf(fake, token).original = null
}
