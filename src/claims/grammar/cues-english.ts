/** English verbs, nouns and prepositions that attribute words, by what they take. Base forms, one list a kind. */

import type { Use } from './cues.ts'

/** Regular verbs. */
export const regularVerbs: Readonly<Partial<Record<Use, string>>> = {
  /** Take a clause with or without "that", or a quotation; what follows is content whatever it is. */
  say: `state claim argue insist assert allege declare maintain contend acknowledge announce
explain reiterate emphasize emphasise estimate predict pledge vow reveal disclose confirm remark complain lament
testify warn caution report stress note add suggest stipulate believe hope fear conclude indicate`,
  /** Take a noun phrase as well: "announced sanctions", "denounced the raid". */
  nounPhrase: `admit note suggest cite mention describe question claim acknowledge announce reiterate emphasize emphasise estimate predict pledge
reveal disclose confirm allege report denounce condemn criticize criticise praise hail welcome
applaud mock dismiss reject rebuke blast slam decry deplore denounce deny dispute refute demand propose recommend
 echo blame urge oppose fear promise advocate 
lament warn defend express `,
  /** Need "that", a clause or a quotation. */
  that: `remind notify inform assure advise propose recommend imply signal agree decide deny admit
reply respond reason observe recall repeat joke quip tweet continue feel think worry expect doubt guess assume
dispute demand ask wonder request urge counter warn conclude determine discover show reveal believe imagine
promise threaten recommend request estimate predict sing shout chant whisper murmur exclaim yell cry inquire
concur comment offer begin interject muse opine post volunteer elaborate charge refuse learn understand hear see hint
calculate concede propose confess profess demonstrate proclaim pronounce rule stress protest boast`,
  /** Say what somebody else shall do. */
  call: `urge exhort implore order direct instruct advise ask request encourage challenge demand
invite press pressure`,
  /** "accused X of", "blamed X for". */
  accuse: `accuse blame criticize criticise condemn praise chide fault mock describe label dub 
denounce applaud slam blast dismiss`,
  /** What somebody means to do. */
  plan: `plan intend aim pledge vow promise refuse decline agree offer threaten hope want expect
propose prepare`,
  /** Say something only when negated: "could not verify either number"; otherwise they are deeds. */
  check: `verify corroborate substantiate authenticate confirm`,
  /** Give a number: "puts the toll at 42", "counted 42 dead". With "at" where `at` has them too. */
  count: `estimate place peg count`,
  at: `put place peg`,
}

/** base: finite forms / participles / gerund. */
export const irregularVerbs: Readonly<Partial<Record<Use, readonly string[]>>> = {
  say: [
    'say: say says said / said / saying',
    'tell: tell tells told / told / telling',
    'hold: hold holds held / held / holding',
    'write: write writes wrote / written / writing',
    'swear: swear swears swore / sworn / swearing',
    'forecast: forecast forecasts / forecast / forecasting',
  ],
  that: [
    'find: find finds found / found / finding',
    'show: show shows showed / shown / showing',
    'think: think thinks thought / thought / thinking',
    'feel: feel feels felt / felt / feeling',
    'know: know knows knew / known / knowing',
    'see: see sees saw / seen / seeing',
    'hear: hear hears heard / heard / hearing',
    'read: read reads / read / reading',
    'sing: sing sings sang / sung / singing',
    'begin: begin begins began / begun / beginning',
    'learn: learn learns learned learnt / learned learnt / learning',
    'understand: understand understands understood / understood / understanding',
  ],
  nounPhrase: ['disclaim: disclaim disclaims disclaimed / disclaimed / disclaiming'],
  count: ['put: put puts / put / putting', 'speak: speak speaks spoke / spoken / speaking'],
}

export const doubledVerbs = `admit quip rebut`

/** A verb and the words that make a cue of it together. */
export const verbPhrases = [
  'call for: call calls called / called / calling',
  'call on: call calls called / called / calling',
  'call upon: call calls called / called / calling',
  'point out: point points pointed / pointed / pointing',
  'point to: point points pointed / pointed / pointing',
  'make clear: make makes made / made / making',
  'make it clear: make makes made / made / making',
  'go on to say: go goes went / gone / going',
  'rule out: rule rules ruled / ruled / ruling',
  'put it: put puts / put / putting',
  'lash out: lash lashes lashed / lashed / lashing',
  'speak of: speak speaks spoke / spoken / speaking',
  'talk about: talk talks talked / talked / talking',
  'complain about: complain complains complained / complained / complaining',
  'refer to: refer refers referred / referred / referring',
  'raise concerns: raise raises raised / raised / raising',
  'express concern: express expresses expressed / expressed / expressing',
  'express hope: express expresses expressed / expressed / expressing',
  'shrug off: shrug shrugs shrugged / shrugged / shrugging',
  'brush off: brush brushes brushed / brushed / brushing',
  'brush aside: brush brushes brushed / brushed / brushing',
  'laugh off: laugh laughs laughed / laughed / laughing',
  'wave away: wave waves waved / waved / waving',
  'call: call calls called / called / calling',
  'return calls: return returns returned / returned / returning',
  'return messages: return returns returned / returned / returning',
  'return emails: return returns returned / returned / returning',
  'return requests: return returns returned / returned / returning',
]

/** "according to X": prepositions before a holder, as folded words. */
export const holderPrepositions = [
  'according to',
  'in the words of',
  'in the view of',
  'in the opinion of',
  'in the eyes of',
  'as told by',
]

/** Nouns that name an act of speech: "the claim by", "a warning from". */
export const speechNouns = `claim claims statement statements warning warnings allegation allegations accusation
accusations announcement announcements assertion assertions promise promises denial denials threat threats call
calls report reports revelation revelations remark remarks comment comments suggestion suggestions argument
complaint complaints prediction predictions estimate estimates pledge pledges belief fears concern concerns
admission proposal plan plans demand demands view views testimony`

/** Texts that somebody signs: "Open letter from …", on a line below the words themselves. */
export const signedNouns = `letter leaflet note post message speech op-ed column motion manifesto petition tweet memo
email statement flyer`
