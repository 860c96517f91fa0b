import { lookup as dnsLookup, type LookupAddress, type LookupOptions } from 'node:dns'
import ipaddr from 'ipaddr.js'
import { buildConnector } from 'undici'
import { FetchError } from './fetch-error.ts'

/** The resolver's signature, a seam for tests: every address of a name. */
export type Resolve = (
  hostname: string,
  options: LookupOptions & { all: true },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

/** Hosts that may be private: `intranet.example`, `127.0.0.1` or `127.0.0.1:8080`. */
export type AllowedHosts = readonly string[]

/**
 * The address of a request, parsed and checked: http or https, no credentials, and a literal address must be public.
 * Throws a FetchError `bad-address` or `refused-address`.
 */
export function checkedUrl(address: string, base: string | null, allowed: AllowedHosts): URL {
  const url = parseUrl(address, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new FetchError('bad-address', `Only http and https addresses are read, not ${url.protocol}`)
  if (url.username !== '' || url.password !== '')
    throw new FetchError('bad-address', 'Take the user name and password out of the address')
  refusePrivateLiteral(url.hostname, url.port, allowed)
  return url
}

function parseUrl(address: string, base: string | null): URL {
  if (address.length > 4096)
    throw new FetchError('bad-address', 'The address is longer than 4,096 characters')
  const url = base === null ? URL.parse(address) : URL.parse(address, base)
  if (url === null) throw new FetchError('bad-address', `Not an address: ${address.slice(0, 200)}`)
  return url
}

function refusePrivateLiteral(hostname: string, port: string, allowed: AllowedHosts): void {
  const host = hostname.replace(/^\[|\]$/g, '')
  if (isAllowed(host, port, allowed)) return
  if (ipaddr.isValid(host) && !isPublic(host)) throw refused(host)
}

function isAllowed(host: string, port: string, allowed: AllowedHosts): boolean {
  return allowed.includes(host) || allowed.includes(`${host}:${port}`)
}

/** Public unicast only: loopback, private, link-local, mapped and translated addresses are all refused. */
export function isPublic(address: string): boolean {
  const bare = address.split('%')[0] ?? address
  return ipaddr.isValid(bare) && ipaddr.process(bare).range() === 'unicast'
}

function refused(host: string): FetchError {
  return new FetchError(
    'refused-address',
    `${host} is not a public address; name the host in the allowed hosts if it is yours`,
  )
}

/**
 * A connector that opens no socket to an address that is not public. Literals are checked here, because Node asks no
 * resolver about them; names are checked in the lookup of the very connection, so that a second, different DNS
 * answer (rebinding) is never used unchecked. One private answer among public ones refuses the name.
 */
export function guardedConnector(
  allowed: AllowedHosts,
  resolve: Resolve = dnsLookup,
): buildConnector.connector {
  const guarded = buildConnector({ timeout: 10_000, allowH2: false, lookup: guardedLookup(resolve) })
  const open = buildConnector({
    timeout: 10_000,
    allowH2: false,
    lookup: (hostname, options, done) => answer(resolve, hostname, options, done),
  })
  return (options, callback) => {
    const host = options.hostname.replace(/^\[|\]$/g, '')
    const port = options.port === '' ? defaultPort(options.protocol) : options.port
    if (isAllowed(host, port, allowed)) return open(options, callback)
    if (ipaddr.isValid(host) && !isPublic(host)) return callback(refused(host), null)
    guarded(options, callback)
  }
}

function defaultPort(protocol: string): string {
  return protocol === 'https:' ? '443' : '80'
}

type LookupDone = (
  error: NodeJS.ErrnoException | null,
  address: string | LookupAddress[],
  family?: number,
) => void

function guardedLookup(resolve: Resolve) {
  return (hostname: string, options: LookupOptions, done: LookupDone): void => {
    answer(resolve, hostname, options, done, addresses =>
      addresses.every(({ address }) => isPublic(address)) ? null : refused(hostname),
    )
  }
}

function answer(
  resolve: Resolve,
  hostname: string,
  options: LookupOptions,
  done: LookupDone,
  check: (addresses: LookupAddress[]) => Error | null = () => null,
): void {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    const problem = error ?? check(addresses)
    const first = addresses?.[0]
    if (problem !== null) return done(problem, [])
    if (first === undefined) return done(new FetchError('unreachable', `${hostname} has no address`), [])
    if (options.all === true) done(null, addresses)
    else done(null, first.address, first.family)
  })
}
