/**
 * What players, forms and desks of a site say among the paragraphs, in French and English: states of a widget rather
 * than prose. Matched against folded text as `furniture.ts` has it, except where it says otherwise.
 */

function anyOf(parts: readonly string[]): RegExp {
  return new RegExp(parts.join('|'))
}

/** Lines of up to sixty words: what a player, a form or a gallery shows. */
export const widget = anyOf([
  // Players.
  '\\bad feedback\\b|^(?:\\d{1,2}:)?\\d{1,2}:\\d{2} ?[-|·] ?source ?:|^media playback is (?:not |un)supported',
  "^(?:this|the|cette|la|ce|le) (?:video|content|contenu|media|audio|clip) (?:is not|is no longer|is unavailable|is blocked|cannot|can ?not|can't|could not|n'est (?:pas|plus)|ne peut|est bloque)\\b.{0,40}\\b(?:available|play(?:ed)?|load(?:ed)?|display(?:ed)?|disponible|lue?|charge|affiche|visible|region|pays|country)\\b",
  '^(?:to (?:play|view|watch|see|display|listen to) (?:this|the)|pour (?:voir|lire|visionner|afficher|ecouter|regarder) (?:cette|ce|le|la)) (?:video|content|media|embed|podcast|contenu|publication|lecteur|audio)\\b',
  '^(?:video|audio|media) player\\b.{0,40}$|^lecteur (?:video|audio)\\b.{0,40}$|\\bpress (?:shift question mark|esc(?:ape)?|enter)\\b|^(?:close|end of) (?:dialog|modal|video player)\\b',
  '^(?:play|watch|lancer|lire|regarder|voir) (?:the |la |cette |this )?(?:full )?(?:video|slideshow|diaporama|clip)\\b[^.]{0,80}$|\\b(?:play|view|start|voir le|lancer le) (?:slideshow|gallery|diaporama)\\b',
  '(?:^photos?: |\\b(?:captions?|slideshow|gallery|getty|reuters|afp|ap|images?|photos?|diaporama|legende)\\b).{0,400}\\b\\d{1,3} (?:of|sur) \\d{1,3}$',
  '\\b(?:top|latest|main|biggest) (?:[\\w-]+ ){0,4}headlines (?:for|of) (?:today|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))',
  // Forms, and what they answer.
  "\\bcontinue reading the main story\\b|\\b(?:verify|confirm|prove) (?:that )?you(?:'re| are) (?:not a robot|human)\\b|\\b(?:verifi|confirm|prouv)(?:er|ez) que vous (?:n'etes pas un robot|etes humain)",
  '\\b(?:thank you|thanks) for (?:subscribing|signing up|registering)\\b|\\b(?:could not|unable to) subscribe\\b|\\binvalid e-?mail\\b|\\bwe have more newsletters\\b|\\bsee our privacy (?:notice|policy)\\b',
  "\\bmerci (?:de|pour) votre (?:inscription|abonnement)\\b|\\bvotre (?:inscription|abonnement|demande) (?:a (?:bien )?ete|est) (?:bien )?(?:pris|enregistre|confirme|valide)|\\b(?:adresse )?(?:e-?mail|courriel|adresse) (?:est )?(?:invalide|non valide|incorrecte)\\b|\\bune erreur (?:est survenue|s'est produite)\\b.{0,20}\\b(?:veuillez|reessay|recommenc|merci)|\\bveuillez (?:reessayer|saisir|renseigner|entrer|cocher|patienter)\\b",
  '^(?:oops|sorry|desole|oups)\\b.{0,40}\\b(?:went wrong|try again|reessay|erreur)|\\bsomething went wrong\\b.{0,20}\\btry again\\b|^please try again\\b',
  '^(?:get|receive) (?:the |our |all the )?(?:\\w+ ){0,3}(?:updates?|news|headlines|stories|alerts|briefing) (?:directly|straight|delivered|sent|in your|by e-?mail|every)\\b',
  '^(?:when you|by) subscrib(?:e|ing)\\b.{0,30}\\b(?:we will|we may|you (?:agree|consent))\\b|^your (?:e-?mail|information) will (?:be used|only|never)\\b|^votre (?:adresse|e-?mail|courriel)\\b.{0,30}\\b(?:sera|ne sera|est) (?:jamais |uniquement |seulement )?(?:utilise|collecte|transmis)',
  // Who may publish, and under which number.
  "^(?:licen[cs]e|registration|registre|enregistrement|company|charity|issn|siret|siren|rcs|cppap|n° ?cppap|commission paritaire|tva|vat|icp|numero d'(?:agrement|enregistrement|inscription)|depot legal)\\b(?=.{0,60}\\d{4})[^.]{0,60}(?: ?:|number|no\\.?|n°|numero|online|paritaire|rcs|siret|siren|issn)[^.]{0,80}$",
  '^(?:issn|siret|siren|rcs|cppap)\\b.{0,10}\\d|^registered in (?:england|scotland|ireland|the united kingdom)\\b.{0,60}\\d{4}|^(?:directeur|directrice) de (?:la )?publication ?:|^(?:publisher|editor-in-chief|redacteur en chef|redactrice en chef) ?: [^.]{2,40}$',
  // What the site says of itself and of its readers' risks.
  '^(?:the |all )?(?:information|content|material|statements?|advice)\\b.{0,40}\\b(?:on|in) (?:this|our) (?:website|site|page|article|blog)\\b.{0,200}\\b(?:not|only|purposes?|intended|audience|advice)\\b|^(?:these|the|this) (?:statements?|products?)\\b.{0,40}\\b(?:not been evaluated|not intended to (?:diagnose|treat))|^(?:\\W*individual )?results (?:may )?vary\\b|^(?:always )?consult (?:your|a) (?:physician|doctor|(?:qualified |financial )\\w+)\\b.{0,20}\\bbefore\\b',
  '^(?:les informations|le contenu|les contenus)\\b.{0,40}\\b(?:de|sur|dans) (?:ce|cette|notre|cet) (?:site|page|article|blog)\\b.{0,160}\\b(?:ne (?:sauraient|peuvent|constituent|remplacent)|a titre indicatif)\\b|^disclosure ?:|^(?:note|nb|n\\.b\\.) ?: (?:we|nous)\\b.{0,40}\\b(?:comments?|commentaires?|moder)',
  "^[\\w' .&-]{2,40} (?:is|est) (?:where|the (?:\\w+ )?(?:essential|leading|premier|trusted|go-to|definitive|largest|number one)|(?:le|la) (?:premier|premiere|principal|principale|1er)) (?:\\w+ ){0,3}(?:source|site|destination|publication|platform|resource|outlet|media|magazine|quotidien)\\b(?=.{0,60}\\b(?:news|information|info|actualites?|reporting|journalism|ideas|insight|stories)\\b)",
  // Bars of links pasted on one line.
  "^(?:(?:to )?read the full (?:story|article)|exact matches only|addthis sharing buttons|visit (?:the )?website|featured (?:video|stor(?:y|ies)|articles?)|(?:browse|see|view) all (?:posts|articles|stories|videos)|submit a tip\\b.{0,20}|(?:go to )?e-edition\\b.{0,50}|editions? ?:?|log out|settings log out|(?:subscribe|log in|sign in|sign up|register|se connecter|s'abonner|mon compte|panier|my account)(?: ?[/|·]? ?(?:subscribe|log in|sign in|sign up|register|se connecter|s'abonner|s'inscrire|mon compte|panier|my account|customer service|contact us|newsletters?|e-edition|help|aide)){1,4})$",
  // Buttons that name what they move to.
  '^(?:next|previous|prev) (?:\\w+ ){0,2}(?:news|articles?|stor(?:y|ies)|posts?|videos?|galler(?:y|ies)|chapter|episode)\\s*[-–>»<«]*$',
  "^(?:like|love|share|rate|tweet|print|enjoyed|liked) (?:this|it)\\s*:?$|^(?:j'aime (?:ca|cet article|chargement)|partager (?:ceci|cet article|ca)|articles? similaires?) ?:|^(?:like|j'aime)\\s+(?:loading|chargement)\\b.{0,6}$",
])

