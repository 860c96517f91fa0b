import { fold } from '../text/words/tokens.ts'
import type { Language } from '../types.ts'

// The patterns are for folded words: lower case, no accents, ' for every apostrophe.

/** « Pour protéger », « pour ne pas », « pour avoir vendu », and no « pour hier », « pour la mer ». */
const purpose =
  "\\bpour (?:(?:ne|pas|se|s'|y|en|lui|leur|mieux|ne plus|ne pas) ?)*(?!(?:hier|janvier|fevrier|mer|fer|hiver|premiere?|dernier|leader|entre|contre|autre|autres|quatre|notre|votre|encore|outre|octobre|novembre|septembre|decembre|titre|heure|centre|guerre|terre|histoire|victoire|memoire|affaire|salaire|ministre|membre|nombre|papier|dossier|courrier|plaisir|souvenir|avenir|loisir)\\b)[a-z]{2,}(?:er|ir|oir|re)\\b"

const causing: Readonly<Record<Language, RegExp>> = {
  fr: new RegExp(
    [
      "\\b(?:parce qu(?:e|')|puisqu(?:e|')|en raison d(?:e|u|es|')|a cause d(?:e|u|es|')|du fait (?:d(?:e|u|es|')|qu(?:e|'))|etant donne|afin (?:d(?:e|')|qu(?:e|'))|pour qu(?:e|')|(?:grace|suite|due?s?|face|liee?s?) a(?:ux?)?|faute d(?:e|')|a la (?:suite|demande) d(?:e|u|es|')|au (?:motif|nom d)|sous pretexte|de (?:peur|crainte) (?:d(?:e|')|qu(?:e|'))|par (?:crainte|peur|manque|souci|solidarite|volonte)|en vue d(?:e|')|dans le but|(?:visant|visent|vise|destinee?s?) a|(?:expliqu|justifi|caus|provoqu|motiv|dict)ee?s? par|s'expliqu\\w+|a l'origine d(?:e|u|es|')|cause d(?:e|u|es)|en (?:reponse|represailles|protestation|signe d)|(?:la|les|pour|sa|leur|autres?|des) (?:cause|raison)s?|raison pour|c'est pourquoi|permet(?:tre|tent|tant)?|compte tenu|invoqu\\w+|result\\w+ d(?:e|u|es|'))",
      '(?<!\\b(?:un|le|les|des|du|en|de|ce|mon|son) )\\bcar\\b(?! (?:scolaire|de ))',
      '\\b(?:condamn|incarcer|emprisonn|arret|interpell|inculp|poursuivi|licenci|exclu|sanctionn|critiqu|recherch)\\w* pour\\b',
      purpose,
    ].join('|'),
  ),
  en: new RegExp(
    [
      '\\b(?:because|due to|owing to|in order to|so as to|so that|as a result|on account of|thanks to|for fear|lest|the (?:cause|reason|motive)s?|reasons?|caused? (?:by|of)|caused|blam(?:e|es|ed|ing)|attribut\\w+ to|(?:prompted|triggered|sparked|driven|explained|motivated|forced) by|stems? from|stemmed from|in (?:response|retaliation|reaction|protest|reprisal|revenge)|aimed at|aims? to|designed to|intended to|meant to|with the aim|which is why|given that|in view of|in light of|at the request|led to|citing)\\b',
      '\\b(?:resign|quit|protest|strik|arrest|sack|fin|sanction|charg|su|criticis|criticiz|condemn|detain|jail|held|ban)\\w* (?:over|for)\\b',
      '\\bfor (?:not |having |allegedly )?[a-z]{3,}ing\\b',
      // « To » of purpose, and no "to" behind a verb that wants an infinitive.
      '(?<!\\b(?:want|wants|wanted|need|needs|needed|have|has|had|going|try|tries|tried|trying|continue|continues|continued|agree|agreed|refuse|refused|refusing|plan|plans|planned|planning|expect|expected|expects|begin|began|begun|start|started|able|unable|used|seem|seems|seemed|appear|appears|appeared|likely|unlikely|decide|decided|fail|failed|failing|manage|managed|threaten|threatened|ask|asked|urge|urged|tell|told|order|ordered|allow|allowed|hope|hopes|hoped|vow|vowed|promise|promised|pledge|pledged|ready|due|set|bound|about|how|when|where|said|known|believed|thought|reported|ought|right|offer|offered|invite|invited|force|forced|prepare|prepared|intend|intended|propose|proposed|happen|happened|tend|remain|is|are|was|were|be|yet|not|mandate|close|next|according|subject|contrary|thanks|up|down) )\\bto (?:not |better |further )?(?:protect|secure|prevent|avoid|stop|help|save|support|defend|calm|win|gain|reduce|cut|fight|make|give|keep|ensure|raise|boost|force|get|bring|train|free|ease|deter|end|restore|show|mark|protest|demand|build|buy|pay|fund|finance|hide|cover|escape|flee|find|search|seek|rescue|evacuate|meet|mediate|negotiate|monitor|guard|control|contain|limit|curb|combat|tackle|counter|block|disrupt|punish|pressure|press|push|persuade|convince|encourage|promote|improve|increase|strengthen|reinforce|expand|replace|repair|rebuild|recover|regain|retake|seize|capture|destroy|weaken|undermine|distract|divert|draw|attract|reach|create|allow|enable|provide|supply|deliver|send|carry|serve|join|attend|celebrate|commemorate|honou?r|warn|clear|open|close|investigate|examine|check|test|verify|determine|assess|comply|conform|respect|fulfil|honour|respond|retaliate|avenge)\\b',
    ].join('|'),
  ),
}

/** What came before, or brought something about, may be why. */
const before: Readonly<Record<Language, RegExp>> = {
  fr: /\b(?:apres (?:qu|avoir|une?|l[ae]s?|l'|des)|faisant suite|etant|(?:empech|entrain|provoqu|oblig|contraign)\w+|fait que)\b/,
  en: /\b(?:after|following|amid|(?:prevent|forc|caus)(?:e[sd]?|ed|s|ing))\b|\b(?:as|since) (?:the|it|he|she|they|there|this|these|those|its|their)\b/,
}

/** Why somebody is punished. */
const accusing: Readonly<Record<Language, RegExp>> = {
  fr: /\b(?:accuse|soupconne|reproch|coupable)\w*\b/,
  en: /\b(?:accus\w+|suspected|charged with|guilty)\b/,
}

/**
 * Whether a sentence tells why: `surely` by a cause or an aim, `perhaps` by what came before it or brought it about; null when it does not.
 * Of a sanction what its target is accused of is the cause.
 */
export function tellsWhy(
  sentence: string,
  language: Language,
  isPunished: boolean,
): 'surely' | 'perhaps' | null {
  const folded = fold(sentence)
  if (causing[language].test(folded) || (isPunished && accusing[language].test(folded))) return 'surely'
  return before[language].test(folded) ? 'perhaps' : null
}
