import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { z } from 'zod'
import { answerQuestion } from '../../src/answers/answer.ts'
import { openWeb } from '../../src/articles/read.ts'
import { readAll } from '../../src/reading/read.ts'
import { listArticles } from '../../src/store/articles.ts'
import { findClaims } from '../../src/store/claims.ts'
import type { Store } from '../../src/store/store.ts'
import { getVersion } from '../../src/store/versions.ts'
import { fold } from '../../src/text/words/tokens.ts'
import type { Answer, Article, Claim, Language, Span, Version } from '../../src/types.ts'
import { isNamed } from './holders.ts'
import type { Check } from './row.ts'

const inFile = { file: z.string(), url: z.string().optional(), contains: z.string() }
const bound = z.number().nullable().optional()
const schema = z.object({
  figures: z.array(
    z.object({
      ...inFile,
      low: bound,
      high: bound,
      value: bound,
      hedge: z.string(),
      holder: z.string().nullable(),
      modality: z.string(),
    }),
  ),
  not_figures: z.array(z.object(inFile)),
  denials: z.array(z.object({ ...inFile, holders: z.array(z.string()), modality: z.string() })),
  sanctions: z.array(
    z.object({
      ...inFile,
      imposer: z.string().nullable(),
      status: z.string(),
      targets_contain: z.array(z.string()),
    }),
  ),
  not_sanctions: z.array(z.object(inFile)),
  statements: z.array(z.object({ ...inFile, speaker: z.string(), form: z.string() })),
  boilerplate: z.array(z.tuple([z.string(), z.string()])),
  titles: z.record(z.string(), z.string().nullable()),
  questions: z.array(
    z.object({
      fr: z.string(),
      en: z.string(),
      must_quote: z.array(z.string()).optional(),
      must_not_quote: z.array(z.string()).optional(),
      abstain: z.boolean().optional(),
    }),
  ),
})

type Expected = z.infer<typeof schema>

interface Read {
  readonly article: Article
  readonly version: Version
  readonly claims: readonly Claim[]
}

/** Reads a folder of articles and checks them against what a careful reader found in them. */
export async function checkFolder(store: Store, folder: string, expectedFile: string): Promise<Check[]> {
  const expected = schema.parse(JSON.parse(readFileSync(expectedFile, 'utf8')))
  const web = openWeb()
  const report = await readAll(store, [folder], { web }).finally(() => web.close())
  const files = report.failed.filter(({ source }) => basename(source) !== 'expected.json')
  const articles: Read[] = []
  for (const article of await listArticles(store)) {
    const version = await getVersion(store, article.version)
    if (version === null) continue
    articles.push({
      article,
      version,
      claims: await findClaims(store, { article: article.id, currentOnly: true }),
    })
  }
  return [
    {
      measure: 'files read',
      n: report.read + files.length,
      misses: files.map(({ source, sentences }) => `${source}: ${sentences.en}`),
    },
    ...checkClaims(expected, articles),
    checkBoilerplate(expected, articles),
    checkTitles(expected, articles),
    await checkQuestions(store, expected, 'fr'),
    await checkQuestions(store, expected, 'en'),
  ]
}

interface Item {
  readonly file: string
  readonly url?: string | undefined
  readonly contains: string
}

function checkClaims(expected: Expected, articles: readonly Read[]): Check[] {
  const check = <T extends Item>(
    measure: string,
    items: readonly T[],
    holds: (item: T, claims: Claim[], read: Read) => boolean,
  ): Check => {
    const misses = items.filter(item => {
      const read = readOf(articles, item.file, item.url)
      return read === null || !holds(item, claimsAt(read, item.contains), read)
    })
    return { measure, n: items.length, misses: misses.map(item => `${item.file}: ${item.contains}`) }
  }
  return [
    check('figures found (value)', expected.figures, (item, claims) =>
      claims.some(claim => hasValue(claim, item)),
    ),
    check('figures with hedge, holder and modality', expected.figures, (item, claims) =>
      claims.some(
        claim =>
          hasValue(claim, item) &&
          claim.kind === 'figure' &&
          claim.figure.hedge === item.hedge &&
          claim.modality === item.modality &&
          isNamed(claim.holder, item.holder),
      ),
    ),
    check('not figures left out', expected.not_figures, (_, claims) =>
      claims.every(claim => claim.kind !== 'figure'),
    ),
    check('denials and non-confirmations', expected.denials, (item, claims) =>
      claims.some(
        claim =>
          claim.modality === item.modality && item.holders.every(holder => isNamed(claim.holder, holder)),
      ),
    ),
    check('sanctions', expected.sanctions, (item, claims) =>
      claims.some(
        claim =>
          claim.kind === 'sanction' &&
          claim.sanction.status === item.status &&
          isNamed(claim.sanction.imposer, item.imposer) &&
          item.targets_contain.every(target =>
            fold(claim.sanction.targets.join(' ; ')).includes(fold(target)),
          ),
      ),
    ),
    check('not sanctions left out', expected.not_sanctions, (_, claims) =>
      claims.every(claim => claim.kind !== 'sanction'),
    ),
    check('statements with speaker', expected.statements, (item, claims) =>
      claims.some(claim => claim.kind === 'statement' && isNamed(claim.holder, item.speaker)),
    ),
    check('statements with speaker and form', expected.statements, (item, claims) =>
      claims.some(
        claim =>
          claim.kind === 'statement' &&
          isNamed(claim.holder, item.speaker) &&
          item.form.includes(claim.statement.form),
      ),
    ),
  ]
}

