import { findDigest } from '../digests/index.ts'
import type { Command } from '../src/delivery/command.ts'
import { notice } from '../src/delivery/notices.ts'
import { optionOf } from '../src/delivery/request.ts'
import { workspaceOf } from '../src/delivery/workspace.ts'
import { removeFollow } from '../src/store/follows.ts'
import { digestOption, topicOption } from './options.ts'

export const unfollow = {
  name: { fr: 'arreter', en: 'unfollow' },
  description: { fr: 'Désabonne ce salon d’une revue', en: 'Unsubscribe this channel from a digest' },
  options: [digestOption, topicOption(false)],
  access: 'manager',
  private: true,
  async run(request, context) {
    const digest = findDigest(optionOf(request, 'digest'))
    const workspace = await workspaceOf(request.origin, context)
    const topic = optionOf(request, 'topic')
    const removed = await removeFollow(context.store, {
      workspace: workspace.id,
      channel: request.origin.channel,
      digest: digest.name,
      topic,
    })
    const { fr, en } = digest.title
    const [sujet, about] =
      topic === ''
        ? [', ou seulement sur un sujet', ', or only on a topic']
        : [' sur ce sujet', ' on that topic']
    return notice(
      removed
        ? { fr: `Ce salon ne recevra plus « ${fr} ».`, en: `This channel no longer gets “${en}”.` }
        : {
            fr: `Ce salon ne suivait pas « ${fr} »${sujet} : /reglages montre ce qu’il suit.`,
            en: `This channel did not follow “${en}”${about}: /settings shows what it follows.`,
          },
      request.origin.language,
    )
  },
} satisfies Command
