/** What one file of this folder measures: a table, with the peer in the same run where there is one. */
export interface Measured {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export interface BenchOptions {
  /** A folder of public data, to measure on what publishers really print; null for made-up articles alone. */
  readonly data: string | null
  /** How many articles. */
  readonly sizes: readonly number[]
}

export type Bench = (options: BenchOptions) => Promise<readonly Measured[]>

/** Milliseconds: by the clock, and of the processor, which counts no wait for other processes on a busy machine. */
export interface Cost {
  readonly wall: number
  readonly cpu: number
}

export interface Times {
  readonly p50: number
  readonly p95: number
}

/** Milliseconds of each call, sorted into the two that people ask for. */
export function timesOf(calls: readonly number[]): Times {
  const sorted = calls.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { p50: at(0.5), p95: at(0.95) }
}

/** Median cost of each of the rounds in which two ways to do the same take turns, so that both meet the same machine. */
export async function inTurns(
  rounds: number,
  ours: () => unknown,
  peer: () => unknown,
): Promise<{ readonly ours: Cost; readonly peer: Cost }> {
  const times = { ours: [] as Cost[], peer: [] as Cost[] }
  // The first round warms up.
  for (let round = 0; round <= rounds; round++) {
    const own = await timeOf(ours)
    const others = await timeOf(peer)
    if (round === 0) continue
    times.ours.push(own)
    times.peer.push(others)
  }
  return { ours: medianOf(times.ours), peer: medianOf(times.peer) }
}

function medianOf(costs: readonly Cost[]): Cost {
  const median = (times: number[]) => timesOf(times).p50
  return { wall: median(costs.map(({ wall }) => wall)), cpu: median(costs.map(({ cpu }) => cpu)) }
}

/** The processor's time is that of the whole process: of clearing memory and compiling beside the work, too. */
export async function timed<Result>(
  work: () => Result | Promise<Result>,
): Promise<{ readonly result: Result; readonly cost: Cost }> {
  const started = performance.now()
  const before = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  return { result, cost: { wall: performance.now() - started, cpu: (user + system) / 1_000 } }
}

export async function timeOf(work: () => unknown): Promise<Cost> {
  return (await timed(work)).cost
}
