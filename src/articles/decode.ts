const strictUtf8 = new TextDecoder('utf-8', { fatal: true })
const lenientUtf8 = new TextDecoder('utf-8')

/** Where a prolog or a meta element must stand to be believed (the HTML standard looks at 1,024 bytes). */
const prologBytes = 1024

/**
 * The text of bytes of unknown encoding: UTF-32, byte order mark, then strict UTF-8, then the declared charset, then windows-1252.
 * `declared` is the charset of the HTTP header; without one the XML prolog or the meta element is read.
 * A byte order mark is not part of the text.
 */
export function decode(bytes: Uint8Array, declared: string | null): string {
  const marked = byMark(bytes)
  if (marked !== null) return marked
  const charset = declared ?? declaredInside(bytes)
  const decoder = decoderFor(charset)
  // UTF-16 text in Latin letters is also valid UTF-8, full of NULs: the declaration decides first.
  if (decoder?.encoding.startsWith('utf-16') && bytes.subarray(0, prologBytes).includes(0))
    return decoder.decode(bytes)
  try {
    return strictUtf8.decode(bytes)
  } catch {
    // Not strict UTF-8: a damaged UTF-8 text, or another charset, whatever it is called.
    if (decoder !== null && decoder.encoding !== 'utf-8') return decoder.decode(bytes)
    return (isDamagedUtf8(bytes) ? lenientUtf8 : new TextDecoder('windows-1252')).decode(bytes)
  }
}

function byMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return lenientUtf8.decode(bytes)
  const isWide = wideOrder(bytes)
  if (isWide !== null) return decodeWide(bytes, isWide === 'little')
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0))
    return new TextDecoder('utf-16le').decode(bytes)
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c))
    return new TextDecoder('utf-16be').decode(bytes)
  return null
}

/** UTF-32 by its byte order mark, or by the zeros around the bracket or brace that markup and JSON begin with. */
export function wideOrder(bytes: Uint8Array): 'little' | 'big' | null {
  if (bytes.length < 4) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, 4)
  if (wideStarts.has(view.getUint32(0, true))) return 'little'
  return wideStarts.has(view.getUint32(0)) ? 'big' : null
}

const wideStarts = new Set([0xfeff, 0x3c, 0x7b])
const charactersAtOnce = 4_096

/** No decoder of the platform knows UTF-32. */
function decodeWide(bytes: Uint8Array, isLittle: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const parts: string[] = []
  let codes: number[] = []
  for (let at = view.getUint32(0, isLittle) === 0xfeff ? 4 : 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, isLittle)
    const isCharacter = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    codes.push(isCharacter ? code : 0xfffd)
    if (codes.length < charactersAtOnce) continue
    parts.push(String.fromCodePoint(...codes))
    codes = []
  }
  return parts.join('') + String.fromCodePoint(...codes)
}

function decoderFor(charset: string | null): InstanceType<typeof TextDecoder> | null {
  if (charset === null) return null
  try {
    return new TextDecoder(charset.trim())
  } catch {
    return null // An unknown label declares nothing.
  }
}

function declaredInside(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, prologBytes))
  const prolog = /^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(head)
  const meta = /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(head)
  return prolog?.[1] ?? meta?.[1] ?? null
}

/** UTF-8 cut in the middle of a character or with bad bytes: windows-1252 has hardly any sequence that is good UTF-8. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = lenientUtf8.decode(bytes)
  let good = 0
  let bad = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 0xfffd) bad += 1
    else if (code > 0x7f) good += 1
  }
  return good > bad
}

/** Whether decoded text is some other kind of file: more than one control character in two hundred, or any NUL. */
export function isBinary(text: string): boolean {
  let controls = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 0) return true
    if (code < 0x20 && !(code >= 0x09 && code <= 0x0d)) controls += 1
  }
  return controls * 200 > text.length
}
