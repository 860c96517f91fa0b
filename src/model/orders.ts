import { fold } from '../text/words/tokens.ts'
import type { Line } from '../types.ts'

// For folded text: lower case, no accents, ' for every apostrophe. Each gap is bounded.

const overruling =
  /\b(?:ignor\w*|oubli\w*|disregard|forget|overrid\w*|bypass|neglig\w*|ne ti\w+ (?:pas|aucun|plus) compte|do not follow|ne (?:suis|suivez) p(?:as|lus))\b.{0,60}\b(?:instructions?|consignes?|prompts?|regles?|rules?|directives?|contexte?|guidelines|orders?|ordres?|precede\w*|previous|above|prior|ci-dessus)\b/
const addressing =
  /\b(?:you are|you're|tu es|vous etes) (?:now|desormais|maintenant|no longer)\b|\b(?:act as|agis comme|agissez comme|pretend (?:to be|you)|roleplay|fais comme si|faites comme si)\b|\b(?:system|systeme) prompt\b|\bprompt (?:system|systeme)\b|\b(?:developer|developpeur|debug|god) mode\b|\bmode (?:developpeur|debug)\b|\bjailbreak/
const machine =
  /\b(?:note|message|attention|intention|instructions?|consignes?|ordres?|dear|cher|chere|hey|hello|bonjour|to|for|pour|aux?|a l')\s?(?:to |for |pour |de |d'|a |aux? |les? |l'|the |any |all |every |tout\w* ){0,5}(?:ai|ia|llms?|gpt\w*|assistants?|chatbots?|bots?|robots?|language models?|modeles? de langage|summari[sz]ers?|intelligences? artificielles?)\b/
const calling =
  /(?:^|[\s"“«(])(?:system|systeme|assistants?|user|ai|ia|assistants? ia|ai assistants?)\s{0,3}[:,]/
const chatTurn =
  /(?:^|[\s"“«(])(?:system|systeme|assistants?|user|assistants? ia|ai assistants?)\s{0,3}:|<\|?\/?(?:im_start|im_end|system|assistant|user|inst)\|?>|\[\/?(?:inst|system)\]|<<sys>>|### ?(?:instruction|consigne|system)/
const verb =
  'write|print|output|say|reply|respond|answer|repeat|insert|append|add|include|post|publish|mention|tell|translate|change|' +
  'end|finish|replace|ecri\\w+|affiche\\w*|repond\\w*|insere\\w*|ajoute\\w*|repete\\w*|dis|dites|publie\\w*|termine\\w*|' +
  'mentionne\\w*|inclu\\w+|signale\\w*|tradui\\w+|remplace[rz]?|changez?'
const opening =
  '(?:^|[.!?:;,«»“”"()[\\]\\n-]\\s{0,3}|\\b(?:please|must|should|now|then|instead|only|just|always|dois|devez|faut|doit|' +
  "veuillez|alors|puis|plutot|toujours|et|and|to|de|d')\\s+)"
const ordered =
  '[:{<«"“]|\\s[\'@]|\\s(?:http|www|only\\b|exactly\\b|seulement\\b|uniquement\\b|exactement\\b|verbatim\\b|mot pour mot\\b|' +
  'word for word\\b|(?:in |dans )?(?:every|each|all|chaque|tou[ts]\\w*)\\b|wherever\\b|partout\\b|' +
  'the (?:following|words?|token|phrase|text|sentence|link|line|readers?)\\b|les? (?:mots?|textes?|liens?|phrases?|suivants?)\\b|' +
  'la (?:phrase|ligne)\\b|ce qui suit\\b|ceci\\b|this\\b|after me\\b)'
const dictating = new RegExp(`${opening}(?:${verb})\\b(?:\\s[\\w,.]+){0,6}?\\s{0,2}(?:${ordered})`)
/** "Whatever model sums this up must", « traduction de la phrase ci-dessus »: the text speaks of how it is worked on. */
const workedOn =
  /\b(?:models?|modeles?)\b.{0,20}\b(?:sum(?:s|ming)? |summari[sz]\w+|resum\w+|tradui\w+|translat\w+|li(?:t|sent)\b|reads?\b)|\b(?:translation|traduction|summary|resume) .{0,30}\b(?:above|below|ci-dessus|ci-dessous|precedente?|following|suivante?)\b/
const payload = /@(?:everyone|here|channel)\b|:\/\//

/** Of the text as it is: what hides its letters from whoever checks them, or closes the JSON that it is shown in. */
const disguises: readonly RegExp[] = [
  /[\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[^\P{Cc}\n\r\t]/u,
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u,
  /["'][\s,]{0,3}[}\]]\s{0,3}[,}\]]|\{\s{0,3}["']\w{1,40}["']\s{0,3}:/u,
]
/** Base 64, as no word is written: long, with capitals and small letters in turn, or digits. */
const encoded = /[A-Za-z0-9+/]{16,}={0,2}/g

function isDisguised(text: string): boolean {
  if (disguises.some(sign => sign.test(text))) return true
  return [...text.matchAll(encoded)].some(([run]) => /[a-z][A-Z]/.test(run) && /[A-Z]{2}|\d/.test(run))
}

/**
 * Whether what a model would be shown of a line reads like an order to it, in French or English. An article that
 * speaks so is quoted all the same; its line is told in our own words, and the model never sees it.
 */
export function givesOrders({ text, quotes }: Line): boolean {
  return [text, ...quotes.map(quote => quote.text)].some(readsLikeOrder)
}

/** Whether a folded text holds the turn of a chat with a machine, « Assistant : … », as no news does. */
export function holdsChatTurn(folded: string): boolean {
  return chatTurn.test(folded)
}

export function readsLikeOrder(text: string): boolean {
  if (isDisguised(text)) return true
  const folded = fold(text)
  return [overruling, addressing, machine, calling, chatTurn, dictating, workedOn, payload].some(sign =>
    sign.test(folded),
  )
}
