// https://docs.slack.dev/messaging/working-with-files#uploading_files

import type { webApi } from '@slack/bolt'
import { z } from 'zod'
import { pngOf } from '../../charts/png.ts'
import type { Picture } from '../picture.ts'
import type { Target } from '../platform.ts'

const uploadMax_ms = 5000
/** https://docs.slack.dev/reference/methods/files.getUploadURLExternal */
const altLengthMax = 1000
const titleLengthMax = 255

const placeSchema = z.looseObject({ upload_url: z.url(), file_id: z.string() })

/** A file that Slack has, and that nobody sees yet. */
export interface Uploaded {
  readonly outcome: 'uploaded'
  readonly file: string
  readonly title: string
}

/** Takes a picture to Slack. Needs the scope files:write. */
export async function uploadFile(
  client: webApi.WebClient,
  { svg, title, alt }: Picture,
  filename: string,
): Promise<Uploaded> {
  const png = await pngOf(svg)
  // The client's own method calls it `alt_text`, a name that Slack does not know.
  const about = { filename, length: png.length, alt_txt: alt.slice(0, altLengthMax) }
  const answer = await client.apiCall('files.getUploadURLExternal', about)
  const { upload_url, file_id } = placeSchema.parse(answer)
  const response = await fetch(upload_url, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: new Uint8Array(png),
    redirect: 'error',
    signal: AbortSignal.timeout(uploadMax_ms),
  })
  await response.arrayBuffer()
  if (!response.ok) throw new Error(`Slack answered an upload with HTTP ${response.status}`)
  return { outcome: 'uploaded', file: file_id, title: title.slice(0, titleLengthMax) }
}

/** Shows an uploaded file in a channel or thread; gives its id. */
export async function shareFile(
  client: webApi.WebClient,
  { channel, thread }: Target,
  { file, title }: Uploaded,
): Promise<string> {
  await client.files.completeUploadExternal({
    files: [{ id: file, title }],
    channel_id: channel,
    ...(thread === null ? {} : { thread_ts: thread }),
  })
  return file
}
