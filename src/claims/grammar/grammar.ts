import { englishMonths, englishWeekdays } from '../../text/dates/date-words-english.ts'
import { frenchMonths, frenchWeekdays } from '../../text/dates/date-words-french.ts'
import { wordSet } from '../../text/words/word-set.ts'
import type { Language } from '../../types.ts'

/** The closed classes of one language's words, folded; enough of its grammar to find subjects and clauses. */
export interface Grammar {
  readonly language: Language
  /** Make a compound tense with a participle: « a », "had". */
  readonly have: ReadonlySet<string>
  /** Make a passive or a reflexive with a participle: « est », "was". */
  readonly be: ReadonlySet<string>
  /** Stand before an infinitive and carry the tense: « peut », "will". */
  readonly modals: ReadonlySet<string>
  /** Tie a verb to the one that it governs: « refuse de dire », "declined to say". */
  readonly governing: ReadonlySet<string>
  /** May stand between the parts of a verb. */
  readonly adverbs: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  /** Object pronouns before a French verb. */
  readonly clitics: ReadonlySet<string>
  /** Subject pronouns; they alone are a whole subject. */
  readonly pronouns: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  readonly determiners: ReadonlySet<string>
  readonly prepositions: ReadonlySet<string>
  /** Prepositions that stay inside a noun phrase: « le chef de », "the head of". */
  readonly links: ReadonlySet<string>
  /** Open a clause or join two. */
  readonly conjunctions: ReadonlySet<string>
  readonly coordinators: ReadonlySet<string>
  /** Introduce reported clauses: « que », "that", "whether". */
  readonly complementizers: ReadonlySet<string>
  readonly times: ReadonlySet<string>
  /** Frequent finite verbs that are no cues, to know a clause when one is there. */
  readonly verbs: ReadonlySet<string>
  readonly verbEnding: RegExp
}

const french: Grammar = {
  language: 'fr',
  have: wordSet(
    'a ai as avons avez ont avait avais avions avaient aura aurai auront aurait aurais auraient ayant avoir eut eurent',
  ),
  be: wordSet(
    'est sont etait etaient suis sommes etes sera seront serait seraient fut furent etre etant ete soit soient',
  ),
  modals: wordSet(
    `peut peuvent pouvait pouvaient pourra pourront pourrait pourraient doit doivent devait devaient devra devront
    devrait devraient veut veulent voulait voulaient va vont allait allaient faut fallait vient viennent venait
    venaient pu dû voulu souhaite souhaitent tient tiennent tenu continue continuent commence`,
  ),
  governing: wordSet(
    `refuse refusent refusait tient tiennent tenait tenu vient viennent venait venaient continue continuent continuait
    hesite hesitent cesse cessent tarde tardent voulu pu dû va vont allait veut veulent souhaite souhaitent peut
    peuvent pourrait doit doivent devrait devraient prefere preferent contente contentent contentee contentes empresse empressee empresses borne bornee bornent garde gardent gardee
    abstient abstiennent abstenu abstenue abstenus refusee refuses refusees permis
    commence commencent fini finit finissent choisi choisit reussi jusqu'a prevoit prevoient entend entendent
    compte comptent faut ose osent`,
  ),
  adverbs: wordSet(
    `aussi deja encore toujours bien plutot notamment ainsi d'ailleurs toutefois cependant neanmoins donc alors ensuite
    puis enfin meme tout vite hier aujourd'hui aussitot souvent parfois bientot surtout pourtant depuis
    parallelement jamais rien tres certes volontiers tantot autant d'abord lui-meme elle-meme eux-memes`,
  ),
  negations: wordSet("n' ne pas jamais plus rien guere aucunement nullement point"),
  clitics: wordSet("l' le la les lui leur se s' y en me m' te t' nous vous"),
  pronouns: wordSet(
    "il elle ils elles on je j' nous vous celui-ci celle-ci ceux-ci celles-ci c' ce cela ca qui dernier derniere derniers",
  ),
  relatives: wordSet('qui lequel laquelle lesquels lesquelles'),
  determiners: wordSet(
    `le la les l' un une des du de d' ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos plusieurs
    certains certaines quelques tous toutes tout toute aucun aucune chaque deux trois quatre cinq six sept huit neuf
    dix beaucoup nombreux nombre`,
  ),
  prepositions: wordSet(
    `à a dans sur sous en lors pour par avec sans depuis pendant apres avant devant derriere chez vers contre entre
    face malgre au aux des dès via aupres outre parmi durant concernant selon hors grace suite jusqu'a afin alors
    quant jusqu' interroge interrogee interroges invite invitee joint jointe contacte contactee cite citee d'apres`,
  ),
  links: wordSet("de d' du des"),
  conjunctions: wordSet(
    `que qu' mais car quand lorsque lorsqu' si puisque puisqu' comme tandis alors dont où pourquoi comment parce quoique quoiqu' or
    donc et ou ni`,
  ),
  coordinators: wordSet('et ou mais puis ainsi ni or'),
  complementizers: wordSet("que qu' comment pourquoi combien si ce"),
  times: wordSet(
    `${[...frenchWeekdays.keys(), ...frenchMonths.keys()].join(' ')} hier aujourd'hui demain matin soir midi apres-midi nuit minuit
    dernier derniere recemment
    semaine semaines jour jours mois annee annees heure heures minutes ensuite aussi egalement toutefois cependant encore deja notamment alors ainsi enfin aussitot parallelement
    dernierement prochain 1er fin debut mi week-end siecle`,
  ),
  verbs: wordSet(
    `a ont est sont etait etaient sera seront serait seraient avait avaient aura auront aurait auraient fut furent va
    vont doit doivent peut peuvent veut veulent faut fait font met mettent prend prennent vient viennent reste restent
    semble semblent permet permettent devient deviennent voit voient sait savent tient tiennent reprend reprennent comprend comprennent apprend apprennent entreprend remet remettent promet promettent soumet transmet obtient obtiennent maintient maintiennent contient contiennent appartient parvient parviennent intervient prévient revient reviennent défend defend defendent plaide plaident brandit brandissent donne donnent passe
    passent c'est n'est suit suivent porte portent trouve trouvent represente representent constitue constituent
    concerne concernent marque marquent compte comptent perd perdent attend attendent sert servent vise visent
    existe existent demeure rend rendent ait soit aient soient vaut valent risque risquent fournit puisse puissent
    apporte apportent suscite inquiete montre joue jouent touche correspond correspondent agit arrive arrivent manque depend ai suis avons sommes
    avez etes vais dois peux veux fais crois sais cherche cherchent continue continuent figurent vivent montrent utilisent
    participent commencent tentent souffrent travaillent connaissent refusent`,
  ),
  verbEnding:
    /(?:[^aeiou]ait|aient|(?:e|[ei]nd|[ao]ud|er|our)r(?:a|ont)|irent|erent|[^i]ssent|cons|dons|gons|mons|nons|tons|vons|rons)$/,
}

