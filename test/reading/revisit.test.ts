import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openWeb } from '../../src/articles/read.ts'
import { revisitDue } from '../../src/reading/revisit.ts'
import { insertAnswer } from '../../src/store/answers.ts'
import { getArticle } from '../../src/store/articles.ts'
import type { Store } from '../../src/store/store.ts'
import { vanishedSince } from '../../src/store/vanished.ts'
import { getOrCreateWorkspace } from '../../src/store/workspaces.ts'
import type { Article } from '../../src/types.ts'
import { type LocalServer, startServer } from '../articles/local-server.ts'
import { answerQuoting, quoteOf, readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

const first = 'Solenn Kervadec a annoncé que le pont de Kerlann fermerait le 4 mars pour 40 jours de travaux.'
const second =
  'Les habitants de la rive nord feront un détour de quarante kilomètres par la route de la corniche, péage compris.'
const moment = Date.parse('2025-03-04T08:00:00Z')
const after = (hours: number) => new Date(moment + hours * 3_600_000)

const hosts: string[] = []
const web = openWeb({ allowedHosts: hosts })
let store: Store
let server: LocalServer
let logged: string[]
let status: number
let page: string
let visits: number

beforeEach(async () => {
  store = await emptyStore()
  logged = []
  ;[status, page, visits] = [200, `${first} ${second}`, 0]
  server = await startServer((request, response) => {
    if (request.url !== '/pont') return response.writeHead(404).end()
    visits++
    const paragraphs = page
      .split('\n')
      .map(text => `<p>${text}</p>`)
      .join('')
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' })
    return response.end(
      `<html lang="fr"><head><title>Le pont</title></head><body><article><h1>Le pont</h1>${paragraphs}</article></body></html>`,
    )
  })
  hosts.push(server.host)
})
afterEach(async () => {
  expect(logged).toEqual([])
  await server.close()
})
afterAll(() => web.close())

/** Quotes the article of the page in an answer, as read from `source`. */
async function quoted(source = `${server.url}/pont`): Promise<Article> {
  const url = `${server.url}/pont`
  const article = await readArticle(store, `${first} ${second}`, { source, url, title: 'Le pont' }, after(0))
  const quote = await quoteOf(store, article, first)
  const { id: workspace } = await getOrCreateWorkspace(store, 'discord', 'g1', {
    id: 'w1',
    language: 'fr',
    timeZone: 'Europe/Paris',
    joinedAt: after(0).toISOString(),
  })
  const answer = answerQuoting(quote)
  await insertAnswer(store, { id: 'r1', workspace, answer, thread: null, createdAt: after(0).toISOString() })
  return article
}

const revisit = (hours: number) =>
  revisitDue(
    { store, web, log: (message, details) => logged.push(`${message} ${JSON.stringify(details)}`) },
    after(hours),
  )

describe('the page of a quoted article', () => {
  test('is read again when it was read itself, once a day and for a week', async () => {
    const article = await quoted()
    page = `${first.replace('40 jours', '90 jours')} ${second}`
    await revisit(1)
    expect((await getArticle(store, article.id))?.version).not.toBe(article.version)
    await revisit(2)
    expect(visits).toBe(1)
    await revisit(26)
    expect(visits).toBe(2)
    await revisit(8 * 24)
    expect(visits).toBe(2)
  })

  test('is only looked for when a feed gave its article', async () => {
    const article = await quoted('https://phare.example/feed.xml')
    page = `${first.replace('40 jours', '90 jours')} ${second}`
    await revisit(1)
    expect(visits).toBe(1)
    expect((await getArticle(store, article.id))?.version).toBe(article.version)
  })

  test('is gone when it is not there twice, an hour apart, and back when it is there again', async () => {
    const { id } = await quoted('https://phare.example/feed.xml')
    status = 404
    await revisit(1)
    expect(await vanishedSince(store, id)).toBeNull()
    await revisit(1.5)
    expect(visits).toBe(1)
    await revisit(2.1)
    expect(await vanishedSince(store, id)).toBe(after(2.1).toISOString())
    status = 200
    await revisit(27)
    expect(await vanishedSince(store, id)).toBeNull()
  })

  test('is not gone when it was missing for a moment, nor when its server fails', async () => {
    const { id } = await quoted()
    status = 404
    await revisit(1)
    status = 200
    await revisit(2.1)
    status = 404
    await revisit(27)
    status = 503
    await revisit(28.1)
    expect(visits).toBe(4)
    expect(await vanishedSince(store, id)).toBeNull()
  })

  test('is visited by one of several processes', async () => {
    await quoted()
    await Promise.all([revisit(1), revisit(1), revisit(1)])
    expect(visits).toBe(1)
  })
})

test('an article that nothing has quoted is left alone', async () => {
  await readArticle(store, `${first} ${second}`, { url: `${server.url}/pont` }, after(0))
  await revisit(1)
  expect(visits).toBe(0)
})
