import { unknownKey } from '../../text/names/gazetteer.ts'
import type { Name } from '../../text/names/names.ts'
import { fold } from '../../text/words/tokens.ts'
import { endsBodyName, ranks, withGivenPlaces, withOfficer } from './adjoining-names.ts'
import { isGivenName } from './first-names.ts'

/** « Le Parisien » is a paper, and « Le » nobody. */
const article = /^(?:Le|La|Les|L['’]?|The)$/u
const acronym = /^\p{Lu}{2,6}$/u
const titled = /(?:^|[^\p{L}])(?:m|mm|mme|mlle|mr|mrs|ms|dr)\.?\s$/iu
const opensSentence = /(?:^|[.!?…:\n»”"])\s*$/u
const widestBefore = 6

/**
 * The names of an article with what the article itself shows of its persons: « LR Anne Roux » is Anne Roux, an opening
 * word is no part of a name that stands elsewhere without it, and « Le Lab » or "Harbor Conference" is no person.
 */
export function withPersonNames(text: string, names: readonly Name[]): Name[] {
  const proper = names.filter(
    ({ kind, span }) => kind !== 'person' || !article.test(text.slice(span[0], span[1])),
  )
  const persons = proper.filter(({ kind }) => kind === 'person')
  const written = persons.map(({ span }) => fold(text.slice(span[0], span[1])))
  const known = new Set(written)
  const surnames = new Set(written.flatMap(name => endingsOf(name)))
  let common: ReadonlySet<string> | null = null
  const isCommon = (word: string): boolean => {
    common ??= new Set(text.match(/(?<!\p{L})\p{Ll}{4,}(?!\p{L})/gu) ?? [])
    return common.has(word)
  }
  const named = proper.flatMap(name =>
    name.kind === 'person' ? personName(text, name, { known, surnames, isCommon }) : withOfficer(text, name),
  )
  return withLastWords(text, withGivenPlaces(text, named))
}

/** Last words of bodies, and surnames that are titles as well: « Santé publique France », "Rodney King". */
const bodyEndings = /^ (?:France|Europe|International|Monde)(?![\p{L}'’-])/u
const titleSurnames = /^ (?:King|Prince|Pope|Major|Bishop|Judge|Duke|Dean|Page)(?![\p{L}'’-])/u
const longestEnding = 15
/** « France Bleu Nord », « 20 Minutes »: a station and a paper, and nobody called Bleu Nord or Minutes. */
const longestStart = 9

/** A person's or body's name goes on over such a word; the name of the country in it is none. */
function withLastWords(text: string, names: readonly Name[]): Name[] {
  const taken = new Set<number>()
  const longer = names.map((name): Name => {
    if (name.kind !== 'person') return name
    const opening = outletOpening(text, name.span[0])
    if (opening > 0) {
      const start = name.span[0] - opening
      const own = unknownKey('organisation', text.slice(start, name.span[1]))
      taken.add(start)
      return { ...name, kind: 'organisation', span: [start, name.span[1]], keys: own === null ? [] : [own] }
    }
    const behind = text.slice(name.span[1], name.span[1] + longestEnding)
    const written = text.slice(name.span[0], name.span[1])
    const title = written.includes(' ') ? null : titleSurnames.exec(behind)
    const ending =
      title ??
      bodyEndings.exec(behind) ??
      pluralEnding(text, name.span[0], written, behind) ??
      pairedEnding(text, name.span)
    if (ending === null) return name
    const end = name.span[1] + ending[0].length
    taken.add(name.span[1] + 1)
    const kind = title === null ? 'organisation' : 'person'
    const key = unknownKey(kind, text.slice(name.span[0], end))
    return { ...name, kind, span: [name.span[0], end], keys: key === null ? name.keys : [key] }
  })
  return longer.filter((name, index) => !taken.has(name.span[0]) || name !== names[index])
}

/** "the Rapid Support Forces": behind an article a name in the plural is a body's. */
function pluralEnding(text: string, start: number, written: string, behind: string): RegExpExecArray | null {
  if (!/(?<!\p{L})the $/iu.test(text.slice(Math.max(0, start - widestBefore), start))) return null
  const next = /^ \p{Lu}\p{Ll}{2,}s(?![\p{L}'’-])/u.exec(behind)
  return next ?? (/ \S+[^s]s$/u.test(written) ? /^/u.exec(behind) : null)
}

const longestPair = 60

/** "the National Oceanic and Atmospheric Administration": behind an article two things that one body has the care of. */
function pairedEnding(text: string, [start, end]: Name['span']): RegExpExecArray | null {
  if (!/(?<!\p{L})the $/iu.test(text.slice(Math.max(0, start - widestBefore), start))) return null
  const found = /^ (?:and|&) (?:\p{Lu}\p{Ll}+ ){0,2}?(\p{Lu}\p{Ll}+)(?! \p{Lu}|\p{L})/u.exec(
    text.slice(end, end + longestPair),
  )
  return endsBodyName.test(fold(found?.[1] ?? '')) ? found : null
}

/** How long the words are that begin the name of an outlet before `start`; 0 when none do. */
function outletOpening(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - longestStart), start)
  if (text.startsWith('Minutes', start) && /(?:^|\D)20[ \u00a0\u202f]$/u.test(before)) return '20 '.length
  // « des Hauts-de-France Xavier Untel », « en France Xavier Untel »
  if (!before.endsWith('France ') || !/(?:^|[^-\p{L}])France $/u.test(before)) return 0
  const given = /^[\p{L}’']+/u.exec(text.slice(start, start + longestEnding))?.[0] ?? ''
  return isGivenName(given) ? 0 : 'France '.length
}

/** « Marine Le Pen » ends in « le pen » and « pen ». */
function endingsOf(name: string): string[] {
  const parts = name.split(/\s+/u)
  return parts.slice(1).map((_, index) => parts.slice(index + 1).join(' '))
}

interface Known {
  readonly known: ReadonlySet<string>
  readonly surnames: ReadonlySet<string>
  /** Whether the article writes a word in small letters. */
  isCommon(word: string): boolean
}

/** The person whose name a longer run of words holds from `start` on. */
function personFrom(text: string, name: Name, start: number): Name {
  return personAt(text, name, [start, name.span[1]])
}

function personName(text: string, name: Name, { known, surnames, isCommon }: Known): Name {
  const words = text.slice(name.span[0], name.span[1]).split(/\s+/u)
  const [first = '', ...rest] = words
  // "Splash News She said": the next line's first word
  if (rest.length > 0 && lineOpening.test(rest.at(-1) ?? ''))
    return {
      ...name,
      kind: 'organisation',
      span: [name.span[0], name.span[1] - (rest.at(-1)?.length ?? 0) - 1],
    }
  // "Ana Ruiz of Salem": whence she comes
  const origin = isGivenName(first) ? words.indexOf('of') : -1
  if (origin > 1) {
    const end = name.span[0] + words.slice(0, origin).join(' ').length
    return personName(text, personAt(text, name, [name.span[0], end]), { known, surnames, isCommon })
  }
  const glued = /^\p{Lu}{3,}(\p{Lu}\p{Ll}{2,})$/u.exec(first)?.[1] ?? null
  // « AUTORITÉJeanne Martin »: a heading that lost its line break
  if (glued !== null && known.has(fold([glued, ...rest].join(' '))))
    return personFrom(text, name, name.span[0] + first.length - glued.length)
  const isCalled =
    rest.length > 1 && isGivenName(rest[0] ?? '') && !isGivenName(first) && isCommonWord(first, isCommon)
  if ((callings.test(first) && rest.length > 0) || isCalled)
    return personFrom(text, name, name.span[0] + first.length + 1)
  // "Getty Images Serena Williams": whoever took the picture
  const behindCredit = words.length > 2 ? credit.exec(words.join(' ')) : null
  if (behindCredit !== null) return personFrom(text, name, name.span[0] + behindCredit[0].length)
  // "The Mirror", "Response Coordinator"
  if (first === 'The' || (rest.length > 0 && office.test(rest.at(-1) ?? '')))
    return { ...name, kind: 'organisation' }
  const titled = words.findLastIndex(
    (word, index) => index > 0 && index < words.length - 2 && (office.test(word) || ranks.test(word)),
  )
  if (titled > 0) return personFrom(text, name, name.span[1] - words.slice(titled + 1).join(' ').length)
  // « CFDT-Cheminots »
  if (rest.length === 0 && /^\p{Lu}{2,}-\p{L}|^\p{Lu}\S+-(?:Matin|Soir|Presse)$/u.test(first))
    return { ...name, kind: 'organisation' }
  if (isHeading(words) || (rest.length > 0 && isQuoted(text, name))) return { ...name, kind: 'organisation' }
  const drops =
    rest.length > 1
      ? acronym.test(first) || isOpeningWord(text, name, rest, known) || isForeignWord(first, rest, known)
      : rest.length === 1 && isOpeningWord(text, name, rest, known) && isCommonWord(first, isCommon)
  if (drops)
    return personFrom(
      text,
      name,
      name.span[1] - text.slice(name.span[0], name.span[1]).replace(/^\S+\s+/u, '').length,
    )
  return isBody(text, name, words, surnames) ? { ...name, kind: 'organisation' } : name
}

function personAt(text: string, name: Name, span: Name['span']): Name {
  const key = unknownKey('person', text.slice(span[0], span[1]))
  return key === null ? name : { ...name, span, keys: [key] }
}

const lineOpening = /^(?:She|He|They|It|His|Her|Their|But|And|The|This|In|Elle|Ils|Elles|Mais|Et)$/

const office =
  /^(?:Coordinator|Officer|Director|Secretary|Manager|Commissioner|Superintendent|Administrator|Spokesman|Spokeswoman|Spokesperson|Chairman|Chairwoman|Executive|Tem|Correspondent|GM|CEO|CFO|COO|VP)$/

/** "Model Jane Doe": a calling at the head of a sentence. */
const callings =
  /^(?:Model|Writer|Actor|Actress|Singer|Comedian|Comedienne|Rapper|Author|Journalist|Professor|Filmmaker|Reporter|Retired|Former|Ex|Columnist|Activist|Lawyer|Attorney|Spokesman|Spokeswoman|Spokesperson|Administrator|Superintendent|Commissioner|Director|Chairman|Chairwoman|Secretary|Senator|Congressman|Congresswoman|Coach|Detective|Sheriff|Sergeant|Lieutenant|Captain|Chancellor|Ambassador|Councilman|Councilwoman|Economist|Correspondent|Analyst|Historian|Researcher|Founder|Musician|Supervisor|Guitarist|Drummer|Bassist|Songwriter|Producer|Playwright|Novelist|Poet|Artist|Photographer|Chef|Farmer|Teacher|Student|Nurse|Physician|Scientist|Biologist|Epidemiologist|Psychologist|Meteorologist|Prosecutor|Firefighter|Officer|Trooper|Deputy|Employee|Resident|Neighbor|Neighbour|Quarterback|Goalkeeper|Midfielder|Striker|Trainer|Boxer|Swimmer|Sprinter|Entrepreneur|Billionaire|Philanthropist)$/
const credit =
  /^(?:\S+\s+)?(?:Getty\sImages|Alamy|Reuters|Shutterstock|Instagram)\s(?!Image)(?=\p{Lu}\S*\s\p{Lu})/u

/** « VALLS DOIT PARTIR », « ADN », « SANITAIRESLundi »: headings and acronyms are no persons. */
function isHeading(words: readonly string[]): boolean {
  const written = words.join(' ')
  return /^[\p{Lu}'’ -]+$/u.test(written) || /\p{Lu}{3,}\p{Ll}{2}/u.test(written)
}

/** “Forgot About Dre”: what stands alone in quotation marks is a title. */
function isQuoted(text: string, { span }: Name): boolean {
  return (
    /["“«]\s?$/u.test(text.slice(Math.max(0, span[0] - 2), span[0])) &&
    /^[,.]?\s?["”»]/u.test(text.slice(span[1], span[1] + 3))
  )
}

function isOpeningWord(
  text: string,
  name: Name,
  rest: readonly string[],
  known: ReadonlySet<string>,
): boolean {
  const before = text.slice(Math.max(0, name.span[0] - widestBefore), name.span[0])
  return opensSentence.test(before) && known.has(fold(rest.join(' ')))
}

const particle = /^(?:Le|La|De|Du|Des|D['’].*|Van|Von|Ben|Bin|El|Al|Di|Da|Del|Della|Dos|Ter|Mac|Mc|Saint)$/u

/** « Paris Match Jeanne Martin »: no first name, and the rest is somebody whom the article names so elsewhere. */
function isForeignWord(first: string, rest: readonly string[], known: ReadonlySet<string>): boolean {
  // « Dominique Le Goff »: the particle begins the surname, and what stands before it is a first name
  if (particle.test(rest[0] ?? '')) return false
  return known.has(fold(rest.join(' '))) && !isGivenName(first)
}

/** "Competitor Lyft", where the article also writes "competitor" and "Lyft": the opening word is a common one. */
function isCommonWord(word: string, isCommon: Known['isCommon']): boolean {
  const common = word.toLowerCase()
  return openers.test(common) || isCommon(common)
}

const openers = /^(?:various|several|many|most|some|other|despite|while|although|unlike|even)$/

function isBody(text: string, name: Name, words: readonly string[], surnames: ReadonlySet<string>): boolean {
  const written = fold(words.join(' '))
  if (words.length > 2 && /\s(?:of|for|on)\s/u.test(written)) return true
  if (words.length > 1 && endsBodyName.test(fold(words.at(-1) ?? ''))) return true
  const articled = words.length === 2 && /^(?:Le|La|Les)$/u.test(words[0] ?? '')
  const before = text.slice(Math.max(0, name.span[0] - widestBefore), name.span[0])
  return articled && !surnames.has(written) && !titled.test(before)
}
