import type { NumberMention } from '../../text/numbers/numbers.ts'
import { isFate, kindOfWord } from '../figures/categories.ts'
import type { Word } from '../grammar/words.ts'
import type { SentenceWords } from './quantities.ts'

const one = { fr: /^une?$/, en: /^(?:one|an?)$/ }
const number = { fr: /^une?$/, en: /^one$/ }
const persons = {
  fr: /^(?:personne|homme|femme|enfant|fillette|garcon|garconnet|adolescente?|jeune|bebe|nourrisson|touriste|polici(?:er|ere)|gendarme|soldate?|militaire|civile?|pompier|passag(?:er|ere)|conduct(?:eur|rice)|automobiliste|motarde?|cycliste|pietonn?e?|ouvri(?:er|ere)|employee?|etudiante?|eleve|lyceenn?e?|collegienn?e?|journaliste|victime|manifestante?|habitante?|agente?|octogenaire|septuagenaire|sexagenaire|quinquagenaire|quadragenaire|trentenaire|retraitee?|migrante?|surveillante?|randonn(?:eur|euse)|alpiniste|ski(?:eur|euse)|baign(?:eur|euse)|pecheur|marin|docker|chauffeure?|livr(?:eur|euse)|infirmi(?:er|ere)|medecin|enseignante?|agricult(?:eur|rice)|mineure?)$/,
  en: /^(?:person|man|woman|child|boy|girl|baby|teenager|officer|policeman|policewoman|soldier|civilian|passenger|driver|cyclist|pedestrian|student|worker|employee|tourist|protester|firefighter|journalist|victim|resident|migrant|sailor|hiker|climber)$/,
}
const frontAdjectives =
  /^(?:jeune|autre|petite?|nouvelle|nouveau|deuxieme|troisieme|second|seconde|seule?|young|elderly|third|fourth|another|local|police|security|prison|british|american)$/
/** "a 34-year-old man" */
const ages = /^(?:\d{1,3}(?:-year-old)?|-|-?year-old|years?|old)$/
/** « de 34 ans », « âgée de 10 ans », "aged 34", « sud-coréenne »: what may stand between the person and the verb. */
const described =
  /^(?:de|agee?|aged?|ans?|years?|old|of|and|et|un|une|a|\d{1,3}|,|-|\p{L}+(?:aise?|oise?|ien|ienne|enne|een|eenne|ique|ain|aine|ish))$/u
/** Nouns of a toll in the singular: « un mort », "one dead"; « un arrêté » and "one missing piece" are none. */
const tolled = {
  fr: /^(?:morte?|tuee?|blessee?|disparue?|deces)$/,
  en: /^(?:dead|killed|wounded|injured|missing|death|fatality)$/,
}
/** « a fait un mort », « au moins un mort », "left one dead": what a toll stands behind. */
const tolling = {
  fr: /^(?:fait|faisait|faisant|font|faire|fera|ferait|auraient|bilan|deplor\p{L}*|moins|causant|cause)$/u,
  en: /^(?:left|leaving|leaves|leave|killing|least|with|reported|claimed|including)$/,
}
const behindHeadline = /^(?:dans|apres|lors|et|in|after|and|as)$/
/** « au milliard d’euros », « dépasser le million de réparations » */
const scales = new Map([
  ['million', 1e6],
  ['milliard', 1e9],
])
const joints = /^(?:et|and|,|ou|or)$/
const fateReach = 6

/**
 * « un mort » and « une personne a été tuée », "one dead": a single person is a count where it stands in a toll,
 * and only an article elsewhere (« un mort vivant », « un blessé a raconté »).
 */
export function findSingles(sentence: SentenceWords): NumberMention[] {
  const { words, language, span } = sentence
  const found: NumberMention[] = []
  for (const [at, word] of words.entries()) {
    const scale = language === 'fr' ? scales.get(word.form) : undefined
    if (scale !== undefined && /^(?:le|au|du)$/.test(words[at - 1]?.form ?? ''))
      found.push({
        span: [word.start - span[0], word.end - span[0]],
        value: scale,
        low: scale,
        high: scale,
        kind: 'cardinal',
      })
    if (word.kind !== 'word' || !one[language].test(word.form)) continue
    const told = number[language].test(word.form) && isToll(sentence, at)
    if (!told && !isVictim(sentence, at)) continue
    const age = words.slice(at + 1, personBehind(words, at)).findLast(({ form }) => ages.test(form))
    const written: NumberMention['span'] = [word.start - span[0], (age ?? word).end - span[0]]
    found.push({ span: written, value: 1, low: 1, high: 1, kind: 'cardinal' })
  }
  return found
}

