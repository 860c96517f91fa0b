import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { digests } from '../../digests/index.ts'
import { morning } from '../../digests/morning.ts'
import { weekly } from '../../digests/weekly.ts'
import { openWeb } from '../../src/articles/read.ts'
import { everything } from '../../src/editions/choice.ts'
import { composeEditions, type Editions, quietEditions } from '../../src/editions/compose.ts'
import type { Digest } from '../../src/editions/digest.ts'
import { sanctions, whatIsNew } from '../../src/editions/sections.ts'
import { gate } from '../../src/gate.ts'
import { extractive } from '../../src/lines/lines.ts'
import { readAll } from '../../src/reading/read.ts'
import type { Store } from '../../src/store/store.ts'
import type { Edition, Length, Line } from '../../src/types.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'
import { bridge, bridgeInEnglish, ferry, vineyard } from './articles.ts'

const window = { from: '2025-03-04T06:00:00.000Z', to: '2025-03-05T06:00:00.000Z' }
const during = new Date('2025-03-04T12:00:00Z')
const before = new Date('2025-03-03T12:00:00Z')

let store: Store
beforeEach(async () => {
  store = await emptyStore()
})

async function made(digest: Digest = morning, topic = ''): Promise<Editions> {
  const editions = await composeEditions(store, digest, window, { ...everything, topic })
  if (editions === null) throw new Error('nothing was composed')
  return editions
}

const items = ({ sections }: Edition): readonly Line[] => sections.flatMap(section => section.items)
const outlets = (edition: Edition) =>
  new Set(items(edition).flatMap(line => line.quotes.map(quote => quote.article.outlet)))

describe('both languages', () => {
  test('tell the same claims with the same quotes and figures, in the same order', async () => {
    await readArticle(store, bridge, { outlet: 'Le Trait d’union' }, during)
    await readArticle(store, ferry, { outlet: 'Skerry Times' }, during)
    await readArticle(store, vineyard, { outlet: 'La Gazette du Ménil' }, during)
    const { fr, en } = await made()
    expect(fr.language).toBe('fr')
    expect(en.language).toBe('en')
    expect(fr.sections.length).toBeGreaterThan(1)
    expect(fr.sections.map(section => section.items.length)).toEqual(
      en.sections.map(section => section.items.length),
    )
    expect(items(fr).map(line => line.quotes)).toEqual(items(en).map(line => line.quotes))
    expect(items(fr).map(line => line.claim)).toEqual(items(en).map(line => line.claim))
    expect(items(fr).some(line => line.claim?.kind === 'figure')).toBe(true)
    expect(items(fr).some(line => line.claim?.kind === 'statement')).toBe(true)
    expect([fr.articles, fr.origins]).toEqual([en.articles, en.origins])
  })

  test('hold whole: every line of the samples passes the gate in its own words', async () => {
    const web = openWeb()
    await readAll(store, [join(import.meta.dirname, '..', '..', 'samples')], { web }).finally(() =>
      web.close(),
    )
    const now = new Date()
    const all = { from: new Date(now.getTime() - 3_600_000).toISOString(), to: now.toISOString() }
    for (const digest of digests) {
      const editions = await composeEditions(store, digest, all, everything)
      for (const language of ['fr', 'en'] as const) {
        const lines = editions === null ? [] : items(editions[language])
        expect(lines.length).toBeGreaterThan(10)
        const { replaced, dropped } = await gate(store, lines, language)
        expect([...replaced, ...dropped]).toEqual([])
        const told = lines.filter(line => line.claim?.kind === 'figure')
        for (const line of told) expect(line.text).not.toBe(extractive(line, language).text)
      }
    }
  })
})

describe('the window', () => {
  test('without anything read in it gives nothing', async () => {
    expect(await composeEditions(store, morning, window, everything)).toBeNull()
    await readArticle(store, bridge, {}, before)
    expect(await composeEditions(store, morning, window, everything)).toBeNull()
  })

  test('ends with its last instant and begins after its first', async () => {
    await readArticle(store, bridge, { outlet: 'Le Trait d’union' }, new Date(window.from))
    await readArticle(store, ferry, { outlet: 'Skerry Times' }, new Date(window.to))
    expect(outlets((await made()).en)).toEqual(new Set(['Skerry Times']))
  })

  test('tells of a changed article what its new version changes, with what stood there before', async () => {
    const old = await readArticle(store, bridge, {}, before)
    const article = await readArticle(
      store,
      bridge.replace('300 emplois', '450 emplois'),
      { url: old.url },
      during,
    )
    const { fr } = await made()
    expect(items(fr).map(line => line.text)).toEqual([
      'La chambre de commerce\u00a0: en hausse, d’au moins 300 à au moins 450 emplois',
    ])
    expect(items(fr)[0]?.quotes.map(quote => quote.version)).toEqual([article.version, old.version])
  })
})

