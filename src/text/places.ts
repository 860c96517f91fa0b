/**
 * Places that the news names, one a line: names in French | names in English. Of several names the first is the one
 * displayed; an empty English side means the same names. The key is made from the first English name.
 */
export const placeTable = `
Europe|
Europe de l'Est|Eastern Europe
Europe de l'Ouest|Western Europe
Europe centrale|Central Europe
Afrique|Africa
Afrique de l'Ouest|West Africa
Afrique de l'Est|East Africa
Afrique du Nord|North Africa
Afrique centrale|Central Africa
Asie|Asia
Asie centrale|Central Asia
Asie du Sud-Est|Southeast Asia,South-East Asia
Asie du Nord-Est|Northeast Asia,North-East Asia
Amérique latine|Latin America
Amérique du Sud|South America
Amérique du Nord|North America
Amérique centrale|Central America
Océanie|Oceania
Antarctique|Antarctica
Arctique|Arctic
Moyen-Orient|Middle East
Proche-Orient|Near East
Extrême-Orient|Far East
Indo-Pacifique,Indopacifique|Indo-Pacific
Asie-Pacifique|Asia-Pacific
Caucase|Caucasus
Caucase du Nord|North Caucasus
Caucase du Sud|South Caucasus
Balkans|
pays baltes,États baltes|Baltic states,Baltics
Scandinavie|Scandinavia
Maghreb|
Sahel|
Levant|
Corne de l'Afrique|Horn of Africa
Corée,péninsule coréenne,péninsule de Corée|Korea,Korean peninsula,Korean Peninsula
Koursk,région de Koursk,oblast de Koursk|Kursk,Kursk region,Kursk oblast,Kursk Oblast
Belgorod|
Briansk|Bryansk
Voronej|Voronezh
Rostov,Rostov-sur-le-Don|Rostov,Rostov-on-Don
Krasnodar|
Saint-Pétersbourg|Saint Petersburg,St. Petersburg,St Petersburg
Vladivostok|
Primorié,kraï du Primorié|Primorye,Primorsky
Khabarovsk|
Ekaterinbourg,Iekaterinbourg|Yekaterinburg,Ekaterinburg
Novossibirsk|Novosibirsk
Kazan|
Samara|
Saratov|
Volgograd|
Engels|
Mourmansk|Murmansk
Kaliningrad|
Sotchi|Sochi
Novorossiisk,Novorossiïsk|Novorossiysk
Grozny|
Tchétchénie|Chechnya
Daghestan|Dagestan
Ingouchie|Ingushetia
Tatarstan|
Bouriatie|Buryatia
Sibérie|Siberia
Oural|Urals
Sakhaline|Sakhalin
Kouriles|Kuril Islands,Kurils
Crimée|Crimea
Sébastopol|Sevastopol
Simferopol|
Kertch,pont de Crimée|Kerch
Donbass,Donbas|Donbas,Donbass
Donetsk|
Louhansk,Lougansk|Luhansk,Lugansk
Kharkiv,Kharkov|Kharkiv,Kharkov
Kherson|
Zaporijjia,Zaporijia,Zaporijie|Zaporizhzhia,Zaporizhia
Odessa,Odesa|Odesa,Odessa
Marioupol|Mariupol
Bakhmout|Bakhmut
Avdiïvka,Avdiivka|Avdiivka
Pokrovsk|
Kourakhove|Kurakhove
Tchassiv Iar|Chasiv Yar
Toretsk|
Kramatorsk|
Sloviansk|
Koupiansk|Kupiansk
Lyman|
Izioum|Izium
Vouhledar|Vuhledar
Soudja|Sudzha
Soumy|Sumy
Tchernihiv|Chernihiv
Tchernobyl|Chernobyl,Chornobyl
Boutcha|Bucha
Irpin|
Lviv,Lvov|Lviv,Lvov
Dnipro|
Kryvyï Rih,Kryvyi Rih|Kryvyi Rih
Mykolaïv,Mykolaiv|Mykolaiv
Poltava|
Vinnytsia|
Jytomyr|Zhytomyr
Ternopil|
Ivano-Frankivsk|
Oujhorod|Uzhhorod
Transnistrie|Transnistria
Gagaouzie|Gagauzia
Abkhazie|Abkhazia
Ossétie du Sud|South Ossetia
Haut-Karabakh,Haut-Karabagh,Karabakh|Nagorno-Karabakh,Karabakh
Gaza,bande de Gaza|Gaza,Gaza Strip,Gaza City
Cisjordanie|West Bank
Rafah|
Khan Younès,Khan Younis|Khan Younis,Khan Yunis
Jabaliya,Jabalia|Jabalia
Deir al-Balah|
Jérusalem-Est|East Jerusalem
Naplouse|Nablus
Jénine|Jenin
Hébron|Hebron
Bethléem|Bethlehem
Tel-Aviv,Tel Aviv|Tel Aviv
Haïfa|Haifa
plateau du Golan,Golan|Golan Heights,Golan
Néguev|Negev
Sinaï|Sinai
Alep|Aleppo
Homs|
Hama|
Idleb,Idlib|Idlib
Raqqa|
Lattaquié|Latakia
Deir ez-Zor,Deir Ezzor|Deir ez-Zor,Deir Ezzor
Deraa|Daraa
Palmyre|Palmyra
Kobané|Kobani
Mossoul|Mosul
Bassorah|Basra
Erbil|Erbil,Irbil
Kirkouk|Kirkuk
Kurdistan|
Ispahan|Isfahan
Chiraz|Shiraz
Natanz|
Fordo|Fordow,Fordo
Tyr|Tyre
Saïda|Sidon
Nabatiyé|Nabatieh
plaine de la Bekaa,Bekaa|Bekaa,Bekaa Valley
Aden|
Hodeïda|Hodeidah,Hudaydah
Kandahar|
Hérat|Herat
Peshawar|
Lahore|
Karachi|
Bombay,Mumbai|Mumbai,Bombay
Calcutta|Kolkata,Calcutta
Cachemire|Kashmir
Pendjab|Punjab
Tibet|
Xinjiang|
Shanghai|
Guangzhou|
Shenzhen|
Wuhan|
Mandchourie|Manchuria
Mongolie-Intérieure|Inner Mongolia
Hiroshima|
Nagasaki|
Fukushima|
Osaka|
Okinawa|
Busan,Pusan|Busan
Incheon|
Panmunjom|Panmunjom,Panmunjeom
Kaesong|
Wonsan|
Yongbyon|
Hambourg|Hamburg
Munich|
Francfort|Frankfurt
Cologne|
Dresde|Dresden
Ramstein|
Strasbourg|
Marseille|Marseille,Marseilles
Lyon|Lyon,Lyons
Toulouse|
Bordeaux|
Lille|
Nantes|
Rennes|
Montpellier|
Grenoble|
Versailles|
Bretagne|Brittany
Normandie|Normandy
Alsace|
Provence|
Corse|Corsica
Île-de-France|
Allier|
Ardèche|
Ardennes|
Ariège|
Aude|
Aveyron|
Bouches-du-Rhône|
Calvados|
Cantal|
Charente|
Charente-Maritime|
Corrèze|
Côte-d'Or|
Côtes-d'Armor|
Deux-Sèvres|
Dordogne|
Doubs|
Drôme|
Essonne|
Finistère|
Gard|
Gers|
Gironde|
Haute-Garonne|
Haute-Loire|
Haute-Marne|
Haute-Saône|
Haute-Savoie|
Haute-Vienne|
Hautes-Alpes|
Hautes-Pyrénées|
Hauts-de-Seine|
Hérault|
Ille-et-Vilaine|
Indre-et-Loire|
Isère|
Jura|
Loir-et-Cher|
Loire-Atlantique|
Loiret|
Lot-et-Garonne|
Lozère|
Maine-et-Loire|
Marne|
Mayenne|
Meurthe-et-Moselle|
Meuse|
Morbihan|
Moselle|
Nièvre|
Oise|
Pas-de-Calais|
Puy-de-Dôme|
Pyrénées-Atlantiques|
Pyrénées-Orientales|
Bas-Rhin|
Haut-Rhin|
Saône-et-Loire|
Sarthe|
Savoie|
Seine-et-Marne|
Seine-Maritime|
Seine-Saint-Denis|
Tarn-et-Garonne|
Val-d'Oise|
Val-de-Marne|
Vaucluse|
Vendée|
Vosges|
Yonne|
Yvelines|
Alpes-Maritimes|
Alpes-de-Haute-Provence|
Auvergne|
Bourgogne|
Occitanie|
Nouvelle-Aquitaine|
Hauts-de-France|
Grand Est|
Pays de la Loire|
Centre-Val de Loire|
Pyrénées|
Alpes|Alps
Dunkerque|Dunkirk
Calais|
Avignon|
Brest|
Reims|
Metz|
Rouen|
Le Havre|
Dijon|
Perpignan|
Menton|
Nouvelle-Calédonie|New Caledonia
Polynésie française|French Polynesia
Guadeloupe|
Martinique|
Guyane,Guyane française|French Guiana
Mayotte|
La Réunion,île de la Réunion|Réunion Island
Genève|Geneva
Zurich|
Davos|
Lausanne|
Milan|
Naples|
Venise|Venice
Florence|
Turin|
Sicile|Sicily
Lampedusa|
Barcelone|Barcelona
Catalogne|Catalonia
Andalousie|Andalusia
Pays basque|Basque Country
Valence|Valencia
Séville|Seville
Gibraltar|
Écosse|Scotland
pays de Galles|Wales
Irlande du Nord|Northern Ireland
Édimbourg|Edinburgh
Belfast|
Manchester|
Liverpool|
Birmingham|
Glasgow|
Anvers|Antwerp
Flandre|Flanders
Wallonie|Wallonia
Rotterdam|
La Haye|The Hague
Istanbul|
Izmir|
Cracovie|Krakow,Kraków
Gdansk|
Rzeszow|Rzeszów,Rzeszow
Suwalki,corridor de Suwalki|Suwalki Gap
Transylvanie|Transylvania
Salonique,Thessalonique|Thessaloniki
Crète|Crete
Benghazi|
Misrata|
Syrte|Sirte
Alexandrie|Alexandria
Casablanca|
Marrakech|Marrakesh
Oran|
Goma|
Nord-Kivu|North Kivu
Sud-Kivu|South Kivu
Ituri|
Bukavu|
Darfour|Darfur
El-Fasher,El Fasher|El Fasher,El-Fasher,al-Fashir
Tigré,Tigray|Tigray
Amhara|
Oromia|
Somaliland|
Puntland|
Tombouctou|Timbuktu
Gao|
Kidal|
Ménaka|Menaka
Agadez|
Lac Tchad,lac Tchad|Lake Chad
Lagos|
Kano|
Borno|
Le Cap|Cape Town
Johannesburg|
Durban|
Cabo Delgado|
New York|New York,New York City
Los Angeles|
Chicago|
San Francisco|
Houston|
Miami|
Boston|
Philadelphie|Philadelphia
Atlanta|
Seattle|
Dallas|
Détroit|Detroit
Denver|
La Nouvelle-Orléans,Nouvelle-Orléans|New Orleans
Las Vegas|
Californie|California
Texas|
Floride|Florida
Virginie|Virginia
Pennsylvanie|Pennsylvania
Michigan|
Wisconsin|
Arizona|
Nevada|
Ohio|
Caroline du Nord|North Carolina
Caroline du Sud|South Carolina
Alaska|
Hawaï|Hawaii
Alabama|
Arkansas|
Colorado|
Connecticut|
Delaware|
Idaho|
Illinois|
Indiana|
Iowa|
Kansas|
Kentucky|
Maine|
Maryland|
Massachusetts|
Minnesota|
Mississippi|
Missouri|
Nebraska|
Oklahoma|
Oregon|
Tennessee|
Utah|
Vermont|
Wyoming|
Louisiane|Louisiana
New Jersey|
New Hampshire|
Nouveau-Mexique|New Mexico
Rhode Island|
Dakota du Nord|North Dakota
Dakota du Sud|South Dakota
Virginie-Occidentale|West Virginia
Guam|
Porto Rico|Puerto Rico
Québec|Quebec
Ontario|
Montréal|Montreal
Toronto|
Vancouver|
Alberta|
Rio de Janeiro,Rio|Rio de Janeiro,Rio
Sao Paulo,São Paulo|São Paulo,Sao Paulo
Amazonie|Amazon rainforest
Guantanamo|Guantanamo,Guantánamo,Guantanamo Bay
Sydney|
Melbourne|
Perth|
Auckland|
mer Noire|Black Sea
mer Rouge|Red Sea
mer Baltique,Baltique|Baltic Sea,Baltic
mer d'Azov|Sea of Azov
mer Caspienne|Caspian Sea
mer Méditerranée,Méditerranée|Mediterranean,Mediterranean Sea
mer Égée|Aegean Sea,Aegean
mer du Nord|North Sea
mer du Japon,mer de l'Est|Sea of Japan,East Sea
mer Jaune|Yellow Sea
mer de Chine méridionale|South China Sea
mer de Chine orientale|East China Sea
détroit de Taïwan,détroit de Taiwan|Taiwan Strait
détroit d'Ormuz|Strait of Hormuz
détroit du Bosphore,Bosphore|Bosphorus,Bosporus
canal de Suez|Suez Canal
canal de Panama|Panama Canal
golfe d'Aden|Gulf of Aden
golfe Persique|Persian Gulf
Manche|English Channel
océan Pacifique,Pacifique|Pacific Ocean,Pacific
océan Atlantique,Atlantique|Atlantic Ocean,Atlantic
océan Indien|Indian Ocean
océan Arctique|Arctic Ocean
Dniepr,Dnipr|Dnieper,Dnipro River
Danube|
Nil|Nile
Jourdain|Jordan River
Euphrate|Euphrates
Yalou|Yalu
zone démilitarisée,DMZ|Demilitarized Zone,Demilitarised Zone,DMZ
`

/** Adjectives and peoples of places that are no country: masculine singular in French | English | key of the place. */
export const placePeople = `
européen|European|europe
africain|African|africa
asiatique|Asian|asia
latino-américain|Latin American|latin_america
sud-américain|South American|south_america
coréen|Korean|korea
criméen|Crimean|crimea
tchétchène|Chechen|chechnya
gazaoui|Gazan|gaza
kurde|Kurdish,Kurd|kurdistan
tibétain|Tibetan|tibet
catalan|Catalan|catalonia
écossais|Scottish,Scot|scotland
gallois|Welsh|wales
québécois|Quebecer,Québécois|quebec
balte|Baltic|baltic_states
scandinave|Scandinavian|scandinavia
parisien|Parisian|paris
moscovite|Muscovite|moscow
londonien|Londoner|london
`
