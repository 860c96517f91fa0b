import type { Sentences } from '../../errors.ts'
import type { Block } from './blocks.ts'
import type { PageSigns } from './page-signs.ts'
import {
  browserCheck,
  consent,
  consentSpeech,
  errorPage,
  login,
  needsScript,
  paywall,
  paywallSure,
} from './refusal-words.ts'

export type RefusalCode =
  | 'error-page'
  | 'browser-check'
  | 'needs-javascript'
  | 'cookie-wall'
  | 'paywall'
  | 'login-wall'
  | 'list-page'
  | 'not-an-article'

interface Refusal {
  readonly code: RefusalCode
  readonly sentences: Sentences
}

interface PageText {
  readonly title: string | null
  /** What was found to be the article, in order, furniture included. */
  readonly blocks: readonly Block[]
  /** The short paragraphs of the page that were not. */
  readonly rest: readonly Block[]
  /** Whether the page declares itself an article, and one that may be read for free. */
  readonly isArticle: boolean
  readonly free: boolean
  readonly signs: PageSigns
}

/** Each says what to do next. */
const sentences: Readonly<Record<RefusalCode, Sentences>> = {
  'error-page': {
    fr: 'La page affiche une erreur à la place d’un article : vérifiez son adresse.',
    en: 'The page shows an error instead of an article: check its address.',
  },
  'browser-check': {
    fr: 'Le site vérifie le navigateur avant d’afficher la page : lisez plutôt son fil RSS.',
    en: 'The site checks the browser before it shows the page: read its feed instead.',
  },
  'needs-javascript': {
    fr: 'La page n’a pas de texte sans JavaScript : lisez plutôt le fil RSS du site.',
    en: 'The page has no text without JavaScript: read the feed of its site instead.',
  },
  'cookie-wall': {
    fr: 'La page demande un choix sur les cookies à la place d’un article : lisez plutôt le fil RSS du site.',
    en: 'The page asks about cookies instead of showing an article: read the feed of its site instead.',
  },
  paywall: {
    fr: 'Seul le début de l’article se lit sans payer : enregistrez l’article entier dans un fichier et lisez-le.',
    en: 'Only the beginning of the article may be read without paying: save the whole article as a file and read that.',
  },
  'login-wall': {
    fr: 'La page demande de se connecter avant d’afficher l’article : enregistrez-le dans un fichier et lisez celui-ci.',
    en: 'The page asks to log in before it shows the article: save it as a file and read that.',
  },
  'list-page': {
    fr: 'La page est une liste de liens : donnez l’adresse d’un article ou d’un fil RSS.',
    en: 'The page is a list of links: give the address of an article or of a feed.',
  },
  'not-an-article': {
    fr: 'La page n’a pas de texte d’article : vérifiez son adresse.',
    en: 'The page has no article text: check its address.',
  },
}

/** Why a page is not an article, as a code and a sentence for its reader; null when it is one. */
export function refusalOf(page: PageText): Refusal | null {
  const code = codeOf(page)
  return code === null ? null : { code, sentences: sentences[code] }
}

function codeOf(page: PageText): RefusalCode | null {
  const own = page.blocks.filter(block => !block.furniture && !block.caption)
  const paragraphs = own.map(block => block.text)
  const length = lengthOf(paragraphs)
  const top = [page.title ?? '', ...paragraphs.slice(0, 2), ...page.signs.headings].join('\n').slice(0, 600)
  const isProven = page.isArticle && own.filter(isProse).length >= 3
  if (!isProven && length < 1500 && errorPage.test(top)) return 'error-page'
  if (!isProven && length < 1500 && browserCheck.test(`${top}\n${paragraphs.join('\n')}`))
    return 'browser-check'
  if (length < 8000 && isConsent(paragraphs)) return 'cookie-wall'
  if (isBareShell(page, own, length)) return shortPage(page, paragraphs)
  if (isStub(page, paragraphs, length)) return 'paywall'
  if (isList(page, own, length)) return 'list-page'
  return length < (page.isArticle ? 60 : 150) ? shortPage(page, paragraphs) : null
}

function lengthOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0)
}

function isProse({ text, linked }: Block): boolean {
  return text.length >= 80 && linked < text.length / 2
}

