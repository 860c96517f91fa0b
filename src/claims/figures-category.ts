import type { Name } from '../text/names.ts'
import type { Category } from '../types.ts'
import { fateOf, isFate, kindOfWord, kindsOfWords } from './categories.ts'
import {
  type CountedKind,
  doubtfulMoney,
  gatherers,
  gathering,
  gatherings,
  numbering,
  signsOfPayment,
  things,
} from './categories-words.ts'
import type { Counted } from './counted.ts'
import { type Clause, isGoverned } from './figures-clause.ts'
import { numberNouns } from './figures-parts.ts'
import type { Quantity, SentenceWords } from './quantities.ts'
import type { Word } from './words.ts'

/** What is known of the counted noun before its clause is read. */
export interface Head {
  /** What the noun itself tells: troops, weapons, persons …; undefined when the lexicon does not know it. */
  readonly kind: CountedKind | undefined
  /** Fates in the phrase itself: « 3 800 Nord-Coréens tués ou blessés ». */
  readonly fate: Category | null
  /** « hommes », "men": soldiers where soldiers are spoken of. */
  readonly loose: boolean
  /** « 11 000 Nord-Coréens »: the people alone. */
  readonly bare: boolean
}

const menWords = new Set(['hommes', 'men'])
const passive = new Set(
  'ete etre was were been being be is are got get sont etaient furent seront est'.split(' '),
)
const intransitive = new Set(
  `suicide suicides suicidee suicidees mort morts morte mortes peri perissent decede decedes decedees meurent mourir disparu disparus disparues manifeste defile
  died die dead perished fled protested marched rallied disappeared missing manquent fui succombe succombent defiler vie foyer
  foyers rue rues homes streets lives combat appel`.split(/\s+/),
)
/** Where the predicate ends: behind these stands when, where or by whom. */
const predicateEnd = new Set(
  `dans par à a au aux en pendant depuis lors pour contre sur chez in by at near during since for against on from after
  with avant apres before de d' du of selon à`.split(/\s+/),
)
const predicateReach = 9
/** « sont à ce jour décédées »: behind these alone the predicate is still to come. */
const auxiliaries = new Set(
  'sont est etaient etait seraient serait ont avaient avait a auraient aurait was were is are has have had'.split(
    ' ',
  ),
)
const negated = /^(?:pas|jamais|not|never)$/
const governedReach = 5
/** « exécutait quatre otages »; orders and works are carried out as well. */
const executing = /^execut(?:e|ent|ait|aient|ant|er|a|erent|ed|es|ing)$/
/** « perdu 3 000 hommes », "lost 3,000 men". */
const losing = /^(?:perd(?:u|re|ent|ait|aient)?|lost|lose|loses|losing)$/
/** « le nombre de blessés atteint 300 »: the subject tells what is counted. */
const measuring =
  /^(?:depass|attein|eleve|elevent|concern|chiffr|compt|total|excede|reach|exceed|pass(?:ed|e|ent)|number|stood|stands|rose|approach|topp|surpass|grimp|mont|est$|sont$|etait$|is$|are$|was$|were$|at$|to$|of$|de$|à$)/
/** « plaintes de deux policiers »: behind a preposition alone stands a number of something only if a noun says so. */
const longestFatePhrase = 3
const bareLinks = /^(?:at|to|of|de|à)$/
const hit = /^(?:hit|struck)$/

/** Reads the counted phrase alone. */
export function headOf(sentence: SentenceWords, counted: Counted | null, names: readonly Name[]): Head {
  if (counted === null) return { kind: undefined, fate: null, loose: false, bare: false }
  const { words, language } = sentence
  const forms = words.slice(counted.first, counted.last + 1).map(word => word.form)
  const kinds = kindsOfWords(forms, language)
  const head = counted.head === null ? undefined : words[counted.head]
  const own = head === undefined ? undefined : kindOfWord(head.form, language)
  // « 30 équipements militaires » are no soldiers, but « 30 pièces d’artillerie » are arms
  const first =
    counted.head === null || kinds.includes('weapons') ? kinds.find(kind => !isFate(kind)) : undefined
  const bare = own === undefined && head !== undefined && names.some(name => isPeople(name, head))
  const kind = own === undefined || isFate(own) ? first : own
  return {
    kind: bare ? (kind ?? 'persons') : kind,
    fate: fateOf(kindsOfWords(withoutComplement(forms), language)),
    loose: head !== undefined && menWords.has(head.form),
    bare,
  }
}

