import { describe, expect, test } from 'vitest'
import type { Language } from '../../../src/types.ts'
import { lastHolder, saidIn, told } from '../helpers.ts'

type Held = readonly [language: Language, text: string, holder: string]

describe('the name of a holder', () => {
  test.each<Held>([
    ['fr', '« Le budget tiendra », a souligné la députée LREM Jeanne Abadie.', 'Jeanne Abadie'],
    [
      'fr',
      'Convaincue Jeanne Abadie a pris le train. Jeanne Abadie a déclaré que le tunnel ouvrirait.',
      'Jeanne Abadie',
    ],
    ['fr', 'Gérard Castel préside la chambre. M. Castel a affirmé que le texte passerait.', 'Gérard Castel'],
    [
      'fr',
      'Le chantier de la digue a pris du retard, a déclaré à la presse Malo Kerdoncuff, un géologue et spécialiste des côtes.',
      'Malo Kerdoncuff',
    ],
    [
      'fr',
      'Paul Verdier, visé par une enquête et dont la gestion inquiète les élus, a estimé qu’il avait bien agi.',
      'Paul Verdier',
    ],
    [
      'fr',
      'Les biologistes ayant fait cette découverte ont déclaré avoir compté dix espèces.',
      'les biologistes ayant fait cette découverte',
    ],
    [
      'fr',
      'Après la polémique, Nora Hamel, qui dirige le port, a annoncé sur la radio son retrait.',
      'Nora Hamel',
    ],
    ['fr', '« La route est barrée », a indiqué l’un d’entre eux.', 'l’un d’entre eux'],
    [
      'fr',
      'La route est barrée selon l’un d’entre eux, Luc Morin, 44 ans, qui est passé jeudi.',
      'Luc Morin',
    ],
    ['en', 'The pit was unsafe, according to a draft report seen by this newspaper.', 'a draft report'],
    ['fr', 'Le trafic reprendra, selon Audon une entreprise de transport.', 'Audon'],
    ['en', 'U.S. Health and Human Services Secretary Alan Reed said the plan works.', 'Alan Reed'],
    ['en', 'Harbor Department Director Mary Stone said the pier would close.', 'Mary Stone'],
    ['en', 'Senate President Pro Tem Mary Stone said the vote would wait.', 'Mary Stone'],
    ['en', 'Joseph Tarrow of Salem runs a mill. Tarrow said the river was high.', 'Joseph Tarrow'],
    ['en', 'Zelphie Tarrow runs a mill. Zelphie said the river was high.', 'Zelphie Tarrow'],
    ['en', 'Zelphie Tarrow met Dan Zelphie. Zelphie said the river was high.', 'Dan Zelphie'],
    ['en', 'Frank Tarrow III runs a mill. Tarrow said the river was high.', 'Frank Tarrow III'],
    ['en', 'Phil Green runs a mill. The grass is green. Green said the river was high.', 'Phil Green'],
    [
      'en',
      'Joe Biden and Jill Biden left at noon. The plane was late. '.concat(
        'The rain fell on the field all day. '.repeat(20),
        'Biden said the talks went well.',
      ),
      'Joe Biden',
    ],
    ['en', 'Harbor Club CEO and President Mary Stone said the gala would go on.', 'Mary Stone'],
    [
      'en',
      'Patrick Moran, CEO of Zephyr, one of the oldest mills in the country, told employees that the looms would stop.',
      'Patrick Moran',
    ],
    ['en', 'The river is rising, according to a study published Monday by a climate group.', 'a study'],
    [
      'en',
      'Michael Burd with the West Coast and Gulf Warning Center said the wave would pass.',
      'Michael Burd',
    ],
    [
      'en',
      'The National Harbour and Coastal Administration said the reef would grow.',
      'the National Harbour and Coastal Administration',
    ],
    ['fr', 'Selon L’Est Lorrain, le suspect principal a été conduit dans la maison.', 'L’Est Lorrain'],
    [
      'fr',
      'Une partie du mur a été détruite par la crue, ont rapporté franceinfo et BFMTV samedi.',
      'franceinfo et BFMTV',
    ],
    ['en', 'Ticket sales rose by a third, according to studio estimates Sunday.', 'studio estimates'],
    ['en', '“The tables are full,” state lottery Director Pat Mulden added in a note.', 'Pat Mulden'],
    ['en', 'The singer’s “Forgot About Dray” played first. “It is my town,” Dr. Dray said.', 'Dray'],
    [
      'fr',
      'D’après le porte-parole du gouverneur de la province, Wali Jumani, l’incendie a détruit sept maisons.',
      'Wali Jumani',
    ],
    ['en', 'The new drug works well, a company-run study found.', 'a company-run study'],
    ['fr', 'Quatorze élus affirment que le pont est sûr.', 'quatorze élus'],
    ['en', 'Thirteen mayors met on Monday. They say the bridge is safe.', 'thirteen mayors'],
    ['fr', 'Treize jours plus tard le maire a dit que le pont était sûr.', 'le maire'],
    ['fr', 'Le voleur est sorti par le toit, rapporte Le Parisien.', 'Le Parisien'],
    [
      'en',
      'Measles is back, according to the Centers for Disease Control.',
      'the Centers for Disease Control',
    ],
  ])('%s: %s', (language, text, holder) => {
    expect(lastHolder(text, language)).toBe(holder)
  })

  test.each<Held>([
    [
      'fr',
      'L’animatrice, qui a reçu Paul Verdier dans son émission, a affirmé que la salle était pleine.',
      'Paul Verdier',
    ],
    ['fr', 'L’équipe du professeur Jean Castel a constaté que les cas montaient.', 'Jean Castel'],
    ['fr', '« C’est fini », explique l’interprète de la célèbre Anne Roux.', 'Anne Roux'],
    ['fr', '« On les surveillait », aurait confié une source de la place Beauvallon.', 'Beauvallon'],
    ['fr', 'Une habitante de Seine-Saint-Denis a déclaré que le métro était en panne.', 'Denis'],
    ['en', 'Supporters of the Boston Mercury player have called for her quick release.', 'Boston Mercury'],
    ['en', 'A former aide to President Carl Reed, now retired, said the files were lost.', 'Carl Reed'],
  ])('nobody speaks for another: %s %s', (language, text, name) => {
    expect(lastHolder(text, language)).not.toBe(name)
  })
})

