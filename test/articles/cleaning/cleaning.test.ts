import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assignRoles } from '../../../src/articles/cleaning/cleaning.ts'
import type { ArticleInput, Language, Role } from '../../../src/types.ts'
import { cpuTime_ms } from '../../cpu-time.ts'

const lead = 'Le conseil municipal a voté lundi la réouverture du pont, fermé depuis trois mois.'
const french = [
  lead,
  'La maire, Jeanne Morel, a précisé que les travaux avaient coûté 1,2 million d’euros.',
  'Selon la préfecture, quelque 8 000 véhicules empruntaient chaque jour cet ouvrage.',
  'Les commerçants du quartier attendaient cette décision depuis le début de l’automne.',
]
const english = [
  'The city council voted on Monday to reopen the bridge, closed for three months.',
  'Mayor Jane Reed said that the works had cost about 1.2 million euros.',
  'According to the county, some 8,000 vehicles crossed it every day before the flood.',
]

interface Given {
  readonly title?: string
  readonly language?: Language
  readonly marked?: ArticleInput['marked']
}

function rolesOf(text: string, { title, language = 'fr', marked = [] }: Given = {}): [string, Role][] {
  return assignRoles({ text, title: title ?? null, marked }, language).map(({ start, end, role }) => [
    text.slice(start, end),
    role,
  ])
}

/** What supports claims, and what does not. */
function own(text: string, given?: Given): string[] {
  return rolesOf(text, given).flatMap(([words, role]) => (role === 'body' || role === 'lead' ? [words] : []))
}

const roleOfLine = (line: string, lines: readonly string[] = french): Role | undefined => {
  const text = [...lines.slice(0, 2), line, ...lines.slice(2)].join('\n\n')
  return rolesOf(text).find(([words]) => line.startsWith(words) || words === line)?.[1]
}

it('takes what goes on for pages without an end for no sentence that could be quoted', () => {
  const endless = `Le ministre a dit que ${'les travaux avançaient et que '.repeat(200)}tout allait bien.`
  expect(rolesOf([...french, endless, ...french].join('\n\n'))).toContainEqual([endless, 'boilerplate'])
})

