/** Currencies that share a name, by the code that the name alone stands for: which country has which. ISO 4217. */
const shared: Readonly<Record<string, readonly (readonly [code: string, countries: RegExp])[]>> = {
  CHF: [
    [
      'CHF',
      named(
        'suisses?|helvéti\\p{L}+|genèv\\p{L}*|genevois\\p{L}*|zurich|zürich|berne|lausann\\p{L}*|swiss|switzerland|geneva',
      ),
    ],
    [
      'XOF',
      named(
        "sénégal\\p{L}*|ivoirien\\p{L}*|côte d[’']ivoire|maliens?|mali|burkina\\p{L}*|bénin\\p{L}*|togo\\p{L}*|senegal\\p{L}*|ivory coast",
      ),
    ],
    ['XAF', named('cameroun\\p{L}*|gabon\\p{L}*|tchad\\p{L}*|centrafri\\p{L}+|cameroon\\p{L}*|chad')],
    ['CDF', named('congolais\\p{L}*|kinshasa|rdc|rd congo|congolese')],
    ['RWF', named('rwanda\\p{L}*|kigali')],
    ['BIF', named('burund\\p{L}+')],
    ['GNF', named('guinéen\\p{L}*|conakry')],
    ['XPF', named('calédoni\\p{L}+|nouméa|polynési\\p{L}+|tahiti\\p{L}*')],
  ],
  IQD: [
    ['DZD', named('algéri\\p{L}+|alger|algeria\\p{L}*|algiers')],
    ['TND', named('tunis\\p{L}*')],
    ['IQD', named('irak\\p{L}*|iraq\\p{L}*|bagdad|baghdad')],
    ['KWD', named('koweït\\p{L}*|kuwait\\p{L}*')],
    ['JOD', named('jordan\\p{L}*|amman')],
    ['LYD', named('liby\\p{L}+|tripoli')],
    ['RSD', named('serb\\p{L}+|belgrad\\p{L}*')],
  ],
  AED: [
    ['MAD', named('maroc\\p{L}*|rabat|casablanca|moroc\\p{L}+')],
    ['AED', named('émirat\\p{L}*|emirat\\p{L}*|duba[iï]|abou dhabi|abu dhabi')],
  ],
  MXN: [
    ['MXN', named('mexi\\p{L}+')],
    ['ARS', named('argentin\\p{L}*|buenos aires')],
    ['COP', named('colombi\\p{L}+|bogot\\p{L}+')],
    ['CLP', named('chili\\p{L}*|chile\\p{L}*|santiago')],
    ['PHP', named('philippin\\p{L}*|manill?e|manila|filipino\\p{L}*')],
    ['CUP', named('cub(?:a|ain\\p{L}*|ans?)|havan\\p{L}+')],
  ],
  INR: [
    ['INR', named('ind(?:e|ien\\p{L}*|ia|ians?)|new delhi')],
    ['PKR', named('pakistan\\p{L}*')],
    ['IDR', named('indonési\\p{L}+|indonesi\\p{L}+|jakarta')],
    ['LKR', named('sri[- ]lanka\\p{L}*')],
    ['NPR', named('népal\\p{L}*|nepal\\p{L}*')],
  ],
  SAR: [
    ['SAR', named('saoudi\\p{L}*|saudi\\p{L}*|riyad|ryad|riyadh')],
    ['QAR', named('qatar\\p{L}*|doha')],
  ],
  IRR: [
    ['IRR', named('iran\\p{L}*|téhéran|tehran')],
    ['OMR', named('oman\\p{L}*|mascate|muscat')],
    ['YER', named('yémen\\p{L}*|yemen\\p{L}*|sanaa')],
  ],
}

function named(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'giu')
}

const around = 1_500

/**
 * The currency that a name stands for where several countries have one of that name (« dirhams », "pesos"): that of
 * the country which is named most around the offset; null when none of them is. Other codes stand for themselves.
 */
export function currencyAt(code: string, text: string, at: number): string | null {
  const candidates = shared[code]
  if (candidates === undefined) return code
  const near = text.slice(Math.max(0, at - around), at + around)
  let most = 0
  let best: string | null = null
  for (const [candidate, countries] of candidates) {
    const count = near.match(countries)?.length ?? 0
    if (count > most) [most, best] = [count, candidate]
  }
  return best
}
