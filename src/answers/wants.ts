import { claimedWords, cueWords } from '../lines/claim-words.ts'
import { fold } from '../text/words/tokens.ts'
import type { Claim } from '../types.ts'
import type { Lookup } from './lookup.ts'
import { parseQuestion, type Question } from './question.ts'
import type { Passage } from './retrieval.ts'
import { statementsFor } from './statements.ts'

const subject = "((?:[\\p{L}.-]+[ '’]){0,5}[\\p{L}.-]+?)"
const asking: readonly RegExp[] = [
  new RegExp(
    `^\\W*(?:et )?(?:que|qu'est-ce que) (?:veu(?:t|lent)|demand(?:e|ent)|reclam(?:e|ent)|exig(?:e|ent)|souhait(?:e|ent)) ${subject}[\\s?!.]*$`,
    'du',
  ),
  new RegExp(
    `^\\W*(?:et )?${subject} (?:veu(?:t|lent)|demand(?:e|ent)|reclam(?:e|ent)|exig(?:e|ent)) quoi[\\s?!.]*$`,
    'du',
  ),
  new RegExp(
    `^\\W*(?:and )?what (?:do|does|did) ${subject} (?:want|demand|ask for|call for|seek)[\\s?!.]*$`,
    'du',
  ),
  new RegExp(`^\\W*(?:and )?what (?:is|are|was|were) ${subject} (?:asking|calling) for[\\s?!.]*$`, 'du'),
]
const wish = {
  fr: /\b(?:ve(?:ux|ut|ulent)|voulons|voulez|demand|reclam|exig|souhait|appel(?:le|lent|ons|ait) a\b|il faut|revendiqu|prealable|a condition|doi(?:t|vent)\b)/,
  en: /\b(?:wants?|wanted|demand|ask(?:s|ed|ing)? (?:for|that|to)|call(?:s|ed|ing)? (?:for|on)|insist|urg(?:e|ed|es|ing)\b|must|should|seeks?|sought|condition)\b/,
}

/** Words in which somebody says what they want, for a question of what they do; none for any other question. */
export async function wishesFor(
  lookup: Lookup,
  question: Question,
  passages: readonly Passage[],
): Promise<readonly Claim[]> {
  const who = whoWants(question)
  if (who === null) return []
  const { spoken, language } = question
  const said = parseQuestion(spoken === 'fr' ? `Que dit ${who} ?` : `What does ${who} say?`, {
    language: spoken,
    kind: null,
  })
  const words = await statementsFor(lookup, { ...said, language }, passages)
  return words.filter(isWish)
}

/** Whose wish a question asks for: « Lise Roux » of « que demande Lise Roux ? », in the question's own letters. */
function whoWants({ text, kind }: Question): string | null {
  const folded = fold(text)
  if (kind !== 'open' || folded.length !== text.length) return null
  for (const pattern of asking) {
    const place = pattern.exec(folded)?.indices?.[1]
    if (place !== undefined) return text.slice(...place)
  }
  return null
}

function isWish(claim: Claim): boolean {
  const words = claimedWords(claim)
  // « “Qui va payer ?”, a-t-il demandé »
  if (/\?[\s»”"]*$/u.test(words)) return false
  return (
    claim.modality === 'called-for' || wish[claim.quote.language].test(fold(`${words} ${cueWords(claim)}`))
  )
}
