import type { webApi } from '@slack/bolt'
import type { Language } from '../../types.ts'
import { Recent } from '../recent.ts'
import { failureOf } from './client.ts'
import type { Log } from './log.ts'

export interface Person {
  readonly language: Language
  readonly manager: boolean
}

const UNKNOWN: Person = { language: 'en', manager: false }
const PEOPLE_MAX = 5000
const AGE_MS_MAX = 10 * 60_000
const FAILURE_AGE_MS_MAX = 60_000
const WAIT_MS_MAX = 1000

/** Who people are, by their ids: asked from Slack at most once in ten minutes; unknown when it does not say. */
export class People {
  readonly #client: webApi.WebClient
  readonly #team: string
  readonly #log: Log
  readonly #known = new Recent<Promise<Person>>(PEOPLE_MAX, AGE_MS_MAX)
  readonly #failed = new Recent<true>(PEOPLE_MAX, FAILURE_AGE_MS_MAX)

  constructor(client: webApi.WebClient, team: string, log: Log) {
    this.#client = client
    this.#team = team
    this.#log = log
  }

  async get(user: string): Promise<Person> {
    if (this.#failed.get(user)) return UNKNOWN
    const late = Promise.withResolvers<Person>()
    const timer = setTimeout(() => late.resolve(UNKNOWN), WAIT_MS_MAX)
    return await Promise.race([this.#known.get(user) ?? this.#start(user), late.promise]).finally(() =>
      clearTimeout(timer),
    )
  }

  #start(user: string): Promise<Person> {
    const asked = this.#ask(user)
    this.#known.set(user, asked)
    return asked
  }

  /** Slack's users.info; needs the scope users:read. */
  async #ask(user: string): Promise<Person> {
    try {
      const answer = await this.#client.users.info({ user, include_locale: true })
      const { locale, team_id, enterprise_user, is_admin, is_owner, is_primary_owner } = answer.user ?? {}
      // A guest of a shared channel may be an administrator of another workspace.
      const isOurs = team_id === this.#team || enterprise_user?.teams?.includes(this.#team)
      return {
        language: locale?.startsWith('fr') ? 'fr' : 'en',
        manager: Boolean(isOurs && (is_admin || is_owner || is_primary_owner)),
      }
    } catch (error) {
      this.#known.delete(user)
      this.#failed.set(user, true)
      this.#log('slack: a person cannot be looked up, English is assumed', { ...failureOf(error) })
      return UNKNOWN
    }
  }
}
