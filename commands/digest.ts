import { findDigest } from '../digests/index.ts'
import { editionChart } from '../src/charts/edition.ts'
import type { Command } from '../src/delivery/command.ts'
import { notice } from '../src/delivery/notices.ts'
import { optionOf, replyLanguage } from '../src/delivery/request.ts'
import { workspaceOf } from '../src/delivery/workspace.ts'
import { everything, findLength } from '../src/editions/choice.ts'
import { composeEditions } from '../src/editions/compose.ts'
import { editionMessage } from '../src/editions/message.ts'
import { previewWindow } from '../src/editions/window.ts'
import { findFollow } from '../src/store/follows.ts'
import { digestOption, languageOption, lengthOption, topicOption } from './options.ts'

export const digest = {
  name: { fr: 'revue', en: 'digest' },
  description: {
    fr: 'Montre une revue telle qu’elle serait publiée maintenant',
    en: 'Show a digest as it would be posted now',
  },
  options: [digestOption, topicOption(false), languageOption, lengthOption],
  access: 'everyone',
  private: false,
  async run(request, context) {
    const definition = findDigest(optionOf(request, 'digest'))
    const language = replyLanguage(request)
    const window = previewWindow(definition, context.now())
    const topic = optionOf(request, 'topic')
    const { id: workspace } = await workspaceOf(request.origin, context)
    const key = { workspace, channel: request.origin.channel, digest: definition.name, topic }
    const follow = await findFollow(context.store, key)
    const own = { ...everything, ...follow }
    const choice = { ...own, topic, length: findLength(optionOf(request, 'length')) ?? own.length }
    const editions = await composeEditions(context.store, definition, window, choice)
    if (editions !== null) {
      const edition = editions[language]
      return { ...editionMessage(edition), ...(await editionChart(context.store, edition)) }
    }
    return notice({ fr: 'Rien de nouveau dans cette période.', en: 'Nothing new in this period.' }, language)
  },
} satisfies Command
