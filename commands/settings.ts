import { findDigest } from '../digests/index.ts'
import type { Command, CommandRequest, Context } from '../src/delivery/command.ts'
import { notice } from '../src/delivery/notices.ts'
import { languageAsked } from '../src/delivery/request.ts'
import { workspaceOf } from '../src/delivery/workspace.ts'
import { type Follow, listFollows } from '../src/store/follows.ts'
import { updateWorkspace } from '../src/store/workspaces.ts'
import type { Language } from '../src/types.ts'
import { languageOption } from './options.ts'

export const settings = {
  name: { fr: 'reglages', en: 'settings' },
  description: {
    fr: 'Montre ce que ce salon suit et règle la langue des revues',
    en: 'Show what this channel follows and set the language of digests',
  },
  options: [languageOption],
  access: 'manager',
  private: true,
  async run(request, context) {
    const chosen = await setLanguage(request, context)
    const workspace = await workspaceOf(request.origin, context)
    const follows = await listFollows(context.store, {
      workspace: workspace.id,
      channel: request.origin.channel,
    })
    const language = chosen ?? workspace.language
    return notice(
      {
        fr: `Langue des revues : ${names.fr[language]}. Fuseau horaire : ${context.timeZone}. ${followed(follows, 'fr')}`,
        en: `Language of digests: ${names.en[language]}. Time zone: ${context.timeZone}. ${followed(follows, 'en')}`,
      },
      request.origin.language,
    )
  },
} satisfies Command

const names = {
  fr: { fr: 'français', en: 'anglais', both: 'français et anglais' },
  en: { fr: 'French', en: 'English', both: 'French and English' },
} as const

async function setLanguage(request: CommandRequest, context: Context): Promise<Language | null> {
  const language = languageAsked(request)
  if (language === null) return null
  const { id } = await workspaceOf(request.origin, context)
  await updateWorkspace(context.store, id, { language })
  return language
}

function followed(follows: readonly Follow[], language: Language): string {
  if (follows.length === 0) {
    return language === 'fr'
      ? 'Ce salon ne suit aucune revue : /suivre.'
      : 'This channel follows no digest: /follow.'
  }
  const list = follows.map(({ digest, topic, language: edition }) => {
    const details = [names[language][edition], ...(topic === '' ? [] : [topic])].join(', ')
    return `${findDigest(digest).title[language]} (${details})`
  })
  return `${language === 'fr' ? 'Ce salon suit' : 'This channel follows'} ${list.join(' ; ')}.`
}
