import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Command } from '../../../src/delivery/command.ts'
import type { Message } from '../../../src/delivery/message.ts'
import type { Origin } from '../../../src/delivery/platform.ts'
import { EPHEMERAL } from '../../fakes/discord/message-limits.ts'
import { type Channel, THREAD } from '../../fakes/discord/model.ts'
import { loseGuild, pressButton, removeBot, say, typeCommand } from '../../fakes/discord/people.ts'
import { messageOf, sayingOf } from '../messages.ts'
import {
  type DiscordHarness,
  makeDiscordHarness,
  ownMessages,
  quiet,
  reply,
  textOf,
  until,
} from './harness.ts'

const MANAGER = { manager: true, language: 'fr' } as const

function commandOf(name: string, parts: Partial<Command> = {}): Command {
  return {
    name: { fr: name, en: name },
    description: { fr: 'Essai.', en: 'Test.' },
    options: [],
    access: 'everyone',
    private: false,
    run: async () => sayingOf(''),
    ...parts,
  }
}

const LONG = messageOf({
  title: 'Long',
  paragraphs: Array.from({ length: 6 }, (_, i) => `${i} ${'mot '.repeat(200)}`),
})

describe('talking with people on Discord', () => {
  let harness: DiscordHarness
  let answer: () => Promise<Message>
  let origins: Origin[]
  let removed: string[]

  beforeEach(async () => {
    harness = await makeDiscordHarness()
    answer = async () => sayingOf('Oui.')
    origins = []
    removed = []
    const hear = (origin: Origin) => {
      origins.push(origin)
      return answer()
    }
    await harness.start({
      commands: [commandOf('ask'), commandOf('follow', { access: 'manager', private: true })],
      command: (_command, _options, origin) => hear(origin),
      mention: (_question, origin) => hear(origin),
      press: async (button, answered, origin) => {
        origins.push(origin)
        return { ...sayingOf(`${button} de ${answered}`), visibility: 'private' }
      },
      posted: async () => {},
      removed: async (platform, workspace) => {
        removed.push(`${platform} ${workspace}`)
      },
    })
  })

  afterEach(() => harness.stop())

  it('shows the reply to a private command to the asker alone, every part of it', async () => {
    answer = async () => LONG
    expect(await harness.command('follow', {}, MANAGER)).not.toHaveLength(1)
    expect(ownMessages(harness.fake).every(message => (message.flags & EPHEMERAL) !== 0)).toBe(true)
    expect(await harness.visible()).toEqual([])
  })

  it('shows a private answer to a public command to the asker alone', async () => {
    answer = async () => ({ ...sayingOf('Entre nous.'), visibility: 'private' })
    expect(await harness.command('ask', {}, MANAGER)).toEqual(['Entre nous.'])
    expect(await harness.visible()).toEqual([])
  })

  it('puts the rest of a long public answer in a thread under it', async () => {
    answer = async () => LONG
    await harness.command('ask', {}, MANAGER)
    const [first, ...rest] = ownMessages(harness.fake)
    expect(rest).not.toHaveLength(0)
    expect(rest.every(message => message.channel === first?.id)).toBe(true)
  })

  it('gives a long answer whole where it may not write by itself', async () => {
    answer = async () => LONG
    harness.fake.news.refusal = 50001
    const texts = await harness.command('ask', {}, MANAGER)
    expect(texts.join('').match(/mot/g)).toHaveLength(1200)
  })

  it.each(['drop', 'error', 'hang'] as const)(
    'acknowledges once when the first try ends in %s',
    async kind => {
      harness.fake.faults.push({ kind, method: 'POST', path: /callback$/, times: 1 })
      expect(await harness.command('ask', {}, MANAGER)).toEqual(['Oui.'])
    },
  )

  it('does not repeat a follow-up that may have arrived', async () => {
    answer = async () => LONG
    harness.fake.faults.push({ kind: 'drop', method: 'POST', path: /^\/webhooks/, times: 1 })
    await harness.command('follow', {}, MANAGER)
    const texts = ownMessages(harness.fake).map(textOf)
    expect(new Set(texts).size).toBe(texts.length)
    expect(texts.join('').match(/mot/g)).toHaveLength(1200)
  })

  it('answers in the direct conversation in which it is asked, mention or not', async () => {
    say(harness.fake, 'Et ici ?', { channel: harness.fake.direct })
    expect(await reply(harness.fake, 1)).toEqual(['Oui.'])
    const person = harness.fake.manager.id
    expect(origins).toMatchObject([{ workspace: `direct-${person}`, user: person, manager: false }])
  })

  it('answers a command in a direct conversation', async () => {
    typeCommand(harness.fake, 'ask', {}, { channel: harness.fake.direct })
    expect(await reply(harness.fake, 0)).toEqual(['Oui.'])
  })

  it('answers in the thread in which it is mentioned', async () => {
    const thread: Channel = { ...harness.fake.news, id: '77', type: THREAD, parent: harness.channel }
    harness.fake.channels.push(thread)
    harness.fake.gateway.dispatch('THREAD_CREATE', {
      id: '77',
      type: THREAD,
      name: 'fil',
      guild_id: harness.fake.guild.id,
      parent_id: harness.channel,
    })
    say(harness.fake, `<@${harness.fake.bot.id}> Ici ?`, { channel: thread })
    await reply(harness.fake, 1)
    expect(ownMessages(harness.fake).map(message => message.channel)).toEqual(['77'])
  })

  it('replies in the channel where it may not open a thread', async () => {
    harness.fake.news.threads = false
    const question = say(harness.fake, `<@${harness.fake.bot.id}> Ici ?`)
    await reply(harness.fake, 1)
    expect(ownMessages(harness.fake)).toMatchObject([{ channel: harness.channel, reference: question.id }])
  })

  it('names a thread after its question, shortened', async () => {
    await harness.mention(`Combien ${'de très '.repeat(40)}nombreux\nsoldats ?`)
    const [thread] = harness.fake.channels.filter(channel => channel.type === THREAD)
    expect(Array.from(thread?.name ?? '')).toHaveLength(100)
    expect(thread?.name).toMatch(/^Combien de très .*…$/)
  })

  it('shows that it is typing while it looks for an answer', async () => {
    answer = async () => {
      await until(() => harness.fake.typing.length > 0, 'never typed')
      return sayingOf('Voilà.')
    }
    expect(await harness.mention('Tu cherches ?')).toEqual(['Voilà.'])
  })

  it('does not hear other bots, itself, or people who speak to others', async () => {
    say(harness.fake, 'Bonjour tout le monde')
    say(harness.fake, `<@${harness.fake.bot.id}> encore`, { person: harness.fake.bot })
    await quiet(harness.fake)
    expect(origins).toEqual([])
    expect(ownMessages(harness.fake, 2)).toEqual([])
  })

  it('takes the language of the server when a person’s is neither French nor English', async () => {
    typeCommand(harness.fake, 'ask', {}, { locale: 'de' })
    await reply(harness.fake, 0)
    expect(origins).toMatchObject([{ language: 'fr' }])
  })

  const ANSWERED = { ...sayingOf('Huit mille.'), answer: 'a1' }

  it('has buttons under an answer, each of which shows its own to whoever pressed it alone', async () => {
    answer = async () => ANSWERED
    await harness.command('ask', {}, MANAGER)
    const [message] = ownMessages(harness.fake)
    const names = JSON.stringify(message?.components).match(/verbatim:\w+:a1/g) ?? []
    expect(names).toEqual(['sources', 'quotes', 'language', 'wrong'].map(name => `verbatim:${name}:a1`))
    if (message === undefined) return
    for (const name of names) {
      const before = harness.fake.messages.length
      pressButton(harness.fake, message, name)
      expect(await reply(harness.fake, before)).toEqual([`${name.split(':')[1]} de a1`])
    }
    expect(await harness.visible()).toEqual(['Huit mille.'])
  })

  it.each(['command', 'mention'] as const)('edits better words into an answer to a %s', async way => {
    const { promise, resolve } = Promise.withResolvers<Message>()
    answer = async () => ({ ...ANSWERED, later: promise })
    const first =
      way === 'command' ? await harness.command('ask', {}, MANAGER) : await harness.mention('Oui ?')
    expect(first).toEqual(['Huit mille.'])
    resolve({ ...sayingOf('Selon la mairie, huit mille.'), answer: 'a1' })
    const shown = () => ownMessages(harness.fake).map(textOf)
    await until(() => shown().join() === 'Selon la mairie, huit mille.', 'not edited')
  })

  it('forgets a server that it was removed from, and no server that is only away', async () => {
    loseGuild(harness.fake)
    await sleep(30)
    expect(removed).toEqual([])
    removeBot(harness.fake)
    await until(() => removed.length > 0, 'not told')
    expect(removed).toEqual([`discord ${harness.fake.guild.id}`])
  })

  it.each([
    {},
    null,
    { type: 2 },
    { type: 2, data: null, member: {} },
    { type: 2, data: { type: 1 }, channel: 5 },
  ])('survives an interaction that is %j', async data => {
    harness.fake.gateway.dispatch('INTERACTION_CREATE', data)
    harness.fake.gateway.dispatch('MESSAGE_CREATE', data)
    expect(await harness.command('ask', {}, MANAGER)).toEqual(['Oui.'])
  })

  it('logs a packet that it cannot read', async () => {
    harness.fake.gateway.dispatch('INTERACTION_CREATE', { type: 2, id: '1' })
    await until(() => harness.logged.length > 0, 'nothing logged')
    expect(harness.logged[0]).toContain('INTERACTION_CREATE')
  })

  it('hears what was said while its connection was cut', async () => {
    harness.fake.gateway.drop()
    say(harness.fake, `<@${harness.fake.bot.id}> Tu es là ?`)
    expect(await reply(harness.fake, 1)).toEqual(['Oui.'])
    expect(harness.fake.gateway.resumed).toBe(1)
  })

  it('identifies with the intents for servers, their messages and direct ones, no privileged one', () => {
    expect(harness.fake.gateway.identified).toEqual([(1 << 0) | (1 << 9) | (1 << 12)])
  })

  it('lets an answer under way finish before it stops', async () => {
    answer = async () => {
      await sleep(200)
      return sayingOf('Juste à temps.')
    }
    const interaction = typeCommand(harness.fake, 'ask')
    await until(() => interaction.acknowledged, 'not acknowledged')
    await harness.platform.stop()
    expect(ownMessages(harness.fake).map(textOf)).toEqual(['Juste à temps.'])
  })
})
