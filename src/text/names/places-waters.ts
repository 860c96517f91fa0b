/** Seas, straits, canals and rivers, and what is drawn along them, as `places.ts` lists places. */
export const waters = `
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
