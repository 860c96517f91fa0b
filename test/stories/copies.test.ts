import { beforeEach, describe, expect, test } from 'vitest'
import { getArticle } from '../../src/store/articles.ts'
import type { Store } from '../../src/store/store.ts'
import type { Article } from '../../src/types.ts'
import { bridge, bridgeInEnglish, ferry, vineyard } from '../editions/articles.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

let store: Store
beforeEach(async () => {
  store = await emptyStore()
})

const hours = (hour: number) => `2025-03-04T${String(hour).padStart(2, '0')}:00:00Z`
const read = (text: string, outlet: string, publishedAt: string | null = hours(8)) =>
  readArticle(store, text, { outlet, publishedAt })
const originOf = async ({ id }: Article) => (await getArticle(store, id))?.origin

/** Every other sentence told in other words. */
const rewritten = `Kerlann perd son pont pour longtemps

Le pont de Kerlann sera fermé à la circulation dès lundi, a annoncé la préfète Solenn Kervadec. D’après les patrons du coin, ce serait un coup dur pour trois cents salariés.

« Nous n’avons pas le choix », a déclaré Solenn Kervadec. On a vu des brèches sous la chaussée, bâtie il y a soixante ans. Une déviation de 18 kilomètres sera mise en place par les routes de la vallée, et les cars scolaires partiront une demi-heure plus tôt.

Sur la rive d’en face, chacun s’inquiète pour ses ventes de Noël. La mairie promet une aide, dont le montant n’est pas connu.`

const junk = `Accueil > Région > Transports

Abonnez-vous pour 1 euro et lisez tous nos articles

${bridge}

À lire aussi : Nos dix plus belles balades à vélo
Partagez cet article sur les réseaux sociaux
Tous droits réservés`

describe('has the origin of the first article', () => {
  test.each([
    ['an exact copy', bridge],
    ['a copy with page furniture around it', junk],
    ['a copy with other quotation marks and spaces', bridge.replace(/[«»]/g, '"').replace(/ /g, ' ')],
    ['its opening alone', bridge.split('\n\n').slice(0, 2).join('\n\n')],
    ['a copy under another title', bridge.replace(/^.*\n/, 'Transports : la vallée privée de pont\n')],
    ['a copy without paragraphs', bridge.replaceAll('\n\n', ' ')],
    ['a copy of which half is rewritten', rewritten],
  ])('%s', async (_, text) => {
    const first = await read(bridge, 'Le Trait d’union', hours(8))
    const copy = await read(text, 'Le Midi libéré', hours(9))
    expect(await originOf(copy)).toBe(first.id)
    expect(await originOf(first)).toBe(first.id)
  })

  test('a copy of a copy', async () => {
    const first = await read(bridge, 'Le Trait d’union', hours(8))
    await read(rewritten, 'Le Midi libéré', hours(9))
    const third = await read(`${rewritten}\n\nAvec notre correspondant.`, 'L’Écho', hours(10))
    expect(await originOf(third)).toBe(first.id)
  })
})

describe('the origin is the piece that came out first', () => {
  test('also when it was read last', async () => {
    const late = await read(bridge, 'Le Midi libéré', hours(10))
    const later = await read(junk, 'L’Écho', hours(11))
    const first = await read(bridge, 'Le Trait d’union', hours(7))
    for (const article of [late, later, first]) expect(await originOf(article)).toBe(first.id)
  })

  test('also when its date is written in another zone', async () => {
    const paris = await read(bridge, 'Le Trait d’union', '2025-03-04T08:30:00+01:00')
    const utc = await read(bridge, 'Le Midi libéré', '2025-03-04T08:00:00Z')
    expect(await originOf(paris)).toBe(paris.id)
    expect(await originOf(utc)).toBe(paris.id)
  })

  test('and an article without a date counts from when it was read', async () => {
    const undated = await read(bridge, 'Le Midi libéré', null)
    const dated = await read(bridge, 'Le Trait d’union', hours(7))
    expect(await originOf(undated)).toBe(dated.id)
  })

  test('whatever the order in which five copies are read', async () => {
    const orders = [
      [0, 1, 2, 3, 4],
      [4, 3, 2, 1, 0],
      [2, 4, 0, 3, 1],
    ]
    for (const order of orders) {
      store = await emptyStore()
      const articles: Article[] = []
      for (const number of order) articles.push(await read(bridge, `Titre ${number}`, hours(7 + number)))
      const first = articles.find(article => article.outlet === 'Titre 0')
      for (const article of articles) expect(await originOf(article)).toBe(first?.id)
    }
  })
})

describe('a piece merged from several', () => {
  const merged = `En bref\n\n${bridge}\n\n${vineyard}`

  test('belongs to the one of which it has most, and leaves them apart', async () => {
    const one = await read(bridge, 'Le Trait d’union', hours(7))
    const other = await read(vineyard, 'La Gazette', hours(8))
    const both = await read(merged, 'Le Midi libéré', hours(9))
    expect(await originOf(both)).toBe(one.id)
    expect(await originOf(other)).toBe(other.id)
  })

  test('is the origin of its parts when it came out before them', async () => {
    await read(bridge, 'Le Trait d’union', hours(8))
    const other = await read(vineyard, 'La Gazette', hours(9))
    const both = await read(merged, 'Le Midi libéré', hours(7))
    expect(await originOf(other)).toBe(both.id)
  })
})

