import { mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/**
 * Makes a folder and those around it that are not there. Node's own recursive way never ends where a folder that is
 * there takes no other and says that it is not, as /proc does. Throws what the system says.
 */
export function makeFolder(path: string): void {
  const missing: string[] = []
  let at = resolve(path)
  while (!isThere(at)) {
    missing.push(at)
    at = dirname(at)
  }
  for (const folder of missing.reverse()) makeOne(folder)
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined
}

/** Another process may have made it meanwhile. */
function makeOne(path: string): void {
  try {
    mkdirSync(path)
  } catch (error) {
    if (!isThere(path)) throw error
  }
}
