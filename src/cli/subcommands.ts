import type { Subcommand } from './subcommand.ts'

/**
 * Every subcommand, in the order in which help shows them. Each is loaded when it is asked for: it needs a part of the
 * program only.
 */
const subcommands: Readonly<Record<string, () => Promise<Subcommand>>> = {
  read: async () => (await import('./read.ts')).read,
  articles: async () => (await import('./articles.ts')).articles,
  show: async () => (await import('./show.ts')).show,
  claims: async () => (await import('./claims.ts')).claims,
  ask: async () => (await import('./answers.ts')).ask,
  figures: async () => (await import('./answers.ts')).figures,
  sanctions: async () => (await import('./answers.ts')).sanctions,
  said: async () => (await import('./answers.ts')).said,
  timeline: async () => (await import('./answers.ts')).timeline,
  sources: async () => (await import('./answers.ts')).sources,
  digest: async () => (await import('./digest.ts')).digest,
  embed: async () => (await import('./embed.ts')).embed,
  feeds: async () => (await import('./feeds.ts')).feeds,
  feedback: async () => (await import('./feedback.ts')).feedback,
  doctor: async () => (await import('./doctor.ts')).doctor,
  backup: async () => (await import('./backup.ts')).backup,
  migrate: async () => (await import('./migrate.ts')).migrate,
}

export async function findSubcommand(name: string): Promise<Subcommand | null> {
  return Object.hasOwn(subcommands, name) ? ((await subcommands[name]?.()) ?? null) : null
}

export async function everySubcommand(): Promise<Subcommand[]> {
  return Promise.all(Object.values(subcommands).map(load => load()))
}
