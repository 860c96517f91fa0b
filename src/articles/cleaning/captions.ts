/** A picture's credit, in text as it is (credits are told by capitals, strokes and signs). */
const holderName = "\\p{Lu}[\\p{L}\\d.'’-]*"
const holder = `${holderName}(?: (?:${holderName}|de|du|van|von|for|pour|via|the|Images)){0,6}`
const word =
  '(?:Photos?|PHOTOS?|Images?|Illustrations?|Visuel|Vidéo|Video|Crédits?(?: (?:photos?|images?|illustrations?))?|Credits?|Photo(?: ?graph(?:y|s)?)? by|(?:Photo|Image|Picture) credits?|Pictures?|Photographie|Source)'

const inBrackets = new RegExp(
  `[([]\\s*(?:(?:${word}|FILE|File|AP|REUTERS|AFP)\\s?(?:[:/]|by|de|photo|image|Photo).{0,80}|©.{1,80}|(?:c|C)\\).{1,60}|${holder}\\s?/\\s?.{1,60})\\s*[)\\]][.\\s]*$`,
  'u',
)
const afterSign = /(?:©|\(c\)|ⓒ)\s?.{1,60}$/iu
const afterWord = new RegExp(`(?:^|[\\s.–—|-])${word}\\s?(?::|\\.\\.\\.|by\\b)\\s?.{1,80}$`, 'u')
const strokes = new RegExp(
  `(?:^|[.\\s])(?:${holder}\\s?[/|]\\s?)+(?:AFP|AP|Reuters|REUTERS|EPA|Getty(?: Images)?|GETTY IMAGES|Belga|BELGA|Sipa|SIPA|Abaca|MaxPPP|MAXPPP|Bloomberg|Pool|POOL|Hans Lucas|PA|TASS|Anadolu|NurPhoto|Shutterstock|ZUMA|Alamy|dpa|DPA|EFE|ANSA|Keystone|Kyodo|Yonhap|KCNA|Sputnik|Wire|Images|Archives?)[.\\s]*$`,
  'u',
)
const agencyFirst =
  /(?:^|[.\s])(?:REUTERS|AFP|AP|EPA|POOL|BELGA|SIPA|Getty Images|AP Photo)\s?\/\s?\p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]+){0,5}[.\s]*$/u
const gettyLast = /(?:via |\/|\| ?|[.\s])Getty(?: Images)?[.\s]*$/

/** The credit of another element, pasted without a space. */
const glued = /(?<=[\p{Ll})"”’])(?:Credits?|Crédits?)\s?:\s?.{1,60}$/u

/** A name and who it works for, or two, and nothing else. */
const nameAlone =
  /^(?:Photos? )?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}\s?\/\s?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}$/u

/** "… recreational use. Statista", "… keyboard via iFixit": whose picture it is, behind the last full stop or "via". */
const afterStop = /(?<=\p{L}{3}\.\s)\p{Lu}[\p{L}\d.-]*\p{L}(?: \p{Lu}[\p{L}\d.-]*\p{L}){0,2}$/u
const viaName =
  /(?<=\p{L} )\(?via (?:\p{Ll}{1,3}\p{Lu}\p{L}+|\p{Lu}\p{Ll}+\p{Lu}\p{Ll}\p{L}*|AP|AFP|EPA|REUTERS|Reuters|Getty|Flickr|Unsplash|Wikimedia(?: Commons)?|Wikipedia|Imgur|Shutterstock|Storyful)(?: \p{Lu}[\p{L}]+)?\)?$/u
