import { describe, expect, it } from 'vitest'
import { assignRoles } from '../../../src/articles/cleaning/cleaning.ts'
import { parsePage } from '../../../src/articles/pages/pages.ts'
import type { Language } from '../../../src/types.ts'

interface Story {
  readonly title: string
  readonly own: readonly string[]
  readonly teaser: string
  readonly blurb: string
}

const stories: Readonly<Record<Language, Story>> = {
  fr: {
    title: 'Le verger communal sera replanté',
    own: [
      'Le verger communal sera replanté à l’automne, a décidé jeudi le conseil, après deux hivers sans gel et trois étés de sécheresse.',
      'Cent vingt pommiers remplaceront les cerisiers morts, que les employés de la ville ont commencé d’arracher cette semaine.',
      'Les variétés ont été choisies par une pépiniériste du canton, qui les dit capables de se passer d’eau pendant un mois.',
      'La dépense, 14 000 euros, sera partagée avec le département, dont la réponse est attendue avant la fin du mois.',
      'Une fête aura lieu le jour de la plantation, et chaque école de la ville recevra un arbre à soigner.',
    ],
    teaser: 'Le marché aux bestiaux déménage hors de la ville',
    blurb: 'Les éleveurs réclamaient depuis dix ans un quai de chargement à l’écart des habitations.',
  },
  en: {
    title: 'Village orchard to be replanted',
    own: [
      'The village orchard will be replanted in autumn, the council decided on Thursday, after two frostless winters and three dry summers.',
      'A hundred and twenty apple trees will replace the dead cherries, which town workers began to pull up this week.',
      'The varieties were chosen by a nurserywoman from the district, who says that they can go without water for a month.',
      'The cost, 14,000 euros, will be shared with the county, whose answer is expected before the end of the month.',
      'There will be a fair on the day of the planting, and every school in the village will get a tree to care for.',
    ],
    teaser: 'Cattle market to move out of the village',
    blurb: 'Farmers had been asking for ten years for a loading bay away from the houses.',
  },
}

const picture = '<img src="/p.jpg" alt="">'
const cards: readonly (readonly [string, (story: Story) => string])[] = [
  [
    'a linked heading under a picture',
    ({ teaser }) => `<div class="b7">${picture}<h3><a href="/b">${teaser}</a></h3></div>`,
  ],
  [
    'a heading and a blurb inside a link',
    ({ teaser, blurb }) => `<a href="/b">${picture}<h3>${teaser}</h3><p>${blurb}</p></a>`,
  ],
  [
    'an article in the article',
    ({ teaser, blurb }) => `<article><h4><a href="/b">${teaser}</a></h4><p>${blurb}</p></article>`,
  ],
  [
    'a section, a title and an hour',
    ({ teaser }) =>
      `<section><span>Local</span><h4><a href="/b">${teaser}</a></h4><time>10:24</time></section>`,
  ],
  [
    'a title over a button',
    ({ teaser, blurb }) => `<div>${picture}<h3>${teaser}</h3><p>${blurb}</p><a href="/b">OK</a></div>`,
  ],
  [
    'a link that lies over a title',
    ({ teaser }) => `<div><a href="/b" aria-label="x"></a>${picture}<p>${teaser}</p></div>`,
  ],
  ['a title under a picture, and nothing else', ({ teaser }) => `<div>${picture}<div>${teaser}</div></div>`],
  ['an item of a list', ({ teaser }) => `<ul><li>${picture}<h3><a href="/b">${teaser}</a></h3></li></ul>`],
  ['a heading that is a link', ({ teaser }) => `<h2><a href="/b">${teaser}</a></h2>`],
]

function quotable(language: Language, body: string): string {
  const { title } = stories[language]
  const html = `<!doctype html><html lang="${language}"><head><title>${title}</title><meta property="og:title" content="${title}"></head>
    <body><main><article><h1>${title}</h1>${body}</article></main></body></html>`
  const page = parsePage(html, 'https://gazette.example/orchard')
  if (!page.ok) throw new Error(page.code)
  const { text } = page.input
  return assignRoles(page.input, language)
    .filter(({ role }) => role === 'body' || role === 'lead')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n')
}

const p = (texts: readonly string[]) => texts.map(text => `<p>${text}</p>`).join('')

describe('a teaser of another story', () => {
  describe.each(['fr', 'en'] as const)('in %s', language => {
    const story = stories[language]

    it.each(cards)('is none of the article in its middle nor behind it: %s', (_, card) => {
      const bodies = [
        p(story.own.slice(0, 3)) + card(story) + p(story.own.slice(3)),
        p(story.own) + card(story),
      ]
      for (const body of bodies) {
        const quoted = quotable(language, body)
        expect(quoted).not.toContain(story.teaser)
        expect(quoted).not.toContain(story.blurb)
        for (const paragraph of story.own) expect(quoted).toContain(paragraph)
      }
    })

    it.each<readonly [string, (story: Story) => string]>([
      [
        'a part with a subhead, a picture and a linked word',
        ({ teaser, blurb }) =>
          `<section><h2>${teaser}</h2>${picture}<p>${blurb.replace(/ (\S+ \S+)\.$/, ' <a href="/b">$1</a>.')}</p></section>`,
      ],
      [
        'a subhead that links to its own place',
        ({ teaser, blurb }) => `<h2 id="t"><a href="#t">${teaser}</a></h2><p>${blurb}</p>`,
      ],
      [
        'a part with a subhead and a picture',
        ({ teaser, blurb }) => `<div>${picture}<h3>${teaser}</h3><p>${blurb}</p></div>`,
      ],
      [
        'a digest, whose headings lead to what it sums up',
        ({ teaser, blurb, own }) =>
          [1, 2, 3, 4]
            .map(
              at =>
                `<div>${picture}<h3><a href="/${at}">${teaser} ${at}</a></h3><p>${blurb.replace('.', ` ${at}.`)} ${own.slice(at - 1, at + 1).join(' ')}</p><p>${own[at]}</p></div>`,
            )
            .join(''),
      ],
    ])('is not what the article says itself: %s', (_, part) => {
      const quoted = quotable(language, p(story.own.slice(0, 2)) + part(story) + p(story.own.slice(2, 3)))
      expect(quoted).toContain(story.teaser)
      expect(quoted).toContain(story.blurb.slice(0, 60))
    })
  })
})
