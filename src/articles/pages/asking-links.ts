const asking =
  /^\s*(?:sign(?:ing)? up|subscribe|register|join (?:us|our|the)|download|donate|get (?:our|the) (?:app|newsletter)|inscrivez[- ]vous|s['’]inscrire|abonnez[- ]vous|s['’]abonner|je m['’]abonne|rejoignez|téléchargez|faites un don|recevez)(?![\p{L}\p{N}])/iu

const askingAddress =
  /[/.#?=](?:newsletters?|subscri(?:be|ptions?)|sign-?up|abonnements?|infolettres?|donat(?:e|ions?))\b/i
const addressLooked = 300

/** Whether a link asks its reader to subscribe, to join or to give, by its words or by where it leads. */
export function isAsking(text: string, address: string | null): boolean {
  return asking.test(text) || askingAddress.test((address ?? '').slice(0, addressLooked))
}
