import { describe, expect, test } from 'vitest'
import { digests } from '../../digests/index.ts'
import { morning } from '../../digests/morning.ts'
import { checkDigest } from '../../src/editions/digest.ts'
import { VerbatimError } from '../../src/errors.ts'

describe('the schedule of a definition', () => {
  test.each(['61 * * * *', 'tomorrow', '', '0 7 * * 8', '* * * *', '* * * * * *'])(
    'that is none is refused by its digest’s name: %j',
    cron => {
      try {
        checkDigest({ ...morning, name: 'sunday', cron })
        expect.unreachable()
      } catch (error) {
        if (!(error instanceof VerbatimError)) throw error
        expect(error.code).toBe('bad-cron')
        expect(error.sentences.fr).toContain('sunday')
        expect(error.sentences.en).toContain('sunday')
      }
    },
  )

  test.each(digests.map(digest => [digest.name, digest] as const))('of %s holds', (_, digest) => {
    expect(() => checkDigest(digest)).not.toThrow()
  })
})
