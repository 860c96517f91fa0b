/** Of a French question that is asked as it is told, its parts, and how it is asked otherwise. */
const orders: readonly (readonly [RegExp, string])[] = [
  [
    /^(\s*(?:et )?)((?!qu)\S.{0,58}?) (a|ont|avait|avaient) (?:r[ée]pondu|(?:dit|d[ée]cid[ée]|d[ée]clar[ée]|annonc[ée]|demand[ée]|r[ée]clam[ée]|promis|propos[ée]|fait)) quoi(?!\p{L})/iu,
    'qu’',
  ],
  [
    /^(\s*(?:et )?)((?!qu)\S.{0,58}?) (dit|disent|veut|veulent|demande|demandent|r[ée]clame|r[ée]clament|propose|proposent|pense|pensent|r[ée]pond|r[ée]pondent) quoi(?!\p{L})/iu,
    'que ',
  ],
]

/** Of an English question after what somebody has answered or holds. */
const standing =
  /^(\s*(?:and )?)what(?: is| was|['’]s| has been) ((?:the )?\S.{0,50}?)['’]s? (?:first |official )?(?:response|reaction|reply|answer|position|stance|view)(?: (?:to|on|about|of))?(?= )/iu
/** « Quelle est la position du syndicat sur … ? » */
const position =
  /^(\s*(?:et )?)quelle (?:est|a [ée]t[ée]|[ée]tait|fut) la (?:premi[èe]re )?(?:r[ée]action|r[ée]ponse|position|version) (d['’]|de |du |des )(\S.{0,50}?)(?= (?:sur|[àa]|aux?|face|concernant) )/iu
const articles: Readonly<Record<string, string>> = { 'du ': 'le ', 'des ': 'les ' }

/** "What was the union's response to the plan" asks what the union said about it. */
export function withSpeakerFirst(text: string): string {
  return text
    .replace(standing, (_, before: string, who: string) => `${before}what did ${who} say about`)
    .replace(
      position,
      (_, before: string, of: string, who: string) =>
        `${before}qu’a dit ${articles[of.toLowerCase()] ?? ''}${who}`,
    )
}

/** « Le ministre a dit quoi sur le pont ? » is « qu’a dit le ministre sur le pont ? ». */
export function withQuestionFirst(text: string): string {
  for (const [order, opening] of orders) {
    const found = order.exec(text)
    if (found === null) continue
    const [whole, before = '', subject = ''] = found
    const verb = whole.slice(before.length + subject.length + 1, -' quoi'.length)
    return `${before}${opening}${verb} ${subject}${text.slice(whole.length)}`
  }
  return text
}
