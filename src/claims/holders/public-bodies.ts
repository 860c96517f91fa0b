import { fold } from '../../text/words/tokens.ts'

const business =
  /^(?:societe|entreprise|compagnie|firme|marque|constructeur|operateur|enseigne|banque|company|firm|airline|bank|manufacturer|carmaker|retailer|carrier|startup|brand|maker)$/
const publicBody =
  /(?:^|\W)(?:center|centers|centre|agency|ministry|department|bureau|service|commission|university|police|court|committee|council|senate|congress|house|government|office|administration|union|association|agence|ministere|prefecture|parquet|mairie|hopital|tribunal|cour|conseil|syndicat|gouvernement|assemblee|federation|observatoire|universite|gendarmerie|faa|fda|cdc|fbi|cia|nsa|nasa|epa|irs|sec|ftc|fcc|nhtsa|ntsb|usda|who|nato|osha|doj|dhs|fema|noaa|nws|onu|oms|otan|insee|anses|ars|(?:protection|securite|defense) civile|civil (?:protection|defen[cs]e)|croix-rouge|red cross|armee|army|ong|parti|party)(?:\W|$)/

/** Whether a body of this name may be meant by this noun, folded: "the company" is no weather service and no court. */
export function mayBeCalled(name: string, noun: string): boolean {
  return !business.test(noun) || !publicBody.test(fold(name))
}
