import { tokens } from '../text/words/tokens.ts'
import { wordSet } from '../text/words/word-set.ts'
import type { Category, Figure, Language } from '../types.ts'

interface Noun {
  readonly one: Readonly<Record<Language, string>>
  readonly many: Readonly<Record<Language, string>>
}

// Those of a category who are not simply what it is called, in both languages: one | several | their forms, folded.
const table = `
troops  officier, officer          | officiers, officers          | officier officiers officer officers
troops  combattant, fighter        | combattants, fighters        | combattant combattants combattante combattantes fighter fighters combatant combatants
troops  combattant, militant       | combattants, militants       | militant militants
troops  rebelle, rebel             | rebelles, rebels             | rebelle rebelles rebel rebels
troops  insurgé, insurgent         | insurgés, insurgents         | insurge insurges insurgent insurgents
troops  djihadiste, jihadist       | djihadistes, jihadists       | djihadiste djihadistes jihadiste jihadistes jihadist jihadists jihadi jihadis
troops  milicien, militiaman       | miliciens, militiamen        | milicien miliciens militiaman militiamen
troops  mercenaire, mercenary      | mercenaires, mercenaries     | mercenaire mercenaires mercenary mercenaries
troops  recrue, recruit            | recrues, recruits            | recrue recrues recruit recruits
captured prisonnier, prisoner      | prisonniers, prisoners       | prisonnier prisonniers prisonniere prisonnieres prisoner prisoners pows
captured otage, hostage            | otages, hostages             | otage otages hostage hostages
displaced réfugié, refugee         | réfugiés, refugees           | refugie refugies refugiee refugiees refugee refugees
displaced évacué, evacuee          | évacués, evacuees            | evacue evacues evacuee evacuees evacuated
crowd   manifestant, protester     | manifestants, protesters     | manifestant manifestants manifestante manifestantes protestataire protestataires protester protesters protestor protestors demonstrator demonstrators marcher marchers
crowd   spectateur, spectator      | spectateurs, spectators      | spectateur spectateurs spectatrice spectatrices spectator spectators
`

const nouns = new Map(table.trim().split('\n').flatMap(rowOf))

function rowOf(row: string): [string, Noun][] {
  const [names = '', many = '', forms = ''] = row.split('|').map(part => part.trim())
  const [, category = '', one = ''] = /^(\w+)\s+(.*)$/.exec(names) ?? []
  const noun = { one: pairOf(one), many: pairOf(many) }
  return [...wordSet(forms)].map(form => [`${category} ${form}`, noun])
}

function pairOf(words: string): Noun['one'] {
  const [fr = '', en = ''] = words.split(', ')
  return { fr, en }
}

/** What those are called whom a figure counts, by the article's own noun: « otages » are no « capturés »; null for any others. */
export function nounTold({ counts }: Figure, category: Category): Noun | null {
  for (const { word } of tokens(counts)) {
    const noun = nouns.get(`${category} ${word}`)
    if (noun !== undefined) return noun
  }
  return null
}
