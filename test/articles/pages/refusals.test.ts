import { describe, expect, it } from 'vitest'
import { parsePage } from '../../../src/articles/pages/pages.ts'

const address = 'https://www.gazette.example/ville/le-marche-couvert-8812.html'

interface Parts {
  readonly title: string
  readonly head?: string
  readonly main: string
  readonly before?: string
  readonly after?: string
  readonly language?: string
}

/** A page of a publisher, with the menus and the footer that surround everything. */
function page({ title, head = '', main, before = '', after = '', language = 'fr' }: Parts): string {
  const menu = ['Accueil', 'Monde', 'Économie', 'Culture', 'Sport']
    .map(name => `<li><a href="/${name}">${name}</a></li>`)
    .join('')
  return `<!doctype html><html lang="${language}"><head><title>${title}</title>${head}</head><body>
    <header><nav><ul>${menu}</ul></nav><a href="/compte">Se connecter</a></header>${before}
    <main>${main}</main>${after}
    <footer><p>© 2024 La Gazette. Tous droits réservés.</p><a href="/cookies">Gérer les cookies</a></footer></body></html>`
}

const news = {
  fr: [
    'Le marché couvert rouvrira le 12 mars, après dix-huit mois de travaux, a annoncé mardi la municipalité.',
    'Quarante-deux commerçants y retrouveront leur étal, contre cinquante avant la fermeture, selon l’association qui les représente.',
    'La toiture, classée, a été refaite à l’identique ; les halles sont désormais chauffées par le réseau de la ville.',
    'L’opération a coûté 6,4 millions d’euros, dont un tiers a été pris en charge par la région.',
  ],
  en: [
    'The covered market will reopen on March 12 after eighteen months of building work, the council said on Tuesday.',
    'Forty-two traders will have a stall there, down from fifty before the closure, according to their association.',
    'The listed roof has been rebuilt as it was, and the halls are now heated by the town’s own network.',
    'The work cost 6.4 million euros, a third of which was paid by the region.',
  ],
}
const paragraphs = (texts: readonly string[]) => texts.map(text => `<p>${text}</p>`).join('')
const articleHead = (more: object = {}) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Le marché couvert', ...more })}</script>`
const teaser = (index: number, words: string) =>
  `<div class="card"><h3><a href="/article-${index}.html">${words} numéro ${index} de la semaine</a></h3><p>Quelques mots de présentation de cet article.</p></div>`
const teasers = (count: number, words: string) =>
  Array.from({ length: count }, (_, index) => teaser(index, words)).join('')