/** What a form for newsletters says, however long; against the text as it is. */
export const signUpForm =
  /\b(?:Newsletter Sign ?[Uu]p|Sign Up for the .{3,60} Newsletter|Invalid email address|Adresse e-?mail (?:invalide|non valide))\b[^\n]{0,300}\b(?:Please (?:re-?enter|verify|try)|[Vv]euillez (?:réessayer|vérifier|saisir))\b/

/** Sentences in which a desk, a podcast or a page turns to its reader; they come in twos and threes on a line. */
export const aside = anyOf([
  '^(?:hit|press|click|tap|push) (?:on )?(?:the )?(?:play|arrow|player)\\b|^(?:cliquez|appuyez|appuyer|cliquer) sur (?:le (?:lecteur|bouton|triangle)|la fleche|lecture|play)\\b',
  '\\b(?:the|our|this) (?:audio |video |podcast )?player (?:above|below)\\b|\\ble (?:lecteur|podcast|player) ci-(?:dessus|dessous|contre)\\b',
  '^(?:this|the following) (?:transcript|interview|conversation|q&a|episode)\\b.{0,20}\\b(?:was|has been|is|were)\\b.{0,30}\\b(?:generated|for (?:length|clarity|brevity|space|style)|(?:lightly|slightly) edited|condensed)\\b',
  '^(?:cette|ce|la|le) (?:transcription|retranscription|texte|transcript)\\b.{0,20}\\b(?:a ete|est)\\b.{0,20}\\b(?:genere|produit|realise)e?\\b.{0,20}\\b(?:automatique|par un logiciel|par une ia|intelligence)',
  '^there may be (?:some |minor )?(?:differences|errors|discrepancies|mistakes)\\b.{0,40}\\b(?:audio|transcript|text|recording)\\b',
  "^(?:thanks|thank you|many thanks|merci)\\b.{0,20}\\b(?:for (?:listening|tuning in)|d'avoir (?:ecoute|suivi ce (?:podcast|direct|live))|(?:de|pour) (?:votre (?:ecoute|fidelite)|nous (?:ecouter|avoir (?:ecoutes?|suivis?))))\\b",
  '\\b(?:drop|leave|give) us (?:a |your |some )?(?:rating|review|like|five stars|feedback)\\b|\\b(?:rate|review) (?:and (?:rate|review) )?(?:us|the (?:show|podcast)) on\\b|\\blaissez[- ]nous (?:un (?:avis|commentaire)|une note|des etoiles|cinq etoiles)\\b|^mettez[- ](?:nous )?(?:des|cinq|5) etoiles\\b',
  "\\b(?:you can |you'll )?find (?:us|the (?:podcast|show)) (?:on|at|wherever|anywhere)\\b|\\bwherever you (?:get|find|listen to|download) your podcasts\\b|\\b(?:sur|dans) (?:toutes )?(?:vos|les) (?:plateformes|applications?) (?:d'ecoute|de podcasts?|preferees?)\\b",
  "^we(?: also| will|'ll)? pay (?:you )?for\\b.{0,30}\\b(?:stor(?:y|ies)|videos?|pictures|photos?|tips?)\\b",
  '^(?:do you|have you|did you|were you|are you)\\b.{0,50}\\b(?:a (?:\\w+ )?story (?:for|to|you)|a (?:news )?tip|(?:information|details|pictures|photos|footage|video) (?:about|of|on|to share)|been affected|(?:a )?witness(?:ed)?|see what happened|any questions? (?:about|for))\\b.{0,80}[?]',
  '^(?:vous avez|avez-vous|vous etes|etes-vous|vous disposez|disposez-vous)\\b.{0,50}\\b(?:temoins?|assiste|une (?:info(?:rmation)?|histoire|anecdote|question|photo|video)|des (?:infos|informations|photos|videos|images|renseignements))\\b.{0,90}[?]',
  "^(?:please )?(?:e-?mail|call|text|whats ?app|ring|phone|tweet|message|dm)\\b.{0,25}(?:\\bus\\b|\\bour (?:news|team|desk)|\\bthe (?:news ?(?:room|desk)|team)\\b|\\b\\S+@)|^(?:ecrivez|appelez|contactez|joignez|envoyez|temoignez|racontez|signalez)(?:-(?:nous|moi|la|le|les))*\\b(?! (?:la |le |les |l'|au |a la )?(?:gendarmerie|police|mairie|prefecture|commissariat|samu|secours|pompiers|brigade|procureur|parquet|\\d))(?!.{0,40}\\b(?:gendarmerie|police|samu|pompiers)\\b).{0,70}(?:@|\\bpar (?:mail|e-mail|courriel|whatsapp|sms|message|telephone)\\b|\\bformulaire\\b|\\bau 0\\d|\\bl'adresse\\b)",
  '^(?:pour|si vous (?:souhaitez|voulez)) (?:nous (?:contacter|ecrire|joindre|signaler)|(?:temoigner|reagir|contacter la redaction))\\b',
  "\\b(?:publish(?:es|ing)?|welcomes?|accepts?|invites?|submit|send)\\b.{0,40}\\bletters to the editor\\b|^(?:and )?here(?:'s| is| are) (?:our|some|the) (?:e-?mail|tips|guidelines|address)\\b",
  '^(?:les |nos )?(?:lettres|contributions|tribunes|temoignages)\\b.{0,30}\\b(?:peuvent etre|sont a|doivent etre) (?:envoye|adresse|soumis)',
])

