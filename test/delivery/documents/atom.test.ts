import { parseAtomFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import { renderAtom } from '../../../src/delivery/documents/atom.ts'
import type { Edition, Line } from '../../../src/types.ts'
import { lineOf, quoteOf } from '../messages.ts'

const edition = (lines: readonly Line[], to = '2025-03-05T06:00:00.000Z'): Edition => ({
  digest: 'morning',
  title: 'Le point du matin',
  language: 'fr',
  window: { from: '2025-03-04T06:00:00.000Z', to },
  notice: null,
  sections: [{ title: 'Chiffres', items: lines }],
  articles: 1,
  origins: 1,
})

const hostile = lineOf('« A & B » <b>\u0007', 'Dit-il : « ]]> </content> &amp; "x" ».')

describe('an edition as an Atom feed', () => {
  test('is one entry a line, with its words, quotes, source and link, whatever the articles hold', () => {
    const feed = parseAtomFeed(renderAtom(edition([lineOf('Préfecture : 400', 'Les 400 sont là.'), hostile])))
    expect(feed).toMatchObject({ title: { value: 'Le point du matin' }, updated: '2025-03-05T06:00:00.000Z' })
    const [first, second] = feed.entries ?? []
    expect(first).toMatchObject({
      title: { value: 'Préfecture : 400' },
      links: [{ href: 'https://courrier.example/port#:~:text=Les%20400%20sont%20l%C3%A0' }],
    })
    expect(first?.content).toMatchObject({
      value:
        '<blockquote lang="fr"><p>«\u00a0Les 400 sont là.\u00a0»</p><footer><a href="https://courrier.example/port#:~:text=Les%20400%20sont%20l%C3%A0">Le Courrier, 16 décembre 2024</a></footer></blockquote>',
    })
    expect(second?.title).toEqual({ value: '« A & B » <b>' })
    expect(JSON.stringify(second?.content)).toContain(']]&gt; &lt;/content&gt; &amp;amp; &quot;x&quot;')
  })

  test('keeps the id of a line that comes again, and gives another line another one', () => {
    const ids = (each: Edition) => parseAtomFeed(renderAtom(each)).entries?.map(({ id }) => id) ?? []
    const line = lineOf('Préfecture : 400', 'Les 400 sont là.')
    const [monday] = ids(edition([line]))
    const tuesday = ids(edition([hostile, line], '2025-03-06T06:00:00.000Z'))
    expect(tuesday[1]).toBe(monday)
    expect(tuesday[0]).not.toBe(monday)
  })

  test('has no link for an article without an address', () => {
    const line: Line = { text: 'X', quotes: [quoteOf('Oui.', { url: null })], claim: null }
    expect(renderAtom(edition([line]))).not.toContain('href')
  })
})
