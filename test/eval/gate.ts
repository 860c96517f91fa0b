import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openWeb } from '../../src/articles/read.ts'
import { bareArticle } from '../../src/articles/read-item.ts'
import { gate } from '../../src/gate.ts'
import { lineOf, sentenceLine } from '../../src/lines/lines.ts'
import { whyRefused } from '../../src/model/check.ts'
import { ingest } from '../../src/reading/ingest.ts'
import { readAll } from '../../src/reading/read.ts'
import { findClaims } from '../../src/store/claims.ts'
import { makeQuote } from '../../src/store/quotes.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import type { Claim, Language, Line } from '../../src/types.ts'
import { generated } from '../bench/generate.ts'
import { type MadeUp, madeUp, pickerOf } from './gate/facts.ts'
import { edits, lieAbout, lies } from './gate/mutations.ts'
import { phrasingOf } from './gate/phrasings.ts'
import { forgeries } from './gate/quotes.ts'
import { type Cast, cast } from './gate/roles.ts'
import { echoOf, sentenceEdits } from './gate/sentences.ts'
import type { Check } from './row.ts'

const articles = 1_100
const generatedArticles = 60
const phrasingsEach = 3
const liesEach = 4
const casts = 800
const languages: readonly Language[] = ['fr', 'en']
const publishedAt = '2025-03-28T08:00:00Z'

/** An article of the measure with the line that tells its fact, in the words of the product. */
interface Told {
  readonly article: MadeUp
  readonly lines: Readonly<Record<Language, Line>>
}

/**
 * What the gate lets through: lines of the product's own and honest phrasings of them, made by code from the claims of
 * the samples and of made-up articles; and what it refuses: forged quotes, and lines that lie as a hostile model would.
 */

export async function gateChecks(): Promise<Check[]> {
  const directory = await mkdtemp(join(tmpdir(), 'verbatim-gate-'))
  const web = openWeb()
  const store = await openStore({ databaseUrl: null, dataDirectory: directory })
  try {
    await readAll(store, [join(import.meta.dirname, '..', '..', 'samples')], { web })
    for (let n = 0; n < generatedArticles; n++) await ingest(store, generated(n), new Date(publishedAt))
    const claims = await findClaims(store, { currentOnly: true })
    const told: Told[] = []
    for (let n = 0; n < articles; n++) told.push(await toldOf(store, madeUp(n)))
    const staged: Staged[] = []
    for (let n = 0; n < casts; n++) staged.push(await stagedOf(store, cast(n), n))
    const own = [...claims.map(inBoth), ...told.map(({ lines }) => lines)]
    return [
      await ownLines(store, own),
      phrasedLines(told),
      echoedLines(claims),
      honestRoles(staged),
      await forgedQuotes(store, told),
      ...summed(lyingLines(told), [...liesInSentences(claims), swappedRoles(staged)]),
    ]
  } finally {
    await web.close()
    await store.close()
    await rm(directory, { recursive: true, force: true })
  }
}

function inBoth(claim: Claim): Told['lines'] {
  return { fr: lineOf(claim, 'fr'), en: lineOf(claim, 'en') }
}

async function toldOf(store: Store, article: MadeUp): Promise<Told> {
  const source = `https://gazette.example/${article.text.length}/${article.text.slice(-7)}`
  const input = { ...bareArticle(source, article.text), url: source, outlet: 'La Gazette', publishedAt }
  await ingest(store, { ...input, language: article.language }, new Date(publishedAt))
  const { id } = await store.db
    .selectFrom('versions')
    .select('id')
    .where('text', '=', article.text)
    .executeTakeFirstOrThrow()
  const start = article.text.indexOf(article.sentence)
  const quote = await makeQuote(store, id, [start, start + article.sentence.length])
  const claim = (await claimsOf(store, id)).find(one => one.quote.start === start && tellsFact(one, article))
  if (claim !== undefined) return { article, lines: inBoth(claim) }
  return { article, lines: { fr: sentenceLine(quote, 'fr'), en: sentenceLine(quote, 'en') } }
}

/** A sentence with two names in two parts, as a quote of its own. */
interface Staged {
  readonly cast: Cast
  readonly line: Line
}

async function stagedOf(store: Store, cast: Cast, n: number): Promise<Staged> {
  const source = `https://theatre.example/${n}`
  const text = `${cast.sentence}\n\n${n}.`
  const input = { ...bareArticle(source, text), url: source, outlet: 'La Gazette', publishedAt }
  await ingest(store, { ...input, language: cast.language }, new Date(publishedAt))
  const { id } = await store.db
    .selectFrom('versions')
    .select('id')
    .where('text', '=', text)
    .executeTakeFirstOrThrow()
  const quote = await makeQuote(store, id, [0, cast.sentence.length])
  return { cast, line: sentenceLine(quote, cast.language) }
}

function honestRoles(staged: readonly Staged[]): Check {
  const all = staged.flatMap(({ cast, line }) => cast.honest.map(told => ({ ...told, line })))
  const misses = all.flatMap(({ words, line, language }) => {
    const reason = whyRefused(words, line, language)
    return reason === null ? [] : [`${reason}: ${words}  <  ${line.quotes[0].text}`]
  })
  return { measure: 'true lines pass: two names in their parts', n: all.length, misses }
}

