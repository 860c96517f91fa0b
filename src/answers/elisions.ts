const verbs =
  'a|ont|avait|avaient|aura|auront|aurait|auraient|est|sont|était|etait|étaient|etaient|sera|seront|va|vont|peut|peuvent|veut|veulent|doit|doivent|dit|disent|fait|font'
const left: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L})[ -]t[ -](?=(?:ils?|elles?|on)(?![\p{L}'’]))/giu, '-t-'],
  // Not « comment il va ».
  [new RegExp(`(?<![\\p{L}'’-])(${verbs}) (?=(?:ils?|elles?)(?![\\p{L}'’]))`, 'giu'), '$1-'],
  [/\best ce (?=qu)/giu, 'est-ce '],
  [/(?<![\p{L}\p{N}'’-])(jusqu|lorsqu|puisqu|quoiqu|qu|[dlnscjm]) (?=[aeiouyhàâäæéèêëîïôöœùûü])/giu, "$1'"],
]

/**
 * A French question with the apostrophes and hyphens that people leave out as they type: « qu a dit », « l ue », « a t
 * il », « ont ils », « est ce que ». Of the same length.
 */
export function withElisions(text: string): string {
  return left.reduce((written, [pattern, mark]) => written.replace(pattern, mark), text)
}
