import { beforeEach, describe, expect, test } from 'vitest'
import { getArticle } from '../../src/store/articles.ts'
import type { Store } from '../../src/store/store.ts'
import { getStories } from '../../src/store/stories.ts'
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

describe('two stories', () => {
  test('of unrelated articles, in whichever language and order', async () => {
    const texts = [vineyard, ferry, bridge]
    const stories = new Set<string | undefined>()
    for (const [index, text] of texts.entries())
      stories.add(await storyOf(await read(text, `Titre ${index}`)))
    expect(stories.size).toBe(3)
  })

  test('of the same words more than two months apart', async () => {
    const first = await read(bridge, 'Le Trait d’union', { publishedAt: '2025-01-01T08:00:00Z' })
    const second = await read(bridgeNextDay, 'L’Écho', { publishedAt: '2025-06-01T08:00:00Z' })
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
