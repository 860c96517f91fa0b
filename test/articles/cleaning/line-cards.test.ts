import { expect, it } from 'vitest'
import { assignRoles } from '../../../src/articles/cleaning/cleaning.ts'
import { titleOf } from '../../../src/articles/cleaning/titles.ts'
import { cpuTime_ms } from '../../cpu-time.ts'

const titles = {
  en: 'Harbour council approves new ferry line to the islands',
  fr: 'Le conseil du port approuve une nouvelle ligne de ferry vers les îles',
}
const paragraphs = {
  en: [
    'The harbour council approved a new ferry line to the islands on Monday after three hours of debate.',
    'The first boats should sail in spring, the council said, and will carry two hundred people each.',
    'Islanders have asked for the line for ten years, and many followed the debate from the gallery.',
    'The council expects the line to cost four million pounds, most of it paid for by the state.',
  ],
  fr: [
    'Le conseil du port a approuvé lundi une nouvelle ligne de ferry vers les îles, après trois heures de débat.',
    'Les premiers bateaux devraient partir au printemps, selon le conseil, et porter deux cents passagers chacun.',
    'Les habitants des îles demandent cette ligne depuis dix ans, et beaucoup ont suivi le débat depuis la tribune.',
    'Le conseil estime que la ligne coûtera quatre millions d’euros, payés surtout par l’État.',
  ],
}

type Case = readonly [language: 'en' | 'fr', place: 'mid' | 'end' | 'top', lines: readonly string[]]

