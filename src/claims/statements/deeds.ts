import { wordSet } from '../../text/words/word-set.ts'
import { tellingVerbs } from '../firmness/modality.ts'
import { hasFiniteVerb, isMark } from '../grammar/clauses.ts'
import { isNumberWord } from '../grammar/determiners.ts'
import { isDe, isQue } from '../grammar/function-words.ts'
import type { Grammar } from '../grammar/grammar.ts'
import { isInfinitive } from '../grammar/inflection.ts'
import type { VerbGroup } from '../grammar/verb-groups.ts'
import type { Reading } from '../grammar/word-order.ts'
import { formsOf, type Word } from '../grammar/words.ts'
import { isInanimate } from '../holders/speakers.ts'

const mayOnly =
  /^(?:able|can|could|may|might|peut|peuvent|pourra|pourront|pourrait|pourraient|pouvait|pouvaient)$/
const certain = wordSet('confirm reveal say announce tell confirmer révéler dire annoncer affirmer assurer')
const senses = /^(?:learn|find|see|hear|understand|know|discover|begin)$/
/** « accuse une baisse de 11 % », « accuse le coup »: it befalls the subject, and nobody is accused. */
const suffered =
  /^(?:baisses?|reculs?|chutes?|pertes?|retards?|deficits?|repli|coup|deficit|hausse|diminution|fatigue|choc|age|poids|ecart|manque|creux|passif)$/
