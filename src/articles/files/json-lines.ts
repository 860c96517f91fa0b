import { z } from 'zod'
import type { Sentences } from '../../errors.ts'
import { titleOf } from '../cleaning/titles.ts'
import { decode } from '../decode.ts'
import { describe } from '../described.ts'
import { bareArticle, type ReadItem, read, unread } from '../read-item.ts'
import { linesOf } from './line-bytes.ts'

const text = z.string().nullish()
const line = z.object({
  title: text,
  url: text,
  outlet: text,
  author: text,
  published: text,
  updated: text,
  language: text,
  text,
  html: text,
})
type Line = z.infer<typeof line>

/**
 * One article a line, with the names of Markdown front matter and `text` or `html`. A bad line is reported by its number
 * and passed over. `onBytes` is told how many bytes are done with, which add up to the size of the file.
 */
export async function* readJsonLines(
  path: string,
  onBytes: (bytes: number) => void = () => {},
): AsyncGenerator<ReadItem> {
  let number = 0
  for await (const bytes of linesOf(path, onBytes)) {
    number += 1
    const source = `${path}#${number}`
    if (bytes === 'not-text')
      yield unread(path, 'not-text', {
        fr: `${path} n’est pas un fichier de texte : enregistrez un objet JSON par ligne.`,
        en: `${path} is not a text file: save one JSON object a line.`,
      })
    else if (bytes === 'too-long')
      yield unread(source, 'too-large', {
        fr: 'La ligne dépasse 5\u00a0Mo : écrivez un article par ligne.',
        en: 'The line is longer than 5 MB: write one article a line.',
      })
    else yield* readLine(decode(bytes, null), source)
  }
}

async function* readLine(written: string, source: string): AsyncGenerator<ReadItem> {
  if (written.trim() === '') return
  const parsed = parseLine(written)
  if ('problem' in parsed) return yield unread(source, 'bad-json', parsed.problem)
  const found = parsed.text?.trim() ? textIn(parsed, parsed.text, source) : await pageIn(parsed, source)
  if (!found.ok) return yield found
  yield* describe(found.input, parsed)
}

function parseLine(written: string): Line | { readonly problem: Sentences } {
  let value: unknown
  try {
    value = JSON.parse(written)
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 200) : ''
    return {
      problem: {
        fr: `La ligne n’est pas du JSON : écrivez {"title": …, "text": …} (${reason}).`,
        en: `The line is not JSON: write {"title": …, "text": …} (${reason}).`,
      },
    }
  }
  const result = line.safeParse(value)
  if (result.success) return result.data
  const name = result.error.issues[0]?.path.join('.') ?? ''
  if (name !== '')
    return {
      problem: {
        fr: `Écrivez « ${name} » comme un texte, entre guillemets.`,
        en: `Write “${name}” as text, in quotation marks.`,
      },
    }
  return {
    problem: {
      fr: 'La ligne n’est pas un objet : écrivez {"title": …, "text": …}.',
      en: 'The line is no object: write {"title": …, "text": …}.',
    },
  }
}

function textIn({ title }: Line, written: string, source: string): ReadItem {
  return read({ ...bareArticle(source, written), title: title ? null : titleOf(written) })
}

async function pageIn({ html, url }: Line, source: string): Promise<ReadItem> {
  if (!html?.trim())
    return unread(source, 'empty', {
      fr: 'La ligne n’a ni « text » ni « html » : ajoutez l’un des deux.',
      en: 'The line has neither “text” nor “html”: add one of them.',
    })
  if (/<(?:html|body|head)[\s>]/i.test(html)) {
    const { parsePage } = await import('../pages/pages.ts')
    const page = parsePage(html, url ?? null, source)
    return page.ok ? read(page.input) : unread(source, page.code, page.sentences)
  }
  const { fragmentToText } = await import('../pages/fragment.ts')
  const found = fragmentToText(html)
  if (found === null)
    return unread(source, 'too-deep', {
      fr: 'Le « html » a trop d’éléments, ou trop les uns dans les autres : donnez « text » à la place.',
      en: 'The “html” has too many elements or nests them too deep: give “text” instead.',
    })
  if (found.text === '')
    return unread(source, 'empty', {
      fr: 'Le « html » n’a pas de texte : donnez celui de l’article.',
      en: 'The “html” has no text: give that of the article.',
    })
  return read({ ...bareArticle(source, found.text), marked: found.marked })
}
