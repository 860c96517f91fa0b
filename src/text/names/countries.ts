/**
 * Countries, one a line: ISO 3166 code | names in French | names in English | people in French (masculine
 * singular; `x/y` gives an irregular feminine) | people in English (the plural in -s is added) | capital in French |
 * capital in English. Of several names the first is the one displayed. Names count only with their capitals,
 * French adjectives without.
 */
export const countryTable = `
af|Afghanistan|Afghanistan|afghan|Afghan|Kaboul|Kabul
al|Albanie|Albania|albanais|Albanian|Tirana|Tirana
dz|Algérie|Algeria|algérien|Algerian|Alger|Algiers
ad|Andorre|Andorra|andorran|Andorran|Andorre-la-Vieille|Andorra la Vella
ao|Angola|Angola|angolais|Angolan|Luanda|Luanda
ag|Antigua-et-Barbuda|Antigua and Barbuda,Antigua & Barbuda|antiguais|Antiguan,Barbudan|Saint John's|Saint John's
ar|Argentine|Argentina|argentin|Argentine,Argentinian,Argentinean|Buenos Aires|Buenos Aires
am|Arménie|Armenia|arménien|Armenian|Erevan|Yerevan,Erevan
au|Australie|Australia|australien|Australian|Canberra|Canberra
at|Autriche|Austria|autrichien|Austrian|Vienne|Vienna
az|Azerbaïdjan|Azerbaijan|azerbaïdjanais,azéri|Azerbaijani,Azeri|Bakou|Baku
bs|Bahamas|Bahamas|bahaméen|Bahamian|Nassau|Nassau
bh|Bahreïn|Bahrain|bahreïni|Bahraini|Manama|Manama
bd|Bangladesh|Bangladesh|bangladais,bangladeshi|Bangladeshi|Dacca,Dhaka|Dhaka
bb|Barbade|Barbados|barbadien|Barbadian|Bridgetown|Bridgetown
by|Biélorussie,Bélarus,Belarus|Belarus,Byelorussia|biélorusse,bélarusse|Belarusian,Belarussian|Minsk|Minsk
be|Belgique|Belgium|belge|Belgian|Bruxelles|Brussels
bz|Belize|Belize|bélizien|Belizean|Belmopan|Belmopan
bj|Bénin|Benin|béninois|Beninese|Porto-Novo|Porto-Novo
bt|Bhoutan|Bhutan|bhoutanais|Bhutanese|Thimphou|Thimphu
bo|Bolivie|Bolivia|bolivien|Bolivian|La Paz|La Paz
ba|Bosnie-Herzégovine,Bosnie|Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia & Herzegovina,Bosnia|bosnien,bosniaque|Bosnian,Bosniak|Sarajevo|Sarajevo
bw|Botswana|Botswana|botswanais|Botswanan|Gaborone|Gaborone
br|Brésil|Brazil|brésilien|Brazilian|Brasilia|Brasília
bn|Brunei|Brunei|brunéien|Bruneian|Bandar Seri Begawan|Bandar Seri Begawan
bg|Bulgarie|Bulgaria|bulgare|Bulgarian|Sofia|Sofia
bf|Burkina Faso,Burkina|Burkina Faso|burkinabé,burkinabè|Burkinabe,Burkinabé|Ouagadougou|Ouagadougou
bi|Burundi|Burundi|burundais|Burundian|Gitega,Bujumbura|Gitega,Bujumbura
cv|Cap-Vert,Cabo Verde|Cape Verde,Cabo Verde|cap-verdien|Cape Verdean|Praia|Praia
kh|Cambodge|Cambodia|cambodgien|Cambodian|Phnom Penh|Phnom Penh
cm|Cameroun|Cameroon|camerounais|Cameroonian|Yaoundé|Yaoundé
ca|Canada|Canada|canadien|Canadian|Ottawa|Ottawa
cf|République centrafricaine,Centrafrique,RCA|Central African Republic|centrafricain|Central African|Bangui|Bangui
td|Tchad|Chad|tchadien|Chadian|N'Djamena,Ndjamena|N'Djamena,Ndjamena
cl|Chili|Chile|chilien|Chilean|Santiago du Chili,Santiago|Santiago
cn|Chine,République populaire de Chine|China,People's Republic of China,PRC|chinois|Chinese|Pékin,Beijing|Beijing,Peking
co|Colombie|Colombia|colombien|Colombian|Bogota|Bogotá
km|Comores|Comoros|comorien|Comorian|Moroni|Moroni
cg|Congo-Brazzaville,République du Congo|Congo-Brazzaville,Republic of the Congo,Republic of Congo||Congo-Brazzaville|Brazzaville|Brazzaville
cd|République démocratique du Congo,RDC,RD Congo,Congo-Kinshasa,Congo|Democratic Republic of the Congo,Democratic Republic of Congo,DRC,DR Congo,Congo-Kinshasa,Congo|congolais|Congolese|Kinshasa|Kinshasa
cr|Costa Rica|Costa Rica|costaricain,costaricien|Costa Rican|San José|San José
ci|Côte d'Ivoire|Ivory Coast,Côte d'Ivoire|ivoirien|Ivorian|Yamoussoukro,Abidjan|Yamoussoukro,Abidjan
hr|Croatie|Croatia|croate|Croatian,Croat|Zagreb|Zagreb
cu|Cuba|Cuba|cubain|Cuban|La Havane|Havana
cy|Chypre|Cyprus|chypriote|Cypriot|Nicosie|Nicosia
cz|République tchèque,Tchéquie|Czech Republic,Czechia|tchèque|Czech|Prague|Prague
dk|Danemark|Denmark|danois|Danish,Dane|Copenhague|Copenhagen
dj|Djibouti|Djibouti|djiboutien|Djiboutian||
dm|île de la Dominique|Dominica|dominiquais||Roseau|Roseau
do|République dominicaine|Dominican Republic|dominicain|Dominican|Saint-Domingue|Santo Domingo
ec|Équateur|Ecuador|équatorien|Ecuadorian,Ecuadorean|Quito|Quito
eg|Égypte|Egypt|égyptien|Egyptian|Le Caire,Caire|Cairo
sv|Salvador|El Salvador|salvadorien|Salvadoran,Salvadorean|San Salvador|San Salvador
gq|Guinée équatoriale|Equatorial Guinea|équato-guinéen|Equatorial Guinean,Equatoguinean|Malabo|Malabo
er|Érythrée|Eritrea|érythréen|Eritrean|Asmara|Asmara
ee|Estonie|Estonia|estonien|Estonian|Tallinn|Tallinn
sz|Eswatini,Swaziland|Eswatini,Swaziland|swazi|Swazi|Mbabane|Mbabane
et|Éthiopie|Ethiopia|éthiopien|Ethiopian|Addis-Abeba,Addis Abeba|Addis Ababa
fj|Fidji|Fiji|fidjien|Fijian|Suva|Suva
fi|Finlande|Finland|finlandais|Finnish,Finn|Helsinki|Helsinki
fr|France|France|français|French,Frenchman,Frenchmen,Frenchwoman,Frenchwomen|Paris|Paris
ga|Gabon|Gabon|gabonais|Gabonese|Libreville|Libreville
gm|Gambie|Gambia,The Gambia|gambien|Gambian|Banjul|Banjul
ge|Géorgie|Georgia|géorgien|Georgian|Tbilissi|Tbilisi
de|Allemagne|Germany|allemand|German|Berlin|Berlin
gh|Ghana|Ghana|ghanéen|Ghanaian|Accra|Accra
gr|Grèce|Greece|grec/grecque|Greek|Athènes|Athens
gd|île de la Grenade|Grenada|grenadien|Grenadian||
gt|Guatemala|Guatemala|guatémaltèque|Guatemalan|Guatemala City,Ciudad Guatemala|Guatemala City
gn|Guinée|Guinea|guinéen|Guinean|Conakry|Conakry
gw|Guinée-Bissau|Guinea-Bissau|bissau-guinéen|Bissau-Guinean|Bissau|Bissau
gy|Guyana|Guyana|guyanien|Guyanese|Georgetown|Georgetown
ht|Haïti|Haiti|haïtien|Haitian|Port-au-Prince|Port-au-Prince
hn|Honduras|Honduras|hondurien|Honduran|Tegucigalpa|Tegucigalpa
hu|Hongrie|Hungary|hongrois|Hungarian|Budapest|Budapest
is|Islande|Iceland|islandais|Icelandic,Icelander|Reykjavik|Reykjavik
in|Inde|India|indien|Indian|New Delhi,Delhi|New Delhi,Delhi
id|Indonésie|Indonesia|indonésien|Indonesian|Jakarta,Djakarta|Jakarta
ir|Iran,République islamique d'Iran|Iran,Islamic Republic of Iran|iranien|Iranian|Téhéran|Tehran,Teheran
iq|Irak,Iraq|Iraq|irakien,iraquien|Iraqi|Bagdad|Baghdad
ie|Irlande|Ireland,Republic of Ireland|irlandais|Irish,Irishman,Irishmen,Irishwoman|Dublin|Dublin
il|Israël,État hébreu|Israel,Jewish state|israélien|Israeli|Jérusalem|Jerusalem
it|Italie|Italy|italien|Italian|Rome|Rome
jm|Jamaïque|Jamaica|jamaïcain,jamaïquain|Jamaican|Kingston|Kingston
jp|Japon|Japan|japonais,nippon/nippone|Japanese|Tokyo|Tokyo
jo|Jordanie|Jordan|jordanien|Jordanian|Amman|Amman
kz|Kazakhstan|Kazakhstan|kazakh,kazakhstanais|Kazakh,Kazakhstani|Astana|Astana
ke|Kenya|Kenya|kényan,kenyan|Kenyan|Nairobi|Nairobi
ki|Kiribati|Kiribati|kiribatien|I-Kiribati|Tarawa|Tarawa
kp|Corée du Nord,RPDC,République populaire démocratique de Corée|North Korea,DPRK,Democratic People's Republic of Korea,N. Korea|nord-coréen|North Korean|Pyongyang,Pyong Yang|Pyongyang
kr|Corée du Sud,République de Corée|South Korea,Republic of Korea,ROK,S. Korea|sud-coréen|South Korean|Séoul|Seoul
xk|Kosovo|Kosovo|kosovar|Kosovar,Kosovan|Pristina|Pristina
kw|Koweït|Kuwait|koweïtien|Kuwaiti|Koweït City|Kuwait City
kg|Kirghizistan,Kirghizstan|Kyrgyzstan|kirghize|Kyrgyz|Bichkek|Bishkek
la|Laos|Laos|laotien|Laotian,Lao|Vientiane|Vientiane
lv|Lettonie|Latvia|letton/lettone|Latvian|Riga|Riga
lb|Liban|Lebanon|libanais|Lebanese|Beyrouth|Beirut
ls|Lesotho|Lesotho|lésothan|Basotho|Maseru|Maseru
lr|Liberia,Libéria|Liberia|libérien|Liberian|Monrovia|Monrovia
ly|Libye|Libya|libyen|Libyan|Tripoli|Tripoli
li|Liechtenstein|Liechtenstein|liechtensteinois|Liechtensteiner|Vaduz|Vaduz
lt|Lituanie|Lithuania|lituanien|Lithuanian|Vilnius|Vilnius
lu|Luxembourg|Luxembourg|luxembourgeois|Luxembourgish,Luxembourger||
mg|Madagascar|Madagascar|malgache|Malagasy,Madagascan|Antananarivo,Tananarive|Antananarivo
mw|Malawi|Malawi|malawite|Malawian|Lilongwe|Lilongwe
my|Malaisie|Malaysia|malaisien|Malaysian|Kuala Lumpur|Kuala Lumpur
mv|Maldives|Maldives|maldivien|Maldivian||
ml|Mali|Mali|malien|Malian|Bamako|Bamako
mt|Malte|Malta|maltais|Maltese|La Valette|Valletta
mh|îles Marshall|Marshall Islands|marshallais|Marshallese|Majuro|Majuro
mr|Mauritanie|Mauritania|mauritanien|Mauritanian|Nouakchott|Nouakchott
mu|île Maurice|Mauritius|mauricien|Mauritian|Port-Louis|Port Louis
mx|Mexique|Mexico|mexicain|Mexican|Mexico|Mexico City
fm|Micronésie|Micronesia|micronésien|Micronesian|Palikir|Palikir
md|Moldavie,Moldova|Moldova,Moldavia|moldave|Moldovan|Chisinau|Chisinau
mc|Monaco|Monaco|monégasque|Monegasque,Monacan||
mn|Mongolie|Mongolia|mongol|Mongolian,Mongol|Oulan-Bator|Ulaanbaatar,Ulan Bator
me|Monténégro|Montenegro|monténégrin|Montenegrin|Podgorica|Podgorica
ma|Maroc|Morocco|marocain|Moroccan|Rabat|Rabat
mz|Mozambique|Mozambique|mozambicain|Mozambican|Maputo|Maputo
mm|Birmanie,Myanmar|Myanmar,Burma|birman|Burmese|Naypyidaw|Naypyidaw
na|Namibie|Namibia|namibien|Namibian|Windhoek|Windhoek
nr|Nauru|Nauru|nauruan|Nauruan|Yaren|Yaren
np|Népal|Nepal|népalais|Nepalese,Nepali|Katmandou|Kathmandu
nl|Pays-Bas,Hollande|Netherlands,Holland|néerlandais,hollandais|Dutch,Dutchman,Dutchmen|Amsterdam|Amsterdam
nz|Nouvelle-Zélande|New Zealand|néo-zélandais|New Zealand,New Zealander|Wellington|Wellington
ni|Nicaragua|Nicaragua|nicaraguayen|Nicaraguan|Managua|Managua
ne|Niger|Niger|nigérien|Nigerien|Niamey|Niamey
ng|Nigeria,Nigéria|Nigeria|nigérian|Nigerian|Abuja|Abuja
mk|Macédoine du Nord,Macédoine|North Macedonia,Macedonia|macédonien,nord-macédonien|Macedonian,North Macedonian|Skopje|Skopje
no|Norvège|Norway|norvégien|Norwegian|Oslo|Oslo
om|Oman|Oman|omanais|Omani|Mascate|Muscat
pk|Pakistan|Pakistan|pakistanais|Pakistani|Islamabad|Islamabad
pw|Palaos|Palau|palaosien|Palauan||
ps|Palestine,territoires palestiniens,Autorité palestinienne|Palestine,Palestinian territories,Palestinian Territories,Palestinian Authority|palestinien|Palestinian|Ramallah|Ramallah
pa|Panama|Panama|panaméen|Panamanian||Panama City
pg|Papouasie-Nouvelle-Guinée|Papua New Guinea|papouan-néo-guinéen,papou|Papua New Guinean,Papuan|Port Moresby|Port Moresby
py|Paraguay|Paraguay|paraguayen|Paraguayan|Asunción|Asunción
pe|Pérou|Peru|péruvien|Peruvian|Lima|Lima
ph|Philippines|Philippines|philippin|Philippine,Filipino,Filipina|Manille|Manila
pl|Pologne|Poland|polonais|Polish,Pole|Varsovie|Warsaw
pt|Portugal|Portugal|portugais|Portuguese|Lisbonne|Lisbon
qa|Qatar|Qatar|qatari,qatarien|Qatari|Doha|Doha
ro|Roumanie|Romania|roumain|Romanian|Bucarest|Bucharest
ru|Russie,Fédération de Russie|Russia,Russian Federation|russe|Russian|Moscou|Moscow
rw|Rwanda|Rwanda|rwandais|Rwandan|Kigali|Kigali
kn|Saint-Christophe-et-Niévès|Saint Kitts and Nevis,St. Kitts and Nevis,St Kitts and Nevis|kittitien|Kittitian|Basseterre|Basseterre
lc|Sainte-Lucie|Saint Lucia,St. Lucia,St Lucia|saint-lucien|Saint Lucian|Castries|Castries
vc|Saint-Vincent-et-les-Grenadines|Saint Vincent and the Grenadines,St. Vincent and the Grenadines|saint-vincentais|Vincentian|Kingstown|Kingstown
ws|Samoa|Samoa|samoan|Samoan|Apia|Apia
sm|Saint-Marin|San Marino|saint-marinais|Sammarinese||
st|Sao Tomé-et-Principe|São Tomé and Príncipe,Sao Tome and Principe|santoméen|Sao Tomean|Sao Tomé|São Tomé
sa|Arabie saoudite,Arabie Saoudite,royaume saoudien|Saudi Arabia|saoudien|Saudi,Saudi Arabian|Riyad,Riad|Riyadh
sn|Sénégal|Senegal|sénégalais|Senegalese|Dakar|Dakar
rs|Serbie|Serbia|serbe|Serbian,Serb|Belgrade|Belgrade
sc|Seychelles|Seychelles|seychellois|Seychellois||
sl|Sierra Leone|Sierra Leone|sierra-léonais,sierraléonais|Sierra Leonean|Freetown|Freetown
sg|Singapour|Singapore|singapourien|Singaporean||
sk|Slovaquie|Slovakia|slovaque|Slovak,Slovakian|Bratislava|Bratislava
si|Slovénie|Slovenia|slovène|Slovenian,Slovene|Ljubljana|Ljubljana
sb|îles Salomon|Solomon Islands|salomonais|Solomon Islander|Honiara|Honiara
so|Somalie|Somalia|somalien|Somali|Mogadiscio|Mogadishu
za|Afrique du Sud|South Africa|sud-africain|South African|Pretoria|Pretoria
ss|Soudan du Sud,Sud-Soudan|South Sudan|sud-soudanais|South Sudanese|Juba,Djouba|Juba
es|Espagne|Spain|espagnol|Spanish,Spaniard|Madrid|Madrid
lk|Sri Lanka|Sri Lanka|sri-lankais,srilankais|Sri Lankan|Colombo|Colombo
sd|Soudan|Sudan|soudanais|Sudanese|Khartoum|Khartoum
sr|Suriname|Suriname|surinamais|Surinamese|Paramaribo|Paramaribo
se|Suède|Sweden|suédois|Swedish,Swede|Stockholm|Stockholm
ch|Suisse,Confédération helvétique|Switzerland|suisse,helvétique,helvète|Swiss|Berne|Bern,Berne
sy|Syrie|Syria|syrien|Syrian|Damas|Damascus
tw|Taïwan,Taiwan|Taiwan|taïwanais,taiwanais|Taiwanese|Taipei|Taipei
tj|Tadjikistan|Tajikistan|tadjik|Tajik,Tajikistani|Douchanbé|Dushanbe
tz|Tanzanie|Tanzania|tanzanien|Tanzanian|Dodoma,Dar es Salam|Dodoma,Dar es Salaam
th|Thaïlande|Thailand|thaïlandais,thaï|Thai|Bangkok|Bangkok
tl|Timor oriental,Timor-Leste|Timor-Leste,East Timor|est-timorais,timorais|Timorese,East Timorese|Dili|Dili
tg|Togo|Togo|togolais|Togolese|Lomé|Lomé
to|Tonga|Tonga|tongien|Tongan|Nuku'alofa|Nuku'alofa
tt|Trinité-et-Tobago,Trinidad-et-Tobago|Trinidad and Tobago|trinidadien|Trinidadian|Port-d'Espagne|Port of Spain
tn|Tunisie|Tunisia|tunisien|Tunisian|Tunis|Tunis
tr|Turquie|Turkey,Türkiye,Turkiye|turc/turque|Turkish,Turk|Ankara|Ankara
tm|Turkménistan|Turkmenistan|turkmène|Turkmen|Achgabat|Ashgabat
tv|Tuvalu|Tuvalu|tuvaluan|Tuvaluan|Funafuti|Funafuti
ug|Ouganda|Uganda|ougandais|Ugandan|Kampala|Kampala
ua|Ukraine|Ukraine|ukrainien|Ukrainian|Kiev,Kyiv,Kyïv|Kyiv,Kiev
ae|Émirats arabes unis,Émirats,EAU|United Arab Emirates,UAE,Emirates|émirati,émirien|Emirati|Abou Dhabi,Abu Dhabi|Abu Dhabi
gb|Royaume-Uni,Grande-Bretagne,Angleterre|United Kingdom,UK,U.K.,Britain,Great Britain,England|britannique,anglais|British,Briton,Brit,English,Englishman,Englishmen|Londres|London
us|États-Unis,États-Unis d'Amérique,USA,U.S.A.,US,U.S.,Amérique|United States,United States of America,US,U.S.,USA,U.S.A.,America|américain,étasunien,états-unien|American|Washington|Washington,Washington D.C.,Washington DC
uy|Uruguay|Uruguay|uruguayen|Uruguayan|Montevideo|Montevideo
uz|Ouzbékistan|Uzbekistan|ouzbek/ouzbèke|Uzbek|Tachkent|Tashkent
vu|Vanuatu|Vanuatu|vanuatais|Vanuatuan|Port-Vila|Port Vila
va|Vatican,Saint-Siège|Vatican,Holy See,Vatican City||||
ve|Venezuela,Vénézuela|Venezuela|vénézuélien|Venezuelan|Caracas|Caracas
vn|Vietnam,Viêt Nam,Viêt-Nam|Vietnam,Viet Nam|vietnamien|Vietnamese|Hanoï,Hanoi|Hanoi
ye|Yémen|Yemen|yéménite|Yemeni|Sanaa|Sanaa,Sana'a
zm|Zambie|Zambia|zambien|Zambian|Lusaka|Lusaka
zw|Zimbabwe|Zimbabwe|zimbabwéen|Zimbabwean|Harare|Harare
hk|Hong Kong,Hongkong,Hong-Kong|Hong Kong|hongkongais,hong-kongais|Hongkonger,Hong Konger||
eh|Sahara occidental|Western Sahara|sahraoui|Sahrawi|Laâyoune|Laayoune
gl|Groenland|Greenland|groenlandais|Greenlandic,Greenlander|Nuuk|Nuuk
su|URSS,Union soviétique|USSR,U.S.S.R.,Soviet Union|soviétique|Soviet||
`
