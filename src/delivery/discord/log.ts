/** Where the adapter reports what nobody is waiting for. Details never hold article text, questions or tokens. */
export type Log = (message: string, details?: Record<string, unknown>) => void
