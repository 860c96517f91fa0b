import { unknownKey } from '../../text/names/gazetteer.ts'
import type { Name } from '../../text/names/names.ts'
import { isPlace } from '../../text/names/names.ts'
import { fold } from '../../text/words/tokens.ts'
import { isPersonNoun } from '../grammar/person-nouns.ts'
import { isGivenName } from './first-names.ts'

/** "Harbour County Council": the last word of a body's name, folded. */
export const endsBodyName =
  /^(?:conference|department|association|committee|university|institute|center|centre|agency|commission|council|party|foundation|company|group|bank|school|hospital|times|post|news|ministry|federation|union|cup|league|prize|award|festival|research|station|network|programme?|laboratory|office|bureau|district|schools?|administration|authority|board|services?|society|trust|corporation)$/

/** "Harbour County Sheriff Ana Ruiz", "House Speaker Ana Ruiz" */
export const ranks =
  /^(?:Sheriff|Governor|Mayor|Senator|Coach|Captain|Lieutenant|Sergeant|Detective|Judge|Justice|Attorney|President|Speaker|Leader|Chief|Minister|Commander|Professor)$/

/** « le secrétaire national du Parti bleu Luc Morin », "Senate Majority Leader Ana Ruiz": who stands behind a body's name. */
export function withOfficer(text: string, name: Name): Name[] {
  if (name.kind !== 'organisation' && name.kind !== 'place') return [name]
  const parts = [...text.slice(...name.span).matchAll(/\S+/gu)]
  const words = parts.map(([word]) => word)
  if (endsBodyName.test(fold(words.at(-1) ?? ''))) return [name]
  const given = words.findIndex((word, index) => index > 0 && isGivenName(word))
  const titled = words[given - 1] ?? ''
  const isRanked = ranks.test(titled)
  const isOfficer =
    isRanked ||
    (!eponymous.test(fold(words[0] ?? '')) && isOfPerson(text.slice(0, name.span[0]).slice(-longestOfficer)))
  // "Senate President Ana Ruiz on Sunday"
  const next = words.findIndex((word, index) => index > given && /^(?:and|on|in|at|for|of)$/.test(word))
  const last = parts[(next < 0 ? words.length : next) - 1]
  const first = parts[given]
  if (given < 1 || first === undefined || last === undefined || first === last || !isOfficer) return [name]
  const start = name.span[0] + first.index
  const end = name.span[0] + last.index + last[0].length
  const key = unknownKey('person', text.slice(start, end))
  const officer: Name = { kind: 'person', span: [start, end], keys: key === null ? [] : [key] }
  return isRanked ? [officer] : [{ ...name, span: [name.span[0], start - 1] }, officer]
}

const longestOfficer = 60
/** What is called after somebody. */
const eponymous =
  /^(?:fondation|institut|lycee|college|ecole|universite|hopital|centre|prix|place|parc|musee|stade|theatre|salle|bibliotheque|saint|sainte|rue|avenue|pont|cite|maison|groupe|cabinet)$/

/** « la présidente de la région », « le ministre des »: a person's noun, and the link to what follows. */
function isOfPerson(before: string): boolean {
  const nouns = /((?:\p{Ll}[\p{Ll}-]+ ){1,3})(?:du|des|de(?: la| l['’])?|d['’])(?: ?\p{Ll}+)? ?$/u.exec(
    before,
  )?.[1]
  return nouns?.split(' ').some(noun => isPersonNoun(fold(noun), null)) === true
}

const givenPlaces =
  /^(?:Brittany|Virginia|Georgia|Paris|Florence|Charlotte|Sydney|Austin|Jordan|Chelsea|Savannah|Dakota|Carolina|Dallas|Houston|Israel|Madison|Phoenix|Jackson|Lincoln|Cleveland|Kenya|Asia|Milan|Sofia|Adelaide|Lourdes|Bristol|Devon|Lorraine|Chad|Kent|Preston|Trenton|Camden|Logan|Troy|Verona|Victoria|Aude|Alexandria)$/

const initials = /^(?:\p{Lu}\.){1,3}$/u

/** "Brittany Ruiz", "J.D. Ruiz", « Bruno Ardennes »: where a first name and a surname meet, one of them may be a place's. */
export function withGivenPlaces(text: string, names: readonly Name[]): Name[] {
  const joined: Name[] = []
  for (const name of names) {
    const before = joined.at(-1)
    const start = isPlace(name) ? givenNameBefore(text, name, before) : givenPlaceBefore(text, name, before)
    if (start === null) {
      joined.push(name)
      continue
    }
    if (before !== undefined && before.span[1] > start) joined.pop()
    const key = unknownKey('person', text.slice(start, name.span[1]))
    joined.push({ kind: 'person', span: [start, name.span[1]], keys: key === null ? [] : [key] })
  }
  return joined
}

/** Where "Brittany" or "J.D." begins before a surname that stands alone. */
function givenPlaceBefore(text: string, name: Name, before: Name | undefined): number | null {
  if (before === undefined || before.span[1] + 1 !== name.span[0]) return null
  if (name.kind !== 'person' || text.slice(...name.span).includes(' ')) return null
  const given = text.slice(...before.span)
  return (isPlace(before) ? givenPlaces : initials).test(given) ? before.span[0] : null
}

const longestGiven = 20

/** Where « Bruno » begins before « Ardennes », when no other name ends in it. */
function givenNameBefore(text: string, { span, kind }: Name, before: Name | undefined): number | null {
  if (!/^\p{Lu}[\p{L}’'-]+$/u.test(text.slice(...span))) return null
  const near = text.slice(Math.max(0, span[0] - longestGiven), span[0])
  const given = /(?<![\p{L}’'.-])(\p{Lu}[\p{L}-]+) $/u.exec(near)?.[1]
  const start = span[0] - (given?.length ?? 0) - 1
  // "the energy expert Edda Bern"
  const isCalled =
    kind !== 'country' &&
    isPersonNoun(/(\p{Ll}+) $/u.exec(text.slice(Math.max(0, start - longestGiven), start))?.[1] ?? '', null)
  if (given === undefined || (!isGivenName(given) && !isCalled)) return null
  return before !== undefined && before.span[0] < start && before.span[1] > start ? null : start
}
