import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { FetchError } from './fetch-error.ts'

/** More layers of compression than this is an attack, not a saving. */
const encodingsMax = 2

/**
 * The decoded bytes of a response body. Bytes are counted after decompression, as they come, so that a small
 * compressed body cannot become a huge one. Throws a FetchError `too-large` or `bad-encoding`.
 */
export async function readBody(
  body: Readable,
  contentEncoding: string,
  bytesMax: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const stages = decompressors(contentEncoding)
  let stream: Readable = body
  // A destroyed or failed stage must end the whole chain; `pipe` alone forwards neither errors nor aborts.
  for (const stage of stages) {
    stream.on('error', error => stage.destroy(error))
    stream = stream.pipe(stage)
  }
  const stop = () => stream.destroy(new FetchError('timeout', 'The body did not come in time'))
  signal.addEventListener('abort', stop, { once: true })
  try {
    return await collect(stream, bytesMax)
  } catch (error) {
    throw isCompressionError(error) ? new FetchError('bad-encoding', 'The compressed body is damaged') : error
  } finally {
    signal.removeEventListener('abort', stop)
    for (const stage of stages) stage.destroy()
    body.destroy()
  }
}

async function collect(stream: Readable, bytesMax: number): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of stream) {
    if (!Buffer.isBuffer(chunk)) throw new FetchError('bad-encoding', 'The body is not a stream of bytes')
    bytes += chunk.length
    if (bytes > bytesMax) throw new FetchError('too-large', `More than ${bytesMax} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, bytes)
}

function decompressors(contentEncoding: string) {
  const names = contentEncoding
    .toLowerCase()
    .split(',')
    .map(name => name.trim())
    .filter(name => name !== '' && name !== 'identity')
  if (names.length > encodingsMax) throw new FetchError('bad-encoding', 'Too many layers of compression')
  return names.reverse().map(decompressor)
}

function decompressor(name: string) {
  if (name === 'gzip' || name === 'x-gzip') return createGunzip()
  if (name === 'br') return createBrotliDecompress()
  if (name === 'deflate') return createInflate()
  throw new FetchError('bad-encoding', `Unknown compression: ${name.slice(0, 40)}`)
}

function isCompressionError(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return false
  return /^(Z_|ERR_BROTLI)/.test(error.code)
}
