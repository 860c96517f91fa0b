/** Pieces that belong together, each within the limit of a message: a line's words and its quotes. */
export type Cluster = readonly string[]

/**
 * Fills messages with clusters, in order. A cluster stays in one message when it fits in one; otherwise it breaks
 * between its pieces.
 *
 * @param limit in UTF-16 code units, which are never fewer than the code points that Discord counts
 */
export function pack(clusters: readonly Cluster[], limit: number): string[] {
  const messages: string[] = []
  let current = ''
  const add = (piece: string, gap: string) => {
    const joined = current === '' ? piece : current + gap + piece
    if (joined.length <= limit) {
      current = joined
      return
    }
    if (current !== '') messages.push(current)
    current = piece
  }
  for (const cluster of clusters) {
    const whole = cluster.join('\n')
    if (whole.length <= limit) add(whole, '\n\n')
    else for (const [index, piece] of cluster.entries()) add(piece, index === 0 ? '\n\n' : '\n')
  }
  if (current !== '') messages.push(current)
  return messages
}
