import { answerQuestion } from '../answers/answer.ts'
import { pressed } from '../answers/buttons.ts'
import { followUp } from '../answers/follow-up.ts'
import { replyWith } from '../answers/reply.ts'
import { pressedEdition } from '../editions/buttons.ts'
import { codeOf, messageOf, VerbatimError } from '../errors.ts'
import type { Log } from '../log.ts'
import { setAnswerPlace } from '../store/answers.ts'
import { deleteWorkspace, findWorkspace } from '../store/workspaces.ts'
import { editionNamed } from './buttons.ts'
import type { Command, Context } from './command.ts'
import type { Message } from './message.ts'
import { failureNotice, notice } from './notices.ts'
import type { Handlers, Origin } from './platform.ts'
import { Recent } from './recent.ts'

/** Threads whose last question is remembered, and for how long. */
const threads_max = 1_000
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
  const lastQuestions = new Recent<string>(threads_max, remembered_ms)
  const wholeQuestion = (text: string, { platform, workspace, channel, thread }: Origin) => {
    if (thread === undefined) return { text, language: null }
    const key = JSON.stringify([platform, workspace, platform === 'slack' ? channel : null, thread])
    const whole = followUp(text, lastQuestions.get(key) ?? null)
    lastQuestions.set(key, whole.text)
    return whole
  }
  return {
    commands: context.commands,
    command: (command: Command, options, origin) =>
      guarded(origin, `/${command.name.en}`, () => command.run({ options, origin }, context)),
    mention: (question, origin) =>
      guarded(origin, 'a mention', async () => {
        const { text, language } = wholeQuestion(question, origin)
        return replyWith(
          await answerQuestion(context.store, text, { language, kind: null }),
          { origin },
          context,
        )
      }),
    press: (button, of, origin) =>
      guarded(origin, `the button ${button}`, () => {
        const edition = editionNamed(of)
        return edition === null
          ? pressed(button, of, origin, context)
          : pressedEdition(button, edition, origin, context)
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
