import type { Language } from '../../types.ts'
import type { Quantity, SentenceWords } from '../quantities/quantities.ts'

/** Whether an amount is what something grew or shrank by. */
export type Direction = 'up' | 'down'

/** Verbs, and in French nouns too, behind which the amount of a change stands; folded. */
const rising: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:progress|augment|gagn|grimp|bond(?:i|ir|it|issent)$|hauss|avanc(?:e|ent|ait|ant|er)$|croit|crois|monte(?:nt|r)?$|remont|rebond|flamb|rencheri)/,
  en: /^(?:rose|risen|rises?|rising|gain(?:s|ed|ing)?|grew|grow[ns]?|growing|up|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|rall(?:y|ied|ies)|advanc(?:es|ed|ing)|increas(?:es|ed|ing)|surg(?:es|ed|ing)|soar(?:s|ed|ing)?|leap(?:s|ed|t)|swell(?:s|ed)?)$/,
}
const falling: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:recul|baiss|chut|perd(?:ent|ait|aient|u|re|ant)?$|ced(?:e|ent|ait|er|ant)$|tombe(?:nt|r)?$|diminu|plong(?:e|ent|eait|er)$|lach(?:e|ent|er|ait)$|flechi|effondr|degring|repli|regress)/,
  en: /^(?:fell|fallen|falls?|falling|drop(?:s|ped|ping)?|down|los(?:t|es?|ing)|plung(?:es|ed|ing)|slid(?:es?|ing)?|declin(?:es|ed|ing)|decreas(?:es|ed|ing)|slip(?:s|ped|ping)?|dip(?:s|ped|ping)?|sank|sinks?|tumbl(?:es|ed|ing)|shed(?:s|ding)?|shr[aiu]nk|slump(?:s|ed|ing)?)$/,
}
/** "fell to 5%", « monte à 5 % »: where something came to, not by how much. */
const reaching: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:a|à|au|aux|sous|vers|contre|entre|pour|en|dans|sur|avec|les?|la|des?)$/,
  en: /^(?:to|at|from|a|an|of|for|with|the|in|under|below|above)$/,
}
/** « une hausse de 5 % », « a reculé de 5 % » */
const by: Readonly<Record<Language, RegExp>> = { fr: /^d[e']$/, en: /^by$/ }
/** "gave up 300 yards" */
const phrasal =
  /^(?:g[ai]ve[ns]?|giving|ma[dk]es?|making|take[ns]?|took|taking|set|sets|ends?|ended|pick(?:s|ed)?)$/
const reach = 3

/** Which way the amount tells that something moved: « a reculé de 5 % », "up 9%"; null when it tells no change. */
export function directionOf(
  { words, language }: SentenceWords,
  { start, value }: Quantity,
): Direction | null {
  if (value !== null && value < 0) return 'down'
  const near = words.slice(Math.max(0, start - reach), start).map(({ form }) => form)
  const last = near.at(-1) ?? ''
  if (!by[language].test(last) && reaching[language].test(last)) return null
  const at = near.findLastIndex(form => rising[language].test(form) || falling[language].test(form))
  const verb = near[at]
  if (verb === undefined || phrasal.test(near[at - 1] ?? '')) return null
  return rising[language].test(verb) ? 'up' : 'down'
}
