import { describe, expect, test } from 'vitest'
import type { Language } from '../../../src/types.ts'
import { saidIn, told } from '../helpers.ts'

function lastHolder(text: string, language: Language): string | undefined {
  return told(text, language).at(-1)?.holders[0]
}

type Held = readonly [language: Language, text: string, holder: string]

describe('a member of a party or the holder of an office means whom the nearest sentence names', () => {
  test.each<Held>([
    [
      'en',
      'Sen. Mary Stone closed the bridge. The Kentucky Republican said the road was long.',
      'Mary Stone',
    ],
    [
      'en',
      'Gov. Mary Stone closed the bridge. The Democratic governor said the road was long.',
      'Mary Stone',
    ],
    [
      'en',
      'Sen. Mary Stone left. The bridge was closed. The Kentucky Republican said the road was long.',
      'Mary Stone',
    ],
    [
      'en',
      'Sen. Mary Stone closed the bridge. The Democratic governor said the road was long.',
      'the Democratic governor',
    ],
    [
      'en',
      'Mary Stone met Alan Reed at the bridge. The Kentucky Republican said the road was long.',
      'the Kentucky Republican',
    ],
  ])('in %s: %s', (language, text, holder) => {
    expect(lastHolder(text, language)).toBe(holder)
  })
})

describe('a description means the body that has it in its name', () => {
  test.each<Held>([
    ['en', 'Harbor Museum has a new hall. The museum said that it opened in May.', 'Harbor Museum'],
    [
      'en',
      'The University of Salem closed. '.concat(
        'The rain fell on the field all day. '.repeat(20),
        'The Harbor University stayed open. The university said its halls were full.',
      ),
      'Harbor University',
    ],
  ])('in %s: %s', (language, text, holder) => {
    expect(lastHolder(text, language)).toBe(holder)
  })

  test('a body is not named by a part of its name', () => {
    const text = 'The Saint Ann’s Harbor Hospital opened a wing. The hospital said that it was full.'
    expect(lastHolder(text, 'en')).toBe('the hospital')
  })
})

