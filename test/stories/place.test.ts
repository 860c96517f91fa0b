import { beforeEach, describe, expect, test } from 'vitest'
import { getArticle, updateArticle } from '../../src/store/articles.ts'
import type { Store } from '../../src/store/store.ts'
import { getStories } from '../../src/store/stories.ts'
import { storyTitle } from '../../src/stories/titles.ts'
import type { Article, ArticleInput } from '../../src/types.ts'
import { bridge, bridgeInEnglish, ferry, vineyard } from '../editions/articles.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

let store: Store
beforeEach(async () => {
  store = await emptyStore()
})

const read = (text: string, outlet: string, changes: Partial<ArticleInput> = {}) =>
  readArticle(store, text, { outlet, ...changes })
const storyOf = async ({ id }: Article) => (await getArticle(store, id))?.story

const ferryInFrench = `Le ferry Saint Brannoc s’échoue, 212 passagers secourus

Les garde-côtes ont secouru 212 passagers du ferry Saint Brannoc, échoué mardi soir au large des îles Skerry. Trois personnes ont été légèrement blessées.

La capitaine Moira Tennant a dit que le moteur était tombé en panne dans le brouillard. Un remorqueur est arrivé à l’aube et les derniers passagers ont été évacués en canot de sauvetage. L’autorité du port a ouvert une enquête.`

const bridgeNextDay = `Kerlann : première journée sans pont

La fermeture du pont de Kerlann a causé des bouchons dans toute la vallée mardi. La préfète Solenn Kervadec promet des navettes. Les commerçants de la rive gauche, privés de circulation, demandent une aide à la mairie.`

describe('one story', () => {
  test.each([
    ['the same events in French and in English', bridge, bridgeInEnglish],
    ['the same events in English and in French', ferry, ferryInFrench],
    ['what happened the day after', bridge, bridgeNextDay],
    ['a copy', bridge, bridge],
  ])('%s', async (_, one, other) => {
    const first = await read(one, 'Le Trait d’union')
    await read(vineyard, 'La Gazette')
    const second = await read(other, 'Le Midi libéré')
    expect(await storyOf(second)).toBe(await storyOf(first))
  })

  test('is called by the first title that it was given in each language', async () => {
    const first = await read(bridge, 'Le Trait d’union', { title: 'Le pont ferme' })
    await read(bridgeInEnglish, 'Breton Herald', { title: 'Bridge to close' })
    await read(bridgeNextDay, 'L’Écho', { title: 'Sans pont' })
    const [story] = await getStories(store, [(await storyOf(first)) ?? ''])
    expect(story?.titles).toEqual({ fr: 'Le pont ferme', en: 'Bridge to close' })
  })

  test('keeps an article whose text changes', async () => {
    const first = await read(bridge, 'Le Trait d’union')
    const story = await storyOf(first)
    const changed = await readArticle(store, vineyard, { url: first.url, outlet: 'Le Trait d’union' })
    expect(await storyOf(changed)).toBe(story)
  })
})

