import { answerQuestion } from '../answers/answer.ts'
import { createMeanings, type Meanings } from '../answers/meaning.ts'
import { answerMessage } from '../answers/message.ts'
import type { QuestionKind } from '../answers/question.ts'
import { sources as tellSources } from '../answers/sources.ts'
import { timeline as tellTimeline } from '../answers/timeline.ts'
import { chartOf } from '../charts/answer.ts'
import type { Sentences } from '../errors.ts'
import { inOneLanguage } from '../lines/lines.ts'
import type { Store } from '../store/store.ts'
import type { Answer, Language } from '../types.ts'
import { languageOf, readWords, textOf } from './options.ts'
import type { Session, Subcommand } from './subcommand.ts'

type Answering = (
  store: Store,
  text: string,
  language: Language | null,
  meanings: Meanings | null,
) => Promise<Answer>

/** A subcommand that prints one answer. */
function answering(
  name: string,
  word: string,
  does: Sentences,
  answer: Answering,
  required = true,
): Subcommand {
  return {
    name,
    usage: `${required ? `"${word}"` : `["${word}"]`} [--lang fr|en] [--json]`,
    does,
    async run(words, session) {
      const read = readWords(words, ['json'], ['lang'])
      const text = required ? textOf(read, word) : read.positionals.join(' ')
      const language = languageOf(read)
      const store = await session.archive.open()
      const given = await answer(store, text, language, await meaningsOf(store, session))
      if (read.flags.has('json')) session.json(inOneLanguageAlone(given))
      else session.show({ ...answerMessage(given), ...(name === 'figures' ? chartOf(given) : {}) })
    },
  }
}

/** As it is given: the words in the other language are for the buttons under it. */
function inOneLanguageAlone({ leadInOther, ...answer }: Answer): Answer {
  const { nearest, statements } = answer
  return {
    ...answer,
    nearest: nearest === null ? null : inOneLanguage(nearest),
    statements: statements.map(inOneLanguage),
  }
}

function ofKind(kind: QuestionKind | null): Answering {
  return (store, text, language, meanings) =>
    answerQuestion(store, text, { language, kind, meanings: kind === null ? meanings : null })
}

async function meaningsOf(store: Store, { settings, language, note }: Session): Promise<Meanings | null> {
  if (settings.embedding === null) return null
  const { createEmbedding } = await import('../model/embedding.ts')
  const embedding = createEmbedding(settings.embedding, store)
  return createMeanings(store, embedding, () => note(byWords[language]))
}

const byWords: Sentences = {
  fr: 'Le serveur des vecteurs n’a pas répondu : la réponse est trouvée par ses mots seuls.',
  en: 'The server of vectors did not answer: this answer is found by its words alone.',
}

export const ask = answering(
  'ask',
  'QUESTION',
  {
    fr: 'répond à une question, chaque ligne avec sa citation',
    en: 'answers a question, each line quoted',
  },
  ofKind(null),
)

export const figures = answering(
  'figures',
  'TOPIC',
  { fr: 'les chiffres sur un sujet, et qui les donne', en: 'the figures on a topic, and who gives them' },
  ofKind('how-many'),
)

export const sanctions = answering(
  'sanctions',
  'TOPIC',
  { fr: 'qui est sanctionné, par qui', en: 'who is sanctioned, by whom' },
  ofKind('sanctions'),
  false,
)

export const said = answering(
  'said',
  'NAME',
  { fr: 'ce que quelqu’un a dit', en: 'what somebody said' },
  ofKind('said'),
)

export const timeline = answering(
  'timeline',
  'TOPIC',
  { fr: 'un sujet dans l’ordre du temps', en: 'a topic in the order of time' },
  tellTimeline,
)

export const sources = answering(
  'sources',
  'TOPIC',
  {
    fr: 'les articles sur un sujet, les copies comptées avec leur origine',
    en: 'the articles on a topic, copies counted with their origin',
  },
  tellSources,
)
