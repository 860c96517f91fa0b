import { VerbatimError } from '../errors.ts'
import { getArticle } from '../store/articles.ts'
import { getVersion } from '../store/versions.ts'
import { readWords, textOf } from './options.ts'
import type { Subcommand } from './subcommand.ts'

export const show: Subcommand = {
  name: 'show',
  usage: 'ARTICLE-or-VERSION [--json]',
  does: {
    fr: 'montre un texte enregistré, avec le rôle de chaque phrase',
    en: 'shows a stored text with the role of each sentence',
  },
  async run(words, session) {
    const read = readWords(words, ['json'], [])
    const id = textOf(read, 'ARTICLE-or-VERSION')
    const article = await getArticle(session.store, id)
    const version = await getVersion(session.store, article?.version ?? id)
    if (version === null) throw unknownVersion(id)
    const { title, author, language, publishedAt, updatedAt, text, sentences } = version
    if (read.flags.has('json')) {
      const spans = sentences.map(({ start, end, role }) => ({ start, end, role }))
      return session.json({
        version: version.id,
        article: version.article,
        title,
        author,
        publishedAt,
        updatedAt,
        language,
        text,
        sentences: spans,
      })
    }
    for (const { start, end, role } of sentences) session.print(`${role.padEnd(12)}${text.slice(start, end)}`)
  },
}

function unknownVersion(id: string): VerbatimError {
  return new VerbatimError('unknown-version', {
    fr: `Aucun article ni aucune version ne s’appelle « ${id} » : « verbatim articles » montre les articles.`,
    en: `No article or version is called “${id}”: “verbatim articles” lists the articles.`,
  })
}
