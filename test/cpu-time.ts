/** The milliseconds of processor time that some work takes of its own thread: the machine may be busy with others. */
export function cpuTime_ms(work: () => unknown): number {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}

/**
 * Measures how long the event loop is held at a time: the milliseconds of processor time from one look, every 5 ms at
 * most, to the next. What others take of the machine meanwhile does not count.
 */
export function watchTurns(): { stop(): readonly number[] } {
  const times_ms: number[] = []
  let before = process.threadCpuUsage()
  const timer = setInterval(() => {
    const { user, system } = process.threadCpuUsage(before)
    times_ms.push((user + system) / 1000)
    before = process.threadCpuUsage()
  }, 5)
  return {
    stop() {
      clearInterval(timer)
      return times_ms
    },
  }
}