const befalls = (form: string): boolean => suffered.test(form) || isInanimate(form)
/** « a évoqué plusieurs sujets avec eux »: what was talked about, and nothing of what was said. */
const topics = /^(?:sujets?|themes?|thematiques?|souvenirs?)$/
const topicReach = 4
const beforeInfinitive = /^(?:ne|n'|se|s'|le|la|les|l'|y|en|lui|leur|bien)$/

/**
 * Whether a verb of speech tells here what somebody does or may do, and not what is said: "can claim benefits", "called
 * up the reserve", « propose une gamme », « avait appelé la police ». `first` is where its content would begin.
 */
export function isDeed(reading: Reading, group: VerbGroup, first: number): boolean {
  const french = reading.passage.language === 'fr'
  if (isNameless(reading, first)) return true
  return (french ? isFrenchDeed : isEnglishDeed)(reading, group, first) || isMereChance(reading, group, first)
}

/** "asked not to be named", « a requis l’anonymat »: how somebody speaks, and not what is said. */
function isNameless({ words }: Reading, first: number): boolean {
  const governed = words.slice(first, first + 5).map(({ form }) => form)
  return nameless.test(governed.join(' '))
}

const nameless =
  /^(?:not )?to (?:not )?be (?:named|identified|quoted)|^to (?:remain|stay|speak) anonym|^(?:(?:à|de|d') )?(?:(?:garder|conserver|preserver|rester|requerir) )?(?:l' )?anonym/

/** "claimed the lives of six people", "claimed the grass court title": what is taken, in a phrase without a verb. */
function isWon(words: readonly Word[], first: number, grammar: Grammar): boolean {
  const prize = words.findIndex(({ form }, at) => at >= first && at < first + prizeReach && won.test(form))
  return prize >= 0 && !hasFiniteVerb(words, first, prize, grammar)
}

const prizeReach = 7
const won =
  /^(?:lives?|titles?|crowns?|medals?|gold|silver|bronze|troph(?:y|ies)|championships?|nominations?|prizes?|jackpots?|tickets?|dependents?|deductions?|expenses)$/

function isEnglishDeed({ words, grammar }: Reading, group: VerbGroup, first: number): boolean {
  const { lemma } = group.verb
  const particle = words[group.head + 1]?.form ?? ''
  if (/^(?:write|call)(?: |$)/.test(lemma) && /^(?:up|off|down|out)$/.test(particle)) return true
  if (/^(?:add|show)$/.test(lemma) && particle === 'up') return true
  if (lemma === 'claim' && isWon(words, first, grammar)) return true
  if (senses.test(lemma) && group.governor !== null && !group.negated) return true
  // "acknowledged Jane Doe in the hall"
  if (
    /^(?:acknowledge|welcome)$/.test(lemma) &&
    (words[first]?.capital === true || /^(?:him|her|them)$/.test(words[first]?.form ?? '')) &&
    words[first + 1]?.form !== "'s" &&
    words[first + 1]?.form !== "'" &&
    !hasFiniteVerb(words, first, first + 6, grammar)
  )
    return true
  // "knows that the river rises": the writer says so as well
  if (lemma === 'know' && !group.negated && words[group.first - 1]?.form !== 'we') return true
  // "boasts 92 goals", "concluding a long test": what somebody has, or ends
  if (lemma === 'boast' && words[first]?.form !== 'that' && words[first]?.kind !== 'quote') return true
  if (lemma === 'conclude' && isThing(words, first, grammar)) return true
  // "the vote saw the party lose": what happened
  if (lemma === 'see' && /^(?:saw|seen)$/.test(words[group.head]?.form ?? ''))
    if (words[first]?.form !== 'that' && words[first]?.kind !== 'quote') return true
  // "the name refers to a river": what it means
  if (lemma === 'refer to' && /^refers?$/.test(words[group.head]?.form ?? '') && !isCalledSo(words, first))
    return true
  // "began what may be a long debate", "she sings, and he plays"
  if (/^(?:begin|sing|hold|continue)$/.test(lemma) && words[first]?.kind !== 'quote')
    if (words[first]?.form !== 'that') return true
  // "responded with a smile"
  if (/^(?:respond|react|reply)$/.test(lemma) && words[first]?.form === 'with') return true
  // "directs an actress in “Coda”": nobody is told to do anything
  if (/^(?:direct|invite|encourage|press|challenge)$/.test(lemma) && words[first]?.kind !== 'quote')
    if (!words.slice(first, first + longestInvitation).some(({ form }) => form === 'to')) return true
  // "knew how to balance": what somebody can do
  if (/^(?:know|learn|understand|see|find|discover)$/.test(lemma) && words[first]?.form === 'how')
    if (words[first + 1]?.form === 'to') return true
  // "refused to hire", and not "refused to comment"
  if (
    /^(?:refuse|decline)$/.test(lemma) &&
    words[first]?.form === 'to' &&
    !speaks.test(words[first + 1]?.form ?? '')
  )
    return true
  // "hopes that they would press Oslo to": nobody has been called on yet
  if (
    lemma === 'agree' &&
    words[first]?.form === 'to' &&
    /^(?:terms|an?|the)$/.test(words[first + 1]?.form ?? '')
  )
    return true
  if (/^(?:tweet|post)$/.test(lemma) && words.slice(first, first + 3).some(({ form }) => pictures.test(form)))
    return true
  if (/^press(?:ure)?$/.test(lemma) && /^(?:would|might|may|could)$/.test(group.governor ?? '')) return true
  // "helps explain the rise", "conceded three goals", "admitted 40 patients"
  if (group.governor?.startsWith('help') === true) return true
  if (lemma === 'offer' && !/^(?:to|that)$/.test(words[first]?.form ?? '') && words[first]?.full !== true)
    return true
  // "did not expect the bid to win": it came as a surprise, and is not denied
  if (lemma === 'expect' && group.negated && /^(?:did|had)/.test(words[group.first]?.form ?? '')) return true
  if (lemma === 'deny' && isWithheld(words, first, grammar)) return true
  const opening = words[first]?.form ?? ''
  if (/^(?:concede|admit)$/.test(lemma) && (counts.test(opening) || isNumberWord(opening))) return true
  const behind = grammar.prepositions.has(words[group.last + 1]?.form ?? '')
  return lemma === 'refer to' && (group.shape === 'gerund' || behind)
}

/** "a long test mission that …": a noun with its article, and no clause. */
function isThing(words: readonly Word[], first: number, grammar: Grammar): boolean {
  if (!/^(?:an?|the|its|their|his|her)$/.test(words[first]?.form ?? '')) return false
  const end = words.findIndex(
    ({ form, kind }, at) => at > first && (kind !== 'word' || grammar.relatives.has(form)),
  )
  return !hasFiniteVerb(words, first, end < 0 ? words.length : end, grammar)
}

/** "refers to the raid as “a visit”" */
function isCalledSo(words: readonly Word[], first: number): boolean {
  return words
    .slice(first, first + longestInvitation)
    .some(({ form, kind }) => form === 'as' || kind === 'quote')
}

const longestRecipient = 6

/** "denied the party a majority", "denied 93 permits": what is kept from somebody, and not what is untrue. */
function isWithheld(words: readonly Word[], first: number, grammar: Grammar): boolean {
  if (/^\d/.test(words[first]?.form ?? '')) return true
  for (let at = first + 1; at <= first + longestRecipient; at++) {
    const [before, word] = [words[at - 1], words[at]]
    if (before?.kind !== 'word' || word === undefined || grammar.prepositions.has(before.form)) return false
    if (/^(?:that|any|all|having)$|ing$/.test(before.form) || grammar.coordinators.has(before.form))
      return false
    // "denied it had taken the town": a clause
    if (grammar.be.has(before.form) || grammar.have.has(before.form) || grammar.modals.has(before.form))
      return false
    if (grammar.determiners.has(before.form)) continue
    if (word.kind === 'quote') return before.capital
    const opens = grammar.determiners.has(word.form) && !/^(?:that|all|both)$/.test(word.form)
    if (opens) return !grammar.times.has(words[at + 1]?.form ?? '')
  }
  return false
}

const pictures = /^(?:photos?|pictures?|images?|videos?|clips?|links?|selfies?|screenshots?)$/
const speaks = new RegExp(
  `^(?:${tellingVerbs}|believe|accept|concede|commit|respond|recogni[sz]e|endorse|rule|be)$`,
)
const counts = /^(?:\d.*|one|an?)$/

const longestInvitation = 25

function isFrenchDeed({ words, grammar }: Reading, group: VerbGroup, first: number): boolean {
  const { lemma } = group.verb
  const opening = words[first]?.form ?? ''
  switch (lemma) {
    case 'appeler':
      return isNaming(words, group) || (words[first]?.kind !== 'quote' && !callsFor(words, first))
    case 'qualifier':
    case 'décrire':
      return isNaming(words, group)
    case 'proposer': {
      const compound = words.slice(group.first, group.head).some(({ form }) => grammar.have.has(form))
      const thing = grammar.determiners.has(opening) && !/^(?:de|d'|du)$/.test(opening)
      // « a proposé 3 000 euros », « proposent moins de places »
      if (/^(?:\d.*|moins|plus|davantage|jusqu'a)$/.test(opening)) return true
      return !compound && group.governor === null && thing
    }
    case 'compter': {
      const only = first === group.last + 1 && opening === 'que'
      return !only && !isInfinitive(opening) && !beforeInfinitive.test(opening)
    }
    case 'trouver':
    case 'remarquer':
      return group.negated && group.governor === null && isQue(opening)
    case 'inviter': {
      // « a invité huit couples à la fête »: nobody is called upon to do anything
      const behind = words.slice(first, first + longestInvitation)
      return !behind.some(
        ({ form, kind }, at) =>
          kind === 'quote' || (/^(?:à|a)$/.test(form) && isInfinitive(behind[at + 1]?.form ?? '')),
      )
    }
    case 'penser':
    case 'croire':
      // « ne croyait pas si bien dire »: wrongly so, and nothing is denied
      // « pensaient pouvoir passer »: wrongly so too
      return /ai(?:en)?t$/.test(words[group.head]?.form ?? '') && (group.negated || opening === 'pouvoir')
    case 'menacer':
      return words[first]?.kind !== 'quote' && !isDe(opening)
    case 'préférer':
      return beforeInfinitive.test(opening) || isInfinitive(opening)
    case 'citer':
      // « citant ses auteurs préférés »: whom, and not what they say
      return /^(?:son|sa|ses|leurs?)$/.test(opening)
    case 'vouloir':
      // « a voulu disperser la foule »: that was tried, and « aurait voulu » is a wish
      return words.slice(group.first, group.head).some(({ form }) => /^(?:a|ont|avai(?:en)?t)$/.test(form))
    case 'publier':
      // « vient de publier “Les Marées” »: a work, and nothing that was said
      return words[first]?.kind === 'quote' && !isMark(words[first - 1], ':')
    case 'dévoiler':
      return showsOff(words, first)
    case 'garantir':
      // « garantissant un bon accueil »: what gives is no speaker
      return words[first]?.kind !== 'quote' && !grammar.complementizers.has(opening) && !isDe(opening)
    case 'maintenir':
      return group.governor !== null && !grammar.complementizers.has(opening)
    case 'continuer':
      return /^(?:à|de|d')$/.test(words[group.last + 1]?.form ?? '')
    case 'accuser':
      return /^(?:une?|le|la|des)$/.test(opening) && befalls(words[first + 1]?.form ?? '')
    case 'évoquer':
      return words.slice(first, first + topicReach).some(({ form }) => topics.test(form))
    case 'avancer':
      return /^(?:ses|leurs) pions?$/.test(`${opening} ${words[first + 1]?.form}`)
    default:
      if (isLossOrMeaning(words, group, first)) return true
      return lemma.startsWith('faire ') && /^(?:sur|dans|à|via)$/.test(opening)
  }
}

/** « peut signaler un abus », "may claim expenses": nobody has said it yet. */
function isMereChance({ words, grammar }: Reading, group: VerbGroup, first: number): boolean {
  if (!mayOnly.test(group.governor ?? '') || group.negated || certain.has(group.verb.lemma)) return false
  const opening = words[first]
  if (group.verb.lemma === 'decide') return true
  return opening?.kind !== 'quote' && !grammar.complementizers.has(opening?.form ?? '')
}

/** « déplore à ce jour plus de 40 morts »: whom it has lost; « ce choix signifie que »: what it means. */
function isLossOrMeaning(words: readonly Word[], { verb, head }: VerbGroup, first: number): boolean {
  if (verb.lemma === 'déplorer') return losses.test(formsOf(words.slice(first, first + longestLosses)))
  return verb.lemma === 'signifier' && /^signifi(?:e|ent|ait|aient)$/.test(words[head]?.form ?? '')
}

const losses = /^(?:(?:a|à|ce|jour|deja|desormais|au|moins|plus|pres|de|d'|environ|quelque) )*\d/
const longestLosses = 7

const wares =
  /^(?:versions?|modeles?|collections?|gammes?|voitures?|berlines?|citadines?|suv|concepts?|prototypes?|motos?|moteurs?|smartphones?|telephones?|consoles?|albums?|singles?|titres?|clips?|affiches?|bande-annonce|teasers?|trailers?|photos?|cliches?|images?|videos?|portraits?|statues?|maillots?|robes?|tenues?|logos?|silhouette|visages?|corps|edition|serie|film|livre|sculpture|oeuvre|tableau|plaque|variante|declinaison|coupe|roadster|cabriolet|hypercar|supercar)$/

/** « a dévoilé une collection », « dévoile son nouveau modèle »: what is shown to the public, and not said. */
function showsOff(words: readonly Word[], first: number): boolean {
  return words.slice(first, first + 5).some(({ form }, at) => at > 0 && wares.test(form))
}

/** « appelle les citoyens à voter », but not « avait appelé la police »: somebody is called to something. */
function callsFor(words: readonly Word[], first: number): boolean {
  for (let at = first; at < words.length && !isMark(words[at], ',.;:'); at++)
    // « appelle les secours pour dire que »
    if (words[at]?.form === 'pour') return false
    else if (/^(?:à|au|aux|que|qu')$/.test(words[at]?.form ?? '') || words[at]?.kind === 'quote') return true
  return false
}

/** « ce qu’il appelle “les amis” », « ce qu’il qualifie de »: a thing is given its name in passing. */
function isNaming(words: readonly Word[], group: VerbGroup): boolean {
  const before = words.slice(Math.max(0, group.first - 3), group.first).map(({ form }) => form)
  return before[0] === 'ce' && isQue(before[1])
}
