import type { SentenceWords } from '../quantities/quantities.ts'
import type { FoundFigure } from './ties.ts'

/** Votes are no figures, and neither are the shares of them. Folded. */
const votes =
  /^(?:voix|suffrages?|votes?|bulletins?|scrutins?|ballots?|elected|re-elected|abstention|runoff|run-off|tour)$/
const everything = 100

/** Whether a share is one of votes, or « à 100 % » for « wholly »: no figure. What a poll foretells is one. */
export function isNoShare({ sentence, quantity, counted }: FoundFigure): boolean {
  const { words } = sentence
  const phrase = counted === null ? [] : words.slice(counted.first, counted.last + 1)
  if (phrase.some(({ form }) => /^intentions?$/.test(form))) return false
  if (phrase.some(({ form }) => votes.test(form))) return true
  // "0.2 percentage points"
  if (
    /^(?:percentage)$/.test(words[quantity.last]?.form ?? '') ||
    /^points?$/.test(words[quantity.next]?.form ?? '')
  )
    return true
  if (counted !== null && counted.head !== null) return false
  if (quantity.value === everything || polling.test(words[quantity.start - 1]?.form ?? ''))
    return !isPoll(sentence) || quantity.value === everything
  if (isPoll(sentence)) return false
  const near = Math.max(0, quantity.start - pollReach)
  const isInBrackets = words[quantity.start - 1]?.form === '('
  // « après la déroute des européennes (6,3 %) »
  if (isInBrackets && ballots.test(words[quantity.start - 2]?.form ?? '')) return true
  if (isInBrackets && [running, placed].every(pattern => words.some(({ form }) => pattern.test(form))))
    return true
  return words.some(
    ({ form }, at) => votes.test(form) || (at >= near && at < quantity.start && polls.test(form)),
  )
}

const pollReach = 12
/** Who stands for an election, and how they came out: the share in brackets is of votes. */
const running = /^(?:candidate?s?|listes?|sortante?s?)$/
const placed =
  /^(?:arriv(?:ee?s?|e|ent)|devanc(?:e|ent|ait|ant|aient)|tete|(?:deux|trois|quatr)ieme|suivaient|suivent|talonnee?|ahead|second|third)$/
const ballots =
  /^(?:europeennes|municipales|legislatives|regionales|departementales|senatoriales|presidentielle|primaire|elections?)$/
const polls = /^(?:scores?|electorale?s?|electoral)$/
/** « fait 8 % », « obtenu 12 % », "polled 12%": at the polls. */
const polling =
  /^(?:fait|font|faisait|ferait|obtenu|obtient|recueilli|recueille|recolte|polled|scored|won|polling)$/

const around = 400
const asked =
  /(?<!\p{L})(?:sondages?|sondée?s|intentions? de vote|crédité\p{L}*|polls?|pollsters?|survey|likely voters)(?!\p{L})/iu
const opinions =
  /(?<!\p{L})(?:popularité|confiance|satisfaite?s?|opinions?|favorables?|cote|approval|favou?rab\p{L}+|satisfied|trust)(?!\p{L})/iu

function before({ text, span: [start, end] }: SentenceWords): string {
  return text.slice(Math.max(0, start - around), end)
}

function isPoll(sentence: SentenceWords): boolean {
  return asked.test(before(sentence))
}

const rivals =
  /^(?:avance|devanc(?:e|ent|ait|ant|aient)|talonn(?:e|ee|ent|ait)|face|adversaires?|rivale?s?|duel|credite(?:e|s|es)?|coude|leads?|leading|led|beats?|beating|trails?|trailing|trailed|opponent|ahead|intentions?)$/
const intentions = { fr: 'intentions de vote', en: 'voting intentions' }

/** « (53 % contre 47 %) », « crédité de 12 % », "leading Roe 47 percent to 44 percent": what a poll foretells of rivals. */
export function intentionsOf({ sentence, quantity: { start, next } }: FoundFigure): string | null {
  const { words, language } = sentence
  const against = /^(?:contre|to|against)$/
  const isPaired = against.test(words[next]?.form ?? '') || against.test(words[start - 1]?.form ?? '')
  const isNamed = words[start - 1]?.form === '(' && words[start - 2]?.capital === true
  const isCredited = words.slice(Math.max(0, start - 3), start).some(({ form }) => /^credite/.test(form))
  const isFor = /^(?:pour|for)$/.test(words[next]?.form ?? '') && words[next + 1]?.capital === true
  if (words.some(({ form }) => votes.test(form) && !/^(?:tour|abstention)$/.test(form)) && isPoll(sentence))
    return intentions[language]
  if (!isPaired && !isNamed && !isCredited && !isFor) return null
  const near = before(sentence)
  const until = words[start]?.start ?? sentence.span[1]
  if (
    !words.some(({ form }) => rivals.test(form)) ||
    opinions.test(near.slice(0, near.length - (sentence.span[1] - until)))
  )
    return null
  return asked.test(near) ? intentions[language] : null
}
