import { answerQuestion } from '../answers/answer.ts'
import { answerMessage } from '../answers/message.ts'
import type { QuestionKind } from '../answers/question.ts'
import { sources } from '../answers/sources.ts'
import { timeline } from '../answers/timeline.ts'
import type { Store } from '../store/store.ts'
import type { Answer, Language } from '../types.ts'
import { languageOf, readWords, textOf } from './options.ts'
import type { Subcommand } from './subcommand.ts'

type Answering = (store: Store, text: string, language: Language | null) => Promise<Answer>

/** A subcommand that prints one answer. */
function answering(name: string, word: string, does: string, answer: Answering, required = true): Subcommand {
  return {
    name,
    usage: `${required ? `"${word}"` : `["${word}"]`} [--lang fr|en] [--json]`,
    does,
    async run(words, session) {
      const read = readWords(words, ['json'], ['lang'])
      const text = required ? textOf(read, word) : read.positionals.join(' ')
      const given = await answer(session.store, text, languageOf(read))
      if (read.flags.has('json')) session.json(given)
      else session.show(answerMessage(given))
    },
  }
}

function ofKind(kind: QuestionKind | null): Answering {
  return (store, text, language) => answerQuestion(store, text, { language, kind })
}

export const answers: readonly Subcommand[] = [
  answering('ask', 'QUESTION', 'answers a question, each line quoted', ofKind(null)),
  answering('figures', 'TOPIC', 'the figures on a topic, and who gives them', ofKind('how-many')),
  answering('sanctions', 'TOPIC', 'who is sanctioned, by whom', ofKind('sanctions'), false),
  answering('said', 'NAME', 'what somebody said', ofKind('said')),
  answering('timeline', 'TOPIC', 'a topic in the order of time', timeline),
  answering('sources', 'TOPIC', 'the articles on a topic, copies counted with their origin', sources),
]