/** A question that leads to an offer on the same line: "Need more space?", « Envie d'en lire plus ? ». */
export const teasingQuestion =
  /^(?:need|want|craving|looking for|hungry for|curious|can't get enough|enjoying|like what|what (?:do you think|are your thoughts)|qu'en pensez-vous|besoin|envie|curieu|vous (?:voulez|souhaitez|aimez|cherchez|en voulez)|pas encore|toujours pas)\b.{0,80}\?$/

/** A caps label that opens a list of links pasted on one line; against the text as it is. */
export const shoutedLeadIn =
  /^(?:MOST (?:READ|POPULAR|VIEWED|SHARED|WATCHED)|(?:JUST WATCHED|MUST WATCH)|(?:NOW )?TRENDING|RELATED(?: (?:ARTICLES?|STOR(?:Y|IES)|NEWS|CONTENT|LINKS?|POSTS?))?|READ (?:MORE|ALSO|NEXT|ON)|ALSO READ|SEE ALSO|MORE (?:FROM|ON|STORIES|NEWS)|DON['’]T MISS|UP NEXT|RECOMMENDED|EDITOR['’]?S['’]? PICKS?|TOP STORIES|LATEST NEWS|LES PLUS (?:LUS|VUS|PARTAGÉS)|[ÀA] (?:RE)?LIRE(?: (?:AUSSI|[ÉE]GALEMENT))?|LIRE AUSSI|[ÀA] VOIR(?: AUSSI)?|VOIR AUSSI|[ÀA] NE PAS (?:MANQUER|RATER)|EN SAVOIR PLUS|SUR LE M[ÊE]ME SUJET|[ÀA] D[ÉE]COUVRIR(?: AUSSI)?|[ÀA] LA UNE|NOS (?:DOSSIERS|VID[ÉE]OS|ARTICLES)|(?:Sur|Dans) le même (?:sujet|thème|dossier)|(?:[ÀA] )?[Ll]ire aussi|Read also|Also read|See also|Related (?:articles?|stor(?:y|ies)|coverage))\b(?=\s*[:–—>|-]?\s+[\p{Lu}\d«"“‘'])/u