describe('a description means the person whom the article has named', () => {
  test.each<Held>([
    [
      'fr',
      'Le débat a duré. « Rien ne presse », a dit Marc Sorel. « On verra bien », estime le syndicaliste.',
      'Marc Sorel',
    ],
    [
      'fr',
      'Odile Vannier a interrogé le ministre mardi. « C’est un aveu », a lancé la députée socialiste.',
      'Odile Vannier',
    ],
    [
      'fr',
      'Luc Abadie, procureur de Saverne, a reçu la presse. Le suspect dort. « Il parlera », espère le magistrat.',
      'Luc Abadie',
    ],
    [
      'fr',
      'Anne Castel a chanté hier. « J’ai eu peur », a confié la chanteuse à ses proches.',
      'Anne Castel',
    ],
    [
      'fr',
      'On y trouve Olivier Ravel. Affilié à la chaîne depuis 2009, le chroniqueur a annoncé qu’il partait.',
      'Olivier Ravel',
    ],
    [
      'fr',
      'Le navigateur Jean-Luc Besson a quitté Brest. La coque est en bois. Le vent forcit. « J’ai du pain », a plaisanté l’aventurier.',
      'Jean-Luc Besson',
    ],
    [
      'fr',
      'Il voulait rencontrer John Carrey. Le secrétaire d’État américain a confirmé sa présence jeudi.',
      'John Carrey',
    ],
    [
      'fr',
      'François Hollande est à Brest. « C’est long », a dit l’ex-président de la République.',
      'François Hollande',
    ],
    [
      'fr',
      'Le député bleu Luc Morin est venu. Dans un communiqué, l’élu de Brest estime que tout va.',
      'Luc Morin',
    ],
    [
      'fr',
      'La fête suit un décret du gouverneur de l’État Marc Sorel. Le maire Luc Morin est venu. « C’est long », a dit le gouverneur.',
      'Marc Sorel',
    ],
    [
      'fr',
      'Elle a dîné avec le maire de Lyon et ancien ministre de l’Intérieur Marc Sorel. « Non », a dit le maire.',
      'Marc Sorel',
    ],
    [
      'fr',
      '« La rue est vide », dit Jeanne Sorel. « Il faut du pain », ajoute cette retraitée venue de Brest.',
      'Jeanne Sorel',
    ],
    [
      'fr',
      '« La rue est vide », dit Jeanne Sorel. « Il faut du pain », sourit la jeune femme.',
      'Jeanne Sorel',
    ],
    [
      'fr',
      'Emmanuelle Ravel a conclu sa tournée. « C’est long », souligne l’ancienne conseillère générale adjointe.',
      'Emmanuelle Ravel',
    ],
    [
      'fr',
      'Nicole Ravel, ministre de la Justice, est venue. « C’est long », a dit la garde des Sceaux.',
      'Nicole Ravel',
    ],
    [
      'fr',
      'Le journal a joint Al Morin, l’un des scénaristes. « C’est long », confie le scénariste.',
      'Al Morin',
    ],
    [
      'fr',
      'Le pilote Nico Morin est venu. Le maire Luc Ravel dort. « C’est long », a dit le pilote allemand.',
      'Nico Morin',
    ],
    [
      'fr',
      'Édouard Philippe est à Brest. Le locataire de Matignon a dit que c’était long.',
      'Édouard Philippe',
    ],
    ['fr', 'Luc Morin garde un œil sur Paul Ravel. Le maire de Brest a dit que c’était long.', 'Luc Morin'],
    ['en', 'Nearly three in ten Swedes say that it is late.', 'Nearly three in ten Swedes'],
    ['fr', 'Parmi eux : Jean-Luc Besson. Malade, l’acteur de 87 ans avoue qu’il arrête.', 'Jean-Luc Besson'],
    [
      'fr',
      'Emmanuel Macron est venu à Brest avec le maire Luc Morin. « C’est long », a dit le chef de l’État.',
      'Emmanuel Macron',
    ],
    [
      'fr',
      'Emmanuel Macron reçoit Olaf Scholz. « C’est long », a dit le chancelier allemand.',
      'Olaf Scholz',
    ],
    [
      'en',
      'Emmanuel Macron met Keir Starmer. “It is late,” the British prime minister said.',
      'Keir Starmer',
    ],
    ['en', 'President Hale visited Leeds. The president said that the war was over.', 'Hale'],
    ['en', 'Former President Bill Hale was asked. The former president said that it was late.', 'Bill Hale'],
  ])('%s: %s', (language, text, holder) => {
    expect(lastHolder(text, language)).toBe(holder)
  })

  test.each<Held>([
    ['en', 'Zoo Director Thane Marlow was sad. The zoo said that it was closed.', 'the zoo'],
    ['en', 'Ann Hill, a union organiser from Leeds, wept. The union said that it was over.', 'the union'],
    [
      'fr',
      '« Rien ne presse », a dit Marc Sorel. « On verra bien », a déclaré le Premier ministre.',
      'le Premier ministre',
    ],
    ['fr', '« Rien ne presse », a dit Marc Sorel. « J’ai tout vu », raconte la voisine.', 'la voisine'],
    [
      'fr',
      'Emmanuel Macron a écrit à François Hollande. « C’est long », a dit le chef de l’État.',
      'le chef de l’État',
    ],
    [
      'fr',
      'Emmanuel Macron est venu. « C’est long », a dit l’ancien chef de l’État.',
      'l’ancien chef de l’État',
    ],
    ['fr', 'Emmanuel Macron est venu. « C’est long », a dit le président du club.', 'le président du club'],
    [
      'fr',
      'Marc Sorel, journaliste, a parlé. « Rien ne presse », a-t-il dit. « On verra », a promis le ministre.',
      'le ministre',
    ],
    [
      'fr',
      '« J’ai tout lu », relève l’expert. Marc Sorel est muet, dit Odile Vannier. « C’est peu », ajoute l’expert.',
      'l’expert',
    ],
    [
      'fr',
      'Le patron de Zephyr, Marc Sorel, est venu. Le laboratoire Zephyr a indiqué que le vaccin tenait.',
      'le laboratoire Zephyr',
    ],
  ])('and nobody else, %s: %s', (language, text, holder) => {
    expect(lastHolder(text, language)).toBe(holder)
  })

  test('« le groupe » is the one body that has just spoken', () => {
    const text =
      'La Banque de Norvège a relevé son taux, a annoncé la Banque de Norvège. « Ce sera long », prévient l’institution.'
    expect(lastHolder(text, 'fr')).toBe('la Banque de Norvège')
  })
})

