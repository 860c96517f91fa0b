import type { Language, Sanction } from '../types.ts'

export type Status = Sanction['status']

type Patterns = Readonly<Record<Language, RegExp>>

/** A sentence without any of these speaks of no sanction. On folded text. */
export const mentionsSanction: Patterns = {
  fr: /sanction|embargo|liste noire|\bavoirs\b|mesures restrictives|interdiction (?:de voyager|de visa|d'entree|d'export)|\bmesures\b/,
  en: /sanction|embargo|blacklist|\bassets\b|asset freeze|restrictive measures|(?:travel|visa|export|import|oil) bans?|designat|export controls|\bmeasures\b/,
}

/** The nouns of a measure, as folded words; the last word is where it ends. */
export const measureNouns: Patterns = {
  fr: /^(?:sanctions|embargos?)$/,
  en: /^(?:sanctions|embargo|embargoes)$/,
}

/** Verbs that govern such a noun, by what becomes of the sanctions; folded beginnings. */
export const governingVerbs: Readonly<Record<Language, readonly (readonly [Status, RegExp])[]>> = {
  fr: [
    ['threatened', /^(?:menac(?:e|es|ent|er|ait|aient|ant|é)?$|brandi|envisag(?:e|ent|er|ait|eait|eaient)$)/],
    [
      'called-for',
      /^(?:reclam|demand(?:e|es|ent|er|ait|aient|ant)$|exig(?:e|es|ent|er|eait|eaient|eant)$|appel(?:e|le|lent|ait|aient|er|lant|ant)$|plaid(?:e|ent|er|ait|aient)$|souhait(?:e|ent|er|ait|aient)$|veu(?:t|lent)$|voul(?:ait|aient|u|ant)$|voudrai|propos(?:e|ent|er|ait|aient|ant)$|recommand(?:e|ent|er|ait)$|pron(?:e|ent|er|ait)$|exhort|press(?:e|ent|er|ait|aient)$|invit(?:e|ent|er|ait)$|somm(?:e|ent|er)$)/,
    ],
    [
      'lifted',
      /^(?:lev(?:e|es|ent|er|ait|aient|era|eront|erait)$|leve$|levees?$|alleg|suspend|assoupli|annul(?:e|ent|er|ait)|retir(?:e|ent|er|ait))/,
    ],
    [
      'announced',
      /^(?:annonc(?:e|es|ent|er|ait|aient|ant|eront|era)?$|annoncees?$|prepar(?:e|es|ent|er|ait|aient|ant)$|prevoi|prevu|devoil|promet|promis|entend(?:ent|ait)?$|compt(?:e|ent|ait|aient)$|appret)/,
    ],
    [
      'in-force',
      /^(?:impos(?:e|es|ent|er|ait|aient|ant|ees?|era|eront)$|inflig|decret(?:e|es|ent|er|ait|ees?)$|adopt(?:e|es|ent|er|ait|aient|ees?|era|eront)$|vot(?:e|es|ent|er|ait|aient|ees?)$|approuv|instaur|prononc(?:e|es|ent|er|ait|ees?)$|etend(?:u|us|ue|ues|re|ent|ait)?$|elargi(?:t|r|e|s|es|ssent)?$|renforc(?:e|es|ent|er|ait|ees?)$|durci(?:t|r|e|s|es|ssent|ssant)?$|pris(?:es|e)?$|pren(?:d|nent|dre|ait|aient)$|valid(?:e|es|ent|er|ees?)$|appliqu|decid(?:e|es|ent|er|ait|ees?)$)/,
    ],
  ],
  en: [
    [
      'threatened',
      /^(?:threat(?:en|ens|ened|ening)|consider(?:s|ed|ing)?|mull(?:s|ed|ing)?|weigh(?:s|ed|ing)?)$/,
    ],
    [
      'called-for',
      /^(?:call(?:s|ed|ing)?|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|want(?:s|ed)?|propos(?:e|es|ed|ing)|push(?:es|ed|ing)?|seek(?:s|ing)?|sought|recommend(?:s|ed)?|advocat(?:e|es|ed))$/,
    ],
    [
      'lifted',
      /^(?:lift(?:s|ed|ing)?|eas(?:e|es|ed|ing)|suspend(?:s|ed|ing)?|waiv(?:e|es|ed|ing)|remov(?:e|es|ed|ing)|relax(?:es|ed|ing)?|scrap(?:s|ped|ping)?|drop(?:s|ped|ping)?)$/,
    ],
    [
      'announced',
      /^(?:announc(?:e|es|ed|ing)|unveil(?:s|ed|ing)?|prepar(?:e|es|ed|ing)|plan(?:s|ned|ning)?|pledg(?:e|es|ed)|promis(?:e|es|ed)|vow(?:s|ed)?)$/,
    ],
    [
      'in-force',
      /^(?:impos(?:e|es|ed|ing)|slap(?:s|ped|ping)?|lev(?:y|ies|ied|ying)|adopt(?:s|ed|ing)?|approv(?:e|es|ed|ing)|introduc(?:e|es|ed|ing)|enact(?:s|ed)?|extend(?:s|ed|ing)?|widen(?:s|ed|ing)?|tighten(?:s|ed|ing)?|expand(?:s|ed|ing)?|appl(?:y|ies|ied)|hit|pass(?:es|ed)|renew(?:s|ed)?|toughen(?:s|ed)?|issu(?:e|es|ed)|backed|brought|put)$/,
    ],
  ],
}

