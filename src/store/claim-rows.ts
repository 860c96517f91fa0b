import { hash } from 'node:crypto'
import type { Insertable } from 'kysely'
import type { ClaimDraft, Version } from '../types.ts'
import type { ClaimKeyRole, ClaimRow } from './rows-derived.ts'
import { datedAt } from './versions.ts'

export type NewClaim = Insertable<ClaimRow>

/** The draft that `rowOf`, which alone writes bodies, was given. */
export function draftOf(body: string): ClaimDraft {
  return JSON.parse(body)
}

/** A claim as it is stored; its id is the same for the same claim in the same place. */
export function rowOf(version: Version, draft: ClaimDraft): NewClaim {
  const figure = draft.kind === 'figure' ? draft.figure : null
  const [start, end] = draft.span
  const first = version.sentences.findIndex(sentence => sentence.end > start)
  const last = version.sentences.findLastIndex(sentence => sentence.start < end)
  return {
    id: idOf(version, draft),
    version: version.id,
    article: version.article,
    position: Math.max(first, 0),
    last_position: Math.max(first, last, 0),
    kind: draft.kind,
    category: figure?.category ?? null,
    modality: draft.modality,
    value: figure?.value ?? null,
    low: figure?.low ?? null,
    high: figure?.high ?? null,
    holder: draft.holder,
    body: JSON.stringify(draft),
    dated_at: datedAt(version),
  }
}

function idOf(version: Version, draft: ClaimDraft): string {
  const { holder, cue, content } = draft.spans
  const parts = [version.id, draft.kind, draft.span, holder, cue, content, ...valuesOf(draft)]
  return `c${hash('sha256', JSON.stringify(parts), 'hex').slice(0, 16)}`
}

function valuesOf(draft: ClaimDraft): unknown[] {
  if (draft.kind === 'statement') return [draft.statement.form]
  if (draft.kind === 'sanction') {
    const { imposer, targets, measure, status } = draft.sanction
    return [imposer, targets, measure, status]
  }
  const { value, low, high, hedge, counts, category, unit, place } = draft.figure
  return [value, low, high, hedge, counts, category, unit, place]
}

/** What a claim can be found by, each with its role: of several the first, as whoever looks for a name asks for it in any. */
export function keysOf(draft: ClaimDraft, mentions: readonly string[]): ReadonlyMap<string, ClaimKeyRole> {
  const figure = draft.kind === 'figure' ? draft.figure : null
  const roles: [ClaimKeyRole, readonly string[]][] = [
    ['holder', draft.holderKeys],
    ['about', figure?.about ?? []],
    ['place', figure?.places ?? []],
    ['mention', mentions],
  ]
  const found = new Map<string, ClaimKeyRole>()
  for (const [role, keys] of roles) for (const key of keys) if (!found.has(key)) found.set(key, role)
  return found
}
