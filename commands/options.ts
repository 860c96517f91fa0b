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

/** When a channel's digest comes. */
export const scheduleOption: CommandOption = {
  name: { fr: 'horaire', en: 'schedule' },
  description: {
    fr: 'Par exemple « 18 h 30 », « jours ouvrés 8 h », « lundi 9 h », ou cinq champs de cron',
    en: 'For example “18:30”, “weekdays 8:00”, “monday 9:00”, or five cron fields',
  },
  required: false,
}

export const zoneOption: CommandOption = {
  name: { fr: 'fuseau', en: 'zone' },
  description: { fr: 'Le fuseau de l’horaire : Europe/Paris', en: 'The zone of the schedule: Europe/Paris' },
  required: false,
}

export const onlyOption: CommandOption = {
  name: { fr: 'seulement', en: 'only' },
  description: {
    fr: 'Ces médias seulement, séparés par des virgules ; « tous » pour tous',
    en: 'These outlets only, separated by commas; “all” for all',
  },
  required: false,
}

export const withoutOption: CommandOption = {
  name: { fr: 'sans', en: 'without' },
  description: {
    fr: 'Sans ces médias, séparés par des virgules ; « aucun » pour n’en laisser aucun',
    en: 'Without these outlets, separated by commas; “none” to leave out none',
  },
  required: false,
}

export const lengthOption: CommandOption = {
  name: { fr: 'longueur', en: 'length' },
  description: { fr: 'Courte, normale ou longue', en: 'Short, normal or long' },
  required: false,
  choices: [
    { value: 'short', name: { fr: 'courte', en: 'short' } },
    { value: 'normal', name: { fr: 'normale', en: 'normal' } },
    { value: 'long', name: { fr: 'longue', en: 'long' } },
  ],
}
