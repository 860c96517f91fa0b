/**
 * What page furniture looks like in French and English, whatever the site. Every pattern is matched against folded
 * text (lower case, no accents, plain apostrophes, spaces and dashes) without the marks before its first letter.
 */

function oneOf(list: string): string {
  return list
    .split('|')
    .map(part => part.trim())
    .filter(part => part !== '')
    .join('|')
}

/** Words that lead to other articles: alone on a line they announce link titles, else a link title follows them. */
const leadIns = oneOf(`
  (?:a )?lire (?:aussi|egalement|ensuite)|lisez (?:aussi|egalement)|(?:a )?voir (?:aussi|egalement)|a (?:re)?lire|
  a (?:ecouter|consulter|decouvrir) (?:aussi|egalement)|sur le meme (?:sujet|theme)|dans la meme (?:rubrique|categorie)|
  (?:nos |les |autres )?articles? (?:lies?|similaires?|associes?|connexes?|recents?|recommandes?|les plus lus)|
  (?:nos |les )?(?:dernieres?|autres) (?:actualites|actus?|infos|nouvelles|articles|videos)|(?:les )?(?:articles |videos )?(?:les )?plus (?:lue?s|vue?s|partagee?s|commentee?s|populaires)(?: (?:en|dans|du|de|sur)\\b.{0,20})?|
  (?:nos|notre) (?:dossiers?|selection|recommandations?)|pour aller plus loin|en savoir plus|plus d'(?:articles|infos|actualites)|
  recommandes? pour vous|(?:sujets?|themes?) (?:associes?|lies?|connexes?)|a decouvrir|(?:notre )?dossier complet.{0,10}|popular|recommended topics|
  sur le web|ailleurs sur le web|contenus? (?:sponsorises?|partenaires?)|vous (?:aimerez|pourriez) (?:aussi|aimer)\\b.{0,20}|a ne pas (?:manquer|rater)|
  (?:related|similar|recommended|further|suggested|more) (?:articles?|stories|story|news|posts?|coverage|topics?|content|links?|reading|headlines)|
  related|recommended(?: for you)?|read (?:also|next|on)|also (?:read|on|see|in)|see also|see more|watch also|
  read more|more(?: \\w+){0,3} (?:stories|news|coverage|headlines)|more (?:from|on|about)\\b(?!.* than )[^.,]{0,40}|more|
  latest (?:news|stories|headlines|posts|articles|videos|photos)|top (?:news|stories|headlines)|breaking news|
  most (?:read|popular|viewed|shared|watched)(?: (?:in|on|today|this)\\b.{0,20})?|trending(?: (?:now|news|stories|topics|videos|articles|posts))?(?: (?:in|on|today)\\b.{0,20})?|popular (?:posts|stories|now)|editors?'?s? picks?|you (?:may|might) (?:also )?like|
  what (?:to read next|(?:others|people|readers) are (?:reading|watching))|(?:readers|people|others) also (?:read|watched|liked|viewed)|
  on our radar|more in\\b[^.,]{0,25}|more (?:u\\.?s\\.?|uk|world|politics|sports?|business|local|opinion|entertainment|health|tech|videos?)|
  (?:hot|trending) topics|(?:top|our|staff) picks|stories (?:for you|you (?:may|might) like)|you may have missed|from our partners|we recommend|
  (?:paid|promoted|partner) (?:content|stories|posts|links)|(?:elsewhere|more|also) on (?:the web|this topic|this story)|
  (?:le choix|les choix|la selection) de la redaction|(?:les )?(?:articles|sujets|infos) (?:du (?:jour|moment)|a la une)|l'actu (?:en (?:direct|continu|bref)|du jour)|
  nos lecteurs (?:lisent|ont) (?:aussi|egalement)|(?:ca|cela|ceci|ces articles) (?:peut|peuvent|pourrai(?:t|ent)|devrai(?:t|ent)) (?:aussi |egalement )?vous (?:interesser|plaire)|
  up next|don't miss|just watched|must watch|in case you missed it|around the web|from the web
`)

