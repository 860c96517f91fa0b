import type { Category, Language } from '../../types.ts'

/** What a word can tell of a count: its category, or that persons are counted without saying which. */
export type CountedKind = Category | 'persons'

type Lists = Readonly<Partial<Record<CountedKind, string>>>

/** Words by what they count, in all their forms, lower case and without accents. */
export const categoryWords: Readonly<Record<Language, Lists>> = {
  fr: {
    troops: `soldat soldats soldate soldates militaires troupe troupes combattant combattants combattante
      combattantes fantassin fantassins officier officiers sous-officier sous-officiers recrue recrues conscrit
      conscrits mercenaire mercenaires parachutiste parachutistes reserviste reservistes milicien miliciens
      legionnaire legionnaires guerilleros bataillon bataillons brigade brigades regiment regiments contingent
      contingents effectif effectifs djihadiste djihadistes jihadiste jihadistes paramilitaire paramilitaires insurges rebelle rebelles artilleurs`,
    killed: `tue tues tuee tuees tuer tuent tuait tuant mort morts morte mortes meurt meurent mourir mourait deces
      decede decedes decedee decedees decedent peri perissent perir cadavre cadavres depouilles assassine assassines
      assassinee assassinees massacre massacres massacrees extermine extermines exterminee exterminees noye noyes noyee noyees abattus abattues abattre abattent abattaient abattait decapite decapites decapitee decapitees executes executees suicide suicides suicidee suicidees feminicide feminicides egorge
      egorges egorgee egorgees succombe
      succombent decime decimes decimee decimees decimer decimant assassiner assassinent assassinant massacrer massacrent
      massacrant abattant`,
    wounded: `blesse blesses blessee blessees blesser blessent blessant poignarde
      poignardes poignardee poignardees intoxique intoxiques intoxiquee intoxiquees`,
    'killed-or-wounded': 'perte pertes',
    missing: 'disparu disparus disparue disparues',
    captured: `capture captures capturee capturees capturer prisonnier prisonniers prisonniere prisonnieres captif
      captifs captive captives otage otages`,
    arrested: `arrete arretes arretee arretees arrestation arrestations interpelle interpelles interpellee
      interpellees interpellation interpellations incarcere incarceres incarceree incarcerees emprisonne emprisonnes
      emprisonnee emprisonnees ecroue ecroues ecrouee ecrouees apprehende apprehendes apprehendee apprehendees`,
    displaced: `deplace deplaces deplacee deplacees refugie refugies refugiee refugiees exile exiles exilee exilees
      evacue evacues evacuee evacuees evacuer evacuent evacuation evacuations reloge reloges relogee relogees reloger
      delogees deloges sans-abri sinistree sinistrees fui`,
    crowd: `manifestant manifestants manifestante manifestantes manifeste manifester defile defiler protestataire
      protestataires spectateur spectateurs spectatrice spectatrices foule foules festivaliers pelerins`,
    weapons: `missile missiles obus char chars tank tanks drone drones roquette roquettes fusil fusils canon canons
      munition munitions cartouche cartouches blindes obusier obusiers lance-roquettes lance-missiles lance-grenades
      bombe bombes grenade grenades torpille torpilles ogive ogives arme armes helicopteres bombardiers sous-marins
      mitrailleuse mitrailleuses pistolet pistolets revolver revolvers carabine carabines kalachnikov kalachnikovs mortiers explosifs projectile projectiles intercepteurs`,
    money: `euro euros dollar dollars rouble roubles sterling yen yens yuan yuans wons hryvnia hryvnias franc francs
      rial rials riyal riyals dirham dirhams dinar dinars peso pesos roupie roupies ringgit ringgits baht bahts shekel shekels zloty zlotys forint forints naira nairas hryvnia hryvnias argent montant cout coute coutent
      couter couts budget depense depenses vaut valent valait`,
    persons: `victime victimes personne personnes gens civil civils civile civiles femme femmes homme hommes enfant enfants fille filles fillette fillettes garcon garcons bebe bebes nourrisson nourrissons habitant
      habitants habitante habitantes citoyen citoyens passager passagers migrant migrants policier policiers gendarme
      gendarmes journaliste journalistes pompier pompiers etudiant etudiants eleve eleves ouvrier ouvriers salarie
      salaries employe employes adolescent adolescents mineurs touriste touristes villageois travailleurs individu individus
      fidele fideles jeunes voyageurs clients patient patients malades detenu detenus residents riverains automobilistes
      cyclistes militants suspect suspects lyceens collegiens retraites chomeurs`,
  },
  en: {
    troops: `soldier soldiers troop troops serviceman servicemen servicewomen servicemembers fighter fighters
      combatant combatants officers infantryman infantrymen infantry recruit recruits conscript conscripts mercenary
      mercenaries paratrooper paratroopers reservist reservists marines commandos militant militants militiaman
      militiamen legionnaires rebels insurgents jihadists jihadis gunmen battalion battalions brigade brigades
      regiment regiments contingent generals airmen personnel`,
    killed: `killed kill kills killing slain dead died die dies dying death deaths fatality fatalities perished perish
      corpse corpses murdered murder murders massacred exterminated drowned assassinated beheaded executed
      slaughtered`,
    wounded: `wounded wounding wound wounds injured injure injures injuring injury injuries
      hurt maimed stabbed`,
    'killed-or-wounded': 'casualty casualties losses',
    missing: 'missing disappeared unaccounted',
    captured: `captured capturing prisoner prisoners captive captives hostage hostages pows abducted kidnapped`,
    arrested: `arrested arrest arrests arresting detained detain detainee detainees jailed imprisoned`,
    displaced: `displaced refugee refugees evacuee evacuees evacuated homeless uprooted fled exiles evacuate evacuates
      evacuating evacuation evacuations relocated rehoused`,
    crowd: `protester protesters protestor protestors demonstrator demonstrators marcher marchers crowd crowds
      turnout spectator spectators worshippers pilgrims mourners protested marched rallied attendees festivalgoers`,
    weapons: `missile missiles shell shells tank tanks drone drones rocket rockets rifle rifles pistol pistols handgun handguns revolver revolvers gun guns howitzer
      howitzers warhead warheads munition munitions ammunition bomb bombs grenade grenades torpedo torpedoes weapon
      weapons warplane warplanes warship warships submarine submarines helicopters bombers launcher launchers mortars
      artillery landmines explosives interceptors uavs projectile projectiles`,
    money: `dollar dollars euro euros sterling rouble roubles ruble rubles yen yuan hryvnia hryvnias franc francs rial
      rials riyal riyals dirham dirhams dinar dinars peso pesos rupee rupees pence money cash cost costs paid pay
      spend spent worth`,
    persons: `victim victims people person persons civilian civilians man men woman women child children inhabitant inhabitants
      citizen citizens passenger passengers migrant migrants resident residents policeman policemen journalist
      journalists firefighter firefighters student students pupils worker workers employees staff teenagers tourist
      tourists villagers boys girls individuals patients clients inmates suspects drivers motorists teachers nurses doctors`,
  },
}

