import type { LookupAddress } from 'node:dns'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isPublic, type Resolve } from '../../../src/articles/fetch/addresses.ts'
import { createFetcher, type Fetcher } from '../../../src/articles/fetch/fetch.ts'
import { type Canary, type LocalServer, startCanary, startServer } from '../local-server.ts'

/** The first, a middle and the last address of what is not public (IANA's special-purpose registry, multicast, metadata). */
const privateV4 = [
  ['0.0.0.0', '0.1.2.3', '0.255.255.255'],
  ['10.0.0.0', '10.0.0.1', '10.20.30.40', '10.255.255.255'],
  ['100.64.0.0', '100.64.0.1', '100.100.100.200', '100.127.255.255'],
  ['127.0.0.0', '127.0.0.1', '127.0.0.53', '127.1.2.3', '127.255.255.255'],
  ['169.254.0.0', '169.254.169.254', '169.254.170.2', '169.254.255.255'],
  ['172.16.0.0', '172.17.0.1', '172.31.255.255'],
  ['192.0.0.0', '192.0.0.8', '192.0.0.170', '192.0.0.255'],
  ['192.0.2.0', '192.0.2.1', '192.0.2.255'],
  ['192.31.196.0', '192.31.196.1', '192.31.196.255'],
  ['192.52.193.0', '192.52.193.1', '192.52.193.255'],
  ['192.88.99.0', '192.88.99.1', '192.88.99.255'],
  ['192.168.0.0', '192.168.0.1', '192.168.1.254', '192.168.255.255'],
  ['192.175.48.0', '192.175.48.1', '192.175.48.255'],
  ['198.18.0.0', '198.18.0.1', '198.19.255.255'],
  ['198.51.100.0', '198.51.100.7', '198.51.100.255'],
  ['203.0.113.0', '203.0.113.9', '203.0.113.255'],
  ['224.0.0.0', '224.0.0.1', '224.0.0.251', '232.1.2.3', '239.255.255.250', '239.255.255.255'],
  ['240.0.0.0', '240.0.0.1', '250.1.2.3', '255.255.255.254', '255.255.255.255'],
  ['0.0.0.1', '10.96.0.1', '10.10.10.10', '100.96.0.1', '127.0.1.1', '127.127.127.127'],
  [
    '169.254.1.1',
    '172.20.10.1',
    '172.30.255.1',
    '192.0.0.192',
    '192.168.99.100',
    '198.18.255.255',
    '198.19.0.1',
    '192.0.0.9',
    '244.0.0.1',
  ],
].flat()
/** What leads into them by another road: mapped, translated (NAT64), 6to4, compatible, ISATAP-like, and IPv6's own. */
const privateV6 = [
  ...[
    '127.0.0.1',
    '10.0.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '192.168.1.1',
    '0.0.0.0',
    '100.64.0.1',
  ].flatMap(address => [`::ffff:${address}`, `::${address}`, `64:ff9b::${address}`, `64:ff9b:1::${address}`]),
  ...['7f00:1', 'a00:1', 'a9fe:a9fe', 'ac10:1', 'c0a8:101'].flatMap(hex => [
    `::ffff:${hex}`,
    `::ffff:0:${hex}`,
    `64:ff9b::${hex}`,
    `2002:${hex}::`,
    `2001:0:${hex}::1`,
  ]),
  ...['::', '::1', '::2', '100::1', '100:0:0:1::1', '2001::1', '2001:2::1', '2001:10::1', '2001:20::1'],
  ...['2001:db8::1', '2001:db8:ffff:ffff::1', '2002::1', '3fff::1', '3fff:fff::1', '5f00::1', '4000::1'],
  ...['1::1', '1234::1', '8000::1', 'a000::1', 'e000::1', 'f000::1', 'f800::1', 'fc00::1', 'fd00::1'],
  ...['fd00:ec2::254', 'fd12:3456::1', 'fdff::1', 'fe00::1', 'fe80::1', 'fe80::1%lo', 'febf::1', 'fec0::1'],
  ...['feff::1', 'ff01::1', 'ff02::1', 'ff02::fb', 'ff05::2', 'ff0e::1', 'ffff::1'],
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

  it('knows at least 80 targets of each kind', () => {
    for (const targets of [writtenTargets(1), privateV4, privateV6])
      expect(new Set(targets).size).toBeGreaterThanOrEqual(80)
  })

  it('holds no special address for public, and ordinary ones for public', () => {
    expect([...privateV4, ...privateV6].filter(isPublic)).toEqual([])
    const ordinary = ['93.184.216.34', '1.1.1.1', '223.255.255.254', '2606:2800:220:1::1', '2a00:1450::1']
    expect(ordinary.filter(address => !isPublic(address))).toEqual([])
  })

  it('refuses every target asked for directly', async () => {
    const fetcher = fetcherWith()
    for (const target of writtenTargets(canary.port)) {
      const result = await fetcher.fetch(target)
      expect([target, result.kind === 'failed' && refusals.includes(result.code)]).toEqual([target, true])
    }
    expect(canary.connections()).toBe(0)
  })

  it('refuses every target that a public site redirects to', async () => {
    const fetcher = fetcherWith()
    for (const target of writtenTargets(canary.port)) {
      const result = await fetcher.fetch(`${gate.url}/?to=${encodeURIComponent(target)}`)
      expect([target, result.kind]).toEqual([target, 'failed'])
    }
    expect(canary.connections()).toBe(0)
  })

  it.each(['https', 'ftp', 'ws', 'gopher', 'file', 'dict', 'blob:http'])(
    'refuses every target that a public site redirects to with a change of scheme to %s',
    async scheme => {
      const fetcher = fetcherWith()
      const hosts = [...privateV4, ...privateV6.filter(address => !address.includes('%'))]
      for (const address of hosts) {
        const host = address.includes(':') ? `[${address}]` : address
        const target = encodeURIComponent(`${scheme}://${host}:${canary.port}/`)
        const result = await fetcher.fetch(`${gate.url}/?to=${target}`)
        expect([address, result]).toMatchObject([address, { kind: 'failed' }])
      }
      expect(canary.connections()).toBe(0)
    },
  )

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

  it('refuses a name with one private answer among public ones, wherever it stands', async () => {
    for (const address of [...privateV4, ...privateV6]) {
      for (const mixed of [
        [entry('93.184.216.34'), entry(address)],
        [entry(address), entry('93.184.216.34'), entry('2606:2800:220:1::1')],
      ]) {
        const result = await fetcherWith(answering(mixed)).fetch(`http://news.example:${canary.port}/`)
        expect([address, result]).toMatchObject([address, { kind: 'failed', code: 'refused-address' }])
      }
    }
    expect(canary.connections()).toBe(0)
  })

  it('refuses a name that a public site redirects to when its answer is not public', async () => {
    for (const address of [...privateV4, ...privateV6]) {
      const fetcher = fetcherWith(answering([entry(address)]))
      const target = encodeURIComponent(`http://news.example:${canary.port}/`)
      const result = await fetcher.fetch(`${gate.url}/?to=${target}`)
      expect([address, result]).toMatchObject([address, { kind: 'failed', code: 'refused-address' }])
    }
    expect(canary.connections()).toBe(0)
  })

  it('looks a name up once a connection and checks that very answer, so rebinding gains nothing', async () => {
    const rebind = async (address: string) => {
      let asked = 0
      const rebinding: Resolve = (_hostname, _options, done) => {
        asked += 1
        done(null, [entry(asked === 1 ? '93.184.216.34' : address)])
      }
      const fetcher = createFetcher({ timeout_ms: 300, pause_ms: 0, resolve: rebinding })
      fetchers.push(fetcher)
      await fetcher.fetch(`http://news.example:${canary.port}/`)
      expect(asked).toBe(1)
      const second = await fetcher.fetch(`http://news.example:${canary.port}/`)
      expect([address, second]).toMatchObject([address, { kind: 'failed', code: 'refused-address' }])
    }
    await Promise.all([...privateV4, ...privateV6].map(rebind))
    expect(canary.connections()).toBe(0)
  })

  it('takes no user name and no password, in an address or in a redirect', async () => {
    for (const address of [
      'https://user@example.org/',
      'https://:secret@example.org/',
      'http://a:b@example.org/',
    ]) {
      expect(await fetcherWith().fetch(address)).toMatchObject({ kind: 'failed', code: 'bad-address' })
      const redirected = await fetcherWith().fetch(`${gate.url}/?to=${encodeURIComponent(address)}`)
      expect(redirected).toMatchObject({ kind: 'failed', code: 'bad-address' })
    }
  })

  it.each([
    ['[::1]:8080', 'http://[::1]:8080/', true],
    ['::1', 'http://[::1]:8080/', true],
    ['127.0.0.1:80', 'http://127.0.0.1/', true],
    ['127.0.0.1:443', 'https://127.0.0.1/', true],
    ['127.0.0.1:443', 'http://127.0.0.1/', false],
    ['127.0.0.1', 'http://127.0.0.2/', false],
    ['Intranet.Example', 'http://intranet.example/', true],
  ])('opens with %s the way to %s: %o', (allowed, address, isOpen) => {
    const fetcher = createFetcher({ allowedHosts: [allowed] })
    fetchers.push(fetcher)
    expect(fetcher.refusal(address) === null).toBe(isOpen)
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
