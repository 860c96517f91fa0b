import { digests } from '../digests/index.ts'
import type { CommandOption } from '../src/delivery/command.ts'

/** What a question or a search is about. */
export function topicOption(required: boolean): CommandOption {
  return {
    name: { fr: 'sujet', en: 'topic' },
    description: { fr: 'Le sujet, en quelques mots', en: 'The topic, in a few words' },
    required,
  }
}

const languages = [
  { value: 'fr', name: { fr: 'français', en: 'French' } },
  { value: 'en', name: { fr: 'anglais', en: 'English' } },
]

/** The language of the reply, when it is not the person's own. */
export const languageOption: CommandOption = {
  name: { fr: 'langue', en: 'language' },
  description: { fr: 'La langue de la réponse', en: 'The language of the reply' },
  required: false,
  choices: languages,
}

/** The language of a channel's digests. */
export const editionLanguageOption: CommandOption = {
  name: { fr: 'langue', en: 'language' },
  description: { fr: 'Français, anglais ou les deux', en: 'French, English or both' },
  required: false,
  choices: [...languages, { value: 'both', name: { fr: 'les deux', en: 'both' } }],
}

/** One of the digests of `digests/index.ts`. */
export const digestOption: CommandOption = {
  name: { fr: 'revue', en: 'digest' },
  description: { fr: 'La revue', en: 'The digest' },
  required: true,
  choices: digests.map(({ name, title }) => ({ value: name, name: title })),
}
