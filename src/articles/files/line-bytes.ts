import { createReadStream } from 'node:fs'
import { wideOrder } from '../decode.ts'

const lineBytesMax = 5_000_000

/**
 * The lines of a file in UTF-8, UTF-16 or a charset of single bytes, whatever its size: at most one line is held, and
 * none that is longer than 5 MB. A file of bytes that are no text is that and nothing else.
 */
export async function* linesOf(
  path: string,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Buffer | 'too-long' | 'not-text'> {
  let parts: Buffer[] = []
  let length = 0
  const take = (): Buffer | 'too-long' => {
    const whole = length > lineBytesMax ? 'too-long' : Buffer.concat(parts)
    parts = []
    length = 0
    return whole
  }
  const keep = (part: Buffer) => {
    length += part.length
    if (length <= lineBytesMax) parts.push(part)
    else parts = []
  }
  for await (const { bytes, read } of chunksOf(path)) {
    if (bytes === 'not-text') return yield bytes
    let rest = bytes
    for (let end = rest.indexOf(0x0a); end !== -1; end = rest.indexOf(0x0a)) {
      keep(rest.subarray(0, end))
      yield take()
      // In UTF-16 a chunk has more bytes, or fewer, than were read for it: each line has its share of them.
      onBytes(((end + 1) / bytes.length) * read)
      rest = rest.subarray(end + 1)
    }
    keep(rest)
    onBytes((rest.length / bytes.length) * read)
  }
  if (length > 0) yield take()
}

interface Chunk {
  readonly bytes: Buffer | 'not-text'
  /** How many bytes of the file it stands for. */
  readonly read: number
}

/** The bytes of a file, UTF-16 as UTF-8. A line feed is then one byte, and part of no other character. */
async function* chunksOf(path: string): AsyncGenerator<Chunk> {
  let decoder: InstanceType<typeof TextDecoder> | null = null
  let isFirst = true
  for await (const chunk of createReadStream(path)) {
    const bytes: Buffer = chunk
    if (isFirst) {
      if (wideOrder(bytes) !== null) return yield { bytes: 'not-text', read: bytes.length }
      decoder = utf16Decoder(bytes)
      if (decoder === null && bytes.includes(0)) return yield { bytes: 'not-text', read: bytes.length }
      isFirst = false
    }
    if (decoder === null) yield { bytes, read: bytes.length }
    else {
      const text = Buffer.from(decoder.decode(bytes, { stream: true }))
      if (text.length > 0) yield { bytes: text, read: bytes.length }
    }
  }
}

const brace = 0x7b

/** By the byte order mark, or by the zeros beside the brace that a line of JSON begins with. */
function utf16Decoder([first, second]: Buffer): InstanceType<typeof TextDecoder> | null {
  if ((first === 0xff && second === 0xfe) || (first === brace && second === 0))
    return new TextDecoder('utf-16le')
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === brace))
    return new TextDecoder('utf-16be')
  return null
}
