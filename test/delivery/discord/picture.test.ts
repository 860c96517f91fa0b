import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Message } from '../../../src/delivery/message.ts'
import type { Payload, Posted } from '../../../src/delivery/platform.ts'
import { chartOf } from '../../charts/sample.ts'
import type { FaultKind } from '../../fakes/discord/faults.ts'
import { COMMANDS } from '../commands.ts'
import { messageOf, sayingOf } from '../messages.ts'
import { type DiscordHarness, makeDiscordHarness, ownMessages } from './harness.ts'
// As in the bot: what reads feeds changes what the requests of discord.js go through.
import '../../../src/articles/fetch/fetch.ts'

const POST = { method: 'POST', path: /^\/channels\/\d+\/messages$/ }
const ANSWER = { method: 'PATCH', path: /@original$/ }
const told: Message = messageOf({ paragraphs: ['Trois chiffres.'], chart: chartOf() })

describe('a picture on Discord', () => {
  let harness: DiscordHarness
  let answer: Message

  beforeEach(async () => {
    harness = await makeDiscordHarness()
    answer = told
    await harness.start({
      commands: COMMANDS,
      command: async () => answer,
      mention: async () => answer,
      posted: async () => {},
      removed: async () => {},
      press: async () => sayingOf('Voici.'),
    })
  })

  afterEach(() => harness.stop())

  function post(key: string): Promise<Posted> {
    const [payload]: readonly Payload[] = harness.platform.render(told)
    expect.assert(payload !== undefined)
    return harness.platform.post(
      { workspace: harness.workspace, channel: harness.channel, thread: null },
      JSON.parse(JSON.stringify(payload)),
      key,
    )
  }

  const pictures = () => ownMessages(harness.fake).flatMap(message => message.attachments)

  it.each(['command', 'mention'] as const)(
    'comes with the answer to a %s, and says in words what it shows',
    async way => {
      if (way === 'command') await harness.command('ask', {}, { manager: false, language: 'fr' })
      else await harness.mention('combien ?')
      expect(pictures()).toHaveLength(1)
      expect(pictures()[0]?.description).toMatch(/^Graphique.: .*1 mars 2025, Le syndicat, 10 grévistes/)
    },
  )

  it.each<FaultKind>(['drop', 'error', 'hang', 'nonsense', 'drop-before', 'limited'])(
    'is seen once when its post ends in %s, and again when it is asked for again',
    async kind => {
      harness.fake.faults.push({ ...POST, kind, times: 1, after_s: 1 })
      await post('edition-1')
      expect(await post('edition-1')).toMatchObject({ outcome: 'sent' })
      expect(await post('edition-1')).toMatchObject({ outcome: 'sent' })
      expect(pictures()).toHaveLength(1)
      expect(await harness.visible()).toEqual(['Trois chiffres.'])
    },
  )

  it('is left out where the bot may not attach files: the words stand', async () => {
    harness.fake.news.files = false
    expect(await post('edition-1')).toMatchObject({ outcome: 'sent' })
    expect(pictures()).toEqual([])
    expect(await harness.visible()).toEqual(['Trois chiffres.'])
    expect(harness.logged.join()).toContain('a picture was not taken by Discord')
  })

  it('is left out of an answer that Discord refuses with it', async () => {
    harness.fake.faults.push({ ...ANSWER, kind: 'forbidden', times: 1 })
    await harness.command('ask', {}, { manager: false, language: 'fr' })
    expect(await harness.visible()).toEqual(['Trois chiffres.'])
    expect(pictures()).toEqual([])
  })

  it('stays when better words come for its answer', async () => {
    answer = { ...told, later: Promise.resolve(messageOf({ paragraphs: ['Trois chiffres, mieux dits.'] })) }
    await harness.command('ask', {}, { manager: false, language: 'fr' })
    await expect.poll(() => harness.visible(), { timeout: 5000 }).toEqual(['Trois chiffres, mieux dits.'])
    expect(pictures()).toHaveLength(1)
  })
})
