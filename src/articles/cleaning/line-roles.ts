import {
  creditStart,
  endsInName,
  isCaptionAlone,
  isGallery,
  opensAsCaption,
  tellsAfterLabel,
} from './captions.ts'
import {
  addressOnly,
  agencyLine,
  bareDate,
  button,
  byline,
  closingHeading,
  contribution,
  counter,
  dateline,
  editorsNote,
  footCredits,
  keywords,
  label,
  leadInAlone,
  leadInWithTitle,
  leadInWithUnfinished,
  legal,
  neighbour,
  offer,
  ownClause,
  ownLetter,
  prompt,
  promptStart,
  writerLine,
} from './furniture.ts'
import { type LineKind, onlyOpensAsLink } from './line-forms.ts'
import { markPlaces } from './line-places.ts'
import { bareFold, lineKey, type TextLine, wordKey } from './lines.ts'
import { notice, spoken } from './notices.ts'
import {
  aside,
  coverage,
  outletDash,
  roleAlone,
  shoutedLeadIn,
  signUpForm,
  teasingQuestion,
  widget,
} from './widgets.ts'

/** A longer line is prose, whatever it ends or begins with. */
const longWordsMax = 200
const networkNames =
  /facebook|twitter|linkedin|whats ?app|instagram|pinterest|telegram|reddit|e-?mail|youtube|tiktok|bluesky|threads|messenger|flipboard|tumblr|\bx\b/g
const barWords =
  /share|partager|via|sur|par|on|to|by|this|tweet|more|print|imprimer|copy|copier|link|le|lien|follow|suivre|[^a-z]/g

/** One kind a line, by form first, then by what stands around it. */
export function lineKinds(lines: readonly TextLine[], title: string | null): LineKind[] {
  const titleKey = title === null ? null : wordKey(title)
  const isTitle = lines.map(line => titleKey !== null && line.words <= 60 && lineKey(line) === titleKey)
  const kinds = lines.map((line, index): LineKind => (isTitle[index] ? 'own' : kindByForm(line)))
  markPlaces(lines, kinds, isTitle)
  // Never everything: a text of headings only is still somebody's text.
  return kinds.includes('own') ? kinds : lines.map(() => 'own')
}

/** What a line is by itself, wherever it stands. */
export function kindByForm(line: TextLine): LineKind {
  if (line.words <= longWordsMax && isCreditLabelled(line.text)) return 'caption'
  if (line.words <= longWordsMax && isListUnderLabel(line)) return 'boilerplate'
  if (isPastedTogether(line)) return 'boilerplate'
  if (line.folded === '') return /[\p{L}\p{N}]/u.test(line.text) ? 'own' : 'boilerplate'
  const isTold = isReported(line)
  if (legal.test(line.folded) && !isTold) return 'boilerplate'
  if (line.words <= 75 && creditStart(line.text) !== -1 && !isToldWithCredit(line)) return 'caption'
  if (line.words >= 6 && line.words <= 45 && !line.isSentence && endsInName(line.text)) return 'caption'
  if (line.words >= 2 && line.words <= 45 && !line.isSeveral && !isTold && isCaptionAlone(line.text))
    return 'caption'
  if (line.words >= 6 && line.words <= 90 && opensAsCaption(line.text)) return 'caption'
  if (line.words >= 6 && isGallery(line.text)) return 'caption'
  return isFurniture(line) ? 'boilerplate' : 'own'
}

