import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commands } from '../commands/index.ts'
import { digests } from '../digests/index.ts'
import { openWeb } from '../src/articles/read.ts'
import { createHandlers } from '../src/delivery/handlers.ts'
import type { Message } from '../src/delivery/message.ts'
import { readAll } from '../src/reading/read.ts'
import type { Store } from '../src/store/store.ts'
import { getVersion } from '../src/store/versions.ts'
import type { Language, Quote } from '../src/types.ts'
import { emptyStore } from './store-for-tests.ts'

const samples = join(import.meta.dirname, '..', 'samples')

const topics = [
  'soldats nord-coréens',
  'North Korean troops',
  'sanctions',
  'Koursk',
  'Mark Rutte',
  'Zelensky',
  'pertes',
]

/** Every command with every text that its first option may take here. */
function* requests(): Generator<{ name: string; options: Record<string, string> }> {
  for (const command of commands) {
    const [first] = command.options
    const given = first === undefined ? [''] : (first.choices?.map(choice => choice.value) ?? topics)
    for (const value of given)
      yield { name: command.name.en, options: first === undefined ? {} : { [first.name.en]: value } }
  }
}

async function samplesRead(): Promise<Store> {
  const store = await emptyStore()
  const web = openWeb()
  const report = await readAll(store, [samples], { web }).finally(() => web.close())
  expect(report).toMatchObject({ read: 15, failed: [] })
  return store
}

test('every quote of every command in both languages is the stored text at its offsets', async () => {
  const store = await samplesRead()
  const context = { store, now: () => new Date(), commands, timeZone: 'Europe/Paris', writer: null }
  const handlers = createHandlers(context, message => expect.fail(message))
  const counts = new Map<string, number>()
  for (const language of ['fr', 'en'] as const) {
    for (const { name, options } of requests()) {
      const command = commands.find(candidate => candidate.name.en === name)
      if (command === undefined) throw new Error(name)
      const message = await handlers.command(command, { ...options, language }, origin(language))
      const quotes = quotesOf(message)
      for (const quote of quotes) await expectExact(store, quote)
      counts.set(name, (counts.get(name) ?? 0) + quotes.length)
    }
  }
  for (const name of ['ask', 'figures', 'sanctions', 'said', 'timeline', 'sources', 'digest']) {
    expect(counts.get(name), name).toBeGreaterThan(8)
  }
  expect(digests.length).toBeGreaterThan(1)
})

function origin(language: Language) {
  return { platform: 'terminal', workspace: 'w', channel: 'c', user: 'u', manager: true, language } as const
}

function quotesOf(message: Message): Quote[] {
  return message.sections.flatMap(section => section.lines.flatMap(line => [...line.quotes]))
}

async function expectExact(store: Store, quote: Quote): Promise<void> {
  const version = await getVersion(store, quote.version)
  expect(version?.text.slice(quote.start, quote.end)).toBe(quote.text)
  const roles = version?.sentences.filter(({ start, end }) => quote.start <= start && end <= quote.end) ?? []
  expect(roles.length).toBeGreaterThan(0)
  for (const { role } of roles) expect(['body', 'lead']).toContain(role)
}