const refused: readonly (readonly [name: string, code: string, html: string])[] = [
  [
    'a French 404',
    'error-page',
    page({
      title: 'Page introuvable',
      main: '<h1>Erreur 404</h1><p>La page que vous cherchez n’existe pas ou plus. Revenez à l’accueil pour retrouver toute l’actualité de votre région et de ses environs.</p>',
    }),
  ],
  [
    'an English 404 that suggests other stories',
    'error-page',
    page({
      title: 'Gazette',
      language: 'en',
      main: `<h1>Page not found</h1><p>Sorry, the page you requested does not exist. It may have moved. Try a search or go back to our home page to find the latest news.</p>${teasers(5, 'Another story')}`,
    }),
  ],
  [
    'an article that was taken down',
    'error-page',
    page({
      title: 'La Gazette',
      main: '<h1>Oups !</h1><p>Cet article n’est plus disponible. Il a peut-être été retiré à la demande de son auteur, ou son adresse a changé. Utilisez la recherche ou parcourez nos rubriques.</p>',
    }),
  ],
  [
    'a refusal by country',
    'error-page',
    page({
      title: 'Unavailable',
      language: 'en',
      main: '<h1>We’re sorry</h1><p>This content is not available in your region. For any issues, contact the newsroom by telephone during office hours. Thank you for your understanding.</p>',
    }),
  ],
  [
    'an access denied page',
    'error-page',
    '<html><head><title>Access Denied</title></head><body><h1>Access Denied</h1><p>You don’t have permission to access "/news/story" on this server.</p><p>Reference #18.2d351ab8.1557333295.a4e16ab</p></body></html>',
  ],
  [
    'maintenance',
    'error-page',
    page({
      title: 'La Gazette',
      main: '<h1>Site en maintenance</h1><p>Nos équipes travaillent à rétablir le service dans les meilleurs délais. Nous vous prions de nous excuser pour la gêne occasionnée et vous invitons à revenir un peu plus tard.</p>',
    }),
  ],
  [
    'a browser check',
    'browser-check',
    '<html><head><title>Just a moment...</title></head><body><h1>gazette.example</h1><p>Verifying you are human. This may take a few seconds.</p><p>gazette.example needs to review the security of your connection before proceeding.</p><noscript>Enable JavaScript and cookies to continue</noscript></body></html>',
  ],
  [
    'a French captcha',
    'browser-check',
    page({
      title: 'Vérification',
      main: '<h1>Un instant</h1><p>Nous avons détecté un trafic inhabituel venant de votre réseau. Pour continuer, cochez la case ci-dessous et prouvez que vous n’êtes pas un robot.</p><label><input type="checkbox"> Je ne suis pas un robot</label>',
    }),
  ],
  [
    'a page written by scripts',
    'needs-javascript',
    '<html><head><title>Gazette</title></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><script src="/app.js"></script></body></html>',
  ],
  [
    'a French page written by scripts',
    'needs-javascript',
    page({
      title: 'La Gazette',
      main: '<div id="app"></div><p>Veuillez activer JavaScript dans votre navigateur pour afficher cette page.</p>',
    }),
  ],
  [
    'a cookie wall',
    'cookie-wall',
    page({
      title: 'La Gazette',
      main: '<p>Avec votre accord, nos partenaires et nous utilisons des cookies pour stocker et consulter des données personnelles comme votre visite sur ce site.</p><p>Vous pouvez retirer votre consentement à tout moment en cliquant sur « Gérer les cookies ».</p><p>Nos 512 partenaires traitent vos données : voir notre politique de vie privée.</p>',
    }),
  ],
  [
    'an English cookie wall',
    'cookie-wall',
    page({
      title: 'Gazette',
      language: 'en',
      main: '<h2>We value your privacy</h2><p>We and our partners store and access information on a device, such as cookies, and process personal data.</p><p>You may withdraw your consent or object to processing at any time by visiting our privacy policy.</p><p>Your choices will be signaled to our partners and will not affect browsing data.</p>',
    }),
  ],
  [
    'a wall to consent or to pay',
    'cookie-wall',
    page({
      title: 'La Gazette',
      main: '<h1>Continuer sans accepter en s’abonnant</h1><p>Pour accéder gratuitement à nos contenus, vous pouvez accepter l’usage de cookies par nos partenaires et nous.</p><p>Ces traceurs mesurent l’audience et personnalisent la publicité. En cliquant sur « Tout accepter », vous y consentez ; vos choix sont conservés six mois.</p>',
    }),
  ],
  [
    'the beginning of an article for subscribers',
    'paywall',
    page({
      title: 'Le marché couvert',
      head: articleHead(),
      main: `<article>${paragraphs(news.fr.slice(0, 2))}<p>Il vous reste 85 % de cet article à découvrir. La suite est réservée aux abonnés.</p><p>Déjà abonné ? Se connecter</p></article>`,
    }),
  ],
  [
    'the beginning of an English article for subscribers',
    'paywall',
    page({
      title: 'The covered market',
      language: 'en',
      head: articleHead(),
      main: `<article>${paragraphs(news.en.slice(0, 2))}<div class="gate"><h3>Subscribe to continue reading</h3><p>Already a subscriber? <a href="/login">Log in</a></p></div></article>`,
    }),
  ],
  [
    'a beginning whose page says that it is not free',
    'paywall',
    page({
      title: 'The covered market',
      language: 'en',
      head: articleHead({ isAccessibleForFree: 'False' }),
      main: `<article><p>${news.en[0]}</p><p>Forty-two traders will have a stall there, down from fifty before…</p></article>`,
    }),
  ],
  [
    'a prompt to pay far from the beginning that it cuts',
    'paywall',
    page({
      title: 'Le marché couvert',
      head: articleHead(),
      main: `<article>${paragraphs(news.fr.slice(0, 2))}</article>`,
      after:
        '<section class="offre"><h2>Article réservé aux abonnés</h2><p>Choisissez votre offre.</p></section>',
    }),
  ],
  [
    'a form to log in',
    'login-wall',
    page({
      title: 'La Gazette',
      main: '<h1>Connexion</h1><form><label>Adresse e-mail</label><input type="email"><label>Mot de passe</label><input type="password"><button>Se connecter</button></form><p>Mot de passe oublié ?</p>',
    }),
  ],
  [
    'an English page that asks to log in',
    'login-wall',
    page({
      title: 'Gazette',
      language: 'en',
      main: '<h1>Welcome back</h1><p>Please log in to read this page. You must be signed in with a library account; ask at the desk if you do not have one yet, and bring proof of your address with you.</p><form><input type="password"></form>',
    }),
  ],
  [
    'a list of links',
    'list-page',
    page({
      title: 'Archives',
      main: `<ul>${Array.from({ length: 20 }, (_, index) => `<li><a href="/${index}">Un titre d’article assez long pour compter comme du texte, numéro ${index}</a></li>`).join('')}</ul>`,
    }),
  ],
  [
    'a section with a few words under each title',
    'list-page',
    page({ title: 'Économie', main: `<h1>Économie</h1>${teasers(14, 'Une nouvelle économique')}` }),
  ],
  [
    'a page of a keyword with paragraphs',
    'list-page',
    page({
      title: 'Everything on markets',
      language: 'en',
      head: '<script type="application/ld+json">{"@type":"CollectionPage","name":"Markets"}</script>',
      main: Array.from(
        { length: 8 },
        (_, index) =>
          `<article><h2><a href="/story-${index}">What the traders of hall ${index} expect of this year</a></h2><p>${news.en[index % 4]} ${news.en[(index + 1) % 4]} ${index}</p></article>`,
      ).join(''),
    }),
  ],
  [
    'a page with nothing but pictures',
    'not-an-article',
    page({ title: 'En images', main: '<img src="1.jpg"><img src="2.jpg"><p>Photos : J. Morel</p>' }),
  ],
  [
    'a site under maintenance',
    'error-page',
    page({
      title: 'The Gazette',
      language: 'en',
      main: '<h1>We’ll be right back</h1><p>The Gazette is undergoing planned maintenance tonight. Our engineers are moving it to new machines, and we expect every page to be online again within two hours.</p>',
    }),
  ],
  [
    'a page withheld from a region',
    'error-page',
    page({
      title: '451: Unavailable due to legal reasons',
      language: 'en',
      main: '<h1>451</h1><p>It appears that you are attempting to access this website from a country of the EEA, where the General Data Protection Regulation applies, and access cannot be granted for the time being to any of its pages.</p>',
    }),
  ],
  [
    'a French check of the visitor',
    'browser-check',
    page({
      title: 'Gazette',
      language: 'fr',
      main: '<h1>Vérification</h1><p>Avant de continuer, nous voulons nous assurer que vous êtes bien un être humain. Faites glisser le curseur jusqu’au bout de la ligne, puis patientez quelques secondes pour voir la page.</p>',
    }),
  ],
  [
    'the beginning of an article for premium members',
    'paywall',
    page({
      title: 'Le marché couvert',
      main: `<article><h1>Le marché couvert</h1>${paragraphs(news.fr.slice(0, 2))}<p>La suite vous tente ? Ce contenu est exclusivement accessible aux membres premium.</p></article>`,
    }),
  ],
  [
    'the beginning of an article to unlock',
    'paywall',
    page({
      title: 'Le marché couvert',
      main: `<article><h1>Le marché couvert</h1>${paragraphs(news.fr.slice(0, 2))}<p><a href="/offre">Débloquer cet article</a></p></article>`,
    }),
  ],
  [
    'the beginning of an article over a button to pay',
    'paywall',
    page({
      title: 'Le marché couvert',
      main: `<article><h1>Le marché couvert</h1>${paragraphs(news.fr.slice(0, 3))}<button class="b">Abonnez-vous pour lire la suite</button></article>`,
    }),
  ],
  [
    'the beginning of an English article over a form to pay',
    'paywall',
    page({
      title: 'The covered market',
      language: 'en',
      main: `<article><h1>The covered market</h1>${paragraphs(news.en.slice(0, 3))}</article>`,
      after: '<div><form><input type="submit" value="Subscribe to continue reading"></form></div>',
    }),
  ],
  ['an empty page', 'not-an-article', ''],
]