describe('furniture', () => {
  it.each(
    [
      'Lire aussi',
      'À lire aussi :',
      'Sur le même sujet',
      'Related News :',
      'Read more',
      'More stories',
      'Recommended for you',
      'Lire aussi : Le chantier du tunnel prend du retard',
      'Read also: The tunnel works are late',
      'More: The tunnel works are late',
      'Voir aussi > Notre dossier sur les crues',
      'Lire aussi notre reportage à Lyon',
      'Lisez aussi « Le tunnel en retard »',
      'Suivez les dernières informations en direct',
      'Suivez-nous sur Facebook et Instagram',
      'Abonnez-vous à notre lettre d’information',
      'Inscrivez-vous à notre newsletter pour ne rien manquer',
      'Téléchargez l’application pour recevoir nos alertes',
      'Retrouvez toute l’actualité de la région sur notre site',
      'Pour ne rien rater, rejoignez notre chaîne WhatsApp',
      'For the latest news, follow us on Google News',
      'Sign up for our daily newsletter here',
      'Subscribe to our newsletter',
      'Get the latest updates delivered to your inbox',
      'Click here to read the full report',
      'Download our app for live updates',
      'Follow Jane Reed on Twitter: @janereed',
      'Join the conversation',
      'Want more stories like this?',
      'Partager',
      'Share',
      'Imprimer',
      'Fermer',
      'Publicité',
      'ADVERTISEMENT',
      'Commenter',
      'Tweet',
      'Menu',
      'Politique',
      '3 min de lecture',
      'Temps de lecture : 4 min',
      '12 partages',
      'Image 3 of 12',
      'Advertisement',
      'Continue reading below',
      'Voir plus',
      'Publié le 16 décembre 2024 à 10h30',
      'Le Quotidien avec AFP, publié le lundi 16 décembre 2024 à 18h39',
      'Updated 3:27 am PST, Wednesday, November 20, 2019',
      '16 décembre 2024',
      'December 16, 2024',
      'Mis à jour le 17/12/2024 à 08:15',
      'Par Jeanne Morel',
      'By Jane Reed, staff writer',
      'Reporting by Jane Reed; editing by Paul Martin',
      'Jane Reed and Paul Martin contributed to this report.',
      'Propos recueillis par Jeanne Morel',
      'AFP',
      'Le Quotidien avec AFP',
      'Associated Press',
      'From staff and wire reports',
      'Tags : pont, crue, travaux',
      '#pont #crue',
      'https://www.quotidien.example/pont',
      'redaction@quotidien.example',
      '@quotidien',
      'Tous droits réservés. Reproduction interdite.',
      '© 2024 Le Quotidien',
      'Nous utilisons des cookies pour améliorer votre visite.',
      'En vous inscrivant, vous acceptez nos conditions.',
      'By signing up, you agree to our terms.',
      'Le pont rouvre appeared first on The Daily Example.',
      'The post The bridge reopens appeared first on The Daily Example.',
      'L’article Le pont rouvre est apparu en premier sur Le Quotidien.',
      'PREV Le tunnel en retard',
      'NEXT: La gare fermée tout l’été',
      'Article précédent : Le tunnel en retard',
      '-',
      '***',
      '___',
      'Vous devez être connecté pour ajouter un commentaire.',
      'Vous êtes déjà abonné ? Connectez-vous',
      'Signaler un abus',
    ].filter(line => line !== 'Le pont rouvre appeared first on The Daily Example.'),
  )('is told by its form: %s', line => {
    expect(roleOfLine(line)).toBe('boilerplate')
  })

  it.each([
    'Un détour de douze kilomètres',
    '« Nous avons tenu parole »',
    '"Une décision attendue"',
    'Et maintenant ?',
    'Comment expliquer un tel retard ?',
    'Communiqué conjoint des communes riveraines',
    'Suivez les règles, a répété la maire aux automobilistes réunis devant le pont lundi matin.',
    '« Abonnez-vous à notre newsletter », proposait lundi le site de la mairie aux habitants.',
    '« Suivez-nous sur Facebook pour être tenus au courant », a lancé la maire.',
    'Retrouvez vos esprits, a-t-elle lancé aux élus de l’opposition, avant de lever la séance.',
    'Next week, the council will vote on the tunnel and on the new station.',
    'Share prices of the builder fell by 3% on the local stock exchange after the vote.',
    'Follow-up works on the site are planned for next year, the builder said.',
    'Support for the plan has grown, and the mayor’s account of the works has been praised.',
    'Publié lundi, le rapport de la chambre régionale des comptes critique le coût des travaux.',
    'Les réseaux sociaux, Facebook et Twitter notamment, ont relayé la vidéo de la crue.',
    'L’AFP a pu consulter le document.',
    'By Monday evening, the bridge was open again and traffic was flowing.',
    'Par ailleurs, la gare sera fermée tout l’été.',
    'Non.',
    'Le site de la commune utilise des cookies, a relevé la CNIL dans sa décision de mardi.',
    'More than 8,000 vehicles crossed the bridge on its first day, the county said.',
    'Read by the mayor herself, the statement drew applause from the public.',
  ])('is not what only looks like it: %s', line => {
    expect(roleOfLine(line)).toBe('body')
  })

  it('includes the link titles after « Lire aussi », up to the next prose', () => {
    const text = [
      french[0],
      'Lire aussi',
      'Le chantier du tunnel prend encore du retard',
      'La gare sera-t-elle fermée ?',
      french[1],
      'Un détour',
      french[2],
    ].join('\n')
    expect(own(text)).toEqual([french[0], french[1], 'Un détour', french[2]])
  })

  it('includes the titles after a line that leads to the whole coverage', () => {
    const text = [
      french[0],
      'Suivez la couverture complète',
      'Crue de la Loire : trois mois de travaux',
      french[1],
    ].join('\n')
    expect(own(text)).toEqual([french[0], french[1]])
  })

  it('includes a kicker with its title, but not a heading in capitals above prose', () => {
    const text = [
      french[0],
      'À LA GARE',
      'Le parvis rouvrira lui aussi en janvier',
      french[1],
      'UN LONG DÉTOUR',
      french[2],
      french[3],
    ].join('\n\n')
    expect(own(text)).toEqual([french[0], french[1], 'UN LONG DÉTOUR', french[2], french[3]])
  })

  it('includes what stands above the title', () => {
    const text = ['News Day FR', 'Accueil', 'Le pont rouvre lundi', ...french].join('\n\n')
    expect(own(text, { title: 'Le pont rouvre lundi' })).toEqual(['Le pont rouvre lundi', ...french])
  })

  it('includes the unfinished lines after the end, but not a last list or a cut last sentence', () => {
    expect(own([...french, 'Le tunnel en retard', 'La gare fermée', 'Partager'].join('\n\n'))).toEqual(french)
    const list = ['- le pont de pierre', '- le pont suspendu', '- la passerelle']
    expect(own([...french, ...list].join('\n'))).toEqual([...french, ...list])
    const cut = 'Les pompiers s’attendent à devoir réintervenir samedi, notamment en soirée et durant la nuit'
    expect(own([...french, cut].join('\n'))).toEqual([...french, cut])
  })

  it('includes readers’ comments to the end, but not a section called « Réactions »', () => {
    const comments = [
      '12 commentaires',
      'Enfin ! Il était temps que ce pont rouvre après tant de mois.',
      'Signaler le commentaire',
      'Fermer',
    ]
    expect(own([...french, ...comments].join('\n'))).toEqual(french)
    expect(own([french[0], french[1], 'Réactions', french[2], french[3]].join('\n'))).toEqual([
      french[0],
      french[1],
      'Réactions',
      french[2],
      french[3],
    ])
    expect(own(['12 commentaires', ...french].join('\n'))).toEqual(french)
  })

  it('includes a prompt among sentences of prose', () => {
    const text = `${french[0]} ${french[1]} Abonnez-vous à notre newsletter pour suivre le dossier. ${french[2]}`
    expect(own(text)).toEqual([french[0], french[1], french[2]])
    const mixed = `${english[0]} ${english[1]} Read more here. ${english[2]} Sign up for the weekly briefing here.`
    expect(own(mixed, { language: 'en' })).toEqual(english)
  })

  it('is found in either language, whatever the article’s', () => {
    const text = [...french, 'For Latest Updates Follow us on Google News', 'Related News :'].join('\n\n')
    expect(own(text)).toEqual(french)
    expect(own([...english, 'Suivez-nous sur Google Actualités'].join('\n\n'), { language: 'en' })).toEqual(
      english,
    )
  })

  it('is never all of a text', () => {
    for (const text of ['Le pont rouvre', 'Partager\nImprimer', 'AFP'])
      expect(own(text).join('\n')).toBe(text)
  })
})

