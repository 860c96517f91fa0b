import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { insertDeliveries } from '../../src/store/deliveries.ts'
import { openStore } from '../../src/store/store.ts'
import { getOrCreateWorkspace } from '../../src/store/workspaces.ts'
import { FakeEmbeddings } from '../fakes/embeddings.ts'
import { sampleDelivery } from '../store/samples.ts'

const program = join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts')

interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'verbatim-cli-'))
})
afterEach(() => rm(directory, { recursive: true, force: true }))

/** The real program, in an empty folder, with data of its own. */
function verbatim(words: readonly string[], environment: Record<string, string> = {}): Promise<Ended> {
  const env = { PATH: process.env.PATH, DATA_DIR: join(directory, 'data'), ...environment }
  return new Promise(resolve => {
    const options = { cwd: directory, env, timeout: 120_000, killSignal: 'SIGKILL' } as const
    execFile(process.execPath, [program, ...words], options, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr })
    })
  })
}

const port = `Le port de Brest rouvre

Le port de Brest a rouvert mardi 3 juin 2025 après deux semaines de grève. « Nous avons obtenu gain de cause », a déclaré Anne Le Goff, déléguée du personnel.

Selon la préfecture, au moins 400 dockers ont repris le travail.
`

async function file(name: string, text: string): Promise<string> {
  const path = join(directory, name)
  await writeFile(path, text)
  return path
}

describe('read', () => {
  test('says new, then unchanged, then updated, as JSON on standard output alone', async () => {
    const path = await file('port.txt', port)
    const counts = async () => {
      const { code, stdout } = await verbatim(['read', path, '--json'])
      expect(code).toBe(0)
      return JSON.parse(stdout)
    }
    expect(await counts()).toEqual({ read: 1, new: 1, updated: 0, unchanged: 0, failed: [] })
    expect(await counts()).toMatchObject({ new: 0, unchanged: 1 })
    await file('port.txt', port.replace('400', '450'))
    expect(await counts()).toMatchObject({ updated: 1 })
  })

  test('reads what it can, names what it cannot, and fails only when nothing could be read', async () => {
    const path = await file('port.txt', port)
    const some = await verbatim(['read', path, join(directory, 'nowhere.txt'), '--json'])
    expect(some.code).toBe(0)
    expect(JSON.parse(some.stdout)).toMatchObject({ read: 1, failed: [{ code: 'not-found' }] })
    const none = await verbatim(['read', join(directory, 'nowhere.txt')])
    expect(none.code).toBe(1)
    expect(none.stderr).toContain('nowhere.txt: not-found')
  })

  test('refuses a text in another language, with a sentence in the operator’s own', async () => {
    const german = 'Die Regierung hat am Montag neue Maßnahmen angekündigt, um die Preise zu senken. '.repeat(
      6,
    )
    const { code, stderr } = await verbatim(['read', await file('deutsch.txt', german)], {
      LANG: 'fr_FR.UTF-8',
    })
    expect(code).toBe(1)
    expect(stderr).toContain('language')
    expect(stderr).toContain('Rien n’a pu être lu')
  })
})

describe('what is stored', () => {
  beforeEach(async () => {
    await verbatim(['read', await file('port.txt', port)])
  })

  test('is listed with the version whose text show gives exactly', async () => {
    const [article] = JSON.parse((await verbatim(['articles', '--json'])).stdout)
    expect(article).toMatchObject({ title: 'Le port de Brest rouvre', language: 'fr', outlet: null })
    expect(article.source).toMatch(/port\.txt$/)
    const shown = JSON.parse((await verbatim(['show', article.version, '--json'])).stdout)
    expect(shown).toMatchObject({ text: port, author: null, updatedAt: null })
    expect(shown).toHaveProperty('publishedAt')
    expect(
      shown.sentences.map(({ start, end }: { start: number; end: number }) => port.slice(start, end)),
    ).toContain('Selon la préfecture, au moins 400 dockers ont repris le travail.')
  })

  test('gives claims one a line, each quoted from the version', async () => {
    const lines = (await verbatim(['claims', '--jsonl'])).stdout.trim().split('\n')
    const claims = lines.map(line => JSON.parse(line))
    expect(claims.find(claim => claim.kind === 'figure')).toMatchObject({
      holder: expect.stringContaining('préfecture'),
      modality: 'attributed',
      figure: { hedge: 'at least', low: 400, high: null },
    })
    for (const { quote } of claims) expect(port.slice(quote.start, quote.end)).toBe(quote.text)
  })

  test('answers in the language of the question, or in the one asked for', async () => {
    const french = JSON.parse(
      (await verbatim(['ask', 'Combien de dockers ont repris le travail ?', '--json'])).stdout,
    )
    expect(french).toMatchObject({ language: 'fr', abstained: false, articles: 1, origins: 1 })
    const english = JSON.parse(
      (await verbatim(['ask', 'Combien de dockers ont repris le travail ?', '--lang', 'en', '--json']))
        .stdout,
    )
    expect(english).toMatchObject({ language: 'en', abstained: false })
    expect(english.statements[0].quotes[0].text).toContain('au moins 400 dockers')
  })

  test('abstains from what no article says, and says how many it looked at', async () => {
    const { stdout, code } = await verbatim(['ask', 'What is the capital of Peru?'])
    expect(code).toBe(0)
    expect(stdout).toContain('The only article read does not say this.')
  })
})