export const leadInAlone = new RegExp(`^(?:${leadIns})\\s*[:>»"”…-]*\\s*$`)

/** The words of a lead-in that a link title may follow on the same line; « plus » or "more" only before a mark. */
export const leadInWithTitle = new RegExp(
  `^(?:(?:a )?(?:re)?lire (?:aussi|egalement|ensuite|notre|nos|l'article|l'interview)\\b|lisez (?:aussi|egalement)\\b|(?:a )?voir (?:aussi|egalement)\\b|(?:read|see) also\\b|also read\\b|(?:${leadIns}|watch|photos|video|opinion|listen|podcast|gallery|quiz|graphics?|analysis|a lire|ecouter|regarder|article (?:precedent|suivant)|(?:previous|next) (?:article|post|story))\\s*[:>»|→►\\]])`,
)

/** « Lire : », "Now playing:" before a title; before a sentence they may be the article's own words. */
export const leadInWithUnfinished =
  /^(?:(?:re)?lire|(?:re)?voir|reecouter|read|watch|now playing|up next|next up|a suivre|en lecture)\s*[:>»|→►]/

/** « PREV titre », "NEXT title": matched against the text as it is, since "Next week" begins sentences. */
export const neighbour = /^(?:PREV(?:IOUS)?|NEXT|PRÉC(?:ÉDENT)?|PRECEDENT|SUIV(?:ANT)?)(?=[\s:«»←→>-])/

const mediaNames = oneOf(`
  google (?:news|actualites|discover)|facebook|twitter|instagram|whats ?app|telegram|linkedin|you ?tube|tik ?tok|threads|bluesky|
  mastodon|snapchat|pinterest|flipboard|apple news|spotify|deezer|discord|reddit|twitch|messenger|app ?store|google play
`)

/** What a prompt asks its reader to take, follow or join. */
const promptObjects = oneOf(`
  newsletters?|infolettres?|lettres? d'information|lettres? (?:quotidienne|hebdomadaire)s?|app(?:li(?:cation)?)?s?|
  notre (?:site|page|chaine|compte|fil|journal|redaction|communaute|dossier|couverture|rubrique|podcast|live|serie|direct)|
  nos (?:articles|dossiers|podcasts|videos|journaux|comptes|reseaux|actualites|abonnes|offres|alertes|informations|conseils)|
  (?:en|notre|le|ce) direct|fil d'actualites?|dernieres (?:informations|infos|nouvelles|actualites|actus)|couverture (?:complete|integrale|en direct)|
  (?:toute?s?|l'ensemble de) (?:l'actualite|l'actu|l'info|les infos|les actualites|nos)|notifications?|alertes? (?:info|mail|e-mail|sms)|reseaux sociaux|
  boite (?:mail|aux lettres)|gratuitement|abonnements?|abonnes?|membres?|compte|ici|ci-dessous|commentaires?|lien|avis|
  our (?:newsletters?|app|website|site|page|channel|coverage|live|full|free|daily|weekly|complete|podcast|reporters?|journalism|community|latest|other|social|\\w+ newsletter)|
  (?:the|a|your|free|daily|weekly) (?:[\\w-]+ ){0,3}(?:newsletters?|briefing|inbox|updates?|emails?)|latest (?:news|updates|stories|headlines)|breaking news|live (?:updates|blog|coverage)|
  full coverage|complete coverage|updates|alerts|inbox|social media|here|below|for free|subscription|subscribers?|members?|account|comments?|link|conversation|
  rss|@\\w+|https?:|www\\.
`)

