import { expect, test } from 'vitest'
import { emptyStore } from '../store-for-tests.ts'
import { operate } from './operations.ts'

test('of two servers, neither reads or changes anything of the other’s', async () => {
  expect(await operate(await emptyStore(), 1, 1_000)).toEqual([])
}, 120_000)
