import { generated } from './generate.ts'

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const paragraphsOf = (text: string) =>
  text
    .trim()
    .split('\n\n')
    .map(paragraph => `<p>${escaped(paragraph)}</p>`)

/** A list of links such as stands above, beside and below the article of most pages. */
const links = (n: number, count: number) =>
  Array.from({ length: count }, (_, index) => {
    const { title, url } = generated(n * 31 + index + 1)
    return `<li class="item"><a href="${url}" data-track="block-${index}"><span>${escaped(title ?? '')}</span></a></li>`
  }).join('\n')

/** The n-th made-up article as a page of some 120 kB: metadata, menus, a sidebar, scripts and a foot around it. */
export function generatedPage(n: number): { readonly html: string; readonly url: string } {
  const { title, text, url, language, publishedAt, outlet } = generated(n)
  const script = `<script>window.state = ${JSON.stringify({ ads: Array.from({ length: 120 }, (_, at) => `slot-${at}-${n}`) })}</script>`
  const body = paragraphsOf(text)
  const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(title ?? '')} | ${outlet}</title>
<link rel="canonical" href="${url}"><meta property="og:type" content="article"><meta property="og:site_name" content="${outlet}">
<meta property="article:published_time" content="${publishedAt}"><style>${'.a{color:red;margin:0 auto}'.repeat(200)}</style>${script.repeat(4)}</head>
<body><header><nav><ul>${links(n, 120)}</ul></nav></header><main><article><h1>${escaped(title ?? '')}</h1>
<figure><img src="/p/${n}.jpg" alt=""><figcaption>Photo : agence ${outlet}</figcaption></figure>
${body.slice(0, 3).join('\n')}<aside class="related"><h2>Related</h2><ul>${links(n + 1, 6)}</ul></aside>${body.slice(3).join('\n')}
</article><div class="sidebar">${'<div class="card"><div class="inner">'.repeat(8)}<ul>${links(n + 2, 160)}</ul>${'</div></div>'.repeat(8)}</div></main>
<footer><ul>${links(n + 3, 120)}</ul></footer>${script.repeat(8)}</body></html>`
  return { html, url: url ?? '' }
}

/** A feed in RSS 2.0 of made-up articles: their whole text, or its first paragraph. */
export function generatedFeed(count: number, isWhole: boolean): string {
  const items = Array.from({ length: count }, (_, n) => {
    const { title, text, url, publishedAt } = generated(n)
    const paragraphs = paragraphsOf(text)
    const content = isWhole ? `<content:encoded><![CDATA[${paragraphs.join('\n')}]]></content:encoded>` : ''
    return `<item><title>${escaped(title ?? '')}</title><link>${url}</link><guid isPermaLink="true">${url}</guid>
<dc:creator>Anna Keller</dc:creator><pubDate>${new Date(publishedAt ?? 0).toUTCString()}</pubDate>
<description>${escaped(paragraphs[0] ?? '')}</description>${content}</item>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>News</title><link>https://news.example/</link><description>All of it</description>
${items.join('\n')}</channel></rss>`
}
