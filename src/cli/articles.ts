import { listArticles } from '../store/articles.ts'
import { readWords } from './options.ts'
import type { Subcommand } from './subcommand.ts'

export const articles: Subcommand = {
  name: 'articles',
  usage: '[--json]',
  does: 'lists the stored articles',
  async run(words, session) {
    const { flags } = readWords(words, ['json'], [])
    const stored = await listArticles(session.store)
    if (flags.has('json')) {
      return session.json(
        stored.map(({ id, source, title, url, outlet, publishedAt, language, version, origin, story }) => {
          return { id, source, title, url, outlet, publishedAt, language, version, origin, story }
        }),
      )
    }
    for (const { id, title, outlet, publishedAt, language, source, origin } of stored) {
      const copy = origin === id ? '' : `  (copy of ${origin})`
      const day = publishedAt?.slice(0, 10) ?? 'undated   '
      session.print(`${id}  ${day}  ${language}  ${outlet ?? '–'}: ${title ?? source}${copy}`)
    }
  },
}
