import { config } from 'dotenv'
import { readSettings, type Settings } from './config.ts'
import { codeOf, messageOf } from './errors.ts'
import { logToStandardError as log } from './log.ts'

config({ quiet: true })
try {
  const settings = readSettings(process.env)
  if (settings.discord === null && settings.slack === null) {
    const { runDemo } = await import('./demo.ts')
    await runDemo(log)
  } else await runBot(settings)
} catch (error) {
  log('Verbatim could not start', { code: codeOf(error), message: messageOf(error) })
  process.exitCode = 1
}

/** Whoever stopped us kills us soon after. What a platform has not answered by then is looked for at the next start. */
const stop_ms_max = 8_000

async function runBot(settings: Settings): Promise<void> {
  const { startBot } = await import('./bot.ts')
  const bot = await startBot(settings, log)
  const stop = (signal: NodeJS.Signals) => {
    log('stopping', { signal })
    setTimeout(() => {
      log('stopped while something was under way: it is taken up at the next start')
      process.exit(0)
    }, stop_ms_max)
    // A second signal finds no handler and ends the process at once.
    bot.stop().then(
      () => process.exit(0),
      error => {
        log('the bot did not stop cleanly', { message: messageOf(error) })
        process.exit(1)
      },
    )
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}
