import { expect, it } from 'vitest'
import { documentText } from '../document-text.ts'

it.each([
  ['<p>Un</p><p hidden>Caché</p><p style="display:none">Caché</p><p aria-hidden="true">Caché</p>', 'Un'],
  ['<p>Un<span style="font-size:0px">Caché</span><span style="opacity: 0">Caché</span></p>', 'Un'],
  ['<p style="font-size:0.9em; opacity:0.5">Visible</p>', 'Visible'],
  [
    '<p>Un</p><p style="position:absolute; left:-9999px">Caché</p><p style="text-indent:-999em">Caché</p>',
    'Un',
  ],
  ['<p>Un</p><p style="color:#FFF; background-color: white">Caché</p>', 'Un'],
  [
    '<p style="color:#fff; background:#000">Clair</p><p style="margin-left:-12px">Décalé</p>',
    'Clair\n\nDécalé',
  ],
])('shows of %s what a reader of the page sees', (html, text) => {
  expect(documentText(html).text).toBe(text)
})
