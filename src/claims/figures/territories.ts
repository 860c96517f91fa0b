import { findNames } from '../../text/names/names.ts'
import { fold } from '../../text/words/tokens.ts'
import type { Attribution } from '../attribution.ts'
import type { SentenceWords } from '../quantities/quantities.ts'

const suffering =
  /^(?:n['’])?(?:en )?(?:déplor|fai(?:t|sait) (?:\p{L}+ )?état|recens|dénombr|enregistr|compt|mourn|record|count|report)/iu
/** « le pays a encore recensé » */
const perfect = /^(?:n['’])?(?:en )?(?:a|ont|avait|avaient|has|have|had) (?:\p{L}+ )?/iu
const territories =
  /\b(?:pays|archipel|royaume|territoire|province|continent|regions?|villes?|communes?|departements?|iles?|europe|asie|afrique|amerique|asia|africa|country|countries|island|islands|etats?|states?)\b/

/** « le nord de », "eastern and southern" */
const bearings =
  /^(?:(?:le|la|les|l['’]|the|tout|toute|tous|nord|sud|est|ouest|centre|extreme|grand|grande|(?:north|south|east|west)(?:ern)?|central|all|of|du|de|d['’]|des|en|et|and|in|voisin|neighbou?ring)[\s-]?)*$/

const counted =
  /^(?:\d+ |une \p{L}+aine d(?:e |['’])|(?:plusieurs|deux|trois|quatre|cinq|six|dix|several|two|three|four|five|ten) )/u

/** « le pays déplore 300 morts », « l’Europe recense 12 cas »: there they are, and nobody says so. */
export function isTerritory(sentence: SentenceWords, { cue, holders }: Attribution): boolean {
  const said = cue === null ? '' : sentence.text.slice(cue[0], cue[1])
  const isNamed = holders.some(({ keys }) => keys.length > 0)
  if (!suffering.test(isNamed ? said : said.replace(perfect, ''))) return false
  return holders.every(
    ({ name }) => isTerritorial(name, sentence) || (having.test(said) && isCapital(name, sentence)),
  )
}

/** « Oslo ne compte que 300 lits »: the town has them. */
const having = /compt/iu

function isCapital(name: string, { language }: SentenceWords): boolean {
  const [first] = findNames(name, language)
  return first?.kind === 'capital' && first.span[1] === name.length
}

/** « L’Italie parle de 35 navires », "Norway puts the number at 900": what no land does, and only who governs it. */
export function isAssertion(verb: string): boolean {
  return /^(?:puts?$|sp(?:oken?|eaks?)|sa(?:id|ys?)|claim|parl|avanc|évoqu|estim|évalu)/iu.test(verb)
}

/** Whether a name is a place's: it has its dead and its hospitals, and says nothing of them. */
export function isTerritorial(name: string, { language }: SentenceWords): boolean {
  const [first] = findNames(name, language)
  const ends = first?.kind === 'country' || first?.kind === 'place' ? first.span[1] === name.length : false
  // « un médecin de l’hôpital de Goma » is no place
  const isPlace = ends && bearings.test(fold(name.slice(0, first?.span[0])))
  const words = fold(name).replace(counted, '').split(' ')
  return isPlace || territories.test(words.slice(0, 2).join(' '))
}
