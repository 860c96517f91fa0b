import type { Language } from '../../types.ts'
import { portfolioTable } from './organisations.ts'
import { nameWords } from './words.ts'

/** Portfolios of ministers that no ministry of the tables bears, folded. */
const others: Readonly<Record<Language, string>> = {
  fr: `citoyennete ville logement recherche jeunesse famille mer numerique budget industrie tourisme outre-mer solidarites
  cohesion transition ecologie biodiversite enfance handicap europe cooperation planification communication
  immigration securite renseignement infrastructures peche energie emploi migrations asile agriculture commerce femmes`,
  en: 'housing research youth family industry tourism immigration security europe cooperation intelligence science sport infrastructure energy',
}

/** Single words that a minister may be in charge of, folded: « la Santé », "Culture". */
export const portfolioWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: words('fr'),
  en: words('en'),
}

function words(language: Language): ReadonlySet<string> {
  const found = new Set(others[language].split(/\s+/))
  for (const line of portfolioTable.trim().split('\n')) {
    const [, french = '', english = ''] = line.split('|')
    for (const name of (language === 'fr' ? french : english).split(',')) {
      const parts = nameWords(name.replace(/^(?:l'|la |le |les )/, ''))
      const only = parts[0]
      if (parts.length === 1 && only !== undefined) found.add(only.folded)
    }
  }
  return found
}
