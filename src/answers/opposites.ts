import { lexemeOf } from '../text/words/lexemes.ts'
import { fold } from '../text/words/tokens.ts'
import type { Concept } from './concepts.ts'

/** Words of which the one is so where the other is not, in both languages. */
const pairs: readonly (readonly [so: string, notSo: string])[] = [
  [
    'autoriser autorisé permettre permis légal allow permit legal authorise authorize',
    'interdire interdit interdiction bannir prohiber proscrire illégal ban forbid forbidden prohibit outlaw illegal',
  ],
  ['ouvert rouvrir rouvert open reopen', 'fermer fermé fermeture close shut closure'],
  ['vivant survivre alive survive', 'mort mourir tuer décéder dead die kill'],
  ['coupable condamner guilty convict', 'innocent acquitter relaxer acquit clear'],
  ['libre libérer relâcher free release', 'détenir détenu emprisonner incarcérer detain jail hold imprison'],
  ['accepter approuver accept approve agree', 'refuser rejeter décliner refuse reject decline'],
  ['sûr safe', 'dangereux unsafe dangerous'],
]

const sides = pairs.flatMap(([so, notSo]) => {
  const [one, other] = [stemsOf(so), stemsOf(notSo)]
  return [
    { own: one, other },
    { own: other, other: one },
  ]
})

function stemsOf(words: string): string[] {
  return words.split(' ').flatMap(word => [lexemeOf(fold(word), 'fr'), lexemeOf(fold(word), 'en')])
}

/** The things a question asks of whether they are so, each with what says that they are not: « autorisé », "banned". */
export function withOpposites(concepts: readonly Concept[]): Concept[] {
  return concepts.map(concept => {
    const [stem = ''] = concept.terms
    const opposite = sides.find(({ own }) => own.includes(stem))?.other ?? []
    const others = opposite.filter(term => !concept.terms.includes(term) && !concept.synonyms.includes(term))
    return others.length === 0
      ? concept
      : { ...concept, synonyms: [...new Set([...concept.synonyms, ...others])] }
  })
}
