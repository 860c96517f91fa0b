import { describe, expect, it } from 'vitest'
import { assignRoles } from '../../src/articles/cleaning/cleaning.ts'
import type { Language } from '../../src/types.ts'
import { ferryArticle as around } from './ferry-article.ts'

/** What an article says in words that prompts, credits and captions use too. */
const prose: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    'Publicité et marketing ont perdu 400 postes en un an.',
    'Inscription à la faculté de Nantes : 1 200 dossiers ont été perdus.',
    'Inscription aux listes électorales : la date limite est repoussée au 12 mars.',
    'Vos cookies ne sont revendus à personne, a juré le patron devant les sénateurs.',
    'Lire aussi les annexes du rapport, voilà ce que les juges exigent désormais.',
    'Photo : Anne Le Goff a gagné le concours avec un portrait de docker.',
    'L’article a été modifié par les députés, qui ont supprimé l’amende.',
    'Cet article est traduit par les tribunaux de trois façons différentes.',
    'Offre limitée à 300 logements, le dispositif s’arrêtera en juin.',
    'Soutenir la presse locale coûte 12 millions d’euros par an à la région.',
    'Appelez la gendarmerie au 02 98 00 00 00 si vous avez croisé ce camion.',
    'Merci d’avoir suivi nos consignes, a écrit le préfet aux habitants.',
    'Le direct est terminé, a tranché le tribunal de commerce.',
    'JavaScript est enseigné dans 40 lycées de la région depuis janvier.',
    'Une photo prise par un pêcheur montre la coque percée, selon le parquet.',
    'Cette image diffusée par la marine prouve que le bac était à quai, affirme l’avocate.',
    'Le contrat, signé à Brest, prend fin le 18 mars 2027.',
    'La compagnie a perdu deux navires, selon ses comptes (AFP / Reuters).',
    'Signature : le maire a paraphé la convention mardi matin.',
    'Votre courriel a été lu par 40 personnes, a reconnu l’opérateur.',
  ],
  en: [
    'Advertisement spending fell 12% in the first half of the year.',
    'Subscription fees rose by a third after the merger, the regulator found.',
    'Your cookies are not sold to anyone, the executive testified on Monday.',
    'We use cookies to count visitors, the ministry told the court.',
    'Photo: Anne Reed won the prize with a portrait of a docker.',
    'This article was amended by the Senate to remove the prison term.',
    'This story has been translated by each generation since 1066.',
    'Limited offers of land were made to 300 families, and all refused.',
    'Supporting the local press costs the county 12 million pounds a year.',
    'Call the police on 101 if you saw the lorry near the bridge.',
    'Thank you for reading the plan, the mayor told the few who had.',
    'This live show is over, the referee told the crowd.',
    'JavaScript was banned from the ministry’s machines after the attack.',
    'This picture released by the navy proves that the ferry was moored, its lawyer said.',
    'A satellite image shows forty lorries at the pier, the institute said.',
    'Reporting by doctors was delayed by three weeks.',
    'Spot a mistake in the ledger and the treasurer pays a pound.',
    'Every sailor gets a letter in his inbox before the season starts.',
    'Analysis: 12 of the 300 samples were positive.',
    'The harbour master may be reached by forty boats an hour.',
  ],
}

/** What pages say of themselves and to their readers. */
const prompts: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    'Publicité',
    'Publicité – continuez votre lecture ci-dessous',
    'Inscription à notre newsletter du matin',
    'Inscription gratuite en deux minutes',
    'Nous utilisons des cookies pour mesurer votre visite.',
    'Lire aussi : Le port de Brest rouvre ses quais',
    'Lire aussi notre enquête sur les dockers',
    'Photo : Anne Le Goff / Ouest',
    'Cet article a été mis à jour à 18 h 40.',
    'L’article a été modifié pour corriger le nom du port.',
    'Offre limitée : un an pour 12 euros',
    'Soutenez une presse libre pour un euro par mois.',
    'Contactez-nous au 02 98 00 00 00 ou par courriel.',
    'Merci d’avoir suivi ce direct avec nous.',
    'Ce direct est terminé.',
    'JavaScript est désactivé dans votre navigateur.',
    'Image d’illustration.',
    'Le port de Brest, le 18 mars 2027.',
    'Votre inscription a bien été prise en compte.',
    'Recevez chaque matin l’essentiel de l’actualité dans votre boîte mail.',
  ],
  en: [
    'Advertisement',
    'Advertisement - scroll to continue',
    'Subscribe to our morning newsletter',
    'We use cookies to improve your visit.',
    'Read also: The port of Brest reopens its quays',
    'Photo: Anne Reed / The Ledger',
    'This article was updated at 6:40 p.m.',
    'This story has been corrected to give the right name of the port.',
    'Limited offer: one year for 12 pounds',
    'Support independent journalism for a pound a month.',
    'Thank you for reading!',
    'This live blog is now closed.',
    'JavaScript is disabled in your browser.',
    'In this photo provided by the navy, the ferry leaves the pier.',
    'Reporting by Anne Reed; editing by Paul Moss',
    'Spotted a mistake? Let us know.',
    'Get the day’s headlines in your inbox every morning.',
    'Watch: The ferry’s last night crossing',
    'Anne Reed may be reached at anne@ledger.example.',
    'Already a subscriber? Sign in here.',
  ],
}

/** The roles of a line that stands between paragraphs, and of one that ends the article. */
function rolesOf(line: string, language: Language): string[] {
  const [first = '', second = '', ...rest] = around[language]
  return [
    [first, second, line, ...rest],
    [first, second, ...rest, line],
  ].flatMap(paragraphs => {
    const text = paragraphs.join('\n\n')
    const from = text.indexOf(line)
    return assignRoles({ text, title: null, marked: [] }, language)
      .filter(({ start }) => start >= from && start < from + line.length)
      .map(({ role }) => role)
  })
}

describe.each(['fr', 'en'] as const)('in %s', language => {
  it.each(prose[language])('prose is the article’s own: %s', line => {
    expect(rolesOf(line, language).filter(role => role !== 'body' && role !== 'lead')).toEqual([])
  })

  it.each(prompts[language])('a prompt or a caption is not: %s', line => {
    expect(rolesOf(line, language).filter(role => role === 'body' || role === 'lead')).toEqual([])
  })
})
