import '../memory.ts'
import '../compiled.ts'

await import('./run.ts')
