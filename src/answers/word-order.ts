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
