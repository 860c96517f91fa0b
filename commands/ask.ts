import { replyTo } from '../src/answers/reply.ts'
import type { Command } from '../src/delivery/command.ts'
import { languageAsked, optionOf } from '../src/delivery/request.ts'
import { languageOption } from './options.ts'

export const ask = {
  name: { fr: 'question', en: 'ask' },
  description: {
    fr: 'Pose une question aux articles : la réponse cite ses sources mot pour mot',
    en: 'Ask the articles a question: the answer quotes its sources word for word',
  },
  options: [
    {
      name: { fr: 'question', en: 'question' },
      description: {
        fr: 'Votre question, en français ou en anglais',
        en: 'Your question, in French or English',
      },
      required: true,
    },
    languageOption,
  ],
  access: 'everyone',
  private: false,
  async run(request, context) {
    const question = optionOf(request, 'question')
    return replyTo(
      question,
      { language: languageAsked(request), kind: null, meanings: context.meanings ?? null },
      request,
      context,
    )
  },
} satisfies Command
