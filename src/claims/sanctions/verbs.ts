import type { Language, Sanction } from '../../types.ts'
import { inflectEnglish, inflectFrench, readIrregular, type VerbShape } from '../grammar/inflection.ts'
import { formKey, type Word } from '../grammar/words.ts'

export type Status = Sanction['status']

/** A verb that says what becomes of sanctions: the status that it gives them, and what its form can be. */
interface SanctionVerb {
  readonly status: Status
  readonly shapes: ReadonlySet<VerbShape>
}

const regular: Readonly<Record<Language, Readonly<Record<Status, string>>>> = {
  fr: {
    'in-force': `imposer infliger décréter adopter voter approuver instaurer prononcer renforcer valider appliquer
      décider rétablir réimposer renouveler prolonger durcir élargir activer réactiver alourdir édicter déclencher
      entériner ratifier intensifier multiplier accentuer restaurer aggraver`,
    announced:
      'annoncer préparer dévoiler présenter compter apprêter planifier détailler finaliser programmer',
    threatened: 'menacer brandir envisager',
    'called-for': `réclamer demander exiger appeler plaider souhaiter proposer recommander prôner exhorter presser
      inviter sommer préconiser suggérer`,
    lifted: 'lever alléger assouplir annuler retirer abroger supprimer desserrer radier',
  },
  en: {
    'in-force': `impose slap+ levy adopt approve introduce enact extend widen tighten expand apply pass renew toughen
      issue place launch deliver maintain reimpose reinstate restore decree institute implement strengthen broaden
      prolong roll step ramp ratchet back level leverage reactivate intensify increase unleash`,
    announced: `announce unveil prepare plan+ pledge promise vow ready outline draft agree finalise finalize detail
      signal present`,
    threatened: 'threaten consider mull weigh contemplate',
    'called-for': `call urge demand want propose push recommend advocate ask request press plead suggest appeal`,
    lifted: `lift ease suspend waive remove relax scrap+ drop+ end revoke cancel rescind terminate soften loosen delist`,
  },
}

const irregular: Readonly<Record<Language, Readonly<Partial<Record<Status, readonly string[]>>>>> = {
  fr: {
    'in-force': [
      'étendre:étend étendent étendait étendaient étendra étendront étendrait/étendu étendue étendus étendues/étendant',
      'prendre:prend prennent prenait prenaient prendra prendront prendrait/pris prise prises/prenant',
      'reprendre:reprend reprennent reprenait reprendra/repris reprise reprises/reprenant',
      'maintenir:maintient maintiennent maintenait maintiendra/maintenu maintenue maintenus maintenues/maintenant',
      'reconduire:reconduit reconduisent reconduira/reconduit reconduite reconduits reconduites/reconduisant',
      'introduire:introduit introduisent introduira/introduit introduite introduits introduites/introduisant',
    ],
    announced: [
      'promettre:promet promettent promettait promettra/promis promise promises/promettant',
      'prévoir:prévoit prévoient prévoyait prévoyaient/prévu prévue prévus prévues/prévoyant',
      'convenir:convient conviennent/convenu convenue convenus convenues/convenant',
      'entendre:entend entendent entendait entendaient//',
    ],
    'called-for': ['vouloir:veut veulent voulait voulaient voudrait voudraient/voulu/voulant'],
    lifted: [
      'suspendre:suspend suspendent suspendait suspendra/suspendu suspendue suspendus suspendues/suspendant',
    ],
  },
  en: {
    'in-force': [
      'hit:hits hit/hit/hitting',
      'put:puts put/put/putting',
      'bring:brings brought/brought/bringing',
    ],
    announced: ['draw:draws drew/drawn/drawing'],
    'called-for': ['seek:seeks sought/sought/seeking'],
  },
}

const verbs = { fr: tableOf('fr'), en: tableOf('en') }

/** What the verb does to sanctions that it governs; undefined for any other word. */
export function sanctionVerb(word: Word | undefined, language: Language): SanctionVerb | undefined {
  if (word === undefined || word.kind !== 'word') return undefined
  return verbs[language].get(formKey(word.form, word.accented))
}

function tableOf(language: Language): ReadonlyMap<string, SanctionVerb> {
  const table = new Map<string, { status: Status; shapes: Set<VerbShape> }>()
  const statuses: readonly Status[] = ['in-force', 'announced', 'threatened', 'called-for', 'lifted']
  for (const status of statuses) {
    const forms = regular[language][status].split(/\s+/).flatMap(verb => inflect(verb, language))
    const others = (irregular[language][status] ?? []).flatMap(line => readIrregular(line).forms)
    for (const { form, shape } of [...forms, ...others]) {
      const known = table.get(form) ?? { status, shapes: new Set() }
      known.shapes.add(shape)
      table.set(form, known)
    }
  }
  return table
}

function inflect(verb: string, language: Language) {
  // « nous pressions » is rarer in the press than « des pressions »
  if (language === 'fr') return inflectFrench(verb).filter(({ form }) => !form.endsWith('ions'))
  return verb.endsWith('+') ? inflectEnglish(verb.slice(0, -1), true) : inflectEnglish(verb, false)
}
