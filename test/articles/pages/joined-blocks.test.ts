import { describe, expect, it } from 'vitest'
import { documentText } from '../document-text.ts'

describe('the joined paragraphs of a page', () => {
  it('marks captions and what is nothing but links', () => {
    const { text, marked } = documentText(
      '<p>Le pont rouvre.</p><figure><img><figcaption>Le pont. © J. Morel</figcaption></figure>' +
        '<p><a href="a">À lire : la crue</a></p><ul><li><a href="b">La gare</a></li></ul>' +
        '<h2><a href="#x">Un intertitre</a></h2><p>Le <a href="c">maire</a> a parlé.</p><p class="legende">Une vue du pont</p>' +
        '<div class="photo-legend"><p>Le maire salue</p></div>',
    )
    expect(marked.map(({ span, role }) => [text.slice(...span), role])).toEqual([
      ['Le pont. © J. Morel', 'caption'],
      ['À lire : la crue', 'boilerplate'],
      ['La gare', 'boilerplate'],
      ['Une vue du pont', 'caption'],
      ['Le maire salue', 'caption'],
    ])
  })

  it('marks a post that was embedded', () => {
    const { text, marked } = documentText(
      '<p>Il a répondu.</p><blockquote class="twitter-tweet"><p>Je ne pars pas.</p>— Le maire</blockquote><blockquote>Une lettre.</blockquote>',
    )
    expect(marked.map(({ span }) => text.slice(...span))).toEqual(['Je ne pars pas.', '— Le maire'])
  })
})
