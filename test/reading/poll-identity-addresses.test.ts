import { beforeEach, describe, expect, test } from 'vitest'
import { distinct } from '../../src/articles/feeds/feed-articles.ts'
import { type Ingested, ingest } from '../../src/reading/ingest.ts'
import { listArticles } from '../../src/store/articles.ts'
import type { Store } from '../../src/store/store.ts'
import { getVersions } from '../../src/store/versions.ts'
import type { ArticleInput } from '../../src/types.ts'
import { inputOf } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

const now = new Date('2025-03-04T09:00:00Z')
const site = 'https://quai.example/'
const feed = `${site}rss`
const pieces = [
  {
    title: 'La criée de Port-Avel rouvre ses portes',
    text: 'La criée de Port-Avel a rouvert mardi après huit mois de travaux, a annoncé la directrice Nolwenn Riou. Quelque 40 bateaux y débarquent chaque matin leur pêche, contre 55 avant la fermeture.',
  },
  {
    title: 'Un incendie détruit l’ancienne tannerie',
    text: 'Les flammes ont ravagé dans la nuit une tannerie désaffectée du quartier des Forges. Personne n’a été blessé, indiquent les pompiers, qui ont mobilisé 60 hommes et douze véhicules.',
  },
  {
    title: 'The orchestra loses its conductor in May',
    text: 'Conductor Ada Whitlow will leave the city orchestra in May, she told its musicians on Friday. The board hopes to name a successor before the summer festival, which sold 12,000 tickets last year.',
  },
]

let store: Store
beforeEach(async () => {
  store = await emptyStore()
})

const item = (index: number, changes: Partial<ArticleInput> = {}) =>
  inputOf(pieces[index]?.text ?? '', {
    source: feed,
    title: pieces[index]?.title ?? null,
    guid: null,
    ...changes,
  })
const readAll = async (...inputs: ArticleInput[]) => {
  const results: Ingested[] = []
  for (const one of inputs) results.push(await ingest(store, one, now))
  return results
}
async function texts() {
  const articles = await listArticles(store)
  const versions = await getVersions(
    store,
    articles.map(({ version }) => version),
  )
  return versions.map(({ text }) => text).sort()
}
const allTexts = pieces.map(({ text }) => text).sort()
const constant = (value: string) => [value, value, value]

describe('three different articles', () => {
  test.each<[string, string[], Partial<ArticleInput>]>([
    ['link to the homepage', constant(site), {}],
    ['are told apart by a fragment', ['1', '2', '3'].map(part => `${site}direct#p${part}`), {}],
    ['are told apart by ?source=', ['a', 'b', 'c'].map(part => `${site}art?source=${part}`), {}],
    ['are told apart by ?ref=', ['a', 'b', 'c'].map(part => `${site}lire?ref=sujet-${part}`), {}],
    ['have one title and one address', constant(`${site}jt`), { title: 'Le journal de vingt heures' }],
    ['have one short title and one address', constant(`${site}jt`), { title: 'En direct' }],
    ['have one identifier and one address', constant(`${site}direct`), { guid: 'direct' }],
  ])('that %s stay three, one a poll', async (_, urls, changes) => {
    const inputs = urls.map((url, index) => item(index, { url, ...changes }))
    expect(await readAll(...inputs)).toEqual(['new', 'new', 'new'])
    expect(await texts()).toEqual(allTexts)
    expect(await readAll(...inputs)).toEqual(['unchanged', 'unchanged', 'unchanged'])
    const edited = inputs.map(input => ({ ...input, text: `${input.text} Une enquête est ouverte.` }))
    expect(await readAll(...edited)).toEqual(['updated', 'updated', 'updated'])
    expect(await listArticles(store)).toHaveLength(3)
  })

  test.each([`${site}politique`, `${site}{{slug}}`])(
    'that name %s as their address stay three',
    async url => {
      const inputs = pieces.map((_, index) => item(index, { url, source: `${site}p/${index}` }))
      expect(await readAll(...inputs, ...inputs)).toEqual([...constant('new'), ...constant('unchanged')])
      expect(await texts()).toEqual(allTexts)
    },
  )
})

test('articles of one mould under other titles stay as many', async () => {
  const mould = (town: string, figure: number): Partial<ArticleInput> => ({
    url: site,
    title: `${town} vote son budget pour 2025`,
    text: `Le conseil municipal de ${town} a voté lundi soir son budget. Le maire de ${town} a défendu ${figure} millions d’euros de dépenses, contre ${figure + 3} l’an dernier. L’opposition de ${town} juge le coût du stade, ${figure * 2} millions d’euros, déraisonnable.`,
  })
  const towns = [
    item(0, mould('Lanvern', 12)),
    item(0, mould('Keroual', 31)),
    item(0, mould('Saint-Brac', 8)),
  ]
  expect(await readAll(...towns, ...towns)).toEqual([...constant('new'), ...constant('unchanged')])
})

describe('one article', () => {
  const url = `${site}criee`

  test('whose title or text is edited at its address stays one', async () => {
    const retitled = item(0, { url, title: 'Port-Avel retrouve sa criée' })
    expect(await readAll(item(0, { url }), retitled)).toEqual(['new', 'updated'])
    expect(await listArticles(store)).toHaveLength(1)
  })

  test('that a page rewrites under its title stays one', async () => {
    const page = item(0, { url, source: url })
    expect(await readAll(page, { ...page, text: pieces[1]?.text ?? '' })).toEqual(['new', 'updated'])
  })

  test.each(['criee.html', 'criee.amp.html', 'amp/criee'])('is the same at %s', async path => {
    expect(await readAll(item(0, { url }), item(0, { url: site + path }))).toEqual(['new', 'unchanged'])
  })

  test('is the same when identifier and an unknown parameter change at each poll', async () => {
    const inputs = [1, 2, 3].map(poll => item(0, { url: `${url}?ts=${poll}99`, guid: `g${poll}` }))
    expect(await readAll(...inputs)).toEqual(['new', 'unchanged', 'unchanged'])
  })

  test.each([
    ['the beginning', (text: string) => `${text.slice(0, 60)}…`],
    ['the beginning and dots in brackets', (text: string) => `${text.slice(0, 120)} [...]`],
    ['the middle of a sentence', (text: string) => text.slice(0, 130)],
    ['the headline', () => pieces[0]?.title ?? ''],
  ])('is not replaced by %s of it', async (_, cut) => {
    for (const guid of [null, '7']) {
      store = await emptyStore()
      const whole = item(0, { url, guid })
      const short = { ...whole, text: cut(whole.text) }
      expect(await readAll(whole, short, short, whole)).toEqual(['new', ...constant('unchanged')])
      expect(await texts()).toEqual([whole.text])
      expect(await readAll(short, { ...whole, text: whole.text.replace('40', '45') })).toEqual([
        'unchanged',
        'updated',
      ])
    }
  })
})

test.each([null, 'g'])(
  'a sentence that stands on every item replaces no text (identifier %s)',
  async guid => {
    const items = pieces.map((_, index) =>
      item(index, { url: site + index, guid: guid === null ? null : guid + index, language: 'fr' }),
    )
    const notice = 'Ce contenu n’est pas disponible dans votre pays pour des raisons juridiques.'
    const refused = items.map(one => ({ ...one, text: notice }))
    expect(await readAll(...distinct(items))).toEqual(constant('new'))
    expect(await readAll(...distinct(refused))).toEqual(constant('unchanged'))
    expect(await texts()).toEqual(allTexts)
  },
)
