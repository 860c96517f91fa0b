import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../../src/articles/pages/dom.ts'
import { readMetadata } from '../../../src/articles/pages/metadata.ts'

const address = 'https://www.courrier.example/sport/finale-4411.html'
const now = new Date('2025-02-01T12:00:00Z')

const page = (head: string, body: string, attributes = ' lang="fr"') =>
  `<!doctype html><html${attributes}><head>${head}</head><body><main><article><h1>La finale est reportée</h1>${body}</article></main>
  <footer>© 2019 Le Courrier <time datetime="2019-06-01">1er juin 2019</time></footer></body></html>`
const of = (head: string, body = '', url: string | null = address, attributes?: string) =>
  readMetadata(parseDocument(page(head, body, attributes)), url, now)
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`
const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

describe('the dates of a page', () => {
  it.each([
    [
      'JSON-LD',
      linked({
        '@type': 'NewsArticle',
        datePublished: '2024-12-04T09:00:00Z',
        dateModified: '2024-12-05T10:00:00Z',
      }),
      '',
    ],
    [
      'meta elements',
      meta('article:published_time', '2024-12-04T09:00:00Z') +
        meta('article:modified_time', '2024-12-05T10:00:00Z'),
      '',
    ],
    [
      'microdata',
      '',
      '<time itemprop="datePublished" datetime="2024-12-04T09:00:00Z"></time><time itemprop="dateModified" datetime="2024-12-05T10:00:00Z"></time>',
    ],
    [
      'words in French',
      '',
      '<p>Publié le 4 décembre 2024 à 09h00</p><p>Mis à jour le 5 décembre 2024 à 10h00</p>',
    ],
    [
      'words in English',
      '',
      '<p>Published December 4, 2024 9:00 am</p><p>Last updated: December 5, 2024 10:00 am</p>',
    ],
  ])('are two: published and updated, from %s', (_name, head, body) => {
    expect(of(head, body)).toMatchObject({
      publishedAt: '2024-12-04T09:00:00.000Z',
      updatedAt: '2024-12-05T10:00:00.000Z',
    })
  })

  it('has no update when it is the time of publication again, or earlier', () => {
    const at = (dateModified: string) =>
      of(linked({ '@type': 'NewsArticle', datePublished: '2024-12-04T09:00:00Z', dateModified })).updatedAt
    expect(at('2024-12-04T09:00:00Z')).toBeNull()
    expect(at('2024-12-04')).toBeNull()
    expect(at('2024-12-03T09:00:00Z')).toBeNull()
  })

  it.each([
    ['the day first', '<p>Publié le 04/12/2024 à 18:12</p>', '2024-12-04T18:12:00.000Z'],
    ['hours written with an h', '<p>Publié le 4 décembre 2024 à 18h12</p>', '2024-12-04T18:12:00.000Z'],
    [
      'an author before',
      '<p>Par Luc Petit, le 4 décembre 2024</p><p>Publié le 4 décembre 2024</p>',
      '2024-12-04',
    ],
    ['a date in an element of its own', '<p>Publié le <b>4 décembre 2024</b></p>', '2024-12-04'],
    ['an update only', '<p>Mis à jour le 4 décembre 2024</p>', '2024-12-04'],
  ])('are read with %s', (_name, body, date) => {
    expect(of('', body).publishedAt).toBe(date)
  })

  it('are never those of the footer, of a comment, or of another piece', () => {
    expect(of('').publishedAt).toBeNull()
    expect(
      of('', '<div class="comments"><time datetime="2024-11-01">1er nov.</time></div>').publishedAt,
    ).toBeNull()
    expect(of('', '<aside><time datetime="2024-11-01">1er nov.</time></aside>').publishedAt).toBeNull()
  })

  it.each([
    ['a footer in a plain element', '</article><div class="footer"><p>Site publié le 3 mars 2018</p></div>'],
    [
      'a card that leads elsewhere',
      '<div class="story-card"><time datetime="2019-05-05">5 mai 2019</time><a href="/x">Un autre titre</a></div>',
    ],
  ])('are never those of %s', (_name, body) => {
    expect(of('', body)).toMatchObject({ publishedAt: null, updatedAt: null })
  })

  it('may stand in the footer of the article', () => {
    const body = '<div class="entry-footer"><p>Publié le 4 décembre 2024</p></div>'
    expect(of('', body).publishedAt).toBe('2024-12-04')
  })

  it('are never in the future', () => {
    expect(of(meta('article:published_time', '2031-01-01T00:00:00Z')).publishedAt).toBeNull()
    expect(of(meta('article:published_time', '2025-02-02T06:00:00Z')).publishedAt).toBe(
      '2025-02-02T06:00:00.000Z',
    )
    expect(
      of(meta('article:published_time', '2099-01-01'), '<p>Publié le 4 décembre 2024</p>').publishedAt,
    ).toBe('2024-12-04')
  })

  it('come from the address when nothing else tells', () => {
    expect(of('', '', 'https://www.courrier.example/2024/12/04/finale').publishedAt).toBe('2024-12-04')
    expect(of('', '', 'https://www.courrier.example/2024/13/41/finale').publishedAt).toBeNull()
  })
})

describe('what JSON-LD says of a page', () => {
  it.each([
    [
      'in a list of lists',
      linked([[{ '@type': 'BreadcrumbList' }], [{ '@type': 'ReportageNewsArticle', headline: 'Le match' }]]),
    ],
    ['with a full type address', linked({ '@type': 'http://schema.org/NewsArticle', headline: 'Le match' })],
    [
      'in a comment',
      `<script type="application/ld+json"><!-- {"@type":"Article","headline":"Le match"} --></script>`,
    ],
    [
      'in a character data section',
      `<script type="application/ld+json">//<![CDATA[\n{"@type":"Article","headline":"Le match"}\n//]]></script>`,
    ],
    [
      'with a semicolon at its end',
      `<script type="application/ld+json">{"@type":"Article","headline":"Le match"};</script>`,
    ],
    [
      'cut off',
      `<script type="application/ld+json">{"@type":"Article","headline":"Le match","author":{"name":"Lu</script>`,
    ],
    [
      'with a type in capitals',
      `<script type="Application/LD+JSON">{"@type":"Article","headline":"Le match"}</script>`,
    ],
  ])('is read %s', (_name, head) => {
    const { title, isArticle } = readMetadata(
      parseDocument(`<html><head>${head}</head><body></body></html>`),
      address,
      now,
    )
    expect(title).toBe('Le match')
    expect(isArticle).toBe(true)
  })

  it('is that of the article at this address, not of one it recommends', () => {
    const other = {
      '@type': 'NewsArticle',
      url: 'https://www.courrier.example/autre',
      datePublished: '2020-01-01',
    }
    const own = { '@type': 'NewsArticle', url: `${address}?xtor=RSS-3`, datePublished: '2024-12-04' }
    expect(of(linked([other, own])).publishedAt).toBe('2024-12-04')
  })

  it('names authors that are only referred to', () => {
    const graph = {
      '@graph': [
        {
          '@type': 'NewsArticle',
          author: [{ '@id': '#lea' }, { '@type': 'Person', name: 'Sam Ortiz' }],
          publisher: { '@id': '#org' },
        },
        { '@type': 'Person', '@id': '#lea', name: 'Léa Roux' },
        { '@type': 'Organization', '@id': '#org', name: 'Le Courrier' },
      ],
    }
    expect(of(linked(graph))).toMatchObject({ author: 'Léa Roux, Sam Ortiz', outlet: 'Le Courrier' })
  })
})

