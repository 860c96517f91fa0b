import type { Message } from '../../src/delivery/message.ts'
import type { Language, Line, Quote } from '../../src/types.ts'

/** A quote of `text` from an article of our own making. */
export function quoteOf(text: string, article: Partial<Quote['article']> = {}): Quote {
  return {
    text,
    language: 'fr',
    version: 'v1',
    start: 0,
    end: text.length,
    article: {
      id: 'a1',
      title: 'Le port rouvre',
      outlet: 'Le Courrier',
      url: 'https://courrier.example/port',
      publishedAt: '2024-12-16T08:00:00+01:00',
      ...article,
    },
  }
}

export function lineOf(text: string, ...quotes: [string, ...string[]]): Line {
  const [first, ...others] = quotes
  return { text, quotes: [quoteOf(first), ...others.map(other => quoteOf(other))], claim: null }
}

export function messageOf(parts: Partial<Message> = {}): Message {
  return {
    language: 'fr',
    title: null,
    paragraphs: [],
    sections: [],
    footer: null,
    visibility: 'public',
    ...parts,
  }
}

/** A message that says one thing and nothing else. */
export function sayingOf(text: string, language: Language = 'fr'): Message {
  return messageOf({ language, paragraphs: [text] })
}
