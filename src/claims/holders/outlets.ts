import { fold } from '../../text/words/tokens.ts'
import { wordSet } from '../../text/words/word-set.ts'

/** Agencies, stations, papers and sites, folded. */
export const knownOutlets = wordSet(
  `afp reuters ap tass ria interfax xinhua yonhap kcna ansa dpa belga kyodo bloomberg politico mediapart liberation
  rtl rmc europe1 bfm bfmtv lci cnews cnn bbc nbc abc cbs fox npr franceinfo tf1 m6 ouest-france axios variety express
  obs equipe parisien figaro humanite marianne telegramme`,
)
const kinds =
  'journal|quotidien|hebdomadaire|magazine|media|site|chaine|radio|tabloid|newspaper|outlet|website'
const called = new RegExp(String.raw`^(?:(?:le|la|l'|l’|the|un|une|a|an)\s?)?(?:${kinds})(?!\p{L})`, 'u')
const generic = new RegExp(
  String.raw`^(?:(?:le|la|l'|l’|the|ce|cette|this)\s?)(?:${kinds}|mensuel|station|paper|broadcaster)(?: (?:regional|local|national|francilien|britannique|americain|francais|allemand|espagnol|italien|suisse|belge|d['’]information|en ligne|economique|sportif|people|sportive|regionale|locale|nationale))?$`,
  'u',
)
const paper =
  /(?:^|\s)(?:Times|Post|Journal|Herald|Tribune|Gazette|Guardian|Telegraph|Magazine|News|Press|Mail|Monde|Figaro)$|\s(?:magazine|newspaper|newsletter)$/u
/** Names that are common words behind no article: "the Mirror", « selon the Sun ». */
const english =
  /^the (?:Sun|Mirror|Independent|Observer|Standard|Globe|Economist|Atlantic|Star|Hill|Verge|Intercept|Athletic|Spectator)$/iu
const station =
  /^(?:France (?:Bleu|Info|Inter|Culture|Télévisions|[2-5])|Europe 1|BFM (?:TV|Business)|RMC Sport)(?![\p{L}\d])/u
/** « Le Parisien », « L’Express »: the article belongs to the title. */
const titled = /^(?:L[ae]s? |L['’])\p{Lu}/u

/** Whether a holder as the article writes it is a newspaper, a station, an agency or a site: no pronoun for a person means it. */
export function isOutlet(name: string): boolean {
  return (
    titled.test(name) ||
    station.test(name) ||
    paper.test(name) ||
    english.test(name) ||
    called.test(fold(name)) ||
    knownOutlets.has(fold(name).replace(/^l['’]|^(?:the|le|du) /u, ''))
  )
}

/** Whether an outlet is a radio or a television channel by its name. */
export function isStation(name: string): boolean {
  return (
    station.test(name) || /^(?:RTL|RMC|BFM ?TV|LCI|CNews|TF1|M6|franceinfo|BBC|CNN)(?!\p{L})/iu.test(name)
  )
}

/** Whether a holder is « le quotidien », « le journal régional », "the newspaper": an outlet that is named elsewhere. */
export function isUnnamedOutlet(name: string): boolean {
  return generic.test(fold(name))
}
