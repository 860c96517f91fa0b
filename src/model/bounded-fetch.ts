/**
 * `fetch`, but a body that goes on and on is an error instead of all our memory: reading it throws a RangeError after
 * `bytes_max`, many times what an honest reply takes.
 */
export function boundedFetch(bytes_max: number): typeof fetch {
  return async (url, init) => {
    const response = await fetch(url, init)
    let bytes = 0
    const bounded = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        bytes += chunk.byteLength
        if (bytes > bytes_max) controller.error(new RangeError(`the model sent more than ${bytes_max} bytes`))
        else controller.enqueue(chunk)
      },
    })
    const { status, statusText, headers } = response
    return new Response(response.body?.pipeThrough(bounded) ?? null, { status, statusText, headers })
  }
}
