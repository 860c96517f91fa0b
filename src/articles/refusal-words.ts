/** What pages that are no article say of themselves, in both languages. */

export const errorPage =
  /(?:^|[^\p{L}\p{N}])(?:(?:error|erreur) ?(?:40[0-9]|41[0-9]|42[0-9]|50[0-9])|(?:40[034]|410|50[0234])\s?[-–:|!]?\s?(?:error|erreur|not found|forbidden|gone|bad gateway|unavailable|internal|gateway|introuvable|oups|oops|page)|(?:page|article|content|story|url) (?:was |could ?n[o'’]t be )?(?:not found|cannot be found|could not be found|can['’]t be found)|(?:page|article|contenu|document|adresse)[^.!?]{0,30}(?:introuvable|non trouvée?|inexistante?|n['’]existe (?:pas|plus)|n['’]a pas été trouvée?|a été (?:supprimé|déplacé|retiré)e?|n['’]est (?:pas|plus) (?:disponible|accessible|en ligne))|(?:page|article|content|story|url)[^.!?]{0,40}(?:does(?: not|n['’]t) exist|no longer (?:exists?|available|here)|is(?: not|n['’]t) available|(?:has been|was) (?:removed|moved|deleted|unpublished))|(?:can['’]t|cannot|couldn['’]t|could not|unable to) (?:seem to )?find (?:the|that|this) page|access (?:is )?(?:denied|forbidden)|accès (?:refusé|interdit)|service (?:temporarily )?unavailable|service (?:temporairement )?(?:indisponible|interrompu)|site (?:est )?(?:actuellement )?en maintenance|down for maintenance|internal server error|bad gateway|gateway time-?out|you (?:have been|are) blocked|vous avez été bloqué|not available in your (?:country|region|location)|(?:pas|non) disponible dans votre (?:pays|région))(?![\p{L}\p{N}])/iu

export const browserCheck =
  /(?:^just a moment|attention required|checking (?:if the site connection is secure|your browser)|verif(?:y|ying)(?: that)? you are (?:not a (?:robot|bot)|(?:a )?human)|(?:confirm|prove|show)(?: that)? you['’]?(?: a)?re (?:not a (?:robot|bot)|(?:a )?human)|are you (?:a robot|human)|i['’]m not a robot|je ne suis pas un robot|unusual (?:traffic|activity)|trafic (?:inhabituel|suspect)|vérifi\S{1,8} que vous (?:n['’]êtes pas un robot|êtes (?:bien )?(?:un )?humain)|êtes-vous (?:un robot|humain)|prouvez que vous|complete the (?:captcha|security check)|(?:résoudre|résolvez|remplir|saisir) le captcha|security check to access|contrôle de sécurité)/imu

export const needsScript =
  /(?:(?:enable|activate|turn on|requires?|needs?|without) (?:javascript|js)|javascript (?:is|must be|has been|to be) (?:disabled|enabled|required|turned on|activated|necessary)|javascript[^.]{0,30}(?:to (?:run|view|use|continue)|required)|activ(?:er|ez) (?:le |votre )?javascript|javascript (?:est|doit être|soit) (?:désactivé|activé|requis|nécessaire)|nécessite (?:l['’]activation de )?javascript|please enable (?:javascript|cookies))/iu

export const login =
  /(?:(?:log|sign) ?in (?:to|with|or|here|below)|you must (?:be )?(?:logged|signed) in|please (?:log|sign) in|forgot (?:your )?password|mot de passe oublié|(?:connectez|identifiez)-vous|(?:se connecter|connexion) (?:pour|avec|à)|créer un compte|create an account|vous devez (?:être connecté|vous connecter))/iu

/** The words of consent; an article about cookies has them too. */
export const consent =
  /(?:^|[^\p{L}])(?:cookies?|traceurs?|trackers?|consent(?:s|ement|ements|ir)?|vos choix|your choices|(?:nos|\d+) partenaires|(?:our|\d+) partners|données personnelles|personal data|vie privée|privacy|RGPD|GDPR)(?![\p{L}])/iu

/** How a site speaks to its visitor about them. */
export const consentSpeech =
  /(?:nous et nos|nous utilisons|nos (?:\d+ )?partenaires|vos (?:choix|données|préférences|appareils?)|votre (?:consentement|accord|choix|appareil|vie privée|terminal)|vous pouvez|en cliquant|(?:tout|j['’]) ?(?:accepter|accepte|refuser)|sans accepter|(?:gérer|paramétrer) (?:les |mes |vos )?(?:cookies|choix|préférences)|we and our|we use|we (?:value|care about|respect) your|our (?:\d+ )?partners|your (?:choices?|consent|personal data|data|preferences|privacy|device)|you (?:may|can)|by clicking|accept all|reject all|(?:manage|cookie) (?:settings|preferences|cookies|options|choices))/giu

/** What nobody but a paywall says: a paragraph of its own, wherever it stands on the page. */
export const paywallSure =
  /(?:il (?:vous )?reste [\d,.]+\s?% d[eu]|il vous reste [\d,.]+\s?% (?:de|à)|(?:la suite|la totalité|l['’]intégralité|le reste)[^.!?]{0,30} réservée? (?:à nos|aux) (?:abonn|membre|inscrit)|(?:cet |l['’])(?:article|contenu) est réservé (?:à nos|aux) (?:abonn|membre)|(?:article|contenu) réservé (?:à nos|aux) (?:abonn|membre)|abonn\S{0,6}[- ]vous pour (?:lire (?:la suite|l['’]article|cet article|l['’]intégralité)|continuer|accéder à (?:cet|la suite|l['’]article|l['’]intégralité)|découvrir la suite)|pour lire (?:la suite|cet article|l['’]intégralité)[^.!?]{0,40}(?:abonn|connect|inscri)|(?:subscribe|sign (?:in|up)|log in|register|become a (?:member|subscriber)) to (?:continue(?: reading)?|keep reading|read (?:the (?:full|rest)|this|more|on)|unlock|finish reading)|to (?:continue|keep) reading[^.!?]{0,40}(?:subscri|sign|log|register|account)|to read the (?:full|rest of (?:the|this)) (?:story|article)|this (?:article|content|story|post) is (?:exclusive(?:ly)?|reserved|only|available) (?:\S+ ){0,4}(?:subscribers|members)|(?:article|content|story) (?:is )?for (?:paid |paying )?(?:subscribers|members) only|you(?:['’]ve| have) (?:reached|used|read) (?:your|all|the)[^.!?]{0,40}(?:free|limit|articles))/iu

/** What a paywall says among other things. */
export const paywall =
  /(?:^réservée?s? (?:à nos|aux) (?:abonn|membre)|^(?:pour )?lire la suite|^déjà abonnée? ?\?|subscribers? only|only (?:available )?(?:for|to) subscribers|^(?:to read |read )?the full (?:story|article)|already a (?:subscriber|member)\s?\?|(?:articles?|suite|contenus?|lecture) (?:\S+ ){0,2}réservée?s? (?:à nos|aux) (?:abonn|membre)|il vous reste [\d,.]+\s?%)/iu
