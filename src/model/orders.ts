import { fold } from '../text/tokens.ts'
import type { Line } from '../types.ts'

// For folded text: lower case, no accents, ' for every apostrophe. Each gap is bounded.

const overruling =
  /\b(?:ignor\w*|oubli\w*|disregard|forget|overrid\w*|bypass|neglig\w*|ne ti\w+ (?:pas|aucun|plus) compte|do not follow|ne (?:suis|suivez) p(?:as|lus))\b.{0,60}\b(?:instructions?|consignes?|prompts?|regles?|rules?|directives?|contexte?|guidelines|orders?|ordres?|precede\w*|previous|above|prior|ci-dessus)\b/
const addressing =
  /\b(?:you are|you're|tu es|vous etes) (?:now|desormais|maintenant|no longer)\b|\b(?:act as|agis comme|agissez comme|pretend (?:to be|you)|roleplay|fais comme si|faites comme si)\b|\b(?:system|systeme) prompt\b|\bprompt (?:system|systeme)\b|\b(?:developer|developpeur|debug|god) mode\b|\bmode (?:developpeur|debug)\b|\bjailbreak/
const machine =
  /(?:\b(?:note|message|attention|intention|instructions?|consignes?|ordres?|dear|cher|chere|hey|hello|bonjour|to|for|pour|aux?|a l')\s?(?:to |for |pour |de |d'|a |aux? |les? |l'|the |any |all |every |tout\w* ){0,5}(?:ai|ia|llms?|gpt\w*|assistants?|chatbots?|bots?|robots?|language models?|modeles? de langage|summari[sz]ers?|intelligences? artificielles?)\b)|<\|?\/?(?:im_start|im_end|system|assistant|user|s|inst)\|?>|\[\/?(?:inst|system)\]|<<sys>>|^[ \t]{0,8}(?:system|systeme|assistant|user)\s{0,3}:|### ?(?:instruction|consigne|system)/m
const dictating =
  /(?:^|[.!?:;,«»“”"()[\]\n-]\s{0,3}|\b(?:please|must|should|now|then|instead|only|just|always|dois|devez|faut|doit|veuillez|alors|puis|plutot|et|and|to|de|d')\s+)(?:write|print|output|say|reply|respond|answer|repeat|insert|append|add|include|post|publish|mention|tell|ecri\w+|affiche\w*|repond\w*|insere\w*|ajoute\w*|repete\w*|dis|dites|publie\w*|termine\w*|mentionne\w*|inclu\w+|signale\w*) (?:\w+ ){0,4}?(?::|«|"|“|'|@|http|www|only\b|exactly\b|seulement\b|uniquement\b|exactement\b|verbatim\b|mot pour mot\b|word for word\b|the (?:following|words?|phrase|text|sentence|link|line)\b|les? (?:mots?|textes?|liens?|phrases?|suivants?)\b|la (?:phrase|ligne)\b|ce qui suit\b|ceci\b|this\b|that\b)/
const payload = /@(?:everyone|here|channel)\b|:\/\//

/**
 * Whether what a model would be shown of a line reads like an order to it, in French or English. An article that
 * speaks so is quoted all the same; its line is told in our own words, and the model never sees it.
 */
export function givesOrders({ text, quotes }: Line): boolean {
  return [text, ...quotes.map(quote => quote.text)].some(shown => {
    const folded = fold(shown)
    return [overruling, addressing, machine, dictating, payload].some(sign => sign.test(folded))
  })
}