function readOf(articles: readonly Read[], file: string, url?: string): Read | null {
  const named = (article: Article) =>
    url === undefined ? article.source.endsWith(file) || article.url === file : article.url === url
  return articles.find(({ article }) => named(article)) ?? null
}

/** Spaces of every kind as one, so that lengths and offsets stay. */
function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f\u2009]/g, ' ')
}

/** The claims whose content, or a repeat of it, touches one of the places where the words stand. */
function claimsAt({ version, claims }: Read, contains: string): Claim[] {
  const places = placesOf(version.text, contains)
  return claims.filter(claim => {
    const spans = [...(claim.spans.content.length > 0 ? claim.spans.content : [claim.span]), ...claim.repeats]
    return places.some(place => spans.some(span => span[0] < place[1] && place[0] < span[1]))
  })
}

function placesOf(text: string, contains: string): Span[] {
  const [plain, wanted] = [plainSpaces(text), plainSpaces(contains)]
  const places: Span[] = []
  for (let at = plain.indexOf(wanted); at !== -1; at = plain.indexOf(wanted, at + 1))
    places.push([at, at + wanted.length])
  return places
}

interface Bounds {
  readonly low?: number | null | undefined
  readonly high?: number | null | undefined
  readonly value?: number | null | undefined
}

function hasValue(claim: Claim, item: Bounds): boolean {
  if (claim.kind !== 'figure') return false
  const { figure } = claim
  const agrees = (given: number | null | undefined, found: number | null) =>
    given === undefined || given === null || given === found
  return agrees(item.low, figure.low) && agrees(item.high, figure.high) && agrees(item.value, figure.value)
}

function checkBoilerplate({ boilerplate }: Expected, articles: readonly Read[]): Check {
  const misses = boilerplate.filter(([file, words]) => {
    const read = readOf(articles, file)
    if (read === null) return true
    const { text, sentences } = read.version
    return placesOf(text, words).some(([start, end]) =>
      sentences.some(
        sentence =>
          sentence.start < end &&
          start < sentence.end &&
          (sentence.role === 'body' || sentence.role === 'lead'),
      ),
    )
  })
  return {
    measure: 'boilerplate marked',
    n: boilerplate.length,
    misses: misses.map(entry => entry.join(': ')),
  }
}

function checkTitles({ titles }: Expected, articles: readonly Read[]): Check {
  const entries = Object.entries(titles)
  const misses = entries.filter(([file, title]) => {
    const found = readOf(articles, file)?.article.title ?? null
    return (found === null ? null : plainSpaces(found)) !== (title === null ? null : plainSpaces(title))
  })
  return { measure: 'titles', n: entries.length, misses: misses.map(([file, title]) => `${file}: ${title}`) }
}

async function checkQuestions(store: Store, { questions }: Expected, language: Language): Promise<Check> {
  const misses: string[] = []
  for (const item of questions) {
    const answer = await answerQuestion(store, item[language], { language: null, kind: null })
    const wrong = whyWrong(answer, item, language)
    if (wrong !== null) misses.push(`${item[language]} ${wrong}`)
  }
  return { measure: `questions in ${language}`, n: questions.length, misses }
}

function whyWrong(answer: Answer, item: Expected['questions'][number], language: Language): string | null {
  const quotes = answer.statements.flatMap(line => line.quotes).map(quote => plainSpaces(quote.text))
  const quoted = (words: string) => quotes.some(quote => quote.includes(plainSpaces(words)))
  if (answer.language !== language) return `was taken for ${answer.language}`
  if (item.abstain === true) return answer.abstained ? null : `should abstain, quoted: ${quotes[0]}`
  const missing = (item.must_quote ?? []).filter(words => !quoted(words))
  const wrong = (item.must_not_quote ?? []).filter(quoted)
  if (missing.length > 0) return `does not quote: ${missing.join(' | ')}`
  return wrong.length > 0 ? `quotes: ${wrong.join(' | ')}` : null
}
