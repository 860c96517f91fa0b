import { ApiError } from './errors.ts'
import { snowflake } from './ids.ts'
import type { MessageBody } from './message-limits.ts'
import type { Attachment, SentFile, StoredMessage } from './model.ts'

/** https://discord.com/developers/docs/reference#uploading-files */
const FILE_BYTES_MAX = 10 * 1024 * 1024
const REQUEST_BYTES_MAX = 25 * 1024 * 1024
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/**
 * The attachments that a message has after a request: each new one must have its file, under the name that it is given,
 * and each file its attachment. Without a word on attachments those of before stay.
 */
export function attachmentsOf(
  { attachments }: MessageBody,
  files: readonly SentFile[],
  before: readonly Attachment[],
): readonly Attachment[] {
  refuseLarge(files)
  if (attachments === undefined || attachments === null) {
    if (files.length > 0)
      throw new ApiError(400, 50035, 'Files without attachments are not made by this fake')
    return before
  }
  const kept = attachments.map(({ id, filename, description }): Attachment => {
    const old = before.find(one => one.id === String(id))
    if (old !== undefined) return old
    const file = files[Number(id)]
    if (file === undefined || file.name !== filename)
      throw new ApiError(400, 50035, `Attachment ${id} has no file ${filename}`)
    if (file.type === 'image/png' && !file.bytes.subarray(0, PNG.length).equals(PNG))
      throw new ApiError(400, 50035, `${filename} is no PNG`)
    return { id: snowflake(), filename: file.name, description: description ?? '', file }
  })
  if (files.some(file => !kept.some(one => one.file === file)))
    throw new ApiError(400, 50035, 'A file has no attachment')
  return kept
}

function refuseLarge(files: readonly SentFile[]): void {
  const sizes = files.map(file => file.bytes.length)
  const all = sizes.reduce((sum, size) => sum + size, 0)
  if (sizes.some(size => size > FILE_BYTES_MAX) || all > REQUEST_BYTES_MAX)
    throw new ApiError(413, 40005, 'Request entity too large')
}

/** As the API shows them. */
export function attachmentObjects({ attachments, channel }: StoredMessage) {
  return attachments.map(({ id, filename, description, file }) => {
    const url = `https://cdn.discordapp.com/attachments/${channel}/${id}/${filename}`
    return {
      id,
      filename,
      description,
      size: file.bytes.length,
      content_type: file.type,
      url,
      proxy_url: url,
    }
  })
}
