/**
 * Whether a weekday is the one to come, by the clause that it ends: « rendra sa décision vendredi », "is due to appear
 * in court on Friday". « rendra le projet présenté vendredi », "will charge the men arrested on Friday" and "will
 * appeal Friday's ruling" look back.
 */
export function isToComeInEnglish(_: string, before: string, after: string): boolean {
  return !/^['’]s\b/.test(after) && englishFuture.test(before) && !englishPast.test(before)
}

/** The same for French. */
export function isToComeInFrench(_: string, before: string): boolean {
  return frenchFuture.test(before) && !frenchPast.test(before)
}

const englishBeforeDay = '(?: (?:on|by|until|till|before|from|next))? $'
/** Up to eight words of the same clause: none that opens another one, or tells what the clause is about. */
const englishWords =
  "(?: (?!(?:who|which|that|what|how|why|where|when|after|since|following|over|about|said|says|told)\\b)[\\p{L}\\p{N}'’-]+){0,8}"
const englishFuture = new RegExp(
  `\\b(?:will|won['’]t|shall|must|would|(?:due|set|expected|scheduled|planned|plans?|planning|going|hopes?|intends?|wants?|is|are) to(?! (?:the|an?|its|their|his|her|private|public|\\p{L}+ing)\\b))${englishWords}${englishBeforeDay}`,
  'u',
)
const englishPast = new RegExp(
  `\\bhad been |(?<!\\bbe (?:\\p{L}+ly )?)\\b(?:\\p{L}+ed|held|made|sent|shot|seen|struck|hit)${englishBeforeDay}`,
  'u',
)

const frenchBeforeDay =
  "(?: (?:dès|avant|pour|d['’]ici(?: à| au)?|jusqu['’](?:à|au)|à (?:partir|compter) (?:de|du)))?(?: le| ce)? $"
const frenchWords =
  "(?: (?!(?:qui|que|dont|où|quand|après|depuis|suite|lors)(?!\\p{L})|qu['’])[\\p{L}\\p{N}'’-]+){0,8}"
const frenchFuture = new RegExp(
  `(?<!\\p{L})(?:(?!(?:caméra|opéra|choléra|extra|ultra|para|front|affront)(?!\\p{L}))\\p{Ll}+(?:ra|ront)|doi(?:t|vent)|devrai(?:t|ent)|va|vont|prévue?s?|attendue?s?|compte(?:nt)?)${frenchWords}${frenchBeforeDay}`,
  'u',
)
const frenchPast = new RegExp(`(?<!(?:être|sera|seront) )(?<!\\p{L})\\p{L}+ée?s?${frenchBeforeDay}`, 'u')
