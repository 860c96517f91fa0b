import { findDigest } from '../../digests/index.ts'
import { renderAtom } from '../delivery/documents/atom.ts'
import { renderMarkdown } from '../delivery/documents/markdown.ts'
import { everything, findLength, lengths } from '../editions/choice.ts'
import { composeEditions } from '../editions/compose.ts'
import { editionMessage } from '../editions/message.ts'
import { previewWindow } from '../editions/window.ts'
import type { Edition, Length } from '../types.ts'
import { languageOf, readWords, textOf, type Words } from './options.ts'
import { type Session, type Subcommand, UsageError } from './subcommand.ts'

export const digest: Subcommand = {
  name: 'digest',
  usage:
    'NAME [--lang fr|en] [--since TIME] [--length short|normal|long] [--format text|md|atom|json] [--json]',
  does: {
    fr: 'montre une revue telle qu’elle partirait maintenant ; ne publie rien',
    en: 'shows a digest as it would be posted now; posts nothing',
  },
  async run(words, session) {
    const read = readWords(words, ['json'], ['lang', 'since', 'length', 'format'])
    const format = formatOf(read)
    const definition = findDigest(textOf(read, 'NAME'))
    const language = languageOf(read) ?? session.language
    const window = { ...previewWindow(definition, new Date()), ...sinceOf(read.values.get('since')) }
    const editions = await composeEditions(await session.archive.open(), definition, window, {
      ...everything,
      length: lengthOf(read),
    })
    const edition = editions?.[language] ?? {
      digest: definition.name,
      title: definition.title[language],
      language,
      window,
      notice: null,
      sections: [],
      articles: 0,
      origins: 0,
    }
    show(edition, format, session)
  },
}

function lengthOf({ values }: Words): Length {
  const asked = values.get('length') ?? everything.length
  const length = findLength(asked)
  if (length === null)
    throw new UsageError({
      fr: `--length prend l’un de ${lengths.join(', ')}, et non « ${asked} »`,
      en: `--length takes one of ${lengths.join(', ')}, not “${asked}”`,
    })
  return length
}

const formats = ['text', 'md', 'atom', 'json'] as const
type Format = (typeof formats)[number]

function formatOf({ flags, values }: Words): Format {
  const asked = values.get('format') ?? (flags.has('json') ? 'json' : 'text')
  const format = formats.find(name => name === asked)
  if (format === undefined)
    throw new UsageError({
      fr: `--format prend l’un de ${formats.join(', ')}, et non « ${asked} »`,
      en: `--format takes one of ${formats.join(', ')}, not “${asked}”`,
    })
  return format
}

function show(edition: Edition, format: Format, session: Session): void {
  if (format === 'json') session.json(edition)
  else if (format === 'md') session.document(renderMarkdown(editionMessage(edition)).trimEnd())
  else if (format === 'atom') session.document(renderAtom(edition).trimEnd())
  else session.show(editionMessage(edition))
}

function sinceOf(time: string | undefined): { from: string } | undefined {
  if (time === undefined) return undefined
  const date = new Date(time)
  if (Number.isNaN(date.getTime()) || !isDay(time.slice(0, 10)))
    throw new UsageError({
      fr: `--since prend une date comme 2024-12-16, et non « ${time} »`,
      en: `--since takes a time such as 2024-12-16, not “${time}”`,
    })
  return { from: date.toISOString() }
}

/** `Date` takes 31 November for the first of December. */
function isDay(day: string): boolean {
  return !/^\d{4}-\d{2}-\d{2}$/.test(day) || new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
}
