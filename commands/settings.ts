import { findDigest } from '../digests/index.ts'
import type { Command, CommandRequest, Context } from '../src/delivery/command.ts'
import { plainMessage } from '../src/delivery/notices.ts'
import { languageAsked } from '../src/delivery/request.ts'
import { workspaceOf } from '../src/delivery/workspace.ts'
import { followed } from '../src/editions/followed.ts'
import { listFollows } from '../src/store/follows.ts'
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
    const clauses = follows.map(each =>
      followed(each, findDigest(each.digest), context.timeZone, context.now()),
    )
    const told = {
      fr: `Langue des revues : ${names.fr[language]}. Fuseau horaire : ${context.timeZone}.`,
      en: `Language of digests: ${names.en[language]}. Time zone: ${context.timeZone}.`,
    }
    const spoken = request.origin.language
    return plainMessage(spoken, [told[spoken], ...allFollowed(clauses, spoken)])
  },
} satisfies Command

const names = {
  fr: { fr: 'français', en: 'anglais' },
  en: { fr: 'French', en: 'English' },
} as const

async function setLanguage(request: CommandRequest, context: Context): Promise<Language | null> {
  const language = languageAsked(request)
  if (language === null) return null
  const { id } = await workspaceOf(request.origin, context)
  await updateWorkspace(context.store, id, { language })
  return language
}

function allFollowed(
  clauses: readonly Readonly<Record<Language, string>>[],
  language: Language,
): readonly string[] {
  if (clauses.length === 0)
    return [
      language === 'fr'
        ? 'Ce salon ne suit aucune revue : /suivre.'
        : 'This channel follows no digest: /follow.',
    ]
  const heading = language === 'fr' ? 'Ce salon suit :' : 'This channel follows:'
  return [[heading, ...clauses.map(clause => `– ${clause[language]}`)].join('\n')]
}
