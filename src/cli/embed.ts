import { type Sentences, VerbatimError } from '../errors.ts'
import { createEmbedding } from '../model/embedding.ts'
import { embedArticles } from '../reading/embed.ts'
import { countNotEmbedded } from '../store/vectors.ts'
import { untilInterrupted } from './interruption.ts'
import { readWords } from './options.ts'
import { ProgressLine } from './progress.ts'
import { goesOn, Interrupted, type Subcommand } from './subcommand.ts'

/** What the bot does by itself as it runs, at once: for the first time, and for whoever has the command line alone. */
export const embed: Subcommand = {
  name: 'embed',
  usage: '[--json]',
  does: {
    fr: 'donne des vecteurs (EMBEDDING_MODEL) aux articles qui n’en ont pas',
    en: 'gives vectors (EMBEDDING_MODEL) to the articles that have none',
  },
  async run(words, { archive, settings, terminal, language, note, print, json }) {
    const { flags } = readWords(words, ['json'], [])
    if (settings.embedding === null) throw notConfigured()
    const store = await archive.open()
    const embedding = createEmbedding(settings.embedding, store)
    const workInAll = await countNotEmbedded(store, embedding.model)
    const line = terminal === null ? null : new ProgressLine(terminal, language)
    const { done, failure } = await untilInterrupted(signal =>
      embedArticles(
        { store, embedding, log: message => note(message) },
        {
          isStopped: () => signal.aborted,
          onArticles: done => line?.show({ done, work: done, workInAll }),
        },
      ),
    ).finally(() => line?.clear())
    const left = await countNotEmbedded(store, embedding.model)
    if (flags.has('json')) json({ articles: done, left })
    else print(counted(done, left)[language])
    if (failure !== null) throw failed(failure)
    if (left > 0) throw new Interrupted(goesOn[language])
  },
}

function counted(done: number, left: number): Sentences {
  return {
    fr: `Articles traités : ${done} ; restent : ${left}`,
    en: `${done} articles done, ${left} left`,
  }
}

function notConfigured(): VerbatimError {
  return new VerbatimError('no-embedding-model', {
    fr: 'Aucun modèle ne donne de vecteurs : nommez-en un dans .env, EMBEDDING_MODEL.',
    en: 'No model gives vectors: name one in .env as EMBEDDING_MODEL.',
  })
}

function failed(reason: string): VerbatimError {
  return new VerbatimError('embedding', {
    fr: `Le serveur des vecteurs n’a pas répondu comme il faut (${reason}) : vérifiez les réglages EMBEDDING_ dans .env, puis relancez la commande, qui reprend où elle en était.`,
    en: `The server of vectors did not answer as it should (${reason}): check the EMBEDDING_ settings in .env and run the command again, which goes on from there.`,
  })
}
