import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

/*
 * Imported before the program itself: what Node compiles of it from then on is kept for the next start, which takes half
 * as long. Where nothing can be written, nothing is kept.
 */
enableCompileCache(join(import.meta.dirname, '..', 'node_modules', '.cache', 'verbatim'))
