import { createInterface, type Interface } from 'node:readline/promises'
import type { Readable, Writable } from 'node:stream'
import type { Language } from '../../types.ts'
import { labelOf, underAnswers } from '../buttons.ts'
import { helpFor } from '../command-help.ts'
import { parseCommand } from '../command-line.ts'
import type { Message } from '../message.ts'
import { emptyQuestionNotice, failureNotice } from '../notices.ts'
import type { Handlers, Origin, Payload, Platform, Posted, Target } from '../platform.ts'
import { renderText } from './render.ts'
import type { Screen } from './screen.ts'

interface TerminalSettings {
  readonly input: Readable
  readonly output: Writable
  /** Asked anew for each message: a window may have been resized. */
  readonly screen: () => Screen
  readonly language: Language
  /** Prompts for questions and commands; without it the terminal only shows what is posted. */
  readonly prompts: boolean
}

/** The person at the terminal may do everything. */
const place = {
  platform: 'terminal',
  workspace: 'terminal',
  channel: 'terminal',
  thread: 'terminal',
  user: 'terminal',
  manager: true,
} as const

/** The terminal: a prompt with history and help, and a place to post to, behind the interface of the chat platforms. */
export function createTerminal(settings: TerminalSettings): Platform & { readonly closed: Promise<void> } {
  const { input, output } = settings
  const closed = Promise.withResolvers<void>()
  const posted = new Set<string>()
  let prompt: Interface | null = null
  const show = (message: Message) => output.write(`\n${renderText(message, settings.screen())}\n`)
  return {
    name: 'terminal',
    closed: closed.promise,
    async start(handlers) {
      if (!settings.prompts) return closed.resolve()
      const lines = createInterface({
        input,
        output,
        prompt: '› ',
        historySize: 200,
        removeHistoryDuplicates: true,
      })
      prompt = lines
      lines.once('close', () => closed.resolve())
      void answerLines(lines, handlers, settings.language, show)
    },
    render: message => [{ text: renderText(message, settings.screen()) }],
    async post(_target: Target, payload: Payload, key: string): Promise<Posted> {
      if (!posted.has(key)) output.write(`\n${String(payload.text)}\n`)
      posted.add(key)
      return { outcome: 'sent', message: key }
    },
    async stop() {
      prompt?.close()
      await closed.promise
    },
  }
}

async function answerLines(
  lines: Interface,
  handlers: Handlers,
  language: Language,
  show: (message: Message) => void,
): Promise<void> {
  lines.prompt()
  let shown: Message | null = null
  for await (const line of lines) {
    const typed = line.trim()
    if (/^(exit|quit|q|quitter)$/i.test(typed)) break
    const pressed = underAnswers[Number(typed) - 1]
    const reply: Message =
      pressed !== undefined && shown?.answer !== undefined
        ? await handlers.press(pressed, shown.answer, { ...place, language: shown.language })
        : await replyTo(typed, handlers, language)
    show(withKeys(reply))
    if (reply.later !== undefined) show(withKeys(await reply.later))
    if (reply.answer !== undefined) shown = reply
    lines.prompt()
  }
  lines.close()
}

/** What the keys do stands under an answer, where elsewhere there are buttons: « 1 Sources · 2 Toutes les citations ». */
function withKeys(message: Message): Message {
  if (message.answer === undefined) return message
  const keys = underAnswers.map((button, index) => `${index + 1} ${labelOf(button, message.language)}`)
  return { ...message, footer: [message.footer, keys.join(' · ')].filter(part => part !== null).join('\n') }
}

/** The reply to « /chiffres Koursk » or to a question as it is; a failure is a reply too. */
async function replyTo(typed: string, handlers: Handlers, language: Language): Promise<Message> {
  const origin: Origin = { ...place, language }
  if (typed === '') return emptyQuestionNotice(language)
  try {
    const [, name, rest = ''] = /^[/!](\S+)\s*(.*)$/s.exec(typed) ?? []
    if (name === undefined) return await handlers.mention(typed, origin)
    const parsed = parseCommand(handlers.commands, `/${name}`, rest)
    if (parsed.kind !== 'run') return helpFor(parsed, handlers.commands, language, '/')
    // Who types « /chiffres » wants French.
    const { en, fr } = parsed.command.name
    const spoken = en !== fr && name.toLowerCase() === fr ? 'fr' : language
    return await handlers.command(parsed.command, parsed.options, { ...origin, language: spoken })
  } catch {
    // Handlers log what they do not foresee; here a person only needs to know that it was not them.
    return failureNotice(language)
  }
}
