import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cpuTime_ms } from '../../cpu-time.ts'
import { documentText } from '../document-text.ts'

describe('the text of a document', () => {
  it.each([
    ['<p>Un</p><p>Deux</p>', 'Un\n\nDeux'],
    ['<p>Un  <b>mot</b>\n\tsuivi</p>', 'Un mot suivi'],
    ['<p>dix<b>-</b>neuf</p>', 'dix-neuf'],
    ['Un texte nu &amp; rien d’autre', 'Un texte nu & rien d’autre'],
    ['<p>«&nbsp;Oui&#8239;», dit-il&thinsp;!</p>', '«\u00a0Oui\u202f», dit-il\u2009!'],
    ['<p>10\u00a0000\u202f€</p>', '10\u00a0000\u202f€'],
    ['<p>\u00a0\u2007 </p><p>Un</p>', 'Un'],
    ['Une ligne<br>suivie<br><br>Un paragraphe', 'Une ligne\nsuivie\n\nUn paragraphe'],
    ['<div>Un<p>Deux</p>Trois</div>', 'Un\n\nDeux\n\nTrois'],
    ['<h2>Titre</h2>Texte<ul><li>a<li>b</ul>', 'Titre\n\nTexte\n\na\n\nb'],
    [
      '<table><tr><th>Pays</th><td>8\u00a0000</td></tr><tr><td><p>Seul</p></td></tr></table>',
      'Pays\t8\u00a0000\n\nSeul',
    ],
    ['<pre>un  vers\n  deux</pre>', 'un  vers\ndeux'],
    ['<p>Un<script>alert(1)</script><style>p{}</style><!-- x --><svg><text>y</text></svg></p>', 'Un'],
    ['<p><span>Léa Roux</span><time>3 mai 2024</time></p>', 'Léa Roux 3 mai 2024'],
    ['<p>Un</b></i></p></div>', 'Un'],
    ['<button>Partager</button><select><option>a</select><p>Un</p>', 'Un'],
    ['<p>12 000<sup>1</sup> habitants</p>', '12 000 habitants'],
    ['<p>La crue<sup>[2]</sup>, dit-on.<sup><a href="#n3">3</a></sup> Soit.</p>', 'La crue, dit-on. Soit.'],
    ['<p>Le pont<a href="#n1"><sup>1</sup></a> rouvre<sup>a</sup>.</p>', 'Le pont rouvre.'],
    ['<p>Two notes<sup>1</sup><sup>,</sup><sup>2</sup> and 40%<sup>*</sup></p>', 'Two notes and 40%'],
    ['<p>3 × 10<sup>6</sup> arbres, 12 km<sup>2</sup>, 5 m<sup>3</sup></p>', '3 × 10⁶ arbres, 12 km², 5 m³'],
    ['<p>10<sup>-9</sup> m, 4 m.s<sup>−2</sup>, R<sup>2</sup></p>', '10⁻⁹ m, 4 m.s⁻², R²'],
    ['<p>Le 1<sup>er</sup> mai, le XX<sup>e</sup>, n<sup>o</sup> 4</p>', 'Le 1er mai, le XXe, no 4'],
    ['<p>the 21<sup>st</sup>, M<sup>e</sup> Roy, le <sup>14</sup>C</p>', 'the 21st, Me Roy, le 14C'],
    ['<p>Soit <del>300</del> <ins>12</ins> <s>ou 9</s> <strike>8</strike> blessés</p>', 'Soit 12 blessés'],
    ['<p>She said <q>we <q>won</q></q>.</p>', 'She said “we ‘won’”.'],
    ['<p>She said “<q>yes</q>” and <q>“no”</q>.</p>', 'She said “yes” and “no”.'],
    [
      '<html lang="fr-FR"><body><p>Elle dit <q>nous <q>gagnons</q></q>.</p></body></html>',
      'Elle dit «\u00a0nous “gagnons”\u00a0».',
    ],
    [
      '<p>La maire de la ville a dit <q>nous refusons la fusion</q> devant les élus.</p>',
      'La maire de la ville a dit «\u00a0nous refusons la fusion\u00a0» devant les élus.',
    ],
    ['', ''],
  ])('renders %s', (html, text) => {
    expect(documentText(html).text).toBe(text)
  })

  it('reads a long paragraph with thousands of marks without a halt', () => {
    const time_ms = cpuTime_ms(() => {
      documentText(`<p>${'mot '.repeat(500_000)}${'x<sup>1</sup>'.repeat(8000)}</p>`)
    })
    expect(time_ms).toBeLessThan(3000)
  })

  it('keeps every word that is shown, in order', () => {
    const word = fc.stringMatching(/^[a-zé]{1,8}$/)
    const element = fc.constantFrom('p', 'div', 'b', 'li', 'td', 'h3', 'span', 'blockquote')
    fc.assert(
      fc.property(fc.array(fc.tuple(element, word)), pairs => {
        const html = pairs.map(([name, text]) => `<${name}>${text} </${name}>`).join('')
        expect(documentText(html).text.split(/\s+/).filter(Boolean)).toEqual(pairs.map(([, text]) => text))
      }),
    )
  })
})
