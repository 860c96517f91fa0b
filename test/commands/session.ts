import { commands } from '../../commands/index.ts'
import { createHandlers } from '../../src/delivery/handlers.ts'
import type { Message } from '../../src/delivery/message.ts'
import type { Store } from '../../src/store/store.ts'
import type { Language } from '../../src/types.ts'

/** One of the product's commands as a manager of a server types it, in the channel `c1`, at `now`. */
export async function typed(
  store: Store,
  name: string,
  options: Readonly<Record<string, string>>,
  { language = 'en', now = '2025-03-04T09:00:00Z' }: { language?: Language; now?: string } = {},
): Promise<Message> {
  const command = commands.find(each => each.name.en === name)
  if (command === undefined) throw new Error(`there is no command ${name}`)
  const context = { store, now: () => new Date(now), commands, timeZone: 'Europe/Paris', writer: null }
  const origin = {
    platform: 'discord',
    workspace: 'g1',
    channel: 'c1',
    user: 'u1',
    language,
    manager: true,
  } as const
  return createHandlers(context, () => {}).command(command, options, origin)
}

/** What a message says in our own words. */
export async function told(...typing: Parameters<typeof typed>): Promise<string> {
  const { paragraphs } = await typed(...typing)
  return paragraphs.join('\n')
}
