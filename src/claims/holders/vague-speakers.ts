import type { Word } from '../grammar/words.ts'

const somebody =
  /^(?:(?:an?|one|two|three|four|five|several) (?:other )?(?:person|people|individuals?|someone)|someone|somebody|people|(?:une?|deux|trois|quatre|cinq|plusieurs) (?:autres? )?personnes?|quelqu'un)$/
const clauses = /^(?:who|qui|familiar|briefed|close|involved|knowledgeable|with|proches?|informees?)$/
const longestClause = 14

/** Of "a person | who has seen the papers" the last word: a clause tells who they are whom no name tells. */
export function endOfVagueSpeaker(words: readonly Word[], core: readonly Word[]): Word | undefined {
  const last = core.at(-1)
  const at = last === undefined ? -1 : words.indexOf(last)
  if (at < 0 || !somebody.test(core.map(({ form }) => form).join(' '))) return undefined
  if (!clauses.test(words[at + 1]?.form ?? '')) return undefined
  const end = words.findIndex(({ kind }, index) => index > at && kind !== 'word')
  const closing = end < 0 ? words.length : end
  const isOpen = /^(?:that|who|whom|which|qui|que|qu')$/.test(words[closing - 1]?.form ?? '')
  return isOpen || closing - at > longestClause ? undefined : words[closing - 1]
}
