import type { Language } from '../types.ts'

const bareInFrench =
  /^(?:Andorre|Antigua|Bahreïn|Brunei|Chypre|Cuba|Djibouti|Eswatini|Fidji|Haïti|Hong Kong|Israël|Kiribati|Madagascar|Malte|Monaco|Nauru|Oman|Palaos|Saint|Samoa|Sao Tomé|Singapour|Taïwan|Tonga|Tuvalu|Vanuatu)/
const pluralInFrench =
  /^(?:Bahamas|Comores|Maldives|Pays-Bas|Philippines|Seychelles|Émirats arabes unis|États-Unis|îles )/
const masculineInFrench = /^(?:Belize|Cambodge|Mexique|Mozambique|Royaume-Uni|Suriname|Zimbabwe)$/
const withTheInEnglish =
  /^(?:United |Netherlands|Philippines|Bahamas|Maldives|Seychelles|Comoros|Gambia|Vatican|Soviet Union|Solomon Islands|Marshall Islands|Central African Republic|Dominican Republic|Democratic Republic|Czech Republic)/

/** A country's name as a sentence has it: « la Russie », « l’Iran », « les États-Unis », « Cuba »; "the United States". */
export function withArticle(country: string, language: Language): string {
  if (language === 'en') return withTheInEnglish.test(country) ? `the ${country}` : country
  if (bareInFrench.test(country)) return country
  if (pluralInFrench.test(country)) return `les ${country}`
  if (/^[aeiouyâéèêîôœ]/i.test(country) && !/^Yémen/.test(country)) return `l’${country}`
  const [first = ''] = country.split(/[ -]/)
  return /e$/.test(first) && !masculineInFrench.test(country) ? `la ${country}` : `le ${country}`
}
