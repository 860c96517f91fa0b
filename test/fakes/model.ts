import type { IncomingMessage, ServerResponse } from 'node:http'
import { flood, OpenAiServer, sendJson } from './openai-server.ts'

/** What a request showed the model: one entry a line. */
export interface Evidence {
  readonly id: number
  readonly line: string
  readonly holder: string | null
  readonly quotes: readonly { readonly text: string; readonly language: string }[]
}

/** How the model behaves: it answers with lines, or misbehaves at the protocol. */
type Behaviour =
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
export class FakeModel extends OpenAiServer {
  behaviour: Behaviour = { kind: 'status', status: 500 }
  readonly requests: { readonly authorization: string; readonly body: string }[] = []

  protected answer(body: string, request: IncomingMessage, response: ServerResponse): void {
    this.requests.push({ authorization: request.headers.authorization ?? '', body })
    const { behaviour } = this
    switch (behaviour.kind) {
      case 'hang':
        break
      case 'status':
        sendJson(response, behaviour.status, JSON.stringify({ error: { message: 'the model is unwell' } }))
        break
      case 'garbage':
        complete(response, '{"lead": "unfinished')
        break
      case 'content':
        complete(response, behaviour.content)
        break
      case 'drip':
        response.writeHead(200, { 'content-type': 'application/json' })
        drip(response)
        break
      case 'flood':
        flood(response)
        break
      case 'body':
        sendJson(response, 200, JSON.stringify(behaviour.body))
        break
      case 'answer': {
        const { evidence, question } = JSON.parse(JSON.parse(body).messages[1].content)
        complete(response, JSON.stringify(behaviour.write(evidence, question)))
      }
    }
  }
}

function complete(response: ServerResponse, content: string): void {
  const message = { role: 'assistant', content, refusal: null }
  sendJson(
    response,
    200,
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
