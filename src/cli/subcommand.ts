import type { Settings } from '../config.ts'
import type { Message } from '../delivery/message.ts'
import type { Sentences } from '../errors.ts'
import type { Language } from '../types.ts'
import type { Archive } from './archive.ts'
import type { Terminal } from './progress.ts'

/** What a subcommand works with. */
export interface Session {
  readonly archive: Archive
  readonly settings: Settings
  /** The operator's language, for messages. */
  readonly language: Language
  /** Results, on standard output: text for a person. */
  print(text: string): void
  /** Prints a document for another program: as it stands, but to a terminal, which would obey some of its characters. */
  document(text: string): void
  /** Results, on standard output: one JSON document, or one a line. */
  json(value: unknown): void
  /** Messages and progress, on standard error. */
  note(text: string): void
  /** A message with its quotes, as the terminal shows it. */
  show(message: Message): void
  /** Where progress is shown: standard error when it is a terminal, else null. */
  readonly terminal: Terminal | null
}

export interface Subcommand {
  readonly name: string
  /** What follows the name: `"QUESTION" [--lang fr|en]`. */
  readonly usage: string
  readonly does: Sentences
  /** @throws UsageError when the words are off; any other error ends with exit code 1. */
  run(words: readonly string[], session: Session): Promise<void>
}

/** The words of a command line are off: exit code 2. */
export class UsageError extends Error {
  readonly sentences: Sentences

  constructor(sentences: Sentences) {
    super(sentences.en)
    this.sentences = sentences
  }
}

/** What an interrupted subcommand says, when what it has done is stored. */
export const goesOn: Sentences = {
  fr: 'Interrompu : la même commande reprend où elle en était.',
  en: 'Interrupted: the same command goes on from there.',
}

/** Stopped by Ctrl-C, with a sentence for whoever pressed it: exit code 130, as shells have it. */
export class Interrupted extends Error {}
