import type { Language } from '../types.ts'
import type { Written } from './writer.ts'

/** Why the words are the bot's own although there is a model, for the foot of a message. */
export function withoutModel(why: NonNullable<Written['unavailable']>, language: Language): string {
  return words[why][language]
}

const words = {
  spent: {
    fr: 'sans modèle\u00a0: son budget du jour est épuisé',
    en: 'without the model: its budget of the day is spent',
  },
  failed: { fr: 'sans modèle\u00a0: il n’a pas répondu', en: 'without the model: it did not answer' },
}