describe('a pronoun means the subject', () => {
  test.each<Held>([
    [
      'fr',
      'Alors que sa querelle avec son voisin Paul Morin amuse la ville, Luc Abadie sort un disque. Il dit que tout va bien.',
      'Luc Abadie',
    ],
    [
      'fr',
      'Si la réforme des ports a échoué, Odile Vannier n’a rien changé. Elle dit que tout va bien.',
      'Odile Vannier',
    ],
    [
      'en',
      'Clara Mendez said that young readers of the paper had asked for help. “It works,” she said.',
      'Clara Mendez',
    ],
  ])('%s: %s', (language, text, holder) => {
    expect(lastHolder(text, language)).toBe(holder)
  })

  test('of several who spoke, “he” is none of them', () => {
    expect(lastHolder('Delegates asked how it could be. “It was personal,” he said.', 'en')).toBe('he')
  })
})

describe('a name is whole, and no more than itself', () => {
  test.each<Held>([
    [
      'fr',
      'Douze cas sont apparus, selon le Centre de prévention et de lutte contre les fièvres.',
      'le Centre de prévention et de lutte contre les fièvres',
    ],
    ['fr', 'Il était calme, diront les policiers en audition.', 'les policiers'],
    [
      'fr',
      'Selon une enquête du même institut parue vendredi, le maire plaît.',
      'une enquête du même institut',
    ],
    ['fr', 'L’idée a tourné court, comme le révèle Midi Libre.', 'Midi Libre'],
    ['fr', 'Les travaux avancent, a indiqué vendredi Sud Presse.', 'Sud Presse'],
    ['fr', 'Le port rouvre, selon 20 Minutes.', '20 Minutes'],
    ['fr', '« Non », a répliqué un peu plus tard le ministre Luc Abadie.', 'Luc Abadie'],
    ['fr', 'C’est le patron du port, Jean-luc Moreau, qui a dit que tout allait.', 'Jean-luc Moreau'],
    ['fr', '« C’est clair », a dit la ministre de la Justice Odile Vannier.', 'Odile Vannier'],
    ['fr', '« C’est clair », a dit le procureur d’Auxerre Sophie Marchal.', 'Sophie Marchal'],
    ['fr', '« C’est clair », a dit le président des Hauts-de-France Luc Abadie.', 'Luc Abadie'],
    [
      'fr',
      '« L’alerte reste au plus haut », a confirmé une « source bien informée ».',
      'une « source bien informée »',
    ],
    ['fr', '« La vigilance demeure », a plaidé d’emblée le ministre Luc Abadie.', 'Luc Abadie'],
    [
      'en',
      'The rule would hold, according to legal expert Augusto de Arruda Botelho.',
      'Augusto de Arruda Botelho',
    ],
    ['en', 'Forty boats sank, a number the official says is too low.', 'the official'],
  ])('%s: %s', (language, text, holder) => {
    expect(lastHolder(text, language)).toBe(holder)
  })
})

test('« l’entreprise » is no public body that spoke before', () => {
  const text = 'La Protection civile a déploré neuf blessés. Le site emploie 40 ouvriers, selon l’entreprise.'
  expect(lastHolder(text, 'fr')).toBe('l’entreprise')
})

test.each<[string, string]>([
  ['The road is closed, according to an update from NASA.', 'NASA'],
  ['The road is closed, according to an alert from the county.', 'the county'],
  ['The road is closed, according to a post from Ana Ruiz.', 'Ana Ruiz'],
  ['The road is closed, according to data from 2019.', 'data from 2019'],
])('a paper is whose who sent it, and of no place or year: %s', (text, holder) => {
  expect(saidIn(text, 'en')[0]?.holder).toBe(holder)
})

test.each([
  [
    'Koen Baert affirme que tout va bien. La compagnie a fermé deux sites. Elle affirme que le prix a monté.',
    'la compagnie',
  ],
  [
    'Koen Baert affirme que tout va bien. Le collectif Marée est à l’origine de la grève. Il affirme que le prix a monté.',
    'le collectif Marée',
  ],
])('a pronoun means the body that the sentence before is about: %s', (text, holder) => {
  expect(lastHolder(text, 'fr')).toBe(holder)
})

test('beside a person a body is not what a pronoun means', () => {
  const text = 'La compagnie a renvoyé la cheffe Anne Roux. Elle affirme que le prix a monté.'
  expect(saidIn(text, 'fr').map(({ holder }) => holder)).not.toContain('la compagnie')
})
