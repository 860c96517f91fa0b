import { fold } from '../../text/words/tokens.ts'
import type { Span } from '../../types.ts'
import { isOf } from '../grammar/function-words.ts'
import type { SentenceWords } from '../quantities/quantities.ts'
import type { SanctionEvent } from './events.ts'
import { isPassive, subjectTargets } from './passives.ts'
import { statusAround } from './status.ts'
import { agentAfter, imposerOf, subjectBefore } from './subjects.ts'
import { targetsFrom } from './target-list.ts'
import { listNames } from './words.ts'

const listReach = 300
/** Words from the verb to the list in « inscrit sur sa propre liste ». */
const longestToList = 4

/** « inscrire … sur la liste noire », "added … to its sanctions list". */
export function listEvent(sentence: SentenceWords, at: number): SanctionEvent | null {
  const { text, words, span, language } = sentence
  const from = words[at]?.end ?? span[1]
  const rest = fold(text.slice(from, Math.min(span[1], from + listReach)))
  if (!listNames[language].test(rest)) return null
  const removes = /^(?:retir|radi|remov|tak|took|struck|dropped)/.test(words[at]?.form ?? '')
  if (removes !== /(?:^|\s)(?:de|from|off) \p{L}+ (?:\p{L}+ ){0,2}(?:liste|sanction|black)/u.test(rest))
    return null
  const status = statusAround(sentence, at, removes ? 'lifted' : 'in-force')
  if (status === null) return null
  const list = words.findIndex(
    (word, index) => index > at && /^(?:liste|list|blacklist|black|sous|under)$/.test(word.form),
  )
  const last = list + listLength(words.slice(list, list + 3).map(({ form }) => form))
  const measure: readonly [number, number] = [list, Math.min(words.length - 1, last)]
  if (isPassive(sentence, at)) {
    const subject = subjectBefore(sentence, at)
    if (subject === null) return null
    const imposer = agentAfter(sentence, at) ?? ownerOf(sentence, list)
    return { status, verb: at, measure, imposer, targets: subjectTargets(sentence, subject) }
  }
  // « inscrit sur sa liste noire deux banques »
  const isFirst = /^(?:sur|à|to|on)$/.test(words[at + 1]?.form ?? '') && list - at <= longestToList
  const under = /^(?:sous|under)$/.test(words[at + 1]?.form ?? '') ? at + 3 : at + 1
  const name = words[at + 1]?.form === 'le' && words[at + 2]?.form === 'nom' ? at + 4 : under
  return {
    status,
    verb: at,
    measure,
    imposer: imposerOf(sentence, at, status),
    targets: targetsFrom(sentence, isFirst ? last + 1 : name),
  }
}

/** The words behind the first that name a list: « liste noire », « liste des sanctions », "blacklist". */
function listLength([first = '', second = '', third = '']: readonly string[]): number {
  if (/^(?:list|blacklist)$/.test(first)) return 0
  if (isOf(second)) return third === 'sanctions' ? 2 : 0
  return 1
}

/** « sur la liste des sanctions de l’Union européenne » */
function ownerOf({ words, grammar }: SentenceWords, list: number): Span | null {
  const of = words.findIndex(
    (word, at) =>
      at > list + 1 &&
      at < list + 5 &&
      isOf(word.form) &&
      (words[at + 1]?.capital === true || words[at + 2]?.capital === true),
  )
  const first = words[of + 1]
  if (of < 0 || first === undefined) return null
  let last = of + 1
  while (
    words[last + 1]?.capital === true ||
    (last === of + 1 && grammar.determiners.has(first.form)) ||
    (words[last]?.capital === true &&
      /^\p{Ll}+(?:e|s|enne|ain|aine)$/u.test(words[last + 1]?.form ?? '') &&
      !grammar.prepositions.has(words[last + 1]?.form ?? ''))
  )
    last += 1
  return [first.start, words[last]?.end ?? first.end]
}
