import { randomUUID } from 'node:crypto'
import { chartOf } from '../charts/answer.ts'
import type { CommandRequest, Context } from '../delivery/command.ts'
import type { Message } from '../delivery/message.ts'
import { threadOf } from '../delivery/thread.ts'
import { workspaceOf } from '../delivery/workspace.ts'
import { withoutModel } from '../model/without-model.ts'
import type { Writer } from '../model/writer.ts'
import { insertAnswer } from '../store/answers.ts'
import type { Answer } from '../types.ts'
import { answerQuestion } from './answer.ts'
import { answerMessage } from './message.ts'
import { parseQuestion, type QuestionOptions } from './question.ts'

/** A model that takes longer gets its words in by an edit: nobody waits for it. */
const patience_ms = 1_500

/** Answers a question; one after a number shows the series of figures that it is answered with, as a picture too. */
export async function replyTo(
  question: string,
  options: QuestionOptions,
  request: Pick<CommandRequest, 'origin'>,
  context: Context,
): Promise<Message> {
  const answer = await answerQuestion(context.store, question, options)
  const message = await replyWith(answer, request, context)
  const { kind } = parseQuestion(question, options)
  return kind === 'how-many' ? { ...message, ...chartOf(answer) } : message
}

/**
 * An answer as a message, with its buttons, worded by the model where there is one and what it wrote holds. A slow model's
 * words come `later`.
 */
export async function replyWith(
  answer: Answer,
  request: Pick<CommandRequest, 'origin'>,
  context: Context,
): Promise<Message> {
  const { id: workspace } = await workspaceOf(request.origin, context)
  const id = randomUUID()
  await insertAnswer(context.store, {
    id,
    workspace,
    answer,
    createdAt: context.now().toISOString(),
    thread: threadOf(request.origin),
  })
  const { writer } = context
  if (writer === null || answer.abstained) return { ...answerMessage(answer), answer: id }
  const written = write(writer, answer, workspace)
  const inTime = await Promise.race([written, late()])
  if (inTime !== null) return { ...inTime, answer: id }
  return {
    ...answerMessage(answer),
    answer: id,
    later: written.then(message => ({ ...message, answer: id })),
  }
}

function late(): Promise<null> {
  return new Promise(resolve => setTimeout(resolve, patience_ms, null).unref())
}

async function write(writer: Writer, answer: Answer, workspace: string): Promise<Message> {
  const { statements, language, question } = answer
  const { lead, lines, unavailable } = await writer.write(statements, language, workspace, question)
  const message = answerMessage({ ...answer, lead: lead ?? answer.lead, statements: lines })
  if (unavailable === undefined) return message
  const footer = [message.footer, withoutModel(unavailable, language)].filter(part => part !== null)
  return { ...message, footer: footer.join(' · ') }
}
