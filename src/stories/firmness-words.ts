// The patterns are for folded text: lower case, no accents, ' for every apostrophe.

/** Who only estimates, believes, fears or suspects. */
export const guesses =
  /\b(?:estim\w*|evalu\w*|assess\w*|believ\w*|thinks?|thought|suspect\w*|fear(?:s|ed)?|crain\w*|craign\w*|redout\w*|soupconn\w*|pens(?:e|ent|ait|aient)|croi(?:t|ent)|suppos\w*|presum\w*|reckon\w*)\b/
/** Who has made sure. */
export const findings =
  /\b(?:confirm\w*|establish\w*|etabli\w*|prove[dns]?|proven|prouv\w*|verif\w*|attest\w*|certifi\w*|demontr\w*|demonstrat\w*)\b/
/** « aurait », « pourrait », "may", "reportedly": whatever keeps a sentence from being plainly asserted. */
export const tentative =
  /\b(?:aurai(?:en)?t|serai(?:en)?t|pourrai(?:en)?t|devrai(?:en)?t|peut-etre|probable\w*|vraisemblable\w*|may|might|could|would|perhaps|likely|possibl[ey]|probably|suspected|accused|alleged|charged with|soupconnee?s?|accusee?s?|reportedly|allegedly|apparently|(?:is|are|was|were) (?:said|reported|believed|thought|alleged|rumou?red|understood) to)\b/
/** What is told by hearsay in English: "reportedly", "is reported to have", "may have". */
export const hearsayInEnglish =
  /\b(?:reportedly|allegedly|purportedly|apparently|(?:is|are|was|were) (?:said|reported|believed|thought|alleged|rumou?red|understood) to|(?:may|might|could) have)\b/

const dead = `(?:tue(?:e?s)?|morts?|deces|killed|dead|died|deaths?)`
const injured = `(?:blesse(?:e?s)?|wounded|injured|hurt|wounds|injuries)`
const missing = `(?:disparu(?:e?s)?|missing)`
const other = `(?:${injured}|${missing})`
/** « tués ou blessés », "dead and missing", either way round: nobody says how many of each. */
export const deadOrNot = new RegExp(
  `\\b(?:${dead},? (?:ou|et|or|and|as well as) ${other}|${other},? (?:ou|et|or|and) ${dead})\\b`,
)
export const deadAtAll = new RegExp(`\\b${dead}\\b`)
export const injuredOrMissing = new RegExp(`\\b${other}\\b`)

/** Nouns that count people without saying which, as `contentWords` stems them. */
export const anybody: ReadonlySet<string> = new Set(
  `person personn peopl homm man men woman femm mort tue bless kill wound dead death die deces victim casualti
   autr perte loss corp bodi total bilan injur hurt disparu miss`.split(/\s+/),
)

/** Who speaks in office or for a body: that one of them has a name elsewhere is no new source. */
export const inOffice =
  /\b(?:officials?|authorit(?:y|ies)|government|ministry|minister|police|army|military|statement|spokes(?:man|woman|person)|prosecutors?|autorites?|gouvernement|ministere|ministre|armee|etat-major|prefecture|parquet|procureur|porte-parole|communique|responsables?|presidence|mairie|officiel(?:le)?s?|official|compan(?:y|ies)|compagnie|entreprise|societe|firm|groupe|agency|agence|operator|exploitant|union|syndicat|association|organi[sz]ation|commission|hospital|hopital|ong|ngo|charity)\b/

/** « le syndicat compte 700 grévistes », "the union puts the number at 700": who counts is named, and attributed to. */
export const counts =
  /\b(?:compt(?:e|ent|ait)|denombr\w*|recens\w*|chiffr\w*|counts?|counted|puts?|tallied)\b/
