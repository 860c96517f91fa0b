import type { Sentences } from '../errors.ts'

/** Why a feed was not read: the code of its failure, and the HTTP status that came with it. */
export interface FeedFailure {
  readonly code: string
  readonly status: number | null
}

/** What a feed's last error, as it is stored, says of it. */
export function failureOf(lastError: string): FeedFailure {
  const [code = ''] = lastError.split(':')
  const status = code === 'http-error' ? /\((\d{3})\)/.exec(lastError)?.[1] : undefined
  return { code, status: status === undefined ? null : Number(status) }
}

/** The reason, as a clause. */
export function reasonOf({ code, status }: FeedFailure): Sentences {
  if (code === 'http-error' && status !== null)
    return {
      fr: `le site a répondu par une erreur (${status})`,
      en: `the site answered with an error (${status})`,
    }
  return reasons[code] ?? other
}

const other = { fr: 'sa lecture a échoué', en: 'it could not be read' }
const noFeed = { fr: 'ce qui s’y trouve n’est pas un flux', en: 'what is there is no feed' }
const refused = {
  fr: 'son adresse n’est pas de celles que je peux lire',
  en: 'its address is none that I may read',
}

const reasons: Readonly<Record<string, Sentences>> = {
  gone: { fr: 'le site dit qu’il n’existe plus', en: 'the site says that it is gone for good' },
  later: { fr: 'le site demande d’attendre', en: 'the site asks to wait' },
  timeout: { fr: 'le site n’a pas répondu à temps', en: 'the site did not answer in time' },
  unreachable: { fr: 'le site est injoignable', en: 'the site cannot be reached' },
  'too-many-redirects': {
    fr: 'le site renvoie sans fin d’une adresse à une autre',
    en: 'the site sends us from address to address without end',
  },
  'too-large': { fr: 'il est trop long', en: 'it is too long' },
  'too-deep': noFeed,
  'not-a-feed': noFeed,
  'not-text': noFeed,
  'bad-encoding': { fr: 'ce que le site envoie est abîmé', en: 'what the site sends is damaged' },
  'bad-address': refused,
  'refused-address': refused,
}