const english: Grammar = {
  language: 'en',
  have: wordSet("has have had having 've 's 'd hasn't haven't hadn't"),
  be: wordSet("is are was were be been being am 's 're 'm isn't aren't wasn't weren't got get gets getting"),
  modals: wordSet(
    `will would can could may might must should shall 'll 'd won't wouldn't can't cannot couldn't shouldn't mightn't do
    does did don't doesn't didn't`,
  ),
  governing: wordSet(
    `continue continues continued continuing decline declines declined refuse refuses refused seem seems seemed
    appear appears appeared begin begins began try tries tried want wants wanted like likes went go goes going used
    fail fails failed hesitate hesitated need needs needed ought came come quick able unable happy willing proceed proceeded
    prefer prefers preferred love loves loved plan plans planned hope hopes hoped had has have rose managed free sought
    seek seeks vowed chose dared help helps helped`,
  ),
  adverbs: wordSet(
    `also then now again later even once never not just still already often further thus therefore instead too so soon
    always earlier online first ever only both all each long rather once-again simply flatly yet more have`,
  ),
  negations: wordSet(
    "not never n't didn't doesn't don't hasn't haven't hadn't won't wouldn't isn't wasn't cannot can't couldn't",
  ),
  clitics: wordSet(''),
  pronouns: wordSet(
    'he she they it we i you who which one others many some this those these everyone nobody',
  ),
  relatives: wordSet('who which that'),
  determiners: wordSet(
    `the a an this that these those his her its their our my your some any no several many few both each every another
    other all most one two three four five six seven eight nine ten`,
  ),
  prepositions: wordSet(
    `in on at for with by from to of about after before during since under over through into against between among
    without within despite as like amid per via upon while toward towards until near behind beyond except unlike
    following asked`,
  ),
  links: wordSet("of for at in from with to 's by on"),
  conjunctions: wordSet(
    `that but because when while if although though since where whether after before until so than yet nor what how why
    and or as unless whereas once`,
  ),
  coordinators: wordSet('and or nor but then'),
  complementizers: wordSet('that if whether how why what where when who'),
  times: wordSet(
    `${[...englishWeekdays.keys(), ...englishMonths.keys()].join(' ')} yesterday today tomorrow tonight morning evening
    afternoon night jan feb aug
    sept oct nov dec last week month year weeks months years late early recently earlier later then now again also
    ago previously once still repeatedly this next`,
  ),
  verbs: wordSet(
    `is are was were am be been has have had do does did will would can could may might must should shall 's 're 've 'll
    isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't cannot
    make makes made take takes took go goes went get gets got come comes came give gives gave see sees saw know knows
    knew want wants need needs needed keep keeps kept let put mean means meant become becomes became leave leaves left
    begin began seem seems bring brings brought lead leads led run runs ran win wins won lose loses lost pay pays paid
    meet meets met stand stands stood work works fell rose grew sent spent built held 'd 'm looks look lies remains
    remain face faces includes include think thinks thought feel feels felt says said say love loves hit
    expects believe believes support supports opposes started fails broke showed shows used told tells
    wrote spoke drove flew struck chose swore threw sold bought caught taught fought heard slept swept
    tore blew sank shook ate awoke arose bore forbade forgot froze hid rode rang shrank sang sprang stole strove swam
    woke wore withdrew overtook underwent undertook foresaw overthrew overran drank sat clung crept wept swung knelt slid
    deserve deserves rely relies refuses hurts helps likes lacks represents demands threatens continues exist exists`,
  ),
  verbEnding: /(?:[^aeiou]ed|ied|ted|ated|ized)$/,
}

/** The grammar of a language. */
export function grammarOf(language: Language): Grammar {
  return language === 'fr' ? french : english
}

const notAdverbs = wordSet(
  `gouvernement parlement departement mouvement rassemblement renseignement armement reglement document moment element
  logement batiment evenement engagement investissement licenciement etablissement ralliement comportement developpement
  equipement enseignement jugement traitement paiement changement argument instrument medicament vetement sentiment
  family assembly ally rally supply reply monopoly italy july only early weekly daily bully tally anomaly`,
)

/** « également », "reportedly": an adverb by its ending. */
export function isDerivedAdverb(form: string, grammar: Grammar): boolean {
  if (notAdverbs.has(form)) return false
  return grammar.language === 'fr'
    ? form.endsWith('ment') && form.length > 6
    : form.endsWith('ly') && form.length > 4
}
