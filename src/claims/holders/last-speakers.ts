import { wordSet } from '../../text/words/word-set.ts'
import type { NamedHolder } from '../attribution.ts'
import { pointsToOne } from '../grammar/function-words.ts'
import { isPersonNoun } from '../grammar/person-nouns.ts'
import { formsOf, type Word } from '../grammar/words.ts'
import type { Passage } from '../passages.ts'
import type { PlacedReport } from '../statements/links.ts'
import { qualifying } from './description-words.ts'
import type { Gender } from './entities.ts'
import { fits, isWithinSentences, type Naming, nameOf } from './naming.ts'
import { introducedSince } from './only-persons.ts'
import { isOutlet, isStation, isUnnamedOutlet } from './outlets.ts'

/**
 * « le quotidien », "the newspaper": the outlet that was the last to tell something under its name, one that the sentence
 * before names since, or the only paper named. Nobody behind two that told it together.
 */
export function lastOutlet(naming: Naming, noun: string, at: number): NamedHolder | null {
  const mayBe = (name: string) =>
    !agency.test(name) && !(printed.test(noun) && (isStation(name) || site.test(name)))
  const last = naming.spoken.findLast(
    ({ outlet, holder }) => outlet && !isUnnamedOutlet(holder.name) && mayBe(holder.name),
  )
  const outlets = naming.entities.names.filter(name => {
    const called = naming.entities.of(name).name
    return name.kind === 'organisation' && name.span[1] <= at && isOutlet(called) && mayBe(called)
  })
  const latest = outlets.at(-1)
  const isSince = latest !== undefined && last !== undefined && latest.span[0] >= last.holder.span[1]
  const sentence = naming.passages.findLastIndex(({ span }) => span[0] <= at)
  if (isSince && isWithinSentences(naming, latest.span[0], sentence, 1))
    return nameOf(naming.entities.of(latest))
  if (last?.plural === true && / (?:et|and) /.test(last.holder.name)) return null
  if (last !== undefined) return { name: last.holder.name, keys: last.holder.keys }
  if (!papers.test(noun)) return null
  const named = outlets.map(name => naming.entities.of(name))
  const [only, ...others] = new Map(named.map(entity => [entity.name, entity])).values()
  return others.length > 0 ? null : nameOf(only)
}

/** No radio, no channel and no site is « le quotidien ». */
const site = /^(?:le |la )?(?:site|page|blog|plateforme)(?!\p{L})/iu
const printed = /^(?:quotidien|journal|hebdomadaire|mensuel|newspaper|paper|tabloid)$/

const papers =
  /^(?:quotidien|journal|hebdomadaire|mensuel|magazine|media|chaine|radio|newspaper|paper|tabloid)$/

