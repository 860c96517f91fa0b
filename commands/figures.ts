import { answerQuestion } from '../src/answers/answer.ts'
import { replyWith } from '../src/answers/reply.ts'
import { chartOf } from '../src/charts/answer.ts'
import type { Command } from '../src/delivery/command.ts'
import { languageAsked, optionOf } from '../src/delivery/request.ts'
import { languageOption, topicOption } from './options.ts'

export const figures = {
  name: { fr: 'chiffres', en: 'figures' },
  description: {
    fr: 'Les chiffres sur un sujet, et qui les avance',
    en: 'The figures on a topic, and who gives them',
  },
  options: [topicOption(true), languageOption],
  access: 'everyone',
  private: false,
  async run(request, context) {
    const topic = optionOf(request, 'topic')
    const language = languageAsked(request) ?? request.origin.language
    const answer = await answerQuestion(context.store, topic, { language, kind: 'how-many' })
    return { ...(await replyWith(answer, request, context)), ...chartOf(answer) }
  },
} satisfies Command