/** Animals: what befell them befell no person. Folded. */
export const animals: ReadonlySet<string> = new Set(
  `animal animaux bete betes chien chiens chat chats veau veaux vache vaches bovin bovins taureaux mouton moutons brebis
  agneau agneaux chevre chevres porc porcs cochons poule poules poulets volaille volailles canard canards oies gallinaces
  cheval chevaux anes lapins oiseau oiseaux abeilles insectes poisson poissons saumons sardines dauphin dauphins cetace
  cetaces baleine baleines requin requins phoques tortues visons renards sangliers cerfs chevreuils ours loup loups lions
  tigre tigres elephant elephants rhinoceros singe singes kangourous koalas animals dogs cats cows calves cattle sheep lambs
  goats pigs chickens hens ducks geese poultry birds bees insects fish dolphin dolphins whale whales sharks seals turtles
  minks foxes boars deer bears wolves lions tigers elephants rhinos monkeys koalas kangaroos horses`.split(
    /\s+/,
  ),
)

/** Counted nouns that are nobody: a village that is captured is no prisoner. Folded. */
export const things: ReadonlySet<string> = new Set([
  ...animals,
  ...`village villages ville villes localite localites position positions immeuble immeubles batiment batiments vehicule
  vehicules train trains avion avions navire navires bateau bateaux document documents emploi emplois entreprise entreprises
  usine usines maison maisons logement logements ecole ecoles site sites espece especes hectares arbres foyers
  blessure blessures wounds fermes habitations chalets appartements hotels campings magasins commerces arrondissements departements regions provinces pays etats
  voitures camions wagons bus cargos vols commune communes quartier quartiers euros cas attentats attaques explosions fusillades incendies accidents incidents tirs coups enquetes plaintes dossiers affaires proces recours perquisitions operations interventions controles manifestations rassemblements rixes viols agressions tentatives cambriolages videos images photos ruches poubelles towns town cities city settlement settlements building
  buildings vehicles ship ships boat boats aircraft plane planes documents files jobs firms companies factories houses homes
  schools sites species trees cases districts areas square kilometres miles
  farms shops stores apartments countries states counties provinces regions cars trucks flights`.split(/\s+/),
])

