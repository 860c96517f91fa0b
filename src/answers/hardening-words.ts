import { inBoth, outletOf } from '../lines/lines.ts'
import type { Way } from '../stories/hardening.ts'
import type { Language, Line, Quote } from '../types.ts'

type Both = Readonly<Record<Language, string>>

/** What a later article has lost, as it is told over the two quotes; `#` and `##` stand for who printed each. */
export const hardened: Readonly<Record<Way, Both>> = {
  category: {
    fr: 'Durci, le total est donné pour l’une de ses parties\u00a0: #, puis ##',
    en: 'Hardened, the total is given for one of its parts: #, then ##',
  },
  conditional: {
    fr: 'Durci, sans le conditionnel\u00a0: #, puis ##',
    en: 'Hardened, no longer hearsay: #, then ##',
  },
  bound: {
    fr: 'Durci, le maximum est devenu un chiffre\u00a0: #, puis ##',
    en: 'Hardened, the upper bound has become the number: #, then ##',
  },
  hedge: {
    fr: 'Durci, le chiffre n’est plus approché\u00a0: #, puis ##',
    en: 'Hardened, the number has lost its hedge: #, then ##',
  },
  verb: {
    fr: 'Durci, une estimation est devenue une confirmation\u00a0: #, puis ##',
    en: 'Hardened, an estimate has become a confirmation: #, then ##',
  },
  'holder-dropped': {
    fr: 'Durci, la source n’est plus citée\u00a0: #, puis ##',
    en: 'Hardened, the source is no longer named: #, then ##',
  },
  'holder-swapped': {
    fr: 'Durci, une autre source est citée\u00a0: #, puis ##',
    en: 'Hardened, another source is named: #, then ##',
  },
}

export const softened: Both = {
  fr: 'Adouci\u00a0: #, puis ##',
  en: 'Softened: #, then ##',
}

/** What a later article says more, or less, firmly than an earlier one, with both sentences. */
export function changeLine(words: Both, earlier: Quote, later: Quote, language: Language): Line {
  return inBoth(language, each => {
    const text = words[each]
      .replace('##', () => outletOf(later, each))
      .replace('#', () => outletOf(earlier, each))
    return { text, quotes: [earlier, later], claim: null }
  })
}
