import { holderWords } from '../lines/claim-words.ts'
import { findClaims } from '../store/claims.ts'
import { search } from '../store/search.ts'
import type { Store } from '../store/store.ts'
import { getVersions } from '../store/versions.ts'
import { findNames } from '../text/names/names.ts'
import { fold } from '../text/words/tokens.ts'
import type { Claim, Version } from '../types.ts'

/** Sentences that name a body, in whose articles those who speak for it are looked for. */
const sentencesLooked = 60
const articlesLooked = 24
const fullName = /^person_[^_]+_/

/** « Son porte-parole », "its chairman", of folded words for who speaks. */
const itsVoice =
  /^(?:son|sa|leur|its|their) (?:\S+ ){0,3}?(?:porte-parole|president|presidente|secretaire general|secretaire generale|directeur|directrice|deleguee?|pdg|coordinateur|coordinatrice|spokes(?:man|woman|person)|chair(?:man|woman|person)?|head|chief|chief executive|director|president|general secretary|secretary general|delegate|leader)\b/

/**
 * Keys of those who speak for one of these by « son porte-parole », "its chairman", where the sentence before begins
 * with its name.
 */
export async function voicesOf(store: Store, holders: readonly string[]): Promise<string[]> {
  const hits = await search(store, holders, sentencesLooked)
  const versions = [...new Set(hits.map(({ version }) => version))].slice(0, articlesLooked)
  if (versions.length === 0) return []
  const claims = await findClaims(store, { kinds: ['statement'], versions })
  const voices = claims.filter(claim => itsVoice.test(fold(holderWords(claim))))
  const texts = new Map((await getVersions(store, versions)).map(version => [version.id, version]))
  const theirs = voices.filter(claim => {
    const version = texts.get(claim.quote.version)
    return version !== undefined && subjectBefore(claim, version).some(key => holders.includes(key))
  })
  return theirs.flatMap(({ holderKeys }) => holderKeys.filter(key => fullName.test(key)))
}

/** Keys of the first name in the sentence before a claim's. */
function subjectBefore({ quote }: Claim, { text, sentences, language }: Version): readonly string[] {
  const before = sentences.findLast(({ end }) => end <= quote.start)
  if (before === undefined) return []
  return findNames(text.slice(before.start, before.end), language)[0]?.keys ?? []
}
