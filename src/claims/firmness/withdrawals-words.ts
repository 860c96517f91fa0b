import type { Language } from '../../types.ts'

// The patterns are for the folded forms of `words.ts`, each between single spaces: « s' est », "didn't", a quotation as `"`.

/** Acts of speech that can be taken back. */
const spoken: Readonly<Record<Language, string>> = {
  fr: 'declarations?|propos|affirmations?|allegations?|accusations?|assertions?|commentaires?|temoignages?|aveux?|depositions?|annonces?|promesses?|engagements?|menaces?|dementis?|versions?|insinuations?',
  en: 'statements?|remarks?|comments?|claims?|assertions?|allegations?|accusations?|testimon(?:y|ies)|confessions?|announcements?|promises?|pledges?|vows?|threats?|denials?|insinuations?',
}

/** Numbers that somebody gives. */
const given: Readonly<Record<Language, string>> = {
  fr: 'chiffres?|bilans?|estimations?|evaluations?|decomptes?|comptages?|totaux|total|previsions?|statistiques?|recensements?|calculs?',
  en: 'figures?|numbers|estimates?|counts?|tally|tallies|tolls?|totals?|forecasts?|projections?|statistics?|calculations?',
}

const nouns = { fr: `${spoken.fr}|${given.fr}`, en: `${spoken.en}|${given.en}` }

/** « est revenu sur ses propos » may mean that they were spoken of again: of these it cannot. */
const unmistakable = 'promesse|engagement|aveux?|parole|menaces?|chiffres?|estimations?|previsions?'

/**
 * What stands between the parts of a verb: nothing that negates or doubts, or takes a part only. Up to four, for V8 writes
 * repetitions out up to three, each with all that follows: that alone took a quarter of a second.
 */
const adverbs: Readonly<Record<Language, string>> = {
  fr: '(?: (?:finalement|ensuite|depuis|enfin|aussi|egalement|deja|toutefois|cependant|pourtant|alors|vite|aussitot|plus tard|peu apres|publiquement|officiellement|discretement|rapidement|completement|totalement|entierement|formellement|subitement|soudainement|hier|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|elle-meme|lui-meme)){0,4}',
  en: '(?: (?:later|since|then|now|also|already|however|finally|eventually|quickly|subsequently|publicly|formally|officially|quietly|swiftly|hastily|abruptly|promptly|fully|entirely|completely|yesterday|today|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)){0,4}',
}

/** Words before a noun: « ses premières », "her widely shared". */
const modifiers: Readonly<Record<Language, string>> = {
  fr: "(?:(?!(?:de|d'|du|des|que|qu'|qui|a|à|au|aux|et|ou|pour|sur|par|en|dans|contre|avec|sans|apres|avant|selon|le|la|les|l'|un|une) )[^ ,;:.]{1,40} ){0,3}?",
  en: "(?:(?!(?:of|that|who|which|and|or|to|for|from|on|in|by|against|after|before|with|at|as|into|over|the|an?|'s) )[^ ;:.]{1,40} (?!'s )){0,5}?",
}

const own: Readonly<Record<Language, string>> = { fr: 'son|sa|ses|leurs?', en: 'his|her|its|their' }
const any: Readonly<Record<Language, string>> = {
  fr: `${own.fr}|le|la|les|l'|ce|cet|cette|ces`,
  en: `${own.en}|the|that|this|those|these|an?`,
}

function object(determiners: string, heads: string, language: Language): string {
  return `(?<determiner>${determiners}) ${modifiers[language]}(?<noun>${heads})`
}

const perfect = `(?:a|ont|avait|avaient)${adverbs.fr}`
const isOrWas = `(?:est|sont|etait|etaient)${adverbs.fr}`

/** What is done, and not only meant, before an infinitive: « vient de », « a été contraint de », "was forced to". */
const done = {
  fr: `(?:avant de|(?:vient|viennent) de|${perfect} (?:fini par|dû|prefere|ete${adverbs.fr} (?:contrainte?s?|forcee?s?|obligee?s?|amenee?s?) (?:de|a|à)))`,
  en: `(?:(?:was|were|(?:has|have|had) been)${adverbs.en} (?:forced|obliged|compelled|made)|(?:has|have|had) had) to`,
}

/** « a retiré », « a fini par retirer », and « retire » of today's news. */
function french(participle: string, infinitive: string, present: string): string {
  return `(?:${perfect} (?:${participle})|${done.fr} (?:${infinitive})|(?<present>${present}))${adverbs.fr}`
}

const early =
  '(?:(?:later|since|then|now|also|finally|eventually|quickly|subsequently|publicly|quietly|swiftly|promptly) ){0,2}'

