import type { NamedHolder } from '../attribution.ts'
import type { Word } from '../grammar/words.ts'
import type { Naming } from './naming.ts'
import { mayBeCalled } from './public-bodies.ts'

/** What a body is called once the article has named it; folded. */
const general = new Set(
  `societe groupe entreprise compagnie plateforme firme marque constructeur operateur association ong organisation organisme
  institut institution agence club syndicat federation fondation parti laboratoire start-up enseigne banque avionneur
  league company firm group platform agency organization charity team union airline bank network manufacturer carmaker
  retailer startup carrier institute foundation nonprofit party`.split(/\s+/),
)
const farthestBody = 600
const longestDescription = 4

/** « le groupe », "the league": the one body that has spoken close before under its name. */
export function bodyAnew(naming: Naming, core: readonly Word[]): NamedHolder | null {
  const [opening, noun] = core
  if (opening === undefined || noun === undefined || core.length > longestDescription) return null
  if (!/^(?:le|la|l'|the)$/.test(opening.form) || !general.has(noun.form)) return null
  if (core.some((word, index) => index > 0 && word.capital)) return null
  const from = opening.start - farthestBody
  const near = naming.spoken.filter(
    ({ at, outlet, body, holder }) =>
      at >= from &&
      at < opening.start &&
      body &&
      !outlet &&
      isBody(holder.keys) &&
      mayBeCalled(holder.name, noun.form),
  )
  const speakers = new Map(near.map(({ holder }) => [holder.keys.join(), holder]))
  const [only, ...others] = speakers.values()
  return only === undefined || others.length > 0 ? null : { name: only.name, keys: only.keys }
}

function isBody(keys: readonly string[]): boolean {
  return keys.some(key => key.startsWith('org_')) && !keys.some(key => key.startsWith('country_'))
}
