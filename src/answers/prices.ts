export const price = /\b(?:vaut|valent|coute\w*|prix|montant|worth|costs?|price|how much money)\b/
/** « Coût de la dépollution ? », "what would it have cost to mend it", folded. */
const cost =
  /^\W*(?:et )?(?:quel (?:est|etait|sera|serait|fut) )?(?:le )?cout (?:total |estime )?(?:de |du |des |d')|^\W*(?:and )?(?:what (?:is|was|'s|about) )?(?:the )?cost of\b|\bwhat (?:did|do|does|has|have|will|would|could|is|was) .{1,80}\bcost\b/

/** "How many jobs will it cost" asks for no money. */
export const countsThings =
  /\b(?:combien d(?:e |')|how many )(?!(?:millions?|milliards?|billions?|euros?|dollars?)\b)/
/** « Combien la ville réclame-t-elle », "how much has she pledged": of what is paid nobody names the money. */
const payments = [
  /\bcombien (?:aurait|avait|a|va) (?:\w+ )?(?:touche|percu|percevoir|recu|recevoir|gagne|empoche|verse|paye|depense|investi|debourse|emprunte)r?\b(?! (?:de |d'|un |une ))/,
  /\bcombien (?:auraient|avaient|vont) (?:\w+ )?(?:touche|percu|percevoir|gagne|empoche|verse|paye|depense|investi|debourse)r?\b/,
  /\bcombien (?:reclam|demand|exig|vers|depens|invest|promet|offr|debours|emprunt|propos|apport|percev)(?:e|ent|ait|aient|a|era|eront|erait) (?!l'asile\b)(?:l[ae]s? |l'|sa |son |ses |[a-z]+(?: |$|\?))/,
  /\bcombien (?!de |d'|des )(?:\S+ ){1,4}(?:a|ont|avait|avaient|va|vont) (?:\w+ )?(?:verse|paye|touche|percu|depense|investi|debourse|emprunte|promis|reclame)(?:e?s?|r)\b/,
  /\bhow much (?:severance|compensation|bail|ransom|rent|tax|damages)\b/,
  /\bcombien (?!de |d'|des |ont |sont ).*\b(?:reclam|demand|exig|vers|pay|depens|invest|promet|offr|debours|touch|emprunt|prete|doi)\w*-(?:t-)?(?:il|elle)s?\b/,
  /\bcombien (?:(?:sont|est|etaient|etait|ont ete) (?:paye|remunere)e?s?|(?:ont|a) (?:touche|gagne)|(?:gagne|touche|paye|paie)(?:nt)?)\b/,
  /\bcombien (?!de |d'|des ).*-(?:t-)?(?:il|elle)s? (?:\S+ )?(?:reclam|demand|exig|vers|pay|depens|invest|promi|offert|debours|touch|emprunt|prete|donn)/,
  /\bhow much (?:did|do|does|has|have|had|is|are|was|were|will|would|must) .*\b(?:want|seek|demand|claim|pa(?:y|id)\b|promis|pledg|offer|spen[dt]|invest|make\b|earn|put\b|putting|inject|owe|len[dt]\b|rais|donat|receiv|contribut|ask(?:ing|ed)? for)/,
]

/** « Quelle amende », « quel est le salaire du maire », "what is his salary", folded. */
const sumNamed =
  /\bquel(?:le)?s?(?: est| etait| sera| serait| fut)?(?: (?:la|le|son|sa|leur)| l')? ?(amende|salaire|remuneration|rancon|caution|indemnite|prime|loyer)s?\b|\b(?:what|which|how (?:big|large|high))(?:'s| is| was| will be)?(?: (?:the|his|her|its|their|a))? (fine|salary|ransom|bail|bonus|rent|severance)\b(?= (?:did|do|does|was|were|is|has|have|had|will|would|must|for|of|to|imposed|set|paid)\b|\W*$)/

/** « Combien a-t-il payé d’amende ? », "how much of a fine did it pay" */
const sumPaid = /\bcombien (?!d').*\bd'(amende|indemnite)s?\b|\bhow much (?:of a )?(fine|bail|ransom|rent)\b/

/** The sum that a folded question asks for by its name: « amende » of « quelle amende a-t-il payée ? »; null without. */
export function sumAsked(folded: string): string | null {
  const found = sumNamed.exec(folded) ?? sumPaid.exec(folded)
  return found?.[1] ?? found?.[2] ?? null
}

/** Whether a folded question asks for a sum of money that it does not name: « combien vaut », "how much has she pledged". */
export function asksForSum(folded: string): boolean {
  if (sumAsked(folded) !== null) return true
  return (price.test(folded) && !countsThings.test(folded)) || payments.some(asking => asking.test(folded))
}

/** Whether a folded question asks what something costs. */
export function asksForCost(folded: string): boolean {
  return cost.test(folded) || sumAsked(folded) !== null
}
