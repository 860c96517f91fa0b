import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fragmentToText } from '../../../src/articles/pages/fragment.ts'
import { documentText } from '../document-text.ts'

describe('fragmentToText', () => {
  it.each([
    '<p>Un.</p><p>Deux<br>trois.</p>',
    'Nu, puis <b>gras</b> &amp; <i>italique</i>&nbsp;!<div>Bloc</div>suite',
    '<ul><li>un<li>deux</ul><p>a<p>b',
    '<p hidden>caché</p><p style="display:none">caché</p><p>vu</p>',
    '<figure><img src="x"><figcaption>Le pont, lundi. © AFP</figcaption></figure><p>Le pont rouvre.</p>',
    '<p>Le texte.</p><ul><li><a href="/1">Lire aussi : un autre</a></li></ul>',
    '<table><tr><td>Lyon<td>12<tr><td>Brest<td>9</table>',
    '<script>if (a < b) document.write("<p>non</p>")</script><style>p{}</style><p>oui</p>',
    '<pre>une\n  deux</pre><!-- <p>non</p> --><p title="a > b">c</p>',
    '« Oui\u202f», dit-il.   Puis\n rien.',
    '<p>12 000<sup>1</sup> arbres<a href="#n"><sup>2</sup></a>, 10<sup>6</sup>, le 1<sup>er</sup></p>',
    '<p>Soit <del>300</del> <ins>12</ins> blessés, <q>un miracle</q> pour les élus de la ville.</p>',
  ])('gives what a document would give: %s', html => {
    expect(fragmentToText(html)).toEqual(documentText(html))
  })

  it('gives the same for any well-formed markup', () => {
    const tag = fc.constantFrom('p', 'div', 'b', 'a', 'li', 'blockquote', 'figcaption', 'h2', 'span', 'em')
    const text = fc.constantFrom(
      'Le maire',
      ' a dit ',
      '«\u00a0oui\u00a0»',
      '\n',
      '5 &lt; 6',
      '&eacute;t&eacute;',
    )
    const { tree } = fc.letrec<{ tree: string; node: string }>(tie => ({
      tree: fc.array(tie('node'), { maxLength: 4 }).map(nodes => nodes.join('')),
      node: fc.oneof(
        { maxDepth: 4 },
        text,
        fc.tuple(tag, tie('tree')).map(([name, inside]) => `<${name}>${inside}</${name}>`),
      ),
    }))
    fc.assert(
      fc.property(tree, html => {
        // A paragraph in a paragraph, a link in a link and the like are no markup that anybody can agree on.
        fc.pre(!/<(p|a|li|h2)>(?:(?!<\/\1>)[\s\S])*<(?:p|a|li|h2|div|blockquote|figcaption)>/.test(html))
        expect(fragmentToText(html)).toEqual(documentText(html))
      }),
      { numRuns: 200 },
    )
  })

  it('has no text for what is nested too deep or has too many elements', () => {
    expect(fragmentToText('<div>'.repeat(600))).toBeNull()
    expect(fragmentToText('<br>'.repeat(60_000))).toBeNull()
  })
})
