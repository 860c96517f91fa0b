import { describe, expect, it } from 'vitest'
import { assignRoles } from '../../../src/articles/cleaning/cleaning.ts'
import type { Role } from '../../../src/types.ts'

const around = [
  'The town hall of Quimper announced on Monday that the pool would close for six months of works.',
  'Swimmers will have to go to Concarneau, the deputy mayor told the local radio station.',
  'Le chantier doit commencer en mars, selon la directrice des services techniques de la ville.',
  'Une réunion publique aura lieu la semaine prochaine à la salle des fêtes du quartier.',
]

function roleOf(line: string): Role | undefined {
  const text = [...around.slice(0, 2), line, ...around.slice(2)].join('\n\n')
  const start = text.indexOf(line)
  const roles = assignRoles({ text, title: null, marked: [] }, 'fr').filter(
    sentence => sentence.start >= start && sentence.end <= start + line.length,
  )
  return roles.find(({ role }) => role === 'body' || role === 'lead')?.role ?? roles[0]?.role
}

describe('what a site says to its reader', () => {
  it.each([
    'Every Friday our desk sends a letter about the coast to its readers.',
    'Our newsletter brings you the tide tables every morning.',
    'Chaque jeudi, notre rédaction vous envoie le meilleur des ports bretons.',
    'Notre lettre hebdomadaire vous raconte la vie des îles.',
    'Recevez chaque matin l’essentiel de la région.',
    'Cet article est réservé aux abonnés.',
    'Il vous reste 64 % de cet article à lire.',
    'This story is for subscribers only',
    'Soutenez une presse libre et indépendante',
    'Support local journalism. Donate today.',
    'We and our partners use cookies to measure our audience.',
    'Pour afficher cette carte, vous devez accepter les cookies.',
    'Votre navigateur ne permet pas de lire cette vidéo.',
    'La suite après cette publicité',
    'Soyez le premier à réagir',
    'Show 14 comments',
    'Vous avez repéré une erreur ?',
    'Ce direct est maintenant terminé.',
    'Bienvenue dans ce direct consacré aux inondations.',
    'This live blog has closed.',
    'Il y a 3 heures',
    '12 minutes ago',
    'This story has been updated.',
    'A version of this story appeared in the May 3 edition of our weekly letter on boats.',
    'This article was originally published on the site of the port.',
    'Une première version de cet article a été publiée le 3 mai dans La Vigie.',
    'Cet article a été mis à jour.',
    'Toutes les actus Bretagne',
    'Share to FacebookFacebookShare to TwitterTwitter',
    'Jeanne Morel, avec AFP',
    'La rédaction',
    'Jane Reed, senior reporter',
    'November 12, 2024 | By Jane Reed',
    'Votre adresse e-mail',
    'Page suivante',
  ])('is furniture: %s', line => {
    expect(roleOf(line)).toBe('boilerplate')
  })

  it.each([
    'Partagez ce fardeau, a-t-il demandé aux élus.',
    'Share the water you have left, the prefect told residents.',
    'Abonnez-vous à l’idée que la mer monte, a lancé la géographe.',
    'Join us at the pool on Saturday, the swimmers wrote.',
    'Rejoignez-nous, a crié la nageuse à la foule.',
    'Subscribe to the plan or leave the room, the mayor warned.',
    'Donate blood, the hospital asked residents.',
    'More on Tuesday, the deputy mayor promised.',
    'En savoir plus sur ce projet est devenu une obsession pour les riverains.',
    'La newsletter de la mairie affirme le contraire.',
    'Notre équipe vous doit la vérité, a reconnu le chef de chantier.',
    'Le site de la mairie dépose des cookies sans consentement, selon la CNIL.',
    'Jeanne Morel est médecin à Quimper.',
    'The video shows the pool under water.',
    'Top officials met on Monday in Quimper.',
    'Thank you for your patience, the prefect told swimmers.',
  ])('is not what people say to one another: %s', line => {
    expect(roleOf(line)).toBe('body')
  })
})

describe('captions without a credit', () => {
  it.each([
    'Le port de Concarneau, dans le Finistère, le 3 mai 2024',
    'Des baigneurs à la piscine de Quimper, en Bretagne, le 3 mai 2024.',
    'Une piscine vide (image d’illustration)',
    'File photo',
    'An artist’s impression of the new pool at night',
    'Swimmers wait outside the gates in the rainCredit: Jane Reed',
    'Jane Reed/The Daily Example',
    'Le grand bassin. PHOTO JEANNE MOREL',
    'Getty Images',
  ])('are told: %s', line => {
    expect(roleOf(line)).toBe('caption')
  })

  it.each([
    'Elle est morte à Quimper, en Bretagne, le 3 mai 2024.',
    'Le traité entre en vigueur le 1er janvier 2025.',
    'La réunion se tiendra à Concarneau, le 3 mai 2025.',
    'The pool opened in Quimper, Brittany, on May 3, 1994.',
  ])('are no sentence that ends in a day: %s', line => {
    expect(roleOf(line)).toBe('body')
  })
})