const furniture: readonly Case[] = [
  [
    'en',
    'mid',
    [
      'Sailors rest on the quay at Portree, Scotland, on May 3.',
      'Sailors rest on the quay at Portree, Scotland, on May 3.',
      'A boy waves to the ferry.  It left at noon.',
      'A boy waves to the ferry.  It left at noon.',
    ],
  ],
  [
    'fr',
    'mid',
    [
      'Des marins se reposent sur le quai de Groix, le 3 mai.',
      'Des marins se reposent sur le quai de Groix, le 3 mai.',
      'Un enfant salue le bateau à son départ du port.',
      'Un enfant salue le bateau à son départ du port.',
    ],
  ],
  [
    'en',
    'mid',
    [
      'Image 1 of 3',
      'The old pier at low tide.',
      'Image 2 of 3',
      'Fishermen mend their nets near the lighthouse.',
      'Image 3 of 3',
      'The mayor opens the new gates.',
    ],
  ],
  [
    'fr',
    'mid',
    [
      'Photo 1 sur 3',
      'La vieille jetée à marée basse.',
      'Photo 2 sur 3',
      'Des pêcheurs réparent leurs filets près du phare.',
      'Photo 3 sur 3',
      'Le maire ouvre les nouvelles grilles.',
    ],
  ],
  [
    'en',
    'end',
    [
      'More in Travel',
      'Night trains come back to the north',
      'A sleeper service will run twice a week from next year.',
      '3 hours ago',
      'Why hikers love the coast path',
      'The path draws half a million walkers each summer.',
      '5 hours ago',
      'Museum of the sea reopens its doors',
      'After two years of works, the whale is back.',
      '1 day ago',
    ],
  ],
  [
    'fr',
    'end',
    [
      'Les trains de nuit reviennent dans le Nord',
      'Un train-couchettes roulera deux fois par semaine dès l’an prochain.',
      'il y a 3 heures',
      'Pourquoi les marcheurs aiment le sentier côtier',
      'Le sentier attire un demi-million de marcheurs chaque été.',
      'il y a 5 heures',
      'Le musée de la mer rouvre ses portes',
      'Après deux ans de travaux, la baleine est de retour.',
      'il y a 1 jour',
    ],
  ],
  [
    'en',
    'mid',
    [
      'Trending News',
      'Night trains come back to the north',
      'Why hikers love the coast path',
      'Museum of the sea reopens its doors',
    ],
  ],
  [
    'fr',
    'mid',
    [
      'Le choix de la rédaction',
      'Les trains de nuit reviennent dans le Nord',
      'Pourquoi les marcheurs aiment le sentier côtier',
    ],
  ],
  ['fr', 'mid', ['Cela pourrait vous intéresser', 'Les trains de nuit reviennent dans le Nord']],
  ['en', 'mid', ['Waterproof deck shoes for summer crossings', 'Buy now']],
  ['fr', 'mid', ['Chaussures de pont étanches pour l’été', 'Voir l’offre']],
  ['en', 'mid', ['Waterproof deck shoes, $79.99 at Coastwear', 'Shop now']],
  ['en', 'mid', ['Best ferries for families – ranked Read more']],
  ['fr', 'mid', ['Les meilleurs ferries pour les familles Lire la suite']],
  ['en', 'end', ['About the author', 'Jane Reed is a novelist who lives in Skye.']],
  [
    'en',
    'end',
    [
      'harbourlad',
      '@seagull that is not what the council said at all',
      'seagull',
      '@harbourlad I was there and I heard it myself, mate.',
    ],
  ],
  [
    'fr',
    'end',
    [
      'marin56',
      '@mouette ce n’est pas du tout ce que le conseil a dit',
      'mouette',
      '@marin56 j’y étais et je l’ai entendu moi-même.',
    ],
  ],
  [
    'en',
    'top',
    [
      'We value your privacy',
      'We and our partners store and access information on a device and process personal data.',
      'You can change your choices at any time in our privacy centre.',
    ],
  ],
  [
    'fr',
    'top',
    [
      'Nous respectons votre vie privée',
      'Nous et nos partenaires stockons des informations sur un appareil et traitons vos données personnelles.',
      'Vous pouvez modifier vos choix à tout moment.',
    ],
  ],
  ['en', 'mid', ['The Harbour newsletter gives you a weekly digest of island news.']],
  ['en', 'mid', ['The quay at the old harbour in Lerwick, Scotland (AP)']],
  ['fr', 'mid', ['Le quai du vieux port de Lerwick, en Écosse (AFP)']],
  ['en', 'mid', ['The captain of the first ferry of the new line', '(Island Ferries)']],
  [
    'en',
    'mid',
    [
      'FILE - Ferries wait at the pier in Oban, Scotland, May 3, 2021. The pier was built in 1904. It was repaired twice.',
    ],
  ],
  ['en', 'end', ['Filed under', 'Ferries', 'Islands', 'U.S.', 'More U.S.']],
  [
    'en',
    'end',
    [
      'Tom W',
      'I have lived here for forty years and this is a joke, honestly.',
      'Like · Reply',
      'Sue',
      'Agree with Tom, they never listen to us.',
      'Like · Reply',
    ],
  ],
  [
    'fr',
    'end',
    [
      'Luc',
      'J’habite ici depuis quarante ans et c’est une blague.',
      'Répondre',
      'Anne',
      'D’accord avec Luc, ils ne nous écoutent jamais.',
      'Répondre',
    ],
  ],
  ['en', 'end', ['S&P 500 5,123.41 +0.5%', 'Dow 38,989.83 -0.2%', 'Nasdaq 16,275.20 +1.1%']],
  ['fr', 'end', ['CAC 40 7 934,17 +0,3 %', 'DAX 17 735,07 -0,1 %', 'Euro Stoxx 50 4 894,86 +0,2 %']],
  ['en', 'end', ['Section: Travel', 'Tags: ferries, islands', 'Topics: Travel, Scotland']],
  ['en', 'mid', ['This video can not be played']],
  ['en', 'mid', ['Up Next']],
  ['en', 'mid', ['Now playing: Night trains come back']],
  ['fr', 'mid', ['À suivre : Les trains de nuit reviennent']],
  ['en', 'mid', ['SLEEPER TRAINS RETURN TO THE NORTH AFTER TEN LONG YEARS']],
  [
    'en',
    'end',
    ['The Coast Weekly', 'Get island stories in your inbox every Friday.', 'Enter your email', 'Sign up'],
  ],
  ['en', 'end', ['You have read 2 of 3 free articles this month.']],
  ['fr', 'end', ['Il vous reste 2 articles gratuits ce mois-ci.']],
  ['en', 'end', ['Got a story? Email tips@coastweekly.example']],
]

