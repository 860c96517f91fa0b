import type { LookupAddress } from 'node:dns'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isPublic, type Resolve } from '../../src/articles/addresses.ts'
import { createFetcher, type Fetcher } from '../../src/articles/fetch.ts'
import { type Canary, type LocalServer, startCanary, startServer } from './local-server.ts'

/** Special addresses as a resolver may answer them (RFC 6890 and after, cloud metadata among them). */
const privateV4 = [
  '0.0.0.0',
  '0.1.2.3',
  '10.0.0.1',
  '10.255.255.255',
  '100.64.0.1',
  '100.127.255.254',
  '127.0.0.1',
  '127.1.2.3',
  '127.255.255.254',
  '169.254.0.1',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.0.0.1',
  '192.0.2.1',
  '192.88.99.1',
  '192.168.0.1',
  '192.168.255.255',
  '198.18.0.1',
  '198.51.100.7',
  '203.0.113.9',
  '224.0.0.1',
  '239.255.255.250',
  '240.0.0.1',
  '255.255.255.255',
]
const privateV6 = [
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:10.0.0.1',
  '::ffff:169.254.169.254',
  '::ffff:7f00:1',
  '64:ff9b::7f00:1',
  '64:ff9b:1::1',
  '100::1',
  '2001::1',
  '2001:db8::1',
  '2001:10::1',
  '2002:7f00:1::',
  'fc00::1',
  'fd12:3456::1',
  'fd00:ec2::254',
  'fe80::1',
  'fe80::1%lo',
  'fec0::1',
  'ff02::1',
  'ff05::2',
  '::127.0.0.1',
]

/** The same places as people write them to get past a filter. */
const writtenTargets = (port: number) => [
  ...privateV4.map(address => `http://${address}:${port}/`),
  ...privateV6.filter(address => !address.includes('%')).map(address => `http://[${address}]:${port}/`),
  `http://localhost:${port}/`,
  `http://localhost.:${port}/`,
  `http://LOCALHOST:${port}/`,
  `http://127.1:${port}/`,
  `http://127.0.1:${port}/`,
  `http://2130706433:${port}/`,
  `http://0x7f000001:${port}/`,
  `http://0x7f.0.0.1:${port}/`,
  `http://0177.0.0.1:${port}/`,
  `http://017700000001:${port}/`,
  `http://127.0.0.1.:${port}/`,
  `http://0:${port}/`,
  `http://①②⑦.⓪.⓪.①:${port}/`,
  `http://127。0。0。1:${port}/`,
  `http://%31%32%37.0.0.1:${port}/`,
  `http://[0:0:0:0:0:0:0:1]:${port}/`,
  `http://[::ffff:0:127.0.0.1]:${port}/`,
  `http://[::ffff:127.0.0.1]:${port}/`,
  `http://user:pass@127.0.0.1:${port}/`,
  `http://example.org@127.0.0.1:${port}/`,
  `http://user@example.org:${port}/`,
  `http:\\\\127.0.0.1:${port}/`,
  `http:127.0.0.1:${port}/`,
  `https://127.0.0.1:${port}/`,
  `https://[::1]:${port}/`,
  `ftp://127.0.0.1:${port}/`,
  `gopher://127.0.0.1:${port}/_x`,
  `file:///etc/passwd`,
  `file://127.0.0.1/etc/passwd`,
  `data:text/html,<p>x</p>`,
  `javascript:alert(1)`,
  `dict://127.0.0.1:${port}/`,
  `ws://127.0.0.1:${port}/`,
  `blob:http://127.0.0.1:${port}/1`,
  `unix:/var/run/docker.sock`,
  `//127.0.0.1:${port}/`,
  `http://`,
  `not an address`,
]

const refusals = ['bad-address', 'refused-address', 'unreachable']

function answering(addresses: readonly LookupAddress[]): Resolve {
  return (_hostname, _options, done) => done(null, [...addresses])
}

const family = (address: string) => (address.includes(':') ? 6 : 4)
const entry = (address: string): LookupAddress => ({ address, family: family(address) })

