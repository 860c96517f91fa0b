import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createDiscord } from '../../../src/delivery/discord/discord.ts'
import { FakeDiscord } from '../../fakes/discord/server.ts'
import { silentHandlers } from '../../fakes/handlers.ts'
import { sayingOf } from '../messages.ts'

describe('starting on Discord', () => {
  let fake: FakeDiscord

  beforeEach(async () => {
    fake = await new FakeDiscord().start()
  })

  afterEach(() => fake.stop())

  async function start(token: string, handlers = silentHandlers): Promise<void> {
    const platform = createDiscord({ token, api: fake.api, log: () => {} })
    await platform.start(handlers)
    await platform.stop()
  }

  it('says where to find a token when Discord refuses the one it has', async () => {
    await expect(start('wrong')).rejects.toMatchObject({
      code: 'discord-token',
      message: expect.stringContaining('DISCORD_TOKEN'),
    })
  })

  it('survives one failure of Discord at the start', async () => {
    fake.faults.push({ kind: 'error', method: 'GET', path: /^\/gateway\/bot$/, times: 1 })
    fake.faults.push({ kind: 'drop', method: 'PUT', path: /commands$/, times: 1 })
    await start(fake.token)
    expect(fake.requests.filter(request => request.path.endsWith('/commands'))).not.toHaveLength(0)
  })

  it('names what Discord refuses in a command', async () => {
    const command = {
      name: { fr: 'Deux Mots', en: 'Two Words' },
      description: { fr: '.', en: '.' },
      options: [],
      access: 'everyone' as const,
      private: false,
      run: async () => sayingOf(''),
    }
    await expect(start(fake.token, { ...silentHandlers, commands: [command] })).rejects.toMatchObject({
      code: 'discord-commands',
      message: expect.stringContaining('Command name is invalid'),
    })
  })
})
