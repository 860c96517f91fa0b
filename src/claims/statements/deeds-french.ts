import { isMark } from '../grammar/clauses.ts'
import { isCue } from '../grammar/cues.ts'
import { isDe, isQue } from '../grammar/function-words.ts'
import { isInfinitive } from '../grammar/inflection.ts'
import { formsOf } from '../grammar/words.ts'
import { isInanimate } from '../holders/speakers.ts'
import { type Deed, formAt, opensQuotation } from './deed.ts'

/** Of French verbs of speech, what shows that nothing is said. */
const deeds: ReadonlyMap<string, (deed: Deed) => boolean> = new Map([
  ['appeler', deed => isNaming(deed) || isNamed(deed) || (!opensQuotation(deed) && !callsFor(deed))],
  ['qualifier', isNaming],
  ['décrire', isNaming],
  ['proposer', isOffer],
  [
    'compter',
    deed => {
      const only = deed.first === deed.group.last + 1 && formAt(deed) === 'que'
      return !only && !opensInfinitive(deed)
    },
  ],
  ['trouver', isNotThought],
  ['remarquer', isNotThought],
  ['inviter', isInvitation],
  ['penser', isWrong],
  ['croire', isWrong],
  ['menacer', deed => !opensQuotation(deed) && !isDe(formAt(deed))],
  ['préférer', opensInfinitive],
  // « citant ses auteurs préférés »: whom, and not what they say
  ['citer', deed => /^(?:son|sa|ses|leurs?)$/.test(formAt(deed))],
  // « a voulu disperser la foule »: that was tried, and « aurait voulu » is a wish
  ['vouloir', deed => auxiliariesOf(deed).some(form => /^(?:a|ont|avai(?:en)?t)$/.test(form))],
  // « vient de publier “Les Marées” »: a work, and nothing that was said
  ['publier', deed => opensQuotation(deed) && !isMark(deed.words[deed.first - 1], ':')],
  ['dévoiler', showsOff],
  // « garantissant un bon accueil »: what gives is no speaker
  ['garantir', deed => !opensQuotation(deed) && !opensClause(deed) && !isDe(formAt(deed))],
  ['maintenir', deed => deed.group.governor !== null && !opensClause(deed)],
  ['continuer', ({ words, group }) => /^(?:à|de|d')$/.test(words[group.last + 1]?.form ?? '')],
  ['accuser', deed => /^(?:une?|le|la|des)$/.test(formAt(deed)) && befalls(formAt(deed, 1))],
  // « rejette dans le fleuve », « ont rejeté des gravats en mer »: what is thrown out
  ['rejeter', deed => throwsOut(deed) || isVote(deed)],
  // « reprennent « de plus belle » »
  ['reprendre', deed => opensQuotation(deed) && deed.words[deed.first]?.full !== true],
  [
    'évoquer',
    ({ words, first }) => words.slice(first, first + topicReach).some(({ form }) => topics.test(form)),
  ],
  ['avancer', deed => /^(?:ses|leurs) pions?$/.test(`${formAt(deed)} ${formAt(deed, 1)}`)],
  // « déplore à ce jour plus de 40 morts »: whom it has lost
  ['déplorer', ({ words, first }) => losses.test(formsOf(words.slice(first, first + longestLosses)))],
  // « ce choix signifie que »: what it means
  ['signifier', ({ words, group }) => /^signifi(?:e|ent|ait|aient)$/.test(words[group.head]?.form ?? '')],
])

/** « propose une gamme », « avait appelé la police ». */
export function isFrenchDeed(deed: Deed): boolean {
  const { lemma } = deed.group.verb
  if (lemma.startsWith('faire ')) return /^(?:sur|dans|à|via)$/.test(formAt(deed))
  return deeds.get(lemma)?.(deed) ?? false
}

/** « accuse une baisse de 11 % », « accuse le coup »: it befalls the subject, and nobody is accused. */
const suffered =
  /^(?:baisses?|reculs?|chutes?|pertes?|retards?|deficits?|repli|coup|deficit|hausse|diminution|fatigue|choc|age|poids|ecart|manque|creux|passif)$/
const befalls = (form: string): boolean => suffered.test(form) || isInanimate(form)
/** « a évoqué plusieurs sujets avec eux »: what was talked about, and nothing of what was said. */
const topics = /^(?:sujets?|themes?|thematiques?|souvenirs?)$/
const topicReach = 4
const beforeInfinitive = /^(?:ne|n'|se|s'|le|la|les|l'|y|en|lui|leur|bien)$/
const waste =
  /^(?:eaux?|dechets?|gravats?|boues?|fumees?|gaz|plomb|mercure|petrole|polluants?|melanges?|effluents?|tonnes?|litres?|co2|carbone|particules?|substances?|produits?|residus?)$/
const wasteReach = 3

function throwsOut({ words, group, first }: Deed): boolean {
  const isInto = /^(?:dans|en|vers|sur)$/.test(words[group.last + 1]?.form ?? '')
  return isInto || words.slice(first, first + wasteReach).some(({ form }) => waste.test(form))
}

const voteReach = 6

/** « Les électeurs ont rejeté le projet »: what they do, and not what they say. */
function isVote({ words, group }: Deed): boolean {
  const before = words.slice(Math.max(0, group.first - voteReach), group.first)
  return before.some(({ form }) => /^(?:electeurs|electrices|votants)$/.test(form))
}

const losses = /^(?:(?:a|à|ce|jour|deja|desormais|au|moins|plus|pres|de|d'|environ|quelque) )*\d/
const longestLosses = 7

function opensInfinitive(deed: Deed): boolean {
  return beforeInfinitive.test(formAt(deed)) || isInfinitive(formAt(deed))
}

function opensClause(deed: Deed): boolean {
  return deed.grammar.complementizers.has(formAt(deed))
}

function auxiliariesOf({ words, group }: Deed): readonly string[] {
  return words.slice(group.first, group.head).map(({ form }) => form)
}

/** « a proposé 3 000 euros », « proposent moins de places », « propose une gamme » */
function isOffer(deed: Deed): boolean {
  const { grammar, group } = deed
  const opening = formAt(deed)
  if (/^(?:\d.*|moins|plus|davantage|jusqu'a)$/.test(opening)) return true
  const compound = auxiliariesOf(deed).some(form => grammar.have.has(form))
  const thing = grammar.determiners.has(opening) && !/^(?:de|d'|du)$/.test(opening)
  return !compound && group.governor === null && thing
}

/** « ne trouve pas que » */
function isNotThought(deed: Deed): boolean {
  return deed.group.negated && deed.group.governor === null && isQue(formAt(deed))
}

const longestInvitation = 25

/** « a invité huit couples à la fête »: nobody is called upon to do anything. */
function isInvitation({ words, first }: Deed): boolean {
  const behind = words.slice(first, first + longestInvitation)
  return !behind.some(
    ({ form, kind }, at) =>
      kind === 'quote' || (/^(?:à|a)$/.test(form) && isInfinitive(behind[at + 1]?.form ?? '')),
  )
}

/** « ne croyait pas si bien dire », « pensaient pouvoir passer »: wrongly so, and nothing is denied. */
function isWrong(deed: Deed): boolean {
  const { words, group } = deed
  return /ai(?:en)?t$/.test(words[group.head]?.form ?? '') && (group.negated || formAt(deed) === 'pouvoir')
}

const wares =
  /^(?:versions?|modeles?|collections?|gammes?|voitures?|berlines?|citadines?|suv|concepts?|prototypes?|motos?|moteurs?|smartphones?|telephones?|consoles?|albums?|singles?|titres?|clips?|affiches?|bande-annonce|teasers?|trailers?|photos?|cliches?|images?|videos?|portraits?|statues?|maillots?|robes?|tenues?|logos?|silhouette|visages?|corps|edition|serie|film|livre|sculpture|oeuvre|tableau|plaque|variante|declinaison|coupe|roadster|cabriolet|hypercar|supercar)$/

/** « a dévoilé une collection », « dévoile son nouveau modèle »: what is shown to the public, and not said. */
function showsOff({ words, first }: Deed): boolean {
  return words.slice(first, first + 5).some(({ form }, at) => at > 0 && wares.test(form))
}

/** « appelle les citoyens à voter », but not « avait appelé la police »: somebody is called to something. */
function callsFor({ words, first }: Deed): boolean {
  for (let at = first; at < words.length && !isMark(words[at], ',.;:'); at++)
    // « appelle les secours pour dire que »
    if (words[at]?.form === 'pour') return false
    else if (/^(?:à|au|aux|que|qu')$/.test(words[at]?.form ?? '') || words[at]?.kind === 'quote') return true
  return false
}

/** « ce qu’il appelle “les amis” », « ce qu’il qualifie de »: a thing is given its name in passing. */
function isNaming({ words, group }: Deed): boolean {
  const before = words.slice(Math.max(0, group.first - 3), group.first).map(({ form }) => form)
  return before[0] === 'ce' && isQue(before[1])
}

const longestNamer = 6

/** « une piste que les chauffeurs appellent “la route de l’or” »: the thing named stands before « que ». */
function isNamed({ words, group }: Deed): boolean {
  const que = words.findLastIndex(
    ({ form, kind }, at) => at < group.first && (kind !== 'word' || isQue(form)),
  )
  const noun = words[que - 1]
  if (noun === undefined || !isQue(words[que]?.form) || group.first - que > longestNamer) return false
  return noun.kind === 'word' && !isCue(noun, 'fr')
}