it('has no sign in its title that turns the letters behind it', () => {
  expect(of(meta('og:title', 'La finale \u202edetroper tse\u202c'), '').title).not.toMatch(/[\u202a-\u202e]/)
})

describe('the author of a page', () => {
  it.each([
    ['without « par »', '<meta name="author" content="Par Léa Roux">', ''],
    [
      'rather than an address',
      `${meta('article:author', 'https://social.example/lea')}`,
      '<span class="author-name">Léa Roux</span>',
    ],
    [
      'from microdata',
      '',
      '<span itemprop="author" itemscope><span itemprop="name">Léa Roux</span> journaliste</span>',
    ],
    ['from a byline', '', '<p class="byline">By Léa Roux</p>'],
  ])('is given %s', (_name, head, body) => {
    expect(of(head, body).author).toBe('Léa Roux')
  })

  it('is nobody when the element holds a biography', () => {
    const biography =
      'Journaliste au service des sports depuis 2011, elle suit les compétitions de natation et de voile.'
    expect(of('', `<div class="author">${biography}</div>`).author).toBeNull()
  })
})

describe('the language that a page declares', () => {
  it.each([
    ['its html element', '', ' lang="fr-BE"', 'fr-BE'],
    ['its social metadata', meta('og:locale', 'en_GB'), '', 'en_GB'],
    ['JSON-LD', linked({ '@type': 'Article', inLanguage: 'fr' }), '', 'fr'],
    ['an HTTP header in its head', '<meta http-equiv="Content-Language" content="en">', '', 'en'],
  ])('is that of %s', (_name, head, attributes, language) => {
    expect(of(head, '', address, attributes).language).toBe(language)
  })
})

describe('the address of a page', () => {
  const at = 'https://www.courrier.example/sport/foot/finale-4411'
  const canonical = (href: string) => `<link rel="canonical" href="${href}">`
  it.each([
    ['its section', canonical('https://www.courrier.example/sport/')],
    ['the section of its section', canonical('https://www.courrier.example/sport/foot')],
    ['a template', meta('og:url', 'https://www.courrier.example/{{slug}}')],
    ['an encoded template', canonical('https://www.courrier.example/%7B%7Bslug%7D%7D')],
    ['a template of a script', canonical('https://www.courrier.example/$%7Bslug%7D')],
  ])('is not that of %s', (_name, head) => {
    expect(of(head, '', at).url).toBe(at)
  })

  it.each(['/amp', '/2', '/page/3', '/print'])('is that of the article without %s', end => {
    expect(of(canonical(at), '', at + end).url).toBe(at)
  })

  it('may end with the number of the article', () => {
    const short = 'https://www.courrier.example/article/441187'
    expect(of(canonical(short), '', `${short}/la-finale-est-reportee`).url).toBe(short)
  })

  it('is not the front page for a file', () => {
    expect(of(canonical('https://www.courrier.example/'), '', null).url).toBeNull()
  })
})
