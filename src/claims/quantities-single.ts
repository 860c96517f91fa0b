import type { NumberMention } from '../text/numbers.ts'
import { isFate, kindOfWord } from './categories.ts'
import type { SentenceWords } from './quantities.ts'
import type { Word } from './words.ts'

const one = { fr: /^une?$/, en: /^one$/ }
const persons = { fr: /^personne$/, en: /^(?:person|man|woman|child)$/ }
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
    if (word.kind !== 'word' || !one[language].test(word.form)) continue
    if (!isToll(sentence, at) && !isVictim(sentence, at)) continue
    const written: NumberMention['span'] = [word.start - span[0], word.end - span[0]]
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

/** « une personne a été tuée », "one man was wounded" */
function isVictim({ words, language }: SentenceWords, at: number): boolean {
  if (!persons[language].test(words[at + 1]?.form ?? '')) return false
  const next = words[at + 2]?.form ?? ''
  if (!/^(?:est|a|avait|etait|aurait|serait|was|has|had|is|died)$/.test(next)) return false
  const predicate = words.slice(at + 2, at + 2 + fateReach)
  const end = predicate.findIndex(({ kind }) => kind !== 'word')
  return predicate.slice(0, end < 0 ? fateReach : end).some(({ form }) => {
    const kind = kindOfWord(form, language)
    return kind === 'killed' || kind === 'wounded' || kind === 'missing'
  })
}