/** "retracted", "has since retracted", "was forced to retract", "before retracting", "retracts". */
function english(past: string, participle: string, present: string, base: string, gerund: string): string {
  return `(?:(?:has|have|had|'ve)${adverbs.en} (?:${participle})|${early}(?:${past})|${done.en} (?:${base})|before (?:${gerund})|(?<present>${present}))${adverbs.en}`
}

const takesBack = {
  fr: french(
    'retire|retires|retirees?|retracte|desavoue|renie|ravale|repudie',
    'retirer|retracter|desavouer|renier|ravaler|repudier',
    'retire|retirent|desavoue|desavouent|renie|renient|ravale|repudie',
  ),
  en: english(
    'retracted|withdrew|recanted|disavowed|repudiated|(?:took|walked|rowed) back',
    'retracted|withdrawn|recanted|disavowed|repudiated|(?:taken|walked|rowed) back',
    'retracts|withdraws|recants|disavows|repudiates|(?:takes|walks) back',
    'retract|withdraw|recant|disavow|repudiate|(?:take|walk|row) back',
    'retracting|withdrawing|recanting|disavowing|repudiating|(?:taking|walking|rowing) back',
  ),
}

const corrects = {
  fr: french(
    'corrige|rectifie|revu|revise',
    'corriger|rectifier|revoir|reviser',
    'corrige|corrigent|rectifie|rectifient|revoit|revoient|revise|revisent',
  ),
  en: english(
    'revised|corrected|amended',
    'revised|corrected|amended',
    'revises|corrects|amends',
    'revise|correct|amend',
    'revising|correcting|amending',
  ),
}

const upOrDown = {
  fr: '(?: (?:nettement |fortement |legerement |sensiblement )?(?:(?:a|à) la|en) (?:baisse|hausse))?',
  en: '(?: (?:sharply |slightly )?(?:up|down|upwards?|downwards?))?',
}

/** Said of a position alone: what stands behind it need not be called words. */
const turnsRound = {
  fr: french(
    `fait${adverbs.fr} (?:machine arriere|volte-face)|retropedale`,
    '(?:faire (?:machine arriere|volte-face)|retropedaler)',
    '(?:fait|font) machine arriere',
  ),
  en: english(
    'back-?tracked|back-?pedall?ed',
    'back-?tracked|back-?pedall?ed',
    'back-?tracks|back-?pedals',
    'back-?track|back-?pedal',
    'back-?tracking|back-?pedall?ing',
  ),
}

/** Said of ships and drivers too. */
const turns = {
  fr: french(`fait${adverbs.fr} marche arriere`, 'faire marche arriere', '(?:fait|font) marche arriere'),
  en: english(
    'reversed course|(?:did|made) an? (?:u-turn|about-face)',
    'reversed course|(?:done|made) an? (?:u-turn|about-face)',
    'reverses course',
    'reverse course|(?:do|make) an? (?:u-turn|about-face)',
    'reversing course',
  ),
}

const goesBack = {
  fr: `(?:${isOrWas} revenu(?:e|s|es)?|(?:vient|viennent|avant) de revenir|(?<present>revient|reviennent))${adverbs.fr} sur`,
  en: `${english(
    'went back|rowed back|reneged|climbed down',
    'gone back|rowed back|reneged|climbed down',
    'goes back|reneges',
    'go back|row back|renege|climb down',
    'going back|rowing back|reneging|climbing down',
  )} (?:on|from|over)`,
}

const admits = {
  fr: french(
    'reconnu|admis|concede|avoue|convenu',
    'reconnaitre|admettre|conceder',
    'reconnait|reconnaissent|admet|admettent|concede|concedent',
  ),
  en: english(
    'admitted|acknowledged|conceded|recogni[sz]ed',
    'admitted|acknowledged|conceded|recogni[sz]ed',
    'admits|acknowledges|concedes',
    'admit|acknowledge|concede',
    'admitting|acknowledging|conceding',
  ),
}

const denies = {
  fr: french('dementi|nie', 'dementir|nier', 'dement|dementent|nie|nient'),
  en: english('denied', 'denied', 'denies', 'deny', 'denying'),
}

const saying = {
  fr: "(?:dit|declare|affirme|annonce|evoque|parle|soutenu|pretendu|assure|promis|suggere|tenu (?:ces|les|de tels) propos|fait (?:cette|la) declaration)(?: (?:que|qu'))?",
  en: '(?:said|claimed|stated|declared|announced|promised|suggested|alleged|(?:made|making) (?:the|that|this|those|these) (?:remarks?|comments?|statements?|claims?)|saying|claiming|stating|declaring|announcing|promising|suggesting|alleging)(?: that)?',
}