describe('captions', () => {
  it.each([
    'Le pont de pierre à Tours, le 16 décembre 2024. ( POOL / JEANNE MOREL )',
    'Le pont de pierre, lundi. © Jeanne Morel / AFP',
    'Le pont de pierre à Tours. Photo : Jeanne Morel',
    'The stone bridge on Monday. (Photo: Jane Reed)',
    'The stone bridge in Tours, France, December 16, 2024. REUTERS/Jane Reed',
    'The stone bridge on Monday. Jane Reed/Getty Images',
    'The stone bridge (AP Photo/Jane Reed)',
    'Jane Reed/Reuters A notice hangs on the gate of the stone bridge, announcing the works.',
    'Boats pass under the bridge on Monday. Jane Reed/Pool/AP The mayor and her guests watch. They came by tram. Lee Holm/Getty Images Children wave, saying they love it.',
    '© AFP',
    'Crédit photo : Jeanne Morel',
    'Photo by Jane Reed',
  ])('are told by their credit: %s', line => {
    expect(roleOfLine(line)).toBe('caption')
  })

  it.each([
    'Le tribunal l’a condamné à une amende, a-t-on appris auprès du parquet. (Belga)',
    'La moitié des élus (5/10) a voté pour, l’autre moitié s’est abstenue lors du scrutin.',
    'The share fell by 3.6% (8/24/2015).',
    'The bridge and/or the ferry will close, the mayor told Reuters on Monday in the stone hall.',
    'He had one thing to say: The pier will close in May.',
    'Il a publié une photo : un pont sous l’eau, des voitures arrêtées et des habitants sur les toits, que des milliers de personnes ont partagée.',
  ])('are not what only has brackets or strokes: %s', line => {
    expect(roleOfLine(line)).toBe('body')
  })

  it('include the line above a credit when it is no sentence or speaks of the picture', () => {
    const text = [
      french[0],
      'Le pont de pierre vu du ciel',
      '© AFP',
      french[1],
      'Le pont après la crue (archives).',
      '© Jeanne Morel',
      french[2],
      '© AFP',
      french[3],
    ].join('\n')
    expect(own(text)).toEqual(french)
  })

  it('and furniture are what the markup says', () => {
    const text = [...french, 'Une vue du pont depuis la rive nord, où les travaux ont commencé.'].join('\n\n')
    const start = text.lastIndexOf('Une vue')
    expect(own(text, { marked: [{ span: [start, text.length], role: 'caption' }] })).toEqual(french)
  })
})

