import { lexemeOf } from '../text/words/lexemes.ts'
import { fold } from '../text/words/tokens.ts'

interface Synonyms {
  readonly phrase: RegExp
  readonly terms: readonly string[]
  /** From 0 to 1: how much of the question hangs on them. */
  readonly weight: number
}

/** What a sum is called: a bill is that of anything. */
const little = 0.2

/** What people ask for in words that articles seldom use: idioms, and verbs as wide as « donner »; folded. */
const synonyms: readonly Synonyms[] = [
  means(
    /\b(?:en (?:echange|retour|contrepartie)|in (?:return|exchange))\b/,
    'échange retour contrepartie',
    'return exchange',
  ),
  means(
    /\b(?:donn(?:er|e|ent|ee?s?)|fourni\w*|livr(?:er|e|ent|ees?)|offr\w*|give[ns]?|gave|provid\w*|suppl(?:y|ies|ied)|deliver\w*|offer\w*)\b/,
    'donner fournir livrer offrir apporter accorder remettre',
    'give provide supply deliver offer grant',
  ),
  means(
    /^\W*(?:et |and )?(?:qui|who) (?:\w+ )?(?:reclam\w*|demand\w*|exig\w*|call(?:s|ed|ing) for|want(?:s|ed)?)\b/,
    'réclamer demander exiger vouloir',
    'demand call want urge',
  ),
  means(
    /\b(?:depart|demission\w*|resign\w*)\b(?=.*\b(?:ministre?|president\w*|prefete?|maire|directeur|directrice|minister|mayor|director|head|chief)\b)/,
    'départ démission démissionner partir quitter',
    'departure resign resignation quit leave',
  ),
  means(
    /\b(?:combien|quel|how much|what)\b(?=.*\b(?:cout\w*|costs?)\b)|\b(?:cout\w*|costs?)\b(?=.*\b(?:combien|how much)\b)/,
    'coût coûter facture dégât addition préjudice',
    'cost bill damage price',
    little,
  ),
  means(
    /\b(?:combien d'argent|quelle (?:somme|aide)|how much (?:money|aid))\b/,
    'argent somme aide fonds enveloppe subvention',
    'money sum aid fund grant',
    little,
  ),
  means(
    /\b(?:depuis quand(?: dur\w+)?|since when)\b/,
    'début débuter commencer entamer lancer',
    'since begin began start launch',
  ),
  means(
    /\b(?<!(?:suicide|car|bus) )(?:bombed|bombings?|bombard\w+|air ?strikes?)\b/,
    'bombarder bombardement frapper frappe',
    'bomb bombing strike airstrike shell',
  ),
  means(
    /\bwho(?: really)? owns?\b|\bwho (?:is|are|was|were) the (?:\w+ )?(?:owners?|shareholders?)\b|\ba qui appart\w+|\bqui (?:detient|possede)\b|\bqui (?:est|sont) (?:le |la |les )?(?:proprietaires?|actionnaires?)\b/,
    'propriétaire appartenir détenir posséder actionnaire filiale',
    'own owner ownership shareholder belong subsidiary',
  ),
  means(
    /\b(?:decid|rul)\w*\b(?=.*\b(?:tribunal|juges?|cour|conseil (?:d'etat|constitutionnel))\b)|(?<=\b(?:judges?|court|tribunal|juges?|cour)\b.*)\b(?:decid|rul)\w*/,
    'décider décision trancher rejeter ordonner annuler condamner suspendre valider débouter relaxer',
    'decide decision rule reject order overturn uphold dismiss grant convict acquit',
  ),
  means(
    /\b(?<=\bcombien .{0,40})(?:demandent|reclament|exigent|demande|reclame|exige)\b|\b(?:que|qu'est-ce que) (?:veulent|demandent|reclament|exigent|veut|demande|reclame|exige)\b|(?<=\b(?:what|how much)\b.{0,24} (?:do|does|did|are|is) .{2,40}?)\b(?:want|demand(?:ing)?|asking(?: for)?|ask for|calling for|call for|claiming|seeking|seek)\b/,
    'vouloir demander réclamer exiger revendiquer',
    'want demand ask call seek claim sue',
  ),
  means(
    /\b(?:qui|who) (?:a |va |will )?(?:won|win|gagner?|remporter?)\b(?=.*\b(?:election|vote|scrutin|presiden\w+|primaires?|primary|mairie|municipales?|legislatives?|leadership|race|siege|seat)\b)/,
    'gagner remporter élire élu victoire vainqueur',
    'win elect victory winner',
  ),
  means(
    /\b(?:leave|left|leaving|flee|fled) (?:their|his|her) (?:homes?|houses?)\b|\bquitt\w* (?:leurs?|sa|son) (?:maisons?|logements?|domiciles?|foyers?)\b/,
    'évacuer évacuation évacué fuir déplacé',
    'evacuate evacuation evacuee flee displaced move',
  ),
  means(
    /\bwhat(?: happens| comes| is|'s)? next\b|\bnext steps?\b|\bprochaines? etapes?\b|\bva-t-il se passer\b|\bva se passer\b|\bquelle (?:est la |sera la )?suite\b/,
    'prévoir prévu prévue prochain attendre attendu suite',
    'schedule next expect due plan',
  ),
  means(
    /\bs'en (?:(?:sont|est|etaient|etait|ont|a) )?(?:pris|prise|prises|prend|prennent|prenaient|prenait|prendre) a(?:ux?)?\b/,
    'attaquer attaque viser cibler assaut assaillant agresser',
    'attack target assault raid',
  ),
  means(
    /(?<=\bcombien (?!de |d').*)\btouch(?:ent|er|ees?|es?|a|ait|aient)\b/,
    'toucher percevoir recevoir reçu empocher verser versement',
    'receive take took pocket pay paid payment',
  ),
  means(
    /\b(?:demand\w*|reclam\w*|ask(?:s|ed|ing)? for|want\w*|seek\w*|sought)\b(?=.*\b(?:procureure?|parquet|prosecut\w+|avocate? general))|(?<=\b(?:procureure?|parquet|prosecut\w+|avocate? general)\b.*)\b(?:demand\w*|reclam\w*|ask(?:s|ed|ing)? for|want\w*|seek\w*|sought)/,
    'demander réclamer requérir requis requise réquisition',
    'ask seek sought request demand call',
  ),
  means(
    /\bquelles? (?:est la |sont les )?peines?(?! de)\b|\bwhat (?:prison |jail )?(?:sentence|term)s?\b(?! of)/,
    'peine prison emprisonnement réclusion sursis ferme',
    'sentence prison jail imprisonment suspended',
  ),
  means(
    /(?<=\b(?:was|were|been|be|is|are)\b.*)\b(?:told|informed|warned|notified)\b(?= (?:about|of|before|in advance)| ?\?|$)|\b(?:ete|etait|etaient|est|sont) (?:prevenu|informe|averti)e?s?\b/,
    'informer informé prévenir prévenu avertir averti consulter alerter',
    'inform tell told warn notify consult alert',
  ),
  means(
    /(?<=\b(?:do|does|did)\b.{1,60}?)(?<!\b(?:his|her|its|their|my|our|your|the|of) )\bown\b/,
    'propriétaire appartenir détenir posséder actionnaire filiale',
    'own owner ownership shareholder belong subsidiary',
  ),
  means(
    /\bwalk(?:s|ed|ing)? out\b/,
    'démissionner démission quitter claquer',
    'resign resignation quit leave',
  ),
  means(
    /\btouch(?:ee?s?|er|ent|e)\b(?= (?:(?:une?|des?|du|son|sa|ses|leurs?) |l')?(?:\w+ )?(?:indemnites?|argent|primes?|salaires?|pots?|commissions?|subventions?|aides?|dividendes?|millions?)\b)/,
    'toucher percevoir recevoir reçu empocher verser versement',
    'receive take took pocket pay paid payment get',
  ),
  means(/\b(?:grevistes?|strikers?)\b/, 'gréviste grève débrayage', 'striker strike walkout'),
  means(/\b(?:met(?:tre|tent)? fin|mis fin|(?:put|bring) an end)\b/, 'fin cesser arrêter', 'end stop cease'),
  means(/\b(?:how long|combien de temps)\b/, 'durer durée', 'last duration'),
  means(/\b(?:put|puts|putting) (?:off|back)\b/, 'reporter repousser retarder', 'postpone delay'),
  means(/\bcall(?:s|ed|ing)? off\b/, 'annuler annulation', 'cancel cancellation'),
  means(/\b(?:carry|carries|carried|carrying) out\b/, 'mener effectuer exécuter', 'conduct perform execute'),
  means(/\b(?:set|sets|setting) up\b/, 'créer fonder établir installer', 'establish create found install'),
  means(/\b(?:turn|turns|turned|turning) down\b/, 'refuser rejeter', 'refuse reject decline'),
  means(
    /\b(?:step|steps|stepped|stepping) down\b/,
    'démissionner démission quitter',
    'resign resignation quit',
  ),
  means(
    /\b(?:licenci\w+|(?:lay|lays|laid|laying) off|layoffs?)\b/,
    'licencier licenciement supprimer suppression',
    'layoff dismiss fire cut',
  ),
  means(/\b(?:pull|pulls|pulled|pulling) out\b/, 'retirer retrait', 'withdraw leave'),
  means(/\b(?:blow|blows|blew|blown|blowing) up\b/, 'exploser explosion sauter', 'explode explosion'),
  means(/\b(?:hand|hands|handed|handing) over\b/, 'remettre livrer transférer', 'deliver transfer'),
]

function means(phrase: RegExp, french: string, english: string, weight = 1): Synonyms {
  const terms = [
    ...french.split(' ').map(word => lexemeOf(fold(word), 'fr')),
    ...english.split(' ').map(word => lexemeOf(word, 'en')),
  ]
  return { phrase, terms: [...new Set(terms)], weight }
}

/** The synonyms that a folded question calls for: its own words, and the terms that stand for them. */
export function findSynonyms(
  folded: string,
): (Pick<Synonyms, 'terms' | 'weight'> & { readonly words: readonly string[] })[] {
  return synonyms.flatMap(({ phrase, terms, weight }) => {
    const found = phrase.exec(folded)
    return found === null ? [] : [{ words: found[0].split(' '), terms, weight }]
  })
}