/** Nouns of people who may gather; « 300 policiers mobilisés » are no crowd. Folded. */
export const gatherers: ReadonlySet<string> = new Set(
  `individus personnes gens participants participantes fideles supporters partisans sympathisants etudiants etudiantes lyceens salaries
  habitants visiteurs grevistes agriculteurs militants militantes opposants riverains parents adherents retraites
  infirmiers soignants avocats enseignants professeurs fonctionnaires cheminots ouvriers salariees restaurateurs people participants fans students residents workers followers supporters activists
  visitors strikers farmers locals parents teachers nurses activists`.split(/\s+/),
)

/** Verbs of gathering: what draws people, and what people do; the second with the word behind the verb. */
export const gathering: Readonly<Record<Language, { readonly draws: RegExp; readonly comes: RegExp }>> = {
  fr: {
    draws:
      /^(?:rassembl(?:e|es|ent|er|ait|aient|ant|era)|reuni(?:t|r|s|ssent|ssait|ssant)?|mobilis(?:e|er|ent|ait|ant)|attir(?:e|er|ent|ait|aient|ant)|drain(?:e|er|ait))$/,
    comes:
      /^(?:rassemble(?:es|s|nt)|reuni(?:s|es|ssent)|masse(?:s|es|nt)|(?:ont|avaient) (?:defile|marche|manifeste|proteste|afflue|converge)|(?:defil|march|manifest)(?:ent|aient)|converge|afflue|retrouve(?:es|s) (?:devant|place|autour)|(?:ont|avaient|ayant) (?:participe|assiste)|(?:assist|particip)(?:ent|aient) (?:à|au|aux)|attendue?s (?:sur|devant|place|autour)|battu le|presente?s (?:pour|dans|sur|au)|descend\p{L}+ dans)/u,
  },
  en: {
    draws:
      /^(?:dr[ae]w(?:s|n|ing)?|gather(?:s|ed|ing)?|attract(?:s|ed|ing)?|assembled|mobili[sz](?:es|ed|ing)|brought)$/,
    comes:
      /^(?:(?:turn(?:ed|ing)?|came) out|(?:took|taken|taking) (?:to|part)|attend(?:ed|ing)|(?:gather|assembl|mass|flock|converg|protest|rall|march|demonstrat)(?:ed|ied)|(?:pack|fill|pour|throng)ed (?:into|the|through|onto)$)/,
  },
}

