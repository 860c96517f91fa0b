// https://docs.slack.dev/messaging/working-with-files#uploading_files

import { type Json, list, record, string } from './values.ts'
import { type Answer, refusalToEnter, refuse } from './web-api.ts'
import { BOT_ID, BOT_USER, type FakeFile, newId, type Workspace } from './workspace.ts'

/** https://docs.slack.dev/reference/methods/files.getUploadURLExternal */
const ALT_MAX = 1000
const KNOWN = new Set(['filename', 'length', 'alt_txt', 'snippet_type', 'token'])
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Slack would ignore a name that it does not know; here it is a mistake of ours. */
export function announceFile(workspace: Workspace, args: Json): Answer {
  if (!workspace.scopes.has('files:write')) return refuse('missing_scope', { needed: 'files:write' })
  const unknown = Object.keys(args).filter(name => !KNOWN.has(name))
  if (unknown.length > 0) return refuse('invalid_arguments', { unknown })
  const [name, alt_txt, length] = [string(args.filename), string(args.alt_txt), Number(args.length)]
  if (name === '' || !(length > 0)) return refuse('missing_argument')
  if (alt_txt.length > ALT_MAX) return refuse('alt_txt_too_large')
  const id = newId('F')
  workspace.files.set(id, { id, name, title: name, alt_txt, length, bytes: null })
  return { ok: true, file_id: id }
}

/** What is posted to the address that was given out: as many bytes as were announced, and a picture. */
export function takeFile(workspace: Workspace, id: string, bytes: Buffer): Answer {
  const file = workspace.files.get(id)
  if (file === undefined || file.bytes !== null) return { ok: false, status: 404 }
  if (bytes.length !== file.length || !bytes.subarray(0, PNG.length).equals(PNG))
    return { ok: false, status: 400 }
  workspace.files.set(id, { ...file, bytes })
  return { ok: true }
}

/** https://docs.slack.dev/reference/methods/files.completeUploadExternal */
export function shareFiles(workspace: Workspace, args: Json): Answer {
  if (!workspace.scopes.has('files:write')) return refuse('missing_scope', { needed: 'files:write' })
  const channel = string(args.channel_id)
  const access = refusalToEnter(workspace, { channel })
  if (access) return access
  if (workspace.channels.get(channel)?.isArchived) return refuse('is_archived')
  if (!/^(?:\d+\.\d+)?$/.test(string(args.thread_ts))) return refuse('invalid_thread_ts')
  const files: FakeFile[] = []
  for (const { id, title } of list(args.files).map(record)) {
    const file = workspace.files.get(string(id))
    if (file === undefined || file.bytes === null) return refuse('file_not_found')
    files.push({ ...file, title: string(title) || file.name })
    workspace.files.delete(file.id)
  }
  if (files.length === 0) return refuse('missing_argument')
  workspace.add(channel, args, null, { user: BOT_USER, bot_id: BOT_ID }, files)
  return { ok: true, files: files.map(({ id, title }) => ({ id, title })) }
}
