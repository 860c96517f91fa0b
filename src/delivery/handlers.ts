import { pressed } from '../answers/buttons.ts'
import { followUp, type WholeQuestion } from '../answers/follow-up.ts'
import { replyTo } from '../answers/reply.ts'
import { type Opened, pressedEdition } from '../editions/buttons.ts'
import { codeOf, messageOf, VerbatimError } from '../errors.ts'
import type { Log } from '../log.ts'
import { lastQuestion, setAnswerPlace } from '../store/answers.ts'
import { deleteWorkspace, findWorkspace } from '../store/workspaces.ts'
import { editionNamed } from './buttons.ts'
import type { Command, Context } from './command.ts'
import { languageOfGreeting } from './greetings.ts'
import type { Message } from './message.ts'
import { failureNotice, notice } from './notices.ts'
import type { Handlers, Origin } from './platform.ts'
import { Recent } from './recent.ts'
import { threadOf } from './thread.ts'
import { workspaceOf } from './workspace.ts'

/** Long forms of editions that are kept while people turn their pages. */
const opened_max = 10
const opened_ms = 10 * 60_000

/** How long a question in a thread is gone on from. */
const remembered_ms = 24 * 60 * 60 * 1000

/** What the bot does, for every platform: a command or a mention in, a message out, whatever goes wrong. */
export function createHandlers(context: Context, log: Log): Handlers {
  const guarded = async (origin: Origin, what: string, run: () => Promise<Message>): Promise<Message> => {
    try {
      return await run()
    } catch (error) {
      if (error instanceof VerbatimError) return notice(error.sentences, origin.language)
      log(`${what} failed`, { code: codeOf(error), message: messageOf(error), platform: origin.platform })
      return failureNotice(origin.language)
    }
  }
  const opened: Opened = new Recent(opened_max, opened_ms)
  return {
    commands: context.commands,
    command: (command: Command, options, origin) =>
      guarded(origin, `/${command.name.en}`, () => command.run({ options, origin }, context)),
    mention: (question, origin) =>
      guarded(origin, 'a mention', async () => {
        const greeted = languageOfGreeting(question)
        const help = context.commands.find(({ name }) => name.en === 'help')
        if (greeted !== null && help !== undefined)
          return help.run({ options: {}, origin: { ...origin, language: greeted } }, context)
        const { text, language } = await wholeQuestion(question, origin, context)
        return replyTo(
          text,
          { language, kind: null, meanings: context.meanings ?? null },
          { origin },
          context,
        )
      }),
    press: (button, of, origin) =>
      guarded(origin, `the button ${button}`, () => {
        const edition = editionNamed(of)
        return edition === null
          ? pressed(button, of, origin, context)
          : pressedEdition(button, edition, origin, context, opened)
      }),
    async posted(answer, place) {
      try {
        await setAnswerPlace(context.store, answer, place)
      } catch (error) {
        log('where an answer stands could not be stored', { answer, message: messageOf(error) })
      }
    },
    async removed(platform, externalId) {
      try {
        const workspace = await findWorkspace(context.store, platform, externalId)
        if (workspace !== null) await deleteWorkspace(context.store, workspace.id)
        log('a workspace was removed', { platform })
      } catch (error) {
        log('a workspace could not be removed', { platform, message: messageOf(error) })
      }
    },
  }
}

/** What somebody asks; in a thread it may go on from the question before. */
async function wholeQuestion(text: string, origin: Origin, context: Context): Promise<WholeQuestion> {
  const thread = threadOf(origin)
  if (thread === null) return { text, language: null }
  const { id } = await workspaceOf(origin, context)
  const since = new Date(context.now().getTime() - remembered_ms).toISOString()
  return followUp(text, await lastQuestion(context.store, id, thread, since))
}
