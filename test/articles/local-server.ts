import { createServer, type RequestListener } from 'node:http'
import { createServer as createTcpServer, type Socket } from 'node:net'

export interface LocalServer {
  readonly url: string
  /** `127.0.0.1:PORT`, to be named among the allowed hosts. */
  readonly host: string
  /** How many TCP connections were made to it. */
  connections(): number
  close(): Promise<void>
}

/** A real HTTP server on a free port. */
export async function startServer(listener: RequestListener): Promise<LocalServer> {
  const server = createServer(listener)
  let connections = 0
  server.on('connection', () => {
    connections += 1
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${portOf(server.address())}`
  return {
    url: `http://${host}`,
    host,
    connections: () => connections,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** A server that speaks bytes, for answers that no HTTP server would send. */
export async function startRawServer(
  onSocket: (socket: Socket) => void,
): Promise<Pick<LocalServer, 'url' | 'host' | 'close'>> {
  const sockets = new Set<Socket>()
  const server = createTcpServer(socket => {
    sockets.add(socket)
    // The other side leaves when it likes.
    socket.on('error', () => socket.destroy())
    socket.once('data', () => onSocket(socket))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${portOf(server.address())}`
  return {
    url: `http://${host}`,
    host,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}

export interface Canary {
  readonly port: number
  connections(): number
  close(): Promise<void>
}

/** Listens on every local address; nothing may ever connect to it. */
export async function startCanary(): Promise<Canary> {
  let connections = 0
  const server = createTcpServer(socket => {
    connections += 1
    socket.destroy()
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', () => server.listen(0, '0.0.0.0', resolve).once('error', reject))
    server.listen(0, '::', resolve)
  })
  return {
    port: portOf(server.address()),
    connections: () => connections,
    close: () => new Promise(resolve => server.close(() => resolve())),
  }
}

function portOf(address: string | { port: number } | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port')
  return address.port
}
