/** Regions, towns and breakaway republics from Moldova to the Pacific coast of Russia, as `places.ts` lists places. */
export const russianAndUkrainianPlaces = `
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
`
