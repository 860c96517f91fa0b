import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a request showed the model: one entry a line. */
export interface Evidence {
  readonly id: number
  readonly line: string
  readonly holder: string | null
  readonly quotes: readonly { readonly text: string; readonly language: string }[]
}

/** How the model behaves: it answers with lines, or misbehaves at the protocol. */
export type Behaviour =
  | {
      readonly kind: 'answer'
      readonly write: (evidence: readonly Evidence[], question: string | null) => unknown
    }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'hang' }
  | { readonly kind: 'drip' }
  | { readonly kind: 'flood' }
  /** The whole body of the answer, as it is. */
  | { readonly kind: 'body'; readonly body: unknown }
  /** The words of the answer, as they are. */
  | { readonly kind: 'content'; readonly content: string }
  | { readonly kind: 'garbage' }

/** A local server that speaks as much of the OpenAI protocol as the product uses. */
export class FakeModel {
  behaviour: Behaviour = { kind: 'status', status: 500 }
  readonly requests: { readonly authorization: string; readonly body: string }[] = []
  readonly #server = createServer((request, response) => void this.#handle(request, response))

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
    const body = Buffer.concat(chunks).toString('utf8')
    this.requests.push({ authorization: request.headers.authorization ?? '', body })
    const { behaviour } = this
    switch (behaviour.kind) {
      case 'hang':
        return
      case 'status':
        response.writeHead(behaviour.status, { 'content-type': 'application/json' })
        return void response.end(JSON.stringify({ error: { message: 'the model is unwell' } }))
      case 'garbage':
        return complete(response, '{"lead": "unfinished')
      case 'content':
        return complete(response, behaviour.content)
      case 'drip':
        response.writeHead(200, { 'content-type': 'application/json' })
        return drip(response)
      case 'flood':
        response.writeHead(200, { 'content-type': 'application/json' })
        return flood(response)
      case 'body':
        response.writeHead(200, { 'content-type': 'application/json' })
        return void response.end(JSON.stringify(behaviour.body))
      case 'answer': {
        const { evidence, question } = JSON.parse(JSON.parse(body).messages[1].content)
        return complete(response, JSON.stringify(behaviour.write(evidence, question)))
      }
    }
  }
}

function complete(response: ServerResponse, content: string): void {
  response.writeHead(200, { 'content-type': 'application/json' })
  const message = { role: 'assistant', content, refusal: null }
  response.end(
    JSON.stringify({
      id: 'completion',
      object: 'chat.completion',
      created: 0,
      model: 'fake',
      choices: [{ index: 0, message, finish_reason: 'stop', logprobs: null }],
      usage: { prompt_tokens: 80, completion_tokens: 20, total_tokens: 100 },
    }),
  )
}

/** Headers at once, then white space for ever: a client that only times the headers waits for ever too. */
function drip(response: ServerResponse): void {
  const timer = setInterval(() => response.write(' '), 50)
  response.once('close', () => clearInterval(timer))
}

/** As much white space as the client will take. */
function flood(response: ServerResponse): void {
  const spaces = ' '.repeat(256 * 1024)
  const pour = () => {
    while (!response.destroyed && response.write(spaces)) {}
  }
  response.on('drain', pour)
  pour()
}
