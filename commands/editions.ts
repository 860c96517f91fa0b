import { findDigest } from '../digests/index.ts'
import type { Command, CommandRequest, Context } from '../src/delivery/command.ts'
import type { Message } from '../src/delivery/message.ts'
import { notice, plainMessage } from '../src/delivery/notices.ts'
import { optionOf } from '../src/delivery/request.ts'
import { workspaceOf } from '../src/delivery/workspace.ts'
import type { Digest } from '../src/editions/digest.ts'
import { nextDue } from '../src/editions/due.ts'
import { momentInZone } from '../src/editions/followed.ts'
import { timetableOf } from '../src/editions/publish.ts'
import { counting, coverage } from '../src/lines/phrases.ts'
import { lastEditions } from '../src/store/editions.ts'
import { type Follow, findFollow, updateFollow } from '../src/store/follows.ts'
import { changesOfEditions } from '../src/store/replies.ts'
import type { Language } from '../src/types.ts'
import { digestOption, topicOption } from './options.ts'

const editionsShown = 5

export const editions = {
  name: { fr: 'parutions', en: 'editions' },
  description: {
    fr: 'Les dernières parutions d’une revue dans ce salon ; en publier une, en sauter une, faire une pause',
    en: 'The last editions of a digest in this channel; publish one now, skip one, pause',
  },
  options: [
    digestOption,
    {
      name: { fr: 'action', en: 'action' },
      description: { fr: 'Ce qu’il faut faire', en: 'What to do' },
      required: false,
      choices: [
        { value: 'last', name: { fr: 'dernières', en: 'last' } },
        { value: 'now', name: { fr: 'maintenant', en: 'now' } },
        { value: 'skip', name: { fr: 'sauter', en: 'skip' } },
        { value: 'pause', name: { fr: 'pause', en: 'pause' } },
        { value: 'resume', name: { fr: 'reprendre', en: 'resume' } },
      ],
    },
    topicOption(false),
  ],
  access: 'manager',
  private: true,
  async run(request, context) {
    const digest = findDigest(optionOf(request, 'digest'))
    const { id: workspace } = await workspaceOf(request.origin, context)
    const { channel, language } = request.origin
    const key = { workspace, channel, digest: digest.name, topic: optionOf(request, 'topic') }
    const follow = await findFollow(context.store, key)
    if (follow === null) return notFollowed(digest, language)
    return act(request, context, digest, follow)
  },
} satisfies Command

async function act(
  request: CommandRequest,
  context: Context,
  digest: Digest,
  follow: Follow,
): Promise<Message> {
  const { language } = request.origin
  switch (optionOf(request, 'action')) {
    case 'now':
      await updateFollow(context.store, follow.id, { wantedAt: context.now().toISOString() })
      return notice(
        {
          fr: 'La parution arrive d’ici une minute, s’il y a du nouveau depuis la dernière.',
          en: 'The edition comes within a minute, if there is anything new since the last one.',
        },
        language,
      )
    case 'skip':
      return skip(context, digest, follow, language)
    case 'pause':
      await updateFollow(context.store, follow.id, { paused: true })
      return notice(
        {
          fr: `Revue en pause. Pour reprendre : /parutions ${digest.name} reprendre.`,
          en: `The digest is paused. To go on: /editions ${digest.name} resume.`,
        },
        language,
      )
    case 'resume':
      await updateFollow(context.store, follow.id, { paused: false, skippedDue: null })
      return notice({ fr: 'La revue reprend.', en: 'The digest goes on.' }, language)
    default:
      return last(context, digest, follow, language)
  }
}

async function skip(
  { store, now, timeZone }: Context,
  digest: Digest,
  follow: Follow,
  language: Language,
): Promise<Message> {
  const timetable = timetableOf(follow, digest, timeZone)
  const next = nextDue(timetable, now())
  if (next === null)
    return notice({ fr: 'Aucune parution n’est prévue.', en: 'No edition is due.' }, language)
  await updateFollow(store, follow.id, { skippedDue: next.toISOString() })
  const { fr, en } = momentOf(next, timetable.timeZone)
  return notice(
    {
      fr: `La parution du ${fr} est sautée ; la suivante dira aussi ce qu’elle aurait dit.`,
      en: `The edition of ${en} is skipped; the one after it tells what it would have told.`,
    },
    language,
  )
}

async function last(
  { store, timeZone }: Context,
  digest: Digest,
  follow: Follow,
  language: Language,
): Promise<Message> {
  const found = await lastEditions(store, follow, editionsShown)
  if (found.length === 0)
    return notice({ fr: 'Aucune parution ici pour l’instant.', en: 'No edition here yet.' }, language)
  const zone = timetableOf(follow, digest, timeZone).timeZone
  const corrected = await changesOfEditions(
    store,
    found.map(({ id }) => id),
  )
  const lines = found.map(({ id, window, editions: { fr } }) => {
    const when = momentInZone(new Date(window.to), zone, language)
    const changes = corrected.get(id) ?? 0
    const details = changes === 0 ? '' : ` – ${counting(changes, language, 'correction', 'corrections')}`
    return `${when} – ${coverage(fr.articles, fr.origins, language)}${details}`
  })
  return plainMessage(language, lines)
}

function momentOf(moment: Date, zone: string): Readonly<Record<Language, string>> {
  return { fr: momentInZone(moment, zone, 'fr'), en: momentInZone(moment, zone, 'en') }
}

function notFollowed(digest: Digest, language: Language): Message {
  return notice(
    {
      fr: `Ce salon ne suit pas « ${digest.title.fr} » sur ce sujet : /reglages montre ce qu’il suit.`,
      en: `This channel does not follow “${digest.title.en}” on that topic: /settings shows what it follows.`,
    },
    language,
  )
}
