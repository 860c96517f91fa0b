import type { PlatformName } from '../delivery/platform.ts'
import type { Language } from '../types.ts'
import type { WorkspaceRow } from './rows-editions.ts'
import type { Store } from './store.ts'

/** A Discord server or a Slack workspace: the tenant. */
export interface Workspace {
  readonly id: string
  readonly platform: PlatformName
  /** The platform's own id of it. */
  readonly externalId: string
  readonly language: Language
  /** As in the time zone database: `Europe/Paris`. */
  readonly timeZone: string
  readonly joinedAt: string
}

/** The workspace that the platform knows by this id; stored with the defaults when it is new. */
export async function getOrCreateWorkspace(
  store: Store,
  platform: PlatformName,
  externalId: string,
  defaults: Pick<Workspace, 'id' | 'language' | 'timeZone' | 'joinedAt'>,
): Promise<Workspace> {
  const known = await findWorkspace(store, platform, externalId)
  if (known) return known
  await store.db
    .insertInto('workspaces')
    .values({
      id: defaults.id,
      platform,
      external_id: externalId,
      language: defaults.language,
      time_zone: defaults.timeZone,
      joined_at: defaults.joinedAt,
    })
    .onConflict(conflict => conflict.columns(['platform', 'external_id']).doNothing())
    .execute()
  return workspaceOf(await rowOf(store, platform, externalId).executeTakeFirstOrThrow())
}

export async function findWorkspace(
  store: Store,
  platform: PlatformName,
  externalId: string,
): Promise<Workspace | null> {
  const row = await rowOf(store, platform, externalId).executeTakeFirst()
  return row ? workspaceOf(row) : null
}

export async function listWorkspaces(store: Store, platform: PlatformName): Promise<Workspace[]> {
  const rows = await store.db.selectFrom('workspaces').selectAll().where('platform', '=', platform).execute()
  return rows.map(workspaceOf)
}

export async function getWorkspace(store: Store, id: string): Promise<Workspace | null> {
  const row = await store.db.selectFrom('workspaces').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? workspaceOf(row) : null
}

export async function updateWorkspace(
  store: Store,
  id: string,
  patch: Partial<Pick<Workspace, 'language' | 'timeZone'>>,
): Promise<void> {
  const values: Partial<WorkspaceRow> = {
    ...(patch.language === undefined ? {} : { language: patch.language }),
    ...(patch.timeZone === undefined ? {} : { time_zone: patch.timeZone }),
  }
  if (Object.keys(values).length === 0) return
  await store.db.updateTable('workspaces').set(values).where('id', '=', id).execute()
}

/** Removes a workspace with all that is its own: follows, editions, deliveries, and what it used of the model. */
export async function deleteWorkspace(store: Store, id: string): Promise<void> {
  await store.transaction(async () => {
    await store.db.deleteFrom('model_usage').where('workspace', '=', id).execute()
    await store.db.deleteFrom('workspaces').where('id', '=', id).execute()
  })
}

function rowOf(store: Store, platform: PlatformName, externalId: string) {
  return store.db
    .selectFrom('workspaces')
    .selectAll()
    .where('platform', '=', platform)
    .where('external_id', '=', externalId)
}

function workspaceOf(row: WorkspaceRow): Workspace {
  return {
    id: row.id,
    platform: row.platform,
    externalId: row.external_id,
    language: row.language,
    timeZone: row.time_zone,
    joinedAt: row.joined_at,
  }
}
