import type { CommandRequest, Context } from '../delivery/command.ts'
import type { Message } from '../delivery/message.ts'
import { workspaceOf } from '../delivery/workspace.ts'
import type { Answer } from '../types.ts'
import { answerMessage } from './message.ts'

/** An answer as a message, worded by the model where there is one and what it wrote holds. */
export async function replyWith(
  answer: Answer,
  request: Pick<CommandRequest, 'origin'>,
  context: Context,
): Promise<Message> {
  const { writer } = context
  if (writer === null || answer.abstained) return answerMessage(answer)
  const { lead, lines } = await writer.write(
    answer.statements,
    answer.language,
    (await workspaceOf(request.origin, context)).id,
    answer.question,
  )
  return answerMessage({ ...answer, lead: lead ?? answer.lead, statements: lines })
}
