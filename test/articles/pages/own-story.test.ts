import { describe, expect, it } from 'vitest'
import { parsePage } from '../../../src/articles/pages/pages.ts'

const title = 'Le tramway atteindra la gare en mai'
const own = [
  'La première rame du tramway atteindra la gare le 4 mai, a promis mercredi le président de la métropole devant les riverains.',
  'Les essais à vide ont commencé la semaine dernière sur les trois kilomètres de voie posés depuis le printemps.',
  'Le chantier aura coûté 82 millions d’euros, soit neuf de plus que prévu, reconnaissent les services techniques.',
  'Les commerçants du boulevard réclament toujours une indemnité pour les dix-huit mois de travaux sous leurs vitrines.',
  'Une seconde ligne, vers l’hôpital, reste à l’étude et ne verra pas le jour avant la fin de la décennie.',
]
const other = [
  'The ferry company will cut a third of its crossings this winter, its director told employees on Monday morning.',
  'Fuel has become too dear to sail half empty, she said, and the number of lorries on board has fallen since June.',
  'Unions at both ports have called a strike for Friday and asked the transport minister to step in at once.',
  'The smaller of the two vessels, built in 1998, will be laid up until the spring and may then be sold abroad.',
  'Islanders fear that fresh food will run short whenever the weather stops the one ship that is left.',
  'The regional council says that it will pay for two more crossings a week if the company keeps its crews.',
]
const p = (texts: readonly string[]) => texts.map(text => `<p>${text}</p>`).join('')
const page = (body: string, head = '') =>
  `<!doctype html><html lang="fr"><head><title>${title}</title><meta property="og:title" content="${title}">${head}</head><body>${body}</body></html>`
const story = (texts: readonly string[]) => `<article><h1>${title}</h1>${p(texts)}</article>`
const next = `<h1>Ferries cut their winter crossings</h1>${p(other)}`
const declared = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: title, articleBody: own.join(' ') })}</script>`

const pages: readonly (readonly [name: string, html: string, texts: readonly string[]])[] = [
  ['the next article', page(`<main>${story(own)}</main><div class="next-article">${next}</div>`), own],
  [
    'the next article, the text declared',
    page(`<main>${story(own)}</main><div class="next-article">${next}</div>`, declared),
    own,
  ],
  [
    'a longer article beside a short one',
    page(`${story(own.slice(0, 2))}<article><h2>Ferries cut crossings</h2>${p(other)}</article>`),
    own.slice(0, 2),
  ],
  ['two articles in one element', page(`<main>${story(own)}<article>${next}</article></main>`), own],
  [
    'two stories in plain elements',
    page(`<div id="feed"><div><h1>${title}</h1>${p(own)}</div><div>${next}</div></div>`),
    own,
  ],
  [
    'comments longer than the article',
    page(`${story(own.slice(0, 2))}<div id="disqus"><div>${p(other)}</div></div>`),
    own.slice(0, 2),
  ],
  [
    'related articles in full',
    page(
      `<main>${story(own)}</main><section class="related">${[0, 2, 4]
        .map(
          at => `<article><h2><a href="/${at}">Ferry ${at}</a></h2>${p(other.slice(at, at + 2))}</article>`,
        )
        .join('')}</section>`,
    ),
    own,
  ],
]

describe('the text of a page', () => {
  it.each(pages)('is that of its own heading, not %s', (_, html, texts) => {
    const result = parsePage(html, 'https://www.tribune.example/ville/tramway-gare')
    if (!result.ok) throw new Error(result.code)
    expect(own.filter(text => result.input.text.includes(text))).toEqual(texts)
    expect(other.filter(text => result.input.text.includes(text))).toEqual([])
  })

  it('keeps the parts of an article that have headings of the first level', () => {
    const html = page(
      `<article><section><h1>${title}</h1>${p(own.slice(0, 3))}</section><section><h1>Et après ?</h1>${p(own.slice(3))}</section></article>`,
    )
    const result = parsePage(html, 'https://www.tribune.example/ville/tramway-gare')
    expect(result.ok && own.filter(text => result.input.text.includes(text))).toEqual(own)
  })
})
