import { describePlatform } from '../contract.ts'
import { slackHarness } from './harness.ts'

describePlatform('Slack over Socket Mode', () => slackHarness('socket'))
describePlatform('Slack over signed HTTP', () => slackHarness('http'))
