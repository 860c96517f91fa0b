import { answerQuestion } from '../src/answers/answer.ts'
import { replyWith } from '../src/answers/reply.ts'
import type { Command } from '../src/delivery/command.ts'
import { optionOf, replyLanguage } from '../src/delivery/request.ts'
import { languageOption } from './options.ts'

export const said = {
  name: { fr: 'citations', en: 'said' },
  description: { fr: 'Ce que quelqu’un a dit, mot pour mot', en: 'What somebody said, word for word' },
  options: [
    {
      name: { fr: 'nom', en: 'name' },
      description: {
        fr: 'Une personne, un pays, une organisation',
        en: 'A person, a country, an organisation',
      },
      required: true,
    },
    languageOption,
  ],
  access: 'everyone',
  private: false,
  async run(request, context) {
    const name = optionOf(request, 'name')
    const language = replyLanguage(request)
    const answer = await answerQuestion(context.store, name, { language, kind: 'said' })
    return replyWith(answer, request, context)
  },
} satisfies Command
