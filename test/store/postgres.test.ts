import { describe, it } from 'vitest'
import { storeContract } from './contract.ts'
import { postgresDatabase } from './databases.ts'

const server = process.env.VERBATIM_TEST_POSTGRES

if (server) {
  storeContract('on PostgreSQL', () => postgresDatabase(server))
} else {
  describe('on PostgreSQL', () => {
    it.skip('is not tried: VERBATIM_TEST_POSTGRES names no server (.ci/run starts one)', () => {})
  })
}