const wrong = {
  fr: 'faux|fausses?|erronee?s?|inexacte?s?|incorrecte?s?|surestimee?s?|sous-estimee?s?|exageree?s?|trompeu(?:r|rs|se|ses)',
  en: 'wrong|mistaken|false|inaccurate|incorrect|erroneous|misleading|overstated|understated|exaggerated',
}

/** A few words inside one clause. */
const inside = '(?<inside>(?: [^ ,;:.]{1,40}){0,8}?)'

/** How words are taken back; what stands behind a match, or in its group `inside`, tells which. */
export interface Form {
  readonly pattern: RegExp
  /** It may also mean that they were spoken of again. */
  readonly isSoft?: true
  /** What was claimed stands right behind it, and no topic: "denied saying". */
  readonly isClause?: true
}

function form(source: string): Form {
  return { pattern: new RegExp(`(?<= |^)(?:${source})(?= |$)`, 'gu') }
}

function clause(source: string): Form {
  return { ...form(source), isClause: true }
}

export const forms: Readonly<Record<Language, readonly Form[]>> = {
  fr: [
    form(`${takesBack.fr} ${object(any.fr, nouns.fr, 'fr')}`),
    form(`${corrects.fr}${upOrDown.fr} ${object(own.fr, spoken.fr, 'fr')}`),
    form(`${corrects.fr}${upOrDown.fr} ${object(any.fr, given.fr, 'fr')}${upOrDown.fr}`),
    form(
      `(?:s' est|se sont|s' etai(?:en)?t)${adverbs.fr} (?:retractee?s?|dedite?s?)|${done.fr} se (?:retracter|dedire)|(?<present>se (?:retracte|retractent|dedit))`,
    ),
    form(`${turnsRound.fr}(?: sur ${object(any.fr, nouns.fr, 'fr')})?`),
    form(`${turns.fr} sur ${object(any.fr, nouns.fr, 'fr')}`),
    form(`${goesBack.fr} ${object(own.fr, unmistakable, 'fr')}`),
    { ...form(`${goesBack.fr} ${object(`${own.fr}|ce|ces|cette`, nouns.fr, 'fr')}`), isSoft: true },
    clause(
      `${denies.fr} (?:avoir|qu' (?:il|elle|ils|elles) (?:ai(?:en)?t|avai(?:en)?t))(?: jamais)? ${saying.fr}`,
    ),
    clause(
      `${admits.fr} (?:s' etre trompee?s?|avoir (?:fait|commis) (?:une )?erreur)(?: (?:en (?:affirmant|disant|annoncant|declarant|evoquant|donnant)(?: (?:que|qu'))?|sur|dans))?`,
    ),
    form(
      `${admits.fr} que ${object(own.fr, nouns.fr, 'fr')}${inside} (?:est|sont|etait|etaient) (?:${wrong.fr})`,
    ),
  ],
  en: [
    form(`${takesBack.en} ${object(any.en, nouns.en, 'en')}`),
    form(`${takesBack.en} ${object('that|this', 'number', 'en')}`),
    form(
      `${english('walked|took', 'walked|taken', 'walks|takes', 'walk|take', 'walking|taking')} ${object(own.en, nouns.en, 'en')}${inside} back`,
    ),
    form(`${corrects.en}${upOrDown.en} ${object(own.en, spoken.en, 'en')}`),
    form(`${corrects.en}${upOrDown.en} ${object(any.en, given.en, 'en')}${upOrDown.en}`),
    form(english('recanted', 'recanted', 'recants', 'recant', 'recanting')),
    form(
      `${english('took|walked', 'taken|walked', 'takes|walks', 'take|walk', 'taking|walking')} (?:it|that|this|them|those) (?:all )?back`,
    ),
    form(`${goesBack.en} ${object(any.en, nouns.en, 'en')}`),
    form(`${turnsRound.en}(?: (?:on|from|over) ${object(any.en, nouns.en, 'en')})?`),
    form(`${turns.en} (?:on|from|over) ${object(any.en, nouns.en, 'en')}`),
    clause(
      `${denies.en} (?:(?:ever )?(?:having )?(?:ever )?|(?:that )?(?:he|she|it|they) (?:(?:had|has|have) )?(?:ever )?)${saying.en}`,
    ),
    clause(
      `${admits.en} (?:that )?(?:he|she|it|they) (?:(?:was|were|had been) (?:wrong|mistaken)(?: (?:to (?:say|claim|state|suggest)|in (?:saying|claiming|stating)|about|when (?:he|she|it|they) (?:said|claimed|stated)))?|(?:had )?missp(?:oke|oken)(?: (?:about|when (?:he|she|it|they) (?:said|claimed|stated)))?)(?: that)?`,
    ),
    form(
      `${admits.en} (?:that )?${object(own.en, nouns.en, 'en')}${inside} (?:is|are|was|were|had been) (?:${wrong.en})`,
    ),
  ],
}

