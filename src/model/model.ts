import type { Log } from '../log.ts'
import type { Language, Line } from '../types.ts'
import { type Asking, reasonOf } from './asking.ts'
import { type ModelRefusal, whyLeadRefused, whyRefused, whyTranslationRefused } from './check.ts'
import { givesOrders } from './orders.ts'
import { type Numbered, promptFor, type Reply, readReply, replySchema } from './prompt.ts'
import type { Writer, Written } from './writer.ts'

/** Lines in one request; more would make the model slow and careless. */
const linesMax = 24

/** A writer over any OpenAI-compatible server. What it gives goes through the gate, line by line. */
export function createWriter(asking: Asking, log: Log): Writer {
  return {
    async write(lines, language, workspace, question) {
      const shown = lines.map((line, id) => ({ id, line })).filter(({ line }) => !givesOrders(line))
      const asked = shown.slice(0, linesMax)
      if (asked.length === 0) return asIs(lines)
      try {
        const messages = promptFor(asked, language, question)
        const reply = await asking.ask({
          messages,
          schema: { name: 'lines', schema: replySchema },
          workspace,
        })
        if (reply === null) return { ...asIs(lines), unavailable: 'spent' }
        const { reasons, ...written } = checked(lines, asked, readReply(reply), language, log)
        if (reasons.length > 0) await asking.countRefused(reasons)
        return written
      } catch (error) {
        log('the model did not answer: our own words were used', { reason: reasonOf(error) })
        return { ...asIs(lines), unavailable: 'failed' }
      }
    },
  }
}

function asIs(lines: readonly Line[]): Written {
  return { lead: null, lines, refused: 0 }
}

/** Every line that holds in the model's words, the others in ours. */
function checked(
  lines: readonly Line[],
  asked: readonly Numbered[],
  reply: Reply,
  language: Language,
  log: Log,
): Written & { reasons: readonly ModelRefusal[] } {
  let refused = 0
  const reasons: ModelRefusal[] = []
  const worded = [...lines]
  for (const { id, line } of asked) {
    const written = reply.lines.find(candidate => candidate.id === id)
    if (written === undefined) continue
    const text = held('a line', written.text, words => whyRefused(words, line, language), log, reasons)
    if (text === null) refused++
    worded[id] = { ...line, text: (text ?? line.text) + translationOf(written, line, language, log, reasons) }
  }
  const shown = asked.map(({ line }) => line)
  const lead = held('a lead', reply.lead, words => whyLeadRefused(words, shown, language), log, reasons)
  return { lead, lines: worded, refused, reasons }
}

/** A translation stands outside the quotation marks and is labelled as the machine's. */
function translationOf(
  { translation }: Reply['lines'][number],
  line: Line,
  language: Language,
  log: Log,
  reasons: ModelRefusal[],
): string {
  if (line.quotes[0].language === language) return ''
  const why = (words: string) => whyTranslationRefused(words, line, language)
  const words = held('a translation', translation, why, log, reasons)
  const label = language === 'fr' ? 'traduction automatique\u00a0:' : 'machine translation:'
  return words === null ? '' : ` [${label} ${words}]`
}

/** Words that may go out; null when there are none or they are refused, which the log tells. */
function held(
  what: string,
  written: string | null,
  why: (words: string) => ModelRefusal | null,
  log: Log,
  reasons: ModelRefusal[],
): string | null {
  const words = tidy(written ?? '')
  if (words === '') return null
  const reason = why(words)
  if (reason === null) return words
  reasons.push(reason)
  log(`${what} of the model was refused`, { reason })
  return null
}

/** One line without control, invisible or private characters: they would hide words from the checks, or fake a line. */
function tidy(text: string): string {
  return text
    .replace(/[\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp} ]+/gu, ' ')
    .trim()
}
