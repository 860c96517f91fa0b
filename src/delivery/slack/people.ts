import type { webApi } from '@slack/bolt'
import type { Language } from '../../types.ts'
import { Recent } from '../recent.ts'
import { failureOf } from './client.ts'
import type { Log } from './log.ts'

interface Person {
  readonly language: Language
  readonly manager: boolean
}

const unknownPerson: Person = { language: 'en', manager: false }
const peopleMax = 5000
const ageMax_ms = 10 * 60_000
const failureAgeMax_ms = 60_000
const waitMax_ms = 1000

/** Who people are, by their ids: asked from Slack at most once in ten minutes; unknown when it does not say. */
export class People {
  readonly #client: webApi.WebClient
  readonly #team: string
  readonly #log: Log
  readonly #known = new Recent<Promise<Person>>(peopleMax, ageMax_ms)
  readonly #failed = new Recent<true>(peopleMax, failureAgeMax_ms)

  constructor(client: webApi.WebClient, team: string, log: Log) {
    this.#client = client
    this.#team = team
    this.#log = log
  }

  async get(user: string): Promise<Person> {
    if (this.#failed.get(user)) return unknownPerson
    const late = Promise.withResolvers<Person>()
    const timer = setTimeout(() => late.resolve(unknownPerson), waitMax_ms)
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
      return unknownPerson
    }
  }
}