/** What a page without text is instead. */
function shortPage({ signs, rest }: PageText, paragraphs: readonly string[]): RefusalCode {
  const words = [...paragraphs, ...rest.map(block => block.text)].join('\n').slice(0, 5000)
  if (errorPage.test(words)) return 'error-page'
  if (browserCheck.test(words)) return 'browser-check'
  if (signs.hasPassword || login.test(words)) return 'login-wall'
  if (needsScript.test(`${words}\n${signs.noscript}`)) return 'needs-javascript'
  if (signs.isEmptyShell) return 'needs-javascript'
  return signs.links >= 10 && isMostlyLinks(rest) ? 'list-page' : 'not-an-article'
}

function isMostlyLinks(blocks: readonly Block[]): boolean {
  const linked = blocks.reduce((sum, block) => sum + block.linked, 0)
  return linked > lengthOf(blocks.map(block => block.text)) / 2
}

/** A few sentences that ask to log in or to switch JavaScript on, and nothing else. */
function isBareShell(page: PageText, own: readonly Block[], length: number): boolean {
  if (page.isArticle || length > 600 || own.filter(isProse).length >= 3) return false
  const asking = own.map(({ text }) => text).filter(text => login.test(text) || needsScript.test(text))
  return asking.length > 0 && (page.signs.hasPassword || lengthOf(asking) >= length / 2)
}

/** At least half of the text is about consent, and speaks to the visitor in several ways. */
function isConsent(paragraphs: readonly string[]): boolean {
  const about = paragraphs.filter(paragraph => consent.test(paragraph))
  const ways = new Set(about.flatMap(paragraph => paragraph.match(consentSpeech) ?? []).map(fold))
  const quoted = about.filter(paragraph => /[«»“”"]/.test(paragraph))
  if (quoted.length > about.length / 2) return false
  return lengthOf(about) > lengthOf(paragraphs) / 2 && ways.size >= 2
}

function fold(words: string): string {
  return words.toLowerCase()
}

/** Longer than this, an article with a prompt to pay is read as far as it goes. */
const stubLengthMax = 2500

/** The beginning of an article, next to a prompt to pay, or declared to be no more than that. */
function isStub(
  { free, rest, blocks, signs }: PageText,
  paragraphs: readonly string[],
  length: number,
): boolean {
  if (length > stubLengthMax) return false
  const all = [...[...blocks, ...rest].map(block => block.text), ...signs.buttons]
  const sure = all.filter(text => says(paywallSure, text))
  const prompts = new Set([...sure, ...paragraphs.filter(text => says(paywall, text))])
  const body = paragraphs.filter(paragraph => !prompts.has(paragraph))
  const own = lengthOf(body)
  const isCut = /(?:…|\.\.\.)\s*(?:\[\+?\]|»|”)?$/.test(body.at(-1) ?? '')
  if (sure.some(text => text.length <= 200)) return own < (free ? 1200 : stubLengthMax)
  if (prompts.size > 0 && own < 600) return true
  return !free && own < (isCut ? 1200 : 600)
}

const quotation = /«[^»]{0,300}»|“[^”]{0,300}”|"[^"]{0,300}"/g

/** Whether a short paragraph says it itself, rather than quotes it. */
function says(pattern: RegExp, text: string): boolean {
  return text.length < 400 && pattern.test(text) && pattern.test(text.replace(quotation, ' '))
}

/** Titles that lead elsewhere, each with a few words: a front page, a section, a tag. */
function isList({ isArticle, signs }: PageText, own: readonly Block[], length: number): boolean {
  const linked = own.reduce((sum, block) => sum + block.linked, 0)
  if (linked > length * 0.6 && length > 0) return true
  const teasers = own.filter(
    ({ tag, text, linked: share }) => /^h[1-6]$/.test(tag) && share >= text.length * 0.8 && text.length >= 15,
  )
  const perTeaser = length / Math.max(1, teasers.length)
  if (teasers.length >= 8 && perTeaser < 250) return true
  if (isArticle && !signs.isCollection) return false
  if (teasers.length >= 4 && perTeaser < 450) return true
  return signs.isCollection && (signs.teasers >= 6 || teasers.length >= 3)
}
