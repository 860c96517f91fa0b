import { z } from 'zod'
import type { Chart } from '../charts/chart.ts'
import { described } from '../charts/described.ts'
import { chartSvg } from '../charts/svg.ts'
import type { Payload } from './platform.ts'

const pictureSchema = z.object({ svg: z.string(), title: z.string(), alt: z.string() })

/** A chart on its way to a platform, which takes it as a PNG. `alt` says the same in words: 1,000 characters at most. */
export type Picture = z.infer<typeof pictureSchema>

function pictureOf(chart: Chart): Picture {
  return { svg: chartSvg(chart), title: chart.title, alt: described(chart) }
}

/** The payload with a picture beside what the platform itself is sent. */
export function withPicture(payload: Payload, chart: Chart | undefined): Payload {
  return chart === undefined ? payload : { ...payload, picture: pictureOf(chart) }
}

/** A payload taken apart into what the platform is sent as it is, and the picture that goes with it. */
export function apart(payload: Payload): { readonly body: Payload; readonly picture: Picture | null } {
  const { picture, ...body } = payload
  return { body, picture: picture === undefined ? null : pictureSchema.parse(picture) }
}