/** No paper and no station. */
const agency = /^(?:l['’])?(?:AFP|AP|ANSA|DPA|Reuters|Bloomberg)$/iu

const pairs = /^(?:les deux \S+|the (?:duo|pair))$/

/** « les deux organismes », "the duo": the two who were the last to speak together. */
export function lastPair({ spoken }: Naming, core: readonly Word[]): NamedHolder | null {
  if (!pairs.test(formsOf(core))) return null
  const last = spoken.findLast(({ plural, holder }) => plural && joined.test(holder.name))
  return last === undefined ? null : { name: last.holder.name, keys: last.holder.keys }
}

/** Two names and no more. */
const joined = /^[^,]*\p{Lu}[^,]* (?:et|and) [^,]*\p{Lu}[^,]*$/u

/** Whoever adds something has just spoken. */
export const continuing = wordSet(
  'ajouter poursuivre continuer conclure renchérir insister enchaîner compléter add continue conclude',
)

/** « L’élue a également annoncé », "the mayor also said" */
export function addsMore({ group, passage }: PlacedReport): boolean {
  if (group === null) return false
  const verb = passage.words.slice(group.first, group.last + 2)
  return verb.some(({ form }) => /^(?:egalement|aussi|encore|ensuite|also|further)$/.test(form))
}

/** « a ajouté l’élu de terrain », "added the farmer": under a name that says nothing new, the person who spoke last. */
export function lastSpeaker(naming: Naming, core: readonly Word[]): NamedHolder | null {
  const opening = core[0]
  const last = naming.spoken.at(-1)
  if (opening === undefined || last === undefined || last.plural) return null
  const [noun = '', ...rest] = core.slice(1).flatMap(({ form }) => (qualifying.has(form) ? [] : form))
  if (!pointsToOne(opening.form) || !isPersonNoun(noun, null)) return null
  // « a ajouté le porte-parole du joueur »: somebody's, and so somebody else
  if (rest.length > 0 && belonging.test(noun)) return null
  // « a ajouté le ministre »: an office that nobody is said to hold may be another's
  const isHeld = last.words.has(noun) || isOnlyPerson(naming, last.holder.name, opening.start)
  if (office.test(noun) && !isHeld) return null
  const isNear = opening.start - last.at < farthestSpeaker
  const isPerson = last.holder.keys.some(key => key.startsWith('person_'))
  if (!isNear || !isPerson || !fits(last.gender, genderOfPhrase(opening.form, noun))) return null
  return { name: last.holder.name, keys: last.holder.keys }
}

/** Whether nobody else has spoken so near. */
function isOnlyPerson({ spoken }: Naming, name: string, at: number): boolean {
  return spoken.every(one => one.holder.name === name || one.plural || at - one.at > farthestSpeaker)
}

const belonging =
  /^(?:porte-parole|avocate?|conseillere?|conseiller|mari|femme|epouse|epoux|pere|mere|frere|s(?:oe|œ)ur|fils|fille|agent|agente|representante?|proche|amie?|voisine?|medecin|adjointe?|collaborat(?:eur|rice)|compagnon|compagne|spokesman|spokeswoman|spokesperson|lawyer|attorney|wife|husband)$/
const farthestSpeaker = 1200
const office = /^(?:presidente?|ministre|prefete?|procureure?|minister|president|prosecutor)$/

/** « l’association » shows its gender by its ending, « l’une des juges » by the pronoun. */
export function genderOfPhrase(opening: string, noun: string): Gender {
  if (opening !== "l'") return genderOfArticle(opening)
  if (/(?:tion|sion|ite|ete|ence|ance|ure|ee|ue|[td]rice|euse)$/.test(noun)) return 'f'
  return genderOfArticle(noun)
}

function genderOfArticle(form: string): Gender {
  if (/^(?:la|une|cette)$/.test(form)) return 'f'
  return /^(?:le|un|ce|cet|du)$/.test(form) ? 'm' : null
}

/**
 * « ajoute cette enseignante », « sourit la jeune femme »: who has just spoken under a name, of whom French then says
 * what else they are.
 */
export function speakerAgain(naming: Naming, core: readonly Word[], passage: Passage): NamedHolder | null {
  const [opening, next] = core
  const last = naming.spoken.findLast(({ outlet }) => !outlet)
  if (opening === undefined || next === undefined || last === undefined || passage.language !== 'fr')
    return null
  const isPointing = /^(?:ce|cet|cette)$/.test(opening.form)
  const called = core.slice(1).map(({ form }) => form)
  const isYoung = /^l[ea]$/.test(opening.form) && young.test(called.join(' '))
  const noun = called.find(form => !qualifying.has(form)) ?? ''
  const gender = genderOfPhrase(opening.form, noun)
  const isPerson = isYoung || (isPointing && isPersonNoun(noun, gender) && !nobodys.test(noun))
  const isNear = isWithinSentences(naming, last.at, naming.passages.indexOf(passage), 2)
  if (!isPerson || last.plural || !isNear || !fits(last.gender, gender)) return null
  if (!last.holder.keys.some(key => key.startsWith('person_')) || !last.holder.name.includes(' ')) return null
  const named = naming.entities.within([opening.start, core.at(-1)?.end ?? opening.end])
  const isOther =
    named.some(name => naming.entities.of(name).name === last.holder.name) ||
    (isYoung && introducedSince(naming, opening.start, gender) !== null)
  return isOther || (isYoung && speaksOfOthers(naming, last.holder.name)) ? null : nameOf(last.holder)
}

/** « a dit la procureure Ana Ruiz. La jeune femme … »: whom her office makes speak of somebody else. */
export function speaksOfOthers({ roles }: Naming, name: string): boolean {
  return roles.some(({ entity, head }) => entity.name === name && (office.test(head) || belonging.test(head)))
}

const young = /^(?:jeune (?:homme|femme)|(?:homme|femme) de \d+ ans|(?:pere|mere) de famille)$/
const nobodys = /^(?:derni(?:er|ere)|premi(?:er|ere)|suspecte?|texte)$/