/** Verbs that impose by themselves: « sanctionner », "blacklist". */
export const sanctioningVerbs: Patterns = {
  fr: /^(?:sanctionn(?:e|es|ent|er|ait|aient|ant|ees?|era|eront|erait)|blacklist(?:e|es|er|ent|ees?))$/,
  en: /^(?:sanction(?:ed|ing)|blacklist(?:s|ed|ing)?|sanctions|sanction)$/,
}

/** « geler les avoirs », "froze the assets". */
export const freezingVerbs: Patterns = {
  fr: /^gel(?:e|es|ent|er|ait|ees?|era|eront)$/,
  en: /^(?:freez(?:e|es|ing)|froze|frozen)$/,
}

/** « inscrire sur la liste noire », "added to its sanctions list". */
export const listingVerbs: Patterns = {
  fr: /^(?:inscri(?:re|t|ts|te|tes|vent|vait)|ajout(?:e|es|er|ent|ees?)|plac(?:e|es|er|ent|ees?))$/,
  en: /^(?:add(?:s|ed|ing)?|plac(?:e|es|ed|ing)|put)$/,
}
export const listNames: Patterns = {
  fr: /\b(?:sur|a) (?:la|sa|leur|une) liste (?:noire|des sanctions|de sanctions)/,
  en: /\b(?:on|to) (?:the|its|their|a) (?:\w+ ){0,2}(?:black ?list|sanctions list|list of sanction\w*)/,
}

/** Before the noun these show that the sanctions are only spoken of. */
export const mereMention: Patterns = {
  fr: /^(?:contourn|viol|echapp|evit|malgre|depit|respect|enfrei|regime|effet|impact|levee|face|sous|comite|denonc|critiqu|condamn|oppos|rejet|subi|soumis|cibl|frein)/,
  en: /^(?:evad|evas|bypass|circumvent|violat|breach|skirt|dodg|despite|under|against|oppos|reject|condemn|criticis|criticiz|denounc|round|around|relief|regime|defy|defied|flout|busting|undermin)/,
}

/** « imposer des sanctions au directeur »: the verbs that give a measure to somebody. */
export const givingVerbs =
  /^(?:impos(?:e|es|ent|er|ait|aient|ant|era|eront)|inflig\p{L}*|appliqu(?:e|ent|er|ait|aient|era))$/u
/** « les sanctions qui frappaient deux banques » */
export const hittingVerbs = {
  fr: /^(?:frapp|vis|cibl|touch)(?:e|ent|ait|aient)$/,
  en: /^(?:hit|target|targeted|targets|cover|covered|covers|cripple|crippled)$/,
}

export const targetPrepositions: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set([
    'contre',
    'visant',
    'ciblant',
    'frappant',
    "l'encontre",
    'envers',
    'visent',
    'ciblent',
    'frappent',
  ]),
  en: new Set(['on', 'against', 'targeting', 'hitting', 'covering', 'aimed']),
}

/** Auxiliaries and words between that put off what the verb says. */
export const future: Patterns = {
  fr: /^(?:va|vont|allait|allaient|devrait|devraient|doit|doivent|pourra|pourront)$|er(?:a|ont|ait|aient)$/,
  en: /^(?:will|would|shall|going|due|set|plans?|planned|prepares?|preparing|agreed|intends?)$/,
}
export const possible: Patterns = {
  fr: /^(?:pourrait|pourraient)$/,
  en: /^(?:may|might|could)$/,
}
export const negation: Patterns = {
  fr: /^(?:n'|ne|pas|jamais|refus\w*|exclu\w*|sans|aucune?|oppos\w*|rejet\w*|denonc\w*|critiqu\w*|regrett\w*)$/,
  en: /^(?:not|never|n't|\w+n't|refus\w+|ruled|declin\w+|without|no|stopped|cannot|oppos\w+|reject\w*|denounc\w+|criticis\w+|criticiz\w+|regret\w*)$/,
}

/** What goes on about a sanction in the next sentence: « Parmi les personnes visées figure … ». */
export const continues: Patterns = {
  fr: /^(?:parmi|la liste|cette liste|les personnes|ces sanctions|ces mesures|elles? |ils? |sont |y figur|il s'agit|les sanctions|les mesures|le texte|le train|le paquet|ce paquet|ce train|figur)|\by figur/,
  en: /^(?:those|among|the list|the sanctions|the measures|these|it |they |the package|the targets|targets|also |the new)/,
}
export const enumerating: Patterns = {
  fr: /^(?:figur(?:e|ent|ait|aient)|compren(?:d|nent|ait)|inclu(?:t|ent)|compte|vis(?:e|ent|es|ees)|cibl(?:e|ent|es|ees)|concern(?:e|ent)|touch(?:e|ent)|frapp(?:e|ent))$/,
  en: /^(?:include|includes|included|cover|covers|covered|list|lists|listed|name|names|target|targets|targeted|hit|hits|are|is|comprise|comprises)$/,
}
