import type { Category } from '../../types.ts'
import type { Quantity, SentenceWords } from '../quantities/quantities.ts'
import { doubtfulMoney, signsOfPayment } from './categories-words.ts'
import type { Clause } from './clause.ts'
import type { Counted } from './counted-edges.ts'
import { isCrowd, isFew } from './crowds.ts'
import { fateInClause } from './fates.ts'
import { countsThings, type Head } from './heads.ts'

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
  if (isUnderArms(sentence, counted) === false) return null
  if (head.kind === 'weapons') return isUnarmed(sentence, counted) ? 'other' : 'weapons'
  const isPerson = head.kind !== undefined || counted === null || counted.head === null
  const fate = fateInClause(sentence, quantity, counted, head, clause)
  const isConvict = fate === 'captured' && head.fate === 'captured' && isInPrison(sentence)
  const fits = fate !== null && !isConvict && (isPerson || !countsThings(sentence, counted))
  if (fits && !(fate === 'displaced' && head.kind === 'troops')) return fate
  if (head.kind === 'troops' && isHeldByOthers(sentence, quantity, counted)) return 'captured'
  if (head.kind === 'troops' || (head.kind === 'crowd' && !isFew(quantity))) return head.kind
  if (isDeployedPolice(sentence, counted, clause)) return 'troops'
  return isCrowd(sentence, quantity, counted, head, clause) ? 'crowd' : null
}

const holding = /^(?:hold(?:s|ing)?|held|detain(?:s|ing|ed)?|detien(?:t|nent)|detenai(?:t|ent)|detenir)$/
/** "holds 20,000 troops in reserve": they are the army's own. */
const ofOwn = /^(?:in|on|back|ready|near|along|at|there|en|sur|pres)$/
const longestHedge = 4

/** « détient six combattants », "six fighters are being held": soldiers in the hands of others. */
function isHeldByOthers(
  { words }: SentenceWords,
  { start, next }: Quantity,
  counted: Counted | null,
): boolean {
  const end = counted === null ? next : counted.last + 1
  const behind = words.slice(end, end + longestHedge).map(({ form }) => form)
  if (/^(?:are|were|is|was) (?:being |still )?held(?! (?:up|back|off|to))/.test(behind.join(' '))) return true
  const before = words.slice(Math.max(0, start - longestHedge), start)
  const at = before.findLastIndex(({ form }) => holding.test(form))
  const isObject =
    at >= 0 && before.slice(at + 1).every(({ kind, form }) => kind === 'word' && hedging.test(form))
  return isObject && !ofOwn.test(behind[0] ?? '')
}

const hedging =
  /^(?:at|least|about|some|around|more|than|nearly|up|to|au|moins|environ|plus|de|pres|encore|still)$/

/** « a payé 40 millions de livres », and not « a lu 40 livres ». */
function isDoubtfulMoney(
  { text, span, words }: SentenceWords,
  counted: Counted | null,
  { left, right }: Clause,
): boolean {
  const head = counted === null || counted.head === null ? '' : (words[counted.head]?.form ?? '')
  if (!doubtfulMoney.test(head)) return false
  return (
    /[€£$]/u.test(text.slice(...span)) ||
    words.slice(left, right).some(({ form }) => signsOfPayment.test(form))
  )
}

/** « 200 effectifs à temps plein » are soldiers only where forces are spoken of; null of another noun. */
export function isUnderArms(
  { text, words, span: [start, end] }: SentenceWords,
  counted: Counted | null,
): boolean | null {
  if (counted === null || counted.head === null || !/^effectifs?$/.test(words[counted.head]?.form ?? ''))
    return null
  return forces.test(text.slice(Math.max(0, start - around), end + around))
}

const forces =
  /(?<!\p{L})(?:soldats?|militaires?|armées?|troupes|policiers?|gendarmes?|forces|maintien de l[’']ordre)(?!\p{L})/iu
const police = /^(?:polici(?:ers?|eres?)|gendarmes?|crs|policemen|officers)$/
const deployed = /^(?:deploy|deploi|mobilis|mobiliz|depech|engage|stationn)/

/** « 300 gendarmes mobilisés », "1,200 police officers were deployed" */
function isDeployedPolice({ words }: SentenceWords, counted: Counted | null, clause: Clause): boolean {
  if (counted === null || counted.head === null || !police.test(words[counted.head]?.form ?? '')) return false
  return words.slice(clause.left, clause.right).some(({ form }) => deployed.test(form))
}

const around = 300
const war =
  /(?<!\p{L})(?:guerres?|soldats?|militaires?|armées?|combats?|rebelles?|talibans?|djihadistes?|jihadistes?|otages?|captifs?|front|frappes?|missiles?|war|soldiers?|troops|army|armies|military|fighters?|front line)(?!\p{L})/iu
const prison =
  /(?<!\p{L})(?:prisons?|cellules?|pénitentiaires?|carcér\p{L}+|détenus?|codétenus?|peines?|jails?|inmates?|cells?|sentences?)(?!\p{L})/iu
/** Arms in a war, and none at a fire or in a kitchen: « quatre hélicoptères mobilisés contre l’incendie ». */
const doubtfulArms = /^(?:helicopteres?|helicopters?|bombardiers?|bombers?)$/
const cartridge = /^(?:cartouches?|bombes?|cartridges?|canons?|grenades?)$/
const filling =
  /^(?:gaz|protoxyde|encre|cigarettes?|tabac|butane|encres|peinture|eau|neige|chaleur|chantilly|water|snow|paint|ink|gas)$/

/** « sept prisonniers ont creusé un tunnel sous leur cellule »: those who serve a sentence were taken by no enemy. */
function isInPrison({ text, span: [start, end] }: SentenceWords): boolean {
  const own = text.slice(start, end)
  const near = text.slice(Math.max(0, start - around), end + around)
  return !war.test(own) && prison.test(war.test(near) ? own : near)
}

/** Whether what may be an arm is none here. */
function isUnarmed({ text, span: [start, end], words }: SentenceWords, counted: Counted | null): boolean {
  if (counted === null || counted.head === null) return false
  const form = words[counted.head]?.form ?? ''
  // « deux avions bombardiers d’eau »
  if (words.slice(counted.head, counted.last + 3).some(word => word.form === 'eau')) return true
  if (cartridge.test(form))
    return words.slice(counted.head + 1, counted.head + 4).some(word => filling.test(word.form))
  if (!doubtfulArms.test(form)) return false
  return !war.test(text.slice(Math.max(0, start - around), end + around))
}
