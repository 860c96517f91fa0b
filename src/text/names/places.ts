import { africanPlaces } from './places-africa.ts'
import { americanPlaces } from './places-america.ts'
import { asianPlaces } from './places-asia.ts'
import { europeanPlaces } from './places-europe.ts'
import { middleEasternPlaces } from './places-middle-east.ts'
import { russianAndUkrainianPlaces } from './places-russia-ukraine.ts'
import { waters } from './places-waters.ts'

/** Parts of the world that are no country. */
const regions = `
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
`

/**
 * Places that the news names, one a line: names in French | names in English. Of several names the first is the one
 * displayed; an empty English side means the same names. The key is made from the first English name.
 */
export const placeTable = [
  regions,
  russianAndUkrainianPlaces,
  middleEasternPlaces,
  asianPlaces,
  europeanPlaces,
  africanPlaces,
  americanPlaces,
  waters,
]
  .map(part => part.trim())
  .join('\n')

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
