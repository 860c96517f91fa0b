import { readFile } from 'node:fs/promises'
import { decode } from '../articles/decode.ts'
import { type AnnouncedFeed, discoverFeed } from '../articles/feeds/discovery.ts'
import { parseOpml, writeOpml } from '../articles/feeds/opml.ts'
import { openWeb, type Web } from '../articles/read.ts'
import { messageOf, type Sentences, VerbatimError } from '../errors.ts'
import { failureOf, reasonOf } from '../reading/feed-failures.ts'
import { addFeed, type Feed, listFeeds, removeFeed, restartFeed } from '../store/feeds.ts'
import { readWords } from './options.ts'
import { type Session, type Subcommand, UsageError } from './subcommand.ts'

type Action = (session: Session, words: readonly string[], asJson: boolean) => Promise<void>

const actions: Readonly<Record<string, Action>> = {
  add: addAll,
  list,
  remove: removeAll,
  import: importAll,
  export: exportAll,
}

export const feeds: Subcommand = {
  name: 'feeds',
  usage: 'add URL… | list [--json] | remove URL… | import FILE.opml [--json] | export',
  does: {
    fr: 'les flux que le bot suit ; « add » prend aussi l’adresse d’une page et trouve son flux',
    en: 'the feeds that the bot polls; “add” takes a page’s address too, and finds its feed',
  },
  async run(words, session) {
    const { positionals, flags } = readWords(words, ['json'], [])
    const [name = '', ...rest] = positionals
    const action = Object.hasOwn(actions, name) ? actions[name] : undefined
    const takesNothing = name === 'list' || name === 'export'
    if (action === undefined || takesNothing !== (rest.length === 0))
      throw new UsageError({
        fr: 'feeds prend « add URL », « list », « remove URL », « import FICHIER » ou « export »',
        en: 'feeds takes “add URL”, “list”, “remove URL”, “import FILE” or “export”',
      })
    await action(session, rest, flags.has('json'))
  },
}

async function list(
  { archive, language, print, json }: Session,
  _: readonly string[],
  asJson: boolean,
): Promise<void> {
  const stored = await listFeeds(await archive.open())
  if (asJson) return json(stored)
  for (const feed of stored) print(`${feed.url}  ${stateOf(feed)[language]}`)
}

function stateOf({ stopped, failures, lastError, nextPollAt, movedTo }: Feed): Sentences {
  const reason = reasonOf(failureOf(lastError ?? '')).fr
  if (stopped)
    return {
      fr: `désactivé : ${reason} ; « feeds add » le réactive`,
      en: `switched off: ${lastError}; “feeds add” switches it on again`,
    }
  const times = failures > 0 ? { fr: `en échec (${failures}) : `, en: `failing (${failures}): ` } : none
  const trouble =
    lastError === null ? none : { fr: `${times.fr}${reason}, `, en: `${times.en}${lastError}, ` }
  const moved = movedTo === null ? none : { fr: `, déménagé à ${movedTo}`, en: `, moved to ${movedTo}` }
  return {
    fr: `${trouble.fr}prochaine lecture ${nextPollAt}${moved.fr}`,
    en: `${trouble.en}next poll ${nextPollAt}${moved.en}`,
  }
}

const none: Sentences = { fr: '', en: '' }

/** Long enough for a slow site, short enough for a person who waits. */
const patience_ms = 10_000

async function addAll(session: Session, addresses: readonly string[]): Promise<void> {
  const urls = addresses.map(webUrl)
  const { allowedHosts, contact } = session.settings
  const web = openWeb({ allowedHosts, contact, timeout_ms: patience_ms })
  try {
    for (const url of urls) await add(session, url, web)
  } finally {
    await web.close()
  }
}

function webUrl(address: string): string {
  const url = URL.parse(address)
  if (url === null || !/^https?:$/.test(url.protocol)) throw badAddress(address)
  return url.href
}

/** An address that cannot be read now is added all the same: it may be the network that is down. */
async function add(session: Session, address: string, web: Web): Promise<void> {
  const found = await discoverFeed(address, web)
  if (found.kind === 'unread') {
    session.note(triedAgain(address, found.sentences)[session.language])
    return session.print(toldOf(await addOne(session, address, null), address)[session.language])
  }
  if (found.kind === 'feed') {
    const added = await addOne(session, address, found.title)
    return session.print(toldOf(added, address)[session.language])
  }
  if (found.kind === 'refused') throw new VerbatimError(found.code, found.sentences)
  const [feed, ...others] = found.feeds
  if (feed === undefined) throw noFeed(address)
  if (others.length > 0) throw severalFeeds(address, found.feeds)
  const { fr, en } = toldOf(await addOne(session, feed.url, feed.title), feed.url)
  session.print({ fr: `${fr}, le flux de ${address}`, en: `${en}, the feed of ${address}` }[session.language])
}

