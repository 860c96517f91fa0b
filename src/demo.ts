import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commands } from '../commands/index.ts'
import { morning } from '../digests/morning.ts'
import { answerQuestion } from './answers/answer.ts'
import { answerMessage } from './answers/message.ts'
import { openWeb, type Web } from './articles/read.ts'
import { operatorLanguage } from './config.ts'
import { createHandlers } from './delivery/handlers.ts'
import type { Message } from './delivery/message.ts'
import { screenOf } from './delivery/terminal/screen.ts'
import { createTerminal } from './delivery/terminal/terminal.ts'
import { everything } from './editions/choice.ts'
import { composeEditions } from './editions/compose.ts'
import { editionMessage } from './editions/message.ts'
import { previewWindow } from './editions/window.ts'
import { counting } from './lines/phrases.ts'
import type { Log } from './log.ts'
import { endWithReader } from './output.ts'
import { readAll } from './reading/read.ts'
import { openStore, type Store } from './store/store.ts'

const samples = join(import.meta.dirname, '..', 'samples')

const questions = [
  'Combien de soldats nord-coréens ont été tués ou blessés, et selon qui ?',
  'How many North Korean troops are in Kursk, according to whom?',
]

/**
 * What `npm start` does without any token: reads the sample articles into a database of its own, shows the day's
 * digest in both languages and one answer in each, then prompts when a person is there.
 */
export async function runDemo(log: Log): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'verbatim-'))
  process.once('exit', () => rmSync(directory, { recursive: true, force: true }))
  endWithReader()
  const store = await openStore({ databaseUrl: null, dataDirectory: directory })
  const web = openWeb()
  try {
    await showDemo(store, web, log)
  } finally {
    await web.close()
    await store.close()
  }
}

async function showDemo(store: Store, web: Web, log: Log): Promise<void> {
  const prompts = process.stdin.isTTY === true && process.stdout.isTTY === true
  const terminal = createTerminal({
    input: process.stdin,
    output: process.stdout,
    screen: () => screenOf(process.stdout),
    language: operatorLanguage(process.env),
    prompts,
  })
  const show = async (message: Message, key: string) => {
    const target = { workspace: 'terminal', channel: 'terminal', thread: null }
    for (const payload of terminal.render(message)) await terminal.post(target, payload, key)
  }
  const report = await readAll(store, [samples], { web })
  await show(
    text(
      `No tokens in .env, so here are the sample articles: ${counting(report.read, 'en', 'article', 'articles')} read.`,
    ),
    'read',
  )
  for (const { source, code, sentences } of report.failed)
    log('a sample could not be read', { source, code, message: sentences.en })
  const editions = await composeEditions(store, morning, previewWindow(morning, new Date()), everything)
  if (editions !== null) {
    await show(editionMessage(editions.fr), 'fr')
    await show(editionMessage(editions.en), 'en')
  }
  for (const question of questions) {
    const message = answerMessage(await answerQuestion(store, question, { language: null, kind: null }))
    await show({ ...message, title: question }, question)
  }
  const context = { store, now: () => new Date(), commands, timeZone: 'Europe/Paris', writer: null }
  if (prompts) await show(text('Ask a question in French or English, type /help, or quit.'), 'prompt')
  await terminal.start(createHandlers(context, log))
  await terminal.closed
}

function text(paragraph: string): Message {
  return {
    language: 'en',
    title: null,
    paragraphs: [paragraph],
    sections: [],
    footer: null,
    visibility: 'private',
  }
}
