import type { Readable } from 'node:stream'
import {
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createZstdDecompress,
} from 'node:zlib'
import type { Sentences } from '../../errors.ts'
import { FetchError } from './fetch-error.ts'

/** More layers of compression than this is an attack, not a saving. */
const encodingsMax = 2

/** A window of 8 MiB: what RFC 9659 allows on the web, where a frame may ask for gigabytes. */
const zstdLimits = { [constants.ZSTD_d_windowLogMax]: 23 }

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
  const stop = () => stream.destroy(new FetchError('timeout', tooSlow))
  signal.addEventListener('abort', stop, { once: true })
  try {
    return await collect(stream, bytesMax)
  } catch (error) {
    throw isCompressionError(error) ? new FetchError('bad-encoding', damaged) : error
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
    if (!Buffer.isBuffer(chunk)) throw new FetchError('bad-encoding', damaged)
    bytes += chunk.length
    if (bytes > bytesMax) throw new FetchError('too-large', tooLarge(bytesMax))
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
  if (names.length > encodingsMax) throw new FetchError('bad-encoding', unknownCompression(contentEncoding))
  return names.reverse().map(decompressor)
}

function decompressor(name: string) {
  if (name === 'gzip' || name === 'x-gzip') return createGunzip()
  if (name === 'br') return createBrotliDecompress()
  if (name === 'zstd') return createZstdDecompress({ params: zstdLimits })
  if (name === 'deflate') return createInflate()
  throw new FetchError('bad-encoding', unknownCompression(name))
}

function isCompressionError(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return false
  return /^(?:Z_|ZSTD_|ERR_ZSTD|ERR_BROTLI)/.test(error.code)
}

const tooSlow: Sentences = {
  fr: 'La réponse n’est pas arrivée à temps : réessayez plus tard.',
  en: 'The answer did not come in time: try again later.',
}

const damaged: Sentences = {
  fr: 'La réponse compressée est abîmée : réessayez plus tard.',
  en: 'The compressed answer is damaged: try again later.',
}

function tooLarge(bytes: number): Sentences {
  const megabytes = bytes / 1e6
  return {
    fr: `La réponse dépasse ${megabytes}\u00a0Mo : donnez l’adresse d’un seul article ou d’un flux plus court.`,
    en: `The answer is larger than ${megabytes} MB: give the address of a single article or of a shorter feed.`,
  }
}

function unknownCompression(encoding: string): Sentences {
  const name = encoding.slice(0, 40)
  return {
    fr: `Le site compresse ses réponses d’une façon qui ne se lit pas (${name}) : donnez une autre adresse.`,
    en: `The site compresses its answers in a way that cannot be read (${name}): give another address.`,
  }
}
