/**
 * What a site says of itself to its reader, in French and English: consent, subscriptions, players, forms, comments,
 * live pages, corrections. Matched against folded text as `furniture.ts` has it.
 */

function anyOf(parts: readonly string[]): RegExp {
  return new RegExp(parts.join('|'))
}

/** Sentences and lines, of any length that furniture has. */
export const notice = anyOf([
  // Consent.
  '\\b(?:vous|vos|votre|nous|nos|notre|we|our|your?)\\b.{0,120}\\bcookies?\\b(?!.{0,40}\\b(?:cnil|amende|fined?)\\b)',
  '\\bcookies?\\b.{0,60}\\b(?:your|vos) (?:preferences|settings|choices|consent|choix|parametres)\\b',
  '^(?:les|vos) (?:informations recueillies|donnees (?:recueillies|personnelles|collectees))\\b',
  "^j'accepte (?:de recevoir|les|que)\\b",
  '^(?:we|nous)\\b.{0,40}\\b(?:(?:value|care about|respect) your privacy|respectons votre vie privee)\\b',
  '^(?:we|you|if you|vous|si vous|our|nos|nous)\\b.{0,160}\\b(?:legitimate interests?|interets? legitimes?|your (?:personal )?data|vos donnees(?: personnelles)?|your (?:consent|registration|newsletter subscription)|votre consentement)\\b.{0,160}\\b(?:process|use|used|manage|withdraw|object|tick|opt|partners|retirer|opposer|traite|partenaires|utilis)',
  '^(?:we|us|our)\\W{1,3}includes?\\b.{0,80}\\b(?:brands?|companies|group|limited|partners)\\b',
  '^(?:we|nous) (?:and|et) (?:our|nos) (?:\\d+ )?(?:\\w+ )?(?:partners|partenaires|vendors|fournisseurs)\\b.{0,120}\\b(?:store|use|process|access|stock|utilis|trait|depos)',
  "\\byou(?:'ve| have) read \\d+ of (?:your )?\\d+\\b|^\\d+ free articles?\\b|^il vous reste \\d+ (?:articles?|lectures?)\\b",
  '^(?:we|nous)\\b.{0,120}\\b(?:manage your (?:registration|newsletter|subscription|account)|gerer votre (?:inscription|abonnement|compte))\\b',
  '^(?:you can|vous pouvez) (?:change|withdraw|update|manage|modifier|retirer|gerer)\\b.{0,60}\\b(?:at any time|a tout moment)\\b',
  '^(?:please )?(?:tick|untick|check|cochez|decochez) (?:here|this box|the box|ici|la case|cette case)\\b|\\b(?:please )?(?:tick|click) here\\.?$',
  // Walls and offers.
  "\\bil vous reste \\d+ ?% (?:de (?:cet |l')article|a lire)",
  "^(?:(?:offre (?:speciale|limitee|exceptionnelle|d'abonnement)|(?:special|limited(?:[- ]time)?|exclusive) offer)\\b(?!.{1,80}, (?:l[ea] |les |l'|il |elle |ils |elles ))|essayez (?:gratuitement|pendant)|start your (?:free )?trial|try (?:it |us )?(?:for )?free|(?:sans engagement|cancel (?:at )?any ?time)\\b)",
  '^(?:support|soutenez|soutenir|aidez|help (?:us|support|fund)|financez|defend(?:ez)?)\\b(?!.{3,80}\\b(?:coute|est|reste|represente|revient|suppose|passe|is|costs|means|takes|remains)\\b).{0,40}\\b(?:journalisme?|presse|media|newsroom|redaction|reporting|local news|information (?:libre|independante|locale))\\b',
  '^(?:si )?vous (?:appreciez|aimez|avez (?:aime|apprecie)) (?:notre|nos|cet|ce|cette)\\b',
  '^(?:if you |(?:did|do) you )(?:like|enjoy|enjoyed|love|value|find|found) (?:this|our|what)\\b.{0,50}(?:[?]|\\b(?:consider|share|subscribe|support|helpful|useful|sign)\\b)',
  '^(?:recevez|get|receive) (?:chaque|tous les|toutes les|every|each)\\b',
  // Advertising.
  '^(?:la )?suite (?:apres|de) (?:cette |la )?(?:publicite|pub)\\b.{0,20}$|^(?:advertisement|publicite)s?\\b(?: ?[-–—|:·/(] ?[^.]{0,40}| (?:fermer|close|skip|passer|masquer|hide|continue|story|article|ad|feedback|scroll|report)\\b[^.]{0,30})?$|\\bscroll (?:down )?to continue\\b',
  // Forms and players.
  '^(?:(?:enter|type|saisissez|entrez|indiquez|renseignez) )?(?:votre|your) (?:adresse )?(?:e-?mail|courriel|mail)\\b.{0,40}$',
  '^inscription (?:gratuite\\b|(?:a|aux)\\b.{0,25}\\b(?:newsletters?|infolettres?|lettres?|alertes?|notifications?|bulletins?|e-?mails?)\\b)[^.]{0,30}$',
  "\\b(?:votre navigateur|your browser) (?:ne|does|is|n'est)\\b|^(?:veuillez activer|please enable|you need to enable) javascript\\b|^javascript\\b.{0,40}\\b(?:disabled|required|enabled|needed|desactive|requis|necessaire|active|indispensable|off)\\b|^javascript$|^vous etes (?:actuellement )?hors ligne|^you are (?:currently )?offline|^(?:enlarge|toggle|expand|hide|show) (?:this )?(?:image|caption|photo)\\b|^(?:chargement|loading)\\b.{0,20}$",
  // Comments and mistakes.
  '^(?:soyez le premier|be the first)\\b.{0,40}$|^(?:show|view|voir|afficher|lire|read|see|hide|masquer|load) (?:les |the |all (?:the )?|tous les )?(?:\\d{1,6} )?(?:comments?|commentaires?|replies|reponses)\\b.{0,20}$|^reagissez\\b.{0,30}$',
  '^(?:(?:vous avez|avez-vous) (?:repere|trouve|constate|remarque|vu) )?une (?:erreur|faute|coquille)\\b.{0,40}[?]|^(?:spotted|spot|noticed|found|see) (?:an? )?(?:error|mistake|typo|inaccuracy)\\b(?:[^a-z]*$|.{0,80}(?:[?]|\\b(?:us|here|please|e-?mail|report)\\b))|^report (?:an )?(?:error|typo|mistake)\\b',
  // Live pages.
  '^(?:ce|le|notre|this|the|our)\\b.{0,12}\\b(?:live|direct|live ?blog)\\b.{0,20}\\b(?:est|is|has)\\b.{0,20}\\b(?:termine|clos|ferme|closed|over|paused|ended)\\b',
  "^(?:bonjour (?:a tous )?et )?bienvenue (?:a tous )?(?:dans|sur) (?:ce|notre|le) (?:direct|live|nouveau)\\b|^(?:hello |good \\w+ )?(?:and )?welcome to (?:our|the|this|today's)\\b.{0,25}\\b(?:live|blog|coverage)\\b|^nous (?:refermons|fermons|cloturons|terminons|mettons fin a|suspendons) (?:ici )?(?:ce|notre)\\b.{0,10}\\b(?:direct|live)\\b|^that'?s (?:all|it) (?:for|from) (?:today|now|us|me|this)\\b|^(?:show )?key events(?: only)?$",
  // What was done to the piece.
  "^(?:cet |l')?article (?:a ete |est )?(?:mis a jour|modifie|corrige|actualise|traduit|initialement)\\b(?! en justice\\b)(?!.{0,30}\\bpar (?:le|la|les|l'|un|une|des|chaque)\\b)|^this (?:story|article|post|piece|page) (?:has been|was|is being|will be|is developing|contains|may contain)\\b.{0,30}\\b(?:updated|corrected|amended|translated|automatically|developing|affiliate)\\b(?! by (?:the|an?|each|every|several|two|\\d))|^note ?: (?:cet |this )(?:article|story)\\b|^this is a (?:breaking|developing)\\b",
  '^an? (?:\\w+ )?version of this (?:story|article|piece|column|report|interview)\\b.{0,30}\\b(?:appeared|ran|was|aired)\\b.{0,140}$',
  '^this (?:story|article|piece|column|interview|post) (?:(?:first|originally|previously) (?:appeared|ran|aired)|was (?:first|originally|previously) (?:published|posted))\\b.{0,140}$',
  "^une (?:\\w+ )?version de cet (?:article|entretien)\\b.{0,140}$|^cet (?:article|entretien) (?:a (?:d'abord|initialement) (?:ete publie|paru)|a ete (?:d'abord|initialement) publie|est (?:d'abord|initialement) paru)\\b.{0,120}$",
  '^our standards ?:',
  // Ways to other pages.
  '^(?:voir|see|view|browse) (?:tous? les|tous? nos|all)\\b.{0,30}$|^(?:page|article|post|story) (?:suivante?|precedente?)$|^(?:next|previous) (?:page|article|post|story)$|^scroll (?:down|up)\\b.{0,20}$',
])

