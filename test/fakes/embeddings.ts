import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { probes } from '../../src/model/probes.ts'
import { lexemes } from '../../src/text/words/lexemes.ts'
import type { Language } from '../../src/types.ts'
import { flood, OpenAiServer, sendJson } from './openai-server.ts'

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
type Sense = readonly string[]

/**
 * A local server of the OpenAI protocol's embeddings. A text is the sum of the directions of its words, which are drawn
 * by their hash; words of one sense share theirs. As with many models, all vectors lean the same way.
 */
export class FakeEmbeddings extends OpenAiServer {
  behaviour: EmbeddingBehaviour = { kind: 'answer' }
  dimensions = 192
  readonly requests: (readonly string[])[] = []
  readonly #senses = new Map<string, string>()

  constructor(senses: readonly Sense[] = []) {
    super()
    for (const [first = '', ...others] of senses)
      for (const word of [first, ...others]) for (const stem of stemsOf(word)) this.#senses.set(stem, first)
  }

  protected answer(body: string, _request: IncomingMessage, response: ServerResponse): void {
    const { input } = JSON.parse(body) as { input: string[] }
    this.requests.push(input)
    const { behaviour } = this
    const refused = behaviour.kind === 'refuse' && input.some(text => text.includes(behaviour.text))
    if (behaviour.kind === 'hang') return
    if (behaviour.kind === 'status') sendJson(response, behaviour.status, '{"error":{"message":"unwell"}}')
    else if (refused) sendJson(response, 400, '{"error":{"message":"what is this?"}}')
    else if (behaviour.kind === 'flood') flood(response)
    else if (behaviour.kind === 'body') sendJson(response, 200, behaviour.body)
    else this.#embed(input, behaviour, response)
  }

  #embed(input: readonly string[], behaviour: EmbeddingBehaviour, response: ServerResponse): void {
    const vectors = input.map(text => this.#vectorOf(text))
    const given = behaviour.kind === 'change' ? behaviour.change(vectors) : vectors
    const data = given.map((embedding, index) => ({ object: 'embedding', index, embedding }))
    const usage = { prompt_tokens: 10, total_tokens: 10 }
    sendJson(response, 200, JSON.stringify({ object: 'list', data, model: 'fake', usage }))
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
