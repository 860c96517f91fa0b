import { replyWith } from '../src/answers/reply.ts'
import { timeline as timelineOf } from '../src/answers/timeline.ts'
import type { Command } from '../src/delivery/command.ts'
import { optionOf, replyLanguage } from '../src/delivery/request.ts'
import { languageOption, topicOption } from './options.ts'

export const timeline = {
  name: { fr: 'chronologie', en: 'timeline' },
  description: { fr: 'Un sujet dans l’ordre du temps', en: 'A topic in the order of time' },
  options: [topicOption(true), languageOption],
  access: 'everyone',
  private: false,
  async run(request, context) {
    const language = replyLanguage(request)
    return replyWith(await timelineOf(context.store, optionOf(request, 'topic'), language), request, context)
  },
} satisfies Command
