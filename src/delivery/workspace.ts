import { randomUUID } from 'node:crypto'
import { getOrCreateWorkspace, type Workspace } from '../store/workspaces.ts'
import type { Context } from './command.ts'
import type { Origin } from './platform.ts'

/** The stored workspace of a request, made on its first one. The id comes from the platform alone. */
export function workspaceOf(
  origin: Origin,
  context: Pick<Context, 'store' | 'now' | 'timeZone'>,
): Promise<Workspace> {
  return getOrCreateWorkspace(context.store, origin.platform, origin.workspace, {
    id: randomUUID(),
    language: origin.language,
    timeZone: context.timeZone,
    joinedAt: context.now().toISOString(),
  })
}
