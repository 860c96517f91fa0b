import './memory.ts'
import './compiled.ts'

await import('./start.ts')
