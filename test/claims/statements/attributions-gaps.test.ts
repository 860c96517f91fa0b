import { describe, expect, test } from 'vitest'
import type { Language } from '../../../src/types.ts'
import { type Told, told } from '../helpers.ts'

function speakers(text: string, language: Language): string[] {
  return told(text, language).map(({ holders }) => holders.join(' + '))
}

function last(text: string, language: Language): Told | undefined {
  return told(text, language).at(-1)
}

describe('what stands between the verb and its clause', () => {
  test.each<[Language, string, string, string]>([
    [
      'fr',
      'La ministre Lise Aubin a assuré sur Franceinfo que le barrage tiendrait.',
      'Lise Aubin',
      'que le barrage tiendrait',
    ],
    [
      'fr',
      'Le maire a promis sur la chaîne publique, mardi, que le lycée rouvrirait.',
      'le maire',
      'que le lycée rouvrirait',
    ],
    [
      'fr',
      'Le ministre des Ports, Luc Maurin, a affirmé devant les députés que la digue tiendrait.',
      'Luc Maurin',
      'que la digue tiendrait',
    ],
    [
      'en',
      'The minister told reporters in Geneva on Monday that the dam would hold.',
      'the minister',
      'that the dam would hold',
    ],
    [
      'en',
      'The governor said on state television that the dam would hold.',
      'the governor',
      'that the dam would hold',
    ],
  ])('%s: %s', (language, text, holder, content) => {
    expect(told(text, language).map(one => [one.holders, one.content])).toEqual([[[holder], [content]]])
  })
})

describe('any verb of manner beside a quotation', () => {
  test.each<[Language, string, string]>([
    ['fr', '« Le barrage tient encore », a réagi mardi la porte-parole du parti, Anna Mirel.', 'Anna Mirel'],
    ['fr', '« Le barrage tient encore », sourit la boulangère.', 'la boulangère'],
    ['fr', '« Le barrage tient encore », a soufflé ce responsable.', 'ce responsable'],
    ['fr', '« Le barrage tient encore », gronde Paul Minet, maire de Vernois.', 'Paul Minet'],
    ['fr', '« C’est une farce », s’est étranglée la députée Anne Roux.', 'Anne Roux'],
    ['en', '“The dam still holds today,” snapped the mayor.', 'the mayor'],
    ['en', '“The dam still holds today,” Mirel shot back.', 'Mirel'],
    ['en', '“The dam still holds today,” Anna Mirel smiled.', 'Anna Mirel'],
    ['en', '“The dam still holds today,” beamed Ann Hill, the engineer.', 'Ann Hill'],
  ])('%s: %s', (language, text, holder) => {
    expect(told(text, language)).toMatchObject([{ holders: [holder], form: 'direct' }])
  })

  test.each<[Language, string]>([
    ['fr', '« Le vent se lève ce soir » est un beau film.'],
    ['fr', '« Comment vivre mieux en ville » paraît le 12 mars.'],
    ['fr', 'Son livre, « Comment vivre mieux en ville », sort le 12 mars.'],
    ['en', '“The long road to nowhere at all” opened in theaters Friday.'],
  ])('a title is nobody’s statement: %s: %s', (language, text) => {
    expect(told(text, language)).toEqual([])
  })
})

describe('who a pronoun or a description means', () => {
  test('money that a text yields is no speech, and the text is not who said it', () => {
    const text =
      'Jean Vial a défendu le projet. Le texte rapportera 12 milliards d’euros, a-t-il répété. « C’est juste », a-t-il martelé.'
    expect(speakers(text, 'fr')).toEqual(['Jean Vial', 'Jean Vial'])
    expect(speakers('Le quotidien rapporte douze morts à Vernois.', 'fr')).toEqual(['le quotidien'])
  })

  test('the speaker comes before a name that stands behind a verb', () => {
    const text =
      'Colonel Ali Kasso denied it. “Our flag flies,” he told the station Radio Sud. He accused the rebels of lying.'
    expect(last(text, 'en')?.holders).toEqual(['Ali Kasso'])
  })

  test.each<[string, string]>([
    [
      'L’opposante Alena Maros a appelé Londres à agir contre le patron de la radio, Igor Lisov. « Il est tard », a insisté l’ancienne candidate.',
      'Alena Maros',
    ],
    [
      '« Il est innocent », a dit Nadia Roux. « Il rentrera bientôt », a répété la quadragénaire.',
      'Nadia Roux',
    ],
    ['M. Dufour aurait caché trois comptes, selon le parquet. L’intéressé n’a pas répondu.', 'Dufour'],
    [
      'Le chef des garde-côtes philippins, Juan Vial, a parlé. Le président philippin a annoncé une enquête.',
      'le président philippin',
    ],
  ])('%s', (text, holder) => {
    expect(last(text, 'fr')?.holders).toEqual([holder])
  })

  test.each<[string, string]>([
    ['The owner, Boat Lines, said it was sorry. The company denies that any door was locked.', 'Boat Lines'],
    [
      'Police searched Acme Corp and Globex Inc on Monday. The company denies that any door was locked.',
      'the company',
    ],
    [
      'The head of the Philippine coast guard, Juan Vial, said it sank. The Philippine president said an inquiry would follow.',
      'the Philippine president',
    ],
  ])('%s', (text, holder) => {
    expect(last(text, 'en')?.holders).toEqual([holder])
  })
})