const own: readonly Case[] = [
  ['en', 'mid', ['Monday', 'Soup of leeks', 'Fish of the day', 'Tuesday', 'Soup of leeks', 'Roast chicken']],
  [
    'en',
    'mid',
    [
      'May 3, 2021',
      'The council first debates the line.',
      'June 4, 2021',
      'Islanders sign a petition.',
      'July 5, 2022',
      'The state promises money for the boats.',
    ],
  ],
  [
    'fr',
    'mid',
    [
      '3 mai 2021',
      'Le conseil débat de la ligne.',
      '4 juin 2021',
      'Les habitants signent une pétition.',
      '5 juillet 2022',
      'L’État promet de l’argent pour les bateaux.',
    ],
  ],
  [
    'en',
    'mid',
    [
      '12:39 Council opens its session',
      'The session began late because of fog.',
      '13:05 Islanders speak',
      'Three islanders told the council of their long journeys.',
    ],
  ],
  [
    'en',
    'mid',
    ['What the council decided', 'The line will run every day but Sunday in the winter months, it decided.'],
  ],
  ['en', 'mid', ['The ferry, she said, is "our lifeline to the world, in winter most of all".']],
  ['fr', 'mid', ['« Le ferry, c’est notre lien avec le monde », a dit une habitante à l’AFP.']],
  ['en', 'mid', ['The council spoke to the Associated Press (AP) about the line, and to others.']],
  [
    'en',
    'mid',
    ['Ferries were late on May 3.', 'They were late again on May 4.', 'They did not sail at all on May 5.'],
  ],
  [
    'en',
    'mid',
    [
      'Why does it matter?',
      'It matters, islanders say, because the old boats no longer sail in strong winds.',
    ],
  ],
  ['en', 'end', ['1. Buy a ticket', '2. Board the ferry', '3. Enjoy the crossing']],
  ['en', 'end', ['The council meets again in May, and anyone who wants to speak must sign up by April.']],
  ['fr', 'end', ['Le conseil se réunit en mai, et « il faudra voir », a dit le maire.']],
  [
    'en',
    'mid',
    [
      'In this picture of the future, the islands have doctors, schools and shops all year, the mayor said. Few believe it.',
    ],
  ],
  ['en', 'mid', ['File the papers early, the harbour master told the captains. Late papers cost money.']],
  ['en', 'mid', ['More in hope than in faith, islanders packed the gallery.']],
  ['en', 'mid', ['We value your privacy too much to film you, the harbour master told the sailors.']],
  [
    'fr',
    'mid',
    ['Nous avons besoin de vos données, a dit le capitaine au maire, pour utiliser le nouveau radar.'],
  ],
  ['en', 'mid', ['Our fleet, and your data, are safe, the ferry firm told its partners, who use both.']],
  ['fr', 'mid', ['Voir : le mot revient sans cesse chez les habitants, qui veulent voir le continent.']],
  ['en', 'mid', ['Read: the word is painted over the door of the island library, which opens at noon.']],
  ['en', 'mid', ['Islands by population', 'Skye 10,008', 'Mull 2,800', 'Islay 3,228']],
  ['en', 'mid', ['2019 results', 'Skye 3-1 Mull', 'Islay 2-2 Jura']],
  [
    'fr',
    'mid',
    ['Lundi', 'Soupe de poireaux', 'Poisson du jour', 'Mardi', 'Soupe de poireaux', 'Poulet rôti'],
  ],
]

/** The sentences that may be quoted of an article with the lines above it, between its paragraphs or behind them. */
function quotable([language, place, lines]: Case): string[] {
  const [title, prose] = [titles[language], paragraphs[language]]
  const mid = place === 'mid' ? 2 : place === 'end' ? prose.length : 0
  const article =
    place === 'top'
      ? [...lines, title, ...prose]
      : [title, ...prose.slice(0, mid), ...lines, ...prose.slice(mid)]
  const text = article.join('\n\n')
  return assignRoles({ text, title: titleOf(text), marked: [] }, language).flatMap(({ start, end, role }) =>
    role === 'body' || role === 'lead' ? [text.slice(start, end)] : [],
  )
}

it.each(furniture)('nothing but the article may be quoted (%s, %s): %j', (...one) => {
  expect(quotable(one)).toEqual([titles[one[0]], ...paragraphs[one[0]]])
})

it.each(own)('the article keeps its own lines (%s, %s): %j', (...one) => {
  const quoted = quotable(one).join(' ')
  for (const line of one[2]) expect(quoted).toContain(line)
})

it('takes time in proportion to the lines, whatever they are', () => {
  const lines = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => line(index)).join('\n')
  const hostile = [
    (index: number) => (index % 2 === 0 ? 'Tom' : 'Reply'),
    (index: number) => `Image ${index} of 20000`,
    (index: number) => (index % 2 === 0 ? '3 hours ago' : 'Night trains come back to the north'),
    (index: number) => `A picture of the harbour, number ${index >> 1}`,
  ]
  for (const line of hostile) {
    const text = lines(20_000, line)
    const time_ms = cpuTime_ms(() => assignRoles({ text, title: 'Night trains', marked: [] }, 'en'))
    expect(time_ms).toBeLessThan(4000)
  }
}, 60_000)