type Added = 'added' | 'restarted' | 'known'

async function addOne({ archive }: Session, url: string, title: string | null): Promise<Added> {
  const store = await archive.openOrMake()
  const now = new Date().toISOString()
  if (await addFeed(store, { url, title, outlet: null, addedAt: now })) return 'added'
  return (await restartFeed(store, url, now)) ? 'restarted' : 'known'
}

function toldOf(added: Added, url: string): Sentences {
  switch (added) {
    case 'added':
      return { fr: `ajouté : ${url}`, en: `added ${url}` }
    case 'restarted':
      return { fr: `réactivé : ${url}`, en: `switched on again ${url}` }
    case 'known':
      return { fr: `déjà connu : ${url}`, en: `known already: ${url}` }
  }
}

async function removeAll({ archive, language, print }: Session, addresses: readonly string[]): Promise<void> {
  const store = await archive.open()
  for (const address of addresses) {
    const url = URL.parse(address)?.href ?? address
    if (!(await removeFeed(store, url))) throw unknownFeed(url)
    print({ fr: `retiré : ${url}`, en: `removed ${url}` }[language])
  }
}

async function importAll(session: Session, files: readonly string[], asJson: boolean): Promise<void> {
  const report = { added: 0, known: 0, leftOut: 0 }
  for (const file of files) {
    const found = parseOpml(decode(await bytesOf(file), null))
    if (found === null) throw notOpml(file)
    for (const sentences of found.problems) session.note(sentences[session.language])
    report.leftOut += found.problems.length
    for (const { url, title } of found.feeds) {
      const added = await addOne(session, url, title)
      if (added === 'known') report.known += 1
      else report.added += 1
      session.note(toldOf(added, url)[session.language])
    }
  }
  if (asJson) return session.json(report)
  const { added, known, leftOut } = report
  const counts = {
    fr: `Ajoutés : ${added} ; déjà connus : ${known} ; laissés de côté : ${leftOut}`,
    en: `${added} added, ${known} known already, ${leftOut} left out`,
  }
  session.print(counts[session.language])
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    throw unreadableFile(file, error)
  }
}

async function exportAll({ archive, document }: Session): Promise<void> {
  const stored = await listFeeds(await archive.open())
  const listed = stored.map(({ url, movedTo, title }) => ({ url: movedTo ?? url, title }))
  document(writeOpml('Verbatim', listed))
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

function noFeed(address: string): VerbatimError {
  return new VerbatimError('no-feed', {
    fr: `${address} n’est pas un flux et n’en annonce aucun : cherchez « RSS » sur le site et donnez cette adresse.`,
    en: `${address} is no feed and announces none: look for “RSS” on the site and give that address.`,
  })
}

function triedAgain(address: string, { fr, en }: Sentences): Sentences {
  return {
    fr: `${address} est ajoutée, mais ne se lit pas pour l’instant. ${fr}`,
    en: `${address} is added, but cannot be read at the moment. ${en}`,
  }
}

function severalFeeds(address: string, found: readonly AnnouncedFeed[]): VerbatimError {
  const rows = found.map(({ url, title }) => `\n  ${url}${title === null ? '' : `  ${title}`}`).join('')
  return new VerbatimError('several-feeds', {
    fr: `${address} annonce plusieurs flux : ajoutez celui que vous voulez.${rows}`,
    en: `${address} announces several feeds: add the one that you want.${rows}`,
  })
}

function notOpml(file: string): VerbatimError {
  return new VerbatimError('not-opml', {
    fr: `${file} n’est pas un fichier OPML : exportez la liste de votre lecteur de flux en OPML.`,
    en: `${file} is no OPML file: export the list of your feed reader as OPML.`,
  })
}

function unreadableFile(file: string, cause: unknown): VerbatimError {
  const reason = messageOf(cause)
  return new VerbatimError(
    'not-readable',
    {
      fr: `${file} n’a pas pu être lu : vérifiez le chemin et les droits (${reason}).`,
      en: `${file} could not be read: check the path and the permissions (${reason}).`,
    },
    { cause },
  )
}