function isToll({ words, language }: SentenceWords, at: number): boolean {
  const noun = words[at + 1]
  if (noun === undefined || !tolled[language].test(noun.form)) return false
  const before = words[at - 1]
  const behind = words[at + 2]
  const opens = before === undefined || before.form === ':'
  if (opens && (behindHeadline.test(behind?.form ?? '') || behind?.form === ',')) return true
  if (before !== undefined && tolling[language].test(before.form)) return true
  return isCounted(words, at + 3, joints.test(behind?.form ?? '')) || isListed(words, at, language)
}

/** « un mort et trois blessés » */
function isCounted(words: readonly Word[], at: number, joined: boolean): boolean {
  const number = words[at]?.form ?? ''
  return joined && (/^\d/.test(number) || smallNumbers.test(number))
}

const smallNumbers =
  /^(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|plusieurs|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|dozens|several)$/

/** « trois blessés et un mort » */
function isListed(words: readonly Word[], at: number, language: SentenceWords['language']): boolean {
  if (!joints.test(words[at - 1]?.form ?? '')) return false
  const kind = kindOfWord(words[at - 2]?.form ?? '', language)
  const number = words.slice(Math.max(0, at - 4), at - 2)
  return kind !== undefined && isFate(kind) && number.some(word => isCounted([word], 0, true))
}

/** Over « jeune », "34-year-old": where the person would stand. */
function personBehind(words: readonly Word[], at: number): number {
  let person = at + 1
  while (person < at + longestBefore && isDescription(words[person]?.form ?? '')) person += 1
  return person
}

const longestBefore = 6

function isDescription(form: string): boolean {
  return frontAdjectives.test(form) || ages.test(form)
}

/** « une personne a été tuée », « une femme et un enfant sont décédés », « et une jeune femme blessée aux jambes » */
function isVictim({ words, language }: SentenceWords, at: number): boolean {
  const person = personBehind(words, at)
  if (!persons[language].test(words[person]?.form ?? '')) return false
  const verb = verbBehind(words, person + 1, language)
  if (verb === null) return isListedVictim(words, at, person, language)
  return isDead(words, verb, language)
}

/** The verb of the person, over an age, a nationality or « et un enfant ». */
function verbBehind(
  words: readonly Word[],
  from: number,
  language: SentenceWords['language'],
): number | null {
  for (let at = from; at < from + describedReach; at++) {
    const form = words[at]?.form ?? ''
    if (auxiliary.test(form) && !(language === 'en' && form === 'a')) return at
    if (!described.test(form) && !persons[language].test(form)) return null
  }
  return null
}

const describedReach = 8
const auxiliary =
  /^(?:est|a|ont|sont|avait|avaient|etait|etaient|aurait|auraient|serait|seraient|fut|was|were|has|have|had|is|are|died)$/
const passive = /^(?:ete|est|sont|etait|etaient|serait|seraient|fut|was|were|been|is|are)$/
/** These need no passive. */
const dying = /^(?:morte?s?|decedee?s?|peri|succombe|disparue?s?|died|vie|life|dead|missing)$/

function isDead(words: readonly Word[], verb: number, language: SentenceWords['language']): boolean {
  const predicate = words.slice(verb, verb + fateReach)
  const stop = predicate.findIndex(({ kind, form }) => kind !== 'word' || stops.test(form))
  const told = predicate.slice(0, stop < 0 ? fateReach : stop).map(({ form }) => form)
  if (
    told.includes('died') ||
    /\b(?:perdu la vie|trouve la mort|lost (?:his|her|their) li(?:fe|ves))\b/.test(told.join(' '))
  )
    return true
  return told.some((form, index) => {
    const kind = kindOfWord(form, language)
    if (kind !== 'killed' && kind !== 'wounded' && kind !== 'missing') return false
    if (form === 'mort' && /^(?:s[ao]n?|la|une?|leur|de|his|her)$/.test(told[index - 1] ?? '')) return false
    return dying.test(form) || told.slice(0, index).some(word => passive.test(word))
  })
}

const stops = /^(?:qui|que|par|dans|pour|avec|who|which|that|by|in|for|with|after|when|apres|lorsque)$/

/** « 12 blessés et une jeune femme blessée aux jambes »: a participle where a list has its numbers. */
function isListedVictim(
  words: readonly Word[],
  at: number,
  person: number,
  language: SentenceWords['language'],
): boolean {
  const kind = kindOfWord(words[person + 1]?.form ?? '', language)
  if ((kind !== 'killed' && kind !== 'wounded') || !number[language].test(words[at]?.form ?? '')) return false
  if (!joints.test(words[at - 1]?.form ?? '') || auxiliary.test(words[person + 2]?.form ?? '')) return false
  return words.slice(Math.max(0, at - listReach), at).some(word => isCounted([word], 0, true))
}

const listReach = 10
