import { formsOf } from '../grammar/words.ts'
import type { Quantity, SentenceWords } from '../quantities/quantities.ts'
import { kindOfWord, kindsOfWords } from './categories.ts'
import { gatherers, gathering, gatherings, numbering } from './categories-words.ts'
import type { Clause } from './clause.ts'
import type { Counted } from './counted-edges.ts'
import type { Head } from './heads.ts'
import { countsThings } from './heads.ts'
import type { Context } from './ties.ts'

const leastCrowd = 10

/** « deux manifestants » are no crowd. */
export function isFew({ hedge, value }: Quantity): boolean {
  return hedge === 'exactly' && (value ?? leastCrowd) < leastCrowd
}

const reach = 9

/** Whether the clause shows that those who are counted came together. */
export function isCrowd(
  sentence: SentenceWords,
  quantity: Quantity,
  counted: Counted | null,
  head: Head,
  clause: Clause,
): boolean {
  if (!countsThings(sentence, counted) && demonstrates(sentence, counted, clause)) return true
  const isPerson = head.kind !== undefined || counted === null || counted.head === null
  const end = counted === null ? quantity.next : counted.last + 1
  return (
    (isPerson && !isFew(quantity) && crowdIn(sentence, clause, end)) ||
    isGathered(sentence, quantity, counted, clause)
  )
}

function crowdIn(sentence: SentenceWords, clause: Clause, end: number): boolean {
  const behind = sentence.words.slice(end, clause.right).map(word => word.form)
  const other = behind.findIndex(form => /^(?:lorsque|lorsqu'|quand|when|while)$/.test(form))
  const forms = other < 0 ? behind : behind.slice(0, other)
  // « 40 femmes vivant dans la rue »
  if (/(?:^| )(?:viv|dorm|loge|heberg|mendi)\S* (?:\S+ )?dans (?:la|les) rues?/.test(forms.join(' ')))
    return false
  return kindsOfWords(forms, sentence.language).includes('crowd') || forms.some(form => sittings.test(form))
}

/** What people hold together, although nobody counts them by it. */
const sittings = /^(?:sit-in|die-in|kiss-in|sit-ins|die-ins)$/

/** « ont défilé », « se sont rassemblés », "marched": what only persons do, whoever they are. */
const demonstrating =
  /^(?:(?:ont|avaient|have|had) (?:\S+ment |aussi |also )?(?:defile|manifeste|proteste|marched|protested|rallied|demonstrated)|(?:manifest|defil|protest)(?:ent|aient)|se (?:sont|etaient) (?:\S+ment )?(?:(?:rassemble|mobilise|masse)e?s|reunie?s)|(?:sont|etaient) (?:\S+ment )?(?:(?:rassemble|masse)e?s|reunie?s) |(?:ont|avaient) (?:\S+ment )?forme (?:une|des) chaines? humaines?)/
/** « , selon la police, qui », « (syndicats) »: put in between them and their verb. */
const insertion =
  /^(?:,? ?(?:selon|d'apres|according to) [^,]{1,40} , |(?:et|and) \d[\d .,]* , |\( [^)]{1,30} \) )+(?:qui )?/
const verbReach = 16

/** « 300 “pulls verts” ont manifesté » */
export function demonstrates(
  { words }: SentenceWords,
  counted: Counted | null,
  { right }: Pick<Clause, 'right'>,
): boolean {
  if (counted === null) return false
  const written = formsOf(
    words.slice(counted.last + 1, counted.last + 1 + verbReach).filter(({ form }) => !'″"«»'.includes(form)),
  )
  if (demonstrating.test(written.replace(insertion, ''))) return true
  const behind = words.slice(counted.last + 1, Math.min(right, counted.last + 1 + reach))
  return behind.some((_, at) => demonstrating.test(formsOf(behind.slice(at, at + 3))))
}

/** « devant 200 personnes »: an audience is no handful. */
const leastAudience = 20

/** « devant », « face à », « en présence de » */
const facing = / (?:devant|before|face à|face a|in front of|en presence (?:de|d')|the presence of) $/

function nearBefore(words: SentenceWords['words'], start: number): string {
  const near = words.slice(Math.max(0, start - 3), start)
  return ` ${formsOf(near)} `
}

const yearly =
  /(?:^| )(?:chaque (?:annee|mois|jour|ete)|par (?:an|mois|jour)|(?:an|annee) dernier|(?:a|per|each|every) (?:year|day|month)|last year)/
/** « où se massaient 200 personnes », « où se sont rassemblées 300 personnes », « ont assisté des centaines de personnes » */
const attending =
  /^(?:(?:assist|particip|defil|manifest|mass|rassembl|press)(?:ent|aient)|rassemblee?s|massee?s|reunie?s)$/
const attended = /^(?:ont|avaient) (?:assiste|participe|defile|manifeste)$/

/** « le défilé a regroupé 3 000 personnes » */
const hosting = /^(?:regroup|accueill)/

/** « a rassemblé 4 000 personnes », "2,000 people turned out": a verb of gathering before them, or behind. */
function isGathered(
  { words, language, grammar }: SentenceWords,
  quantity: Quantity,
  counted: Counted | null,
  clause: Clause,
): boolean {
  const head = counted === null || counted.head === null ? undefined : words[counted.head]?.form
  if (counted === null || head === undefined || !gatherers.has(head)) return false
  const before = words.slice(clause.left, quantity.start)
  const behind = words.slice(counted.last + 1, clause.right)
  // « attire 300 000 visiteurs chaque année »: never at once
  if (/^(?:visiteurs|touristes|visitors|tourists)$/.test(head) && yearly.test(formsOf(behind))) return false
  const [auxiliary, verb] = words
    .slice(0, quantity.start)
    .filter(({ kind }) => kind === 'word')
    .slice(-2)
    .map(({ form }) => form)
  if (attending.test(verb ?? '') || attended.test(`${auxiliary} ${verb}`)) return true
  const { draws, comes } = gathering[language]
  if (
    gatherings.test(words[quantity.start - 2]?.form ?? '') &&
    /^(?:de|d'|of)$/.test(words[quantity.start - 1]?.form ?? '')
  )
    return true
  const size = quantity.value ?? quantity.low ?? quantity.high ?? leastAudience
  if (size >= leastAudience && facing.test(nearBefore(words, quantity.start))) return true
  if (hosting.test(words[quantity.start - 1]?.form ?? '') && before.some(({ form }) => gatherings.test(form)))
    return true
  if (before.some(({ form }) => draws.test(form) || /^(?:foule|cortege|crowd)$/.test(form))) return true
  if (
    /^(?:participante?s?|grevistes|strikers|attendance)$/.test(head) &&
    before.some(({ form }) => numbering.test(form))
  )
    return true
  return behind.some(
    ({ form }, index) =>
      comes.test(`${form} ${behind[index + 1]?.form ?? ''}`) &&
      // "were taken to a hospital"
      !(form === 'taken' && grammar.be.has(behind[index - 1]?.form ?? '')),
  )
}

/** "tens of thousands marched": nothing names them but what they did. */
export function crowdVerb({ sentence, clause }: Context): string | null {
  const { words, language } = sentence
  const word = words
    .slice(clause.verb ?? clause.right, clause.right)
    .find(({ form }) => kindOfWord(form, language) === 'crowd')
  return word === undefined ? null : sentence.text.slice(word.start, word.end)
}
