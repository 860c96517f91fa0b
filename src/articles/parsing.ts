import { type ChildProcess, fork } from 'node:child_process'
import type { Sentences } from '../errors.ts'
import type { FeedResult } from './feeds/feeds.ts'
import type { PageResult } from './pages/pages.ts'

export type ParserTask =
  | { readonly kind: 'feed'; readonly text: string; readonly source: string }
  | { readonly kind: 'page'; readonly text: string; readonly url: string | null; readonly source: string }

/** What the process answers: the result of the task's own parser. */
type Answer<Result> =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly sentences: Sentences }

const memory_mb = 256

/**
 * The parsers for pages and feeds, in a process of their own: whatever a page or feed is made to cost, the
 * bot goes on. At the time limit (10 s) or out of memory (256 MB) that process is ended and the next document is read
 * by a new one; a thread would not do, since Node ends the whole process when a thread runs out of memory. It is given
 * no environment, so no secret either. One document at a time.
 */
export interface Parser {
  feed(text: string, source: string): Promise<FeedResult>
  page(text: string, url: string | null, source: string): Promise<PageResult>
  close(): Promise<void>
}

export function createParser(timeout_ms = 10_000): Parser {
  let child: ChildProcess | null = null
  let last: Promise<unknown> = Promise.resolve()

  const end = () => {
    child?.kill('SIGKILL')
    child = null
  }

  function run<Result>(task: ParserTask): Promise<Answer<Result>> {
    const start = async (): Promise<Answer<Result>> => {
      child ??= startChild()
      const { ended, ...answer } = await answerOf<Result>(child, task, timeout_ms)
      if (ended) end()
      return answer
    }
    const next = last.then(start)
    last = next
    return next
  }

  return {
    async feed(text, source) {
      const answer = await run<FeedResult>({ kind: 'feed', text, source })
      return answer.ok ? answer.result : { ok: false, code: 'unreadable', sentences: answer.sentences }
    },
    async page(text, url, source) {
      const answer = await run<PageResult>({ kind: 'page', text, url, source })
      if (answer.ok) return answer.result
      return { ok: false, code: 'unreadable', sentences: answer.sentences, feeds: [] }
    },
    async close() {
      await last
      end()
    },
  }
}

function startChild(): ChildProcess {
  return fork(new URL('./parsing-process.ts', import.meta.url), {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${memory_mb}`],
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
}

/** An idle parser keeps nobody's process alive; one at work does. */
function holdProcess(child: ChildProcess, isBusy: boolean): void {
  if (isBusy) {
    child.ref()
    child.channel?.ref()
  } else {
    child.unref()
    child.channel?.unref()
  }
}

type Failure = Extract<Answer<never>, { ok: false }>

const tooCostly: Failure = {
  ok: false,
  sentences: {
    fr: `Le document demande plus de ${memory_mb}\u00a0Mo pour être lu : donnez un document plus court.`,
    en: `The document takes more than ${memory_mb} MB to read: give a shorter one.`,
  },
}

function tooSlow(seconds: number): Failure {
  return {
    ok: false,
    sentences: {
      fr: `Le document n’a pas été lu en ${seconds}\u00a0s : donnez un document plus court.`,
      en: `The document was not read within ${seconds} s: give a shorter one.`,
    },
  }
}

function unreached(reason: string): Failure {
  const fr = `L’analyseur n’a pas répondu : réessayez (${reason}).`
  return { ok: false, sentences: { fr, en: `The parser could not be reached: try again (${reason}).` } }
}

function answerOf<Result>(
  child: ChildProcess,
  task: ParserTask,
  timeout_ms: number,
): Promise<Answer<Result> & { readonly ended: boolean }> {
  return new Promise(resolve => {
    const settle = (answer: Answer<Result>, ended: boolean) => {
      clearTimeout(timer)
      child.off('message', onMessage).off('exit', onExit)
      holdProcess(child, false)
      resolve({ ...answer, ended })
    }
    // The process on the other end is ours and sends nothing but answers.
    const onMessage = (answer: unknown) => settle(answer as Answer<Result>, false)
    const onExit = () => settle(tooCostly, true)
    const onTimeout = () => settle(tooSlow(timeout_ms / 1000), true)
    const timer = setTimeout(onTimeout, timeout_ms)
    holdProcess(child, true)
    child.once('message', onMessage).once('exit', onExit)
    child.send(task, error => {
      if (error !== null) settle(unreached(error.message), true)
    })
  })
}
