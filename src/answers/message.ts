import type { Message } from '../delivery/message.ts'
import { counting, coverage } from '../lines/phrases.ts'
import { joinSameQuotes } from '../lines/same-quotes.ts'
import type { Answer, Language } from '../types.ts'

/** An answer as it is said to people: its lines, or the honest abstention with the nearest evidence. */
export function answerMessage(answer: Answer): Message {
  const { language, lead, statements } = answer
  if (answer.abstained) return abstention(answer)
  return {
    language,
    title: null,
    paragraphs: lead === null ? [] : [lead],
    sections: [{ title: null, lines: joinSameQuotes(statements, language) }],
    footer: coverage(answer.articles, answer.origins, language),
    visibility: 'public',
  }
}

function abstention({ language, articles, origins, nearest }: Answer): Message {
  const footer = coverage(articles, origins, language)
  return {
    language,
    title: null,
    paragraphs: [articles === 0 ? nothingRead[language] : noneSays(articles, language)],
    sections: nearest === null ? [] : [{ title: nearestTitle[language], lines: [nearest] }],
    footer: articles === 0 ? null : footer,
    visibility: 'public',
  }
}

const nothingRead: Readonly<Record<Language, string>> = {
  fr: 'Aucun article n’a encore été lu : ajoutez un flux avec « verbatim feeds add » ou lisez des fichiers avec « verbatim read ».',
  en: 'No article has been read yet: add a feed with “verbatim feeds add” or read files with “verbatim read”.',
}

const nearestTitle: Readonly<Record<Language, string>> = {
  fr: 'Ce qui s’en approche le plus',
  en: 'The nearest',
}

const onlyOne: Readonly<Record<Language, string>> = {
  fr: 'Le seul article lu ne le dit pas.',
  en: 'The only article read does not say this.',
}

function noneSays(articles: number, language: Language): string {
  if (articles === 1) return onlyOne[language]
  return language === 'fr'
    ? `Aucun des ${counting(articles, 'fr', 'article lu', 'articles lus')} ne le dit.`
    : `None of ${counting(articles, 'en', 'article', 'articles')} says this.`
}
