import { describe, expect, test } from 'vitest'
import { type StatementCase as Case, statementsOf } from '../helpers.ts'

describe('an English noun that looks like a verb of speech makes no statement', () => {
  test.each<Case>([
    ['en', 'The leak gave new food to Morel’s central claim that the bridge was weak.', []],
    ['en', 'Narvik closed its schools, adding 476 reported cases in a week.', []],
    ['en', 'Seven more states allow cycling on the motorway, and one territory does.', []],
    ['en', 'The ferry line ignored a Coast Radio Mornings question about whether the pier was safe.', []],
    ['en', 'My best guess is that the bakery will reopen within the month.', []],
    ['en', 'Some harbour rules were dropped in spring and brought back in autumn.', []],
    ['en', 'Both Norvo and Telka offer plans that start at $20 a month.', []],
    ['en', 'Ida Holm, the former Brandt House press secretary, will run for mayor.', []],
    ['en', 'She drove off to Genoa for a “short break” confirmed by the port police.', []],
    [
      'en',
      'The museum loves a good ghost – just ask curators Ada Kern and Ruth Bell – and this one sings.',
      [],
    ],
    [
      'en',
      'The shop apologised after a clip circulated online showing its manager refer to Wales as “a county.”',
      [],
    ],
    ['en', 'Ada Kern testified about what she heard from neighbours during that night, shouts included.', []],
    [
      'en',
      'Ada Kern is a former sailor — she wrote features for the Tide, part of our group — and she sings.',
      [],
    ],
    ['en', 'Judges split:‘We need a new hall’: the east wing wants more.', []],
    ['en', 'The Danish press celebrated after both clubs went through.', []],
    ['en', 'But after he signed the lease, Moe Larsen learned otherwise.', []],
    ['en', 'Polls made since the ruling in Holm v. Brandt find that few people mind.', []],
  ])('%s: %s', (language, text, said) => {
    expect(statementsOf(text, language)).toEqual(said)
  })
})

describe('what shows, befalls or differs is not said', () => {
  test.each<Case>([
    ['fr', 'Le pilote souffre du dos, tandis que son mécanicien accuse un traumatisme à l’épaule.', []],
    ['fr', 'La maison horlogère a dévoilé une collection inspirée des marées.', []],
    ['fr', 'La navigatrice vient de publier « Les Vents contraires de ma vie ».', []],
    ['fr', 'Les tarifs des cantines varient fortement selon les communes.', []],
    ['fr', 'Un malaise chez les marins qui s’exprime ainsi : si la paie suit, la fatigue gagne.', []],
    ['fr', 'Il vous est enfin recommandé de bien fermer les écoutilles.', []],
    ['fr', 'L’avenir du phare reste selon elle en suspens.', []],
    ['fr', 'Tout attend les annonces d’Ana Ruiz sur la réforme des quais.', []],
    ['fr', 'Le port est fermé, car de nombreuses écoles proposent moins de stages.', []],
    ['fr', 'Le maire a confirmé une information du Courrier du Sud.', []],
    ['fr', 'La danseuse a quitté la scène en citant ses auteurs préférés.', []],
    ['fr', 'Le pilote a préféré ne pas prendre de risque.', []],
    ['fr', 'Son quintette assurait la première partie du chanteur danois.', []],
    ['fr', 'Le pacte prévoyait aussi entre autres la réfection de deux quais.', []],
    ['en', 'The forward passed the mark by adding two assists.', []],
    ['en', 'The tram firm launched a pass that offers ‘one free ride’ to some pupils.', []],
    ['en', 'The dam was weak -- something most Danes didn’t want.', []],
    ['en', 'The streaming service, however, has declined to do so.', []],
    ['en', 'It took a step that officials say is legal under the old charter.', []],
  ])('%s: %s', (language, text, said) => {
    expect(statementsOf(text, language)).toEqual(said)
  })
})

