import type { Language } from '../../src/types.ts'
import type { BoundKind } from './number-bounds.ts'

/** The wordings that bound a number: before it (anchored to its start) and behind it (anchored to its end). */
interface BoundWords {
  readonly before: readonly { readonly kind: BoundKind; readonly pattern: RegExp }[]
  readonly more: RegExp
  readonly less: RegExp
  readonly equal: RegExp
}

/** French adjectives that measure downwards: « plus petit que 10 » bounds from above. */
const smallFrench = `petits?|petites?|bas|basses?|courts?|courtes?|jeunes?|faibles?|légers?|légères?|rares?|lents?|lentes?`
const equalFrench = `(?:égale?s?|égaux)`
const overFrench = `(?:supérieure?s?)`
const underFrench = `(?:inférieure?s?)`
const thanFrench = `(?:que |qu['’]|de |d['’])(?:le |la |les |l['’])?`
const toFrench = `à (?:la |l['’])?`

const overEnglish = `(?:more|greater|larger|bigger|higher|older|taller|longer|better|heavier|faster|farther|further|wider|richer|later)`
const underEnglish = `(?:less|fewer|smaller|lower|younger|shorter|lighter|slower|worse|poorer|cheaper|narrower|earlier)`
const equalEnglish = `equals?`
const thanEnglish = `(?:than|to)(?: the| an?)?`

function before(kind: BoundKind, ...wordings: string[]): { kind: BoundKind; pattern: RegExp } {
  return { kind, pattern: new RegExp(`(?:^|[^\\p{L}\\p{N}<>=])((?:${wordings.join('|')}) ?)$`, 'iu') }
}

/** Behind the number, up to the end of the last word. */
function behind(...wordings: string[]): RegExp {
  return new RegExp(`^(?:${wordings.join('|')})(?![\\p{L}\\p{N}])`, 'iu')
}

export const boundWords: Readonly<Record<Language, BoundWords>> = {
  fr: {
    before: [
      before(
        'least',
        '> ?=\\s{0,2}',
        '≥',
        `au moins(?: ou ${equalFrench} à| de)?`,
        'au minimum(?: de)?',
        `(?:pas|non) moins (?:de|d['’])`,
        `${overFrench} ou ${equalFrench} ${toFrench}`,
        `${equalFrench} ou ${overFrench} ${toFrench}`,
        `plus (?!(?:${smallFrench}) )(?:[\\p{L}]{3,14} )?ou ${equalFrench} (?:${toFrench}|${thanFrench})`,
      ),
      before(
        'most',
        '< ?=\\s{0,2}',
        '≤',
        `au plus(?: ou ${equalFrench} à| de)?`,
        'au maximum(?: de)?',
        `pas plus (?:de|d['’])`,
        `${underFrench} ou ${equalFrench} ${toFrench}`,
        `${equalFrench} ou ${underFrench} ${toFrench}`,
        `(?:plus (?:${smallFrench})|moins(?: \\p{L}{3,14})?) ou ${equalFrench} (?:${toFrench}|${thanFrench})`,
        `jusqu['’](?:à|aux|au)`,
      ),
      before(
        'below',
        '<',
        `plus (?:${smallFrench}) ${thanFrench}`,
        `moins (?:\\p{L}{3,14} )?${thanFrench}`,
        `${underFrench} ${toFrench}`,
        `(?:en|au)[- ]dessous (?:du |de (?:la )?|d['’])`,
        'sous(?: la barre des?| le seuil des?| les)?',
      ),
      before(
        'above',
        '>',
        `plus (?:\\p{L}{3,14} )?${thanFrench}`,
        `davantage ${thanFrench}`,
        `${overFrench} ${toFrench}`,
        `au[- ]dessus (?:du |de (?:la )?|d['’])`,
        `au[- ]delà (?:des? |de la |d['’])`,
        `(?:dépass|excéd)(?:e|ent|ait|aient|ant|é|er|era|eront)(?: les| la barre des)?`,
      ),
      before('equal', '=', `${equalFrench} à`),
    ],
    more: behind(" (?:ou|et|voire) (?:plus|davantage)(?! d(?:e |['’]))", ' au moins', ' au minimum'),
    less: behind(" (?:ou|et|voire) moins(?! d(?:e |['’]))", '(?: tout)? au plus', ' au maximum'),
    equal: behind(' ou (?:égale?s?|égaux)(?! à)'),
  },
  en: {
    before: [
      before(
        'least',
        '> ?=\\s{0,2}',
        '≥',
        `at least(?: or ${equalEnglish} to)?`,
        `no (?:less|fewer) than`,
        'a minimum of',
        'upwards of',
        `${overEnglish}(?: than)? or ${equalEnglish}(?: ${thanEnglish})?`,
        `${equalEnglish}(?: to)? or ${overEnglish}(?: than)?`,
      ),
      before(
        'most',
        '< ?=\\s{0,2}',
        '≤',
        `at most(?: or ${equalEnglish} to)?`,
        `no more than`,
        `no (?:greater|larger|higher|bigger) than`,
        'a maximum of',
        'up to',
        'as many as',
        'as much as',
        `${underEnglish}(?: than)? or ${equalEnglish}(?: ${thanEnglish})?`,
        `${equalEnglish}(?: to)? or ${underEnglish}(?: than)?`,
      ),
      before(
        'below',
        '<',
        `${underEnglish} than(?: the)?`,
        'under(?: the)?',
        'below(?: the)?',
        'beneath',
        'short of',
      ),
      before(
        'above',
        '>',
        `${overEnglish} than(?: the)?`,
        'over(?: the)?',
        'above(?: the)?',
        'beyond(?: the)?',
        'exceed(?:s|ed|ing)?',
        'surpass(?:es|ed|ing)?',
        'in excess of',
      ),
      before('equal', '=', 'equals?(?: to)?'),
    ],
    more: behind(
      ' or (?:more|greater|larger|higher|above|over|better|older)(?! than)',
      ' and (?:above|up)',
      '\\+',
    ),
    less: behind(' or (?:less|fewer|smaller|lower|below|under|younger)(?! than)', ' and (?:below|under)'),
    equal: behind(' or equal(?! to)'),
  },
}
