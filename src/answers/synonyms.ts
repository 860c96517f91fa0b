import { lexemeOf } from '../text/words/lexemes.ts'
import { fold } from '../text/words/tokens.ts'

interface Synonyms {
  readonly phrase: RegExp
  readonly terms: readonly string[]
}

/** What people ask for in words that articles seldom use: idioms, and verbs as wide as « donner »; folded. */
const synonyms: readonly Synonyms[] = [
  means(
    /\b(?:en (?:echange|retour|contrepartie)|in (?:return|exchange))\b/,
    'échange retour contrepartie',
    'return exchange',
  ),
  means(
    /\b(?:donn(?:er|e|ent|ee?s?)|fourni\w*|livr(?:er|e|ent|ees?)|offr\w*|give[ns]?|gave|provid\w*|suppl(?:y|ies|ied)|deliver\w*|offer\w*)\b/,
    'donner fournir livrer offrir apporter accorder remettre',
    'give provide supply deliver offer grant',
  ),
  means(/\b(?:met(?:tre|tent)? fin|mis fin|(?:put|bring) an end)\b/, 'fin cesser arrêter', 'end stop cease'),
]

function means(phrase: RegExp, french: string, english: string): Synonyms {
  const terms = [
    ...french.split(' ').map(word => lexemeOf(fold(word), 'fr')),
    ...english.split(' ').map(word => lexemeOf(word, 'en')),
  ]
  return { phrase, terms: [...new Set(terms)] }
}

/** The synonyms that a folded question calls for: its own words, and the terms that stand for them. */
export function findSynonyms(
  folded: string,
): { readonly words: readonly string[]; readonly terms: readonly string[] }[] {
  return synonyms.flatMap(({ phrase, terms }) => {
    const found = phrase.exec(folded)
    return found === null ? [] : [{ words: found[0].split(' '), terms }]
  })
}