/** Such a label of several titles, of which the lines below are more; behind a colon there is one. */
export const shoutedList =
  /^(?:MOST (?:READ|POPULAR|VIEWED)|TOP STORIES|LATEST NEWS|RELATED (?:ARTICLES|STORIES|LINKS|POSTS)|LES PLUS (?:LUS|VUS)|(?:Sur|Dans) le même (?:sujet|thème|dossier))\b(?!\s*:)/u

/** "Live updates on the flood", "Full coverage of the vote": a link, when it is no sentence. */
export const coverage =
  /^(?:(?:live|latest|full|complete|more|further|minute-by-minute) (?:updates?|coverage|reports?|reaction|results?|blog)|(?:toutes? (?:l'actualite|l'actu|les infos|les dernieres infos|nos infos)|notre (?:couverture|dossier|direct)|le (?:fil|dossier) complet)) (?:on|from|of|about|here|de|du|des|sur|en|consacre)\b/

const place =
  '(?:opinion|political|politics|business|economics?|science|health|technology|tech|sports?|football|culture|arts?|education|environment|climate|foreign|world|national|local|city|crime|court|courts|defen[cs]e|diplomatic|security|home affairs|social affairs|legal|media|royal|travel|food|features?|general assignment|breaking news|news|investigations?|investigative|data|digital|video|photo|weather|housing|energy|transport|white house|washington|europe|africa|asia|middle east|us|uk|north america|parliamentary|westminster|guest|contributing|freelance|senior|junior|staff|chief|lead|deputy|assistant|associate|managing|executive|special|principal|award-winning|multimedia|trainee)'
