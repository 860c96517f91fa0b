import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { probes } from '../../src/model/probes.ts'
import { lexemes } from '../../src/text/lexemes.ts'
import type { Language } from '../../src/types.ts'

export type EmbeddingBehaviour =
  | { readonly kind: 'answer' }
  | { readonly kind: 'status'; readonly status: number }
  /** Refuses requests that hold this text, as a server does with what it cannot read. */
  | { readonly kind: 'refuse'; readonly text: string }
  | { readonly kind: 'hang' }
  | { readonly kind: 'flood' }
  /** The whole body, as it is. */
  | { readonly kind: 'body'; readonly body: string }
  /** Vectors as they would be, changed. */
  | { readonly kind: 'change'; readonly change: (vectors: number[][]) => unknown[] }

/** Words of either language that mean the same. */
export type Sense = readonly string[]

/**
 * A local server of the OpenAI protocol's embeddings. A text is the sum of the directions of its words, which are drawn
 * by their hash; words of one sense share theirs. As with many models, all vectors lean the same way.
 */
export class FakeEmbeddings {
  behaviour: EmbeddingBehaviour = { kind: 'answer' }
  dimensions = 192
  readonly requests: (readonly string[])[] = []
  readonly #senses = new Map<string, string>()
  readonly #server = createServer((request, response) => void this.#handle(request, response))

  constructor(senses: readonly Sense[] = []) {
    for (const [first = '', ...others] of senses)
      for (const word of [first, ...others]) for (const stem of stemsOf(word)) this.#senses.set(stem, first)
  }

  async start(): Promise<this> {
    await new Promise<void>(resolve => this.#server.listen(0, '127.0.0.1', resolve))
    return this
  }

  get baseUrl(): string {
    const { port } = this.#server.address() as AddressInfo
    return `http://127.0.0.1:${port}/v1`
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise(resolve => this.#server.close(resolve))
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const { input } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { input: string[] }
    this.requests.push(input)
    const { behaviour } = this
    const refused = behaviour.kind === 'refuse' && input.some(text => text.includes(behaviour.text))
    if (behaviour.kind === 'hang') return
    if (behaviour.kind === 'status') return send(response, behaviour.status, '{"error":{"message":"unwell"}}')
    if (refused) return send(response, 400, '{"error":{"message":"what is this?"}}')
    if (behaviour.kind === 'flood') return flood(response)
    if (behaviour.kind === 'body') return send(response, 200, behaviour.body)
    const vectors = input.map(text => this.#vectorOf(text))
    const given = behaviour.kind === 'change' ? behaviour.change(vectors) : vectors
    const data = given.map((embedding, index) => ({ object: 'embedding', index, embedding }))
    const usage = { prompt_tokens: 10, total_tokens: 10 }
    send(response, 200, JSON.stringify({ object: 'list', data, model: 'fake', usage }))
  }

  #vectorOf(text: string): number[] {
    const pair = probes.findIndex(texts => texts.includes(text))
    const senses = [...new Set(stemsOf(text).map(stem => this.#senses.get(stem) ?? stem))]
    const weighted = [
      ...senses.map(sense => [sense, 1] as const),
      [`probe ${pair}`, pair < 0 ? 0 : 2] as const,
    ]
    const vector = Array.from({ length: this.dimensions }, () => 0.5)
    for (const [sense, weight] of weighted) {
      const hash = createHash('shake256', { outputLength: this.dimensions }).update(sense).digest()
      hash.forEach((byte, index) => {
        vector[index] = (vector[index] ?? 0) + (weight * (byte - 127.5)) / 127.5
      })
    }
    return vector
  }
}

function stemsOf(text: string): string[] {
  const languages: readonly Language[] = ['fr', 'en']
  return [...new Set(languages.flatMap(language => lexemes(text, language)))]
}

function send(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(body)
}

/** A body that never ends. */
function flood(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' })
  const spaces = ' '.repeat(256 * 1024)
  const pour = () => {
    while (!response.destroyed && response.write(spaces)) {}
  }
  response.on('drain', pour)
  pour()
}
