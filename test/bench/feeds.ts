import { parseFeed as parseWithFeedsmith } from 'feedsmith'
import { parseFeed } from '../../src/articles/feeds/feeds.ts'
import { generatedFeed } from './generate-markup.ts'
import { inTurns, type Measured } from './measure.ts'

const items = 300
const rounds = 15

/** How long a feed of 300 items takes to read: whole articles in each, and summaries alone. The peer is feedsmith. */
export async function feedsBench(): Promise<Measured[]> {
  const rows: string[][] = []
  for (const [name, isWhole] of [
    ['whole articles', true],
    ['summaries', false],
  ] as const) {
    const xml = generatedFeed(items, isWhole)
    const read = parseFeed(xml, 'https://news.example/feed')
    if (!read.ok || read.items.length !== items) throw new Error('The made-up feed was not read whole')
    const { ours, peer } = await inTurns(
      rounds,
      () => parseFeed(xml, 'https://news.example/feed'),
      () => parseWithFeedsmith(xml),
    )
    const size = `${Math.round(xml.length / 1_000)} kB`
    const times = [ours.cpu, ours.wall, peer.cpu, peer.wall].map(time => time.toFixed(1))
    rows.push([name, size, ...times, (ours.cpu / peer.cpu).toFixed(2)])
  }
  const head = [
    'feed of 300 items',
    'size',
    'ours CPU ms',
    'ours ms',
    'feedsmith CPU ms',
    'feedsmith ms',
    'CPU ratio, asked ≤ 2',
  ]
  return [{ title: 'feeds, made up', head, rows }]
}
