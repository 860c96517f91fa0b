import { replyWith } from '../src/answers/reply.ts'
import { sources as sourcesOf } from '../src/answers/sources.ts'
import type { Command } from '../src/delivery/command.ts'
import { optionOf, replyLanguage } from '../src/delivery/request.ts'
import { languageOption, topicOption } from './options.ts'

export const sources = {
  name: { fr: 'sources', en: 'sources' },
  description: {
    fr: 'Les articles sur un sujet, les reprises comptées avec leur origine',
    en: 'The articles on a topic, copies counted with their origin',
  },
  options: [topicOption(true), languageOption],
  access: 'everyone',
  private: false,
  async run(request, context) {
    const language = replyLanguage(request)
    return replyWith(await sourcesOf(context.store, optionOf(request, 'topic'), language), request, context)
  },
} satisfies Command
