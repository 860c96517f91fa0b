import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type LocalServer, startServer } from '../articles/local-server.ts'

const program = join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts')

const feed = (title: string) => `<rss version="2.0"><channel><title>${title}</title></channel></rss>`
const link = (href: string, title: string) =>
  `<link rel="alternate" type="application/rss+xml" title="${title}" href="${href}">`

let server: LocalServer
let directory: string

beforeAll(async () => {
  const pages: Readonly<Record<string, string>> = {
    '/rss': feed('La Gazette'),
    '/monde.xml': feed('Monde'),
    '/une': `<html><head>${link('/rss', 'La une')}${link('/comments/feed', 'Commentaires')}</head></html>`,
    '/plusieurs': `<html><head>${link('/rss', 'La une')}${link('/monde.xml', 'Monde')}</head></html>`,
    '/rien': '<html><head><title>Rien</title></head></html>',
  }
  server = await startServer((request, response) => {
    const page = pages[request.url ?? '']
    if (page === undefined) response.writeHead(404).end()
    else response.writeHead(200, { 'content-type': 'text/html' }).end(page)
  })
})
afterAll(() => server.close())

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'verbatim-feeds-'))
})
afterEach(() => rm(directory, { recursive: true, force: true }))

/** `verbatim feeds …`, the real program with data of its own. */
function feeds(...words: string[]): Promise<Ended> {
  return feedsIn('en', ...words)
}

interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

function feedsIn(language: string, ...words: string[]): Promise<Ended> {
  const env = {
    PATH: process.env.PATH,
    LANG: language,
    DATA_DIR: join(directory, 'data'),
    ALLOWED_HOSTS: '127.0.0.1',
  }
  return new Promise(resolve => {
    execFile(
      process.execPath,
      [program, 'feeds', ...words],
      { cwd: directory, env },
      (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    )
  })
}

async function listed(): Promise<{ url: string; title: string | null }[]> {
  return JSON.parse((await feeds('list', '--json')).stdout)
}

async function opmlFile(name: string, text: string): Promise<string> {
  const path = join(directory, name)
  await writeFile(path, text)
  return path
}

describe('feeds add', () => {
  test('takes a feed, with its title, once', async () => {
    expect((await feeds('add', `${server.url}/rss`)).stdout).toBe(`added ${server.url}/rss\n`)
    expect((await feeds('add', `${server.url}/rss`)).stdout).toBe(`known already: ${server.url}/rss\n`)
    expect(await listed()).toMatchObject([{ url: `${server.url}/rss`, title: 'La Gazette' }])
  })

  test('finds the feed of a page', async () => {
    const { stdout } = await feeds('add', `${server.url}/une`)
    expect(stdout).toBe(`added ${server.url}/rss, the feed of ${server.url}/une\n`)
  })

  test('lets a person choose among several, and adds none', async () => {
    const { code, stderr } = await feeds('add', `${server.url}/plusieurs`)
    expect(code).toBe(1)
    expect(stderr).toContain('several-feeds: ')
    expect(stderr).toContain(`\n  ${server.url}/rss  La une\n  ${server.url}/monde.xml  Monde\n`)
    expect((await feeds('list')).stderr).toMatch(/^no-archive: /)
  })

  test('refuses a page without a feed', async () => {
    const { code, stderr } = await feeds('add', `${server.url}/rien`)
    expect(code).toBe(1)
    expect(stderr).toContain('no-feed: ')
  })

  test.each([
    ['en', /^unreachable: 127\.0\.0\.1:\d+ could not be reached: check the address and the connection /],
    ['fr', /^unreachable: Impossible de joindre 127\.0\.0\.1:\d+ : vérifiez l’adresse et la connexion /],
  ])('says in the language %s that nobody answers at an address', async (language, said) => {
    const closed = await startServer(() => undefined)
    await closed.close()
    const { code, stderr } = await feedsIn(language, 'add', `${closed.url}/monde/`)
    expect(code).toBe(1)
    expect(stderr).toMatch(said)
    expect(stderr).not.toContain('robots.txt')
    expect((await feeds('list')).stderr).toMatch(/^no-archive: /)
  })

  test('keeps an address that cannot be read now, and says so', async () => {
    const { code, stdout, stderr } = await feeds('add', `${server.url}/bientot/rss`)
    expect(code).toBe(0)
    expect(stdout).toBe(`added ${server.url}/bientot/rss\n`)
    expect(stderr).toMatch(/cannot be read at the moment.*\(404\): check the address\.$/m)
  })
})

describe('feeds import and export', () => {
  const list = `<opml version="2.0"><body><outline text="Presse"><outline text="La Gazette &amp; Cie" xmlUrl="https://gazette.example/rss"/>
    <outline text="Autre" xmlUrl="https://autre.example/feed?a=1&amp;b=2"/></outline><outline text="Encore" xmlUrl="https://gazette.example/rss"/><outline text="Rien" xmlUrl="rien"/></body></opml>`

  test('brings in a reading list, and says what was known or left out', async () => {
    const path = await opmlFile('flux.opml', list)
    const first = await feeds('import', path)
    expect(first.stdout).toBe('2 added, 0 known already, 2 left out\n')
    expect(first.stderr).toContain('https://gazette.example/rss is in the file more than once')
    expect(first.stderr).toContain('“rien” is no web address')
    expect(JSON.parse((await feeds('import', path, '--json')).stdout)).toEqual({
      added: 0,
      known: 2,
      leftOut: 2,
    })
  })

  test('what is exported can be imported elsewhere, the same', async () => {
    await feeds('import', await opmlFile('flux.opml', list))
    const { stdout } = await feeds('export')
    expect(stdout).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<opml version="2.0">/)
    const path = await opmlFile('export.opml', stdout)
    await rm(join(directory, 'data'), { recursive: true })
    expect((await feeds('import', path)).stdout).toBe('2 added, 0 known already, 0 left out\n')
    expect(await listed()).toMatchObject([
      { url: 'https://autre.example/feed?a=1&b=2', title: 'Autre' },
      { url: 'https://gazette.example/rss', title: 'La Gazette & Cie' },
    ])
  })

  test('names a file that is no reading list, or is not there', async () => {
    const wrong = await feeds('import', await opmlFile('page.html', '<html></html>'))
    expect([wrong.code, wrong.stderr.split(':')[0]]).toEqual([1, 'not-opml'])
    const missing = await feeds('import', join(directory, 'nowhere.opml'))
    expect([missing.code, missing.stderr.split(':')[0]]).toEqual([1, 'not-readable'])
  })

  test('takes no other words', async () => {
    for (const words of [
      ['export', 'x'],
      ['toString', 'x'],
    ]) {
      const { code, stderr } = await feeds(...words)
      expect(code).toBe(2)
      expect(stderr).toContain('feeds takes')
    }
  })
})
