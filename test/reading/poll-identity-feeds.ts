/** A number from 0 to 1, the same ones for the same seed (mulberry32). */
type Random = () => number

export function makeRandom(seed: number): Random {
  let state = seed * 0x9e3779b9
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

interface Piece {
  readonly number: number
  title: string
  text: string
  slug: string
  /** Every text in which it was served, in order. */
  readonly states: string[]
}

export interface Feed {
  readonly name: string
  readonly pieces: readonly Piece[]
  /** How many stand in the feed at a time. */
  readonly length: number
  link(piece: Piece, random: Random): string | null
  guid(piece: Piece, random: Random): string | null
  /** What happens to a piece between two polls; most of the time nothing. */
  edit(piece: Piece, random: Random): void
}

const words = {
  who: 'The warden|A ferry captain|The harbour board|Two divers|The fishing cooperative|An old surveyor|The night watch|A marine biologist|The tide office|Several rowers|The dredging crew|A customs officer',
  did: 'repaired|measured|abandoned|inspected|sold|painted|discovered|closed|flooded|photographed|rebuilt|renamed',
  what: 'a rusty crane|the northern lock|forty buoys|the eel traps|an iron bridge|the salt warehouse|three pontoons|a sunken barge|the lighthouse stairs|an empty dry dock|the oyster beds|a mooring post',
  where:
    'beside the mill|under the viaduct|near Saltmarsh Lane|behind the chapel|off Gull Island|along the esplanade|below the weir|across the estuary|in Copper Basin|at Widow’s Point|past the sluice|by the ropewalk',
  when: 'before dawn|during the storm|after the regatta|in the spring tide|while it rained|despite the fog|for the third time|without any notice|at considerable cost|under police escort|with borrowed tools|amid loud protests',
}
const lists = Object.values(words).map(list => list.split('|'))

function oneOf<T>(list: readonly T[], random: Random): T {
  const chosen = list[Math.floor(random() * list.length)]
  if (chosen === undefined) throw new Error('nothing to choose from')
  return chosen
}

function sentence(random: Random): string {
  const parts = lists.map(list => oneOf(list, random))
  return `${parts.join(' ')}, and ${Math.floor(random() * 9_000) + 100} people came to watch.`
}

function makePieces(many: number, titles: readonly string[] | null, random: Random): Piece[] {
  return Array.from({ length: many }, (_, number) => ({
    number,
    title: titles === null ? (sentence(random).split(', and')[0] ?? '') : oneOf(titles, random),
    text: Array.from({ length: 4 }, () => sentence(random)).join(' '),
    slug: `piece-${number}-${Math.floor(random() * 1e6)}`,
    states: [],
  }))
}

/** The same address as it comes from a feed, a phone, a newsletter or a cache. */
function dressed(path: string, random: Random): string {
  const host = oneOf(['quay.example', 'www.quay.example', 'm.quay.example', 'amp.quay.example'], random)
  const scheme = oneOf(['https', 'http'], random)
  const tail = oneOf(['', '/', '/amp', '/index.html'], random)
  const tracking = oneOf(
    ['', 'utm_source=rss&utm_medium=feed', 'xtor=RSS-12', 'fbclid=Iw0', 'at_medium=x&at_campaign=y', 'amp=1'],
    random,
  )
  const fragment = oneOf(['', '#comments', '#xtor=EPR-3', '#ref=home'], random)
  const [bare = '', query = ''] = path.split('?')
  const parameters = [query, tracking].filter(text => text !== '')
  if (random() < 0.5) parameters.reverse()
  const tidy = query === '' ? `${bare}${tail}` : bare
  const address = `${host}${tidy}${parameters.length > 0 ? `?${parameters.join('&')}` : ''}`
  const cached = random() < 0.1 && scheme === 'https'
  return cached ? `https://www.google.com/amp/s/${address}` : `${scheme}://${address}${fragment}`
}

function correct(piece: Piece, random: Random): void {
  if (random() < 0.04) piece.text = piece.text.replace(/\d+/, figure => String(Number(figure) + 1))
  if (random() < 0.02) piece.text = `${piece.text} ${sentence(random)}`
  if (random() < 0.01) piece.text = piece.text.split('. ').slice(0, -1).join('. ').concat('.')
}

const daily = ['What we know this evening', 'The harbour today', 'News in brief from the quays']

/** Eight feeds of one host, each careless in its own way. */
export function feeds(random: Random): Feed[] {
  const make = (
    name: string,
    many: number,
    length: number,
    rest: Omit<Feed, 'name' | 'pieces' | 'length'>,
  ) => ({
    name,
    length,
    pieces: makePieces(many, name === 'same-titles' ? daily : null, random),
    ...rest,
  })
  return [
    make('dressed', 40, 12, {
      link: (piece, any) => dressed(`/a/${piece.slug}`, any),
      guid: piece => String(piece.number),
      edit: correct,
    }),
    make('one-guid', 30, 3, {
      link: (piece, any) => dressed(`/b/${piece.slug}`, any),
      guid: () => 'urn:quay',
      edit: correct,
    }),
    make('touched-guid', 30, 8, {
      link: (piece, any) => dressed(`/article.php?id=${piece.number + 1}&lang=en`, any),
      guid: (piece, any) => `https://quay.example/c/${piece.number}?at=${Math.floor(any() * 1e9)}`,
      edit: correct,
    }),
    make('moved', 30, 8, {
      link: piece => `https://quay.example/d/${piece.slug}`,
      guid: piece => `${piece.number}`,
      edit: (piece, any) => {
        correct(piece, any)
        if (any() < 0.05) piece.slug = `new-${piece.number}-${Math.floor(any() * 1e6)}`
      },
    }),
    make('live', 20, 2, {
      link: () => 'https://quay.example/live',
      guid: piece => `live-${piece.number}`,
      edit: correct,
    }),
    make('bare', 20, 5, { link: () => null, guid: () => null, edit: correct }),
    make('one-at-a-time', 20, 1, { link: () => null, guid: () => '1', edit: correct }),
    make('same-titles', 20, 6, {
      link: (piece, any) => dressed(`/?p=${piece.number + 1}`, any),
      guid: () => null,
      edit: correct,
    }),
  ]
}

/** The feed as it is at one poll; its pieces remember what was served. Titles and dates are touched, texts edited. */
export function rssOf(feed: Feed, poll: number, random: Random): string {
  const from = Math.floor((poll / 30) * Math.max(1, feed.pieces.length - feed.length + 1))
  const shown = feed.pieces.slice(from, from + feed.length)
  const items = shown.map(piece => {
    if (piece.states.length > 0) feed.edit(piece, random)
    if (piece.states.at(-1) !== piece.text) piece.states.push(piece.text)
    const date = new Date(Date.UTC(2025, 2, 4, poll, Math.floor(random() * 60))).toUTCString()
    const [link, guid] = [feed.link(piece, random), feed.guid(piece, random)]
    return [
      '<item>',
      `<title>${piece.title}</title>`,
      link === null ? '' : `<link>${link.replaceAll('&', '&amp;')}</link>`,
      guid === null ? '' : `<guid isPermaLink="false">${guid}</guid>`,
      `<pubDate>${date}</pubDate><description>${piece.text}</description></item>`,
    ].join('')
  })
  if (random() < 0.5) items.reverse()
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Quay</title>${items.join('')}</channel></rss>`
}