const frenchPlace =
  '(?:politique|economique|economie|scientifique|sante|sport|sportive?|culture(?:lle?)?|international|monde|societe|faits divers|justice|judiciaire|police|education|environnement|locale?|regional|special|permanente?|adjointe?|associee?|principale?|independante?|stagiaire|multimedia|web|pigiste|en chef|de presse|reporter|litteraire|gastronomique|musical)'

/** What a writer is, alone under the name: "Opinion Columnist", « Journaliste au service politique ». */
export const roleAlone = new RegExp(
  `^(?:[a-z]+ contributor$|(?:${place}[ ,/&-]+(?:and )?){0,4}(?:reporter|correspondent|editor(?:-in-chief| in chief| at large)?|columnist|writer|journalist|contributor|producer|blogger|photographer|critic|fellow)(?:,? (?:at|for|of|in|with|the|bbc|${place}|[a-z'.-]+ (?:news|times|post|magazine|bureau|desk)))*$)|^(?:grande? )?(?:journaliste|reporter|redact(?:eur|rice)|chroniqueu(?:r|se)|editorialiste|correspondante?|envoyee? speciale?|photographe|pigiste|secretaire de redaction|chef(?:fe)? (?:de (?:service|rubrique)|du service))(?:,? (?:au|du|de la|de|a la|a|pour|en|service|rubrique|pole|desk|redaction|${frenchPlace}))*(?: (?:a|au|aux|en) [a-z'-]{3,})?$`,
)

/** An outlet and a dash, with no city's news behind: "CNN —", « (AFP) - »; against the text as it is. */
export const outletDash =
  /^\(?(?:[\p{Lu}][\p{L}.’'-]* ){0,3}\(?(?:AFP|AP|CNN|BBC|NPR|ABC|CBS|NBC|UPI|EFE|DPA|ANSA|RFI|RTL|BFMTV|BFM|TF1|Belga|BELGA|ATS|Reuters|REUTERS|Bloomberg|Xinhua|TASS|Associated Press|Agence France-Presse|\p{Lu}[\p{L}]+ (?:News|Press|Times|Post|Presse|Herald|Tribune|Gazette))(?: ?(?:Business|Politics|Sport|News|Health|Travel))?\)? ?[—–-]{1,2}$/u
