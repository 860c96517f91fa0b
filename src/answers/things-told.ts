import { fold } from '../text/words/tokens.ts'
import type { Question } from './question.ts'

/** A kind of thing that some questions ask for, and the words by which a sentence tells it; of folded words. */
interface Telling {
  readonly asked: RegExp
  readonly told: RegExp
}

/** "Its own tower" tells of no owner. */
const ownership: Telling = {
  asked:
    /\bwho(?: really)? owns?\b|\bwho (?:is|are|was|were) the (?:\w+ )?(?:owners?|shareholders?)\b|\ba qui appart\w+|\bqui (?:detient|possede)\b|\bqui (?:est|sont) (?:le |la |les )?(?:proprietaires?|actionnaires?)\b/,
  told: /\bproprietaires?\b|\bappart(?:ien|en)\w+|\bdetien\w+|\bdetenue?s? (?:a|par|majoritairement)\b|\bposs(?:ed|ess)\w+|\b(?:premier|principal|grand|majoritaire)\w* actionnaires?\b|\bactionnaires? (?:majoritaire|principa|unique)\w*|\bfiliale\b|(?<!\b(?:its|his|her|their|our|my|your|'s) (?:\w+ )?)\bowns?\b|\bown(?:ed|ers?|ership)\b|\b(?:main|majority|largest|biggest|sole|major) shareholders?\b|\bshareholders? (?:is|are|include)\b|\bsubsidiary\b|\bbelong\w*|\bparent company\b/,
}

const court = "(?:tribun\\w+|juges?|cours?|conseil (?:d'etat|constitutionnel)|judges?|courts?)"
/** « Annonce un recours devant le tribunal » tells of nothing that it has decided. */
const ruling: Telling = {
  asked: new RegExp(
    `^\\W*(?:et )?qu'(?:a|ont|est-ce qu'a|est-ce qu'ont) (?:decide|juge|tranche) (?:\\S+ ){0,3}?(?:l')?${court}\\b|^\\W*(?:and )?what (?:did|has|have) (?:\\S+ ){0,4}?${court} (?:\\S+ ){0,4}?(?:decide|rule)d?\\b|^\\W*(?:and )?how (?:did|has|have) (?:\\S+ ){0,4}?${court} (?:\\S+ ){0,4}?ruled?\\b`,
  ),
  told: /\b(?:decid|tranch|rejet|annul|condamn|relax|valid|suspen|ordonn|autoris|interdi|debout|confirm|estim|juge|donne raison|donne tort|accord|reject|rul(?:es?|ed|ing)\b|order(?:ed|s)\b|overturn|upheld|uphold|dismiss|grant|convict|sentenc|acquit|block|allow|struck down|sided|quash|bann?)/,
}

/** What an open question asks for that words of its own tell; null for any other. */
export function tellingOf({ kind, text }: Question): ((sentence: string) => boolean) | null {
  if (kind !== 'open') return null
  const folded = fold(text)
  const telling = [ownership, ruling].find(({ asked }) => asked.test(folded))
  return telling === undefined ? null : sentence => telling.told.test(fold(sentence))
}
