import { messageOf } from '../errors.ts'
import { parseFeed } from './feeds/feeds.ts'
import { parsePage } from './pages/pages.ts'
import type { ParserTask } from './parsing.ts'

/** The other end of `parsing.ts`: one task at a time, its result or why there is none. */
process.on('message', (task: ParserTask) => {
  process.send?.(answerTo(task))
})

function answerTo(task: ParserTask): unknown {
  try {
    const result =
      task.kind === 'feed' ? parseFeed(task.text, task.source) : parsePage(task.text, task.url, task.source)
    return { ok: true, result }
  } catch (error) {
    const reason = messageOf(error)
    const fr = `Le document n’a pas pu être lu : donnez une autre adresse (${reason}).`
    const en = `The document could not be read: give another address (${reason}).`
    return { ok: false, sentences: { fr, en } }
  }
}
