import { chmod, mkdir, mkdtemp, open, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPath, sizeOfPath } from '../../../src/articles/files/files.ts'
import { createParser } from '../../../src/articles/parsing.ts'
import type { ReadItem } from '../../../src/articles/read-item.ts'

const parser = createParser()
afterAll(() => parser.close())

const text =
  'Le pont rouvre mardi\n\nLe conseil municipal a voté lundi la réouverture du pont, fermé depuis 3 mois.\r\n'
const paragraph =
  'Le conseil municipal a voté lundi la réouverture du pont, fermé depuis trois mois après la crue.'
const page = `<html lang="fr"><head><title>Le pont rouvre</title><link rel="canonical" href="https://q.example/pont"></head>
  <body><article><h1>Le pont rouvre</h1><p>${paragraph}</p><p>${paragraph.replace('lundi', 'mardi')}</p></article></body></html>`

async function all(path: string): Promise<ReadItem[]> {
  const items: ReadItem[] = []
  for await (const item of readPath(path, parser)) items.push(item)
  return items
}

const brief = (items: readonly ReadItem[], root: string) =>
  items.map(item => (item.ok ? item.input.source : `${item.source} ${item.code}`).replaceAll(`${root}/`, ''))

describe('readPath', () => {
  let root = ''
  const put = async (name: string, content: string | Uint8Array) => {
    const path = join(root, name)
    await mkdir(join(path, '..'), { recursive: true })
    await writeFile(path, content)
    return path
  }

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'verbatim-files-'))
  })
  afterAll(() => rm(root, { recursive: true, force: true }))

  it('keeps the text of a text file exactly, byte order mark aside', async () => {
    const [item] = await all(await put('exact/a.txt', `\ufeff${text}`))
    expect(item).toMatchObject({
      ok: true,
      input: { text, title: 'Le pont rouvre mardi', publishedAt: null, url: null },
    })
  })

  it.each([
    ['fr.txt', 'Le pont rouvre\n\nPublié le 4 décembre 2024\n\nLe conseil a voté la réouverture.\n'],
    ['en.md', 'The bridge reopens\n\nPublished December 4, 2024\n\nThe council voted on Monday.\n'],
  ])('takes the date of %s from the line that says when it was published', async (name, dated) => {
    const [item] = await all(await put(`dated/${name}`, dated))
    expect(item).toMatchObject({
      ok: true,
      input: { text: dated, publishedAt: '2024-12-04', updatedAt: null },
    })
  })

  it('reads the front matter of a Markdown file and keeps the rest as it is', async () => {
    const matter =
      '---\ntitle: Le pont\nurl: https://q.example/pont\npublished: 2024-12-16\nupdated: 2024-12-17\nlanguage: fr\n---\n'
    const [item] = await all(await put('md/a.md', `${matter}\n**Gras** et [lien](x).\n`))
    expect(item).toMatchObject({
      ok: true,
      input: {
        text: '\n**Gras** et [lien](x).\n',
        title: 'Le pont',
        url: 'https://q.example/pont',
        outlet: 'q.example',
        updatedAt: '2024-12-17',
        language: 'fr',
      },
    })
    expect(item?.ok === true && item.input.publishedAt).toMatch(/^2024-12-16/)
  })

  it('reports a date that cannot be read, and reads the article', async () => {
    const items = await all(await put('md/b.md', `---\npublished: bientôt\n---\n${paragraph}`))
    expect(items.map(item => (item.ok ? 'read' : item.code))).toEqual(['read', 'bad-date'])
  })

  it('reports front matter that never ends, and reads the article with it', async () => {
    const items = await all(await put('md/c.md', `---\ntitle: Le pont\n\n${paragraph}`))
    expect(items.map(item => (item.ok ? 'read' : item.code))).toEqual(['read', 'bad-front-matter'])
    const rule = await all(await put('md/d.md', `---\n\n${paragraph}`))
    expect(rule.map(item => (item.ok ? 'read' : item.code))).toEqual(['read'])
  })

  it('reads a page that was saved as XML', async () => {
    const xhtml = `<?xml version="1.0"?>${page.replace('<html', '<html xmlns="http://www.w3.org/1999/xhtml"')}`
    const [item] = await all(await put('saved/e.xml', xhtml))
    expect(item).toMatchObject({ ok: true, input: { title: 'Le pont rouvre' } })
  })

  it('knows how many bytes it will read, and tells as they go', async () => {
    await put('sized/a.txt', text)
    await put('sized/b/b.jsonl', `${JSON.stringify({ text })}\n{"x"\n`)
    await put('sized/c.txt', new Uint8Array([0, 1, 2]))
    await put('sized/d.png', 'not counted')
    const size = 2 * Buffer.byteLength(text) + 3
    let told = 0
    for await (const _ of readPath(join(root, 'sized'), parser, bytes => (told += bytes)));
    expect(told).toBe(await sizeOfPath(join(root, 'sized')))
    expect(told).toBeGreaterThan(size)
  })

  it('walks a folder of thousands of files', async () => {
    for (let n = 0; n < 3_000; n++) await put(`many/${String(n).padStart(4, '0')}.txt`, `${n} ${text}`)
    const items = await all(join(root, 'many'))
    expect(items).toHaveLength(3_000)
    expect(items.every(item => item.ok)).toBe(true)
  })

  it('holds no more than a line of a file whose line is 100 MB long', async () => {
    const path = await put('lines/long.jsonl', '')
    const file = await open(path, 'w')
    for (let n = 0; n < 100; n++) await file.write('a'.repeat(1_000_000))
    await file.write(`\n${JSON.stringify({ text })}\n`)
    await file.close()
    const before = process.memoryUsage().rss
    expect(brief(await all(path), root)).toEqual(['lines/long.jsonl#1 too-large', 'lines/long.jsonl#2'])
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
  })

  it('reads one article a line, the bad lines aside', async () => {
    const lines = [
      JSON.stringify({
        title: 'Un',
        text,
        outlet: 'Le Quotidien',
        published: '2024-12-16T10:00:00Z',
        language: 'fr',
      }),
      '{"title": ',
      '',
      JSON.stringify({ title: 'Vide', text: '  ' }),
      JSON.stringify({ title: 7, text }),
      '[1]',
      JSON.stringify({ url: 'https://q.example/2', html: `<p>Un&nbsp;: ${paragraph}</p><p>Deux</p>` }),
      JSON.stringify({ html: page }),
      `{"text": "${'a'.repeat(5_100_000)}"}`,
      JSON.stringify({ title: 'Dernier', text }),
    ]
    const path = await put('lines/a.jsonl', lines.join('\n'))
    const items = await all(path)
    expect(brief(items, root)).toEqual([
      'lines/a.jsonl#1',
      'lines/a.jsonl#2 bad-json',
      'lines/a.jsonl#4 empty',
      'lines/a.jsonl#5 bad-json',
      'lines/a.jsonl#6 bad-json',
      'lines/a.jsonl#7',
      'lines/a.jsonl#8',
      'lines/a.jsonl#9 too-large',
      'lines/a.jsonl#10',
    ])
    const inputs = items.flatMap(item => (item.ok ? [item.input] : []))
    expect(inputs[0]).toMatchObject({ title: 'Un', outlet: 'Le Quotidien', text })
    expect(inputs[1]).toMatchObject({ url: 'https://q.example/2', text: `Un\u00a0: ${paragraph}\n\nDeux` })
    expect(inputs[2]).toMatchObject({ url: 'https://q.example/pont', title: 'Le pont rouvre' })
  })

  it('reads pages and feeds that were saved', async () => {
    const rss = `<rss version="2.0"><channel><title>A</title><item><title>Un</title><description>${paragraph}</description></item></channel></rss>`
    expect(brief(await all(await put('saved/a.html', page)), root)).toEqual(['saved/a.html'])
    expect(brief(await all(await put('saved/b.xml', rss)), root)).toEqual(['saved/b.xml'])
    expect(brief(await all(await put('saved/c.xml', '<note/>')), root)).toEqual(['saved/c.xml not-a-feed'])
    expect(brief(await all(await put('saved/d.json', '{"a":1}')), root)).toEqual(['saved/d.json not-a-feed'])
  })

  it('walks a folder in name order and goes on after what cannot be read', async () => {
    await put('tree/b.txt', text)
    await put('tree/a/z.txt', text)
    await put('tree/a/y.md', text)
    await put('tree/c.txt', '')
    await put('tree/d.txt', new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 1, 2, 3]))
    await put('tree/e.txt', text)
    await put('tree/README.md', '# About')
    await put('tree/.hidden.txt', text)
    await put('tree/picture.png', 'x')
    await put('tree/a/other.PNG', 'x')
    await put('tree/old.jsonl.gz', 'x')
    await symlink('circle.txt', join(root, 'tree', 'circle.txt'))
    await symlink(join(root, 'tree'), join(root, 'tree', 'loop'))
    expect(brief(await all(join(root, 'tree')), root)).toEqual([
      'tree/a/y.md',
      'tree/a/z.txt',
      'tree/b.txt',
      'tree/c.txt empty',
      'tree/circle.txt not-readable',
      'tree/d.txt not-text',
      'tree/e.txt',
      'tree/a/other.PNG unknown-kind',
      'tree/old.jsonl.gz not-text',
    ])
  })

  it('reads each folder once, however many links lead to it', async () => {
    const folders = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']
    for (const folder of folders) await put(`web/${folder}/${folder}.txt`, text)
    for (const from of folders)
      for (const to of folders) await symlink(join(root, 'web', to), join(root, 'web', from, `to-${to}`))
    const found = brief(await all(join(root, 'web')), root)
    expect(found.map(name => name.slice(-5)).sort()).toEqual(folders.map(folder => `${folder}.txt`))
  })

  it.each([
    ['there/is/nothing.txt', undefined, 'not-found'],
    ['odd/picture.png', 'x', 'unknown-kind'],
    ['odd/white.txt', ' \n\u00a0\n', 'empty'],
    ['odd/bytes.txt', '\u0000\u0001\u0002', 'not-text'],
    ['odd/large.txt', 'a'.repeat(20_000_001), 'too-large'],
    ['odd/archive.jsonl.gz', 'x', 'not-text'],
    ['odd/empty.md', '---\ntitle: x\n---\n', 'empty'],
  ])('says why %s cannot be read', async (name, content, code) => {
    const path = content === undefined ? join(root, name) : await put(name, content)
    expect(await all(path)).toEqual([
      { ok: false, source: path, code, sentences: { fr: expect.any(String), en: expect.any(String) } },
    ])
  })

  it('does not wait for ever on what is no plain file', async () => {
    await symlink('/dev/zero', join(root, 'zero.txt'))
    expect(await all(join(root, 'zero.txt'))).toMatchObject([{ ok: false, code: 'not-text' }])
  })

  it.skipIf(process.getuid?.() === 0)('says that a file may not be read', async () => {
    const path = await put('odd/closed.txt', text)
    await chmod(path, 0)
    expect(await all(path)).toMatchObject([{ ok: false, code: 'not-readable' }])
  })

  it('bounds what a page may cost, and reads the next file', async () => {
    const attributes = Array.from({ length: 300_000 }, (_, index) => ` a${index}=x`).join('')
    const many = '<p a=1 b=2 c=3 d=4 e=5>x</p>'.repeat(49_000)
    await put('costly/a.html', page.replace('<p>', `<p${attributes}>`))
    await put('costly/b.html', page.replace('<p>', `${many}<p>`))
    await put('costly/c.html', page.replace('<p>', `${'<div>'.repeat(3_000)}<p>`))
    await put('costly/d.html', page)
    const started_ms = performance.now()
    expect(brief(await all(join(root, 'costly')), root)).toEqual([
      'costly/a.html too-large',
      'costly/b.html too-large',
      'costly/c.html too-deep',
      'costly/d.html',
    ])
    expect(performance.now() - started_ms).toBeLessThan(8_000)
  })

  it('ends the reading of a page that takes too long, and reads the next file', async () => {
    const hasty = createParser(1)
    await put('slow/a.html', page)
    const path = await put('slow/b.txt', text)
    const items: ReadItem[] = []
    for await (const item of readPath(join(root, 'slow'), hasty)) items.push(item)
    await hasty.close()
    expect(brief(items, root)).toEqual(['slow/a.html unreadable', path.replace(`${root}/`, '')])
  })
})
