import { answerQuestion } from '../src/answers/answer.ts'
import { replyWith } from '../src/answers/reply.ts'
import type { Command } from '../src/delivery/command.ts'
import { optionOf, replyLanguage } from '../src/delivery/request.ts'
import { languageOption, topicOption } from './options.ts'

export const sanctions = {
  name: { fr: 'sanctions', en: 'sanctions' },
  description: { fr: 'Qui est sanctionné, et par qui', en: 'Who is sanctioned, and by whom' },
  options: [topicOption(false), languageOption],
  access: 'everyone',
  private: false,
  async run(request, context) {
    const topic = optionOf(request, 'topic')
    const language = replyLanguage(request)
    const answer = await answerQuestion(context.store, topic, { language, kind: 'sanctions' })
    return replyWith(answer, request, context)
  },
} satisfies Command
