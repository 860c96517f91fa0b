import type { Language } from '../types.ts'
import type { Command } from './command.ts'
import type { Message } from './message.ts'
import type { Origin } from './platform.ts'

const forbidden: Readonly<Record<Language, string>> = {
  fr: 'Cette commande est réservée aux personnes qui gèrent cet espace : demandez à l’une d’elles.',
  en: 'Only people who manage this space can use this command: ask one of them.',
}

const emptyQuestion: Readonly<Record<Language, string>> = {
  fr: 'Posez-moi une question après avoir écrit mon nom, par exemple : « Combien de soldats ? »',
  en: 'Ask me a question after my name, for example: “How many soldiers?”',
}

const failed: Readonly<Record<Language, string>> = {
  fr: 'Je n’ai pas pu répondre à cause d’une panne de mon côté. Réessayez dans un instant.',
  en: 'I could not answer because something failed on my side. Please try again in a moment.',
}

const unknownCommand: Readonly<Record<Language, string>> = {
  fr: 'Je ne connais pas cette commande. Tapez /aide pour voir celles que je connais.',
  en: 'I do not know this command. Type /help to see those I know.',
}

/** What a person without the right is told instead of the command's reply; null when the command may run. */
export function refusalOf(command: Command, origin: Origin): Message | null {
  if (command.access === 'everyone' || origin.manager) return null
  return notice(forbidden, origin.language)
}

/** The bot was mentioned, and nothing else was said. */
export function emptyQuestionNotice(language: Language): Message {
  return notice(emptyQuestion, language)
}

/** Something failed that nobody foresaw; the log has the details. */
export function failureNotice(language: Language): Message {
  return notice(failed, language)
}

/** A command that a platform still shows and we no longer have. */
export function unknownCommandNotice(language: Language): Message {
  return notice(unknownCommand, language)
}

/** One sentence of our own, for the person who asked. */
export function notice(sentences: Readonly<Record<Language, string>>, language: Language): Message {
  return plainMessage(language, [sentences[language]])
}

/** Paragraphs of our own, for the person who asked. */
export function plainMessage(language: Language, sentences: readonly string[]): Message {
  const paragraphs = language === 'fr' ? sentences.map(withFrenchSpaces) : sentences
  return { language, title: null, paragraphs, sections: [], footer: null, visibility: 'private' }
}

/** No line may begin with « : », nor end with an opening mark. */
function withFrenchSpaces(text: string): string {
  return text.replace(/ (?=[:;?!»])/g, '\u00a0').replace(/(?<=«) /g, '\u00a0')
}
