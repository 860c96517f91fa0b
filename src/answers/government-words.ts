// The patterns are for folded words in which names stand as signs: `@` a country or capital, `%` a nationality, `#` a
// body of state, `~` the holder, `=` any other.

/** What belongs to a country's government or army, by the keys of `text/organisations.ts`. */
export const stateBodies: ReadonlySet<string> = new Set(
  `nis hur sbu ukraine_general_staff fsb svr gru cia nsa fbi dia us_treasury ofac state_department justice_department_us
   mi6 mi5 uk_mod foreign_office dgse dgsi bnd mossad shin_bet idf irgc kremlin white_house pentagon downing_street elysee
   matignon quai_dorsay bundeswehr bankova blue_house south_korean_jcs homeland_security`
    .split(/\s+/)
    .map(name => `org_${name}`),
)

/** Who is in no office, or no more, or against those who are, or only one of many. */
export const nobody =
  /\b(?:anciens?|anciennes?|ex|former|formerly|then|late|feu|ousted|dechue?|destituee?|rival\w*|candidat\w*|opposition|opposants?|opponents?|exils?|exile\w*|prisonni\w*|prisoners?|presse|press|medias?|television|tele|radio|journa\w*|newspapers?|magazine|analyst\w*|expert\w*|bloggers?|veterans?|retired|retraite)\b/

/** Who is of a country and stands against its government, or apart from it. */
export const apart =
  /\b(?:rebel\w*|rebell\w*|insurg\w*|insurrection\w*|guer+il\w*|mutin\w*|separati\w*|secession\w*|independantiste\w*|independentists?|jihadist\w*|djihadiste\w*|milices?|militias?|dissident\w*|protest\w*|manifestant\w*|demonstrators?|syndica\w*|(?:trade|labou?r|workers|teachers|nurses) unions?|unionists?|ong|ngos?|non gouvernemental\w*|non governmental|associations?|activist\w*|militante?s?|campaigners?|self proclaimed|autoproclame\w*|en fuite|fugiti\w*)\b/

/** A body of state speaks itself or through somebody: what may stand before it. */
export const asides =
  /^(?:(?:le|la|les|l|the|a|un|une|du|de|d|chef|directeur|patron|porte|parole|head|chief|director|spokesman|spokeswoman|spokesperson|of|for|~|s|[@%]\d)\s*)*$/

/** And what may stand behind it. */
export const asidesBehind = /^(?:$|~|(?:s )?(?:@\d )?(?:who|which|qui|on|in|en|à|a)\b)/

/** What may follow the name of a country that somebody is in charge of: no noun, of which they would be instead. */
export const nothingBehind =
  /^(?:$|~|s$|(?:who|which|qui|whose|dont|cite|cited|citee|on|in|en|a|au|aupres|pour|said|dit|de la|des|du|d|de l|general|chef|interarmees|militaire|et|and)(?: |$))/

/** Nothing but further names and what links them. */
export const links = /^(?:(?:le|la|les|l|the|et|ni|ou|and|or|nor|@\d|#\d)\s*)*$/

const bodies =
  'gouvernement|autorites|armee|armees|forces|etat major|presidence|ministere|ministeres|diplomatie|marine|aviation|executif|defense|renseignements?|services?|commandement|ambassade|delegation|conseil|douanes'
const persons =
  'president|presidente|premier ministre|premiere ministre|vice president|vice premier ministre|ministre|vice ministre|chancelier|chanceliere|roi|reine|ambassadeur|ambassadrice|emissaire|chef|cheffe|commandant|porte parole|secretaire'
const between =
  'd|de|du|des|la|le|les|l|aux?|a|en|et|general|generale|generaux|armees?|forces|aeriennes?|terrestres?|navales?|speciales?|interarmees|chef|major|etat|affaires|etrangeres|exterieures?|europeennes?|defense|interieur|finances|economie|sante|justice|guerre|securite|nationale|renseignements?|militaires?|gouvernement|presidence|ministere|armee|diplomatie|porte|parole|air|mer|terre|marine|aviation|adjointe?|delegue|services?|secrets?|exterieur|executif|douanes'

/** « le ministre des Affaires étrangères », « l’armée » before « ukrainien », « de l’Ukraine ». */
export const headsBefore = new RegExp(
  `^(?:~ )?(?:(?:le|la|les|l|un|une|des|son|sa|ses|premier|nouveau|nouvelle) )*(?:${bodies}|${persons.replace('president|presidente|', '')})(?: (?:${between}))*$`,
)

/** « le président », « chef de l’État », alone before « ukrainien »; after a name as well: "president of". */
export const leaders =
  /(?:^|~ )(?:(?:le|la|l|the|new|nouveau|nouvelle) )*(?:presidente?|chef de l etat|prime minister|president|premier|chancellor|king|queen|(?:foreign|defen[cs]e|interior|finance|health|justice|energy) (?:minister|secretary)|ambassador|(?:spokes(?:man|woman|person)|commander(?: in chief)?|head|chief)(?: (?:of|for) the)?(?: (?:general staff|army|armed forces|military|navy|air force|government|(?:foreign|defen[cs]e|interior) ministry|military intelligence))?|government|army|armed forces|military|ministry of \w+(?: \w+)?|general staff|authorities)(?: (?:de|du|des|d|of|for|in|to)(?: (?:la|l|the))?)?$/

/** "'s foreign minister", "military intelligence", "army spokesman" behind a country or a nationality. */
export const headsBehind =
  /^(?:s )?(?:(?:new|deputy|vice|first|acting|top|senior|prime|foreign|defen[cs]e|interior|finance|health|justice|energy|economy|trade|home|internal|affairs|armed|air|ground|military|special|secret|security|national|general|joint|main|state|government|ministry|army|navy|police|embassy|intelligence|de|la|des|du|l|affaires|etrangeres|defense|interieur) )*(?:government|authorities|army|military|navy|air force|forces|staff|chiefs of staff|ministry|department|administration|presidency|embassy|intelligence(?: (?:agency|services?))?|(?:security|secret) services?|spy (?:agency|service)|command|president|prime minister|premier|chancellor|king|queen|minister|secretary|ambassador|envoy|spokes(?:man|woman|person|people)|commander(?: in chief)?|chief of (?:the )?(?:general |defen[cs]e )?staff|delegation|chef de l etat|affaires etrangeres|defense)(?: (?:of|for|in|on|to|who|~|agency|service).*)?$/
