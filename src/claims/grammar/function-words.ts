/** The smallest classes of words of both languages, asked of folded forms; no word at all is in none of them. */
type Form = string | undefined

const of = new Set<Form>(['de', "d'", 'du', 'des', 'of'])
const definite = new Set<Form>(['le', 'la', "l'", 'les', 'the'])
const indefinite = new Set<Form>(['un', 'une', 'a', 'an'])
const known = new Set<Form>(['le', 'la', "l'", 'the', 'ce', 'cet', 'cette', 'this'])

/** The article that a preposition has in it. */
export const articleInside: ReadonlyMap<string, string> = new Map([
  ['du', 'le'],
  ['des', 'les'],
  ['au', 'le'],
  ['aux', 'les'],
])

/** « de », « d’ », which an infinitive or a number may follow. */
export function isDe(form: Form): boolean {
  return form === 'de' || form === "d'"
}

/** « de », also with its article in it, and "of": they join a noun to the one before it. */
export function isOf(form: Form): boolean {
  return of.has(form)
}

/** « par », "by" */
export function isBy(form: Form): boolean {
  return form === 'par' || form === 'by'
}

/** « et », "and" */
export function isAnd(form: Form): boolean {
  return form === 'et' || form === 'and'
}

/** « et », « ou », "and", "or" */
export function isAndOr(form: Form): boolean {
  return isAnd(form) || form === 'ou' || form === 'or'
}

/** « qui », "who" */
export function isWho(form: Form): boolean {
  return form === 'qui' || form === 'who'
}

/** « ils », « elles », "they" */
export function isThey(form: Form): boolean {
  return form === 'ils' || form === 'elles' || form === 'they'
}

/** « que », « qu’ » */
export function isQue(form: Form): boolean {
  return form === 'que' || form === "qu'"
}

/** « que », « qu’ », "that" */
export function isThat(form: Form): boolean {
  return isQue(form) || form === 'that'
}

/** « le », « la », « l’ », « les », "the" */
export function isDefiniteArticle(form: Form): boolean {
  return definite.has(form)
}

/** « un », « une », "a", "an" */
export function isIndefiniteArticle(form: Form): boolean {
  return indefinite.has(form)
}

/** « le », « la », « l’ », "the", « ce », « cet », « cette », "this": before one that the reader knows. */
export function pointsToOne(form: Form): boolean {
  return known.has(form)
}
