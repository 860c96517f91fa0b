import { outletNames } from '../store/articles.ts'
import type { Store } from '../store/store.ts'
import { alignedFold } from '../text/aligned-fold.ts'

/** A question, and the outlet whose articles alone are to answer it. */
interface AskedOfOutlet {
  /** Without what only says that it is this outlet's. */
  readonly text: string
  readonly outlet: string | null
}

const reports =
  'report|reports|reported|say|says|said|write|writes|written|wrote|publish|publishes|published|reveal|reveals|revealed|claim|claims|tell|tells'
const rapporte =
  '(?:rapport|relat|racont|publi|revel|affirm|annonc|expliqu|indiqu|not)(?:e|ait|ee?s?)|ecri(?:t|vait)|dit|disait'
const about =
  'about|on|regarding|concerning|of|sur|a propos d(?:e|u|es)|au sujet d(?:e|u|es)|concernant|quant (?:a|aux?)'
/** Before the name, and after it; the name stands between the two. */
const forms: readonly (readonly [string, string])[] = [
  ["\\b(?:selon|d'apres|according to|as reported by) ", '\\s?,?'],
  [
    '\\b(?:what|how much|when|where|why) (?:did|does|has|have|had) ',
    ` (?:${reports})\\b(?: (?:${about})\\b)?`,
  ],
  [`\\bqu(?:e |')(?:${rapporte}) `, `(?: (?:${about})\\b)?`],
  [`\\bqu'(?:a|avait) (?:${rapporte}) `, `(?: (?:${about})\\b)?`],
  [
    "\\b(?:que|qu'est-ce que) ",
    ` (?:${rapporte}|a (?:${rapporte}))\\b(?:-t-(?:il|elle))?(?: (?:${about})\\b)?`,
  ],
  ['\\b(?:donne|cite|publie|rapporte|avance) ', ''],
  ['\\b(?:did|does|has) ', ' (?:give|given|cite|cited)\\b'],
  ['\\b(?:in|by|from|dans|par) ', `(?= ?[?,.]|$| (?:${about})\\b)`],
]
const nameLengthMin = 3

/**
 * « Que rapporte Le Mémorial sur le pétrole ? », "What did The Northern Ledger report about drones?", « selon Le Matin »:
 * a question of what one of the outlets says that there are articles of.
 */
export async function askedOfOutlet(store: Store, text: string): Promise<AskedOfOutlet> {
  const { folded, offset } = alignedFold(text.slice(0, 1_000))
  const names = forms.some(([before]) => new RegExp(before).test(folded)) ? await outletNames(store) : []
  // The longest first: « Le Courrier du Soir » is not « Le Courrier ».
  const named = names
    .map(outlet => ({ outlet, name: alignedFold(outlet).folded.trim() }))
    .filter(({ name }) => name.length >= nameLengthMin && folded.includes(withoutArticle(name)))
    .sort((a, b) => b.name.length - a.name.length)
  for (const { outlet, name } of named) {
    const written = `(?:the |l[ea]s? |l')?${escaped(withoutArticle(name))}`
    for (const [before, after] of forms) {
      const match = new RegExp(before + written + after).exec(folded)
      if (match === null) continue
      const [start, end] = [offset(match.index), offset(match.index + match[0].length)]
      return { text: `${text.slice(0, start)}${text.slice(end)}`.trim(), outlet }
    }
  }
  return { text, outlet: null }
}

function withoutArticle(name: string): string {
  return name.replace(/^(?:the |l[ea]s? |l')/, '')
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
