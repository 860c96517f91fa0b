import type { Way } from '../stories/hardening.ts'
import type { Language } from '../types.ts'

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

/** A line of two articles that say the same, the earlier first. */
export function between(words: string, earlier: string, later: string): string {
  return words.replace('##', () => later).replace('#', () => earlier)
}
