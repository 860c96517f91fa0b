import type { Store } from '../store/store.ts'
import { getStories } from '../store/stories.ts'
import { heaviestKeys } from '../store/story-vectors.ts'
import { otherThan } from '../text/language.ts'
import { displayName } from '../text/names/names.ts'
import type { Language } from '../types.ts'

/** Names in a title that is made of them, and keys among which they are looked for. */
const namesShown = 3
const keysLooked = 100

/**
 * What a story is called: by the title of its first article in that language; before there is one, by the names that
 * weigh most in it (« Corée du Nord, Russie, Koursk »), or by its title in the other language. Null without any.
 */
export async function storyTitle(store: Store, id: string, language: Language): Promise<string | null> {
  const [story] = await getStories(store, [id])
  if (story === undefined) return null
  const own = story.titles[language]
  if (own !== null) return own
  const heaviest = await heaviestKeys(store, id, keysLooked)
  const names = heaviest.flatMap(key => displayName(key, language) ?? [])
  const shown = [...new Set(names)].slice(0, namesShown)
  return shown.length > 0 ? shown.join(', ') : story.titles[otherThan(language)]
}
