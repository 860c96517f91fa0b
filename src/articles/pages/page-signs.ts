import { type DomDocument, type DomElement, elementsByTag } from './dom.ts'

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
  /** Of a collection: cards that show other articles. */
  readonly teasers: number
  /** Declared a collection, a search result or a profile, or the address is that of a whole site. */
  readonly isCollection: boolean
}

/** Read before anything is taken out of the document. `types`: what its JSON-LD says that the page is. */
export function signsOf(document: DomDocument, url: string | null, types: readonly string[]): PageSigns {
  const body = document.body ?? document.documentElement
  const elements = elementsByTag(body, ['h1', 'input', 'noscript', 'p', 'script', 'a'])
  const isCollection = types.some(type => collections.test(type)) || isFrontPage(url)
  return {
    headings: elements('h1').slice(0, 3).map(textOf),
    hasPassword: elements('input').some(isPassword),
    noscript: elements('noscript').slice(0, 20).map(textOf).join('\n').slice(0, 2000),
    isEmptyShell: elements('p').length === 0 && elements('script').some(script => script.hasAttribute('src')),
    buttons: buttonsOf(body),
    links: elements('a').filter(link => link.hasAttribute('href')).length,
    teasers: isCollection ? [...body.querySelectorAll('article a[href]')].length : 0,
    isCollection,
  }
}

function isPassword(input: DomElement): boolean {
  return input.getAttribute('type')?.toLowerCase() === 'password'
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
