import type { Sentences } from '../../errors.ts'

/** What was left out of a feed, or why it could not be read. */
export interface FeedProblem {
  readonly code: string
  readonly sentences: Sentences
}

function problem(code: string, fr: string, en: string): FeedProblem {
  return { code, sentences: { fr, en } }
}

export const notAFeed = problem(
  'not-a-feed',
  'Ce n’est pas un flux RSS, Atom, RDF ou JSON : donnez l’adresse du flux, pas celle d’une page.',
  'This is no RSS, Atom, RDF or JSON feed: give the address of the feed, not that of a page.',
)
export const tooLong = problem(
  'too-large',
  'Le flux fait plus de 20\u202f000\u202f000 caractères : demandez à son éditeur un flux plus court.',
  'The feed is longer than 20,000,000 characters: ask its publisher for a shorter one.',
)
export const tooDeep = problem(
  'too-deep',
  'Les éléments du flux sont imbriqués sur plus de 512 niveaux : cherchez un autre flux du même site.',
  'The elements of the feed are nested more than 512 deep: look for another feed of the same site.',
)
export const cut = problem(
  'truncated',
  'Le flux s’interrompt au milieu de son dernier élément : relisez-le plus tard pour avoir celui-ci.',
  'The feed breaks off in the middle of its last item: read it again later to have that one.',
)

export function tooManyItems(excess: number, max: number): FeedProblem {
  return problem(
    'too-many-items',
    `${excess} éléments au-delà des ${max} premiers ont été laissés de côté : lisez le flux plus souvent.`,
    `${excess} items beyond the first ${max} were left out: read the feed more often.`,
  )
}

export function tooLarge(name: string | null): FeedProblem {
  return problem(
    'too-large',
    `${name ?? 'Un élément sans titre'} est trop long ou imbriqué trop profondément : lisez plutôt sa page.`,
    `${name ?? 'An item without a title'} is too long or too deeply nested: read its page instead.`,
  )
}

export function empty(name: string | null): FeedProblem {
  return problem(
    'empty',
    `${name ?? 'Un élément'} n’a ni texte ni titre : lisez plutôt sa page.`,
    `${name ?? 'An item'} has neither text nor title: read its page instead.`,
  )
}
