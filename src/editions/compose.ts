import { gate } from '../gate.ts'
import type { Store } from '../store/store.ts'
import type { Edition, EditionSection, Language, Length, Quote } from '../types.ts'
import type { Choice } from './choice.ts'
import type { Digest } from './digest.ts'
import { entryLines } from './entry-lines.ts'
import { gather, type Material } from './material.ts'
import { inParity } from './parity.ts'
import { type Entry, type Section, toldBy } from './section.ts'
import type { Window } from './window.ts'

export type Editions = Readonly<Record<Language, Edition>>

/** How much of what a section shows at normal length. */
const shares: Readonly<Record<Length, number>> = { short: 0.5, normal: 1, long: 3 }

/**
 * One issue of a digest in both languages, made from one choice of entries so that they tell the same in the
 * same order. Null when nothing was read in the window, nothing of the choice, or nothing that any section tells.
 *
 * @param asOf `then`: of articles that have changed since the window ended, what they said then
 */
export async function composeEditions(
  store: Store,
  digest: Digest,
  window: Window,
  choice: Choice,
  asOf: 'now' | 'then' = 'now',
): Promise<Editions | null> {
  const material = await gather(store, window, choice, asOf)
  const { shown, more } = choose(digest.sections, material, choice.length)
  const told = digest.sections.map(section => {
    const lines = (shown.get(section) ?? []).map(entryLines)
    return { title: section.title, fr: lines.map(({ fr }) => fr), en: lines.map(({ en }) => en) }
  })
  const sectionsIn = async (language: Language): Promise<EditionSection[]> => {
    const sections: EditionSection[] = []
    for (const section of told) {
      const { lines: items } = await gate(store, section[language], language)
      sections.push({ title: section.title[language], items })
    }
    return sections
  }
  const sections = inParity({ fr: await sectionsIn('fr'), en: await sectionsIn('en') })
  if (sections.fr.length === 0) return null
  const { articles, origins, repeats } = material
  return inBoth(digest, window, language => ({
    notice: null,
    sections: sections[language],
    articles,
    origins,
    repeats,
    more,
  }))
}

/** What a digest that is never silent says when nothing is new; null for one that is. */
export function quietEditions(digest: Digest, window: Window): Editions | null {
  const { quiet } = digest
  if (quiet === null) return null
  return inBoth(digest, window, language => ({
    notice: quiet[language],
    sections: [],
    articles: 0,
    origins: 0,
  }))
}

function inBoth(
  { name, title }: Digest,
  window: Window,
  told: (language: Language) => Omit<Edition, 'digest' | 'title' | 'language' | 'window'>,
): Editions {
  const inLanguage = (language: Language): Edition => {
    return { digest: name, title: title[language], language, window, ...told(language) }
  }
  return { fr: inLanguage('fr'), en: inLanguage('en') }
}

interface Chosen {
  readonly shown: ReadonlyMap<Section, readonly Entry[]>
  /** How many entries a longer edition would have. */
  readonly more: number
}

/** What each section shows: by turn they pick what is left, but they stand as the digest has them. */
function choose(sections: readonly Section[], material: Material, length: Length): Chosen {
  const used: Quote[] = []
  const shown = new Map<Section, readonly Entry[]>()
  let more = 0
  for (const section of sections.toSorted((a, b) => a.turn - b.turn)) {
    const offered = section.select(material, used)
    const most = Math.ceil(section.most * shares[length])
    const chosen = offered.filter(({ isMinor }) => length === 'long' || !isMinor).slice(0, most)
    shown.set(section, chosen)
    more += Math.min(offered.length, section.most * shares.long) - chosen.length
    for (const entry of chosen) used.push(...toldBy(entry))
  }
  return { shown, more }
}
