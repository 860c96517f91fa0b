import { VerbatimError } from '../errors.ts'
import { addFeed, listFeeds, removeFeed } from '../store/feeds.ts'
import { readWords } from './options.ts'
import { type Session, type Subcommand, UsageError } from './subcommand.ts'

export const feeds: Subcommand = {
  name: 'feeds',
  usage: 'add URL… | list [--json] | remove URL…',
  does: 'the feeds that the bot polls',
  async run(words, session) {
    const { positionals, flags } = readWords(words, ['json'], [])
    const [action, ...addresses] = positionals
    if (action === 'list') return list(session, flags.has('json'))
    if (addresses.length === 0 || (action !== 'add' && action !== 'remove')) {
      throw new UsageError('feeds takes “add URL”, “list” or “remove URL”')
    }
    for (const address of addresses) await (action === 'add' ? add : remove)(session, address)
  },
}

async function list({ store, print, json }: Session, asJson: boolean): Promise<void> {
  const stored = await listFeeds(store)
  if (asJson) return json(stored)
  for (const { url, stopped, failures, lastError, nextPollAt } of stored) {
    const state = stopped ? 'stopped' : failures > 0 ? `failing: ${lastError}` : `next poll ${nextPollAt}`
    print(`${url}  ${state}`)
  }
}

async function add({ store, print }: Session, address: string): Promise<void> {
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) throw badAddress(address)
  const url = new URL(address).href
  const added = await addFeed(store, { url, title: null, outlet: null, addedAt: new Date().toISOString() })
  print(added ? `added ${url}` : `known already: ${url}`)
}

async function remove({ store, print }: Session, address: string): Promise<void> {
  const url = URL.canParse(address) ? new URL(address).href : address
  if (!(await removeFeed(store, url))) throw unknownFeed(url)
  print(`removed ${url}`)
}

function badAddress(address: string): VerbatimError {
  return new VerbatimError('bad-address', {
    fr: `« ${address} » n’est pas une adresse : écrivez-la en entier, avec https://.`,
    en: `“${address}” is no address: write it in full, with https://.`,
  })
}

function unknownFeed(url: string): VerbatimError {
  return new VerbatimError('unknown-feed', {
    fr: `Le flux ${url} n’est pas suivi : « verbatim feeds list » montre ceux qui le sont.`,
    en: `The feed ${url} is not polled: “verbatim feeds list” shows those that are.`,
  })
}
