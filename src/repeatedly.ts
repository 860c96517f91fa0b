/** Work that is done again and again: `wake` does it now, and `stop` resolves when none is under way. */
export interface Repeated {
  wake(): void
  stop(): Promise<void>
}

/**
 * Does something every `interval_ms` until stopped, never twice at a time. `work` sees to its own errors, and looks at
 * `isStopped` where it can end early.
 */
export function repeatedly(work: (isStopped: () => boolean) => Promise<void>, interval_ms: number): Repeated {
  let stopped = false
  let running: Promise<void> | null = null
  const look = () => {
    running ??= work(() => stopped).finally(() => {
      running = null
    })
  }
  const timer = setInterval(look, interval_ms)
  return {
    wake: look,
    async stop() {
      stopped = true
      clearInterval(timer)
      await running
    },
  }
}
