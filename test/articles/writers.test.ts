import { describe, expect, it } from 'vitest'
import { parseFeed } from '../../src/articles/feeds/feeds.ts'
import { parsePage } from '../../src/articles/pages/pages.ts'
import { writersOf } from '../../src/articles/writers.ts'

describe('who wrote a piece', () => {
  it.each([
    ['admin'],
    ['Admin'],
    ['wp-admin'],
    ['Site Admin 2'],
    ['administrateur'],
    ['Administrator'],
    ['webmaster'],
    ['Webmestre'],
    ['root'],
    ['noreply'],
    ['No-Reply'],
    ['Anonymous'],
    ['auteur inconnu'],
    ['null'],
    ['N/A'],
    ['jane@gazette.example'],
    ['webmaster@gazette.example (Webmaster)'],
    ['gazette-du-nord.fr'],
    ['www.northern-ledger.example'],
    ['https://gazette.example/equipe'],
    ['@jreed'],
    ['admin, webmaster'],
    ['–'],
  ])('is nobody where “%s” stands', line => {
    expect(writersOf(line)).toBeNull()
  })

  it.each([
    ['Jane Reed', 'Jane Reed'],
    ['Anne Master', 'Anne Master'],
    ['Paul Rooter, admin', 'Paul Rooter'],
    ['Jane Reed <jane@gazette.example>', 'Jane Reed'],
    ['Léa Roux, envoyée spéciale à Lille', 'Léa Roux, envoyée spéciale à Lille'],
    ['La rédaction', 'La rédaction'],
    ['J. Martin', 'J. Martin'],
    ['J.Martin', 'J.Martin'],
    ['St. John Smith', 'St. John Smith'],
    ['Bureau de Lyon', 'Bureau de Lyon'],
    ['L’Administration pénitentiaire', 'L’Administration pénitentiaire'],
    ['AFP', 'AFP'],
    ['Jane Reed & Admin', 'Jane Reed'],
    ['Jane Reed et Paul Riou', 'Jane Reed et Paul Riou'],
  ])('is named in “%s”', (line, writers) => {
    expect(writersOf(line)).toBe(writers)
  })

  it('is told alike in feeds and in pages, where the next place is looked at', () => {
    const item = (author: string) =>
      `<rss><channel><item><title>Le pont rouvre</title><dc:creator>${author}</dc:creator><description>Le pont a rouvert.</description></item></channel></rss>`
    const authorIn = (xml: string) => {
      const feed = parseFeed(xml, 'https://gazette.example/rss')
      return feed.ok ? feed.items[0]?.author : 'unread'
    }
    expect(authorIn(item('admin'))).toBeNull()
    expect(authorIn(item('paul@gazette.example'))).toBeNull()
    expect(authorIn(item('Maël Kervran'))).toBe('Maël Kervran')
    const prose =
      'Le vieux pont de pierre a rouvert mardi après deux ans de travaux, a annoncé la maire du bourg.'
    const page = parsePage(
      `<html lang="fr"><head><title>Le pont rouvre</title><meta name="author" content="admin"></head>
       <body><article><h1>Le pont rouvre</h1><span class="author-name">Maël Kervran</span>
       ${`<p>${prose}</p>`.repeat(4)}</article></body></html>`,
      'https://gazette.example/pont',
    )
    expect(page.ok && page.input.author).toBe('Maël Kervran')
  })
})
