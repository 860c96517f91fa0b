import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A local server of the OpenAI protocol on a free port. */
export abstract class OpenAiServer {
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

  protected abstract answer(body: string, request: IncomingMessage, response: ServerResponse): void

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    this.answer(Buffer.concat(chunks).toString('utf8'), request, response)
  }
}

export function sendJson(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(body)
}

/** As much white space as the client will take, for ever. */
export function flood(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' })
  const spaces = ' '.repeat(256 * 1024)
  const pour = () => {
    while (!response.destroyed && response.write(spaces)) {}
  }
  response.on('drain', pour)
  pour()
}