describe('digest', () => {
  test('comes as text, Markdown, an Atom feed or JSON, with the same quote in each', async () => {
    await verbatim(['read', await file('port.txt', port)])
    const shown = async (format: string) => {
      const { code, stdout } = await verbatim(['digest', 'morning', '--lang', 'fr', '--format', format])
      expect(code).toBe(0)
      expect(stdout).toContain('au moins 400 dockers ont repris le travail')
      return stdout
    }
    expect(await shown('text')).toContain('│')
    expect(await shown('md')).toMatch(/^# Le point du matin/)
    expect(await shown('atom')).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>\n<feed /)
    expect(JSON.parse(await shown('json'))).toMatchObject({ digest: 'morning', language: 'fr', articles: 1 })
  })

  test('comes as a document with the very characters of the article, and with none replaced', async () => {
    await verbatim(['read', await file('port.txt', port.replace('400 dockers', '400\u200f dockers'))])
    const { stdout } = await verbatim(['digest', 'morning', '--lang', 'fr', '--format', 'md'])
    expect(stdout).toContain('400\u200f dockers')
    expect(stdout).not.toContain('\ufffd')
  })
})

describe('wrong usage', () => {
  test.each([
    [[], 'usage: verbatim SUBCOMMAND'],
    [['reed'], 'There is no subcommand “reed”'],
    [['read'], 'PATH-or-URL is missing'],
    [['ask'], 'QUESTION is missing'],
    [['ask', 'Who?', '--lang', 'de'], '--lang takes fr or en'],
    [['articles', '--all'], 'there is no option --all'],
    [['feeds', 'add'], 'feeds takes'],
    [['digest', 'morning', '--since', 'yesterday'], '--since takes a time'],
    [['digest', 'morning', '--since', '2026-11-31'], '--since takes a time'],
    [['digest', 'morning', '--format', 'pdf'], '--format takes one of text, md, atom, json'],
  ])('%j exits 2 and says what would be right', async (words, message) => {
    const { code, stdout, stderr } = await verbatim(words)
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(message)
  })

  test.each([
    [['digest', 'midnight'], 'unknown-digest'],
    [['feeds', 'add', 'news'], 'bad-address'],
  ])('%j exits 1 with the code %s', async (words, code) => {
    const ended = await verbatim(words)
    expect(ended.code).toBe(1)
    expect(ended.stderr).toMatch(new RegExp(`^${code}: `))
  })

  test.each(['/proc/verbatim', '/dev/null/data', '/proc/self/a/b'])(
    'a folder that cannot be made, %s, is one error that says so',
    async folder => {
      const { code, stderr } = await verbatim(['migrate'], { DATA_DIR: folder })
      expect(code).toBe(1)
      expect(stderr).toMatch(/^database-unreachable: .*DATA_DIR.*\n$/)
    },
  )

  test.each([
    [['show', 'v0'], 'unknown-version'],
    [['feeds', 'remove', 'https://news.example/rss'], 'unknown-feed'],
  ])('%j exits 1 with the code %s where there is an archive', async (words, code) => {
    await verbatim(['migrate'])
    expect((await verbatim(words)).stderr).toMatch(new RegExp(`^${code}: `))
  })

  test('a wrong setting is named', async () => {
    const { code, stderr } = await verbatim(['articles'], { TIME_ZONE: 'Mars/Olympus' })
    expect(code).toBe(1)
    expect(stderr).toContain('bad-setting: TIME_ZONE must be a zone such as Europe/Paris')
  })
})

