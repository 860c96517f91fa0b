import type { Button } from '../delivery/buttons.ts'
import type { Context } from '../delivery/command.ts'
import type { Message } from '../delivery/message.ts'
import { notice, plainMessage } from '../delivery/notices.ts'
import type { Origin } from '../delivery/platform.ts'
import { workspaceOf } from '../delivery/workspace.ts'
import { gate } from '../gate.ts'
import { lineOf, sentenceLine } from '../lines/lines.ts'
import { coverage } from '../lines/phrases.ts'
import { addFeedback, findAnswer, type StoredAnswer } from '../store/answers.ts'
import { otherThan } from '../text/language.ts'
import type { Answer, Line, Quote } from '../types.ts'
import { answerMessage } from './message.ts'

/** What a button under an answer shows, to whoever pressed it alone. Answers of other workspaces are unknown. */
export async function pressed(
  button: Button,
  id: string,
  origin: Origin,
  context: Context,
): Promise<Message> {
  const { id: workspace } = await workspaceOf(origin, context)
  const stored = await findAnswer(context.store, workspace, id)
  if (stored === null) return notice(forgotten, origin.language)
  return { ...(await shown(button, stored, origin, context)), visibility: 'private' }
}

async function shown(
  button: Button,
  { id, answer }: StoredAnswer,
  origin: Origin,
  context: Context,
): Promise<Message> {
  switch (button) {
    case 'wrong':
      await addFeedback(context.store, id, origin.user, context.now().toISOString())
      return notice(noted, origin.language)
    case 'language':
      return inOtherLanguage(answer, context)
    case 'sources':
      return quoting(firstOfEach(quotesOf(linesOf(answer))), answer, context)
    case 'quotes':
      return quoting(quotesOf(linesOf(answer)), answer, context)
    case 'whole':
      return notice(forgotten, origin.language)
  }
}

/** The same lead, claims, notes and quotes, told in the other language. */
async function inOtherLanguage(answer: Answer, context: Context): Promise<Message> {
  const language = otherThan(answer.language)
  const retold = ({ claim, quotes, inOther }: Line): Line => {
    const told = claim === null ? sentenceLine(quotes[0], language) : lineOf(claim, language)
    return { ...told, text: inOther ?? told.text, quotes }
  }
  const { lines } = await gate(context.store, answer.statements.map(retold), language)
  const near = answer.nearest === null ? [] : [retold(answer.nearest)]
  const nearest = (await gate(context.store, near, language)).lines[0] ?? null
  return answerMessage({ ...answer, language, lead: answer.leadInOther ?? null, nearest, statements: lines })
}

/** Quotes word for word, each under its outlet, and how many articles and origins they are from. */
export async function quoting(
  quotes: readonly Quote[],
  { articles, origins, language }: Pick<Answer, 'articles' | 'origins' | 'language'>,
  context: Context,
): Promise<Message> {
  const { lines } = await gate(
    context.store,
    quotes.map(quote => sentenceLine(quote, language)),
    language,
  )
  if (lines.length === 0) return notice(nothingQuoted, language)
  const footer = coverage(articles, origins, language)
  return { ...plainMessage(language, []), sections: [{ title: null, lines }], footer }
}

function linesOf({ statements, nearest }: Answer): readonly Line[] {
  return nearest === null ? statements : [...statements, nearest]
}

/** Every quote once, in the order of the lines. */
export function quotesOf(lines: readonly Line[]): Quote[] {
  const all = lines.flatMap(line => line.quotes)
  return [...new Map(all.map(quote => [`${quote.version} ${quote.start} ${quote.end}`, quote])).values()]
}

/** The first quote of each article. */
export function firstOfEach(quotes: readonly Quote[]): Quote[] {
  const first = new Map<string, Quote>()
  for (const quote of quotes) if (!first.has(quote.article.id)) first.set(quote.article.id, quote)
  return [...first.values()]
}

const forgotten = {
  fr: 'Cette réponse est trop ancienne\u00a0: reposez votre question.',
  en: 'This answer is too old: ask your question again.',
}
const noted = {
  fr: 'Merci, c’est noté avec la réponse\u00a0: la personne qui administre le bot la verra.',
  en: 'Thank you, this is noted with the answer: whoever runs the bot will see it.',
}
const nothingQuoted = { fr: 'Rien n’est cité ici.', en: 'Nothing is quoted here.' }
