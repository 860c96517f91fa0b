/** What kind of page that is not an article, in both languages, as its own words give it away. */
const errorPage =
  /\b(?:(?:error|erreur) ?(?:40[0-9]|41[0-9]|50[0-9])|40[34] (?:not found|forbidden|introuvable)|page (?:not found|introuvable|non trouvée|inexistante)|(?:page|contenu|article) n['’]existe (?:pas|plus)|(?:page|article|content) (?:does not exist|no longer exists|is no longer available|you requested)|access denied|accès (?:refusé|interdit)|service unavailable|service indisponible|site en maintenance|down for maintenance|internal server error)\b/i
const robotCheck =
  /(?:just a moment|attention required|checking your browser|verify(?:ing)? (?:that )?you are (?:a )?human|are you a robot|unusual traffic|vérifi\S{1,6} que vous (?:n['’]êtes pas un robot|êtes (?:un )?humain)|enable javascript|activer javascript|javascript (?:is|est) (?:disabled|désactivé)|please enable cookies)/i
const consent =
  /\b(?:cookies?|traceurs?|consent(?:ement|ir)?|vos choix|your choices|partenaires|our partners|données personnelles|personal data|vie privée|privacy|RGPD|GDPR)\b/i
const paywall =
  /(?:^réservée?s? (?:à nos|aux) (?:abonn|membre)|\b(?:articles?|suite|contenus?|lecture) (?:\S+ ){0,2}réservée?s? (?:à nos|aux) (?:abonn|membre)|abonn\S{0,6}[- ]vous pour (?:lire|continuer|accéder|découvrir|profiter)|il vous reste [\d,.]+\s?% (?:de (?:cet article|ce contenu)|à (?:lire|découvrir))|^(?:pour )?lire la suite|déjà abonné|(?:subscribe|sign in|log in|register) to (?:continue|read|keep reading|unlock|access)|subscribers? only|only (?:available )?(?:for|to) subscribers|already a subscriber|this (?:article|content|story) is (?:exclusive|reserved|only|available) (?:\S+ ){0,3}(?:subscribers|members))/i

export interface PageText {
  readonly title: string | null
  readonly paragraphs: readonly string[]
  /** Characters of `paragraphs` that are links. */
  readonly linked: number
  /** Whether the page declares itself an article, and one that may be read for free. */
  readonly isArticle: boolean
  readonly free: boolean
}

/** Why a page is not an article, as a sentence for its reader; null when it is one. */
export function refusalOf(page: PageText): string | null {
  const text = page.paragraphs.join('\n')
  const top = `${page.title ?? ''}\n${page.paragraphs.slice(0, 2).join('\n').slice(0, 400)}`
  if (text.length < 3000 && errorPage.test(top)) return 'The page shows an error instead of an article'
  if (text.length < 1500 && robotCheck.test(`${top}\n${text}`)) return 'The page asks for a browser check'
  if (text.length < 8000 && isConsent(page.paragraphs))
    return 'The page shows a cookie notice instead of an article'
  if (isStub(page)) return 'Only the beginning of the article may be read without paying'
  if (page.linked > text.length * 0.6) return 'The page is a list of links'
  if (text.length < (page.isArticle ? 60 : 150)) return 'The page has no article text'
  return null
}

function isConsent(paragraphs: readonly string[]): boolean {
  const all = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0)
  const about = paragraphs.filter(paragraph => consent.test(paragraph))
  const length = about.reduce((sum, paragraph) => sum + paragraph.length, 0)
  const kinds = new Set(about.flatMap(paragraph => consent.exec(paragraph)?.[0].toLowerCase() ?? []))
  return length > all / 2 && (about.length >= 3 || kinds.size >= 2 || all < 600)
}

/** A stub: under 600 characters that are not the prompt itself, next to a prompt to pay. */
function isStub(page: PageText): boolean {
  const prompts = page.paragraphs.filter(paragraph => paragraph.length < 400 && paywall.test(paragraph))
  if (prompts.length === 0 && page.free) return false
  const rest = page.paragraphs.filter(paragraph => !prompts.includes(paragraph)).join('\n')
  return rest.length < 600
}