describe('a topic', () => {
  beforeEach(async () => {
    await readArticle(store, bridge, { outlet: 'Le Trait d’union' }, during)
    await readArticle(store, ferry, { outlet: 'Skerry Times' }, during)
  })

  test.each([
    ['Kerlann bridge', 'Le Trait d’union'],
    ['le pont de Kerlann', 'Le Trait d’union'],
    ['ferry Saint Brannoc', 'Skerry Times'],
  ])('narrows an edition down: %s', async (topic, outlet) => {
    const { fr, en } = await made(morning, topic)
    expect(outlets(fr)).toEqual(new Set([outlet]))
    expect(outlets(en)).toEqual(new Set([outlet]))
    expect(fr.articles).toBe(1)
  })

  test('finds its new article among many old ones on the same topic', async () => {
    for (let day = 0; day < 40; day++)
      await readArticle(store, `${vineyard}\n\nÉpisode ${day}`, { outlet: `Archive ${day}` }, before)
    const { fr } = await made(morning, 'le pont de Kerlann')
    expect(outlets(fr)).toContain('Le Trait d’union')
    expect(fr.articles).toBe(1)
  })

  test.each(['astronomie', '?!', '💥', 'x'.repeat(5_000)])(
    'that no article speaks of gives nothing: %s',
    async topic => {
      expect(await composeEditions(store, morning, window, { ...everything, topic })).toBeNull()
    },
  )
})

describe('a copy', () => {
  test('is told once, under the outlet that was first, with the others counted', async () => {
    const copy = `${bridge}\n\nAvec agences`
    await readArticle(store, copy, { outlet: 'Le Midi libéré', publishedAt: '2025-03-04T10:00:00Z' }, during)
    await readArticle(
      store,
      bridge,
      { outlet: 'Le Trait d’union', publishedAt: '2025-03-04T08:00:00Z' },
      during,
    )
    const { fr, en } = await made()
    expect([fr.articles, fr.origins]).toEqual([2, 1])
    expect(new Set(items(fr).map(line => line.note))).toEqual(new Set(['1\u00a0autre article répète cela']))
    expect(new Set(items(en).map(line => line.note))).toEqual(new Set(['1 further article repeats this']))
    const claims = items(fr).flatMap(line => (line.claim === null ? [] : [line.claim]))
    expect(new Set(claims.map(claim => claim.quote.article.outlet))).toEqual(new Set(['Le Trait d’union']))
  })

  test('in the other language is none: it is another origin', async () => {
    await readArticle(store, bridge, { outlet: 'Le Trait d’union' }, during)
    await readArticle(store, bridgeInEnglish, { outlet: 'Breton Herald' }, during)
    const { fr } = await made()
    expect([fr.articles, fr.origins]).toEqual([2, 2])
    expect(outlets(fr)).toEqual(new Set(['Le Trait d’union', 'Breton Herald']))
  })
})

test('a holder’s new figure is told with the one before it', async () => {
  const told = (count: number) =>
    `Le bilan de l’incendie de Valmoré change. La préfecture de l’Arvenne a annoncé que ${count} personnes ont été blessées dans l’incendie de la raffinerie.`
  await readArticle(store, told(12), { publishedAt: '2025-03-03T08:00:00Z', outlet: 'Radio Arvenne' }, before)
  await readArticle(store, told(31), { publishedAt: '2025-03-04T08:00:00Z', outlet: 'L’Arvernois' }, during)
  const { fr, en } = await made()
  const moved = items(fr).find(line => line.claim?.kind === 'figure')
  expect(moved?.text).toBe('La préfecture de l’Arvenne\u00a0: en hausse, de 12 à 31 blessés')
  expect(moved?.note).toBe('3 mars 2025, puis 4 mars 2025')
  expect(moved?.quotes.map(quote => quote.article.outlet)).toEqual(['L’Arvernois', 'Radio Arvenne'])
  expect(items(en).find(line => line.claim?.kind === 'figure')?.text).toMatch(/: up from 12 to 31 wounded$/)
})