/** A sentence in which words are taken back has one of these, as it is written. */
export const hints: Readonly<Record<Language, RegExp>> = {
  fr: /retir[eé]|r[ée]tract|d[ée]sav|\breni|raval|r[ée]pudi|corrig|rectifi|\brev(?:u|oi)|r[ée]vis[eé]|\bd[ée]di[rt]|(?:machine|marche) arri|volte-face|r[ée]trop[ée]dal|\breven(?:u|ir)[^.]{0,60}? sur |\brevien(?:t|nent) |(?:d[ée]men|\bni)\p{L}+ (?:avoir|qu)|s['’][êe]tre tromp|avoir (?:fait|commis)|(?:reconn|admet|admis|conc[èe]d|avou|conven)\p{L}* que /iu,
  en: /retract|withdr(?:ew|awn|aws|awing|aw )|recant|disavow|repudiat|\b(?:w[ae]lk|t[ao]k|t[ao]+k|row)\p{L}* (?:\P{P}{0,80} )?back\b|back-?(?:track|pedal)|\b(?:went|gone|go|goes|going) back (?:on|from|over) |revis(?:ed|es?|ing) |correct(?:ed|s|ing)? |amend(?:ed|s|ing)? |u-turn|about-face|reversed? course|reneg|climb\p{L}* down|den(?:ied|ies|y|ying) |missp|(?:admit|acknowledg|conced|recogni[sz])\p{L}* (?:that |he |she |it |they |its? |his |her |their )/iu,
}

/** Shows that who comes back to their words takes them back. */
export const reversal =
  /(?:^| )(?:finalement|desormais|reconnaissant|admettant|admet|reconnait|erreurs?|trompe|trompee|regrettant|excusant|excusee?|rectifiant|et non|au lieu de)(?: |$)/u

/** What was said once and for a time: « avait parlé de », with which who comes back to it takes it back. */
export const onceSaid =
  /(?:^| )(?:avait|avaient) (?:\p{L}+ ){0,3}?(?:parle|annonce|evoque|avance|affirme|declare|estime|assure|dit|donne|pretendu)(?: |$)/u

/** Shows that what was taken back is said again in the same breath. */
export const again =
  /(?:^| )(?:maintien\w*|maintenu\w*|reiter\w*|reaffirm\w*|repete\w*|repeat\w*|reinstat\w*|(?:stands?|stood|standing) by|persiste\w*)(?: |$)/u

/** « le chiffre », "the tally": what a figure is called. */
export const figureNoun: Readonly<Record<Language, RegExp>> = {
  fr: new RegExp(`^(?:${given.fr})$`, 'u'),
  en: new RegExp(`^(?:number|${given.en})$`, 'u'),
}

/** Words that say no more than that something was said. */
export const speechNoun: Readonly<Record<Language, RegExp>> = {
  fr: new RegExp(`^(?:${nouns.fr}|premiere?s?|initiale?s?|recente?s?|precedente?s?|controversee?s?)$`, 'u'),
  en: new RegExp(
    `^(?:${nouns.en}|first|initial|recent|previous|earlier|original|controversial|disputed)$`,
    'u',
  ),
}

/** Where what is taken back ends: what follows says when, where or how. */
export const edge =
  /^(?:apres|lors|pendant|durant|hier|aujourd'hui|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|mais|parce|face|tout|disant|affirmant|assurant|expliquant|reconnaissant|admettant|parlant|evoquant|after|during|following|amid|while|when|saying|admitting|acknowledging|citing|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day|but|because|hours|days|under|within)$/u

/** Stand before a topic: « sur le port », "about the bridge". */
export const topicOpener =
  /^(?:sur|de|d'|du|des|contre|concernant|quant|about|on|of|from|against|to|for|regarding|concerning)$/u
/** Open a clause that says what was claimed. */
export const clauseOpener = /^(?:que|qu'|that|selon|lequel|laquelle|lesquels|lesquelles)$/u
/** Stand before a number that has taken the place of another one. */
export const beforeNew = /^(?:to|à|a|now|desormais|:)$/u
/** Stand before a number that has been given up. */
export const beforeOld = /^(?:from|of|de|d'|than|not|non|pas|lieu|contre)$/u
