/** Towns and regions from the Mediterranean to Iran and Yemen, as `places.ts` lists places. */
export const middleEasternPlaces = `
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
La Mecque,Mecque|Mecca
Aden|
Hodeïda|Hodeidah,Hudaydah
`
