import type { Sentences } from '../../errors.ts'

export function tooManyRedirects(host: string): Sentences {
  return {
    fr: `${host} renvoie d’une adresse à une autre sans fin : ouvrez-la et donnez celle où vous arrivez.`,
    en: `${host} sends from one address to another without end: open it and give the one where you arrive.`,
  }
}

/** `contentType`: what the server calls it, when that is why. */
export function notText(url: string, contentType: string | null): Sentences {
  const type = contentType === null ? '' : ` (${contentType.slice(0, 100)})`
  return {
    fr: `${url} n’a pas de texte à lire${type} : donnez l’adresse d’une page ou d’un flux.`,
    en: `${url} has no text to read${type}: give the address of a page or of a feed.`,
  }
}

/** What a reader may do about it hangs on the kind of status: 4xx is about the address, 5xx about the server. */
export function httpError(url: string, status: number): Sentences {
  if (status >= 500)
    return {
      fr: `${url} a répondu par une erreur du serveur (${status}) : réessayez plus tard.`,
      en: `${url} answered with a server error (${status}): try again later.`,
    }
  return {
    fr: `${url} a répondu par une erreur (${status}) : vérifiez l’adresse.`,
    en: `${url} answered with an error (${status}): check the address.`,
  }
}

export function gone(url: string): Sentences {
  return {
    fr: `${url} a été supprimé par son éditeur : cherchez une autre adresse sur le site.`,
    en: `${url} is gone for good: look for another address on the site.`,
  }
}

export function later(url: string, status: number): Sentences {
  return {
    fr: `${url} demande d’attendre (${status}) : réessayez plus tard.`,
    en: `${url} asks to wait (${status}): try again later.`,
  }
}

export function notModified(url: string): Sentences {
  return {
    fr: `${url} n’a rien envoyé, comme à qui l’aurait déjà lu (304) : réessayez plus tard.`,
    en: `${url} sent nothing, as to somebody who has read it already (304): try again later.`,
  }
}
