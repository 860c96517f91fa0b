import type { Sentences } from '../errors.ts'
import { listArticles } from '../store/articles.ts'
import { readWords } from './options.ts'
import type { Subcommand } from './subcommand.ts'

const copyOf: Sentences = { fr: 'copie de', en: 'copy of' }
const undated: Sentences = { fr: 'sans date ', en: 'undated   ' }

export const articles: Subcommand = {
  name: 'articles',
  usage: '[--json]',
  does: { fr: 'montre les articles enregistrés', en: 'lists the stored articles' },
  async run(words, session) {
    const { flags } = readWords(words, ['json'], [])
    const stored = await listArticles(await session.archive.open())
    if (flags.has('json')) {
      return session.json(
        stored.map(({ id, source, title, url, outlet, publishedAt, language, version, origin, story }) => {
          return { id, source, title, url, outlet, publishedAt, language, version, origin, story }
        }),
      )
    }
    for (const { id, title, outlet, publishedAt, language, source, origin } of stored) {
      const copy = origin === id ? '' : `  (${copyOf[session.language]} ${origin})`
      const day = publishedAt?.slice(0, 10) ?? undated[session.language]
      session.print(`${id}  ${day}  ${language}  ${outlet ?? '–'}: ${title ?? source}${copy}`)
    }
  },
}