const promptVerbs = oneOf(`
  suivez(?:-nous|-moi)?|abonnez-vous|inscrivez-vous|retrouvez(?:-nous)?|recevez|telechargez|rejoignez(?:-nous)?|activez|partagez|
  likez|commentez|soutenez(?:-nous)?|consultez|lisez|decouvrez|cliquez|regardez|ecoutez|revivez|ne (?:manquez|ratez) (?:pas|rien|aucune?)|
  connectez-vous|identifiez-vous|creez|devenez|laissez|donnez|contactez(?:-nous)?|ecrivez(?:-nous)?|envoyez|participez|votez|reagissez|
  s'abonner|s'inscrire|se connecter|
  follow(?: us| me| along)?|subscribe|sign up|sign in|log in|register|join(?: us)?|get|receive|download|click|tap|share (?:this|them|your|on|via|with)|
  like us|donate|read|see|stay|don't miss|never miss|catch(?: up)?|find|discover|enable|turn on|become|send|email|want|tune in|start your day|listen to|
  (?:support|watch|check|visit|leave|post|contact)(?! (?:for|of|to|from|between|in|by|and|is|was|has|had|are|were|with)\\b)
`)

/** An imperative to the reader and, soon after, what is offered; a purpose may stand before it. */
export const prompt = new RegExp(
  `^(?:(?:pour|afin)\\b.{0,60}?,? |(?:for|to)\\b.{0,50}?,? |please |you can (?:also )?|vous pouvez (?:aussi )?|want more\\b.{0,40}\\? |(?:deja|pas encore) .{0,30}\\? )?(?:${promptVerbs})\\b(?! (?:et|and|ou|or)\\b)(?=.{0,90}?(?:\\b(?:${promptObjects}|${mediaNames})(?![\\w-])|@\\w))`,
)

/** Imperatives that nobody but a page says to its reader. */
export const offer =
  /^(?:(?:please |and |et |(?:to|for|pour|afin)\b.{0,100}?, ?)?(?:abonnez-vous|inscrivez-vous (?:a|ici|pour recevoir)|subscribe (?:to|here|now)|sign up (?:for|to|here|now|at|today)|join (?:our|us on)|suivez[- ]nous sur|rejoignez-nous sur|follow us (?:on|at)|follow (?:him|her|them) (?:on|at)|follow .{3,60} on (?:twitter|x|facebook|instagram|linkedin)|want more \w+ like this|vous (?:souhaitez|voulez) (?:recevoir|vous abonner)|would you like to (?:receive|subscribe)|(?:do you )?(?:have|got) a (?:news )?tip|if you (?:value|enjoy|appreciate|believe in) (?:our|this|independent)|si vous appreciez (?:notre|nos|ce)))\b|\bwe(?:'d| would) (?:like|love) to hear (?:from you|what you think|your)\b|\b(?:let us know|contact us|email us|write to us|ecrivez-nous|contactez-nous|faites-nous savoir)\b.{0,40}(?:@|\bcomments?\b|\bcommentaires?\b|\bbelow\b|\bhere\b|\bici\b|ci-dessous)|^(?:reach|contact|email|follow|contactez|joindre|ecrire a)\b.{0,60}?@\w|\b(?:can|may) be reached (?:at|on|by (?:e-?mail|phone|telephone))\b|^(?:chaque|tous les|toutes les|l'essentiel|le meilleur|every|each|the (?:best|day's)|all the|get|your)\b.{0,100}\b(?:boite (?:mail|e-mail|aux lettres|de reception)|(?<!\b(?:his|her|their|its|my|'s) )inbox)\b/

