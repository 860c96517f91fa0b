import type { Language } from '../../types.ts'

/** What a unit measures; a duration is no figure, a currency makes it money. */
export type UnitKind = 'money' | 'duration' | 'times' | 'age' | 'score' | 'votes' | 'measure'

/** Symbols that are also plain words: units only when they are glued to their number. */
export const gluedOnly: ReadonlySet<string> = new Set(
  'in to mo go ch pb stone second mi sq cc h t a w'.split(' '),
)

export interface Unit {
  readonly kind: UnitKind
  /** ISO 4217 for money, otherwise null: the unit is then given as the article writes it. */
  readonly code: string | null
}

/** Currency signs, before or after the number; the longest first. ISO 4217 codes. */
export const currencySigns: readonly (readonly [sign: string, code: string])[] = [
  ['US$', 'USD'],
  ['HK$', 'HKD'],
  ['NZ$', 'NZD'],
  ['NT$', 'TWD'],
  ['CA$', 'CAD'],
  ['A$', 'AUD'],
  ['C$', 'CAD'],
  ['R$', 'BRL'],
  ['S$', 'SGD'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₩', 'KRW'],
  ['₹', 'INR'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
]

export const currencyCodes: ReadonlySet<string> = new Set(
  `USD EUR GBP JPY CNY RUB UAH KRW CHF CAD AUD NZD HKD SGD INR BRL TRY ILS SEK NOK DKK PLN CZK HUF ZAR MXN AED SAR IRR KPW
  RMB`.split(/\s+/),
)

/** Currency names in both languages, singular and plural, folded; with an adjective where the noun alone is no currency. */
const currencies: readonly (readonly [code: string, names: string])[] = [
  ['USD', 'dollar dollars'],
  ['EUR', 'euro euros'],
  ['GBP', 'sterling'],
  ['RUB', 'rouble roubles ruble rubles'],
  ['UAH', 'hryvnia hryvnias hryvnya'],
  ['JPY', 'yen yens'],
  ['CNY', 'yuan yuans renminbi renminbis'],
  ['KRW', 'won wons'],
  ['CHF', 'franc francs'],
  ['TRY', 'lira liras lire lires'],
  ['INR', 'rupee rupees roupie roupies'],
  ['ILS', 'shekel shekels'],
  ['IRR', 'rial rials'],
  ['SAR', 'riyal riyals'],
  ['AED', 'dirham dirhams'],
  ['IQD', 'dinar dinars'],
  ['MXN', 'peso pesos'],
  ['ZAR', 'rand rands'],
  ['PLN', 'zloty zlotys'],
  ['SEK', 'krona kronor'],
  ['DKK', 'krone kroner'],
  ['HRK', 'kn'],
  ['BRL', 'reais'],
  ['MYR', 'ringgit ringgits'],
  ['THB', 'baht bahts'],
  ['VND', 'dong dongs'],
  ['IDR', 'rupiah rupiahs'],
  ['BDT', 'taka takas'],
  ['NGN', 'naira nairas'],
  ['ETB', 'birr birrs'],
  ['HUF', 'forint forints'],
  ['KZT', 'tenge tenges'],
  ['AZN', 'manat manats'],
  ['GEL', 'lari laris'],
]

/** Parts of a currency: their unit is given as the article writes it. */
const smallMoney: Readonly<Record<Language, string>> = { fr: 'centime centimes', en: 'cents pence' }

/** « dollars canadiens », "Hong Kong dollars": the adjective changes the currency. Folded beginnings. */
const adjectives: readonly (readonly [code: string, noun: string, adjective: RegExp])[] = [
  ['CAD', 'USD', /^canad/],
  ['AUD', 'USD', /^austral/],
  ['NZD', 'USD', /^neo-zeland|^new-?zealand/],
  ['HKD', 'USD', /^hong/],
  ['SGD', 'USD', /^singap/],
  ['XOF', 'CHF', /^cfa$/],
  ['DZD', 'IQD', /^alger/],
  ['TND', 'IQD', /^tunis/],
  ['JOD', 'IQD', /^jord/],
  ['MAD', 'AED', /^maroc|^morocc/],
  ['PKR', 'INR', /^pakist/],
  ['ARS', 'MXN', /^argent/],
  ['COP', 'MXN', /^colomb/],
]

/** « livres », "pounds": money only with what makes them so. */
const poundAdjectives: readonly (readonly [code: string, adjective: RegExp])[] = [
  ['GBP', /^(?:sterling|britanni|british)/],
  ['TRY', /^tur(?:c|qu|k)/],
  ['EGP', /^egypt/],
  ['LBP', /^liban|^leban/],
  ['SYP', /^syri/],
]

const names: Readonly<Record<Language, Readonly<Record<Exclude<UnitKind, 'money'>, string>>>> = {
  fr: {
    duration: `seconde secondes minute minutes heure heures jour jours journee journees nuit nuits semaine semaines mois
      an ans annee annees trimestre trimestres semestre semestres decennie decennies siecle siecles millenaire millenaires week-end week-ends
      h min mn sec dixiemes centiemes milliemes millisecondes matinees soirees soirs quinquennats printemps`,
    times: 'fois reprises',
    age: 'bougies',
    score: `but buts point points essai essais set sets manche manches jeu jeux aces passes penalties penaltys tirs victoires
      defaites nuls rebonds interceptions`,
    votes: 'voix suffrages votes vote bulletins abstention abstentions',
    measure: `km kilometre kilometres m metre metres cm centimetre centimetres mm millimetre millimetres hectare hectares ha
      tonne tonnes t kg kilo kilos kilogramme kilogrammes gramme grammes g mg litre litres l hectolitres baril barils
      degre degres °c °f km/h megawatt megawatts mw gigawatt gigawatts gw kw kilowatts kwh mwh gwh twh kilowattheures
      megawattheures watts volts octets go mo to gigaoctets megaoctets pouces miles nœuds noeuds hz ghz mhz decibels db
      calories m2 m3 km2 km3 m² m³ km² chevaux ch nm pixels kilotonnes mètres bits bps pb ppm becquerels sieverts millisieverts
      microgrammes`,
  },
  en: {
    duration: `second seconds minute minutes min mins hour hours hr hrs day days night nights week weeks weekend weekends
      fortnight fortnights month months year years yr yrs quarter quarters decade decades century centuries semester
      semesters milliseconds day-long hour-long week-long month-long year-long hours-long`,
    times: 'time times',
    age: 'year-old years-old year-olds month-old week-old day-old months-old',
    score: `goal goals point points try tries set sets touchdown touchdowns td tds rebound rebounds assist assists
      save saves foul fouls ppg rpg apg wicket wickets runs home-run`,
    votes: 'vote votes ballots',
    measure: `km kilometre kilometres kilometer kilometers m metre metres meter meters cm centimetres centimeters mm
      millimetre millimetres millimeter millimeters mile miles mi yard yards foot feet ft inch inches in hectare hectares ha acre acres
      tonne tonnes ton tons t kg kilo kilos kilogram kilograms gram grams g mg pound pounds lb lbs ounce ounces oz litre
      litres liter liters l ml gallon gallons barrel barrels degree degrees °c °f celsius fahrenheit mph kmh kph km/h knots kt
      megawatt megawatts mw gigawatt gigawatts gw kw kilowatts kwh mwh gwh twh watt watts w volts gb mb tb kb gigabytes
      megabytes terabytes mbps gbps bps ghz mhz hz horsepower hp bhp deg decibels db calories pixels ppm gpa gigapascals mah degf degc
      lb-ft nm cylinder pints pint quart quarts kilotons megatons inch-wide foot-long metre-long mile-long ft-long μm µm kv
      sq bushels stone carats bpd cc ppg`,
  },
}

const lexicons = { fr: lexiconOf('fr'), en: lexiconOf('en') }

function lexiconOf(language: Language): ReadonlyMap<string, Unit> {
  const units = new Map<string, Unit>()
  for (const [code, list] of currencies) {
    for (const name of list.split(' ')) units.set(name, { kind: 'money', code })
  }
  for (const name of smallMoney[language].split(' ')) units.set(name, { kind: 'money', code: null })
  for (const kind of ['duration', 'times', 'age', 'score', 'votes', 'measure'] as const) {
    for (const name of names[language][kind].split(/\s+/))
      if (name !== '') units.set(name, { kind, code: null })
  }
  return units
}

/** The unit that a folded word names, with the word behind it for « livres sterling » and « dollars canadiens ». */
export function unitOfWord(word: string, next: string | undefined, language: Language): Unit | null {
  if (/^(?:livres?|pounds?)$/.test(word)) {
    const code = poundAdjectives.find(([, pattern]) => pattern.test(next ?? ''))?.[0]
    if (code !== undefined) return { kind: 'money', code }
  }
  const unit = lexicons[language].get(word)
  if (unit === undefined || unit.code === null || next === undefined) return unit ?? null
  const other = adjectives.find(([, noun, pattern]) => noun === unit.code && pattern.test(next))
  return other === undefined ? unit : { kind: 'money', code: other[0] }
}