describe('two articles with a quarter of the text in common', () => {
  const [, first = ''] = bridge.split('\n\n')
  const other = `Le pont de Kerlann, un ouvrage fatigué\n\nDans la vallée, on ne parle plus que de cela. Les riverains voient passer des camions toujours plus lourds, et beaucoup disaient depuis des années que cela finirait mal. Au café du port, Yann Le Goff sort de vieilles photos : on y voit son grand-père, en casquette, le jour où l’on coula la première pile. Plus loin, une fleuriste compte ses commandes et hausse les épaules, car elle livrera désormais par l’autre rive.\n\n${first}`

  test.each([
    ['are copies when both credit the same agency', '\n\n(AFP)', '\n\nAvec AFP', true],
    ['are none when they credit two', '\n\n(AFP)', '\n\nAvec Reuters', false],
    ['are none when they credit nobody', '', '', false],
  ])('%s', async (_, credit, otherCredit, isCopy) => {
    const dispatch = await read(bridge + credit, 'Le Trait d’union', hours(7))
    const second = await read(other + otherCredit, 'Le Midi libéré', hours(8))
    expect(await originOf(second)).toBe(isCopy ? dispatch.id : second.id)
  })
})

const brief =
  'Un cargo chargé de 1 200 tonnes de bois s’est échoué mardi devant Kerlann sans faire de blessé, a indiqué la préfecture maritime dans un message.'

describe('a brief with the same words has one origin', () => {
  test.each([
    ['when it counts something', brief, 'Échouage', 'Un cargo devant Kerlann', brief],
    [
      'when it counts something, with other marks and spaces',
      brief,
      'Échouage',
      'Un cargo devant Kerlann',
      brief.replaceAll('’', "'").replace('1 200', '1\u00a0200'),
    ],
    [
      'under the same title',
      'The harbour bridge will stay closed until Friday while divers look at its northern pier, the port said.',
      'Bridge closed',
      'BRIDGE CLOSED',
      'The harbour bridge will stay closed until Friday, while divers look at its northern pier, the port said',
    ],
  ])('%s', async (_, text, title, otherTitle, same) => {
    const first = await readArticle(store, text, { outlet: 'Le Trait d’union', title })
    const copy = await readArticle(store, same, {
      outlet: 'Le Midi libéré',
      title: otherTitle,
      publishedAt: hours(9),
    })
    expect(await originOf(copy)).toBe(first.id)
    expect(await originOf(first)).toBe(first.id)
  })
})

describe('is an origin of its own', () => {
  test.each([
    ['an article about something else', vineyard],
    ['an article in the other language about the same', bridgeInEnglish],
    [
      'an article that quotes one sentence of it',
      `${ferry}\n\n« Nous n’avons pas le choix », a déclaré Solenn Kervadec.`,
    ],
  ])('%s', async (_, text) => {
    await read(bridge, 'Le Trait d’union')
    const other = await read(text, 'Le Midi libéré')
    expect(await originOf(other)).toBe(other.id)
  })

  test('a text too short to tell, also when another says the same', async () => {
    const brief = 'Le pont de Kerlann sera fermé lundi, a annoncé la préfète.'
    await read(brief, 'Le Trait d’union', hours(7))
    const same = await read(brief, 'Le Midi libéré', hours(8))
    expect(await originOf(same)).toBe(same.id)
  })

  test('a form of words, also when two outlets use it', async () => {
    const form =
      'Retrouvez chaque matin dans cette lettre ce que notre rédaction a lu pour vous pendant la nuit.'
    await readArticle(store, form, { outlet: 'Le Trait d’union', title: 'Le réveil' })
    const same = await readArticle(store, form, { outlet: 'Le Midi libéré', title: 'La matinale' })
    expect(await originOf(same)).toBe(same.id)
  })

  test('a brief that stands in a longer article', async () => {
    await read(brief, 'Le Trait d’union', hours(7))
    const longer = await read(`${brief}\n\n${vineyard}`, 'Le Midi libéré', hours(8))
    expect(await originOf(longer)).toBe(longer.id)
  })

  test('an article whose text has changed into something else', async () => {
    const first = await read(bridge, 'Le Trait d’union', hours(7))
    const copy = await read(bridge, 'Le Midi libéré', hours(8))
    expect(await originOf(copy)).toBe(first.id)
    const changed = await readArticle(store, vineyard, { url: copy.url, outlet: 'Le Midi libéré' })
    expect(changed.id).toBe(copy.id)
    expect(await originOf(changed)).toBe(copy.id)
  })
})

test('an article that changes into a copy is one from then on', async () => {
  const first = await read(bridge, 'Le Trait d’union', hours(7))
  const other = await read(vineyard, 'Le Midi libéré', hours(8))
  const changed = await readArticle(store, bridge, { url: other.url, outlet: 'Le Midi libéré' })
  expect(await originOf(changed)).toBe(first.id)
})
