import { describePlatform } from '../contract.ts'
import { makeDiscordHarness } from './harness.ts'

describePlatform('Discord', makeDiscordHarness)