const read: readonly (readonly [name: string, words: string, html: string])[] = [
  [
    'an article about cookies',
    'amende de 8 millions',
    page({
      title: 'Cookies : un éditeur sanctionné',
      main: `<article><h1>Cookies : un éditeur sanctionné</h1>${paragraphs([
        'L’autorité de protection de la vie privée a infligé mercredi une amende de 8 millions d’euros à un éditeur pour le dépôt de cookies sans consentement.',
        'Les traceurs étaient posés avant que l’internaute ait pu faire un choix, a constaté l’autorité lors de trois contrôles menés au printemps.',
        'L’éditeur, qui cite des données personnelles « chiffrées et jamais revendues », a annoncé qu’il ferait appel de la décision.',
        'C’est la quatrième sanction de l’année fondée sur le RGPD dans le secteur de la presse en ligne.',
      ])}</article>`,
    }),
  ],
  [
    'an English article about consent',
    'dark patterns',
    page({
      title: 'How banners steer readers',
      language: 'en',
      main: `<article><h1>How cookie banners steer readers</h1>${paragraphs([
        'Nine in ten cookie banners use dark patterns to steer readers towards consent, a study of two thousand sites found.',
        '“You can accept all in one click, but to refuse you have to open three menus,” said its author, a lecturer in law.',
        'Sites in five countries were compared; those fined for breaches of privacy rules had the clearest banners.',
        'The regulator said that it would publish guidance for publishers before the summer.',
      ])}</article>`,
    }),
  ],
  [
    'an article about paywalls',
    'quotidien régional',
    page({
      title: 'Un journal supprime son mur payant',
      head: articleHead(),
      main: `<article><h1>Un journal supprime son mur payant</h1>${paragraphs([
        'Le quotidien régional lève à partir de lundi le mur qui réservait ses articles aux abonnés depuis neuf ans.',
        '« Il vous reste 80 % de cet article à lire » : la phrase accueillait un lecteur sur deux, selon sa direction.',
        'Le journal compte désormais sur les dons et sur les annonces ; ses 31\u00a0000 abonnés garderont l’édition imprimée.',
        'Le syndicat des journalistes demande des garanties sur l’emploi avant de se prononcer.',
      ])}</article>`,
    }),
  ],
  [
    'an article about a page that was not found',
    'broken links',
    page({
      title: '404: how the web loses its memory',
      language: 'en',
      head: articleHead(),
      main: `<article><h1>404: how the web loses its memory</h1>${paragraphs([
        'A quarter of the pages that were online ten years ago are gone, a survey of broken links found on Thursday.',
        'Readers who follow the notes of an encyclopaedia land on “page not found” for one reference in nine.',
        'Libraries try to keep copies, but most court rulings cited in journals have moved at least once.',
        'The archive’s director asked publishers to redirect old addresses before closing a site.',
      ])}</article>`,
    }),
  ],
  [
    'a short dispatch about an outage',
    'service indisponible',
    page({
      title: 'Panne à la préfecture',
      head: articleHead(),
      main: `<article><h1>Panne à la préfecture</h1>${paragraphs([
        'Le site de la préfecture affichait « service indisponible » lundi matin, empêchant toute prise de rendez-vous.',
        'La panne, due à une mise à jour, a été réparée peu après midi, a indiqué un porte-parole de l’administration.',
        'Les rendez-vous du jour sont reportés à la semaine prochaine, sans démarche de la part des usagers.',
      ])}</article>`,
    }),
  ],
  [
    'an article about robots and captchas',
    'prove that they are human',
    page({
      title: 'Are you a robot?',
      language: 'en',
      head: articleHead(),
      main: `<article><h1>Are you a robot? The test is failing</h1>${paragraphs([
        'Programs now solve picture puzzles faster than the people who must prove that they are human, researchers say.',
        'In a trial with four hundred volunteers, machines passed in two seconds, people in eleven.',
        'Sites that ask “are you human?” lose one visitor in twelve, according to the same trial.',
        'The team suggests tests that look at how a page is scrolled, which raises questions of its own.',
      ])}</article>`,
    }),
  ],
  [
    'an article whose page has a password field and a noscript',
    'dix-huit mois',
    page({
      title: 'Le marché couvert',
      before:
        '<form class="login"><input type="password"><a href="/oubli">Mot de passe oublié ?</a></form><noscript>Veuillez activer JavaScript.</noscript>',
      main: `<article><h1>Le marché couvert rouvre</h1>${paragraphs(news.fr)}</article>`,
    }),
  ],
  [
    'an article under a cookie banner',
    'dix-huit mois',
    page({
      title: 'Le marché couvert',
      before:
        '<div class="banner"><p>Nos partenaires et nous utilisons des cookies. Vous pouvez changer vos choix à tout moment.</p><button>Tout accepter</button></div>',
      main: `<article><h1>Le marché couvert rouvre</h1>${paragraphs(news.fr)}</article>`,
    }),
  ],
  [
    'an article beside buttons that sell',
    'dix-huit mois',
    page({
      title: 'Le marché couvert',
      before:
        '<header><button>Abonnez-vous pour lire la suite</button></header><div hidden><button>Débloquez cet article</button></div>',
      main: `<article><h1>Le marché couvert rouvre</h1><button>S’abonner</button>${paragraphs(news.fr)}<button>Abonnez-vous pour un euro</button></article>`,
    }),
  ],
  [
    'a whole article that its page does not call free',
    'heated by the town',
    page({
      title: 'The covered market',
      language: 'en',
      head: articleHead({ isAccessibleForFree: false }),
      main: `<article>${paragraphs([...news.en, ...news.en.map(text => `Asked again, the council repeated its words: ${text}`)])}</article>`,
    }),
  ],
  [
    'a dispatch of three sentences',
    'halted for two hours',
    page({
      title: 'Trains halted',
      language: 'en',
      head: articleHead(),
      main: '<article><h1>Trains halted</h1><p>Trains on the northern line were halted for two hours on Friday after a tree fell on the tracks. Nobody was hurt.</p></article>',
    }),
  ],
  [
    'an article with a prompt to subscribe at its end',
    'dix-huit mois',
    page({
      title: 'Le marché couvert',
      head: articleHead(),
      main: `<article><h1>Le marché couvert rouvre</h1>${paragraphs([...news.fr, ...news.fr.map(text => `Plus tôt dans la journée : ${text}`)])}<p>Déjà abonné ? Connectez-vous pour commenter.</p></article>`,
    }),
  ],
  [
    'a choice of five places with linked headings',
    'a roof of glass',
    page({
      title: 'Five markets to see',
      language: 'en',
      main: `<article><h1>Five markets to see this winter</h1>${Array.from(
        { length: 5 },
        (_, index) =>
          `<h2><a href="/market-${index}">The market of hall number ${index}</a></h2><p>Under a roof of glass, hall ${index} sells what the valley grows, from dried pears to chestnut flour, and closes at noon. ${news.en.join(' ')} Bring ${index + 2} bags.</p>`,
      ).join('')}</article>`,
    }),
  ],
  [
    'an article about logging in',
    'mots de passe',
    page({
      title: 'Mots de passe : la fin d’une époque',
      main: `<article><h1>Mots de passe : la fin d’une époque</h1>${paragraphs([
        'Se connecter avec son visage : trois banques abandonnent ce mois-ci les mots de passe de leurs clients.',
        'La moitié des appels à leur assistance concernaient un mot de passe oublié, selon la fédération du secteur.',
        'Les clients sans téléphone récent recevront une carte à puce, qu’il faudra glisser dans un lecteur.',
        'Deux associations de consommateurs s’inquiètent pour les personnes âgées et demandent un délai.',
      ])}</article>`,
    }),
  ],
  [
    'an article on a site that cannot be read without JavaScript',
    'blank page',
    page({
      title: 'When scripts fail',
      language: 'en',
      main: `<article><h1>When scripts fail</h1>${paragraphs([
        'One page in ninety arrives broken, and readers who cannot enable JavaScript see a blank page, a charity found.',
        'It tested six hundred public services on old telephones and slow lines over the course of a month.',
        'Forms were the worst: four in ten lost what had been typed when a script did not load.',
        'The ministry promised to publish rules for suppliers, without saying when they would apply.',
      ])}</article>`,
    }),
  ],
]

describe('refusalOf', () => {
  it.each(refused)('refuses %s: %s', (_name, code, html) => {
    const result = parsePage(html, address)
    expect(result).toMatchObject({ ok: false, code })
    if (result.ok) return
    expect(result.sentences.en).toMatch(/^(?:The (?:page|site)|Only the) [^:]{10,}: .+\.$/)
    expect(result.sentences.fr).toMatch(/^(?:La page|Le site|Seul le) [^:]{10,} : .+\.$/)
  })

  it.each(read)('reads %s', (_name, words, html) => {
    const result = parsePage(html, address)
    expect(result).toMatchObject({ ok: true })
    expect(result.ok && result.input.text).toContain(words)
  })
})