/** One sentence that says who says it: « …, affirme l’avocate. », "…, the mayor told the council." */
function isReported({ isSentence, isSeveral, folded, text }: TextLine): boolean {
  return isSentence && !isSeveral && !/[»”"]$/.test(text) && spoken.test(folded)
}

/** A credit that a sentence names as its source, or a label before a sentence. */
function isToldWithCredit(line: TextLine): boolean {
  return (isReported(line) && /[^.]\s\([^()]*\)\.$/.test(line.text)) || tellsAfterLabel(line.text)
}

/** "… (8) storage, (10) circulation space. Credit: ESA": however long the words are. */
function isCreditLabelled(text: string): boolean {
  return /(?:\bCredits?|\bCrédits?(?: photo)?) ?: [^.]{1,60}$/.test(text.slice(-80))
}

function isFurniture(line: TextLine): boolean {
  const { folded, words, text } = line
  if (words <= 60 && isWidget(line)) return true
  if (words <= 12 && (label.test(folded) || counter.test(folded) || leadInAlone.test(folded))) return true
  if (words <= 60 && isDateOrSource(line)) return true
  if (words <= 30 && !line.isSentence && gluedTeaser.test(text)) return true
  if (words <= (line.isSeveral ? 90 : 45) && isAddressed(line)) return true
  if (words <= 8 && !line.isSentence && /\s@\w{3,}/.test(text)) return true
  if (addressOnly.test(folded) || keywords.test(folded)) return true
  if (words <= 12 && (isPath(text) || isButtonRow(text) || isShareBar(folded))) return true
  return (
    editorsNote.test(folded) ||
    (words <= 40 && contribution.test(folded)) ||
    (words <= 15 && !isQuoted(text) && closingHeading.test(folded))
  )
}

/** "Harbour tax:Mayor says no to a second pier": a label and the title of another piece, pasted without a space. */
const gluedTeaser = /^(?:[►▶•] ?)?\p{Lu}[^:.!?]{1,60}:(?=["“'‘]?\p{Lu}[\p{L}'’]+ )/u

/** What stands in several boxes of a page, pasted on one line: a gallery, a form, a title and its button. */
function isPastedTogether({ text, words }: TextLine): boolean {
  if (text.includes('/') && gallery.test(text.slice(0, 1200))) return true
  if (/newsletter|e-?mail/i.test(text.slice(0, 300)) && signUpForm.test(text.slice(0, 600))) return true
  return words <= 35 && /\b(?:Read|Continue|Lire)\b/.test(text.slice(-30)) && teaserWithButton.test(text)
}

/** "1/8 … 2/8 …": a gallery pasted on one line. */
const gallery = /(?:^|\s)1 ?\/ ?(\d{1,3})\s.{5,500}?\s2 ?\/ ?\1\s/

/** "Some other title Read more". */
const teaserWithButton =
  /^[^.…]{15,200}[^.,;:…\s]\s+(?:Read [Mm]ore|Read [Nn]ow|Continue [Rr]eading|Read (?:the )?full (?:story|article)|Lire la suite|Lire l['’]article|Lire plus)\s?[.…>»→]{0,3}$/

function isAllShouted(text: string): boolean {
  return text === text.toUpperCase()
}

/** Titles pasted on one line behind « À LIRE AUSSI »: capitals, or a line that does not end. */
function isListUnderLabel({ text, isSentence, words }: TextLine): boolean {
  if (!shoutedLeadIn.test(text) || isAllShouted(text)) return false
  return !isSentence || words > 14 || /^\p{Lu}{2}/u.test(text)
}

/** What a player or a form shows, a writer's office. */
function isWidget(line: TextLine): boolean {
  const { folded, words, text } = line
  if (widget.test(folded) && !/^[«"“„]/.test(text) && !(line.isSentence && spoken.test(folded))) return true
  if (line.isSentence) return false
  if (words <= 14 && coverage.test(folded)) return true
  return words <= 8 && (roleAlone.test(folded) || outletDash.test(text))
}

/** Said to the reader by the page: a prompt, a button, a link. What somebody in the article says to others is not. */
function isAddressed(line: TextLine): boolean {
  const { folded, words, text } = line
  if (line.isSentence && (spoken.test(folded) || isQuoted(text))) return false
  if (words <= 12 && (button.test(folded) || (promptStart.test(folded) && !isLongSentence(line)))) return true
  if (words <= 40 && isLink(line)) return true
  const isSeveral = line.isSeveral || /[?!]\s+\p{Lu}/u.test(text)
  return isSeveral ? isAppealOfSeveral(line) : isAppeal(folded) && !isQuoted(text)
}

/** A few words with a prompt among them; or more, that open with one and go on with as many as there is else. */
function isAppealOfSeveral({ text, words }: TextLine): boolean {
  const parts = text.split(/(?<=[.!?])\s+/)
  if (words <= 14) return parts.some(part => !part.startsWith('(') && isAppeal(bareFold(part)))
  const [first = '', ...others] = parts
  const opening = bareFold(first)
  if ((!isAppeal(opening) && !teasingQuestion.test(opening)) || isQuoted(text)) return false
  const appeals = others.map(bareFold).filter(part => isAppeal(part) || widget.test(part))
  return appeals.length > 0 && (appeals.length + 1) * 2 >= parts.length
}

/** « En savoir plus sur ses intentions est devenu une priorité. »: more words than a button has, and a full stop. */
function isLongSentence({ isSentence, words, folded }: TextLine): boolean {
  return (
    isSentence &&
    words > 7 &&
    /^(?:en savoir|voir|lire|afficher|read|see|show|learn|continue|view)\b/.test(folded)
  )
}

function isAppeal(folded: string): boolean {
  return (
    prompt.test(folded) ||
    offer.test(folded) ||
    ownLetter.test(folded) ||
    notice.test(folded) ||
    aside.test(folded)
  )
}

/** "Share to FacebookFacebookShare to Twitter": two names of networks or more, and nothing but buttons. */
function isShareBar(folded: string): boolean {
  const networks = folded.match(networkNames)?.length ?? 0
  return networks >= 2 && folded.replace(networkNames, '').replace(barWords, '').trim() === ''
}

/** « Accueil > International > Ukraine », "World | Asia desk", "Home / News / Peru": where on the site one is. */
function isPath(text: string): boolean {
  const steps = text.split(/^(?:Accueil|Home)\s+\//.test(text) ? /\s+\/\s+/ : /\s+[>›»|]\s+/)
  return steps.length >= 2 && (steps.length >= 3 || steps.join(' ').split(/\s+/).length <= 4)
}

/** "Share   Save   Listen (4 min)": buttons side by side. */
function isButtonRow(text: string): boolean {
  const parts = text.split(/\s{2,}|\t/).map(part => bareFold(part.replace(/\(.*?\)/g, '')))
  const buttons = parts.filter(part => button.test(part) || label.test(part) || counter.test(part))
  return parts.length >= 2 && buttons.length * 2 >= parts.length
}

const day =
  '(?:(?:le )?(?:\\p{L}{3,9}\\.?,? )?(?:\\d{1,2}(?:er|st|nd|rd|th)? \\p{L}{3,9}\\.?,? \\d{4}|\\p{L}{3,9}\\.? \\d{1,2}(?:st|nd|rd|th)?, \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}))'
const hour =
  '(?:,? (?:à |at )?\\d{1,2} ?[h:] ?\\d{0,2}(?::\\d{2})?(?: ?[AaPp]\\.?[Mm]\\.?)?(?: \\p{Lu}{2,5})?)'
const writer =
  "\\p{Lu}[\\p{L}\\d.'’-]*(?: (?:\\p{Lu}[\\p{L}\\d.'’-]*|de|du|des|la|le|of|the|and|et|avec|with)){0,5}"
/** "Associated Press November 19, 2024, 9:02 AM": a name, a day and an hour, in either order. */
const nameAndTime = new RegExp(`^(?:${writer},? ${day}${hour}|${day}${hour},? (?:by |par )?${writer})$`, 'u')

function isDateOrSource({ folded, words, isSentence, text }: TextLine): boolean {
  if (words <= 14 && nameAndTime.test(text)) return true
  if (isSentence && ownClause.test(folded)) return false
  if (footCredits.test(folded) || bareDate.test(folded) || (words <= 20 && dateline.test(folded))) return true
  if (words <= 8 && agencyLine.test(folded)) return true
  if (/[ap]\.m\.$/.test(folded) && words <= 24 && byline.test(folded)) return true
  if (words <= 10 && !isSentence && writerLine.test(folded)) return true
  return !isSentence && words <= 20 && byline.test(folded) && !/\bselon\b/.test(folded)
}

/** A link title behind « Lire aussi : », "More:" or PREV and NEXT. */
function isLink(line: TextLine): boolean {
  if (neighbour.test(line.text) || (!line.isSentence && leadInWithUnfinished.test(line.folded))) return true
  if (onlyOpensAsLink(line.text)) return false
  return leadInWithTitle.test(line.folded) && !(line.isSentence && line.words > 30)
}

/** Somebody's words in quotation marks are no prompt of the page's. */
function isQuoted(text: string): boolean {
  return /^\s*[«"“„]/.test(text) || /[»"”]\s*[.!?]?\s*$/.test(text)
}
