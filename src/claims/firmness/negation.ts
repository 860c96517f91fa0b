import { type Token, tokens } from '../../text/words/tokens.ts'
import { wordSet } from '../../text/words/word-set.ts'
import type { ClaimDraft, Span } from '../../types.ts'
import { isFate } from '../figures/categories.ts'
import { isRequest } from './modality.ts'
import { isBarred, isBehindReport, isOfItsNounOnly, isOwnSilence, isParticiple } from './negation-barriers.ts'
import { beginsClause, endsBefore } from './next-clauses.ts'

/** What a negation, a doubt or an "if" makes of a number that it governs. */
type Verdict = 'denied' | 'unconfirmed' | 'untold'

/** Words looked at on either side of a number. */
const reach = 24
const rightReach = 10
/** A negation this near to a verb of saying is its own: « n’a jamais dit que ». */
const verbReach = 5
/** Characters in which the object of a verb of denial is named. */
const objectReach = 90
/** « 6 morts et non de 25 »; of « pas 25 », "not 25" the words before tell. */
const andNot = /(?:et|mais|,)\s+non\s+(?:pas\s+)?(?:de\s+|d['’]|à\s+)?$/iu

const negators = wordSet(
  `not never no none nobody neither nor without hardly cannot pas jamais aucun aucune rien ni nullement guere sans personne
   don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't`,
)
/** « pas moins de », "no fewer than", "not only": hedges and emphasis. */
const hedged = wordSet('moins plus fewer less more only seulement seul later')
const refusals =
  /^(?:den(?:y|ies|ied|ying|ials?)|dement\w*|ni(?:e|ent|er|ait|aient)|refut\w*|reject\w*|rejet(?!s$)\w*|dismiss\w*|untrue|falsely|unfounded|hoax|mensonges?|mensonger\w*|infond\w*|invent\w*|retract\w*)$/
/** These deny only behind « est », "is a": not « de faux profils », "fake accounts". */
const untruths = /^(?:false|lies?|fake|faux|fausses?|mensonges?)$/
const copulas = /^(?:est|sont|etait|etaient|soit|is|are|was|were|be|been|as|comme|that's|c'est)$/
const doubts =
  /^(?:doubt\w*|dout(?:e|ent|ait|aient|er)|unconfirmed|unverified|rumou?rs?|rumeurs?|refus(?:e|ed|es|ent|ait)|abstenu\w*|incapable|unable)$/
const verifying =
  /^(?:confirm\w*|verif\w*|corrobor\w*|evidence|proof|proves?|proven|prouv\w*|preuves?|indications?|etabli\w*|establish\w*|certain\w*|incertain\w*|unconfirmed|know|knows|knew|sait|savoir)$/
const conditions = new Set(['if', 'whether', 'si', "s'il", "s'ils", 'unless', 'lest'])
const reporting =
  /^(?:sa(?:id|ys?|ying)|t(?:old|ells?)|announc\w*|claim(?:s|ed|ing)?|estimat\w*|report(?:s|ed|ing)?|declar\w*|stat(?:es?|ed)|add(?:s|ed)|puts?|believes?|dit|disent|dire|affirm\w*|annonc\w*|indiqu\w*|assur\w*|estim\w*|precis\w*|evoqu\w*|rapport\w*|recens\w*|denombr\w*|selon|according)$/
const turns = wordSet(
  'mais but however while whereas although though tandis alors pourtant yet despite malgre',
)
/** « aucun des 300 », "hardly any of the 300", "all but 5 of the 300": the number is the whole, whatever became of it. */
const wholeOf =
  /\b(?:none|any|few|all but \S+|aucune?|quasi-totalite|plupart) (?:of|des|d[e'’])\s*(?:the |these |those |ces |les )?$/iu

/** Reports that the sentence itself calls unconfirmed, wherever the number stands behind them. */
const hearsay =
  /\b(?:unconfirmed|unverified) (?:reports?|accounts?|claims?|rumou?rs?)\b|\b(?:informations?|sources?|rumeurs?) non (?:confirmées?|vérifiées?)/iu

/** « ne », "mustn't", and what contests without saying no. */
const contesting =
  /^(?:ne|n'?|aucun\w*|nothing|faux|fausses?|mensong\w*|lied|nie\w*|dout\w*|contest\w*|disput\w*|ignor\w*|[a-z]*n't)$/

/** Whether any word of a span negates, denies, contests, doubts or supposes, whatever it is that it governs. */
export function holdsNegation(text: string, [start, end]: Span): boolean {
  return tokens(text, start, end).some(
    ({ word }) =>
      negators.has(word) ||
      conditions.has(word) ||
      [contesting, refusals, untruths, doubts].some(pattern => pattern.test(word)),
  )
}

/**
 * The draft as far as the negations of its sentence leave it standing: a figure that is denied or not confirmed says
 * so, one that is only supposed, or that nobody says, is no claim. Statements have their own modality already.
 */
export function underNegation(text: string, draft: ClaimDraft): ClaimDraft | null {
  if (draft.holder !== null && isNobody(draft.holder) && !isSilenceOfBoth(draft)) return null
  if (draft.kind === 'sanction' && refuses.test(draft.sanction.imposer ?? '')) return null
  const [content] = draft.spans.content
  if (draft.kind !== 'figure' || content === undefined) return draft
  if (draft.modality !== 'asserted' && draft.modality !== 'attributed' && draft.modality !== 'conditional')
    return draft
  if (draft.figure.category === 'other' && didNotDie.test(text.slice(content[1], draft.span[1])))
    return draft.holder === null
      ? null
      : { ...draft, modality: 'denied', figure: { ...draft.figure, category: 'killed' } }
  if (isToldBehind(text, draft.spans) || will.test(text.slice(draft.span[0], content[0]))) return draft
  const told = draft.figure.category !== 'other' && isDenied(text, draft.span, content) ? 'untold' : null
  const verdict = verdictOver(text, draft.span, content, isFate(draft.figure.category)) ?? told
  if (verdict === null) return draft
  if (verdict === 'untold' || draft.holder === null) return null
  return { ...draft, modality: verdict }
}

/** "has not commented on the 63 deaths that the U.N. has verified", « et non 8 000 comme l’affirme Untel »: what is negated is no part of what is said. */
function isToldBehind(text: string, { content: [content], cue }: ClaimDraft['spans']): boolean {
  if (content === undefined || cue === null || cue[0] < content[1]) return false
  const between = text.slice(content[1], cue[0])
  if (/^\s$/u.test(between)) return andNot.test(text.slice(Math.max(0, content[0] - 20), content[0]))
  return /^\s(?:qu(?:e\s|['’])|that\s|which\s)[^,;:]{0,80}$/u.test(between)
}

/** « Nous ne laisserons pas partir 1 700 emplois »: what somebody will not do denies no number. */
const will =
  /(?<!\p{L})(?:nous|je) n(?:e\s|['’])(?:laisse|accepte|tolére|permett|abandonne|supprime|ferme|autorise)r(?:ons|ai) (?:pas|jamais|plus)(?!\p{L})[^,;:]*$/iu

/** « 12 personnes ne sont pas mortes », "did not die": nobody counts those who live, but many those who are unhurt. */
const didNotDie =
  /^ (?:(?:ne |n['’])\p{L}+ pas (?:été )?(?:mort|tué|décédé|péri)|(?:did not|didn['’]t|have not|haven['’]t|had not|hadn['’]t|were not|weren['’]t) (?:been )?(?:die|died|killed|perish|perished)(?!\p{L}))/iu

/** « L’UE renonce à » sanctionner, "The EU denied" that it would: an imposer that imposes nothing. */
const refuses = /(?:renonc\p{L}* à|den(?:y|ies|ied)|refus\p{L}* (?:to|de)|ruled out|exclu\p{L}*)$/iu

/** "Neither government would say": both kept silent. */
function isSilenceOfBoth({ kind, holder, modality }: ClaimDraft): boolean {
  return kind === 'statement' && modality === 'unconfirmed' && /^neither \p{L}/iu.test(holder ?? '')
}

/** « Personne n’a dit », "No source has confirmed": nobody is no holder. */
function isNobody(holder: string): boolean {
  return (
    /^(?:nobody|no one|no [a-z]+|none|neither|personne|aucune?|(?:up|down) from|more than|less than)\b/iu.test(
      holder,
    ) || /\b(?:neither|no longer|denied|withdrew its)$/iu.test(holder)
  )
}

const denyingReach = 5

/** "10,000 soldiers were not deployed": what the number would count did not happen. */
function isDenied(text: string, [, end]: Span, [, to]: Span): boolean {
  const after = tokens(text, to, end).slice(0, denyingReach)
  const at = after.findIndex((_, index) => isNegator(after, index))
  const between = text.slice(to, after[at]?.start ?? to)
  return (
    at !== -1 &&
    !isBoundary(between) &&
    !/\b(?:qui|que|who|which|that|et|and|ou|or|ce|cela|ça|sur|d['’]entre)\b|\bc['’]/iu.test(between)
  )
}

function verdictOver(text: string, [start, end]: Span, [from, to]: Span, isOfFate: boolean): Verdict | null {
  if (wholeOf.test(text.slice(Math.max(start, from - 40), from))) return 'untold'
  if (hearsay.test(text.slice(start, from))) return 'unconfirmed'
  if (andNot.test(text.slice(Math.max(start, from - 20), from))) return 'denied'
  const before = tokens(text, start, from).slice(-reach)
  const after = tokens(text, to, end).slice(0, rightReach)
  const left = leftVerdict(text, before, after, from, isOfFate)
  const right = rightVerdict(text, after, to)
  // « Les rumeurs faisant état de 500 morts sont fausses »
  return left === 'unconfirmed' && right === 'denied' ? right : (left ?? right)
}

/** Reads leftwards from the number to where its clause, and those that govern it, begin. */
function leftVerdict(
  text: string,
  before: readonly Token[],
  after: readonly Token[],
  from: number,
  isOfFate: boolean,
): Verdict | null {
  const clause = before.findLastIndex((_, index) => beginsClause(text, before, after, index))
  let refused = 0
  let doubted = false
  let negated: number | null = null
  for (let index = before.length - 1; index >= 0; index--) {
    const token = before[index]
    if (token === undefined || turns.has(token.word) || isGlued(text, token)) break
    if (isBoundary(text.slice(token.end, before[index + 1]?.start ?? from))) break
    if (isBetweenQuotations(text, token)) break
    if (conditions.has(token.word)) return isConcession(text, before, index) ? null : 'untold'
    if (
      isNegator(before, index) &&
      index > clause &&
      !isOfItsNounOnly(text, before, index) &&
      !isBarred(text, before, index, isOfFate)
    )
      negated ??= before.length - index
    // « a démenti 300 publications »: so many are there, whatever they say.
    const isObject = !isOfFate && index === before.length - 1
    const refuses =
      refusals.test(token.word) &&
      !isObject &&
      !isParticiple(text, before, index) &&
      !isRequest(text.slice(token.end, token.end + objectReach)) &&
      !endsBefore(text, before, after, index)
    if (refuses || (index > clause && isUntruth(text, before, index))) refused++
    if (doubts.test(token.word)) doubted = true
    if (verifying.test(token.word) && hasNegatorNear(text, before, index)) doubted = true
    if (!reporting.test(token.word)) continue
    // "No looting was reported and …": what is told of another clause.
    if (index < clause && passive.test(before[index - 1]?.word ?? '')) continue
    if (hasNegatorNear(text, before, index)) {
      if (isBehindReport(text, before.slice(index + 1))) return null
      return isOwnSilence(before, index) ? 'denied' : 'unconfirmed'
    }
    if (!isDeniedAround(before, index)) break
  }
  if (refused > 1 || (refused > 0 && negated !== null)) return 'untold'
  if (doubted) return 'unconfirmed'
  if (refused > 0) return 'denied'
  if (negated === null) return null
  return negated > nearNegation || presupposing.test(before.at(-1)?.word ?? '') ? 'untold' : 'denied'
}

/** « n’a pas envoyé 300 hommes » denies them; of « n’ira jamais seul, le soir, dans 300 villes » nothing is told. */
const nearNegation = 5
/** « ne pas penser aux 86 marins », « pas sur 10 % du port », « pas à des milliers de kilomètres »: what is negated is not how many they are. */
const presupposing =
  /^(?:aux|les|ces|ses|leurs|a|sur|pour|dans|avec|the|these|those|his|her|its|their|to|in|with|on|for)$/

/** "yet 300 died" turns against what was before, "has not yet said" does not. */
function isTurn(words: readonly Token[], index: number): boolean {
  const word = words[index]?.word ?? ''
  return turns.has(word) && !(word === 'yet' && index > 0 && isNegator(words, index - 1))
}

const passive = /^(?:was|were|been|ete)$/
/** « même si 40 % ont rouvert », « Si la moitié circuleront, … »: what is granted, and not what is supposed. */
function isConcession(text: string, before: readonly Token[], index: number): boolean {
  const [condition, previous] = [before[index], before[index - 1]]
  if (condition === undefined || !/^s(?:i|'ils?)$/.test(condition.word)) return false
  if (previous?.word === 'meme') return true
  const behind = text.slice(condition.end, condition.end + concessionReach).split(/[.!?;]\s/u, 1)[0] ?? ''
  if (/\p{L}rai(?:en)?t\b|\bpeu(?:t|vent)\b/iu.test(behind)) return false
  return granted.test(behind)
}

const concessionReach = 300
/** The future, which « si » takes in no condition, and the perfect before a main clause that is no future. */
const granted =
  /^[^,]*\p{L}(?:eront|iront|ront)(?!\p{L})|^(?![\s\S]*\p{L}(?:era|ira|dra|ront)(?!\p{L}))[^,]*(?<!\p{L})(?:a|ont|est|sont)\s+(?:\p{L}+ment\s+|été\s+)?\p{L}+(?:é|ée|és|ées|i|is|it|u|us|ert)(?!\p{L})/iu

/** "has not been confirmed", « reste incertaine »: what is said of the number after it. */
function rightVerdict(text: string, after: readonly Token[], to: number): Verdict | null {
  let last = to
  for (const [index, token] of after.entries()) {
    if (isBoundary(text.slice(last, token.start)) || turns.has(token.word)) return null
    if (/^(?:qui|que|who|which|that|et|and|ou|or)$/.test(token.word)) return null
    if (/^(?:unconfirmed|unverified|incertaine?s?)$/.test(token.word)) return 'unconfirmed'
    if (verifying.test(token.word) && hasNegatorNear(text, after, index)) return 'unconfirmed'
    if (/^(?:unfounded|untrue|infonde\w*)$/.test(token.word) || isUntruth(text, after, index)) return 'denied'
    last = token.end
  }
  return null
}

/** « supplémentairesEnviron »: between a heading and its paragraph a line break was lost. */
function isGlued(text: string, { start, end }: Token): boolean {
  return /\p{Ll}{3}\p{Lu}\p{Ll}{2}/u.test(text.slice(start, end))
}

/** « “on n’oublie pas” ou “60 millions” »: one quotation ends before the word, and another begins. */
function isBetweenQuotations(text: string, { start, end }: Token): boolean {
  return /["”»]\s$/u.test(text.slice(start - 2, start)) && /^\s["“«]/u.test(text.slice(end, end + 2))
}

/** A comma, a full stop, a dash: what stands beyond governs nothing here. */
function isBoundary(gap: string): boolean {
  return /[,;:.!?…—–()]/u.test(gap)
}

function isUntruth(text: string, words: readonly Token[], index: number): boolean {
  const token = words[index]
  // « le risque lié à »
  if (token === undefined || !untruths.test(token.word) || /é/iu.test(text.slice(token.start, token.end)))
    return false
  return words.slice(Math.max(0, index - 2), index).some(({ word }) => copulas.test(word))
}

/** « une personne », « sans abri »: nouns. */
const nounBefore = /^(?:une?|la|cette|chaque|par|autre|seule|premiere|premier|d|de)$/

/** Whether a word negates what follows it: « pas moins de » and « une personne » do not. */
export function isNegator(words: readonly Token[], index: number): boolean {
  const word = words[index]?.word ?? ''
  if (word === 'personne' && nounBefore.test(words[index - 1]?.word ?? '')) return false
  if (word === 'sans' && /^abris?$/.test(words[index + 1]?.word ?? '')) return false
  return negators.has(word) && !hedged.has(words[index + 1]?.word ?? '')
}

/** « n’a jamais dit », "never said", "has not been confirmed": the negation stands in the few words before. */
function hasNegatorNear(text: string, words: readonly Token[], index: number): boolean {
  for (let near = index - 1; near >= Math.max(0, index - verbReach); near--) {
    const word = words[near]?.word ?? ''
    if (isBoundary(text.slice(words[near]?.end ?? 0, words[near + 1]?.start ?? 0))) return false
    if (isNegator(words, near) || doubts.test(word)) return true
    if (reporting.test(word) || isTurn(words, near) || word === 'and' || word === 'et') return false
  }
  return isNegator(words, index + 1)
}

/** "denied having said": the refusal governs the verb of saying too. */
function isDeniedAround(words: readonly Token[], index: number): boolean {
  for (let near = index - 1; near >= Math.max(0, index - verbReach); near--) {
    const word = words[near]?.word ?? ''
    if (refusals.test(word)) return true
    if (turns.has(word) || word === 'and' || word === 'et') return false
  }
  return false
}
