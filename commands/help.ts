import type { Command } from '../src/delivery/command.ts'
import { mainCommand } from '../src/delivery/command-line.ts'

export const help = {
  name: { fr: 'aide', en: 'help' },
  description: { fr: 'Ce que je sais faire', en: 'What I can do' },
  options: [],
  access: 'everyone',
  private: true,
  async run({ origin: { language, platform } }, { commands }) {
    const before = platform === 'slack' ? `${mainCommand} ` : '/'
    const lines = commands.map(command => {
      const options = command.options.map(({ name, required }) =>
        required ? `<${name[language]}>` : `[${name[language]}]`,
      )
      return `${before}${[command.name[language], ...options].join(' ')} – ${command.description[language]}`
    })
    const mention = {
      fr: 'Ou mentionnez-moi avec une question. Chaque ligne porte les mots exacts sur lesquels elle repose ; ce que je ne peux pas citer, je ne le dis pas.',
      en: 'Or mention me with a question. Each line carries the exact words it rests on; what I cannot quote I do not say.',
    }
    return {
      language,
      title: 'Verbatim',
      paragraphs: [...lines, mention[language]],
      sections: [],
      footer: null,
      visibility: 'private',
    }
  },
} satisfies Command
