import { fold } from '../text/words/tokens.ts'
import type { Language } from '../types.ts'

const greetings: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:aide|bonjour|bonsoir|coucou|salut|merci(?: beaucoup)?|a l'aide)(?: verbatim)?$/,
  en: /^(?:help|hello|hi|hey|thanks|thank you|good (?:morning|afternoon|evening))(?: verbatim)?$/,
}

/** The language of « Bonjour ! », "help", "thanks", which ask the articles nothing; null for anything else. */
export function languageOfGreeting(text: string): Language | null {
  const words = fold(text.slice(0, 100))
    .replace(/[^\p{L}']+/gu, ' ')
    .trim()
  if (greetings.fr.test(words)) return 'fr'
  return greetings.en.test(words) ? 'en' : null
}
