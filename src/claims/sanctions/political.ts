import { displayName, findNames, type Name } from '../../text/names/names.ts'
import { fold } from '../../text/words/tokens.ts'
import type { Span } from '../../types.ts'
import type { SentenceWords } from '../quantities/quantities.ts'
import type { SanctionEvent } from './events.ts'
import { powers, privateImposers } from './words.ts'

const authority =
  /\b(?:gouvernements?|ministeres?|ministres?|tresor|departement|administration|union|conseil|president|presidence|parlement|congres|senat|commission|etats?|capitales?|occidentaux|allies|europeens|vingt-sept|maison blanche|kremlin|chancellerie|diplomatie|government|ministry|ministers?|treasury|department|council|parliament|congress|senate|states?|capitals?|west|westerners|europeans|bloc|white house|commerce|lawmakers|l'ue|senators?|senateurs?|senatrices?|deputes?|chancel\w+|leaders?|dirigeants?|officials?|powers|puissances|premier ministre|house|g7|g-7|nations|voisins|neighbou?rs|pays|countries|junte|junta)\b/

/**
 * Whether a sanction is one of powers and not of a school, a judge or a referee: whoever imposes it is a power or
 * an authority, and a country is spoken of in the sentence or in the one before.
 */
export function isPolitical(
  sentence: SentenceWords,
  event: SanctionEvent,
  before: string,
  known: boolean,
): boolean {
  const { text, span, language } = sentence
  const names = findNames(text.slice(span[0], span[1]), language)
  const folded = fold(text.slice(span[0], span[1]))
  const country =
    isStately(sentence, event) ||
    isAimed(sentence, event) ||
    names.some(isPower) ||
    powers.test(folded) ||
    findNames(before, language).some(isPower)
  if (event.imposer !== null) return country && isAuthority(text, event.imposer, names, span[0])
  if (privateImposers.test(withoutTargets(text, span, event))) return false
  if (isVerbAlone(sentence, event)) {
    return names.some(name => isPower(name) && event.targets.some(target => isIn(name, target, span[0])))
  }
  const asking = fold(text.slice(span[0], sentence.words[event.verb]?.start ?? span[0]))
  return known || names.some(isPower) || powers.test(folded) || (country && authority.test(asking))
}

/** The sentence up to its targets: judges may be punished as well as punish. */
function withoutTargets(text: string, span: Span, { targets }: SanctionEvent): string {
  let rest = text.slice(span[0], span[1])
  for (const [start, end] of targets) rest = rest.replace(text.slice(start, end), ' ')
  return fold(rest)
}

/** "The senator threatened sanctions on …": in English only powers put sanctions on somebody. */
function isAimed({ language, words }: SentenceWords, { measure, targets }: SanctionEvent): boolean {
  const noun = words[measure?.[1] ?? -1]
  return (
    language === 'en' &&
    targets.length > 0 &&
    measure?.[1] !== undefined &&
    noun?.form === 'sanctions' &&
    /^(?:on|against)$/.test(words[measure[1] + 1]?.form ?? '')
  )
}

/** An embargo, a blacklist, frozen assets: measures of states, whoever else is named. */
function isStately({ text, words }: SentenceWords, { measure }: SanctionEvent): boolean {
  const [first, last] = [words[measure?.[0] ?? -1], words[measure?.[1] ?? -1]]
  if (first === undefined || last === undefined) return false
  if (first === last && /^blacklist/.test(first.form)) return false
  return /embargo|liste noire|blacklist|avoirs|assets|visas?\b|restrictive|export control/.test(
    fold(text.slice(first.start, last.end)),
  )
}

/** « sanctionner » is said of a fault or a vote as well. */
function isVerbAlone({ words }: SentenceWords, { verb, measure }: SanctionEvent): boolean {
  return measure !== null && measure[0] === verb && /^sanction/.test(words[verb]?.form ?? '')
}

function isIn({ span }: Name, [start, end]: Span, offset: number): boolean {
  return span[0] + offset >= start && span[1] + offset <= end
}

function isAuthority(text: string, imposer: Span, names: readonly Name[], offset: number): boolean {
  const written = text.slice(imposer[0], imposer[1])
  const folded = fold(written)
  const named =
    powers.test(folded) ||
    names.some(
      name => isPower(name) && name.span[0] + offset >= imposer[0] && name.span[1] + offset <= imposer[1],
    )
  const person = names.some(
    name =>
      name.kind === 'person' && name.span[0] + offset >= imposer[0] && name.span[1] + offset <= imposer[1],
  )
  if (privateImposers.test(folded) && !/\bleague of\b|ligue arabe|arab league/.test(folded)) return false
  return named || person || authority.test(folded) || /^\p{Lu}\p{L}+$/u.test(written)
}

function isPower({ kind, keys }: Name): boolean {
  if (kind === 'person') return false
  return keys.some(
    key => /^(?:country|group)_/.test(key) || (key.startsWith('org_') && displayName(key, 'en') !== null),
  )
}