describe('words that a line below them signs', () => {
  test.each<[Language, string, string]>([
    [
      'fr',
      'La grève dure.\n\nLa caisse reste ouverte jusqu’à la fin du mois.\nTract commun de l’intersyndicale de Vernois',
      'l’intersyndicale de Vernois',
    ],
    [
      'fr',
      'La grève dure.\n\nOn ne répare pas un pont avec des promesses.\nAline Morel, ingénieure à la retraite',
      'Aline Morel',
    ],
    [
      'en',
      'The strike goes on.\n\nA school must stay open in summer.\nOpen letter from the Vernon teachers',
      'the Vernon teachers',
    ],
    [
      'en',
      'The strike goes on.\n\nA bridge is not repaired with promises.\nAnn Hill, retired engineer',
      'Ann Hill',
    ],
  ])('%s: %s', (language, text, holder) => {
    expect(told(text, language)).toMatchObject([{ holders: [holder], form: 'direct' }])
  })

  test('the writer of an article signs nobody’s words', () => {
    expect(told('The bridge closed on Monday.\nAnn Hill, staff writer', 'en')).toEqual([])
    expect(told('Le pont a fermé lundi.\nJeanne Petit, correspondante à Vernois', 'fr')).toEqual([])
  })
})

describe('to say nothing is a statement of its own', () => {
  test.each<[Language, string, string[]]>([
    ['fr', 'Ni l’Élysée ni Matignon n’ont souhaité commenter ces propos.', ['l’Élysée', 'Matignon']],
    ['fr', 'La direction n’a pas souhaité s’exprimer.', ['la direction']],
    ['fr', 'Le préfet n’a pas répondu aux demandes de commentaire.', ['le préfet']],
    ['fr', 'La mairie a refusé de commenter.', ['la mairie']],
    ['en', 'The UN mission has not commented on the report.', ['the UN mission']],
    ['en', 'The mayor declined to comment.', ['the mayor']],
    ['en', 'The ministry did not immediately respond to a request for comment.', ['the ministry']],
  ])('%s: %s', (language, text, holders) => {
    expect(told(text, language)).toMatchObject([{ holders, modality: 'unconfirmed' }])
  })
})

describe('who speaks, and no more than that', () => {
  test.each<[string, string]>([
    [
      'Douze maires de la côte, dont Lise Aubin et Paul Morel, appellent à fermer le port.',
      'douze maires de la côte',
    ],
    [
      'Le préfet de la Manche n’a pas caché sa colère : « Nous attendons depuis un an. »',
      'le préfet de la Manche',
    ],
    [
      'Selon le Phare, l’Observatoire des crues et du vent, trois digues ont cédé.',
      'le Phare, l’Observatoire des crues et du vent',
    ],
  ])('« %s »: %s', (text, speaker) => {
    expect(speakers(text, 'fr')).toEqual([speaker])
  })

  test('what opens a clause is nobody, and a preposition ends no name', () => {
    expect(speakers('If confirmed, the general, who owns two boats, will lead the fleet.', 'en')).toEqual([])
    expect(speakers('Half the boats leak, according to a port study in about 200 harbours.', 'en')).toEqual([
      'a port study',
    ])
  })

  test.each([
    [
      'fr',
      'Le Koweït a annoncé des mesures que la crise impose depuis un an.',
      ['des mesures que la crise impose depuis un an'],
    ],
    ['fr', 'La coque a été polie, garantissant au voilier une belle vitesse.', []],
    ['fr', 'Le patron a invité huit couples à sa fête.', []],
    [
      'fr',
      'La direction a confirmé auprès de Radio Sud avoir prévenu les clients.',
      ['avoir prévenu les clients'],
    ],
    [
      'fr',
      'Les bains rouvrent demain, a annoncé la mairie, quelques jours avant les régates.',
      ['Les bains rouvrent demain'],
    ],
    ['fr', '« La digue tiendra », a estimé sur Twitter Luc Bernard.', ['La digue tiendra']],
    ['en', 'With many boats about to leave, demand for diesel is likely to climb.', []],
    [
      'en',
      'The council has changed the port in a way experts say the town has not seen in decades.',
      ['the town has not seen in decades'],
    ],
  ] as const)('%s « %s» says %s', (language, text, content) => {
    expect(told(text, language).flatMap(one => one.content)).toEqual(content)
  })

  test('what a preposition opens before a quotation is nobody', () => {
    expect(speakers('À la question : « Qui paiera la digue ? », le maire est resté muet.', 'fr')).toEqual([])
  })
})

describe('a name at the head of a sentence speaks, although it ends as things do', () => {
  test.each([
    ['en', 'Beijing rejected the accusations.', 'Beijing'],
    ['en', 'France denied the report.', 'France'],
    ['en', 'Boeing denied the report.', 'Boeing'],
    ['fr', 'Boeing a démenti l’information.', 'Boeing'],
    ['en', 'On Monday Beijing denied the report.', 'Beijing'],
    ['en', 'On Friday Anne Roux said the talks were over.', 'Anne Roux'],
  ] as const)('%s: %s', (language, text, holder) => {
    expect(speakers(text, language)).toEqual([holder])
  })

  test('but no thing does', () => {
    expect(speakers('Insurance denied the claim.', 'en')).toEqual([])
  })
})