describe('whom a pronoun or a title means', () => {
  test.each<Held>([
    [
      'en',
      'Mark Bryne said the dam would hold. Then came Jane Olsen, who argued that it would not. “We have checked,” he said.',
      'Mark Bryne',
    ],
    [
      'fr',
      'Paul Verdier est arrivé jeudi. La conseillère a publié un message dans lequel elle estime que « la salle est trop petite ».',
      'la conseillère',
    ],
    ['fr', 'La Serbie manque de gaz, et elle espère que le froid attendra.', 'la Serbie'],
    [
      'fr',
      'Paul Verdier est battu, alors que le candidat du centre, Louis Arnaud, jubile. Ce dernier a déclaré que tout commençait.',
      'Louis Arnaud',
    ],
    [
      'fr',
      'Le ministre de la Santé Paul Verdier a parlé. Le ministre de la Culture Luc Abadie a reçu les artistes. La moitié des salles ouvriront, selon le ministre.',
      'Luc Abadie',
    ],
    [
      'fr',
      'Le film de la productrice Anne Castel sort lundi. « C’est un pari », confie la productrice.',
      'Anne Castel',
    ],
    [
      'en',
      'Alan Reed runs the mill. The Harbor Development Conference met. The billionaire said that wages would rise.',
      'Alan Reed',
    ],
  ])('%s: %s', (language, text, holder) => {
    expect(lastHolder(text, language)).toBe(holder)
  })

  test.each<readonly [Language, string, string]>([
    ['fr', 'Le pont est fermé, selon L’Express. « Je n’ai rien signé », se souvient-il.', 'L’Express'],
    ['fr', 'L’association a assuré que tout irait bien. « J’ai répondu », a-t-il dit.', 'l’association'],
    [
      'fr',
      'L’ancienne ministre est sortie. François Castel, ministre, rit. « Je pars », a dit l’ancienne ministre.',
      'François Castel',
    ],
    ['fr', 'Anne Roux a chanté. « Même demain ? », demande le journaliste.', 'Anne Roux'],
    ['fr', 'VALLET DOIT PARTIR. « Rien n’est clair », s’est-il interrogé.', 'VALLET DOIT'],
    ['en', 'The number doubled, according to the research. “It is avoidable,” he said.', 'the research'],
  ])('not the wrong one: %s %s', (language, text, name) => {
    expect(lastHolder(text, language)).not.toBe(name)
  })
})