describe('repeats', () => {
  it('are paragraphs and sentences read before; the first stays', () => {
    const heading = 'Un détour de douze kilomètres'
    const end = 'Le tunnel ouvrira plus tard, a ajouté la maire devant la presse.'
    const roles = rolesOf([...french, heading, french[1], french[2], heading, end].join('\n\n'))
    const repeats = roles.filter(([, role]) => role === 'repeat').map(([words]) => words)
    expect(repeats).toEqual([french[1], french[2], heading])
    expect(roles.filter(([, role]) => role === 'body' || role === 'lead').map(([words]) => words)).toEqual([
      ...french,
      heading,
      end,
    ])
  })

  it('do not mind marks, spaces, case and accents, and mind every word', () => {
    const again = lead.replace('é', 'e').replace(', ', ' , ').toUpperCase()
    expect(rolesOf(`${lead} ${french[1]}\n${again} Suite.`).map(([, role]) => role)).toContain('repeat')
    const other = french[2]?.replace('8 000', '10 000') ?? ''
    expect(own([...french, other].join('\n'))).toContain(other)
  })

  it('are no short sentences', () => {
    expect(own(`${lead} Non. ${french[1]} Non.`)).toEqual([lead, 'Non.', french[1], 'Non.'])
  })

  it('include the title from its second time on', () => {
    const title = 'Le pont rouvre lundi'
    const roles = rolesOf([title, title, title, ...french].join('\n\n'), { title })
    expect(roles.slice(0, 4).map(([, role]) => role)).toEqual(['lead', 'repeat', 'repeat', 'lead'])
  })
})

describe('the lead', () => {
  it('is the first paragraph, or the first sentence of a text in one piece', () => {
    expect(rolesOf(french.join('\n\n')).map(([, role]) => role)).toEqual(['lead', 'body', 'body', 'body'])
    expect(rolesOf([...french, 'Le tunnel ouvrira plus tard.'].join(' ')).map(([, role]) => role)).toEqual([
      'lead',
      'body',
      'body',
      'body',
      'body',
    ])
  })

  it('is a headline that stands for a whole article', () => {
    expect(rolesOf('Le pont rouvre lundi', { title: 'Le pont rouvre lundi' })).toEqual([
      ['Le pont rouvre lundi', 'lead'],
    ])
  })
})

describe('a Markdown heading', () => {
  it('is a sentence without its marks', () => {
    const text =
      '# Le port rouvre\n\nLe port de Brest a rouvert mardi après deux semaines de grève des dockers.\n'
    const [heading] = assignRoles({ text, title: 'Le port rouvre', marked: [] }, 'fr')
    expect(text.slice(heading?.start, heading?.end)).toBe('Le port rouvre')
  })
})

describe('assignRoles', () => {
  it('covers every character that is no space, in order, without overlap', () => {
    const piece = fc.constantFrom(
      ...french,
      ...english,
      'Lire aussi',
      'Partager',
      '© AFP',
      'Un détour',
      '12 commentaires',
      '-',
      '« Oui ! »',
    )
    const gap = fc.constantFrom('\n', '\n\n', ' ', '\r\n', '\u00a0')
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, gap), { maxLength: 30 }), pairs => {
        const text = pairs.flat().join('')
        let at = 0
        for (const { start, end } of assignRoles({ text, title: null, marked: [] }, 'fr')) {
          expect(text.slice(at, start).trim()).toBe('')
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(text.slice(at).trim()).toBe('')
      }),
    )
  })

  it('keeps to linear time on hostile text', () => {
    const hostile = [
      'Suivez '.repeat(30_000),
      `${'('.repeat(50_000)}AFP`,
      '© '.repeat(50_000),
      'A / '.repeat(50_000),
      `${'a '.repeat(50_000)}\n`.repeat(3),
      'Lire aussi\n'.repeat(20_000),
      'Par '.repeat(40_000),
      '#'.repeat(100_000),
      '-\n'.repeat(50_000),
      'PREV '.repeat(40_000),
    ]
    for (const text of hostile) {
      const time_ms = cpuTime_ms(() => assignRoles({ text, title: 'Un titre', marked: [] }, 'fr'))
      expect([text.slice(0, 20), time_ms < 2000]).toEqual([text.slice(0, 20), true])
    }
  })
})
