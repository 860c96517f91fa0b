/** Towns and regions of Africa, as `places.ts` lists places. */
export const africanPlaces = `
Benghazi|
Misrata|
Syrte|Sirte
Alexandrie|Alexandria
Casablanca|
Marrakech|Marrakesh
Tanger|Tangier
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
`