function swappedRoles(staged: readonly Staged[]): Check {
  const all = staged.flatMap(({ cast, line }) => cast.swapped.map(told => ({ ...told, line })))
  const misses = all.flatMap(({ words, line, language }) =>
    whyRefused(words, line, language) === null ? [`${words}  <  ${line.quotes[0].text}`] : [],
  )
  return { measure: 'roles: two names in one another’s part', n: all.length, misses }
}

async function claimsOf(store: Store, version: string): Promise<Claim[]> {
  const { article } = await store.db
    .selectFrom('versions')
    .select('article')
    .where('id', '=', version)
    .executeTakeFirstOrThrow()
  return findClaims(store, { article })
}

function tellsFact(claim: Claim, { fact }: MadeUp): boolean {
  if (claim.kind !== 'figure') return false
  const { value, low, high } = claim.figure
  return [value, low, high].includes(fact.number.value)
}

async function ownLines(store: Store, lines: readonly Told['lines'][]): Promise<Check> {
  const misses: string[] = []
  for (const language of languages) {
    const given = lines.map(both => both[language])
    const { replaced, dropped } = await gate(store, given, language)
    for (const { text, reason } of [...replaced, ...dropped]) misses.push(`${reason}: ${text}`)
  }
  return { measure: 'true lines pass: our own', n: lines.length * 2, misses }
}

function phrasedLines(told: readonly Told[]): Check {
  const misses: string[] = []
  let n = 0
  for (const [index, { article, lines }] of told.entries()) {
    for (const language of languages) {
      for (let turn = 0; turn < phrasingsEach; turn++) {
        n++
        const words = phrasingOf(article.fact, language, pickerOf(index * 31 + turn * 1_009 + 7))
        const reason = whyRefused(words, lines[language], language)
        if (reason !== null) misses.push(`${reason}: ${words}  <  ${article.sentence}`)
      }
    }
  }
  return { measure: 'true lines pass: phrased', n, misses }
}

async function forgedQuotes(store: Store, told: readonly Told[]): Promise<Check> {
  const misses: string[] = []
  let n = 0
  for (const [index, { lines }] of told.entries()) {
    const other = told[(index + 1) % told.length]?.lines.fr.quotes[0]
    const [quote] = lines.fr.quotes
    for (const turn of [0, 1]) {
      const forge = forgeries[(index * 2 + turn) % forgeries.length]
      const forged = other === undefined ? null : (forge?.(quote, other) ?? null)
      if (forged === null) continue
      n++
      const line: Line = { ...lines.fr, quotes: [forged] }
      const claim = line.claim === null ? null : { ...line.claim, quote: forged }
      const passed = await gate(store, [{ ...line, claim }], 'fr')
      if (passed.dropped.length === 0)
        misses.push(`${forgeries.indexOf(forge ?? (() => null))}: ${forged.text}`)
    }
  }
  return { measure: 'wrong quotes refused', n, misses }
}

function lyingLines(told: readonly Told[]): Check[] {
  const kinds = [...Object.keys(lies), ...Object.keys(edits)]
  const checks = new Map(
    kinds.map(kind => [kind, { measure: `lie refused, ${kind}`, n: 0, misses: [] as string[] }]),
  )
  for (const [index, { article, lines }] of told.entries()) {
    for (const language of languages) {
      let made = 0
      for (let turn = 0; turn < kinds.length && made < liesEach; turn++) {
        const kind = kinds[(index * 7 + turn) % kinds.length] ?? ''
        const words = lieAbout(article, kind, language, index * 13 + turn)
        const check = checks.get(kind)
        if (words === null || check === undefined) continue
        made++
        check.n++
        if (whyRefused(words, lines[language], language) === null)
          check.misses.push(`${words}  <  ${article.sentence}`)
      }
    }
  }
  return [...checks.values()]
}

/** The words of the articles themselves, which tell nothing else than they do. */
function echoedLines(claims: readonly Claim[]): Check {
  const misses: string[] = []
  for (const claim of claims) {
    const { language } = claim.quote
    const words = echoOf(claim)
    const reason = whyRefused(words, lineOf(claim, language), language)
    if (reason !== null) misses.push(`${reason}: ${words}`)
  }
  return { measure: 'true lines pass: in the article’s own words', n: claims.length, misses }
}

function liesInSentences(claims: readonly Claim[]): Check[] {
  return Object.entries(sentenceEdits).map(([kind, edit]) => {
    const misses: string[] = []
    let n = 0
    for (const claim of claims) {
      const { language } = claim.quote
      const words = echoOf(claim)
      const lie = edit(words, language, claim)
      if (lie === words) continue
      n++
      if (whyRefused(lie, lineOf(claim, language), language) === null) misses.push(lie)
    }
    return { measure: `in a sentence, ${kind}`, n, misses }
  })
}

function summed(lines: readonly Check[], sentences: readonly Check[]): Check[] {
  const all = [...lines, ...sentences]
  const n = all.reduce((total, check) => total + check.n, 0)
  return [{ measure: 'wrong lines refused', n, misses: all.flatMap(({ misses }) => misses) }, ...all]
}
