import { findNames } from '../text/names/names.ts'
import { overlaps } from '../text/spans.ts'
import { isInGlossary } from '../text/words/glossary.ts'
import { fold } from '../text/words/tokens.ts'
import type { ClaimDraft, Span } from '../types.ts'
import { withTimes } from './as-of.ts'
import type { ArticleText } from './attribution.ts'
import { findFigures } from './figures/figures.ts'
import { underNegation } from './firmness/negation.ts'
import { isSomebodyNoun } from './grammar/person-nouns.ts'
import { acceptProposals, type Proposal } from './proposals.ts'
import { findSanctions } from './sanctions/sanctions.ts'
import { findAttributions } from './statements/attributions.ts'
import { findStatements } from './statements/statements.ts'

/**
 * Every claim of an article, in reading order: its statements, figures and sanctions, each once. Nothing is taken
 * from captions, page furniture or repeats. How many a sanction names belongs to the sanction and is no figure. Of a
 * model's `proposals` those are taken that hold.
 */
export function extractClaims(article: ArticleText, proposals: readonly Proposal[] = []): ClaimDraft[] {
  const found = findAttributions(article)
  const attributions = [...found, ...acceptProposals(article, found, proposals)]
  const sanctions = findSanctions(article, attributions)
  const targets = sanctions.flatMap(sanction => sanction.spans.content)
  const figures = findFigures(article, attributions).filter(figure => !isTarget(figure, targets))
  const claims = [...findStatements(article, attributions), ...figures, ...sanctions]
  const drafts = claims.map(draft => underNegation(article.text, draft)).filter(draft => draft !== null)
  const sorted = drafts.sort((a, b) => firstOf(a) - firstOf(b) || a.span[0] - b.span[0])
  return withTimes(article, sorted).map(draft => withOutlet(article, withOwnKey(article, draft)))
}

const oneName = /^\p{Lu}[\p{L}\p{N}'’-]+$/u

/** A name of one word that only opens sentences, as "Nordfret" in "Nordfret denied it", is as much one as within them. */
function withOwnKey({ text, language }: ArticleText, draft: ClaimDraft): ClaimDraft {
  const { holder, holderKeys } = draft
  if (holder === null || holderKeys.length > 0 || !oneName.test(holder) || isWord(holder, text)) return draft
  const within = `${language === 'fr' ? 'par' : 'by'} ${holder}`
  const name = findNames(within, language).find(({ span }) => span[1] - span[0] === holder.length)
  return name === undefined ? draft : { ...draft, holderKeys: name.keys }
}

/** "Organisers", "Prosecutors" open sentences with a capital, and are those of each article. */
function isWord(written: string, text: string): boolean {
  const word = fold(written)
  return (
    isInGlossary(word) ||
    /(?:ists|ians|ors)$/.test(word) ||
    isSomebodyNoun(word.replace(/s$/, ''), null) ||
    new RegExp(`(?<!\\p{L})${written.toLowerCase()}(?!\\p{L})`, 'u').test(text)
  )
}

function isTarget(figure: ClaimDraft, targets: readonly Span[]): boolean {
  return figure.spans.content.every(span => targets.some(target => overlaps(target, span)))
}

function firstOf(draft: ClaimDraft): number {
  return draft.spans.content[0]?.[0] ?? draft.span[0]
}

/** The outlet is the last through whom a claim of somebody else reached us. */
function withOutlet(article: ArticleText, draft: ClaimDraft): ClaimDraft {
  const { outlet } = article
  if (outlet === null || draft.holder === null || draft.relay.includes(outlet)) return draft
  return { ...draft, relay: [...draft.relay, outlet] }
}
