// The patterns are for folded text: lower case, no accents, ' for every apostrophe.

/** What somebody is who speaks for a state, a body, a firm or a movement, or decides in it. */
export const inCharge =
  /\b(?:(?:vice-)?president(?:e|es|s)?|premiere?s? ministres?|prime ministers?|ministers?|ministres?|secretaires? (?:d'etat|general\w*)|secretary|chancel(?:ier|iere|lor)s?|gouverneure?s?|governors?|prefete?s?|prefects?|maires?|mayors?|senat(?:eur|rice|or)s?|deputee?s?|lawmakers?|congress(?:man|woman)|commissaires?|commissioners?|ambassad(?:eur|rice|or)s?|diplomate?s?|emissaires?|envoys?|porte-parole|spokes(?:man|men|woman|women|person|people)|general|generaux|colonels?|commandante?s?|commanders?|amira(?:l|ux)|admirals?|captains?|capitaines?|chef(?:fe)?s?|chiefs?|heads?|dirigeante?s?|leaders?|directeurs?|directrices?|directors?|patron(?:ne)?s?|pdg|ceo|chair(?:man|woman|person)?|responsables?|officials?|officers?|officiers?|procureure?s?|prosecutors?|juges?|judges?|magistrate?s?|kings?|queens?|rois?|reines?|papes?|pope|eveques?|bishops?|archeveques?|negociat(?:eur|rice)s?|negotiators?|delegue?e?s?|delegates?|mediat(?:eur|rice|or)s?|avocate?s?|lawyers?)\b/

/** A body that speaks: what it says is its own, whoever lends it a voice. */
export const body =
  /\b(?:syndicats?|unions?|gouvernements?|governments?|ministeres?|ministry|ministries|autorites?|authority|authorities|police|gendarmerie|pompiers|firefighters|coastguards?|armees?|army|military|navy|etat-major|forces|parquet|tribuna(?:l|ux)|courts?|cour|mairie|town hall|prefecture|presidence|agences?|agency|agencies|commission|councils?|conseil|comites?|committee|federations?|associations?|organi[sz]ations?|ong|ngos?|partis?|party|parties|entreprises?|company|companies|compagnies?|groupes?|groups?|banques?|banks?|instituts?|institutes?|observatoire|observatory|bureau|office|services?|department|departement|renseignement|intelligence|signataires|signatories|capitales|chambre|chamber|parlement|parliament|hopita(?:l|ux)|hospitals?|universite|university)\b/

/** Who happens to be there, or speaks for nobody else. */
export const bystander =
  /\b(?:habitant\w*|riverain\w*|voisin\w*|passant\w*|temoins?|touristes?|clients?|clientes?|commercant\w*|boulang\w+|retraite\w*|etudiant\w*|lyceen\w*|eleves?|parents?|meres?|peres?|mamans?|familles?|usagers?|usageres?|passag\w+|voyageu\w+|automobilistes?|spectat\w+|supporte\w+|badauds?|internautes?|manifestant\w*|hommes?|femmes?|l'un d'eux|l'une d'elles|un autre|une autre|residents?|locals?|neighbou?rs?|passers-by|witness(?:es)?|tourists?|customers?|shoppers?|shopkeepers?|bakers?|pensioners?|retirees?|students?|pupils?|mothers?|fathers?|mums?|dads?|famil(?:y|ies)|commuters?|passengers?|travell?ers?|motorists?|spectators?|fans?|bystanders?|protesters?|man|men|woman|women|one of them|another)\b/

/** « a refusé de commenter », "did not respond": nothing was said. */
export const silent = /\b(?:comment\w*|repond\w*|reag\w*|respond\w*|repl(?:y|ied)|reactions?)\b/

/** "Could not verify", « n’a pas pu vérifier »: an outlet on its own work. */
export const unverified =
  /\b(?:could|can|was|were|has|have)(?:n't| not)? (?:not )?(?:\w+ ){0,3}(?:verif\w+|authenticate\w*)\b|\bpu (?:etre )?(?:\w+ ){0,3}(?:verifi\w+|authentifi\w+)/

/** « un premier bilan », "its previous count", « la veille »: a number that another one has taken the place of. */
export const superseded =
  /\b(?:precedent\w*|anterieure?s?|d'abord|dans un premier temps|premier (?:bilan|decompte|chiffre)|la veille|jusque-la|jusqu'ici|previous(?:ly)?|earlier (?:count|toll|figure|estimate|number)|initial(?:ly)?|first (?:put|count(?:ed)?|toll|reported|estimate)|until then|had been put|the day before|a day earlier)\b/

/** Who accuses or threatens somebody says something new of them. */
export const accuses =
  /\b(?:accus\w*|denonc\w*|reproch\w*|menac\w*|mettr?e? en garde|mis(?:e|es)? en garde|blam\w*|threat\w*|warn\w*|denounc\w*|condemn\w*|condamn\w*)\b/

/** « avait démenti », "had said", « rappelle »: what was said before what the article tells. */
export const recalled = /^(?:(?:l'|les? |la |y |en )?(?:avai(?:t|ent)|had)|rappel\w*|recall\w*)\b/
