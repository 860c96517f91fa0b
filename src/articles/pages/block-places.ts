import { type DomElement, isElement, tagOf } from './dom.ts'

/** A block-level element on the way down to a paragraph. */
export interface Place {
  readonly element: DomElement
  readonly tag: string
  readonly parent: Place | null
  /** Whether there is a picture in it. */
  readonly holdsPicture: boolean
  /** Whether links in it lead off the page: one without text, which lies over all of it, or others only. */
  readonly leads: 'silently' | 'in words' | null
}

/** A place as it is while its element is read. */
export type OpenPlace = { -readonly [Key in keyof Place]: Place[Key] } & { readonly parent: OpenPlace | null }

/** There is a picture in the place, and in all that it stands in. */
export function notePicture(inside: OpenPlace | null): void {
  for (let place = inside; place !== null && !place.holdsPicture; place = place.parent)
    place.holdsPicture = true
}

/** A link that leads off the page is in the place, and in all that it stands in. */
export function noteLink(inside: OpenPlace | null, isSilent: boolean): void {
  for (let place = inside; place !== null && place.leads !== 'silently'; place = place.parent) {
    if (isSilent) place.leads = 'silently'
    else if (place.leads === null) place.leads = 'in words'
    else return
  }
}

/** Whether a link leads to another page. */
export function leadsOff(link: DomElement): boolean {
  const address = link.getAttribute('href')?.trim() ?? ''
  return address !== '' && !/^(?:#|javascript:|mailto:)/i.test(address)
}

/** Whether there is a picture in an element, however deep. */
export function holdsPicture(element: DomElement): boolean {
  return [...element.childNodes].some(
    child => isElement(child) && (tagOf(child) === 'img' || holdsPicture(child)),
  )
}

/** The nearest places from inside out, the place itself first. */
export function* upwards(place: Place | null): Generator<Place> {
  for (let at = place; at !== null; at = at.parent) yield at
}
