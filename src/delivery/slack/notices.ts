import type { Language } from '../../types.ts'
import type { Message } from '../message.ts'
import { plainMessage } from '../notices.ts'

/** The rest of a private answer that Slack takes no more parts of. */
export function tooLongNotice(language: Language): Message {
  return plainMessage(language, [tooLong[language]])
}

/** Shown to the person alone while an answer takes longer. */
export function workingNotice(language: Language): Message {
  return plainMessage(language, [working[language]])
}

const tooLong = {
  fr: 'La réponse est plus longue que ce que Slack accepte ici. Posez une question plus précise, ou invitez-moi dans le canal.',
  en: 'The answer is longer than Slack accepts here. Ask something narrower, or invite me to the channel.',
}
const working = { fr: 'Je relis les articles…', en: 'I am reading the articles…' }