describe('a story', () => {
  const at = (text: string, outlet: string, publishedAt: string, title: string | null = null) =>
    read(text, outlet, { publishedAt, title })

  test('that is asleep is woken by an article that tells of the same', async () => {
    const first = await at(bridge, 'Le Trait d’union', '2025-01-01T08:00:00Z')
    const reopened = `Kerlann : le pont rouvre

Le pont de Kerlann, fermé depuis des mois, rouvrira lundi à la circulation, annonce la préfète Solenn Kervadec. Les fissures des piles sont réparées, et la déviation par les routes de la vallée est supprimée. La chambre de commerce estime que la fermeture a coûté 280 emplois. Les commerçants de la rive gauche fêtent la fin de deux hivers difficiles.`
    const second = await at(reopened, 'L’Écho', '2025-11-03T08:00:00Z')
    expect(await storyOf(second)).toBe(await storyOf(first))
  })

  test('has a title in both languages, made of names until an article gives one', async () => {
    const text = 'La Russie et la Corée du Nord ont signé mardi un traité à Pyongyang, selon Moscou.'
    const { id } = await at(text, 'A', '2025-01-01T08:00:00Z', 'Un traité')
    const story = (await getArticle(store, id))?.story ?? ''
    expect(await storyTitle(store, story, 'fr')).toBe('Un traité')
    expect(await storyTitle(store, story, 'en')).toMatch(/North Korea/)
    expect(await storyTitle(store, 'none', 'en')).toBeNull()
  })

  test('goes into the older one once an article shows that both are the same', async () => {
    const one = `Cyclone Ilva: Port Amara cut off

Cyclone Ilva tore the roof off the hospital in Port Amara on Monday. Nurse Salma Keita said patients were moved to a school. The road to the airport is under water and the harbour is closed.`
    const other = `Record rain in Lembo valley

Farmers in the Lembo valley lost most of their maize when 400 millimetres of rain fell in a day. Agronomist Pascal Obiang expects a shortage. Seeds will be handed out by cooperatives in spring.`
    const both = `Cyclone Ilva: rain, maize and a hospital

Cyclone Ilva tore the roof off the hospital in Port Amara, where nurse Salma Keita moved patients to a school; the road to the airport is under water and the harbour closed. The same cyclone dropped 400 millimetres of rain on the Lembo valley, whose farmers lost most of their maize. Agronomist Pascal Obiang expects a shortage of seeds until cooperatives hand some out in spring.`
    const first = await at(one, 'A', '2025-03-03T08:00:00Z')
    const second = await at(other, 'B', '2025-03-03T09:00:00Z')
    expect(await storyOf(second)).not.toBe(await storyOf(first))
    const third = await at(both, 'C', '2025-03-04T08:00:00Z')
    const fourth = await at(both.replace('spring', 'April'), 'D', '2025-03-04T09:00:00Z')
    const stories = await Promise.all([first, second, third, fourth].map(storyOf))
    expect(new Set(stories)).toEqual(new Set([stories[0]]))
  })

  test('falls into two when its articles have nothing to do with one another any more', async () => {
    const first = await at(bridge, 'A', '2025-03-03T08:00:00Z')
    const story = (await storyOf(first)) ?? ''
    const grapes = ['La Gazette', 'L’Écho', 'Le Midi libéré'].map((outlet, day) =>
      at(`${vineyard}\n\nNotre envoyé, jour ${day}.`, outlet, `2025-03-0${day + 4}T08:00:00Z`),
    )
    const wines = await Promise.all(grapes)
    for (const { id } of wines) await updateArticle(store, id, { story })
    await store.db.updateTable('stories').set({ articles: 4 }).where('id', '=', story).execute()
    const bridges = [bridgeNextDay, bridgeInEnglish].map((text, day) =>
      at(text, `B${day}`, `2025-03-0${day + 7}T08:00:00Z`),
    )
    await Promise.all(bridges)
    const last = await at(`${bridgeNextDay}\n\nLa mairie se tait.`, 'C', '2025-03-10T08:00:00Z')
    const moved = new Set(await Promise.all(wines.map(storyOf)))
    expect(moved.size).toBe(1)
    expect(moved).not.toContain(story)
    expect(await storyOf(first)).toBe(story)
    expect(await storyOf(last)).toBe(story)
  })
})

describe('two stories', () => {
  test('of unrelated articles, in whichever language and order', async () => {
    const texts = [vineyard, ferry, bridge]
    const stories = new Set<string | undefined>()
    for (const [index, text] of texts.entries())
      stories.add(await storyOf(await read(text, `Titre ${index}`)))
    expect(stories.size).toBe(3)
  })

  test('of the same people and places months apart, but not of the same events', async () => {
    const harvest = `Kerlann fête ses pommes

La préfète Solenn Kervadec a goûté dimanche le cidre nouveau à Kerlann. Les vergers de la vallée ont donné 90 tonnes de pommes, et la mairie attend mille visiteurs au marché de la rive gauche.`
    const first = await read(bridge, 'Le Trait d’union', { publishedAt: '2025-01-01T08:00:00Z' })
    const second = await read(harvest, 'L’Écho', { publishedAt: '2025-10-01T08:00:00Z' })
    expect(await storyOf(second)).not.toBe(await storyOf(first))
  })

  test('of texts without any word that says what they are about', async () => {
    const first = await read('Il y en a, et il n’y en a pas. C’est ainsi, et voilà pour cela.', 'A', {
      language: 'fr',
    })
    const second = await read('C’est cela, et ce n’est pas cela. Il en est ainsi pour nous.', 'B', {
      language: 'fr',
    })
    expect(await storyOf(first)).not.toBe('')
    expect(await storyOf(second)).not.toBe(await storyOf(first))
  })
})
