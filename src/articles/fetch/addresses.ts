import { lookup as dnsLookup, type LookupAddress, type LookupOptions } from 'node:dns'
import ipaddr from 'ipaddr.js'
import { buildConnector } from 'undici'
import type { Sentences } from '../../errors.ts'
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
    throw new FetchError('bad-address', otherProtocol(url.protocol))
  if (url.username !== '' || url.password !== '') throw new FetchError('bad-address', withCredentials)
  refusePrivateLiteral(url, allowed)
  return url
}

function parseUrl(address: string, base: string | null): URL {
  if (address.length > 4096) throw new FetchError('bad-address', tooLong)
  const url = base === null ? URL.parse(address) : URL.parse(address, base)
  if (url === null) throw new FetchError('bad-address', noAddress(address.slice(0, 200)))
  return url
}

function refusePrivateLiteral({ hostname, port, protocol }: URL, allowed: AllowedHosts): void {
  const host = bareHost(hostname)
  if (isAllowed(host, port || defaultPort(protocol), allowed)) return
  if (ipaddr.isValid(host) && !isPublic(host)) throw refused(host)
}

/** A private host may be named with its port, and is then allowed on that port only. */
export function isAllowed(host: string, port: string, allowed: AllowedHosts): boolean {
  return allowed.some(entry => {
    const named = entry.toLowerCase().replace(/[[\]]/g, '')
    return named === host || named === `${host}:${port}`
  })
}

/** Without the brackets of an IPv6 address and the dot that ends a full name. */
export function bareHost(hostname: string): string {
  return hostname.replace(/^\[|\]$|\.$/g, '').toLowerCase()
}

const globalUnicast = ipaddr.parseCIDR('2000::/3')
/** Handed out for documentation and for segment routing since ipaddr.js was written (RFC 9637, RFC 9602). */
const notYetKnown = ['3fff::/20', '5f00::/16'].map(range => ipaddr.parseCIDR(range))

/** Public unicast only: loopback, private, link-local, mapped and translated addresses are all refused. */
export function isPublic(address: string): boolean {
  const bare = address.split('%')[0] ?? address
  if (!ipaddr.isValid(bare)) return false
  const parsed = ipaddr.process(bare)
  if (parsed.range() !== 'unicast') return false
  // Outside 2000::/3 no IPv6 address has been handed out to anybody (RFC 4291, 2.4).
  return (
    parsed.kind() === 'ipv4' ||
    (parsed.match(globalUnicast) && !notYetKnown.some(range => parsed.match(range)))
  )
}

const withCredentials: Sentences = {
  fr: 'Retirez de l’adresse le nom d’utilisateur et le mot de passe.',
  en: 'Take the user name and password out of the address.',
}

const tooLong: Sentences = {
  fr: 'Donnez une adresse plus courte : celle-ci dépasse 4\u202f096 caractères.',
  en: 'Give a shorter address: this one is longer than 4,096 characters.',
}

function otherProtocol(protocol: string): Sentences {
  return {
    fr: `Donnez une adresse en http ou en https : ${protocol} ne se lit pas.`,
    en: `Give an http or https address: ${protocol} is not read.`,
  }
}

function noAddress(address: string): Sentences {
  return {
    fr: `« ${address} » n’est pas une adresse : écrivez-la en entier, avec https://.`,
    en: `“${address}” is no address: write it in full, with https://.`,
  }
}

function refused(host: string): FetchError {
  return new FetchError('refused-address', {
    fr: `${host} n’est pas une adresse publique : si l’hôte est à vous, nommez-le dans ALLOWED_HOSTS.`,
    en: `${host} is not a public address: if the host is yours, name it in ALLOWED_HOSTS.`,
  })
}

function withoutAddress(host: string): FetchError {
  return new FetchError('unreachable', {
    fr: `${host} n’a pas d’adresse : vérifiez son nom.`,
    en: `${host} has no address: check its name.`,
  })
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
    const host = bareHost(options.hostname)
    const port = options.port === '' ? defaultPort(options.protocol) : options.port
    if (isAllowed(host, port, allowed)) return open(options, callback)
    if (ipaddr.isValid(host) && !isPublic(host)) return callback(refused(host), null)
    guarded(options, callback)
  }
}

export function defaultPort(protocol: string): string {
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
    if (first === undefined) return done(withoutAddress(hostname), [])
    if (options.all === true) done(null, addresses)
    else done(null, first.address, first.family)
  })
}
