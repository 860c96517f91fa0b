import { notInfinitives } from '../claims/grammar/inflection.ts'
import { fold } from '../text/words/tokens.ts'
import type { Language } from '../types.ts'

// The patterns are for folded words: lower case, no accents, ' for every apostrophe.

/** One of the words of a list. */
function oneOf(list: string): string {
  return `(?:${list.trim().split(/\s+/).join('|')})`
}

const of = "(?:de|du|des|d')"

const frenchCauses = [
  `parce qu(?:e|')|puisqu(?:e|')|etant donne|compte tenu|sous pretexte|c'est pourquoi|raison pour`,
  `(?:en raison|a cause|a la suite|a la demande|au nom) ${of}|au motif|(?:suite|grace|due?s?|face|liee?s?) a(?:ux?)?`,
  `du fait (?:${of}|qu(?:e|'))|faute (?:de|d')|cause (?:de|du|des)|a l'origine ${of}|result\\w+ ${of}`,
  `(?:afin|de (?:peur|crainte)) (?:de|d'|que|qu')|pour qu(?:e|')|en vue (?:de|d')|dans le but`,
  `(?:visant|visent|vise|destinee?s?) a|permet(?:tre|tent|tant)?|invoqu\\w+|s'expliqu\\w+`,
  `(?<=, )(?:en )?(?:expliquant|disant|arguant|estimant|jugeant|faisant valoir)|soupconnee?s? (?:de|d')`,
  `pour (?:(?:le|son|leur) )?(?:defaut|non-respect|absence|manque|violation|infraction|insuffisance)s? ${of}`,
  `par ${oneOf('crainte peur manque souci solidarite volonte')}|en (?:reponse|represailles|protestation|signe d)`,
  `${oneOf('expliqu justifi caus provoqu motiv dict')}ee?s? par`,
  `${oneOf('la les pour sa leur autres? des')} (?:cause|raison)s?`,
]

/** « Condamné pour ». */
const frenchBlame = `${oneOf(
  'condamn incarcer emprisonn arret interpell inculp poursuivi licenci exclu sanctionn critiqu recherch',
)}\\w* pour`

/** « Pour protéger », « pour ne pas », « pour avoir vendu », and no « pour hier », « pour la mer ». */
const frenchAim = `pour (?:(?:ne|pas|se|s'|y|en|lui|leur|mieux|ne plus|ne pas) ?)*(?!${oneOf([...notInfinitives].join(' '))}\\b)[a-z]{2,}(?:er|ir|oir|re)`

const englishCauses = [
  'because|(?:due|owing) to|in order to|so as to|so that|as a result|on account of|thanks to|for fear|lest|given that',
  'the (?:cause|reason|motive)s?|reasons?|caused? (?:by|of)|caused|which is why|in (?:view|light) of|at the request',
  `${oneOf('blame blames blamed blaming citing')}|attribut\\w+ to|stem(?:s|med)? from|led to`,
  `${oneOf('prompted triggered sparked driven explained motivated forced')} by`,
  `in ${oneOf('response retaliation reaction protest reprisal revenge')}`,
  "(?<=, )(?:saying|arguing|explaining|alleging)|on (?:suspicion|the grounds?)|at \\S+(?: \\S+)?'s (?:request|behest)",
  'aimed at|aims? to|(?:designed|intended|meant) to|with the aim',
]

/** "Recalled over fire risks", and not "closed over the weekend". */
const englishOver = `${oneOf(
  'recall suspend cancel cancell delay postpon clos shut block investigat prosecut reject expell remov evacuat ground',
)}(?:e?d|s|es|ing)? (?:(?:the|its|their|an?) [a-z]+ )?over (?!the (?:past|last|next|weekend|years?|course)|\\d)`

/** "Jailed over". */
const englishBlame = `${oneOf(
  'resign quit protest strik arrest sack fine fining sanction charg sue suing criticis criticiz condemn detain jail held banned banning bans',
)}\\w* (?:over|for)`

/** Verbs and other words that want an infinitive, which then is no aim. */
const wanting = oneOf(`
  want wants wanted need needs needed have has had going try tries tried trying continue continues continued agree agreed
  refuse refused refusing plan plans planned planning expect expected expects begin began begun start started able unable
  used seem seems seemed appear appears appeared likely unlikely decide decided fail failed failing manage managed
  threaten threatened ask asked urge urged tell told order ordered allow allowed hope hopes hoped vow vowed promise
  promised pledge pledged ready due set bound about how when where said known believed thought reported ought right offer
  offered invite invited force forced prepare prepared intend intended propose proposed happen happened tend remain is are
  was were be yet not mandate close next according subject contrary thanks up down`)

/** What somebody does another thing for. */
const aims = oneOf(`
  protect secure prevent avoid stop help save support defend calm win gain reduce cut fight make give keep ensure raise
  boost force get bring train free ease deter end restore show mark protest demand build buy pay fund finance hide cover
  escape flee find search seek rescue evacuate meet mediate negotiate monitor guard control contain limit curb combat tackle
  counter block disrupt punish pressure press push persuade convince encourage promote improve increase strengthen
  reinforce expand replace repair rebuild recover regain retake seize capture destroy weaken undermine distract divert draw
  attract reach create allow enable provide supply deliver send carry serve join attend celebrate commemorate honou?r warn
  clear open close investigate examine check test verify determine assess comply conform respect fulfil respond retaliate
  avenge`)

const causing: Readonly<Record<Language, RegExp>> = {
  fr: new RegExp(
    [
      `\\b(?:${frenchCauses.join('|')})`,
      '(?<!\\b(?:un|le|les|des|du|en|de|ce|mon|son) )\\bcar\\b(?! (?:scolaire|de ))',
      `\\b${frenchBlame}\\b`,
      `\\b${frenchAim}\\b`,
    ].join('|'),
  ),
  en: new RegExp(
    [
      `\\b(?:${englishCauses.join('|')})\\b`,
      `\\b${englishBlame}\\b`,
      `\\b${englishOver}`,
      '\\bfor (?:not |having |allegedly )?[a-z]{3,}ing\\b',
      `(?<!\\b${wanting} )\\bto (?:not |better |further )?${aims}\\b`,
    ].join('|'),
  ),
}

/** What came before, or brought something about, may be why. */
const before: Readonly<Record<Language, RegExp>> = {
  fr: /\b(?:apres (?:qu|avoir|une?|l[ae]s?|l'|des)|faisant suite|etant|(?:empech|entrain|provoqu|oblig|contraign)\w+|fait que|(?:cherch|tent)(?:ait|aient|ant) (?:a|de))\b/,
  en: /\b(?:after|following|amid|(?:prevent|forc|caus)(?:e[sd]?|ed|s|ing))\b|\b(?:sought|seeking|trying) to\b|\b(?:as|since) (?:the|it|he|she|they|there|this|these|those|its|their)\b/,
}

const every: Readonly<Record<Language, readonly RegExp[]>> = {
  fr: [causing.fr, before.fr].map(pattern => new RegExp(pattern, 'g')),
  en: [causing.en, before.en].map(pattern => new RegExp(pattern, 'g')),
}

/** Where in a folded sentence the words begin that bring a cause, an aim or what came before, in code units. */
export function causesBegin(folded: string, language: Language): number[] {
  return every[language].flatMap(pattern => Array.from(folded.matchAll(pattern), ({ index }) => index))
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
