import { findDigest } from '../../digests/index.ts'
import { composeEditions } from '../editions/compose.ts'
import { editionMessage } from '../editions/message.ts'
import { previewWindow } from '../editions/window.ts'
import { languageOf, readWords, textOf } from './options.ts'
import { type Subcommand, UsageError } from './subcommand.ts'

export const digest: Subcommand = {
  name: 'digest',
  usage: 'NAME [--lang fr|en] [--since TIME] [--json]',
  does: {
    fr: 'montre une revue telle qu’elle partirait maintenant ; ne publie rien',
    en: 'shows a digest as it would be posted now; posts nothing',
  },
  async run(words, session) {
    const read = readWords(words, ['json'], ['lang', 'since'])
    const definition = findDigest(textOf(read, 'NAME'))
    const language = languageOf(read) ?? session.language
    const window = { ...previewWindow(definition, new Date()), ...sinceOf(read.values.get('since')) }
    const editions = await composeEditions(session.store, definition, window, '')
    const edition = editions?.[language] ?? {
      digest: definition.name,
      title: definition.title[language],
      language,
      window,
      sections: [],
      articles: 0,
      origins: 0,
    }
    if (read.flags.has('json')) session.json(edition)
    else session.show(editionMessage(edition))
  },
}

function sinceOf(time: string | undefined): { from: string } | undefined {
  if (time === undefined) return undefined
  const date = new Date(time)
  if (Number.isNaN(date.getTime()))
    throw new UsageError({
      fr: `--since prend une date comme 2024-12-16, et non « ${time} »`,
      en: `--since takes a time such as 2024-12-16, not “${time}”`,
    })
  return { from: date.toISOString() }
}
