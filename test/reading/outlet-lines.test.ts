import { beforeEach, describe, expect, it } from 'vitest'
import { type Ingested, ingest } from '../../src/reading/ingest.ts'
import { findClaims } from '../../src/store/claims.ts'
import { search } from '../../src/store/search.ts'
import type { Store } from '../../src/store/store.ts'
import { getVersion } from '../../src/store/versions.ts'
import { lexemes } from '../../src/text/words/lexemes.ts'
import { inputOf, readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

const events = [
  'Le pont de Tours a rouvert lundi après trois mois de travaux, selon la mairie.\n\nLes commerçants du quartier attendaient cette décision depuis l’automne.',
  'La bibliothèque de Brest a reçu mardi un don de manuscrits rares, a annoncé sa directrice.\n\nIls seront exposés au printemps dans la grande salle de lecture.',
  'Un incendie a détruit mercredi une scierie près de Colmar, ont indiqué les pompiers.\n\nLa fumée était visible depuis la vallée, d’après plusieurs habitants.',
  'Le festival de musique de Nice aura lieu en juillet, a confirmé son organisateur.\n\nLa programmation sera dévoilée au début du mois prochain.',
]
const outlet = 'La Vigie'

let store: Store
beforeEach(async () => {
  store = await emptyStore()
})

/** Reads an article for each event with these lines around it. */
async function readAll(foot: string, changes: { readonly top?: string } = {}) {
  const top = changes.top === undefined ? '' : `${changes.top}\n\n`
  const read = []
  for (const [index, event] of events.entries())
    read.push(await readArticle(store, `${top}${event}\n\n${foot}`, { outlet, url: addressOf(index) }))
  return read
}

const addressOf = (index: number) => `https://vigie.example/${index}`

async function roleOf(article: { readonly version: string }, line: string): Promise<string | undefined> {
  const version = await getVersion(store, article.version)
  return version?.sentences.find(({ start, end }) => line.startsWith(version.text.slice(start, end)))?.role
}

describe('a line that an outlet repeats', () => {
  const asks = 'Vos remarques sur nos enquêtes nous parviennent chaque jour par dizaines au bureau.'

  it('is furniture from its third article on, and in those before', async () => {
    for (const article of await readAll(asks)) expect(await roleOf(article, asks)).toBe('boilerplate')
  })

  it('is furniture above the text when it is no sentence', async () => {
    const motto = 'Le quotidien libre des ports et des marins'
    for (const article of await readAll('Une suite est attendue bientôt, dit-on.', { top: motto }))
      expect(await roleOf(article, motto)).toBe('boilerplate')
  })

  it.each([
    ['Jeanne Morel vit à Brest, où elle élève des abeilles et des chevaux de trait.', 'Jeanne Morel'],
    ['Jeanne Morel tient un jardin, un rucher et le compte des marées.', 'Par Jeanne Morel'],
    ['Jane Reed lives in the hills above the town with two dogs and a loom.', 'Jane Reed, Tom Ortiz'],
    ['À la semaine prochaine, quelque part entre deux marées.', 'Jeanne Morel'],
    ['Bon dimanche à toutes et à tous.', null],
    ['Until next week, keep the kettle warm.', 'Jane Reed'],
  ])('is furniture when it is a columnist’s sign-off: %s', async (signOff, author) => {
    const read = []
    for (const [index, event] of events.entries())
      read.push(await readArticle(store, `${event}\n\n${signOff}`, { outlet, author, url: addressOf(index) }))
    for (const article of read) expect(await roleOf(article, signOff)).toBe('boilerplate')
  })

  it.each([
    ['Anne Le Goff vit à Brest, où elle élève des abeilles et des chevaux de trait.', 'Jeanne Morel'],
    ['Prochaine audience dans la semaine, a fait savoir le tribunal de Brest.', 'Jeanne Morel'],
    ['Until next week, the port stays closed to tankers, the council said.', 'Jane Reed'],
    ['La Vigie a été fondée dans la rue du Port, où travaillait le maire.', 'La Vigie'],
  ])('is not taken for a sign-off: %s', async (line, author) => {
    const read = []
    for (const [index, event] of events.entries())
      read.push(await readArticle(store, `${event}\n\n${line}`, { outlet, author, url: addressOf(index) }))
    for (const article of read) expect(await roleOf(article, line)).not.toBe('boilerplate')
  })

  it('is no longer found, and supports no claim', async () => {
    const says =
      'Nos lecteurs le savent : le maire de Rennes a promis de vous répondre, a déclaré Jeanne Morel.'
    const [first] = await readAll(says)
    const claims = await findClaims(store, { versions: [first?.version ?? ''] })
    expect(claims.some(claim => claim.quote.text.includes('Rennes'))).toBe(false)
    expect(await search(store, lexemes('Rennes', 'fr'), 10)).toEqual([])
  })

  it('leaves the text of a version as it was', async () => {
    const [first] = await readAll(asks)
    expect((await getVersion(store, first?.version ?? ''))?.text).toBe(`${events[0]}\n\n${asks}`)
  })

  it('makes no new version when it changes', async () => {
    const text = `${events[0]}\n\n`
    await readAll(asks)
    const again = (foot: string): Promise<Ingested> =>
      ingest(store, inputOf(text + foot, { url: addressOf(0), outlet }), new Date('2025-03-05T08:00:00Z'))
    expect(await again(`${asks} `)).toBe('unchanged')
  })

  it.each([
    ['a quotation', '« Nous vous avons entendus », a répété la ministre à propos de notre port.'],
    ['a figure', 'Notre région compte 12 000 lits d’hôpital, a rappelé votre élue mardi.'],
    [
      'a sentence without the outlet’s voice',
      'Une enquête a été ouverte pour déterminer les causes du drame.',
    ],
    [
      'the refusal of a running story',
      'Le ministère de la Défense n’a ni confirmé ni démenti ces informations.',
    ],
    [
      'a heading above prose',
      'Une enquête ouverte\n\nLe procureur doit s’exprimer dans la soirée à ce propos.',
    ],
  ])('is not furniture by repetition alone: %s', async (_, foot) => {
    const line = foot.split('\n')[0] ?? ''
    for (const article of await readAll(foot)) expect(await roleOf(article, line)).not.toBe('boilerplate')
  })

  it('is not furniture in copies of one piece, nor at another outlet', async () => {
    const read = []
    for (const suffix of ['a', 'b', 'c', 'd'])
      read.push(
        await readArticle(store, `${events.join('\n\n')}\n\n${asks}`, {
          outlet,
          url: `https://vigie.example/${suffix}`,
        }),
      )
    for (const article of read) expect(await roleOf(article, asks)).toBe('body')
    for (const [index, event] of events.slice(0, 2).entries())
      read.push(await readArticle(store, `${event}\n\n${asks}`, { outlet: `Autre ${index}` }))
    for (const article of read) expect(await roleOf(article, asks)).toBe('body')
  })
})