/** How short lines begin that are prompts without naming what they offer. */
export const promptStart = new RegExp(
  `^(?:${oneOf(`
  suivez-nous|abonnez-vous|inscrivez-vous|connectez-vous|rejoignez-nous|identifiez-vous|s'abonner|s'inscrire|se connecter|
  (?:je m'abonne|je m'inscris|je me connecte)|vous (?:devez|pouvez) (?:etre|vous) (?:membre|connecte|abonne|inscrit|identifi)|
  vous etes (?:deja )?(?:membre|abonne|inscrit)|(?:deja|pas encore) (?:membre|abonne|inscrit|client)|devenez (?:membre|abonne)|
  (?:signaler|ajouter|laisser|ecrire|publier|poster|envoyer|voir|afficher|lire) (?:le|la|les|un|une|ce|cet|vos?|votre|tous les)? ?(?:commentaires?|abus|contenu|avis|erreur|reponse|message)|
  (?:voir|afficher|charger|lire|en savoir) (?:plus|moins|tout|la suite)|lire la (?:suite|video)|lire l'article|continuer (?:la lecture|a lire|sans accepter)|
  (?:retour|revenir) (?:en haut|a l'accueil|a la liste)|aller au contenu|cliquez (?:ici|sur)|telecharge[rz] (?:l'|notre )appli|
  (?:des)?activer (?:(?:les|vos|mes) )?(?:notifications?|alertes?)|suivre (?:le direct|toute l'actualite)|
  faire un don|faites un don|nous soutenir|tout (?:accepter|refuser)|j'accepte|gerer (?:les|mes) cookies|parametr(?:er|es) (?:les |des )?cookies|
  follow (?:us|the latest)|subscribe(?: now| today| here)?$|sign (?:up|in)(?: now| here|$| to (?:continue|read|comment|view|access))|log ?in$|register(?: now|$)|join (?:us$|now|the conversation|the discussion)|become a (?:member|subscriber)|
  already (?:a |have )|not (?:a member|registered)|you must be (?:logged|signed|a member|registered)|please (?:log|sign|enable|subscribe|register)|
  (?:leave|post|add|write|view|read|show|report|see) (?:a |an |the |this |all |your )?(?:comments?|reply|replies|abuse|response|review)|
  (?:read|view|see|show|load|learn|continue) (?:more|less|all|full|reading|the full|next)\\b.{0,25}|read the (?:full|original|rest)\\b.{0,30}|
  skip to (?:main |the )?content|back to (?:top|home|the top)|click (?:here|to|for|on)\\b.{0,60}|download (?:our|the) app|get (?:the|our) app|
  make a donation|donate(?: now)?|accept(?: all)?(?: cookies)?|manage (?:cookies|preferences|consent)|cookie (?:settings|policy|preferences)|
  hide caption|show caption|play video|listen (?:now|to this article)|watch (?:now|live|the video)|
  (?:click|tap) to tweet|continue reading below|story continues|article continues
`)})\\b`,
)

/** Buttons: the whole line. */
export const button = new RegExp(
  `^(?:${oneOf(`
  (?:partagez?|partager|ajouter|imprimer|copier|envoyer|sauvegarder|enregistrer|commenter|reagir|ecouter|transferer|offrir)(?: (?:sur|par|via|le lien|l'article|cet article|a un ami|a (?:mes|vos|ma) (?:favoris|lectures|liste|selection))\\b.{0,40})?|
  (?:share|tweet|print|email|copy|save|bookmark|pin|post|comment)(?: (?:this|on|via|with|link|article|page|by)\\b.{0,40})?|
  (?:shop|buy|order|book|get) (?:now|it now|yours|it at \\w.{1,25})|buy (?:on|at|from) \\w.{1,25}|check price\\b.{0,25}|(?:see|view|get) (?:the )?(?:deal|offer|price)s?\\b.{0,25}|acheter(?: (?:maintenant|sur|chez)\\b.{0,25})?|commander(?: (?:maintenant|sur|chez)\\b.{0,25})?|(?:voir|profiter de|decouvrir) (?:l'offre|le prix|le produit|la promo)\\b.{0,25}|j'en profite|je (?:commande|profite)\\b.{0,20}|
  (?:back to|view|open|launch) (?:the )?(?:gallery|slideshow|photos)|(?:retour|voir|ouvrir|lancer) (?:a |dans )?(?:la |le )?(?:galerie|diaporama)|
  follow|suivre|replay|play|listen|watch|loading|chargement|enlarge|zoom|agrandir|lecture
`)})\\s*[.!>»]*$`,
)

/** Words that stand alone in menus, counters, labels and buttons. */
export const label = new RegExp(
  `^(?:${oneOf(`
  menu|accueil|home|recherche(?:r)?|search|fermer|close|suivant|precedent|next|previous|prev|publicite|pub|annonces?|advertisement|ad|ads|sponsored|
  sponsorise|partenaire|promo(?:tion)?|contenu sponsorise|sponsored content|video|videos|photos?|diaporama|slideshow|gallery|galerie|infographie|podcast|audio|replay|direct|live|en direct|
  commentaires?|comments?|tags?|mots?[- ]cles?|themes?|topics?|rubriques?|categories?|filed under|partages?|shares?|
  alerte info|urgent|flash|breaking|a la une|en continu|warning|caption|legende|credits?|sources?|
  mentions legales|conditions (?:generales|d'utilisation)\\b.{0,30}|politique de confidentialite|privacy policy|terms (?:of (?:use|service)|and conditions)|contact(?:s|ez-nous)?|about(?: us)?|a propos|
  qui sommes-nous\\s?\\??|newsletters?|nos newsletters|s'abonner|abonnements?|subscribe|subscription|login|connexion|inscription|mon compte|my account|
  actualites?|actus?|infos?|news|monde|world|international|france|politique|politics|economie|business|economy|societe|culture|sports?|opinions?|sante|health|
  science|sciences|tech|technology|high-tech|lifestyle|entertainment|people|planete|environnement|environment|faits? divers|fait-divers|meteo|weather|local|
  facebook|twitter|x|instagram|whatsapp|telegram|linkedin|youtube|tiktok|pinterest|e-?mail|print|imprimer|partager|share|tweet|copier|copy|
  (?:toutes|tous) (?:les|nos) (?:news|actus?|actualites|infos|articles|videos|dossiers|depeches)\\b.{0,30}|all (?:the )?(?:news|articles|videos|stories)|
  mute|unmute|fullscreen|full screen|plein ecran|subtitles|sous-titres|settings|reglages|transcript|transcription|(?:current time|duration|remaining time|loaded)\\s?:?.{0,12}|
  date de publication|publish(?:ed)? date|have your say|give us feedback|rafraichir|actualiser|refresh|sections?|rss|toggle navigation|search for|
  ok|annuler|cancel|valider|envoyer|send|submit|repondre|reply|signaler|report|j'aime|like|edit|modifier
`)})\\s*[:.!>»|]*$`,
)

/** Counters and durations: « 12 commentaires », "3 min read", "Image 1 of 13". */
export const counter =
  /^(?:\(?\d[\d ., ]{0,9}\)?\s*(?:commentaires?|comments?|reactions?|reponses?|replies|partages?|shares?|vues?|views?|lectures?|votes?|likes?|j'aime|avis|reviews?|followers|abonnes|photos?)\b(?: (?:sur|on|in|dans|pour|to|for|via|au total|so far|et|and|this|cette?|article|[|·•/-])\b.{0,22}| ?[|·•/:>»-].{0,22}| ?\(?\d.{0,12})?|\d{1,3}\s*(?:min(?:utes?)?|mn)(?: de lecture| read(?:ing)?(?: time)?)?|(?:commentaires?|comments?|reactions?|partages?|shares?)\s*\(?\d{1,7}\)?|(?:temps de lecture|duree de lecture|lecture|reading time|read time|estimated read)\b.{0,30}|(?:image|photo|page|slide)\s*\d+\s*(?:of|sur|\/|de)\s*\/?\s*\d+|\d+\s*\/\s*\d+|(?:\w{3,9}\.?,? )?\d{1,2} ?[:h] ?\d{2}(?: ?[ap]\.?m\.?)?(?: [a-z]{2,5})?|(?:posted |updated |publie |mis a jour )?(?:il y a (?:\d{1,3}|une?|quelques) ?(?:s|sec|secondes?|mn|min|minutes?|h|heures?|j|jours?|semaines?|mois|ans?)|(?:\d{1,3}|an?|one|two|a few) ?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|weeks?|months?|years?) ago)(?: (?:a|at) .{1,12})?)$/

/** The line that opens a section of readers' comments. A bare « Réactions » may be a heading of the article's own. */
export const commentsHeading =
  /^(?:\d{1,5} (?:thoughts?|responses?|replies|comments?|commentaires?|reponses?|reactions?) (?:on|to|a|sur)\b.{0,160}|reader (?:interactions|responses)|(?:(?:top|best|recent|latest|most liked|top rated|featured|derniers|meilleurs) )(?:rated )?(?:comments|commentaires)|(?:(?:vos|les|tous les|aucun|laisser un|all|leave a|post a|view|show|your|reader)\s)?(?:commentaires?|comments?)(?:\s*\(?\d{0,7}\)?)?|\(?\d[\d ., ]{0,9}\)?\s*(?:commentaires?|comments?|reactions?|replies|responses)|(?:commentaires|reactions) des lecteurs|avis des lecteurs)\s*:?$/

/** Who wrote it and when, on a line of its own. */
/** « Publié le 3 mars, le rapport évoque … », "Compiled by X, the list has …": a participle before its own clause. */
export const ownClause =
  /, (?:l[ea] |les |l'|the |it |il |elle |ils |elles |ce |cette |this |these |un |une |an? ).{4,}$/
export const dateline =
  /^(?:.{0,60}?[,|·•/-] ?)?(?:publie[es]?|poste[es]?|mis(?:e)? (?:a jour|en ligne)|modifie[es]?|cree[es]?|actualise[es]?|(?:first |last )?(?:published|posted|updated|modified|created)|maj)\b\s*(?:le|a|on|at|il y a|:|by|par|aujourd'hui|today|hier|yesterday|\d|(?:\w{3,9}\.?,? ){1,2}\d).{0,80}$/
export const byline =
  /^(?:(?:par|by|de notre \w+|propos recueillis par|texte|recit|reportage|redaction|written by|reporting by|reported by|story by|edited by|contributing|additional reporting|compiled by|from (?:staff|our)|with (?:reporting|files|inputs)|contributed|auteur|author|redige par|ecrit par|traduit (?:par|de)|translated (?:by|from)|signe)\b\s?:?.{1,150})$/
export const bareDate =
  /^(?:[\w' .]{2,40} ?[|·•/-] ?)?(?:(?:le |on )?(?:lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun)[a-z]{0,7}\.?,? )?(?:(?:le )?\d{1,2}(?:er|st|nd|rd|th)?[ ./-](?:\d{1,2}|[a-z]{3,9}\.?)[ ,./-]{1,2}\d{2,4}|[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d{2}-\d{2})(?:(?:,| a| at| -| \||)? ?\d{1,2} ?[:h.] ?\d{0,2} ?(?:[ap]\.?m\.?)?(?: [a-z]{2,5})?)?(?: ?[|·•,-]? ?(?:by|par)\b.{1,60})?$/

/** The credits at the foot of an agency's dispatch, however many names. */
export const footCredits =
  /^\(?(?:reporting|writing|additional reporting|editing|compiled|contributing|redige|edite|reportage|(?:version|traduction) francaise)\b.{0,12}\b(?:by|par)\b(?!.{0,80}\b(?:was|were|is|are|has|have|had)\b).{0,400}$/

/** "X contributed to this report." */
export const contribution =
  /^.{0,200}\b(?:contributed (?:to|reporting|writing)|a contribue a (?:cet|ce)|ont contribue a (?:cet|ce))\b.{0,60}$/

/** A word from the editors about the piece. */
export const editorsNote =
  /^(?:(?:editor'?s?'?|publisher'?s?|correction|clarification) ?(?:note)? ?:|note de la redaction|n\.? ?d\.? ?l\.? ?r\b|mise a jour :)/

/** « AFP », « Le Monde avec AFP », "Reuters", "From wire reports": a source line. */
export const agencyLine =
  /^\(?(?:(?:[\w' .-]{2,40}?(?:,? \(?(?:avec|with|et|and)|,|\/| -)|avec|with)\s*)?(?:l')?(?:afp|reuters|ap|associated press|the associated press|agence france[- ]presse|belga|ats|dpa|efe|ansa|xinhua|tass|interfax|bloomberg|upi|yonhap|kyodo|staff|agences?|wire reports)(?:[-/ ,](?:afp|reuters|ap|services?|agences?|staff|wires?|news))*\)?$/

/** « La rédaction », "Jane Reed, senior reporter": the writer's name with what they are, or the newsroom. */
export const writerLine =
  /^(?:(?:la )?redaction(?: (?:web|numerique|internet|d\w .{1,30}))?|(?:our|notre|nos) (?:(?:own|foreign|special|envoye\w*) )?(?:correspondents?|correspondante?s?|special|staff)\b.{0,40}|[a-z' .-]{3,40}, (?:[a-z-]+ ){0,3}(?:reporter|correspondent|editor|writer|journalist|columnist|journaliste|correspondante?|envoyee? speciale?|redact(?:eur|rice)(?: en chef)?)\b[^.]{0,40})$/

/** Rights, consent, and what feeds append. */
export const legal =
  /(?:tous droits reserves|all rights reserved|reproduction (?:interdite|est interdite|prohibited)|(?:subject to|protected by) copyright|may not be (?:reproduced|published|broadcast|rewritten|redistributed)|^(?:\(c\)|©|copyright)\s?(?:\(c\)|©)?\s?\d{4}\b.{0,80}$|nous utilisons des cookies|we use cookies|(?:this|our) (?:site|website) uses cookies|ce site utilise des cookies|en (?:vous inscrivant|poursuivant|cliquant|continuant)\b.{0,60}\bvous (?:acceptez|reconnaissez)|by (?:signing up|clicking|continuing|submitting|subscribing|registering)\b.{0,60}\byou (?:agree|accept|consent|acknowledge)|vous (?:desabonner|desinscrire) a tout moment|unsubscribe at any time|(?:notre|our) (?:politique de confidentialite|privacy policy|terms (?:of (?:use|service)|and conditions))|donnees personnelles vous concernant|you agree to (?:the|our)\b.{0,60}(?:terms|policy|processing)|^(?:l'article|cet article|the post|le post)\b.{1,200}\b(?:est apparu en premier|a ete publie en premier|appeared first) (?:sur|on)|^(?:cet article|this (?:article|story|post)) (?:a ete|est paru|est (?:d'abord )?(?:paru|publie)|was|first|originally)\b.{0,60}(?:publie|paru|appeared|published|traduit|translated|syndicated)|contient des liens affilies|affiliate (?:links|commission)|may (?:earn|receive) (?:a |an )?(?:\w+ )?commission|(?:views|opinions) expressed (?:in|here|are)|n'engagent? que (?:leurs?|son|ses) auteur|^citation ?:|(?:les|vos) commentaires sont (?:fermes|moderes|clos|desactives)|comments (?:are|have been) (?:closed|moderated|disabled|turned off|subject to)|^(?:cet |l')article (?:est )?reserve|^(?:contenu |article )?reserve (?:aux|a nos) abonnes|la suite (?:de cet article )?est reservee|^(?:this (?:article|story|content) is )?(?:for|available to|exclusive to|exclusively for) (?:\w+ )?subscribers\b.{0,30}$|^subscribers? only|you have (?:\w+ )?(?:reached your limit|\d+ free articles?)|free articles? (?:left|remaining)|^(?:thank you|thanks) for (?:reading|watching|subscribing|signing up)|^merci (?:de (?:nous lire|votre lecture|nous suivre)|d'avoir (?:lu|suivi))|^(?:ce|le|this) (?:live|direct|live ?blog|blog)\b.{0,20}\b(?:est (?:desormais |maintenant )?(?:termine|clos)|is (?:now )?(?:closed|over|paused)|has (?:now )?(?:closed|ended)))/

/** A list of keywords or addresses, after its label. */
export const keywords =
  /^(?:tags?|mots?[- ]cles?|themes?|topics?|keywords?|filed (?:under|to|in)|categories?|rubriques?|classe dans|etiquettes?|sujets?|in this (?:article|story)|dans cet article)\s?:.{0,300}$/
export const addressOnly =
  /^(?:(?:https?:\/\/|www\.)\S+|@\w+|[\w.+-]+@[\w-]+\.[\w.]+|(?:#?[\w-]+[\s,]+)?(?:#[\w-]+[\s,]*)+)$/

/** « La rédaction vous conseille », "About the author": the rest of the line or the lines after it are not the article. */
export const closingHeading =
  /^(?:a propos de l'auteur|l'auteur|about the authors?|about this (?:article|story|statement|author|writer)|la redaction vous (?:conseille|recommande)|nos lecteurs ont lu|vous avez aime cet article|cet article vous a (?:plu|interesse)|(?:did you )?(?:like|enjoy) this (?:article|story)|was this (?:article|page) (?:helpful|useful)|(?:do you )?(?:have|got) a (?:tip|story)|corrections? or clarifications)\b.{0,60}$/

/** A sentence about the outlet's own letters, alerts and desks, as they are sent to the reader. */
export const ownLetter =
  /^(?:(?:every|each|chaque|tous les|toutes les|(?:twice|once) a|deux fois par|(?:daily|weekly|monthly)\b)\b.{0,60}\b(?:our|notre|nos|the newsletter|la newsletter|cette (?:newsletter|lettre)|this newsletter)\b.{0,80}\b(?:sends?|brings?|delivers?|rounds? up|picks?|selects?|shares?|writes?|explains?|tells?|vous|envoie|propose|raconte|resume|selectionne|decrypte|explique)\b|(?:our|notre|the|la|nos|cette|this) (?:\w+ ){0,3}(?:newsletter|infolettre|lettre(?: d'information| \w+)?|briefing|podcast|appli(?:cation)?|app|alertes?)\b.{0,60}\b(?:(?:sends?|brings?|gives?|keeps?|provides?|offers?|tells?) you|delivers?|lands?|arrives? in|vous (?:envoie|propose|raconte|resume|livre|informe|tient|apporte|donne|permet)|chaque (?:jour|matin|soir|semaine|mois|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|every (?:day|morning|evening|week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)))\b/

/** Who the writer is, at the foot of an article. */
export const biography =
  /^([\w' .-]{3,50}?)(?: \(?@\w+\)?,?)?,? (?:is|has been|est|was) (?:(?:an?|the|our|une?|le|la|notre|currently|actuellement)\b.{0,60}?)?\b(?:reporter|correspondent|editor(?:-in-chief)?|columnist|(?:freelance |staff |senior )writer|journalist|contributor|podcaster|journaliste|correspondante?|redact(?:eur|rice)|chroniqueu(?:r|se)|editorialiste|pigiste|reporteur|grand reporter)\b|^([\w' .-]{3,40}?) (?:covers|writes (?:about|on|for)|reports (?:on|for|from)|couvre|ecrit (?:sur|pour))\b/

/** Who an invited writer is, or what they have written; only below their name on a line of its own. */
export const invited =
  /^([\w' .-]{3,50}?)(?:'s? (?:new |latest |last |first )?(?:book|novel|memoir|podcast)\b.{1,160}\b(?:is|was|will be) (?:out|published|available|released)|,? (?:is|est|was) (?:(?:an?|the|une?|le|la) )?.{0,80}?\b(?:authors?|founders?|co-founders?|professors?|lecturers?|fellow|analysts?|consultants?|educators?|speakers?|bloggers?|lawyers?|directors?|teach(?:es|er)|auteure?|autrice|fondat(?:eur|rice)|professeure?|enseignante?|maitre de conferences|chercheu(?:r|se)|avocate?|consultante?|essayiste|researchers?|scientists?|novelists?|playwrights?|historians?|economists?|sociologists?|journalists?|writers?|editors?|reporters?|romanciere?|journaliste|sociologue|ecrivaine?|directeur|directrice|economiste|historienne?|politologue|philosophe)\b)/
