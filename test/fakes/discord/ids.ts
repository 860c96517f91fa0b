const DISCORD_EPOCH_MS = 1_420_070_400_000n

let sequence = 0n

/** A Discord id: the time since 2015 in milliseconds, then 22 bits that make it unique. */
export function snowflake(time_ms = Date.now()): string {
  sequence += 1n
  return (((BigInt(time_ms) - DISCORD_EPOCH_MS) << 22n) | (sequence & 0xfffn)).toString()
}
