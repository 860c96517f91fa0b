import { listFeedback } from '../store/answers.ts'
import { readWords } from './options.ts'
import type { Subcommand } from './subcommand.ts'

const shown = 100

export const feedback: Subcommand = {
  name: 'feedback',
  usage: '[--json]',
  does: {
    fr: 'montre les réponses que quelqu’un a dites fausses, et ce qu’elles disaient',
    en: 'lists the answers that somebody called wrong, with what they said',
  },
  async run(words, session) {
    const { flags } = readWords(words, ['json'], [])
    const doubted = await listFeedback(await session.archive.open(), shown)
    if (flags.has('json')) return session.json(doubted)
    for (const { answer, people, doubtedAt } of doubted) {
      session.print(`${doubtedAt.slice(0, 16)}  ${answer.question} (${people})`)
      for (const { text, quotes } of answer.statements) session.print(`    ${text}\n      ${quotes[0].text}`)
    }
    if (doubted.length === 0) {
      const none = { fr: 'Personne n’a dit fausse une réponse.', en: 'Nobody has called an answer wrong.' }
      session.print(none[session.language])
    }
  },
}
