import { nameKey } from '../../text/names/key.ts'
import { fold } from '../../text/words/tokens.ts'

const acronymOnly = /^(l['’]|le |la |les |the )?(\p{Lu}[\p{Lu}\p{Ll}]?\p{Lu}{1,5})$/u
const small = /^(?:de|du|des|d|la|le|les|l|et|en|a|au|aux|pour|of|the|and|for|in)$/
const widestExpansion = 90
const widestAcronym = 12
const elidable = /^[aeiouyhàâéèêëîïôûAEIOUYHÀÂÉÈÊËÎÏÔÛ]/u

/** « l’ARS » where the article has written « l’Agence régionale de santé (ARS) »: that name; null when it has not. */
export function expandedAcronym(text: string, name: string): string | null {
  const [, article = '', acronym = ''] = acronymOnly.exec(name) ?? []
  const at = acronym === '' ? -1 : text.indexOf(`(${acronym})`)
  if (at < 0) return null
  const before = text.slice(Math.max(0, at - widestExpansion), at).trimEnd()
  const start = expansionStart(before, fold(acronym))
  if (start === null) return null
  const full = before.slice(start)
  const isElided = /['’]$/u.test(article)
  return isElided === elidable.test(full) || article === '' ? `${article}${full}` : full
}

const leadingArticle = /^(?:les? |la |l['’]|the )/iu
const behindName = /^ \((\p{Lu}[\p{Lu}\p{Ll}]?\p{Lu}{1,5})\)/u

/**
 * The key of the acronym that an article writes behind the name of a body, in whatever language its letters stand: « la
 * Compagnie nationale de pétrole (NOC) » is also `org_noc`; null without one.
 */
export function acronymKey(text: string, name: string): string | null {
  const [full = ''] = name.replace(leadingArticle, '').split(' (')
  for (let at = full === '' ? -1 : text.indexOf(full); at >= 0; at = text.indexOf(full, at + 1)) {
    const start = at + full.length
    const acronym = behindName.exec(text.slice(start, start + widestAcronym))?.[1]
    if (acronym !== undefined) return `org_${nameKey(acronym)}`
  }
  return null
}

/** Where the words begin whose initials are the acronym, small words passed over. */
function expansionStart(before: string, acronym: string): number | null {
  const words = [...before.matchAll(/[\p{L}\p{M}]+/gu)]
  let left = acronym.length
  for (let index = words.length - 1; index >= 0; index--) {
    const word = words[index]
    const folded = fold(word?.[0] ?? '')
    if (folded.charAt(0) === acronym.charAt(left - 1)) left -= 1
    else if (!small.test(folded)) return null
    if (left === 0) return word?.index ?? null
  }
  return null
}