/** Nouns of gatherings: how many they are of. Folded. */
export const gatherings =
  /^(?:rassemblements?|attroupements?|foules?|manifestations?|corteges?|defiles?|affluence|assistance|marches?|parterre|crowds?|gatherings?|protests?|rally|rallies|demonstrations?)$/

/** Currencies that are also the name of another thing, and the words that show money. Folded. */
export const doubtfulMoney = /^(?:balles|livres?|couronnes?|crowns?|pounds?|reals?|reais)$/
export const signsOfPayment =
  /^(?:euros?|dollars?|sterling|prix|cout|coute|coutes|coutee|coutait|coutent|couter|amendes?|montants?|paye|payer|paient|salaires?|transactions?|especes|encheres|billets|recettes?|affaires|benefices?|budget|transfert|somme|facture|valeur|investissements?|pret|dette|price|cost|costs|fine|fined|paid|pay|worth|loan|debt)$/

/** Verbs that number those who came. */
export const numbering =
  /^(?:compte|denombr|recens|comptabilis|estim|annonc|revendiqu|evoqu|avanc|count(?:ed|s)?$|estimat|record(?:ed|s)$|claim(?:s|ed)?$|report(?:s|ed)?$)/

/** The same for groups of words, separated by a bar; they win over their single words. */
export const categoryPhrases: Readonly<Record<Language, Lists>> = {
  fr: {
    killed: `trouve la mort|perdu la vie|perdent la vie|perdraient la vie|perdaient la vie|perdre la vie|perdant la vie|trouvent la mort|trouvaient la mort|tombes au combat|tombe au combat|vies perdues`,
    wounded:
      'pour des blessures|pour leurs blessures|pour ses blessures|en urgence absolue|en urgence relative|grievement brule|grievement brules|grievement brulee|grievement brulees|gravement brulee|gravement brules|gravement brulees|grievement atteint|grievement atteints|grievement atteintes',
    'killed-or-wounded': 'hors de combat',
    missing: `manquent a l' appel|manque a l' appel|manquent encore a l' appel|manquaient a l' appel|manquant a l' appel`,
    arrested:
      'en garde a vue|garde a vue|gardes a vue|en detention|sous les verrous|placement en garde a vue',
    displaced: `pris la fuite|a fuir|fuir leur|fuir leurs|fui leur|fui leurs|quitter leur domicile|quitter leurs domiciles|quitter leur maison|quitter leurs maisons|quitter leur logement|quitter leurs logements|quitter leur foyer|quitter leurs foyers|quitte leur domicile|quitte leurs domiciles|quitte leur maison|quitte leurs maisons|perdu leur maison|perdu leurs maisons|perdu leur logement|perdu leur toit|perdu leur domicile|quitte leur foyer|quitte leurs foyers|mises a l' abri|mis a l' abri|refuges de fortune|sans abri|sans abris|sans logis|sans toit|privees de logement|prives de logement|privees de toit`,
    persons: 'soldat du feu|soldats du feu',
    crowd: 'dans la rue|dans les rues',
    weapons: `cocktail molotov|cocktails molotov|avion de chasse|avions de chasse|avion de combat|avions de combat|navires de guerre|pieces d' artillerie`,
    money:
      'livres sterling|livres syriennes|livres turques|livres libanaises|livres egyptiennes|livres soudanaises|livres pour un dollar',
  },
  en: {
    killed: 'lost their lives|lost his life|lost her life|shot dead|death toll',
    'killed-or-wounded': 'out of action',
    captured: 'taken prisoner|taken hostage|taken captive|in captivity|prisoners of war',
    displaced:
      'forced from their homes|driven from their homes|left their homes|leave their homes|forced to flee|forced to leave',
    crowd: 'to the streets',
    weapons: 'fighter jet|fighter jets|small arms|combat aircraft|rounds of ammunition',
    persons: 'police officers|police officer|prison officers|senior officers of police',
    other:
      'job losses|jobs losses|crop losses|net losses|financial losses|economic losses|tax losses|trading losses|operating losses|territorial losses|election losses|straight losses|consecutive losses',
  },
}
