import type { DomDocument, DomElement } from './dom.ts'

/** What the markup of a page tells of its kind, beyond its text. */
export interface PageSigns {
  /** The first headings, whether of the article or not. */
  readonly headings: readonly string[]
  readonly hasPassword: boolean
  /** What is shown without scripts. */
  readonly noscript: string
  /** Scripts around an empty element: the page is written by them. */
  readonly isEmptyShell: boolean
  /** What its buttons say, those of menus and of what is hidden aside. */
  readonly buttons: readonly string[]
  readonly links: number
  /** Cards that show other articles. */
  readonly teasers: number
  /** Declared a collection, a search result or a profile, or the address is that of a whole site. */
  readonly isCollection: boolean
}

const linksMax = 2000

/** Read before anything is taken out of the document. `types`: what its JSON-LD says that the page is. */
export function signsOf(document: DomDocument, url: string | null, types: readonly string[]): PageSigns {
  const body = document.body ?? document.documentElement
  return {
    headings: [...body.querySelectorAll('h1')].slice(0, 3).map(textOf),
    hasPassword: body.querySelector('input[type="password"]') !== null,
    noscript: [...body.querySelectorAll('noscript')].slice(0, 20).map(textOf).join('\n').slice(0, 2000),
    isEmptyShell: body.querySelector('p') === null && body.querySelector('script[src]') !== null,
    buttons: buttonsOf(body),
    links: countUpTo(body.querySelectorAll('a[href]'), linksMax),
    teasers: countUpTo(body.querySelectorAll('article a[href]'), linksMax),
    isCollection: types.some(type => collections.test(type)) || isFrontPage(url),
  }
}

const collections = /^(?:CollectionPage|SearchResultsPage|ProfilePage|ItemList)$/

function isFrontPage(url: string | null): boolean {
  const path = url === null ? null : URL.parse(url)?.pathname
  return path != null && /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?|index\.(?:html?|php))?$/i.test(path)
}

const buttonsMax = 200

function buttonsOf(body: DomElement): string[] {
  return [...body.querySelectorAll('button, input[type="submit"]')]
    .slice(0, buttonsMax)
    .filter(
      button =>
        button.closest('nav, header, footer, template, dialog, [hidden], [aria-hidden="true"]') === null,
    )
    .map(button => textOf(button) || (button.getAttribute('value') ?? '').trim().slice(0, 200))
    .filter(text => text !== '')
}

function textOf(element: DomElement): string {
  return (element.textContent ?? '').trim().slice(0, 200)
}

function countUpTo(elements: Iterable<DomElement>, most: number): number {
  let count = 0
  for (const _ of elements) {
    count += 1
    if (count === most) break
  }
  return count
}