/**
 * Somebody's words without quotation marks: « Suivez-moi, a lancé la maire », "Share this burden, he said". What an
 * order says is then no prompt of the page's.
 */
export const spoken = anyOf([
  ', (?:\\w+ )?(?:a|ont|avait|avaient|aurait|auraient|avons|ai)(?:-t)?(?:-(?:il|elle|on|ils|elles|je))? [a-z]{3,}\\b.{0,120}$',
  ', [a-z]{2,}(?:-t)?-(?:il|elle|on|ils|elles)\\b.{0,100}$',
  ', (?:previent|disait|dit|lance|clame|ecrivait|affirmait|expliquait) .{1,100}$',
  '^(?:selon|d.apres|according to) .{1,120}$',
  ', (?:demand|affirm|expliqu|lanc|assur|insist|estim|ajout|precis|indiqu|confi|racont|preven|recommand|conseill|suppli|exhort|prom|repond|repet|implor|ordonn|martel|plaid|proclam|scand|avert)[a-z]{1,4} .{1,100}$',
  ", (?:[a-z'.-]+ ){1,9}(?:said|says|testified|told|tells|asked|asks|warned|warns|promised|pleaded|pleads|urged|urges|wrote|writes|insisted|insists|added|adds|replied|shouted|chanted|begged|ordered|recalled|argued|joked|advised|read|reads)\\b.{0,100}$",
  ", (?:said|says|according to|selon|d'apres)\\b.{1,100}$",
])