describe('a content begins and ends with what was said', () => {
  test.each<Case>([
    [
      'en',
      'The coast guard said nearly 300 boats were adrift.',
      [['the coast guard', 'nearly 300 boats were adrift']],
    ],
    [
      'en',
      'Both Berger and Colm said even a short strike would empty the shelves.',
      [['Berger and Colm', 'even a short strike would empty the shelves']],
    ],
    [
      'en',
      'Harbour officials said online on Friday evening that the spill grew to ten acres.',
      [['Harbour officials', 'that the spill grew to ten acres']],
    ],
    [
      'en',
      'Curtis Bell told his partner, Jerry Thoms, who ran the shop, that he had no idea.',
      [['Curtis Bell', 'that he had no idea']],
    ],
    [
      'fr',
      'Le club a dénoncé un complot contre son arbitre et bataillé pour un second match.',
      [['le club', 'un complot contre son arbitre']],
    ],
    [
      'fr',
      'Le maire a promis que « la digue tiendra », en référence au chantier que beaucoup redoutent.',
      [['le maire', 'que « la digue tiendra »']],
    ],
    [
      'fr',
      'La compagnie a, selon Le Courrier du Sud, décidé de fermer la ligne.',
      [['Le Courrier du Sud', 'La compagnie a … décidé de fermer la ligne']],
    ],
    [
      'fr',
      'Selon une source portuaire, et confirmant un premier récit, il s’agirait de deux cargos.',
      [['une source portuaire', 'il s’agirait de deux cargos']],
    ],
    [
      'fr',
      'Sa tante a raconté avoir nagé jusqu’au phare, "portée par \'les vagues de Lucette\'".',
      [['sa tante', 'avoir nagé jusqu’au phare, "portée par \'les vagues de Lucette\'"']],
    ],
  ])('%s: %s', (language, text, said) => {
    expect(statementsOf(text, language)).toEqual(said)
  })
})

describe('the holder is who speaks, and nobody beside them', () => {
  test.each<Case>([
    [
      'fr',
      'Pour l’ancien maire de Brest, ces sifflets sont de bonne guerre : « On crie, on discute, et voilà tout ».',
      [['l’ancien maire de Brest', 'On crie, on discute, et voilà tout']],
    ],
    [
      'fr',
      'Réponse d’Ana Ruiz : « Je partirai quand le port rouvrira ».',
      [['Ana Ruiz', 'Je partirai quand le port rouvrira']],
    ],
    [
      'fr',
      'Une volte-face dictée aussi par l’Élysée qui a fait savoir que la mesure était inutile.',
      [['l’Élysée', 'que la mesure était inutile']],
    ],
    [
      'fr',
      'Autre récit, celui de Luc Tournier, l’ancien gardien du phare. Il affirmait ne jamais dormir.',
      [['Luc Tournier', 'ne jamais dormir']],
    ],
    [
      'fr',
      'Nul ne sait comment Luc Bardin a ouvert le coffre, alors qu’il avait confié à un voisin qu’il partirait.',
      [['Luc Bardin', 'qu’il partirait']],
    ],
    [
      'fr',
      'Le port a fermé, au grand dam de ses marins, ont dit les douanes. La pluie tombe. Les quais sont vides. Ceux-ci déplorent une fermeture sans fin.',
      [['les douanes', 'Le port a fermé, au grand dam de ses marins']],
    ],
    [
      'fr',
      'Le ministre a parlé, ce à quoi la maire a répondu qu’il était trop tard.',
      [['la maire', 'qu’il était trop tard']],
    ],
    [
      'en',
      'Judge Paul Benson retired. Benson, the wife of Judge Paul Benson, told the Courier that she was glad.',
      [['Benson', 'that she was glad']],
    ],
    [
      'en',
      'Pat Tidwell sold the boat. Georgia Tidwell, a niece of the skipper Pat Tidwell, confirmed that she would stay.',
      [['Georgia Tidwell', 'that she would stay']],
    ],
    [
      'en',
      'Several families who attended night schools said they were behind on rent.',
      [['several families', 'they were behind on rent']],
    ],
    [
      'en',
      'Odile Marsh, whose lawyer said she would appeal, left by a side door.',
      [['Odile Marsh’s lawyer', 'she would appeal']],
    ],
    [
      'fr',
      'Odile Marchal, dont l’avocat a dit qu’elle ferait appel, est partie.',
      [['l’avocat d’Odile Marchal', 'qu’elle ferait appel']],
    ],
    [
      'fr',
      'Un cordier lève les yeux au ciel en soupirant : « Le quai est vide depuis lundi, regardez donc. »',
      [['un cordier', 'Le quai est vide depuis lundi, regardez donc.']],
    ],
    [
      'fr',
      '« On nous surveille », explique une mareyeuse à l’hebdomadaire local.',
      [['une mareyeuse', 'On nous surveille']],
    ],
    [
      'fr',
      'Emma Marchon a présenté ses vœux. « Le combat n’est pas fini », a martelé la cheffe de l’État. Le président danois Lars Holm a surpris tout le monde.',
      [['la cheffe de l’État', 'Le combat n’est pas fini']],
    ],
    [
      'fr',
      '« Le quai est vide », déplore la déléguée CGT-Marins, Sabine Le Toquin.',
      [['Sabine Le Toquin', 'Le quai est vide']],
    ],
    [
      'fr',
      '« Cela dure dix jours », dit la présidente, Dominique Le Goulven. Selon la Pr Le Goulven, le mal recule.',
      [
        ['Dominique Le Goulven', 'Cela dure dix jours'],
        ['Dominique Le Goulven', 'le mal recule'],
      ],
    ],
    [
      'en',
      'Author and Senate candidate J.D. Vanner disputed the criticism that he had changed his mind.',
      [['J.D. Vanner', 'the criticism that he had changed his mind']],
    ],
    [
      'fr',
      '« Il ira bien », selon son avocate, Me Ève Raymond. Le porte-parole du joueur a ajouté qu’il rentrerait mardi.',
      [
        ['Ève Raymond', 'Il ira bien'],
        ['le porte-parole du joueur', 'qu’il rentrerait mardi'],
      ],
    ],
    [
      'en',
      'The National Storm Center said it would rain. The ferries will stay in port, the company said.',
      [
        ['the National Storm Center', 'it would rain'],
        ['the company', 'The ferries will stay in port'],
      ],
    ],
    [
      'fr',
      'Originaire de Mâcon, le jeune homme explique aux gendarmes qu’il est en retard.',
      [['le jeune homme', 'qu’il est en retard']],
    ],
    [
      'fr',
      'Luc Poutot a dit qu’il était déçu. Si le port va mal, le ministre de l’Économie Jean Marret semble ne pas l’oublier. Il avait assuré que l’aide viendrait.',
      [
        ['Luc Poutot', 'qu’il était déçu'],
        ['Jean Marret', 'que l’aide viendrait'],
      ],
    ],
    [
      'en',
      'The seats were free, Jennifer “JJ” Heal, the line’s head of sales, said on Monday.',
      [['Jennifer “JJ” Heal', 'The seats were free']],
    ],
    ['en', 'Administrator Bill Nelms said the launch was off.', [['Bill Nelms', 'the launch was off']]],
    ['en', 'The man who shot the bear said he was sorry.', [['the man', 'he was sorry']]],
    [
      'en',
      'It will be the last season for Sue Byrd as she plans to leave in May.',
      [['Sue Byrd', 'to leave in May']],
    ],
  ])('%s: %s', (language, text, said) => {
    expect(statementsOf(text, language)).toEqual(said)
  })
})

