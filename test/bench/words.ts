/** Words for made-up articles: nothing here is anybody's text. */
const list = (words: string) => words.split('|')

export const firstNames = list(
  'Anna|Paul|John|Olena|Aminata|Marc|Susan|Claire|Peter|Nadia|Yusuf|Ingrid|Hugo|Laila|Tomas|Ruth|Denis|Carmen|Stefan|Fatou|Martin|Elena|Victor|Rosa|Karim|Judith|Simon|Agathe|Oscar|Miriam|Pavel|Louise|Samir|Helena|Bruno|Zoe|Anders|Celine|Rami|Edith',
)
export const lastNames = list(
  'Keller|Mercier|Harding|Bondar|Diallo|Lefort|Wright|Morel|Novak|Haddad|Okafor|Lindqvist|Garnier|Castell|Petrov|Whitfield|Rousselot|Ibarra|Sorensen|Traore|Ashworth|Delmas|Kovacs|Mbeki|Villard|Thornton|Zielinski|Barreau|Osman|Pelletier|Rinaldi|Hawkins|Chevallier|Moreno|Vasquez|Leclair|Bergstrom|Fontaine|Adeyemi|Crawford|Lambertin|Szabo|Quintana|Marchetti|Dunmore|Aubert|Kaplan|Sallier|Winslow|Toure',
)
export const towns = list(
  'Marseille|Leeds|Kharkiv|Goma|Lille|Odessa|Dakar|Boston|Lyon|Tbilissi|Minsk|Oslo|Nantes|Bristol|Varsovie|Nairobi|Toulouse|Chicago|Vienne|Lagos|Rennes|Glasgow|Riga|Tunis|Bordeaux|Dublin|Prague|Beyrouth|Strasbourg|Cardiff|Vilnius|Rabat|Montpellier|Seattle|Zagreb|Manille|Grenoble|Denver|Athènes|Bamako',
)
/** What names that nobody has are made of. */
export const syllables = list(
  'bar|cor|dal|fen|gor|hal|jor|kel|lam|mor|nar|pel|quin|ros|sal|tor|var|wil|zan|bel|cam|dor|fal|gar|lin|mar|nor|pra|sel|ter',
)
export const endings = list(
  'ville|mont|ac|ay|court|berg|ton|ford|stad|ova|ine|ex|ia|um|tec|val|ham|holm|mere|rac',
)
export const months = {
  fr: list('janvier|mars|avril|mai|juin|juillet|septembre|octobre|novembre'),
  en: list('January|March|April|May|June|July|September|October|November'),
}
export const days = {
  fr: list('lundi|mardi|mercredi|jeudi|vendredi'),
  en: list('Monday|Tuesday|Wednesday|Thursday|Friday'),
}
export const roles = {
  fr: list(
    'maire|préfet|procureur|directeur de l’hôpital|déléguée syndicale|porte-parole du gouvernement|députée|général|chercheuse|présidente de l’association|ingénieur|avocate|responsable du port|ministre des Transports',
  ),
  en: list(
    'mayor|governor|prosecutor|head of the hospital|union organiser|government spokesman|lawmaker|general|researcher|chair of the charity|engineer|lawyer|harbour master|transport minister',
  ),
}
export const counted = {
  fr: list(
    'soldats|manifestants|blessés|migrants|logements|drones|emplois|élèves|hectares|camions|agents|familles|policiers|réfugiés',
  ),
  en: list(
    'troops|protesters|wounded|workers|homes|drones|jobs|pupils|acres|lorries|officers|families|passengers|refugees',
  ),
}
export const topics = {
  fr: list(
    'budget|frontière|hôpital|pont|récolte|élection|gazoduc|chemin de fer|procès|barrage|école|port|musée|incendie|grève|réforme|forêt|aéroport|usine|marché|accord|trêve|vaccin|canal|tribunal|stade|raffinerie|tramway|câble|refuge',
  ),
  en: list(
    'budget|border|hospital|bridge|harvest|election|pipeline|railway|trial|dam|school|port|museum|fire|strike|reform|forest|airport|factory|market|agreement|truce|vaccine|canal|court|stadium|refinery|tramway|cable|shelter',
  ),
}
export const adjectives = {
  fr: list(
    'nouveau|fragile|coûteux|attendu|contesté|ancien|provisoire|discret|inédit|ambitieux|tardif|partiel|régional|délicat|solide|incertain',
  ),
  en: list(
    'new|fragile|costly|awaited|disputed|former|temporary|quiet|unusual|ambitious|late|partial|regional|delicate|solid|uncertain',
  ),
}
export const things = {
  fr: list(
    'rapport|projet|calendrier|financement|chantier|dispositif|texte|contrat|plan|bilan|dossier|vote|compromis|recours|audit|scénario',
  ),
  en: list(
    'report|project|schedule|funding|site|scheme|text|contract|plan|review|file|vote|compromise|appeal|audit|scenario',
  ),
}
export const actions = {
  fr: list(
    'retarder|financer|relancer|abandonner|vérifier|défendre|publier|réviser|accélérer|suspendre|étudier|rejeter|négocier|confirmer|préparer|expliquer',
  ),
  en: list(
    'delay|fund|revive|abandon|check|defend|publish|revise|speed up|suspend|study|reject|negotiate|confirm|prepare|explain',
  ),
}
export const circumstances = {
  fr: list(
    'après des semaines de discussions|malgré la pluie|faute de moyens|à la surprise générale|sans attendre l’été|en marge d’une visite|devant une salle comble|avec l’appui de la région|au terme d’une longue nuit|sous la pression des riverains|dans un climat tendu|à quelques jours de l’échéance|loin des caméras|contre l’avis des experts|pour la troisième fois|dès la rentrée',
  ),
  en: list(
    'after weeks of talks|despite the rain|for lack of means|to general surprise|before the summer|on the fringes of a visit|before a packed hall|with regional backing|at the end of a long night|under pressure from residents|in a tense mood|days before the deadline|far from the cameras|against expert advice|for the third time|as soon as term begins',
  ),
}
