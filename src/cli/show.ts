import { VerbatimError } from '../errors.ts'
import { getArticle } from '../store/articles.ts'
import { findCorrections } from '../store/corrections.ts'
import type { Store } from '../store/store.ts'
import { getVersion, makeQuotes } from '../store/versions.ts'
import type { Version } from '../types.ts'
import { readWords, textOf } from './options.ts'
import type { Subcommand } from './subcommand.ts'

export const show: Subcommand = {
  name: 'show',
  usage: 'ARTICLE-or-VERSION [--json]',
  does: {
    fr: 'montre un texte enregistré, avec le rôle de chaque phrase, et ce qu’il a changé du précédent',
    en: 'shows a stored text with the role of each sentence, and what it changed of the one before',
  },
  async run(words, session) {
    const read = readWords(words, ['json'], [])
    const id = textOf(read, 'ARTICLE-or-VERSION')
    const store = await session.archive.open()
    const article = await getArticle(store, id)
    const version = await getVersion(store, article?.version ?? id)
    if (version === null) throw unknownVersion(id)
    const { title, author, language, publishedAt, updatedAt, text, sentences } = version
    const corrections = await correctionsOf(store, version)
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
        corrections,
      })
    }
    for (const { start, end, role } of sentences) session.print(`${role.padEnd(12)}${text.slice(start, end)}`)
    for (const { before, replacement } of corrections) {
      const now = replacement === null ? '' : ` → ${text.slice(replacement.start, replacement.end)}`
      session.print(`${(replacement === null ? 'removed' : 'changed').padEnd(12)}${before.text}${now}`)
    }
  },
}

/** What a version took back or changed of the one before it. */
async function correctionsOf(store: Store, version: Version) {
  const found = await findCorrections(store, 'version', [version.id])
  const quotes = await makeQuotes(
    store,
    found.map(({ before, span }) => ({ version: before, span })),
  )
  return found.flatMap(({ replacement }, index) => {
    const quote = quotes[index]
    if (quote === undefined) return []
    const { version: id, start, end, text } = quote
    const now = replacement === null ? null : { start: replacement[0], end: replacement[1] }
    return [{ before: { version: id, start, end, text }, replacement: now }]
  })
}

function unknownVersion(id: string): VerbatimError {
  return new VerbatimError('unknown-version', {
    fr: `Aucun article ni aucune version ne s’appelle « ${id} » : « verbatim articles » montre les articles.`,
    en: `No article or version is called “${id}”: “verbatim articles” lists the articles.`,
  })
}