describe('a quotation that holds its own “explains” is of the one who explains', () => {
  test.each<Case>([
    [
      'fr',
      'Le maire a dit que tout allait bien. « La route est coupée, explique Ana Ruiz, directrice du port. Il faut attendre lundi. Rien ne passe. »',
      [
        ['le maire', 'que tout allait bien'],
        ['Ana Ruiz', 'La route est coupée … Il faut attendre lundi. Rien ne passe.'],
      ],
    ],
    [
      'fr',
      'Ana Ruiz dirige le port. « La route est coupée, raconte-t-elle, et il faut attendre lundi. »',
      [['Ana Ruiz', 'La route est coupée … et il faut attendre lundi.']],
    ],
  ])('%s: %s', (language, text, said) => {
    expect(statementsOf(text, language)).toEqual(said)
  })
})

describe('how somebody speaks is no statement, and what is said has its speaker', () => {
  test.each<Case>([
    [
      'en',
      'A nurse at the port, who asked not to be named, said that the ward was full.',
      [['a nurse at the port', 'that the ward was full']],
    ],
    ['fr', 'Un officier, qui a requis l’anonymat, est arrivé lundi.', []],
    [
      'fr',
      'Un officier, joint lundi et qui a requis l’anonymat, soutient le contraire : « L’ordre est venu d’en haut. »',
      [['un officier', 'L’ordre est venu d’en haut.']],
    ],
    ['en', 'Ada Kern, the pilot whom Oslo barred on Monday, denied by letter flying any plane.', []],
  ])('%s: %s', (language, text, said) => {
    expect(statementsOf(text, language)).toEqual(said)
  })
})
