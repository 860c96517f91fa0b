import { describe, expect, test } from 'vitest'
import { findAttributions } from '../../../src/claims/statements/attributions.ts'
import { findStatements } from '../../../src/claims/statements/statements.ts'
import type { Language } from '../../../src/types.ts'
import { articleOf, told } from '../helpers.ts'

function content(text: string, language: Language): readonly string[] | undefined {
  return told(text, language).at(-1)?.content
}

describe('the words that are claimed', () => {
  test.each<readonly [Language, string, readonly string[]]>([
    ['fr', 'Le Japon a annoncé de son côté l’envoi de six experts.', ['l’envoi de six experts']],
    [
      'fr',
      'Marion Roux a affirmé ce vendredi 12 avril n’avoir jamais voulu partir.',
      ['n’avoir jamais voulu partir'],
    ],
    [
      'fr',
      'Les questions ont porté sur les masques, qui, a souligné Marc Vidal « ont manqué dans tous les villages ».',
      ['Les questions ont porté sur les masques, qui', 'ont manqué dans tous les villages'],
    ],
    ['fr', 'Le port est fermé, croit savoir le quotidien.', ['Le port est fermé']],
    ['en', 'BOSTON, Mass. — The bridge will open in May, the mayor said.', ['The bridge will open in May']],
    ['en', 'PARIS (AP) — The bridge will open in May, the mayor said.', ['The bridge will open in May']],
    ['en', '(CNN) The bridge will open in May, the mayor said.', ['The bridge will open in May']],
    ['en', 'Several papers had asked for the warrant to be unsealed.', ['for the warrant to be unsealed']],
    [
      'fr',
      'Le gouvernement doit dévoiler mercredi 15 avril le montant de l’aide aux pêcheurs.',
      ['le montant de l’aide aux pêcheurs'],
    ],
    [
      'fr',
      'Une femme a dû rembourser ses frais, a rapporté mardi 14 mars l’édition suisse du journal.',
      ['Une femme a dû rembourser ses frais'],
    ],
    [
      'en',
      'The firm predicted January’s prices would rise by a third.',
      ['January’s prices would rise by a third'],
    ],
    ['en', 'The agency told grocers not to sell the cereal.', ['not to sell the cereal']],
    ['en', 'The mayor urged residents never to swim there.', ['never to swim there']],
  ])('%s: %s', (language, text, words) => {
    expect(content(text, language)).toEqual(words)
  })

  test.each<readonly [Language, string]>([
    ['fr', '« Nous partons », a expliqué Jeanne Abadie avant de conclure : « Il ne reste rien. »'],
    ['en', 'The envoy said that he was hurt, before concluding: “We all suffer losses here.”'],
  ])('each quotation belongs to its own cue: %s %s', (language, text) => {
    const [first, second] = told(text, language)
    expect(first?.content).toHaveLength(1)
    expect(second?.content).toHaveLength(1)
    expect(first?.content).not.toEqual(second?.content)
  })

  test('a newspaper whose name is also a negation denies nothing', () => {
    const [first] = told('Le Point a en effet révélé qu’une fusion était prête.', 'fr')
    expect(first?.modality).toBe('attributed')
  })
})

describe('verbs of speech that say nothing here', () => {
  test.each<readonly [Language, string]>([
    ['fr', 'Les chiffres vont continuer à être suivis : les arrivées et les départs.'],
    ['fr', 'Deux personnes ont trouvé la mort : une adolescente et un homme.'],
    ['fr', 'Les points presse quotidiens avaient « rythmé la vie » du pays.'],
    ['en', 'A truce brokered by Oslo appeared to hold on Friday after three days of fighting.'],
    ['en', 'The dyke seemed to hold as the river rose.'],
    ['fr', 'Le plan est prêt pour que le maire lui propose une date.'],
    ['fr', 'La marque propose une nouvelle gamme de vélos pour la ville.'],
    ['fr', 'Pierre Castel avait appelé dans la matinée la police du quartier.'],
    ['fr', 'La start-up avance ses pions dans le marché des vélos.'],
    ['fr', 'Les eaux dépassent le seuil critique de deux mètres.'],
    ['fr', 'La revue compte aussi à son comité douze poètes.'],
    ['fr', 'Les pompiers devaient maintenir une grande vigilance toute la nuit.'],
    ['fr', 'Le chanteur Luc Arnaud a lancé récemment sa chaîne Musicale sur la toile.'],
    ['en', 'The warning came ahead of a report on bread prices.'],
    ['en', 'The lynx lives along the county’s most famous fault line, the San Marco.'],
    ['fr', 'La régie ne prévoit pas d’autres frais, tels que le taxi ou une nuit d’hôtel.'],
    ['en', 'The band has recorded a disc called “Tribes” that is awaiting release.'],
    ['en', 'The weaver, who called in June, offered little insight about the loom.'],
    ['en', 'The retired clerk will be able to claim expenses of up to a hundred pounds.'],
    ['en', '“Uncharted” held well, too, in its second week.'],
    ['en', 'Your kids want a spooky basket:Here is everything that you need.'],
    ['fr', 'Ces mesures seront prises au cas par cas, selon les endroits.'],
    ['fr', 'La tenue d’une conférence de presse confirme la reprise du chantier.'],
    ['fr', 'Une piste également soutenue par le syndicat évoque une fuite de gaz.'],
    ['fr', 'La ville lance une opération inédite : la distribution de mille masques.'],
    ['fr', 'Notre rédaction vous propose un petit récapitulatif de ces rendez-vous.'],
    ['fr', 'La secrétaire d’État l’a fait savoir ce jeudi 30 mai sur sa page Facebook.'],
    ['en', 'She joins the previously announced Brian Cole and Aaron Field.'],
    ['en', 'The model showed up as a rain worm at her own party.'],
    ['en', 'She won every doubles grand slam title at least twice.'],
    ['en', 'Reed’s “all or nothing” comments can be traced back to a speech.'],
    ['en', 'The airline charges customers for anything that isn’t bolted down.'],
    ['en', 'The prince has called up reservists for a full exercise.'],
    ['en', 'Users can claim postponement or exemption upon receiving a notice.'],
    ['en', 'The ward counted confirmed cases in 68 villages.'],
    ['en', 'He met defending US Open champion Laura Bell.'],
  ])('%s: %s', (language, text) => {
    const article = articleOf(text, language)
    expect(findStatements(article, findAttributions(article))).toEqual([])
  })
})

test('words that a paper passes on are the speaker’s when it names one, and the paper’s otherwise', () => {
  const statements = (text: string): (string | null)[] => {
    const article = articleOf(text, 'fr')
    return findStatements(article, findAttributions(article)).map(({ holder }) => holder)
  }
  expect(
    statements('« Nous sommes ensemble », a répondu Luc Abadie aux photographes, selon Le Progrès.'),
  ).toEqual(['Luc Abadie'])
  expect(statements('« Je n’ai rien signé », se souvient-il devant les juges, selon L’Express.')).toEqual([
    'L’Express',
  ])
})
