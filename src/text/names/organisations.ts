/**
 * Organisations, one a line: key | names in French | names in English | keys carried as well. Of several names the
 * first is the one displayed; an empty English side means the same names. A name written in capitals counts only
 * so; another one needs at least its own capitals.
 */
export const organisationTable = `
un|ONU,O.N.U.,Nations unies,Nations Unies,Organisation des Nations unies,organisation des Nations unies|UN,U.N.,United Nations
un_security_council|Conseil de sécurité de l'ONU,Conseil de sécurité des Nations unies,Conseil de sécurité|UN Security Council,United Nations Security Council,Security Council|org_un
un_general_assembly|Assemblée générale de l'ONU,Assemblée générale des Nations unies|UN General Assembly,United Nations General Assembly,General Assembly|org_un
ohchr|HCDH,Haut-Commissariat de l'ONU aux droits de l'homme,Haut-Commissariat aux droits de l'homme|OHCHR,UN Human Rights Office,UN human rights office|org_un
unhcr|HCR,UNHCR,Haut-Commissariat aux réfugiés,Haut Commissariat aux réfugiés,agence de l'ONU pour les réfugiés|UNHCR,UN refugee agency,UN Refugee Agency|org_un
unrwa|UNRWA,Unrwa|UNRWA|org_un
ocha|OCHA,Ocha|OCHA,UN OCHA|org_un
unicef|Unicef,UNICEF|UNICEF,Unicef|org_un
unesco|Unesco,UNESCO|UNESCO,Unesco|org_un
undp|PNUD|UNDP|org_un
wfp|PAM,Programme alimentaire mondial|WFP,World Food Programme,World Food Program|org_un
fao|FAO,Organisation des Nations unies pour l'alimentation et l'agriculture|FAO,Food and Agriculture Organization|org_un
iom|OIM,Organisation internationale pour les migrations|IOM,International Organization for Migration|org_un
ilo|OIT,Organisation internationale du travail|ILO,International Labour Organization|org_un
who|OMS,Organisation mondiale de la santé|WHO,World Health Organization,World Health Organisation
iaea|AIEA,Agence internationale de l'énergie atomique|IAEA,International Atomic Energy Agency
icc|CPI,Cour pénale internationale|ICC,International Criminal Court
icj|CIJ,Cour internationale de justice,Cour internationale de Justice|ICJ,International Court of Justice
wto|OMC,Organisation mondiale du commerce|WTO,World Trade Organization
imf|FMI,Fonds monétaire international|IMF,International Monetary Fund
world_bank|Banque mondiale|World Bank
oecd|OCDE,Organisation de coopération et de développement économiques|OECD
opec|Opep,OPEP|OPEC,Opec
opcw|OIAC|OPCW
osce|OSCE,Organisation pour la sécurité et la coopération en Europe|OSCE,Organization for Security and Cooperation in Europe
council_of_europe|Conseil de l'Europe|Council of Europe
echr|CEDH,Cour européenne des droits de l'homme|ECHR,European Court of Human Rights
nato|Otan,OTAN,O.T.A.N.,Alliance atlantique,Organisation du traité de l'Atlantique Nord|NATO,Nato,N.A.T.O.,North Atlantic Treaty Organization,North Atlantic Alliance
eu|UE,U.E.,Union européenne,Vingt-Sept|EU,E.U.,European Union
european_commission|Commission européenne|European Commission|org_eu
european_parliament|Parlement européen|European Parliament|org_eu
european_council|Conseil européen|European Council|org_eu
ecb|BCE,Banque centrale européenne|ECB,European Central Bank|org_eu
frontex|Frontex||org_eu
europol|Europol||
interpol|Interpol||
g7|G7,G 7|G7,G-7,Group of Seven
g20|G20,G 20|G20,G-20,Group of 20,Group of Twenty
brics|Brics,BRICS|BRICS,Brics
asean|Asean,ASEAN,Ansea|ASEAN,Asean
african_union|Union africaine,UA|African Union,AU
ecowas|Cédéao,CEDEAO|ECOWAS,Ecowas
arab_league|Ligue arabe|Arab League
oas|OEA,Organisation des États américains|OAS,Organization of American States
mercosur|Mercosur||
apec|Apec,APEC|APEC
cis|CEI,Communauté des États indépendants|CIS,Commonwealth of Independent States
csto|OTSC,Organisation du traité de sécurité collective|CSTO,Collective Security Treaty Organization
sco|OCS,Organisation de coopération de Shanghai|SCO,Shanghai Cooperation Organisation,Shanghai Cooperation Organization
eaeu|UEEA,Union économique eurasiatique|EAEU,Eurasian Economic Union
aukus|Aukus,AUKUS|AUKUS
red_cross|Croix-Rouge,CICR,Comité international de la Croix-Rouge|Red Cross,ICRC,International Committee of the Red Cross
red_crescent|Croissant-Rouge|Red Crescent
msf|MSF,Médecins sans frontières,Médecins Sans Frontières|MSF,Doctors Without Borders,Médecins Sans Frontières
amnesty|Amnesty International,Amnesty|Amnesty International,Amnesty
hrw|Human Rights Watch,HRW|Human Rights Watch,HRW
rsf|RSF,Reporters sans frontières|RSF,Reporters Without Borders
oxfam|Oxfam||
greenpeace|Greenpeace||
save_the_children|Save the Children||
sohr|OSDH,Observatoire syrien des droits de l'homme|SOHR,Syrian Observatory for Human Rights
isw|ISW,Institut pour l'étude de la guerre|ISW,Institute for the Study of War
csis|CSIS|CSIS,Center for Strategic and International Studies
rand|Rand Corporation,RAND|RAND Corporation,RAND,Rand Corporation
rusi|Rusi,RUSI|RUSI,Royal United Services Institute
sipri|Sipri,SIPRI|SIPRI
kiel_institute|Institut de Kiel|Kiel Institute
iiss|IISS|IISS,International Institute for Strategic Studies
carnegie|Carnegie|Carnegie Endowment,Carnegie
afp|AFP,Agence France-Presse|AFP,Agence France-Presse
reuters|Reuters||
ap|Associated Press,AP|Associated Press,AP
bloomberg|Bloomberg||
yonhap|Yonhap||
kcna|KCNA,Agence centrale de presse nord-coréenne|KCNA,Korean Central News Agency|country_kp
tass|Tass,TASS|TASS,Tass
ria_novosti|RIA Novosti,Ria Novosti|RIA Novosti,RIA
interfax|Interfax||
ukrinform|Ukrinform||
xinhua|Chine nouvelle,Xinhua|Xinhua
kyodo|Kyodo||
nhk|NHK||
anadolu|Anadolu,agence Anadolu|Anadolu,Anadolu Agency
irna|Irna,IRNA|IRNA
bbc|BBC||
cnn|CNN||
fox_news|Fox News||
al_jazeera|Al-Jazeera,Al Jazeera,Al-Jazira|Al Jazeera,Al-Jazeera
rt|RT,Russia Today|RT,Russia Today
sputnik|Sputnik||
new_york_times|New York Times|New York Times,NYT
washington_post|Washington Post||
wall_street_journal|Wall Street Journal,WSJ|Wall Street Journal,WSJ
financial_times|Financial Times||
guardian|The Guardian|The Guardian
le_monde|Le Monde||
le_parisien|Le Parisien||
le_point|Le Point||
les_echos|Les Échos,Les Echos||
la_croix|La Croix||
ouest_france|Ouest-France||
mediapart|Mediapart||
telerama|Télérama||
tf1|TF1||
france_televisions|France Télévisions||
radio_france|Radio France||
france_inter|France Inter||
rtl|RTL||
rmc|RMC||
pole_emploi|Pôle emploi,Pôle Emploi,France Travail||
snapchat|Snapchat||
uber|Uber||
le_figaro|Le Figaro||
canard_enchaine|Le Canard enchaîné,Canard enchaîné||
france_info|Franceinfo,France Info|Franceinfo
france_24|France 24||
rfi|RFI||
bfmtv|BFMTV,BFM TV|BFMTV
kyiv_independent|Kyiv Independent||
kyiv_post|Kyiv Post||
korea_herald|Korea Herald||
telegram|Telegram||
facebook|Facebook||
twitter|Twitter||
instagram|Instagram||
youtube|YouTube||
tiktok|TikTok||
whatsapp|WhatsApp||
google|Google||
microsoft|Microsoft||
apple|Apple||
amazon|Amazon||
meta|Meta||
tesla|Tesla||
spacex|SpaceX||
starlink|Starlink||
gazprom|Gazprom||
rosneft|Rosneft||
rosatom|Rosatom||
energoatom|Energoatom||
lockheed_martin|Lockheed Martin||
raytheon|Raytheon||
rheinmetall|Rheinmetall||
airbus|Airbus||
boeing|Boeing||
nis|NIS,Service national du renseignement,service national du renseignement,Service national de renseignement,service national de renseignement,renseignement sud-coréen,renseignements sud-coréens,services de renseignement sud-coréens|NIS,National Intelligence Service,South Korea's spy agency,South Korean spy agency,South Korea's intelligence agency,South Korean intelligence agency,South Korea's intelligence service,South Korean intelligence|country_kr
hur|GUR,HUR,renseignement militaire ukrainien,direction du renseignement militaire ukrainien|HUR,GUR,Ukrainian military intelligence,Defence Intelligence of Ukraine,Main Directorate of Intelligence|country_ua
sbu|SBU,services de sécurité ukrainiens,services de sécurité d'Ukraine|SBU,Security Service of Ukraine|country_ua
ukraine_general_staff|état-major ukrainien,état-major général ukrainien|Ukrainian General Staff,General Staff of Ukraine,Ukraine's General Staff|country_ua
fsb|FSB||country_ru
svr|SVR||country_ru
gru|GRU||country_ru
kgb|KGB||country_ru
wagner|Wagner,groupe Wagner|Wagner,Wagner Group
cia|CIA,C.I.A.|CIA,C.I.A.|country_us
nsa|NSA||country_us
fbi|FBI,F.B.I.|FBI,F.B.I.|country_us
dia|DIA||country_us
us_treasury|département du Trésor,département américain du Trésor,Trésor américain|Treasury Department,Department of the Treasury,US Treasury,U.S. Treasury|country_us
ofac|OFAC,Ofac|OFAC|country_us
state_department|département d'État,département d'État américain|State Department,US State Department,U.S. State Department,Department of State|country_us
justice_department_us|département de la Justice,département américain de la Justice|Justice Department,Department of Justice,DOJ|country_us
us_congress|Congrès américain,Congrès des États-Unis|US Congress,U.S. Congress|country_us
us_senate|Sénat américain|US Senate,U.S. Senate|country_us
us_supreme_court|Cour suprême des États-Unis,Cour suprême américaine|US Supreme Court,U.S. Supreme Court|country_us
federal_reserve|Réserve fédérale,Fed,FED|Federal Reserve,Fed|country_us
nasa|Nasa,NASA|NASA,Nasa|country_us
mi6|MI6||country_gb
mi5|MI5||country_gb
uk_mod|ministère britannique de la Défense,ministère de la Défense britannique|UK Ministry of Defence,UK MoD,British Ministry of Defence,UK Defence Ministry|country_gb
foreign_office|Foreign Office|Foreign Office,FCDO|country_gb
scotland_yard|Scotland Yard||country_gb
dgse|DGSE||country_fr
dgsi|DGSI||country_fr
bnd|BND||country_de
mossad|Mossad||country_il
shin_bet|Shin Bet,Shin Beth|Shin Bet|country_il
idf|Tsahal,armée israélienne|IDF,Israel Defense Forces,Israel Defence Forces,Israeli military,Israeli army|country_il
hamas|Hamas||
hezbollah|Hezbollah|Hezbollah,Hizbollah,Hizbullah
islamic_jihad|Jihad islamique,Djihad islamique|Islamic Jihad
fatah|Fatah||
plo|OLP|PLO
houthis|Houthis,Houthi,rebelles houthis|Houthis,Houthi
islamic_state|État islamique,Daech,Daesh,groupe État islamique,EI|Islamic State,Isis,ISIS,ISIL,Daesh
al_qaeda|Al-Qaïda,Al-Qaida,Al Qaïda,al-Qaïda|Al-Qaeda,al-Qaeda,Al Qaeda,al Qaeda,Al-Qaida
rapid_support_forces|Forces de soutien rapide,FSR|Rapid Support Forces
taliban|talibans,taliban,Talibans|Taliban
boko_haram|Boko Haram||
hts|HTC,Hayat Tahrir al-Cham|HTS,Hayat Tahrir al-Sham
pkk|PKK||
m23|M23||
irgc|Gardiens de la révolution,Gardiens de la Révolution,gardiens de la révolution|IRGC,Revolutionary Guards,Revolutionary Guard,Islamic Revolutionary Guard Corps|country_ir
kremlin|Kremlin||country_ru
duma|Douma|Duma,State Duma|country_ru
white_house|Maison Blanche,Maison-Blanche|White House|country_us
pentagon|Pentagone|Pentagon|country_us
capitol|Capitole|Capitol Hill|country_us
downing_street|Downing Street|Downing Street,10 Downing Street,No 10|country_gb
westminster|Westminster||country_gb
house_of_commons|Chambre des communes|House of Commons|country_gb
elysee|Élysée,palais de l'Élysée|Élysée,Elysée Palace,Elysee Palace|country_fr
matignon|Matignon,hôtel de Matignon|Matignon|country_fr
quai_dorsay|Quai d'Orsay|Quai d'Orsay|country_fr
french_national_assembly|Assemblée nationale|French National Assembly|country_fr
bundestag|Bundestag||country_de
bundeswehr|Bundeswehr||country_de
knesset|Knesset||country_il
bankova|Bankova||country_ua
rada|Rada,Verkhovna Rada|Rada,Verkhovna Rada|country_ua
blue_house|Maison Bleue|Blue House|country_kr
south_korean_jcs|état-major interarmées sud-coréen,état-major sud-coréen|South Korean Joint Chiefs of Staff,South Korea's Joint Chiefs of Staff|country_kr
workers_party_korea|Parti du travail de Corée|Workers' Party of Korea|country_kp
chinese_communist_party|Parti communiste chinois,PCC|Chinese Communist Party,CCP,Communist Party of China|country_cn
republican_party|Parti républicain|Republican Party,Republicans,Republican,GOP|country_us
democratic_party|Parti démocrate|Democratic Party,Democrats,Democrat,Democratic|country_us
conservative_party_uk|Parti conservateur britannique|Conservative Party,Tories,Tory|country_gb
labour_party|Parti travailliste|Labour Party|country_gb
les_republicains|Les Républicains||country_fr
parti_socialiste|Parti socialiste||country_fr
france_insoumise|La France insoumise,France insoumise,LFI||country_fr
en_marche|La République en marche,La République en Marche,République en marche,En Marche,LREM||country_fr
eelv|EELV,Europe Écologie-Les Verts,Europe Écologie Les Verts||country_fr
modem|MoDem||country_fr
pcf|Parti communiste français,PCF||country_fr
national_rally|Rassemblement national|National Rally,Rassemblement National|country_fr
us_house|Chambre des représentants|House of Representatives|country_us
fda|FDA|FDA,Food and Drug Administration|country_us
cdc|CDC|CDC,Centers for Disease Control and Prevention|country_us
homeland_security|département de la Sécurité intérieure|Department of Homeland Security,Homeland Security,DHS|country_us
`

