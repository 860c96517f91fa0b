import { otherThan } from '../lines.ts'
import { translations } from '../text/glossary.ts'
import { contentWords, stemsOf } from '../text/lexemes.ts'
import { findNames } from '../text/names.ts'
import type { Claim, Language, Line, Quote } from '../types.ts'
import { isVoiceOf } from './governments.ts'
import { speakerWords } from './holders-asked.ts'
import type { Question } from './question.ts'

/** The lines in which whoever is asked for speaks; without any, those that name them, which only others tell. */
export function bySpeaker(
  lines: readonly Line[],
  question: Question,
): { readonly lines: Line[]; readonly isOfOthers: boolean } {
  const isOwn = question.holders.length > 0 ? isNamed(question.holders) : isCalled(question)
  if (isOwn === null) return { lines: [...lines], isOfOthers: false }
  const own = lines.filter(({ claim }) => claim !== null && claim.kind !== 'sanction' && isOwn.speaks(claim))
  if (own.length > 0) return { lines: own, isOfOthers: false }
  return { lines: lines.filter(({ quotes }) => quotes.some(isOwn.isIn)), isOfOthers: true }
}

interface Speaker {
  readonly speaks: (claim: Claim) => boolean
  readonly isIn: (quote: Quote) => boolean
}

function isNamed(holders: readonly string[]): Speaker {
  const isOne = (keys: readonly string[]) => keys.some(key => holders.includes(key))
  return {
    speaks: claim => isOne(claim.holderKeys) || isVoiceOf(claim, holders),
    isIn: ({ text, language }) => findNames(text, language).some(({ keys }) => isOne(keys)),
  }
}

/**
 * « L’armée », "the town hall": by each word of it, in the holder's name or where the article names who speaks; in the
 * other language by the words that mean this before all else: not every « force » is an army.
 */
function isCalled({ text, spoken }: Question): Speaker | null {
  const words = contentWords(speakerWords(text) ?? '', spoken).map(({ stem }) => [
    stem,
    ...translations(stem, spoken).filter(other => translations(other, otherThan(spoken))[0] === stem),
  ])
  if (words.length === 0) return null
  const holdsAll = (written: string, language: Language) => {
    const stems = stemsOf(written, language)
    return words.every(alternatives => alternatives.some(stem => stems.has(stem)))
  }
  return {
    speaks: ({ holder, spans, quote }) => {
      const [start = -1, end = -1] = (spans.holder ?? []).map(offset => offset - quote.start)
      const mention = start < 0 ? '' : quote.text.slice(start, end)
      return holdsAll(`${holder ?? ''} ${mention}`, quote.language)
    },
    isIn: ({ text, language }) => holdsAll(text, language),
  }
}

/** « Aucun propos de Rutte n’a été trouvé à ce sujet ; d’autres en disent ceci. » */
export function othersTell({ text, spoken, holders, language }: Question): string {
  const name = findNames(text, spoken).find(({ keys }) => keys.some(key => holders.includes(key)))
  return name === undefined
    ? nobodys[language]
    : nobodysOf[language].replace('#', () => text.slice(...name.span))
}

const nobodysOf: Readonly<Record<Language, string>> = {
  fr: 'Aucun propos de # n’a été trouvé à ce sujet\u00a0; d’autres en disent ceci.',
  en: 'Nothing that # says about this was found; others say this of it.',
}

const nobodys: Readonly<Record<Language, string>> = {
  fr: 'Rien de ce qui est demandé n’a été trouvé dans leurs propos\u00a0; d’autres en disent ceci.',
  en: 'Nothing that they say about this was found; others say this of it.',
}
