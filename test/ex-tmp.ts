import { assignRoles } from '../src/articles/cleaning/cleaning.ts'
import { extractClaims } from '../src/claims/extract.ts'

const [text = '', language = 'en', date] = process.argv.slice(2)
const sentences = assignRoles({ text, title: null, marked: [] }, language as 'fr')
for (const c of extractClaims({
  text,
  language: language as 'fr',
  title: null,
  outlet: null,
  publishedAt: date ?? null,
  sentences,
})) {
  const { kind, holder, modality, relay, asOf, spans } = c
  console.log(
    kind,
    '|',
    holder,
    '|',
    modality,
    relay.join('>'),
    asOf?.start ?? '',
    '|',
    c.kind === 'figure'
      ? JSON.stringify(c.figure)
      : c.kind === 'sanction'
        ? JSON.stringify(c.sanction)
        : spans.content.map(([a, b]) => text.slice(a, b)).join(' … '),
  )
}