describe('the way that words came', () => {
  test.each<readonly [Language, string, readonly string[]]>([
    ['fr', 'Le port est fermé, selon un communiqué cité par l’agence semi-officielle Isna.', ['Isna']],
    ['fr', 'Le feu est éteint, selon une source policière citée par l’AFP.', ['AFP']],
  ])('%s: %s', (language, text, relay) => {
    expect(told(text, language).at(-1)?.relay).toEqual(relay)
  })

  test('speech itself is nobody whom words came through', () => {
    const text = '« Non », a répondu François Castel aux photographes, selon des propos rapportés hier.'
    expect(told(text, 'fr').every(({ relay }) => !relay.includes('des propos'))).toBe(true)
  })
})

describe('whoever speaks of a person is not that person', () => {
  test.each<Held>([
    ['fr', 'Le maire accuse Morel de mentir.', 'le maire'],
    ['fr', 'Le maire accuse Morel de mentir. Le maire a dit que l’eau montait.', 'le maire'],
    ['en', 'The mayor dismissed Keller’s claim that the town had not paid.', 'the mayor'],
    ['en', 'The mayor told Keller that he would pay.', 'the mayor'],
    ['en', 'Keller denied a French press report that the port would close.', 'Keller'],
  ])('%s: %s', (language, text, holder) => {
    expect(lastHolder(text, language)).toBe(holder)
  })

  test.each<Held>([
    ['fr', 'La juge Sorel est arrivée. La juge a dit que le procès aurait lieu.', 'Sorel'],
    ['en', 'The mayor, Anna Keller, arrived. The mayor said the town had paid.', 'Anna Keller'],
  ])('a role before a name is that person’s, %s: %s', (language, text, holder) => {
    expect(lastHolder(text, language)).toBe(holder)
  })
})

test.each<Held>([
  [
    'en',
    'The plan – the port is exempt – drew a sharp rebuttal from the Harbour Union, which lashed out at the “hasty” choice.',
    'the Harbour Union',
  ],
  ['en', 'The bill passed before heading to Gretchen Moor, who said the town would pay.', 'Gretchen Moor'],
])('who a relative pronoun means begins behind the preposition, %s: %s', (language, text, holder) => {
  expect(lastHolder(text, language)).toBe(holder)
})

test('whoever is written to has not asked', () => {
  const holders = told('The mayors wrote to Jane Olsen asking that the bridge be closed.', 'en')
  expect(holders.flatMap(one => one.holders)).not.toContain('Jane Olsen')
})

describe('who stands behind the name of a body or a place is a person', () => {
  test.each<[Language, string, string]>([
    [
      'fr',
      'Le secrétaire général du Parti bleu Jean-Claude Morin a dit que tout allait.',
      'Jean-Claude Morin',
    ],
    [
      'fr',
      'La présidente de la région Bourgogne Marie-Anne Ravel a dit que tout allait.',
      'Marie-Anne Ravel',
    ],
    ['fr', 'Selon la députée Aude Ravel, tout va bien.', 'Aude Ravel'],
    ['en', 'Senate Majority Leader Chuck Holm said the bill would pass.', 'Chuck Holm'],
    ['en', '“It is late,” energy expert Edda Bern said.', 'Edda Bern'],
  ])('%s: %s', (language, text, holder) => {
    expect(saidIn(text, language)[0]?.holder).toBe(holder)
  })
})

test('a foundation that is called after somebody is no person', () => {
  const text = 'Le président de la Fondation Jean Morin a dit que tout allait.'
  expect(saidIn(text, 'fr')[0]?.holder).toBe('le président de la Fondation Jean Morin')
})
