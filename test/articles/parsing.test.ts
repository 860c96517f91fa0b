import { monitorEventLoopDelay } from 'node:perf_hooks'
import { afterEach, describe, expect, it } from 'vitest'
import { createParser, type Parser } from '../../src/articles/parsing.ts'

const source = 'https://feeds.example.org/a.xml'
const feed =
  '<rss version="2.0"><channel><title>A</title><item><title>Une nouvelle</title></item></channel></rss>'

function laughs(levels: number, wide: number): string {
  const entities = Array.from({ length: levels }, (_, level) => {
    const before = level === 0 ? 'ha' : `&e${level - 1};`.repeat(wide)
    return `<!ENTITY e${level} "${before}">`
  })
  return `<!DOCTYPE rss [${entities.join('')}]>${feed.replace('Une', `&e${levels - 1};`)}`
}

/** Written when they are used: together they would be the memory that is measured. */
const bombs: readonly (() => string)[] = [
  ...[3, 5, 9, 12, 20].map(levels => () => laughs(levels, 10)),
  ...[10, 100, 1000].map(wide => () => laughs(4, wide)),
  () => `<!DOCTYPE rss [<!ENTITY a "${'b'.repeat(1_000_000)}">]>${feed.replace('Une', '&a;'.repeat(10_000))}`,
  () => '<!DOCTYPE rss [<!ENTITY a "&b;"><!ENTITY b "&a;">]><rss>&a;</rss>',
  () => '<!DOCTYPE rss [<!ENTITY % p SYSTEM "http://127.0.0.1:1/x.dtd">%p;]><rss/>',
  () => '<!DOCTYPE rss SYSTEM "file:///dev/zero"><rss/>',
  () =>
    '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><title>&x;</title></channel></rss>',
  () => '<a>'.repeat(1_000_000),
  () => `<rss><channel>${'<item>'.repeat(1_000_000)}`,
  () => `<rss><channel><item>${'<title>'.repeat(500_000)}`,
  () => `<rss><channel>${'<item><title>a</title></item>'.repeat(150_000)}</channel></rss>`,
  () => `<rss><channel><item><title>${'&amp;'.repeat(900_000)}</title></item></channel></rss>`,
  () => `<rss><channel><item><title>${'&lt;b&gt;'.repeat(500_000)}</title></item></channel></rss>`,
  () =>
    `<rss><channel><item ${Array.from({ length: 200_000 }, (_, index) => `a${index}="x"`).join(' ')}/></channel></rss>`,
  () => `<rss ${'xmlns:a="b" '.repeat(300_000)}/>`,
  () => `<rss><channel>${'<!-- -- '.repeat(500_000)}`,
  () => `<rss><channel>${'<![CDATA['.repeat(400_000)}`,
  () => `<rss><channel>${'<![CDATA[x]]>'.repeat(300_000)}</channel></rss>`,
  () => `<rss><channel>${'<?pi x?>'.repeat(500_000)}</channel></rss>`,
  () => `${'<'.repeat(2_000_000)}rss>`,
  () => `<rss><channel>${'&'.repeat(3_000_000)}</channel></rss>`,
  () =>
    `<rss><channel><item><description>${'&lt;div&gt;'.repeat(90_000)}</description></item></channel></rss>`,
  () =>
    `<rss><channel><item><description>${'&lt;p&gt;a '.repeat(90_000)}</description></item></channel></rss>`,
  () => `{"version":"https://jsonfeed.org/version/1.1","items":${'['.repeat(100_000)}`,
  () =>
    `{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[${'{"id":"1"},'.repeat(200_000)}{"id":"2"}]}`,
]

const pages: readonly (() => string)[] = [
  () => '<div>'.repeat(4000),
  () => '<b>'.repeat(500_000),
  () => `<p>${'a <i>b</i> '.repeat(200_000)}</p>`,
  () => '<table><tr><td>'.repeat(100_000),
  () => `<p ${'class="x" '.repeat(200_000)}>a</p>`,
  () => `<script type="application/ld+json">${'{"@graph":['.repeat(50_000)}</script><p>a</p>`,
]

describe('createParser', () => {
  let parser: Parser | null = null
  afterEach(async () => {
    await parser?.close()
    parser = null
  })

  it('reads feeds and pages in its own thread', async () => {
    parser = createParser()
    expect(await parser.feed(feed, source)).toMatchObject({ ok: true, items: [{ title: 'Une nouvelle' }] })
    expect(await parser.page('<p>Non</p>', null, 'x.html')).toMatchObject({
      ok: false,
      code: 'not-an-article',
    })
  })

  it('survives bombs: memory and the event loop stay calm, and the next feed is still read', async () => {
    parser = createParser(5000)
    await parser.feed(feed, source)
    const memory = process.memoryUsage().rss
    const lag = monitorEventLoopDelay({ resolution: 5 })
    lag.enable()
    for (const bomb of bombs) {
      await parser.feed(bomb(), source)
      expect(await parser.feed(feed, source)).toMatchObject({ ok: true, items: [{ title: 'Une nouvelle' }] })
    }
    for (const page of pages) {
      const result = await parser.page(page(), 'https://news.example/a', 'https://news.example/a')
      expect(result.ok).toBe(false)
    }
    lag.disable()
    expect(bombs.length).toBeGreaterThanOrEqual(30)
    expect(lag.percentile(99) / 1e6).toBeLessThan(100)
    expect(process.memoryUsage().rss - memory).toBeLessThan(100_000_000)
  }, 120_000)

  it('ends a document that takes too long and reads the next', async () => {
    parser = createParser(30)
    const slow =
      `<p>${'Un texte assez long, avec des virgules, encore et encore. '.repeat(40_000)}</p>`.repeat(2)
    expect(await parser.page(slow, null, 'slow.html')).toMatchObject({ ok: false, code: 'unreadable' })
    await parser.close()
    parser = createParser()
    expect(await parser.feed(feed, source)).toMatchObject({ ok: true })
  })

  it('answers many at once, each with its own result', async () => {
    parser = createParser()
    const one = parser
    const titles = Array.from({ length: 20 }, (_, index) => `Titre ${index}`)
    const results = await Promise.all(
      titles.map(title => one.feed(feed.replace('Une nouvelle', title), source)),
    )
    expect(results.map(result => result.ok && result.items[0]?.title)).toEqual(titles)
  })
})