describe('the guard against server-side request forgery', () => {
  let canary: Canary
  let gate: LocalServer
  const fetchers: Fetcher[] = []
  const fetcherWith = (resolve?: Resolve) => {
    const fetcher = createFetcher({
      allowedHosts: [gate.host],
      timeout_ms: 2000,
      ...(resolve && { resolve }),
    })
    fetchers.push(fetcher)
    return fetcher
  }

  beforeAll(async () => {
    canary = await startCanary()
    gate = await startServer((request, response) => {
      const target = new URL(request.url ?? '/', 'http://x').searchParams.get('to') ?? ''
      // Headers are bytes: this is how a server sends letters outside Latin-1.
      response.writeHead(302, { location: Buffer.from(target).toString('latin1') }).end()
    })
  })

  afterAll(async () => {
    await Promise.all(fetchers.map(fetcher => fetcher.close()))
    await gate.close()
    await canary.close()
  })

  it('knows at least 80 targets', () => {
    expect(writtenTargets(1).length).toBeGreaterThanOrEqual(80)
  })

  it('holds no special address for public, and ordinary ones for public', () => {
    expect([...privateV4, ...privateV6].filter(isPublic)).toEqual([])
    expect(['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946'].every(isPublic)).toBe(true)
  })

  it('refuses every target asked for directly', async () => {
    const fetcher = fetcherWith()
    for (const target of writtenTargets(canary.port)) {
      const result = await fetcher.fetch(target)
      expect([target, result.kind === 'failed' && refusals.includes(result.code)]).toEqual([target, true])
    }
    expect(canary.connections()).toBe(0)
  })

  it('refuses every target that a public site redirects to, other schemes included', async () => {
    const fetcher = fetcherWith()
    for (const target of writtenTargets(canary.port)) {
      const result = await fetcher.fetch(`${gate.url}/?to=${encodeURIComponent(target)}`)
      expect([target, result.kind]).toEqual([target, 'failed'])
    }
    expect(canary.connections()).toBe(0)
  })

  it.each([
    ['A', privateV4],
    ['AAAA', privateV6],
  ])('refuses a name whose %s answer is not public', async (_type, addresses) => {
    for (const address of addresses) {
      const result = await fetcherWith(answering([entry(address)])).fetch(
        `http://news.example:${canary.port}/`,
      )
      expect([address, result]).toMatchObject([address, { kind: 'failed', code: 'refused-address' }])
    }
    expect(canary.connections()).toBe(0)
  })

  it('refuses a name with one private answer among public ones', async () => {
    for (const address of [...privateV4, ...privateV6]) {
      const mixed = answering([entry('93.184.216.34'), entry(address)])
      const result = await fetcherWith(mixed).fetch(`http://news.example:${canary.port}/`)
      expect([address, result]).toMatchObject([address, { kind: 'failed', code: 'refused-address' }])
    }
    expect(canary.connections()).toBe(0)
  })

  it('looks the name up once a connection and checks that very answer, so rebinding gains nothing', async () => {
    let asked = 0
    const rebinding: Resolve = (_hostname, _options, done) => {
      asked += 1
      done(null, [entry(asked === 1 ? '93.184.216.34' : '127.0.0.1')])
    }
    const fetcher = createFetcher({ timeout_ms: 300, resolve: rebinding })
    fetchers.push(fetcher)
    await fetcher.fetch(`http://news.example:${canary.port}/`)
    const second = await fetcher.fetch(`http://news.example:${canary.port}/`)
    expect(second).toMatchObject({ kind: 'failed' })
    expect(canary.connections()).toBe(0)
  })

  it('lets a named host through on its own port only', async () => {
    const named = await fetcherWith().fetch(`http://127.0.0.1:${canary.port}/`)
    expect(named).toMatchObject({ kind: 'failed', code: 'refused-address' })
    const gateAnswer = await fetcherWith().fetch(
      `${gate.url}/?to=${encodeURIComponent('https://user:x@example.org/')}`,
    )
    expect(gateAnswer).toMatchObject({ kind: 'failed', code: 'bad-address' })
    expect(gate.connections()).toBeGreaterThan(0)
  })
})