describe('what was briefed before', () => {
  const earlier = { outlet: 'Le Trait d’union', publishedAt: '2025-03-03T08:00:00Z' }

  test('is not told again by a copy, and nothing is posted when there is nothing else', async () => {
    await readArticle(store, bridge, earlier, before)
    await readArticle(store, `${bridge}\n\nAvec agences`, { outlet: 'Le Midi libéré' }, during)
    expect(await composeEditions(store, morning, window, everything)).toBeNull()
    expect(quietEditions(morning, window)).toBeNull()
    expect(quietEditions(weekly, window)?.en.notice).toBe('Nothing new this week in what I have read.')
  })

  test('is counted under what is new', async () => {
    await readArticle(store, bridge, earlier, before)
    await readArticle(store, `${bridge}\n\nAvec agences`, { outlet: 'Le Midi libéré' }, during)
    await readArticle(store, ferry, { outlet: 'Skerry Times' }, during)
    const { fr, en } = await made()
    expect(outlets(fr)).toEqual(new Set(['Skerry Times']))
    expect([fr.articles, fr.origins, fr.repeats]).toEqual([1, 1, 1])
    expect([en.articles, en.origins, en.repeats]).toEqual([1, 1, 1])
  })

  test('leaves what a copy adds of its own to be told', async () => {
    await readArticle(store, bridge, earlier, before)
    const added =
      'La région versera au moins 200 000 euros aux commerçants, a promis la présidente Inès Valcourt.'
    await readArticle(store, `${bridge}\n\n${added}`, { outlet: 'Le Midi libéré' }, during)
    const { fr } = await made()
    expect(new Set(items(fr).map(line => line.quotes[0].text))).toEqual(new Set([added]))
    expect(fr.repeats).toBe(0)
  })
})

test('an edition that no section has anything for is none', async () => {
  await readArticle(store, ferry, {}, during)
  const digest: Digest = { ...morning, sections: [sanctions] }
  expect(await composeEditions(store, digest, window, everything)).toBeNull()
})

test('an article of page furniture alone is not told', async () => {
  await readArticle(store, 'Abonnez-vous à notre lettre d’information pour ne rien manquer.', {}, during)
  expect(await composeEditions(store, morning, window, everything)).toBeNull()
})

describe('a choice', () => {
  beforeEach(async () => {
    await readArticle(
      store,
      bridge,
      { outlet: 'Le Trait d’union', url: 'https://www.trait.example/pont' },
      during,
    )
    await readArticle(store, ferry, { outlet: 'Skerry Times', url: 'https://skerry.example/ferry' }, during)
    await readArticle(store, vineyard, { outlet: 'La Gazette du Ménil' }, during)
  })

  const outletsOf = async (only: readonly string[], without: readonly string[]) => {
    const choice = { ...everything, outlets: { only, without } }
    const editions = await composeEditions(store, morning, window, choice)
    return editions === null ? null : [...outlets(editions.fr)].sort()
  }

  test('of outlets holds by name or by host, whatever the case and accents, for claims as for articles', async () => {
    expect(await outletsOf(['le trait d’union'], [])).toEqual(['Le Trait d’union'])
    expect(await outletsOf(['trait.example', 'GAZETTE DU MENIL'], [])).toEqual(['Le Trait d’union'])
    expect(await outletsOf(['la gazette du menil', 'skerry.example'], [])).toEqual([
      'La Gazette du Ménil',
      'Skerry Times',
    ])
    expect(await outletsOf([], ['skerry.example'])).toEqual(['La Gazette du Ménil', 'Le Trait d’union'])
    expect(await outletsOf(['Skerry Times'], ['skerry.example'])).toBeNull()
  })

  test('of a length takes half as much of each section, or three times as much', async () => {
    const many: Digest = { ...morning, sections: [{ ...whatIsNew, most: 2 }] }
    const count = async (length: Length) =>
      items((await composeEditions(store, many, window, { ...everything, length }))?.fr ?? empty).length
    expect([await count('short'), await count('normal'), await count('long')]).toEqual([1, 2, 3])
  })
})

const empty: Edition = {
  digest: 'morning',
  title: '',
  language: 'fr',
  window,
  notice: null,
  sections: [],
  articles: 0,
  origins: 0,
}
