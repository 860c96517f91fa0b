import cron, { type ScheduledTask } from 'node-cron'
import { messageOf, VerbatimError } from '../errors.ts'
import type { Log } from '../log.ts'
import type { Digest } from './digest.ts'

export interface Schedule {
  /** Resolves when no tick is running any more. */
  stop(): Promise<void>
}

/**
 * Runs `work` at every due minute of each digest, in its zone. The minute that was due, not the moment at which the
 * tick ran, is what `work` gets: it is the same in every process.
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
  const tasks = digests.map(digest => {
    const tick = async (now: Date) => {
      const due = new Date(Math.floor(now.getTime() / 60_000) * 60_000)
      try {
        await work(digest, due)
      } catch (error) {
        log('an edition failed', { digest: digest.name, message: messageOf(error) })
      }
    }
    return cron.schedule(
      digest.cron,
      ({ date }) => {
        const run = tick(date).finally(() => running.delete(run))
        running.add(run)
        return run
      },
      { name: digest.name, timezone: digest.timeZone ?? timeZone, noOverlap: true },
    )
  })
  return { stop: () => stopAll(tasks, running) }
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