/** Groups of states that the news speaks of as one: key | French | English. */
export const groupTable = `
west|pays occidentaux,Occident,l'Ouest,Occidentaux,Occidental,Occidentales,occidentaux,occidental,occidentale,occidentales,puissances occidentales,pays de l'Ouest|Western countries,West,Western,Westerners,Westerner,Western powers,Western allies,Western nations
global_south|Sud global|Global South
international_community|communauté internationale|international community
arab_states|pays arabes,États arabes|Arab states,Arab countries
gulf_states|pays du Golfe,monarchies du Golfe|Gulf states,Gulf countries
`

/** What a ministry is for: key | French after « ministère de » | English before "Ministry" and after "Ministry of". */
export const portfolioTable = `
defence|la Défense,la défense,Défense|Defence,Defense
foreign_affairs|les Affaires étrangères,les affaires étrangères,Affaires étrangères,les Affaires Étrangères,l'Europe et des Affaires étrangères|Foreign,Foreign Affairs
interior|l'Intérieur,l'intérieur,Intérieur|Interior,Internal Affairs,Home Affairs
finance|les Finances,les finances,l'Économie et des Finances|Finance
economy|l'Économie,l'économie|Economy,Economic Affairs
health|la Santé,la santé|Health
justice|la Justice,la justice|Justice
unification|l'Unification,l'unification,la Réunification,la réunification|Unification
energy|l'Énergie,l'énergie|Energy
transport|les Transports,les transports|Transport
education|l'Éducation,l'éducation,l'Éducation nationale|Education
culture|la Culture,la culture|Culture
labour|le Travail,le travail|Labour,Labor
trade|le Commerce,le commerce|Trade,Commerce
agriculture|l'Agriculture,l'agriculture|Agriculture
environment|l'Environnement,l'environnement|Environment
armed_forces|les Armées,les armées|Armed Forces
`
