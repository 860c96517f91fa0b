import { randomUUID } from 'node:crypto'
import { findDigest } from '../digests/index.ts'
import type { Command } from '../src/delivery/command.ts'
import { notice } from '../src/delivery/notices.ts'
import { optionOf } from '../src/delivery/request.ts'
import { workspaceOf } from '../src/delivery/workspace.ts'
import { addFollow } from '../src/store/follows.ts'
import { digestOption, editionLanguageOption, topicOption } from './options.ts'

export const follow = {
  name: { fr: 'suivre', en: 'follow' },
  description: { fr: 'Abonne ce salon à une revue', en: 'Subscribe this channel to a digest' },
  options: [digestOption, editionLanguageOption, topicOption(false)],
  access: 'manager',
  private: true,
  async run(request, context) {
    const digest = findDigest(optionOf(request, 'digest'))
    const workspace = await workspaceOf(request.origin, context)
    const asked = optionOf(request, 'language')
    const language = asked === 'fr' || asked === 'en' || asked === 'both' ? asked : workspace.language
    await addFollow(context.store, {
      id: randomUUID(),
      workspace: workspace.id,
      channel: request.origin.channel,
      digest: digest.name,
      language,
      topic: optionOf(request, 'topic'),
      createdAt: context.now().toISOString(),
    })
    return notice(
      {
        fr: `Ce salon recevra « ${digest.title.fr} ». ${digest.description.fr} Pour arrêter : /arreter ${digest.name}.`,
        en: `This channel will get “${digest.title.en}”. ${digest.description.en} To stop: /unfollow ${digest.name}.`,
      },
      request.origin.language,
    )
  },
} satisfies Command
