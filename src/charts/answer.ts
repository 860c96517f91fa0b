import type { Message } from '../delivery/message.ts'
import type { Answer } from '../types.ts'
import { seriesPicture } from './series.ts'

/** The picture of the figures that an answer quotes, for its message; nothing when none is counted twice. */
export function chartOf({ statements, language, question }: Answer): Pick<Message, 'chart'> {
  const claims = statements.flatMap(({ claim }) => (claim === null ? [] : [claim]))
  const chart = seriesPicture(claims, language, question)
  return chart === null ? {} : { chart }
}
