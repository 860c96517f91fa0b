import { isSomebodyNoun } from '../claims/grammar/person-nouns.ts'
import { fold } from '../text/words/tokens.ts'
import { speakerWords } from './holders-asked.ts'

/** « Comment Kiev a-t-il réagi ? », "what was the union's response": of somebody named, they ask for words. */
const reacting =
  /^\W*(?:et )?comment\b.{1,60}\b(?:reagi\w*|repondu|repond)\b|\bquelle (?:est|etait|fut|a ete) la (?:reaction|reponse)\b|^\W*(?:and )?how (?:did|does|has|have|is|was) .{1,60}\b(?:react\w*|respon\w*|repl\w*)\b|\bwhat (?:is|was|were|has been) .{1,60}\b(?:reactions?|response|reply|answer)\b|-(?:t-)?(?:il|elle|ils|elles) (?:\S+ )?(?:reagi|repondu|commente)\b|^\W*(?:and )?(?:has|have|did) .{2,50}? (?:react(?:ed)?|respond(?:ed)?|repl(?:y|ied)|comment(?:ed)?)\b/

/** Whether a question asks how somebody has reacted, or whether. */
export function asksToReact(text: string): boolean {
  return reacting.test(fold(text))
}

/** « Le premier ministre a-t-il réagi ? »: it is somebody who speaks. */
export function namesSpeaker(text: string): boolean {
  const words = fold(speakerWords(text) ?? '').match(/[a-z-]+/g) ?? []
  return words.some(word => isSomebodyNoun(word, null))
}

/** Of « qu’a-t-elle dit au procès », where somebody spoke, which the words themselves seldom repeat. */
export const occasions =
  /(?<!\p{L})(?:au (?:proc[eè]s|tribunal|congr[eè]s)|[àa] la (?:barre|radio|t[eé]l[eé](?:vision)?|presse)|devant (?:le tribunal|la cour|les juges|la presse|les journalistes)|dans (?:un entretien|une interview)|at (?:the|his|her|their) trial|in court|in an interview|to (?:the )?(?:press|reporters|journalists))(?!\p{L})|(?<!\p{L})(?:quand|apr[eè]s qu['’]|lorsqu['’]|when|after) ?(?:ils?|elles?|he|she|they) [^?,]+/giu
