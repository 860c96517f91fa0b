// https://docs.slack.dev/apis/events-api/using-socket-mode

import { SocketModeReceiver } from '@slack/bolt'
import { messageOf } from '../../errors.ts'
import { clientOptions } from './client.ts'
import { boltLogger, type Log, withoutTokens } from './log.ts'

const connectMax_ms = 15_000
const closeMax_ms = 2000
const pauseMax_ms = 30_000
/** Reconnections that follow each other faster than this are slowed down. */
const hurry_ms = 10_000

/**
 * Socket Mode that stays connected. Bolt's own reconnection is switched off: it waits five seconds after every
 * routine disconnect, in which what people type is lost, and gives up for good when the network is away.
 */
export class SocketMode {
  readonly receiver: SocketModeReceiver
  readonly #log: Log
  #isStopping = false
  #isConnecting = false
  #reconnectedAt = 0

  constructor(appToken: string, apiUrl: string | undefined, log: Log) {
    this.#log = log
    this.receiver = new SocketModeReceiver({
      appToken,
      autoReconnectEnabled: false,
      logger: boltLogger(log),
      installerOptions: { clientOptions: clientOptions(apiUrl, log) },
    })
    this.receiver.client.on('disconnected', () => void this.#reconnect())
  }

  /** Connects once, and from then on again whenever the connection ends. */
  async start(): Promise<void> {
    this.#isConnecting = true
    try {
      await this.#connect()
    } catch (error) {
      this.#isStopping = true
      throw error
    }
    this.#isConnecting = false
  }

  /** Resolves when the connection is closed, or after two seconds. */
  async stop(): Promise<void> {
    this.#isStopping = true
    await within(closeMax_ms, this.receiver.client.disconnect()).catch(() => {
      this.#log('slack: the connection did not close in time')
    })
  }

  async #reconnect(): Promise<void> {
    if (this.#isConnecting || this.#isStopping) return
    this.#isConnecting = true
    if (Date.now() - this.#reconnectedAt < hurry_ms) await pause(1000)
    for (let tries = 0; !this.#isStopping; tries++) {
      try {
        await this.#connect()
        break
      } catch (error) {
        const after_ms = Math.min(pauseMax_ms, 1000 * 2 ** Math.min(tries, 10))
        this.#log('slack: cannot connect, trying again', { error: withoutTokens(messageOf(error)), after_ms })
        await pause(after_ms)
      }
    }
    this.#reconnectedAt = Date.now()
    this.#isConnecting = false
    if (this.#isStopping) void this.receiver.client.disconnect()
  }

  async #connect(): Promise<void> {
    try {
      await within(connectMax_ms, this.receiver.start())
    } catch (error) {
      void this.receiver.client.disconnect()
      throw error ?? new Error('the connection was closed before it was ready')
    }
  }
}

async function pause(time_ms: number): Promise<void> {
  await new Promise<void>(resolve => setTimeout(resolve, time_ms).unref())
}

/** @throws Error when the time is over; the promise itself goes on */
async function within<Value>(time_ms: number, promise: Promise<Value>): Promise<Value> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new Error(`no end after ${time_ms} ms`)), time_ms)
  return await Promise.race([promise, late.promise]).finally(() => clearTimeout(timer))
}
