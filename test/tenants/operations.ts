import { commands } from '../../commands/index.ts'
import { digests } from '../../digests/index.ts'
import type { Command } from '../../src/delivery/command.ts'
import { createHandlers } from '../../src/delivery/handlers.ts'
import { deliverDue } from '../../src/delivery/outbox.ts'
import type { Origin } from '../../src/delivery/platform.ts'
import { publishDue } from '../../src/editions/publish.ts'
import type { Store } from '../../src/store/store.ts'
import { randomOf } from '../crashes/random.ts'
import { bridge, ferry, vineyard } from '../editions/articles.ts'
import { RecordingPlatform } from '../fakes/platform.ts'
import { readArticle } from '../reading.ts'

/** Two servers. Everything that is one's own bears its name. */
const tenants = ['alpha', 'omega'] as const
type Tenant = (typeof tenants)[number]

interface Crossing {
  readonly operation: string
  readonly problem: string
}

/**
 * Commands, questions, editions, deliveries and departures of two servers, as the seed has them, each compared with
 * what the other server has and reads.
 */
export async function operate(store: Store, seed: number, operations: number): Promise<Crossing[]> {
  for (const text of [bridge, ferry, vineyard])
    await readArticle(store, text, {}, new Date('2025-03-04T12:00:00Z'))
  const random = randomOf(seed)
  const one = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)]
  const platform = new RecordingPlatform('discord')
  let now = new Date('2025-03-04T13:00:00Z')
  const silent = () => undefined
  const context = { store, now: () => now, commands, timeZone: 'Europe/Paris', writer: null }
  const handlers = createHandlers(context, silent)
  const crossings: Crossing[] = []

  for (let count = 0; count < operations; count++) {
    const tenant = one(tenants) ?? 'alpha'
    const other: Tenant = tenant === 'alpha' ? 'omega' : 'alpha'
    const before = await rowsOf(store, other)
    const command = one(commands)
    const chance = random()
    let operation = `/${command?.name.en} of ${tenant}`
    let said: unknown = null
    if (chance < 0.03) {
      operation = `${tenant} leaves`
      await handlers.removed('discord', tenant)
      if ((await rowsOf(store, tenant)) !== '[]') crossings.push({ operation, problem: 'rows remain' })
    } else if (chance < 0.1) {
      operation = `${tenant} asks`
      said = await handlers.mention(`Que dit la préfète, demande ${tenant} ?`, originOf(tenant, random))
    } else if (command !== undefined) {
      said = await handlers.command(command, optionsFor(command, tenant, one), originOf(tenant, random))
    }
    if ((await rowsOf(store, other)) !== before)
      crossings.push({ operation, problem: `${other} was changed` })
    if (JSON.stringify(said).includes(other)) crossings.push({ operation, problem: `${other} was shown` })
    if (random() < 0.02) {
      now = new Date(now.getTime() + 24 * 60 * 60_000)
      const days = `Day ${count}. ${ferry.replaceAll('212', String(300 + count))}`
      await readArticle(store, days, {}, new Date(now.getTime() - 60 * 60_000))
      const platforms = new Map([[platform.name, platform]])
      const publishing = { store, platforms, writer: null, log: silent, digests, timeZone: 'Europe/Paris' }
      await publishDue(publishing, now, new Map())
      await deliverDue(store, platform, silent)
    }
  }
  for (const { target, payload } of platform.shown) {
    const stranger = tenants.find(name => name !== target.workspace && JSON.stringify(payload).includes(name))
    if (stranger !== undefined)
      crossings.push({ operation: `a delivery to ${target.workspace}`, problem: `${stranger} was shown` })
  }
  if (platform.shown.length === 0) crossings.push({ operation: 'deliveries', problem: 'there were none' })
  return crossings
}

function originOf(tenant: Tenant, random: () => number): Origin {
  // The same in both: a channel alone tells nobody apart.
  const channel = `channel-${Math.floor(random() * 3)}`
  const language = random() < 0.5 ? 'fr' : 'en'
  return { platform: 'discord', workspace: tenant, channel, user: `${tenant}-user`, language, manager: true }
}

/** A value for every option, sometimes: one of its choices, or a text of the tenant's own. */
function optionsFor(
  { options }: Command,
  tenant: Tenant,
  one: <Item>(items: readonly Item[]) => Item | undefined,
): Record<string, string> {
  const given: Record<string, string> = {}
  for (const { name, choices, required } of options) {
    // Most are left out: a command with a text of ours for each of its options is refused.
    if (!required && one([true, true, true, false])) continue
    const own = one([`${tenant} ferry`, 'pont de Kerlann', `sujet de ${tenant}`])
    given[name.en] = one(choices ?? [])?.value ?? own ?? ''
  }
  return given
}

const tables = ['follows', 'editions', 'deliveries', 'model_usage'] as const

/** All rows of a tenant, as text. */
async function rowsOf(store: Store, tenant: Tenant): Promise<string> {
  const own = await store.db.selectFrom('workspaces').selectAll().where('external_id', '=', tenant).execute()
  const rows: unknown[] = [...own]
  for (const { id } of own) {
    for (const table of tables)
      rows.push(...(await store.db.selectFrom(table).selectAll().where('workspace', '=', id).execute()))
  }
  return JSON.stringify(rows)
}
