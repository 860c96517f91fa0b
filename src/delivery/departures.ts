import type { Log } from '../log.ts'
import type { Store } from '../store/store.ts'
import { deleteWorkspace, listWorkspaces } from '../store/workspaces.ts'
import type { Platform } from './platform.ts'

/**
 * Removes all rows of the servers that the bot left while it was not running. When it is in none of those it knows,
 * nothing is removed: it rather has another bot's token than been sent away by all at once.
 */
export async function forgetDeparted(store: Store, platform: Platform, log: Log): Promise<void> {
  if (platform.isIn === undefined) return
  const known = await listWorkspaces(store, platform.name)
  const departed = known.filter(({ externalId }) => platform.isIn?.(externalId) === false)
  if (departed.length === 0) return
  if (departed.length === known.length)
    return log('none of the known servers has this bot: is the token another bot’s?', {
      platform: platform.name,
    })
  for (const { id } of departed) await deleteWorkspace(store, id)
  log('servers that the bot has left were forgotten', { platform: platform.name, servers: departed.length })
}
