import { randomBytes } from 'node:crypto'
import { snowflake } from './ids.ts'
import type { Channel, Interaction, Person, StoredMessage } from './model.ts'
import { channelObject, isDirect, managerRole, memberObject, permissionsOf, userObject } from './objects.ts'
import type { FakeDiscord } from './server.ts'

const GUILD_MESSAGES = 1 << 9
const DIRECT_MESSAGES = 1 << 12

interface Scene {
  readonly person?: Person
  readonly channel?: Channel
  /** The person's locale; their own unless given. */
  readonly locale?: string
}

/** A person types a slash command. */
export function typeCommand(
  fake: FakeDiscord,
  name: string,
  options: Readonly<Record<string, string>> = {},
  scene: Scene = {},
): Interaction {
  const person = scene.person ?? fake.manager
  const channel = scene.channel ?? fake.news
  const interaction: Interaction = {
    id: snowflake(),
    token: randomBytes(16).toString('base64url'),
    channel: channel.id,
    person: person.id,
    createdAt: Date.now(),
    original: null,
    acknowledged: false,
    flags: 0,
  }
  fake.interactions.set(interaction.token, interaction)
  const command = fake.commands.find(candidate => candidate.name === name)
  fake.gateway.dispatch('INTERACTION_CREATE', {
    id: interaction.id,
    application_id: fake.bot.id,
    type: 2,
    token: interaction.token,
    version: 1,
    data: {
      id: command?.id ?? snowflake(),
      name,
      type: 1,
      options: Object.entries(options).map(([option, value]) => ({ name: option, type: 3, value })),
    },
    channel_id: channel.id,
    channel: channelObject(channel),
    locale: scene.locale ?? person.locale,
    app_permissions: permissionsOf(fake.manager),
    entitlements: [],
    attachment_size_limit: 10 * 1024 * 1024,
    ...placeOf(fake, person, channel),
  })
  return interaction
}

/** A person presses a button under a message. */
export function pressButton(fake: FakeDiscord, message: StoredMessage, customId: string): Interaction {
  const interaction: Interaction = {
    id: snowflake(),
    token: randomBytes(16).toString('base64url'),
    channel: message.channel,
    person: fake.manager.id,
    createdAt: Date.now(),
    original: null,
    acknowledged: false,
    flags: 0,
  }
  fake.interactions.set(interaction.token, interaction)
  const channel = fake.channel(message.channel)
  fake.gateway.dispatch('INTERACTION_CREATE', {
    id: interaction.id,
    application_id: fake.bot.id,
    type: 3,
    token: interaction.token,
    version: 1,
    data: { component_type: 2, custom_id: customId },
    message: fake.show(message),
    channel_id: channel.id,
    channel: channelObject(channel),
    locale: fake.manager.locale,
    app_permissions: permissionsOf(fake.manager),
    entitlements: [],
    attachment_size_limit: 10 * 1024 * 1024,
    ...placeOf(fake, fake.manager, channel),
  })
  return interaction
}

function placeOf(fake: FakeDiscord, person: Person, channel: Channel) {
  if (isDirect(channel)) {
    return { user: userObject(person), context: 1, authorizing_integration_owners: { 0: '0' } }
  }
  return {
    guild_id: fake.guild.id,
    guild: { id: fake.guild.id, locale: fake.guild.locale, features: [] },
    guild_locale: fake.guild.locale,
    member: memberObject(person),
    context: 0,
    authorizing_integration_owners: { 0: fake.guild.id },
  }
}

/** A person writes in a channel. Discord withholds the content unless the bot is mentioned or spoken to. */
export function say(fake: FakeDiscord, content: string, scene: Scene = {}): StoredMessage {
  const person = scene.person ?? fake.manager
  const channel = scene.channel ?? fake.news
  const message = fake.store(channel, person, { content })
  const mentioned = content.includes(`<@${fake.bot.id}>`)
  const direct = isDirect(channel)
  fake.gateway.dispatch(
    'MESSAGE_CREATE',
    {
      ...fake.show(message),
      content: mentioned || direct ? content : '',
      mentions: mentioned ? [userObject(fake.bot, true)] : [],
      ...(direct ? { channel_type: 1 } : { guild_id: fake.guild.id, member: memberOf(fake, person) }),
    },
    direct ? DIRECT_MESSAGES : GUILD_MESSAGES,
  )
  return message
}

/** The member of a message comes without its user, who is the author. */
function memberOf(fake: FakeDiscord, person: Person) {
  const { user, ...member } = memberObject(person, person.manager ? [managerRole(fake.guild)] : [])
  return member
}

/** Somebody removes the bot from the server. */
export function removeBot(fake: FakeDiscord): void {
  fake.gateway.dispatch('GUILD_DELETE', { id: fake.guild.id }, 1)
}

/** The server has an outage: it is away, and the bot is still a member. */
export function loseGuild(fake: FakeDiscord): void {
  fake.gateway.dispatch('GUILD_DELETE', { id: fake.guild.id, unavailable: true }, 1)
}

/** A manager sends the bot away. */
export function sendAway(fake: FakeDiscord): void {
  fake.gateway.dispatch('GUILD_DELETE', { id: fake.guild.id }, 1)
}
