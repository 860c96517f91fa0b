import type { Handlers } from '../../src/delivery/platform.ts'
import { sayingOf } from '../delivery/messages.ts'

const answer = async () => sayingOf('')

/** What a platform is started with that is only posted to: it knows no command, and answers with nothing. */
export const silentHandlers: Handlers = {
  commands: [],
  command: answer,
  mention: answer,
  press: answer,
  posted: async () => {},
  removed: async () => {},
}
