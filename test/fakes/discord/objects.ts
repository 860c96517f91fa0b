import { attachmentObjects } from './attachments.ts'
import { type Channel, DIRECT, type Guild, type Person, type StoredMessage, THREAD } from './model.ts'

/** What everybody may do in a new server. */
const EVERYONE = 2_248_473_465_835_073n
/** Somebody who never says anything. */
const OWNER = '1'
const MANAGE_GUILD = 1n << 5n

/** The bit set of what a person may do, as a string. */
export function permissionsOf(person: Person): string {
  return String(person.manager ? EVERYONE | MANAGE_GUILD : EVERYONE)
}

export function userObject(person: Person, bot = false) {
  return {
    id: person.id,
    username: person.username,
    discriminator: '0',
    global_name: person.username,
    avatar: null,
    bot,
    flags: 0,
    public_flags: 0,
    primary_guild: null,
  }
}

export function memberObject(person: Person, roles: readonly string[] = []) {
  return {
    user: userObject(person),
    roles,
    joined_at: '2024-01-01T00:00:00.000Z',
    deaf: false,
    mute: false,
    flags: 0,
    permissions: permissionsOf(person),
  }
}

export function channelObject(channel: Channel) {
  const thread = {
    archived: false,
    auto_archive_duration: 1440,
    archive_timestamp: '2024-01-01T00:00:00.000Z',
  }
  return {
    id: channel.id,
    type: channel.type,
    name: channel.name,
    ...(channel.guild === null ? {} : { guild_id: channel.guild }),
    ...(channel.type === THREAD
      ? { owner_id: OWNER, message_count: 0, member_count: 1, thread_metadata: { ...thread, locked: false } }
      : { position: 0, permission_overwrites: [], nsfw: false, topic: null }),
    parent_id: channel.parent,
    last_message_id: null,
    rate_limit_per_user: 0,
    flags: 0,
  }
}

/** A server as GUILD_CREATE gives it; the role of its managers has the id of the server plus one. */
export function guildObject(guild: Guild, bot: Person, channels: readonly Channel[]) {
  const member = { ...memberObject(bot), user: userObject(bot, true) }
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    owner_id: OWNER,
    preferred_locale: guild.locale,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    roles: [
      roleObject(guild.id, '@everyone', String(EVERYONE)),
      roleObject(managerRole(guild), 'managers', String(MANAGE_GUILD)),
    ],
    emojis: [],
    stickers: [],
    features: [],
    mfa_level: 0,
    system_channel_flags: 0,
    premium_tier: 0,
    nsfw_level: 0,
    joined_at: '2024-01-01T00:00:00.000Z',
    large: false,
    unavailable: false,
    member_count: 2,
    voice_states: [],
    members: [member],
    channels: channels.filter(one => one.type !== THREAD).map(channelObject),
    threads: channels.filter(one => one.type === THREAD).map(channelObject),
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  }
}

export function managerRole(guild: Guild): string {
  return String(BigInt(guild.id) + 1n)
}

function roleObject(id: string, name: string, permissions: string) {
  return {
    id,
    name,
    permissions,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    position: 0,
    managed: false,
    mentionable: false,
    flags: 0,
  }
}

/** A message as the API gives it back: without its nonce unless it was just made. */
export function messageObject(message: StoredMessage, author: Person, bot: boolean) {
  return {
    id: message.id,
    channel_id: message.channel,
    author: userObject(author, bot),
    content: message.content,
    timestamp: new Date(message.createdAt).toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: message.pings.includes('@everyone'),
    mentions: [],
    mention_roles: [],
    attachments: attachmentObjects(message),
    embeds: message.embeds,
    components: message.components,
    pinned: false,
    type: message.reference === null ? 0 : 19,
    flags: message.flags,
    ...(message.reference === null
      ? {}
      : { message_reference: { message_id: message.reference, channel_id: message.channel } }),
  }
}

export function isDirect(channel: Channel): boolean {
  return channel.type === DIRECT
}
