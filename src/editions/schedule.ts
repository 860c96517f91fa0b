import cron from 'node-cron'
import { messageOf } from '../errors.ts'
import type { Log } from '../log.ts'

export interface Schedule {
  /** Resolves when the tick that is running has ended. */
  stop(): Promise<void>
}

/**
 * Runs `work` now and at the start of each minute, never twice at once. What is due then is found out by the work: a
 * tick that is missed, or that comes late, loses nothing. The work ends early once `isStopped`.
 */
export function schedule(work: (now: Date, isStopped: () => boolean) => Promise<void>, log: Log): Schedule {
  let running: Promise<void> | null = null
  let stopped = false
  const tick = () => {
    running ??= work(new Date(), () => stopped)
      .catch(error => log('editions could not be made', { message: messageOf(error) }))
      .finally(() => {
        running = null
      })
  }
  const task = cron.schedule('* * * * *', tick, { name: 'editions', timezone: 'Etc/UTC' })
  tick()
  return {
    async stop() {
      stopped = true
      await task.destroy()
      await running
    },
  }
}
