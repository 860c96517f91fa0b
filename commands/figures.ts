import { replyTo } from '../src/answers/reply.ts'
import type { Command } from '../src/delivery/command.ts'
import { optionOf, replyLanguage } from '../src/delivery/request.ts'
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
    const language = replyLanguage(request)
    return replyTo(topic, { language, kind: 'how-many' }, request, context)
  },
} satisfies Command
