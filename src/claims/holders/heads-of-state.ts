import { fold } from '../../text/words/tokens.ts'
import type { Language } from '../../types.ts'
import { isDefiniteArticle } from '../grammar/function-words.ts'
import { formsOf, type Word } from '../grammar/words.ts'
import type { Entity } from './entities.ts'
import { menNames, womenNames } from './first-names.ts'
import { headsOfState } from './heads-of-state-names.ts'
import type { Naming } from './naming.ts'

interface Head {
  readonly country: string
  readonly office: 'president' | 'premier'
  /** Nobody has held the office since. */
  readonly isLast: boolean
}

const byName: ReadonlyMap<string, Head> = new Map(
  headsOfState.flatMap(([country, office, list]) => {
    const names = list.split(',').map(plain)
    const heads = names.map((name, index) => {
      const head: Head = { country, office, isLast: index === names.length - 1 }
      return [name, head] as const
    })
    const surnames = heads.map(([name, head]) => [name.slice(name.lastIndexOf(' ') + 1), head] as const)
    return [...surnames.filter(([name]) => !menNames.has(name) && !womenNames.has(name)), ...heads]
  }),
)

function plain(name: string): string {
  return fold(name).replace(/-/g, ' ')
}

export function isHeadOfState(name: string): boolean {
  return byName.has(plain(name))
}

const former = /^(?:ancien|ancienne|ex|former)$/
const presidents =
  /^(?:chef de l' etat|presidente? de la republique|(?:locataire|hote) de l' elysee|head of state)$/
const seats = /^(?:elysee|matignon)$/
const premiers =
  /^(?:premi(?:er|ere) ministre|chef(?:fe)? du gouvernement|locataire de matignon|chanceli(?:er|ere)|prime minister)$/

/**
 * Whom « le chef de l’État », « le Premier ministre belge », "the French president" means: the one person among those
 * whom the article names who has held the office, in the country that it tells, or in French in France.
 */
export function headOfState(naming: Naming, core: readonly Word[], language: Language): Entity | null {
  const [opening, ...rest] = core
  const last = core.at(-1)
  if (opening === undefined || last === undefined || !isDefiniteArticle(opening.form)) return null
  // « le locataire de Matignon »: the office itself
  const named = naming.entities
    .within([opening.start, last.end])
    .filter(({ span }) => !seats.test(fold(naming.text.slice(...span))))
  const countries = named.flatMap(({ keys }) => keys.filter(key => key.startsWith('country_')))
  if (named.length > 0 && countries.length === 0) return null
  const isFormer = rest.some(({ form }) => former.test(form))
  const own = rest.filter(
    ({ form, start }) => !former.test(form) && !named.some(({ span }) => span[0] <= start && start < span[1]),
  )
  const called = formsOf(own)
  const office = officeOf(called, countries.length > 0)
  if (office === null) return null
  const found = new Map<Entity, Head>()
  for (const name of naming.entities.names) {
    if (name.kind !== 'person') continue
    const entity = naming.entities.of(name)
    const head = byName.get(plain(entity.name))
    if (head?.office !== office || (isFormer && head.isLast)) continue
    if (countries.length === 0 || countries.includes(`country_${head.country}`)) found.set(entity, head)
  }
  return onlyOne([...found], language)
}

/** « le président » is anybody’s; « le président américain » is a country’s. */
function officeOf(called: string, isOfCountry: boolean): Head['office'] | null {
  if (premiers.test(called) || (isOfCountry && called === 'chancellor')) return 'premier'
  const isPresident = presidents.test(called) || (isOfCountry && /^presidente?$/.test(called))
  return isPresident ? 'president' : null
}

function onlyOne(found: readonly (readonly [Entity, Head])[], language: Language): Entity | null {
  const isAbroad = new Set(found.map(([, { country }]) => country)).size > 1
  const meant = isAbroad ? found.filter(([, { country }]) => language === 'fr' && country === 'fr') : found
  const [only, ...others] = meant
  return only === undefined || others.length > 0 ? null : only[0]
}
