import cron, { type ScheduledTask } from 'node-cron'
import { messageOf, VerbatimError } from '../errors.ts'
import type { Log } from '../log.ts'
import type { Digest } from './digest.ts'

/** An edition that was due while the bot was down, or the machine asleep, is made up for within this time. */
const madeUpFor_ms = 36 * 60 * 60_000
const minute_ms = 60_000

export interface Schedule {
  /** Resolves when no tick is running any more. */
  stop(): Promise<void>
}

/**
 * Runs `work` whenever a digest is due, in its zone, and at once for the last time that passed while nobody ran. The
 * time that was due, not the moment at which the tick ran, is what `work` gets: it is the same in every process, so
 * that work can tell what is done already.
 * @throws VerbatimError `bad-cron` when a digest's expression is none
 */
export function schedule(
  digests: readonly Digest[],
  timeZone: string,
  work: (digest: Digest, due: Date) => Promise<void>,
  log: Log,
): Schedule {
  // Before any of them runs: a digest that is refused must not leave the others ticking.
  for (const digest of digests) if (!cron.validate(digest.cron)) throw badCron(digest)
  const running = new Set<Promise<void>>()
  const tick = async (digest: Digest, due: Date) => {
    try {
      await work(digest, due)
    } catch (error) {
      log('an edition failed', { digest: digest.name, message: messageOf(error) })
    }
  }
  const run = (digest: Digest, due: Date): Promise<void> => {
    const ticking = tick(digest, due).finally(() => running.delete(ticking))
    running.add(ticking)
    return ticking
  }
  const tasks = digests.map(digest => {
    const task = cron.schedule(digest.cron, ({ date }) => run(digest, date), {
      name: digest.name,
      timezone: digest.timeZone ?? timeZone,
      noOverlap: true,
      missedExecutionTolerance: madeUpFor_ms,
    })
    const passed = lastDue(task, Date.now())
    if (passed !== null) void run(digest, passed)
    return task
  })
  return { stop: () => stopAll(tasks, running) }
}

/** The last minute before `now_ms` at which the task was due; null when there was none that is made up for. */
function lastDue(task: ScheduledTask, now_ms: number): Date | null {
  const last_ms = Math.floor(now_ms / minute_ms) * minute_ms
  for (let due_ms = last_ms; due_ms > now_ms - madeUpFor_ms; due_ms -= minute_ms) {
    if (task.match(new Date(due_ms))) return new Date(due_ms)
  }
  return null
}

async function stopAll(tasks: readonly ScheduledTask[], running: ReadonlySet<Promise<void>>): Promise<void> {
  for (const task of tasks) await task.destroy()
  await Promise.all(running)
}

function badCron({ name, cron: expression }: Digest): VerbatimError {
  return new VerbatimError('bad-cron', {
    fr: `L’horaire « ${expression} » de la revue ${name} n’en est pas un : cinq champs, par exemple « 0 7 * * * » pour 7 h chaque jour.`,
    en: `The schedule “${expression}” of the digest ${name} is none: five fields, such as “0 7 * * *” for 7:00 every day.`,
  })
}
