/** Many times what an honest reply of `replyTokensMax` tokens takes. */
const bytesMax = 2_000_000

/**
 * `fetch`, but a body that goes on and on is an error instead of all our memory.
 * @throws RangeError while the body is read
 */
export async function boundedFetch(url: string | URL | Request, init?: RequestInit): Promise<Response> {
  const response = await fetch(url, init)
  let bytes = 0
  const bounded = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.byteLength
      if (bytes > bytesMax) controller.error(new RangeError(`the model sent more than ${bytesMax} bytes`))
      else controller.enqueue(chunk)
    },
  })
  const { status, statusText, headers } = response
  return new Response(response.body?.pipeThrough(bounded) ?? null, { status, statusText, headers })
}
