import type { Message } from '../../src/delivery/message.ts'
import type {
  Pace,
  Payload,
  Platform,
  PlatformName,
  Posted,
  Target,
  Tried,
} from '../../src/delivery/platform.ts'

export interface Shown {
  readonly target: Target
  readonly payload: Payload
  readonly key: string
  readonly message: string
}

/** What a platform answers to one try: an outcome, or an error to throw. */
type Behaviour = (shown: Omit<Shown, 'message'>, tries: number) => Posted | Error | null

/**
 * A chat server of a few lines: it shows each key once, whatever comes twice, and misbehaves as told. A behaviour
 * of null lets the message through; an `Error` is thrown after the message was shown, as a broken connection does.
 */
export class RecordingPlatform implements Platform {
  readonly name: PlatformName
  readonly shown: Shown[] = []
  /** What it was given to put into a form. */
  readonly rendered: Message[] = []
  readonly tries = new Map<string, number>()
  /** What each try was told of the earlier ones. */
  readonly told: (Tried | undefined)[] = []
  pace: Pace = { atOnce: 1, between_ms: 0, betweenInChannel_ms: 0 }
  behaviour: Behaviour = () => null
  /** Waited for by each post before it answers. */
  pause: Promise<void> = Promise.resolve()
  underWay = 0

  constructor(name: PlatformName = 'discord') {
    this.name = name
  }

  async start(): Promise<void> {}

  async stop(): Promise<void> {}

  /** One part for the title or for the words of a notice, one for each section. */
  render(message: Message): readonly Payload[] {
    this.rendered.push(message)
    const sections = message.sections.map(section => ({
      text: [section.title, ...section.lines.map(line => line.text)].join('\n'),
    }))
    const opening =
      message.title === null
        ? message.paragraphs.join('\n')
        : [`${message.language}: ${message.title}`, ...message.paragraphs, message.footer ?? ''].join('\n')
    return [{ text: opening }, ...sections]
  }

  async post(target: Target, payload: Payload, key: string, tried?: Tried): Promise<Posted> {
    this.told.push(tried)
    const tries = (this.tries.get(key) ?? 0) + 1
    this.tries.set(key, tries)
    this.underWay++
    await this.pause.finally(() => this.underWay--)
    const answer = this.behaviour({ target, payload, key }, tries)
    if (answer !== null && !(answer instanceof Error)) return answer
    const message = this.#show(target, payload, key)
    if (answer instanceof Error) throw answer
    return { outcome: 'sent', message }
  }

  #show(target: Target, payload: Payload, key: string): string {
    const known = this.shown.find(one => one.key === key)
    if (known !== undefined) return known.message
    const message = `m${this.shown.length + 1}`
    this.shown.push({ target, payload, key, message })
    return message
  }
}