/** "… a joint Lisbonpar Agence Presse": the sender of an embedded video, glued to its title. */
const gluedSender =
  /(?<=[\p{L}\d%»"')?!])(?<!(?:Gas|Kas|Cas))par [\p{L}\d][\p{L}\d'’.-]*(?: [\p{L}\d][\p{L}\d'’.-]*){0,3}$/u

/** « PHOTO ARCHIVES JEANNE MOREL » at the end, and the names of picture libraries alone. */
const inCapitals = /(?:^|[.\s])PHOTOS?,? \p{Lu}[\p{Lu} .,'’/-]{3,60}$/u
const stock =
  /^(?:Getty Images|Shutterstock|iStock|Unsplash|Pixabay|Adobe Stock|Wikimedia Commons|Wikipedia|D\.?R\.?|Handout|Supplied|Screenshot|Capture d['’]écran)(?: ?[/,-] ?\p{L}+(?: \p{L}+){0,3})?$/u

/** "… near the port of entry in Calais (AP)": an agency alone in brackets, behind no full stop and not its own name. */
const agencyLast =
  /(?<=(?:\p{L}{3}|\d|, \p{Lu}\p{Ll}{1,5}\.)\s)(?<!(?:Press|Presse|agence|agency)\s)\((?:AP|AFP|Reuters|REUTERS|EPA|Belga|BELGA|Getty(?: Images)?|GETTY|Handout|D\.?R\.?|(?:Courtesy|Photo|Image|Picture|Screenshot)(?: (?:of|by|from|de|du|courtesy))? .{2,50})\)$/u

const creditPatterns = [
  agencyLast,
  inBrackets,
  afterSign,
  afterWord,
  strokes,
  agencyFirst,
  gettyLast,
  glued,
  nameAlone,
  inCapitals,
  stock,
  viaName,
  gluedSender,
]

/** Where the credit at the end of a line begins, or -1. Only the last 200 characters are looked at. */
export function creditStart(line: string): number {
  const from = Math.max(0, line.length - 200)
  const tail = line.slice(from)
  for (const pattern of creditPatterns) {
    const match = pattern.exec(tail)
    if (match !== null) return from + match.index
  }
  return -1
}

/** Whether one sentence and a bare name are all the line, and not somebody's words that the name signs. */
export function endsInName(line: string): boolean {
  const start = afterStop.exec(line)?.index ?? -1
  if (start === -1 || /[«»"“”]|^[„'‘]|^(?:I|We|My|Je|J['’]\p{L}+|Nous|On|Mon|Ma|Notre)\s/u.test(line))
    return false
  if (/(?:\bSt|Mrs?|Ms|Dr|vs|Inc|Corp|etc)\.\s$/.test(line.slice(0, start))) return false
  return (
    !/\p{Ll}{3}[.!?]\s+\p{Lu}.*[.!?]\s+\p{Lu}/u.test(line) &&
    !/^(?:Thanks?|The|He|She|It|They|You|Il|Elle|Merci|Bravo|Oui|Non|Yes|No|Good|Well)$/.test(
      line.slice(start),
    )
  )
}

/** What a caption says of its picture: that it is one, where to look in it, or the year at the end. */
const captionSign =
  /\((?:illustration|archives?|photo|file(?: photo| image)?|photo d['’]illustration|image d['’]illustration|capture d['’]écran|left|right|cent(?:er|re)|pictured|ici|à gauche|à droite|au centre)[^)]{0,40}\)|,\s(?:left|right|cent(?:er|re)|pictured|ici|à gauche|à droite|au centre|archives)[,.]|^(?:photo|image|illustration|file photo|vidéo|video|capture d['’]écran)\s?[:.]|(?:file|stock|undated) (?:photo|image)|(?:photo|image) d['’](?:illustration|archives?)|(?:19|20)\d\d\.?$/iu

export function hasCaptionSign(line: string): boolean {
  return captionSign.test(line)
}

const months =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|January|February|March|April|May|June|July|August|September|October|November|December'
const frenchDay = `le \\d{1,2}(?:er)? (?:${months}) (?:19|20)\\d\\d`
/** « Le port de Brest, le 3 mai 2024 »: a place and a day, no verb. */
const placeAndDay = new RegExp(
  `^[^.!?:]{0,300},[^.!?:]{0,200}(?:${frenchDay}|,? (?:on )?(?:${months}) \\d{1,2}, (?:19|20)\\d\\d)(?:,? (?:à|au|en|aux|in|at)\\s[^.!?:]{1,40})?\\.?$`,
  'u',
)
const verb =
  /(?:^|[\s'’-])(?:a|ont|est|sont|avait|avaient|était|étaient|fut|furent|sera|seront|serait|va|vont|se|doit|doivent|peut|reste|entre|aura|s['’]\p{L}{3,}(?:ait|aient)|(?!(?:por|ex|re|abs|at)trait\s|souhait\s|forfait\s|parfait\s)\p{L}{3,}ait|has|have|had|is|are|was|were|will|would|can|could|said|began|begins|died|opened|opens|took|takes|ends|ended|starts|started|prend|prennent|rend|rendent|met|mettent|tient|tiennent|vient|viennent|expire|expirent|commence|commencent|débute|cesse|\p{L}+(?:dra|era|ira|ront|èrent|aient))(?=\s)/iu
/** What happened, and no picture of it: a preterite with its object, or a simple past of either language. */
const happened =
  /\p{Ll}{2,}ed (?:the|a|an|his|her|its|their|\d|some|more|at least|nearly|about)\b|\s(?:arrived|collapsed|fell|rose|came|went|met|left|won|lost|struck|broke|sent|made|gave|told|found|led|ran|grew|fought|shot|sank|sold|bought|returned|landed|crashed|exploded|resigned|agreed|failed|killed|says?|shows?)\s|\s(?!(?:bruit|droit|conflit|produit|débit|crédit|déficit|circuit|esprit|récit|délit|profit|endroit|détroit|institut|statut|salut|début|caméra|opéra|cinéma|agenda|panorama|petit|gratuit)\s)\p{Ll}{3,}(?:a|it|ut|urent|irent|inrent)\s|\s(?:s['’](?:ouvre|ouvrent|achève)|meurent|meurt|fait|font|montre|montrent|prouve|compte)\s|^(?:Selon|D['’]après|According to)\s/u
const pictureFirst =
  /^(?:\(?(?:photo|image|visuel|vidéo)s? d['’](?:illustration|archives?)\)?\.?$|\(?(?:file|archive|stock) (?:photo|image)\)?\.?$|(?:an )?artist['’]?s?['’]? (?:illustration|impression|concept|rendering)\b|(?:(?:an?|this|the) )?(?:undated|handout|file|satellite|aerial|screengrab) (?:photo|image|picture|photograph|view)\b|(?:photo|image|vue|capture) (?:aérienne|satellite|d['’]archives|d['’]illustration|non datée|fournie par|diffusée par|prise (?:le|à|en|par|depuis))\b)/iu
/** "In this photo provided by the park, …", "This March 28, 2017, file photo shows …": how agencies begin. */
const agencyCaption =
  /^(?:(?:FILE|ARCHIVES?) ?[-–—:] ?\S|File ?[-–—] ?(?=In this\b))|^(?:this (?:\p{L}+\.? \d{1,2}, \d{4},? )?file (?:photo|image)\b|(?:in )?this (?:(?:\p{L}+\.?,? ){0,2}(?:\d{1,2}, )?(?:\d{4},? )?)?(?:file |handout |undated |combination |satellite |still |screen ?grab )*(?:photo(?:graph)?|image|picture|frame|video)(?: (?:taken|released|provided|made available|supplied|shot)\b|,)|(?:dans |sur )?cette (?:photo|image|capture)(?: d['’](?:archives|écran|illustration))?(?: non datée)? (?:prise|fournie|diffusée|publiée|transmise)\b|(?:une?|ce) (?:photo|capture|cliché|image) (?:fournie?|diffusée?|publiée?|prise?) (?:par|le|à|en)\b)/iu
const illustration =
  /\((?:(?:photo|image) d['’]illustration|illustration|archives?|file (?:photo|image)|stock (?:photo|image))\)\.?$/iu

/** What only tells which of the people or places is meant has its own verb. */
const relativeClause =
  /(?:^|[\s,])(?:où|qui|que|qu(?=['’])|dont|lequel|laquelle|which|who|whom|where|that|whose|when|while|as|alors que|tandis que|lors(?:qu)?)[\s'’].*?(?=,|$)/giu

/** Labels that players and picture boxes print before the words: "Image caption", « Crédit photo, AFP ». */
const boxLabel =
  /^(?:(?:Image|Media|Video|Photo|Picture|Figure|Audio)s? (?:copyright|caption|source|credit)[,:]? (?=[\p{Lu}\d"“‘'])|Media playback is (?:un|not )|(?:Crédits?|Légende|Copyright|Source)(?: (?:de|d['’]))? ?(?:l['’])? ?(?:photo|image|vidéo|média|audio)s?(?: ?[,:])? (?=[\p{Lu}\d"“«]))/u

const library =
  'GETTY(?: IMAGES)?|Getty(?: Images)?|Shutterstock|SHUTTERSTOCK|REX(?: FEATURES)?|Alamy|ALAMY|iStock(?:photo)?|REUTERS|Reuters|SIPA|MAXPPP|MaxPPP|NurPhoto|SPLASH(?: NEWS)?|BACKGRID|SWNS|BELGAIMAGE|AFP\\/Getty(?: Images)?|AP Photo|PA Images'
/** "GETTY Markets fell", "Reuters Defiant… the leader": the credit before an unfinished line that begins anew. */
const creditFirst = new RegExp(
  `^(?:${library})(?: ?[-/] ?(?:${library}|Contributor|Pool|AFP|EPA))? (?=["“‘'«]?\\p{Lu}[\\p{Ll}'’-]+(?: |\\.{3}|…)|A |Le |La |Un )(?!Breakingviews|Images|Institute|Foundation|Museum|Trust|Events|Plus|Pictures|News|Fact|Next|Center|Centre|Villa|Research|Health|TV)`,
  'u',
)
const reported =
  /\b(?:said|says|reported|reports|told|announced|bought|sold|shares|rapporte|annonce|affirme|indique)\b/
const finished = /[.!]["»”’')\]\s]*$/

/** "FILE - The mayor … in May 2020. She …", "In this photo provided by …": up to several sentences. */
const agencyOpening =
  /^(?:(?:FILE|ARCHIVES?) ?[-–—] ?|File ?[-–—] ?In this |(?:In this|Dans cette|Sur cette) (?:[\p{L}\d.]{1,12},? ){0,4}(?:file |handout |undated |combination )?(?:photo|image)(?: d['’]archives| non datée)?(?:,| (?:taken|released|provided|made available|supplied|shot|prise|fournie|diffusée|publiée)\b))/u

const agency =
  '(?:AFP|AP|Reuters|REUTERS|EPA|Getty(?: Images)?|GETTY(?: IMAGES)?|Pool|POOL|Shutterstock|Bloomberg|Alamy|Zuma Press|MAXPPP|MaxPPP|SIPA|Sipa|ANSA|dpa|DPA|Xinhua|Anadolu Agency|Abaca)'
const namedCredit = `\\p{Lu}[\\p{L}.'’-]{1,20}(?: \\p{Lu}[\\p{L}.'’-]{0,20}){0,3} ?/ ?${agency}(?: ?/ ?${agency}){0,3} (?=["“]?\\p{Lu}\\p{Ll}*['’]?\\p{Ll}* )`
/** "Jane Doe/Reuters A notice hangs on the gate.": whose picture it is, and then what it shows. */
const creditThenWords = new RegExp(`^${namedCredit}`, 'u')
const creditsWithin = new RegExp(`(?<=[.”"] )${namedCredit}`, 'gu')

/** Whether a line of any number of sentences opens as captions do. */
export function opensAsCaption(line: string): boolean {
  return agencyOpening.test(line) || creditThenWords.test(line)
}

/** Whether a line is the text of a gallery: one caption behind the other, and credits between them. */
export function isGallery(line: string): boolean {
  return line.includes('/') && (line.match(creditsWithin)?.length ?? 0) > 1
}

/** « Photo : Anne Le Goff a gagné le concours. »: behind its label a sentence that tells something, and no credit. */
export function tellsAfterLabel(line: string): boolean {
  const label = labelFirst.exec(line)?.[0].length ?? 0
  return label > 0 && tells(line.slice(label))
}

const labelFirst = new RegExp(`^${word}\\s?:\\s*`, 'u')

/** A finished sentence with a verb that one can tell from its form or knows. */
export function tells(text: string): boolean {
  const own = text.replace(relativeClause, ' ')
  return /[.!]["»”’)]?$/.test(text) && own.split(' ').length >= 5 && (verb.test(own) || happened.test(own))
}

/** Words on a picture that stand alone: where and on which day, what sort of picture, or with the box's label. */
export function isCaptionAlone(line: string): boolean {
  if (line.length > 350) return false
  if (agencyCaption.test(line) || pictureFirst.test(line) || illustration.test(line) || boxLabel.test(line))
    return true
  if (creditFirst.test(line) && !finished.test(line) && !reported.test(line.slice(0, 60))) return true
  const own = line.replace(relativeClause, ' ')
  return placeAndDay.test(line) && !verb.test(own) && !happened.test(own)
}
