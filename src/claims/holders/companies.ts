import type { Name } from '../../text/names/names.ts'
import { fold } from '../../text/words/tokens.ts'
import { wordSet } from '../../text/words/word-set.ts'
import { pointsToOne } from '../grammar/function-words.ts'
import type { Word } from '../grammar/words.ts'
import type { Passage } from '../passages.ts'
import type { Entity } from './entities.ts'
import { lastMention, type Naming, passageBefore } from './naming.ts'

/** What a company is called without its name. */
const general = wordSet(
  `company firm carrier airline operator owner manufacturer maker retailer compagnie entreprise societe firme groupe
  armateur exploitant constructeur operateur fabricant transporteur`,
)
const beforeName = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:${[...general].join('|')}|proprietaire|service|giant|startup|chain|geant)(?: \p{L}+)?,? $`,
  'u',
)
const endings =
  /\s(?:corp|corporation|inc|ltd|limited|plc|llc|sa|sas|ag|gmbh|group|groupe|holdings?|lines|airlines|airways|motors|industries|technologies|energy|pharma|company)$/
const widestBefore = 60

/** "The company", « la compagnie »: the one company that the article has named so far, or null when it named several. */
export function onlyCompany(naming: Naming, core: readonly Word[], passage: Passage): Entity | null {
  const [opening, noun] = core
  if (opening === undefined || noun === undefined || core.length > 2) return null
  if (!pointsToOne(opening.form) || !general.has(noun.form)) return null
  const found = new Map<string, Entity>()
  for (const name of naming.entities.names) {
    // « sur la Zorba 6 Kalta »: what has a number in its name is made by a company
    if (/\d/.test(naming.text.slice(...name.span))) continue
    if (name.span[1] > opening.start || (name.kind !== 'person' && name.kind !== 'organisation')) continue
    const before = fold(naming.text.slice(Math.max(0, name.span[0] - widestBefore), name.span[0]))
    // « (et du groupe Zorba) » is put in
    if (/\([^()]*$/.test(before)) continue
    const entity = naming.entities.of(name)
    const isPerson = entity.kind === 'person' && (entity.gender !== null || isOfSomebody(before))
    if (endings.test(fold(entity.name)) || (!isPerson && beforeName.test(before)))
      found.set(entity.name, entity)
  }
  const [only, other] = [...found.values()]
  if (other !== undefined) return null
  if (only !== undefined && !isNamedNear(naming, only, opening.start)) return null
  if (only !== undefined && isAnotherBefore(naming, only, passage)) return null
  return only ?? bodyThatOpens(naming, opening.start, passage)
}

const farthestName = 1500

/** In a list of companies one that was named far above is as little meant as any. */
function isNamedNear(naming: Naming, company: Entity, at: number): boolean {
  const last = lastMention(naming, company, at)
  return last !== undefined && at - last.span[1] < farthestName
}

/** "Zorba flew there. The airline denied it", where a company of another name is known: the sentence before is about neither. */
function isAnotherBefore(naming: Naming, { name }: Entity, passage: Passage): boolean {
  const before = passageBefore(naming, passage)
  const first = before === undefined ? undefined : nameThatOpens(naming, before)
  if (first === undefined) return false
  const entity = naming.entities.of(first)
  const isBody = first.kind === 'organisation' || (first.kind === 'person' && entity.gender === null)
  return isBody && entity.name !== name
}

const persons =
  /(?:^|\s)(?:spokes\p{L}+|ceo|cfo|chief|founder|cofounder|president|chair|chairman|chairwoman|director|manager|owner|operator|proprietaire|porte-parole|patron|pdg),? $/u

/** "the company spokesperson Ana Ruiz", "owner Ana Ruiz": who stands behind is a person. */
export function isOfSomebody(before: string): boolean {
  return persons.test(before)
}

/** "Zorba is testing a tool. The company said": the body whose name opened the same sentence or the one before. */
function bodyThatOpens(naming: Naming, at: number, passage: Passage): Entity | null {
  const before = passageBefore(naming, passage)
  for (const sentence of [passage, ...(before === undefined ? [] : [before])]) {
    const name = nameThatOpens(naming, sentence)
    if (name === undefined || name.span[1] >= at) continue
    return name.kind === 'organisation' ? naming.entities.of(name) : null
  }
  return null
}

function nameThatOpens({ entities }: Naming, { span, words }: Passage): Name | undefined {
  const [first] = entities.within(span)
  return first?.span[0] === words[0]?.start ? first : undefined
}
