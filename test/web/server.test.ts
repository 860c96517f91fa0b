import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { finishDelivery, insertDeliveries, leaseDeliveries } from '../../src/store/deliveries.ts'
import { insertEdition } from '../../src/store/editions.ts'
import type { Store } from '../../src/store/store.ts'
import { getOrCreateWorkspace } from '../../src/store/workspaces.ts'
import { startWeb, type WebServer } from '../../src/web/server.ts'
import { sampleDelivery, sampleEdition } from '../store/samples.ts'
import { emptyStore } from '../store-for-tests.ts'

let store: Store
let web: WebServer
let isConnected: boolean
const logged: string[] = []
const log = (message: string) => logged.push(message)

beforeEach(async () => {
  store = await emptyStore()
  isConnected = true
  web = await startWeb(store, { host: '127.0.0.1', port: 0 }, () => isConnected, log)
})

afterEach(() => web.stop())

async function get(path: string, method = 'GET') {
  const response = await fetch(`http://127.0.0.1:${web.port}${path}`, { method })
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() }
}

/** As a database that does not answer. */
function breakStore(): Promise<unknown> {
  return store.db.schema.dropTable('deliveries').execute()
}

async function gauges(): Promise<Record<string, number>> {
  const lines = (await get('/metrics')).text.split('\n').filter(line => line !== '' && !line.startsWith('#'))
  return Object.fromEntries(
    lines.map(line => line.split(' ')).map(([name = '', value]) => [name, Number(value)]),
  )
}

describe('health', () => {
  test('is live and ready when all is well', async () => {
    expect(await get('/live')).toMatchObject({ status: 200, text: 'live\n' })
    expect(await get('/ready')).toMatchObject({ status: 200, text: 'ready\n' })
    expect(await get('/ready', 'HEAD')).toMatchObject({ status: 200, text: '' })
  })

  test('is live and not ready while the platforms connect', async () => {
    isConnected = false
    expect(await get('/live')).toMatchObject({ status: 200 })
    expect(await get('/ready')).toMatchObject({ status: 503 })
  })

  test('is live and not ready when the database is gone', async () => {
    await store.close()
    expect(await get('/live')).toMatchObject({ status: 200 })
    expect(await get('/ready')).toMatchObject({ status: 503 })
    store = await emptyStore()
  })
})

describe('metrics', () => {
  test('have the form that Prometheus reads', async () => {
    const { status, type, text } = await get('/metrics')
    expect({ status, type }).toEqual({ status: 200, type: 'text/plain; version=0.0.4; charset=utf-8' })
    expect(text).toMatch(/^(# HELP (\w+) \S.*\n# TYPE \2 gauge\n\2 \d+(\.\d+)?\n)+$/)
  })

  test('tell what became of every part, and how old the oldest one in flight is', async () => {
    const now = new Date()
    const joined = { language: 'fr', timeZone: 'Europe/Paris', joinedAt: now.toISOString() } as const
    await getOrCreateWorkspace(store, 'discord', 'guild-1', { id: 'w1', ...joined })
    const createdAt = new Date(now.getTime() - 90_000).toISOString()
    await insertEdition(store, { ...sampleEdition('e1', 'w1'), createdAt })
    const parts = [0, 1, 2].map(part => sampleDelivery(`d${part}`, 'e1', part, { createdAt }))
    await insertDeliveries(store, parts)
    await leaseDeliveries(store, 'discord', now.toISOString(), 60_000, 1)
    await finishDelivery(store, 'd0', 1, { state: 'sent', message: 'm0', at: now.toISOString() })
    const { verbatim_oldest_due_seconds: age, ...account } = await gauges()
    expect(account).toEqual({
      verbatim_deliveries_due: 3,
      verbatim_deliveries_delivered: 1,
      verbatim_deliveries_failed: 0,
      verbatim_deliveries_skipped: 0,
      verbatim_deliveries_in_flight: 2,
      verbatim_deliveries_lost: 0,
    })
    expect(age).toBeGreaterThanOrEqual(90)
    expect(age).toBeLessThan(120)
  })

  test('are unavailable, and the log says why, when they cannot be counted', async () => {
    await breakStore()
    expect(await get('/metrics')).toMatchObject({ status: 503, text: 'unavailable\n' })
    expect(logged).toContain('a page could not be shown')
  })
})

test.each([
  ['GET', '/', 404],
  ['GET', '/metrics/..%2flive', 404],
  ['POST', '/live', 405],
  ['DELETE', '/metrics', 405],
])('there is nothing at %s %s', async (method, path, status) => {
  expect(await get(path, method)).toMatchObject({ status })
})

test('an address that is taken is refused, and the error names the setting', async () => {
  const second = startWeb(store, { host: '127.0.0.1', port: web.port }, () => true, log)
  await expect(second).rejects.toMatchObject({
    code: 'web-port',
    message: expect.stringContaining('WEB_LISTEN'),
  })
})
