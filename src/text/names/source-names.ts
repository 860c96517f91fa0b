interface Sourced {
  readonly outlet: string | null
  readonly title: string | null
  readonly url: string | null
  readonly source: string
}

/** What an article without outlet and title is known by: the host of its address, or the name of its file; null for others. */
export function sourceNameOf({ outlet, title, url, source }: Sourced): string | null {
  if (`${outlet ?? ''}${title ?? ''}`.trim() !== '') return null
  const address = url ?? source
  if (URL.canParse(address) && /^https?:$/.test(new URL(address).protocol))
    return new URL(address).hostname.replace(/^www\./, '')
  const file = address.split(/[\\/]/).at(-1) ?? ''
  // Of a file of many articles the line tells which: « depeches.jsonl#12 ».
  return file.replace(/\.\p{L}{1,5}(?=#\d+$|$)/u, '').trim() || null
}
