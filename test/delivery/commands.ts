import type { Command, CommandOption } from '../../src/delivery/command.ts'
import { sayingOf } from './messages.ts'

const topic: CommandOption = {
  name: { fr: 'sujet', en: 'topic' },
  description: { fr: 'Ce qui est compté.', en: 'What is counted.' },
  required: true,
}
const since: CommandOption = {
  name: { fr: 'depuis', en: 'since' },
  description: { fr: 'À partir de quand.', en: 'From when on.' },
  required: false,
}
const question: CommandOption = {
  name: { fr: 'question', en: 'question' },
  description: { fr: 'Votre question.', en: 'Your question.' },
  required: true,
}
const language: CommandOption = {
  name: { fr: 'langue', en: 'language' },
  description: { fr: 'La langue.', en: 'The language.' },
  required: true,
  choices: [
    { value: 'fr', name: { fr: 'français', en: 'French' } },
    { value: 'en', name: { fr: 'anglais', en: 'English' } },
  ],
}

const digest: CommandOption = {
  name: { fr: 'revue', en: 'digest' },
  description: { fr: 'La revue.', en: 'The digest.' },
  required: true,
  choices: [
    { value: 'port', name: { fr: 'Le port', en: 'The port' } },
    { value: 'port-night', name: { fr: 'Le port, la nuit', en: 'The port at night' } },
  ],
}

/** A few commands of every kind, not the product's own. */
export const COMMANDS: readonly Command[] = [
  command('ask', 'question', [question]),
  command('figures', 'chiffres', [topic, since, { ...language, required: false }]),
  command('sanctions', 'sanctions', [{ ...topic, required: false }]),
  command('follow', 'suivre', [digest, { ...language, required: false }, { ...topic, required: false }]),
  command('settings', 'réglages', [language]),
  { ...command('help', 'aide', []), private: true },
]

function command(en: string, fr: string, options: readonly CommandOption[]): Command {
  return {
    name: { en, fr },
    description: { fr: `Fait « ${fr} ».`, en: `Does “${en}”.` },
    options,
    access: 'everyone',
    private: false,
    run: async () => sayingOf('run by itself'),
  }
}