test('backup writes a database that can be opened in its place', async () => {
  await verbatim(['read', await file('port.txt', port)])
  const copy = join(directory, 'copy')
  await verbatim(['migrate'], { DATA_DIR: copy })
  await rm(join(copy, 'verbatim.db'), { force: true })
  expect((await verbatim(['backup', join(copy, 'verbatim.db')])).code).toBe(0)
  const articles = JSON.parse((await verbatim(['articles', '--json'], { DATA_DIR: copy })).stdout)
  expect(articles).toHaveLength(1)
  expect((await verbatim(['backup', join(copy, 'verbatim.db')])).stderr).toContain('backup-not-written')
})

describe('a folder without an archive', () => {
  const data = () => join(directory, 'data')
  const isThere = () => existsSync(data())

  test.each([
    [['ask', 'Qui fait grève ?']],
    [['timeline', 'grève']],
    [['claims', '--json']],
    [['digest', 'morning']],
    [['articles']],
    [['show', 'v0']],
    [['feeds', 'list']],
    [['backup', 'copy.db']],
  ])('is not made by %j, which says that there is none', async words => {
    const { code, stdout, stderr } = await verbatim(words)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toBe(
      `no-archive: There is no archive in ${data()}: read an article (“verbatim read”) or add a feed first, or check that DATA_DIR is the right folder and that its disk is mounted.\n`,
    )
    expect(isThere()).toBe(false)
  })

  test('may be there and empty, as the place of a disk that is not mounted', async () => {
    await mkdir(data())
    expect((await verbatim(['articles'])).stderr).toMatch(/^no-archive: /)
  })

  test('keeps no wrong words from being told', async () => {
    expect((await verbatim(['ask'])).code).toBe(2)
  })

  test('is seen by doctor, which makes none', async () => {
    const { code, stdout } = await verbatim(['doctor', '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ archive: { in: data(), madeAt: null }, articles: 0 })
    expect((await verbatim(['doctor'])).stdout).toMatch(/^archive made on +not yet$/m)
    expect(isThere()).toBe(false)
  })

  test('gets one by reading, which says so once; doctor then tells since when', async () => {
    const path = await file('port.txt', port)
    expect((await verbatim(['read', path])).stderr).toBe(`New archive in ${data()}\n`)
    expect((await verbatim(['read', path])).stderr).toBe('')
    const { archive, articles } = JSON.parse((await verbatim(['doctor', '--json'])).stdout)
    expect(articles).toBe(1)
    expect(archive.in).toBe(data())
    expect(Math.abs(Date.now() - Date.parse(archive.madeAt))).toBeLessThan(60 * 60_000)
  })
})

describe('whoever types in French', () => {
  const french = { LANG: 'fr_FR.UTF-8' }

  test('sets every label of doctor apart from its value', async () => {
    const { stdout } = await verbatim(['doctor'], french)
    for (const row of stdout.trimEnd().split('\n')) expect(row).toMatch(/\S {2,}\S/)
  })

  test.each([
    [['help'], 'lit et enregistre des flux'],
    [['reed'], 'Il n’y a pas de sous-commande « reed »'],
    [['read'], 'il manque PATH-or-URL\nusage : verbatim read'],
    [['ask', '--lang'], 'il manque la valeur de l’option --lang'],
    [['articles', '--all'], 'l’option --all n’existe pas'],
    [['migrate'], 'La base de données (sqlite) est à jour.'],
    [['doctor'], 'textes lus par d’anciennes règles'],
    [['feeds', 'add', 'http://127.0.0.1:9/rss'], 'ajouté : http://127.0.0.1:9/rss'],
  ])('%j is told in French', async (words, message) => {
    const { stdout, stderr } = await verbatim(words, french)
    expect(`${stdout}${stderr}`).toContain(message)
  })

  test('a feed that fails is listed with the reason', async () => {
    const url = 'http://127.0.0.1:9/rss'
    await verbatim(['feeds', 'add', url], french)
    const store = await openStore({ databaseUrl: null, dataDirectory: join(directory, 'data') })
    const lastError = `http-error: ${url} answered with an error (404): check the address.`
    await store.db.updateTable('feeds').set({ failures: 2, last_error: lastError }).execute()
    await store.close()
    const listed = await verbatim(['feeds', 'list'], french)
    expect(listed.stdout).toContain(
      'en échec (2) : le site a répondu par une erreur (404), prochaine lecture ',
    )
    expect((await verbatim(['doctor'], french)).stdout).toContain(
      `  ${url}  le site a répondu par une erreur (404)`,
    )
    expect((await verbatim(['feeds', 'list'])).stdout).toContain(lastError)
    expect((await verbatim(['feeds', 'remove', url], french)).stdout).toBe(`retiré : ${url}\n`)
  })

  test('a part that did not go out is listed with the reason', async () => {
    const store = await openStore({ databaseUrl: null, dataDirectory: join(directory, 'data') })
    const defaults = {
      id: 'w1',
      language: 'fr',
      timeZone: 'UTC',
      joinedAt: '2025-03-01T00:00:00.000Z',
    } as const
    await getOrCreateWorkspace(store, 'discord', 'external', defaults)
    await insertDeliveries(store, [sampleDelivery('d1', null, 0), sampleDelivery('d2', null, 1)])
    await store.db.updateTable('deliveries').set({ state: 'failed', reason: '403' }).execute()
    await store.close()
    expect((await verbatim(['doctor'], french)).stdout).toContain(
      '  d1 (partie 1 sur 3, discord c1)\u00A0: échoué\u00A0: 403',
    )
    expect((await verbatim(['doctor'])).stdout).toContain('  d2 (part 2 of 3, discord c1): failed: 403')
  })
})

test('doctor accounts for every delivery', async () => {
  const { stdout } = await verbatim(['doctor', '--json'])
  expect(JSON.parse(stdout)).toMatchObject({
    accountOfDeliveries: { lastDays: 30, due: 0, delivered: 0, failed: 0, skipped: 0, inFlight: 0, lost: 0 },
    notDelivered: [],
    oldestDue: null,
  })
})

describe('what others read of the output', () => {
  test('no control character of an article reaches the terminal', async () => {
    const line = { title: '\u001b[2J\u001b]0;renamed\u0007Port', outlet: 'Brest\nLe Port', text: port }
    await verbatim(['read', await file('port.jsonl', JSON.stringify(line))])
    const { stdout } = await verbatim(['articles'])
    expect(stdout).toContain('␛[2J␛]0;renamed␇Port')
    expect(stdout).not.toContain('\u001b')
  })

  test('a reader that has seen enough ends it without an error', async () => {
    const lines = Array.from({ length: 150 }, (_, index) =>
      JSON.stringify({ url: `https://quai.example/${index}`, text: `${port}\nQuai numéro ${index}.` }),
    )
    await verbatim(['read', await file('ports.jsonl', lines.join('\n'))])
    const stderr = await new Promise<string>(resolve => {
      const command = `"${process.execPath}" "${program}" claims --jsonl | head -n 1`
      const env = { PATH: process.env.PATH, DATA_DIR: join(directory, 'data') }
      execFile('sh', ['-c', command], { cwd: directory, env }, (_error, _stdout, errors) => resolve(errors))
    })
    expect(stderr).toBe('')
  })
})

describe('embed', () => {
  test('says which setting it needs', async () => {
    const { code, stderr } = await verbatim(['embed'])
    expect(code).toBe(1)
    expect(stderr).toMatch(/^no-embedding-model: .*EMBEDDING_MODEL/)
  })

  test('gives vectors to what has none; doctor tells how far it came and what failed', async () => {
    const server = await new FakeEmbeddings().start()
    const environment = { EMBEDDING_MODEL: 'fake', EMBEDDING_BASE_URL: server.baseUrl }
    const report = async () => JSON.parse((await verbatim(['doctor', '--json'], environment)).stdout)
    try {
      await verbatim(['read', await file('port.txt', port)])
      server.behaviour = { kind: 'status', status: 503 }
      const failed = await verbatim(['embed'], environment)
      expect(failed.code).toBe(1)
      expect(failed.stderr).toContain(
        'embedding: The server of vectors did not answer as it should (status 503)',
      )
      expect(await report()).toMatchObject({
        embedding: 'fake',
        articlesNotEmbedded: 1,
        embeddingFailure: expect.stringMatching(/: status 503$/),
      })
      server.behaviour = { kind: 'answer' }
      const { stdout } = await verbatim(['embed', '--json'], environment)
      expect(JSON.parse(stdout)).toEqual({ articles: 1, left: 0 })
      const answer = await verbatim(['ask', 'Quand le port de Brest a-t-il rouvert ?', '--json'], environment)
      expect(JSON.parse(answer.stdout)).toMatchObject({ abstained: false })
      expect(server.requests.at(-1)).toEqual(['Quand le port de Brest a-t-il rouvert ?'])
      expect(await report()).toMatchObject({ articlesNotEmbedded: 0, embeddingFailure: null })
    } finally {
      await server.stop()
    }
  })
})
