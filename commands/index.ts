import type { Command } from '../src/delivery/command.ts'
import { ask } from './ask.ts'
import { digest } from './digest.ts'
import { editions } from './editions.ts'
import { figures } from './figures.ts'
import { follow } from './follow.ts'
import { help } from './help.ts'
import { said } from './said.ts'
import { sanctions } from './sanctions.ts'
import { settings } from './settings.ts'
import { sources } from './sources.ts'
import { timeline } from './timeline.ts'
import { unfollow } from './unfollow.ts'

/** Every command, in the order in which help shows them. A new one is a file beside this and a line here. */
export const commands: readonly Command[] = [
  ask,
  figures,
  sanctions,
  said,
  timeline,
  sources,
  digest,
  follow,
  unfollow,
  editions,
  settings,
  help,
]
