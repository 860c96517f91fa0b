import { beforeEach, describe, expect, test } from 'vitest'
import { sources } from '../../src/answers/sources.ts'
import { getArticle } from '../../src/store/articles.ts'
import type { Store } from '../../src/store/store.ts'
import { mayBeTranslations, type Published } from '../../src/stories/translations.ts'
import type { Article } from '../../src/types.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

const at = (hour: number, day = 4) =>
  `2025-03-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00Z`
const french: Published = { outlet: 'Le Phare', language: 'fr', publishedAt: at(8), credits: ['afp'] }
const english: Published = { outlet: 'Harbour News', language: 'en', publishedAt: at(10), credits: ['afp'] }

describe('two texts may be one dispatch in two languages', () => {
  test.each<[string, Partial<Published>, Partial<Published>, boolean]>([
    ['when both credit one agency', {}, {}, true],
    ['when one outlet gives both', { credits: [] }, { outlet: 'LE PHARE', credits: [] }, true],
    ['when the one is the agency', { outlet: 'Agence France-Presse', credits: [] }, {}, true],
    ['not in one language', {}, { language: 'fr' }, false],
    ['not two days apart', {}, { publishedAt: at(10, 6) }, false],
    ['not without a date', {}, { publishedAt: null }, false],
    ['not of two agencies', {}, { credits: ['reuters'] }, false],
    ['not for crediting “agencies”', { credits: ['agencies'] }, { credits: ['agencies'] }, false],
    ['not without any source', { outlet: null, credits: [] }, { outlet: null, credits: [] }, false],
  ])('%s', (_, one, other, expected) => {
    expect(mayBeTranslations({ ...french, ...one }, { ...english, ...other })).toBe(expected)
    expect(mayBeTranslations({ ...english, ...other }, { ...french, ...one })).toBe(expected)
  })
})

const miners = {
  fr: `LIMA (AFP) - Le gouvernement péruvien estime que près de 2 500 mineurs clandestins auraient envahi le site de Yanacocha, dans la région de Cajamarca.

Le ministre des Mines, Raúl Vargas, s’est rendu jeudi à Cajamarca. Il a promis d’y envoyer des renforts si les intrus refusaient de partir.`,
  en: `LIMA (AFP) - Peru’s government estimates that nearly 2,500 illegal miners have invaded the Yanacocha site in the Cajamarca region.

Mining minister Raúl Vargas travelled to Cajamarca on Thursday. He promised to send reinforcements there if the intruders refused to leave.`,
}
const quake = {
  fr: `Un séisme de magnitude 5,9 a frappé jeudi la province de Herat, dans l’ouest de l’Afghanistan, et aurait fait une vingtaine de blessés, selon les autorités locales.

« Les secours sont en route vers les villages de Zinda Jan », a dit le porte-parole du gouverneur, Ahmad Karimi.`,
  en: `A 5.9-magnitude earthquake struck Herat province in western Afghanistan on Thursday, injuring about 20 people, local authorities said.

“Rescuers are on their way to villages in Zinda Jan,” said the governor’s spokesman, Ahmad Karimi.`,
}

describe('one dispatch in two languages', () => {
  let store: Store
  beforeEach(async () => {
    store = await emptyStore()
  })
  const read = (text: string, outlet: string, publishedAt: string) =>
    readArticle(store, text, { outlet, publishedAt })
  const originOf = async ({ id }: Article) => (await getArticle(store, id))?.origin

  test.each([
    ['of an agency that other outlets print', miners, 'Le Phare', 'Harbour News'],
    ['of one outlet', quake, 'Monde Info', 'Monde Info'],
    ['of an agency’s own', quake, 'AFP', 'AFP'],
  ])('%s has one origin, and hardens nothing', async (_, texts, one, other) => {
    const first = await read(texts.fr, one, at(8))
    const second = await read(texts.en, other, at(10))
    expect(await originOf(second)).toBe(first.id)
    const topic = texts === quake ? 'séisme Herat blessés' : 'mineurs clandestins Yanacocha'
    const answer = await sources(store, topic, 'fr')
    expect(answer).toMatchObject({ articles: 2, origins: 1 })
    expect(answer.statements.map(line => line.text).join(' ')).not.toMatch(/durci|conditionnel/i)
  })

  test.each([
    ['what another agency counts', miners.en.replace('AFP', 'Reuters'), at(10)],
    ['what is read days later', miners.en, at(10, 9)],
  ])('is told from %s', async (_, text, publishedAt) => {
    await read(miners.fr, 'Le Phare', at(8))
    const other = await read(text, 'Harbour News', publishedAt)
    expect(await originOf(other)).toBe(other.id)
  })

  test('is told from another dispatch of the same agency about the same place', async () => {
    await read(miners.fr, 'Le Phare', at(8))
    const other = await read(
      `LIMA (AFP) - Peru’s central bank cut its rate on Thursday and expects the economy to grow by 3 percent, said its governor, Julio Quispe, in Cajamarca.

Exports of copper to China and Japan rose by 2,500 tonnes, the bank said. Raúl Vargas, the mining minister, welcomed the news in Arequipa and Cusco.`,
      'Harbour News',
      at(9),
    )
    expect(await originOf(other)).toBe(other.id)
  })
})
