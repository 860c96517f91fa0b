import { PassThrough } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { createTerminal } from '../../../src/delivery/terminal/terminal.ts'
import { describePlatform, type Harness } from '../contract.ts'

describePlatform('the terminal', async (): Promise<Harness> => {
  const input = new PassThrough()
  const output = new PassThrough()
  let written = ''
  output.on('data', chunk => {
    written += chunk
  })
  const platform = createTerminal({
    input,
    output,
    screen: () => ({ width: 100_000, colour: false }),
    language: 'fr',
    prompts: true,
  })
  const type = async (line: string) => {
    const before = written.length
    input.write(`${line}\n`)
    const end = Date.now() + 20_000
    // The next prompt says that the reply is complete.
    while (!written.slice(before).includes('› ')) {
      if (Date.now() > end) throw new Error('no reply')
      await sleep(5)
    }
    return [readable(written.slice(before))]
  }
  return {
    platform,
    workspace: 'terminal',
    channel: 'terminal',
    acknowledge_ms: 300,
    hasRoles: false,
    hasLimits: false,
    start: handlers => platform.start(handlers),
    command: (name, options) => type(`/${name} ${Object.values(options).join(' ')}`),
    mention: question => type(question),
    visible: async () =>
      written
        .split('\n\n')
        .map(readable)
        .filter(text => text !== ''),
    links: async () => [...written.matchAll(/ · (\S+)$/gm)].map(match => match[1] ?? ''),
    pings: async () => [],
    stop: () => platform.stop(),
  }
})

/** What a person reads: the bar before quotes and the prompt left out. */
function readable(text: string): string {
  return text
    .replaceAll('› ', '')
    .replace(/^ {2}│ /gm, '')
    .trim()
}
