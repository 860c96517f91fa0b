import { findClaims } from '../store/claims.ts'
import { termsBeginning } from '../store/similar-terms.ts'
import type { Store } from '../store/store.ts'
import { nameKey } from '../text/names/key.ts'

/** Claims of whoever bears a surname in which their full names are looked for. */
const claimsLooked = 20
/** A name of one word that no list has: « Karasai », « Desforges ». */
const oneWord = /^person_([^_]+)$/
const fullName = /^person_[^_]+_/

/** What the names of companies end with, which are seldom called by all of it. */
const companies = new Set(
  `industries industry minerals mining mines foods food partners group groupe holding holdings trading company corporation
   corp limited plc bank banque airlines airways motors steel energy energies energie oil gas petroleum pharma
   pharmaceuticals laboratories labs technologies technology systems capital media records studios entertainment
   logistics shipping transport tyres tires chemicals chimie aerospace electric electronics insurance assurances telecom
   communications international properties resources metals aviation marine brands stores solutions yards`
    .split(/\s+/)
    .map(nameKey),
)

/** « CFDT-Chimie » is of the union by the first of its names. */
const union = /^org_(?:cgt|cfdt|fo|sud|unsa|cfe|cftc|fsu|csc|fgtb|slfp)$/

/**
 * Keys by which articles call those whom a question calls by one word of their name: "Navkar" is Navkar Industries,
 * « Desforges » Marianne Desforges-Lacaze.
 */
export async function longerNames(store: Store, holders: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    holders.flatMap(key => {
      if (union.test(key)) return [termsOf(store, `${key}_`)]
      const word = oneWord.exec(key)?.[1]
      return word === undefined ? [] : [companiesCalled(store, word), doubleNames(store, key)]
    }),
  )
  return found.flat()
}

async function companiesCalled(store: Store, word: string): Promise<string[]> {
  const beginnings = [`org_${word}_`, `person_${word}_`]
  const found = await Promise.all(beginnings.map(beginning => termsOf(store, beginning)))
  return found.flat().filter(term => companies.has(term.slice(term.lastIndexOf('_') + 1)))
}

/** The same first name and surname with another surname behind it. */
async function doubleNames(store: Store, key: string): Promise<string[]> {
  const claims = await findClaims(store, { holderKeys: [key], currentOnly: true, limit: claimsLooked })
  const names = new Set(claims.flatMap(({ holderKeys }) => holderKeys.filter(one => fullName.test(one))))
  const found = await Promise.all([...names].map(name => termsOf(store, `${name}_`)))
  return found.flat()
}

async function termsOf(store: Store, beginning: string): Promise<string[]> {
  return (await termsBeginning(store, beginning)).map(({ term }) => term)
}
