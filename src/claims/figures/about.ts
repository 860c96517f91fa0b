import { displayName, type Name } from '../../text/names/names.ts'
import { isDefiniteArticle } from '../grammar/function-words.ts'
import { type Word, wordAt } from '../grammar/words.ts'
import type { SentenceWords } from '../quantities/quantities.ts'
import type { Clause } from './clause.ts'
import type { Counted } from './counted-edges.ts'

const governing = new Set(
  `de d' du des à au aux en dans vers contre avec pour par chez sur sous entre selon of to in at for with by from against into
  near between about on via`.split(/\s+/),
)
const nounReach = 4

/**
 * Who is counted: the people or power named in the counted phrase, else the subject of the clause (« la Russie a
 * massé 50 000 soldats »), looked for from the figure back to the word `from`; else who did it (« par Moscou »).
 */
export function aboutOf(
  sentence: SentenceWords,
  names: readonly Name[],
  counted: Counted | null,
  clause: Clause,
  start: number,
  from: number,
): readonly string[] {
  const { words } = sentence
  const inPhrase = counted === null ? [] : namesIn(names, words, counted.first, counted.last + 1)
  const own = inPhrase.flatMap(countryKeys)
  if (own.length > 0) return [...new Set(own)]
  const end = counted === null ? start : counted.last + 1
  const complement = afterPhrase(words, names, end)
  if (complement.length > 0) return complement
  const before = namesIn(names, words, from, start).reverse()
  const subject = before.find(name => isPower(name) && !isGoverned(words, name) && !isOwner(words, name))
  if (subject !== undefined) return speaks(words, subject, start) ? [] : countryKeys(subject)
  const agent = namesIn(names, words, end, clause.right).find(
    name => name.kind !== 'organisation' && isPower(name) && isAgent(words, name),
  )
  return agent === undefined ? [] : countryKeys(agent)
}

function namesIn(names: readonly Name[], words: readonly Word[], from: number, to: number): Name[] {
  const start = words[from]?.start ?? Number.MAX_SAFE_INTEGER
  const end = words[to - 1]?.end ?? 0
  return names.filter(name => name.span[0] >= start && name.span[1] <= end)
}

/** « soldats ” nord-coréens », « soldats venus de Corée du Nord », "soldiers from North Korea" */
function afterPhrase(words: readonly Word[], names: readonly Name[], end: number): string[] {
  const first = words[end]
  const from = first !== undefined && /^(?:venus|issus|originaires|from)$/.test(first.form) ? end + 1 : null
  if (from === null) return []
  const near = namesIn(names, words, from, Math.min(words.length, from + nounReach))[0]
  return near === undefined ? [] : countryKeys(near)
}

function isPower({ kind, keys }: Name): boolean {
  if (kind === 'person' || kind === 'place') return false
  return keys.some(key => key.startsWith('country_') || isKnownBody(key))
}

/** An organisation of the gazetteer, and not a mere run of capitals. */
function isKnownBody(key: string): boolean {
  return key.startsWith('org_') && displayName(key, 'en') !== null
}

/** The country of a name; of a town or a person it is not what is counted. */
function countryKeys({ kind, keys }: Name): string[] {
  if (kind === 'person' || kind === 'place') return []
  const countries = keys.filter(key => key.startsWith('country_'))
  return countries.length > 0 ? countries : keys.filter(isKnownBody)
}

/** Behind a preposition a name is no subject, an adjective neither behind the noun of one (« aux forces russes »). */
function isGoverned(words: readonly Word[], name: Name): boolean {
  const at = wordAt(words, name.span[0])
  for (let back = at - 1, steps = 0; back >= 0 && steps < nounReach; back--, steps++) {
    const word = words[back]
    if (word === undefined || word.kind !== 'word') return false
    if (governing.has(word.form)) return true
    if (isDefiniteArticle(word.form)) continue
    if (name.kind !== 'nationality') return false
  }
  return false
}

/** "Ukraine's agency": the owner is not the subject. */
function isOwner(words: readonly Word[], name: Name): boolean {
  return words[wordAt(words, name.span[1])]?.form === "'s"
}

const speaking =
  /^(?:sp(?:oke|eaks?)|parl(?:e|ait|ent|aient)|evoqu|avanc(?:e|ent|ait|aient)$|put|puts|estim|report(?:s|ed)?$|denombr|recens|comptabilis|chiffr|evalu|count(?:s|ed)$|says?$|said$|annonc|document|identifi|verifi|regist|tall(?:y|ied)|fait$|declar|affirm)/

/** « Séoul parlait d’une centaine de morts »: the subject tells the figure, and is not what it is of. */
function speaks(words: readonly Word[], name: Name, start: number): boolean {
  return words
    .slice(wordAt(words, name.span[1]), start)
    .some(word => speaking.test(word.form) || (word.form === 'compte' && word.accented))
}

function isAgent(words: readonly Word[], name: Name): boolean {
  const at = wordAt(words, name.span[0])
  const near = [words[at - 1]?.form, words[at - 2]?.form]
  return near.includes('par') || near.includes('by')
}