/** « treize vidéos de cette arrestation »: what befell whom a complement names befell nothing that is counted. */
function withoutComplement(forms: readonly string[]): string[] {
  const isLink = (form = ''): boolean => /^(?:de|d'|du|des|of)$/.test(form)
  return forms.filter((_, at) => {
    const before = forms[at - 1]
    return !isLink(before) && !(determiners.test(before ?? '') && isLink(forms[at - 2]))
  })
}

const determiners = /^(?:cette?|ces?|la|l'|leurs?|sa|ses|the|his|her|their)$/

function isPeople(name: Name, head: Word): boolean {
  return name.kind === 'nationality' && name.span[0] <= head.start && name.span[1] >= head.end
}

/** The category that the phrase and its clause give together; null when neither tells. */
export function categoryInClause(
  sentence: SentenceWords,
  quantity: Quantity,
  counted: Counted | null,
  head: Head,
  clause: Clause,
): Category | null {
  if (quantity.kind === 'money' || isDoubtfulMoney(sentence, counted, clause)) return 'money'
  if (quantity.kind !== 'count') return 'other'
  if (head.kind === 'weapons') return 'weapons'
  const isPerson = head.kind !== undefined || counted === null || counted.head === null
  const end = counted === null ? quantity.next : counted.last + 1
  const fate =
    head.fate ??
    victimsFate(sentence, counted, clause, quantity) ??
    governingFate(sentence, quantity, head) ??
    ((!isGoverned(sentence, quantity.start) || /^(?:qui|who)$/.test(sentence.words[end]?.form ?? '')) &&
    isOwnVerb(sentence, quantity, clause)
      ? predicateFate(sentence, head, clause, end)
      : null) ??
    fateBehind(sentence, end) ??
    sharedFate(sentence, quantity, counted, clause) ??
    subjectFate(sentence, quantity, counted, head, clause)
  const isConvict = fate === 'captured' && head.fate === 'captured' && isInPrison(sentence)
  const fits = fate !== null && !isConvict && (isPerson || !countsThings(sentence, counted))
  if (fits && !(fate === 'displaced' && head.kind === 'troops')) return fate
  if (head.kind === 'troops' || (head.kind === 'crowd' && !isFew(quantity))) return head.kind
  if (isDeployedPolice(sentence, counted, clause)) return 'troops'
  if (!countsThings(sentence, counted) && demonstrates(sentence, counted, clause)) return 'crowd'
  const isCrowd =
    (isPerson && crowdIn(sentence, clause, end)) || isGathered(sentence, quantity, counted, clause)
  return isCrowd ? 'crowd' : null
}

/** « a payé 40 millions de livres », and not « a lu 40 livres ». */
function isDoubtfulMoney(
  { words }: SentenceWords,
  counted: Counted | null,
  { left, right }: Clause,
): boolean {
  const head = counted === null || counted.head === null ? '' : (words[counted.head]?.form ?? '')
  return doubtfulMoney.test(head) && words.slice(left, right).some(({ form }) => signsOfPayment.test(form))
}

/** « a fait 17 victimes », "claimed 12 victims": the dead. */
function victimsFate(
  { words }: SentenceWords,
  counted: Counted | null,
  clause: Clause,
  { start }: Quantity,
): Category | null {
  if (/ cout\w* la vie (?:à|a|de|d') $/.test(formsBefore(words, start))) return 'killed'
  if (counted === null || counted.head === null) return null
  if (!/^victimes?$|^victims?$/.test(words[counted.head]?.form ?? '')) return null
  if (isOfDisaster(words, counted)) return 'killed'
  const before = words.slice(Math.max(clause.left, start - 4), start)
  return before.some(({ form }) =>
    /^(?:fait|font|faisait|faisant|fit|firent|claimed|claiming|claims)$/.test(form),
  )
    ? 'killed'
    : null
}

/** « a coûté la vie à »: the words before, each with a space behind. */
function formsBefore(words: readonly Word[], start: number): string {
  const near = words.slice(Math.max(0, start - 6), start)
  return ` ${near.map(({ form }) => form).join(' ')} `
}

const leastCrowd = 10

/** « deux manifestants » are no crowd. */
export function isFew({ hedge, value }: Quantity): boolean {
  return hedge === 'exactly' && (value ?? leastCrowd) < leastCrowd
}

const disasters =
  /^(?:virus|covid|covid-19|coronavirus|epidemie|pandemie|attentats?|seismes?|tsunami|crash|ouragan|cyclone|naufrages?|genocide|massacres?|pandemic|epidemic|earthquake|hurricane|attacks?|shipwreck)$/

/** « 27 000 victimes du virus » */
function isOfDisaster(words: readonly Word[], { head, last }: Counted): boolean {
  return words
    .slice(head ?? last, Math.max(last + 1, (head ?? last) + 5))
    .some(({ form }) => disasters.test(form))
}

const police = /^(?:polici(?:ers?|eres?)|gendarmes?|crs|policemen|officers)$/
const deployed = /^(?:deploy|deploi|mobilis|mobiliz|depech|engage|stationn)/

/** « 300 gendarmes mobilisés », "1,200 police officers were deployed" */
function isDeployedPolice({ words }: SentenceWords, counted: Counted | null, clause: Clause): boolean {
  if (counted === null || counted.head === null || !police.test(words[counted.head]?.form ?? '')) return false
  return words.slice(clause.left, clause.right).some(({ form }) => deployed.test(form))
}

/** « sept prisonniers ont creusé un tunnel sous leur cellule »: those who serve a sentence were taken by no enemy. */
function isInPrison({ text, span }: SentenceWords): boolean {
  return /(?<!\p{L})(?:prisons?|cellules?|pénitentiaires?|détenus?|codétenus?|jails?|inmates?|cells?)(?!\p{L})/iu.test(
    text.slice(...span),
  )
}

function countsThings({ words }: SentenceWords, counted: Counted | null): boolean {
  return counted !== null && counted.head !== null && things.has(words[counted.head]?.form ?? '')
}

/** « sept policiers légèrement blessés », "two guards badly injured": the participle without a verb of its own. */
function fateBehind({ words, language }: SentenceWords, end: number): Category | null {
  const participle = words[end + 1]
  // « a poussé 300 familles à fuir », « a demandé à 300 familles de quitter leur maison »
  if (
    /^(?:de|d'|à|to)$/.test(words[end]?.form ?? '') &&
    /(?:er|ir|re)$|^(?:leave|flee)$/.test(participle?.form ?? '')
  )
    return fateOf(
      kindsOfWords(
        words.slice(end, end + longestFatePhrase + 1).map(({ form }) => form),
        language,
      ).filter(kind => kind === 'displaced'),
    )
  if (words[end]?.form === ',' && participle?.accented === true && isAgent(words[end + 2]))
    return fateOf(kindsOfWords([participle.form], language))
  if (!/(?:ment|ly)$/.test(words[end]?.form ?? '')) return null
  return fateOf(kindsOfWords([words[end + 1]?.form ?? ''], language))
}

/** « , blessés par des tirs », « , tués dans l’attaque » */
function isAgent(word: Word | undefined): boolean {
  return /^(?:par|dans|lors|lorsque|au|pendant)$/.test(word?.form ?? '')
}

const singularVerbs = new Set('a est avait etait fut aura sera aurait serait is was has'.split(' '))

/** « un village de 640 habitants, X est décédé »: many take no verb in the singular, but « une dizaine … a été » may. */
function isOwnVerb({ words }: SentenceWords, { number }: Quantity, { verb }: Clause): boolean {
  return (
    verb === null ||
    number.kind === 'vague' ||
    number.value === 1 ||
    !singularVerbs.has(words[verb]?.form ?? '')
  )
}

/** « … ont été tués ou blessés », "… have died": what the clause's own verb says of its subject. */
function predicateFate(sentence: SentenceWords, head: Head, clause: Clause, end: number): Category | null {
  const { words, language } = sentence
  const from = clause.verb ?? end
  const until = Math.min(clause.right, from + predicateReach)
  const forms: string[] = []
  let isPassive = clause.verb === null
  for (let at = from; at < until; at++) {
    const word = words[at]
    if (word === undefined || word.kind === 'quote') break
    if (word.kind === 'mark') {
      if (word.form === ',' && forms.length > 0 && !endsInFate(words, at + 1, language)) break
      continue
    }
    const isBegun = forms.some(form => !auxiliaries.has(form))
    if (isBegun && predicateEnd.has(word.form) && !continuesPhrase(words, at)) break
    if (negated.test(word.form)) return null
    isPassive ||= passive.has(word.form)
    forms.push(word.form)
  }
  if (isHeld(words, from, clause.right) && head.kind !== undefined) return 'captured'
  const isHit = isPassive && forms.some(form => hit.test(form))
  if (isHit && (head.bare || head.kind === 'troops')) return 'killed-or-wounded'
  const said = clause.verb === null ? withoutComplement(forms) : forms
  const told = isPassive ? said : said.map(form => (isTransitive(form, language) ? '' : form))
  return fateOf(kindsOfWords(told, language))
}

/** "in Ukrainian hands", « aux mains des Ukrainiens » */
function isHeld(words: readonly Word[], from: number, until: number): boolean {
  const at = words.findIndex(
    (word, index) => index >= from && index < until && /^(?:hands|mains)$/.test(word.form),
  )
  return at > 0 && words.slice(Math.max(from, at - 3), at).some(word => /^(?:in|aux|entre)$/.test(word.form))
}

/** « 300 soldats ont tué … » tells nothing of the soldiers. */
function isTransitive(form: string, language: SentenceWords['language']): boolean {
  const kind = kindOfWord(form, language)
  return kind !== undefined && isFate(kind) && !intransitive.has(form)
}

/** « tués, blessés ou disparus » */
function endsInFate(words: readonly Word[], at: number, language: SentenceWords['language']): boolean {
  const kind = kindOfWord(words[at]?.form ?? '', language)
  return kind !== undefined && isFate(kind)
}

/** « morts au combat », « hors de combat », « en garde à vue »: the preposition belongs to the predicate. */
function continuesPhrase(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.form ?? ''
  return /^(?:combat|evacuer|garde|vue|examen|prison|action|captivity|detention|rue|rues|appel|l'|la)$/.test(
    next,
  )
}

/** « a tué 30 soldats », « la capture de deux soldats », "injuring 12": what governs the figure from the left. */
function governingFate(sentence: SentenceWords, quantity: Quantity, head: Head): Category | null {
  const { words, language } = sentence
  for (let at = quantity.start - 1, seen = 0; at >= 0 && seen < governedReach; at--) {
    const word = words[at]
    if (word === undefined || word.kind === 'quote') return null
    if (word.kind === 'mark') {
      if (!'″"«»'.includes(word.form)) return null
      continue
    }
    if (executing.test(word.form)) return head.kind === 'troops' || head.kind === 'persons' ? 'killed' : null
    if (losing.test(word.form))
      return head.kind === 'troops' || head.kind === 'persons' ? 'killed-or-wounded' : null
    const kind = kindOfWord(word.form, language)
    if (kind !== undefined && isFate(kind)) {
      const joint = /(?:ment|ly)$/.test(words[at - 1]?.form ?? '') ? at - 2 : at - 1
      const both =
        joint > 0 && /^(?:ou|et|or|and)$/.test(words[joint]?.form ?? '') ? [words[joint - 1]?.form ?? ''] : []
      return isBareParticiple(words, at, quantity.start)
        ? null
        : fateOf(kindsOfWords([...both, word.form], language))
    }
    if (isTime(sentence, at)) continue
    if (!skippable.has(word.form) && !/(?:ment|ly)$/.test(word.form)) return null
    seen += 1
  }
  return null
}

/** « a interpellé cette semaine trois hommes », « a tué lundi soir deux soldats » */
function isTime({ words, grammar }: SentenceWords, at: number): boolean {
  const form = words[at]?.form ?? ''
  if (grammar.times.has(form) || form === 'precaution') return true
  if (form === 'par' && words[at + 1]?.form === 'precaution') return true
  return (
    /^(?:ce|cet|cette|la|le|dans|this|last|on)$/.test(form) && grammar.times.has(words[at + 1]?.form ?? '')
  )
}

/** « est mort avec sa fille et sept autres personnes »: what befell the first befell the others. */
function sharedFate(
  { words, language }: SentenceWords,
  { start }: Quantity,
  counted: Counted | null,
  { left }: Clause,
): Category | null {
  const joint = words[start - 1]?.form ?? ''
  const before = words.slice(left, start - 1).map(({ form }) => form)
  // « dix maisons ont été évacuées, soit 30 personnes »
  if (counted !== null && joint === 'soit')
    return fateOf(kindsOfWords(before.slice(-1 - longestFatePhrase), language))
  if (counted === null || !/^(?:et|avec|and|with)$/.test(joint)) return null
  if (!/^(?:autres?|others?)$/.test(words[counted.first]?.form ?? '')) return null
  const at = before.findLastIndex(form => passive.has(form) || intransitive.has(form))
  return at < 0 ? null : fateOf(kindsOfWords(before.slice(at, at + longestFatePhrase), language))
}

const skippable = new Set("de d' of at les des the deja au aussi encore also another up to".split(' '))

/** « tués de 30 soldats » is nothing; « étaient blessés 30 soldats » neither: a participle with être governs no object. */
function isBareParticiple(words: readonly Word[], at: number, start: number): boolean {
  const before = words[at - 1]?.form ?? ''
  return passive.has(before) && start - at > 0
}

/** « Les pertes dépasseraient 3 000 hommes », "the number of wounded approaching 1,000". */
function subjectFate(
  sentence: SentenceWords,
  quantity: Quantity,
  counted: Counted | null,
  head: Head,
  clause: Clause,
): Category | null {
  const { words, language } = sentence
  if (counted !== null && !head.loose && head.kind !== 'persons' && head.kind !== 'troops') return null
  const near = words.slice(Math.max(clause.left, quantity.start - 4), quantity.start)
  if (/^(?:sur un total de|of a total of)$/.test(near.map(({ form }) => form).join(' '))) return null
  const forms = words.slice(clause.left, quantity.start).map(word => word.form)
  // « la garde à vue de trois suspects »
  const isEnded = fateOf(kindsOfWords(forms.slice(-1 - longestFatePhrase, -1), language)) !== null
  const isNumbered = forms.some(form => numberNouns.test(form))
  if (!near.some(({ form }) => measuring.test(form) && (isNumbered || isEnded || !bareLinks.test(form))))
    return null
  return fateOf(kindsOfWords(forms, language).filter(kind => kind !== 'captured'))
}

function crowdIn(sentence: SentenceWords, clause: Clause, end: number): boolean {
  const behind = sentence.words.slice(end, clause.right).map(word => word.form)
  const other = behind.findIndex(form => /^(?:lorsque|lorsqu'|quand|when|while)$/.test(form))
  const forms = other < 0 ? behind : behind.slice(0, other)
  return kindsOfWords(forms, sentence.language).includes('crowd')
}

/** « 300 “pulls verts” ont manifesté »: whoever they are, only persons do so. */
function demonstrates({ words }: SentenceWords, counted: Counted | null, { right }: Clause): boolean {
  if (counted === null) return false
  const behind = words.slice(counted.last + 1, Math.min(right, counted.last + 1 + predicateReach))
  return behind.some(
    ({ form }, index) =>
      /^(?:ont|avaient|have|had)$/.test(form) &&
      /^(?:defile|manifeste|marched|protested|rallied|demonstrated)$/.test(behind[index + 1]?.form ?? ''),
  )
}

/** « devant 200 personnes »: an audience is no handful. */
const leastAudience = 20

/** « 3 000 personnes réunies » */
const gathered = /^(?:reunie?s|rassemblee?s|massee?s|gathered|assembled)$/

/** « a rassemblé 4 000 personnes », "2,000 people turned out": a verb of gathering before them, or behind. */
function isGathered(
  { words, language }: SentenceWords,
  quantity: Quantity,
  counted: Counted | null,
  clause: Clause,
): boolean {
  const head = counted === null || counted.head === null ? undefined : words[counted.head]?.form
  if (counted === null || head === undefined || !gatherers.has(head)) return false
  const before = words.slice(clause.left, quantity.start)
  const behind = words.slice(counted.last + 1, clause.right)
  const { draws, comes } = gathering[language]
  if (
    gatherings.test(words[quantity.start - 2]?.form ?? '') &&
    /^(?:de|d'|of)$/.test(words[quantity.start - 1]?.form ?? '')
  )
    return true
  if (
    words.slice((counted.head ?? counted.last) + 1, counted.last + 1).some(({ form }) => gathered.test(form))
  )
    return true
  const size = quantity.value ?? quantity.low ?? quantity.high ?? 0
  if (size >= leastAudience && /^(?:devant|before)$/.test(words[quantity.start - 1]?.form ?? '')) return true
  if (before.some(({ form }) => draws.test(form))) return true
  if (
    /^(?:participante?s?|grevistes|strikers)$/.test(head) &&
    before.some(({ form }) => numbering.test(form))
  )
    return true
  return behind.some(({ form }, index) => comes.test(`${form} ${behind[index + 1]?.form ?? ''}`))
}
