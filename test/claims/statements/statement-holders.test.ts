import { describe, expect, test } from 'vitest'
import { findAttributions } from '../../../src/claims/statements/attributions.ts'
import { fold } from '../../../src/text/words/tokens.ts'
import type { Language } from '../../../src/types.ts'
import { articleOf, type StatementCase as Case, saidIn, statementsOf, told } from '../helpers.ts'

describe('whose words a sentence holds shows its grammar', () => {
  test.each<Case>([
    ['fr', 'La digue a cédé, ont dit des témoins.', [['des témoins', 'La digue a cédé']]],
    ['fr', 'On déplore 31 blessés, indiquent les pompiers.', [['les pompiers', 'On déplore 31 blessés']]],
    [
      'fr',
      'Record pour la dette : elle culmine à 3 milliards d’euros, a fait savoir la banque jeudi.',
      [['la banque', 'Record pour la dette : elle culmine à 3 milliards d’euros']],
    ],
    ['fr', '31 morts à Brest, annonce la préfecture.', [['la préfecture', '31 morts à Brest']]],
    ['fr', 'La gérante, elle aussi victime du vol, accuse la banque.', []],
    ['en', 'Thirty dead in Hull, the town hall said.', [['the town hall', 'Thirty dead in Hull']]],
    ['en', 'The charity, founded in 1987, said it had 300 boats.', [['the charity', 'it had 300 boats']]],
    [
      'en',
      'The chief constable apologised on Friday. “We got it wrong,” he said.',
      [['the chief constable', 'We got it wrong,']],
    ],
    [
      'en',
      'The plant manager met reporters. There had been, he said, a small leak.',
      [['the plant manager', 'There had been … a small leak']],
    ],
    [
      'fr',
      'La direction a reçu les familles. « Nul n’est en danger », leur a-t-elle garanti.',
      [['la direction', 'Nul n’est en danger']],
    ],
    ['fr', 'La préfète a pris la parole. Selon elle, la digue tient.', [['la préfète', 'la digue tient']]],
    ['fr', 'Le maire est venu. Selon elle, la digue tient.', []],
    ['en', 'Norvo, based in Oslo, denied it had left.', [['Norvo', 'it had left']]],
    [
      'fr',
      'Selon le bilan publié jeudi par la direction du port, la digue a cédé.',
      [['la direction du port', 'la digue a cédé']],
    ],
    [
      'fr',
      'La digue a cédé, selon le dernier bilan communiqué par la direction du port.',
      [['la direction du port', 'La digue a cédé']],
    ],
    ['fr', 'La digue a cédé, d’après les informations d’Europe 1.', [['Europe 1', 'La digue a cédé']]],
    [
      'fr',
      'La digue est fragile, selon un rapport de la Cour publié mercredi.',
      [['un rapport de la Cour', 'La digue est fragile']],
    ],
    [
      'en',
      'Norvo in a statement announced the return of the boat as part of a push.',
      [['Norvo', 'the return of the boat as part of a push']],
    ],
    [
      'fr',
      '« Il ne passera rien au maire », rapportait déjà, il y a quelques jours, un vieux compagnon.',
      [['un vieux compagnon', 'Il ne passera rien au maire']],
    ],
    [
      'fr',
      'Le port est fermé, affirme Le Phare. Selon l’AFP, la digue a cédé. Le quotidien rappelle que le port avait été repeint.',
      [
        ['Le Phare', 'Le port est fermé'],
        ['l’AFP', 'la digue a cédé'],
        ['Le Phare', 'que le port avait été repeint'],
      ],
    ],
    [
      'fr',
      'La secrétaire d’État à l’Égalité entre les femmes et les hommes Ana Ruiz a dénoncé un climat de peur.',
      [['Ana Ruiz', 'un climat de peur']],
    ],
    [
      'fr',
      '« J’aime la mer », a dit Luc Morin à la presse. « Je la chante depuis toujours », raconte l’interprète de « Marées ».',
      [
        ['Luc Morin', 'J’aime la mer'],
        ['Luc Morin', 'Je la chante depuis toujours'],
      ],
    ],
    ['fr', 'Un rapport publié par l’ONU affirme que la digue a cédé.', [['l’ONU', 'que la digue a cédé']]],
    [
      'en',
      'According to data from the Ministry of Ports, the dam has failed.',
      [['the Ministry of Ports', 'the dam has failed']],
    ],
    [
      'fr',
      'Selon les chiffres de la saison, la digue cède.',
      [['les chiffres de la saison', 'la digue cède']],
    ],
    [
      'fr',
      'Ana Morel a qualifié la digue de « ruine » dans un communiqué publié sur Twitter ce lundi.',
      [['Ana Morel', 'la digue de « ruine »']],
    ],
    [
      'fr',
      'Ana Morel a dénoncé les propos tenus dans un tweet.',
      [['Ana Morel', 'les propos tenus dans un tweet']],
    ],
    [
      'fr',
      'Luc Morin a salué les chiffres « exacts » du port tout en passant sous silence la digue.',
      [['Luc Morin', 'les chiffres « exacts » du port']],
    ],
    [
      'fr',
      'Les plans sont là, ce qui va induire selon Luc Morin une « course » aux digues.',
      [['Luc Morin', 'Les plans sont là, ce qui va induire … une « course » aux digues']],
    ],
    [
      'fr',
      'Luc Morin est venu. Selon lui, Paul Sorel n’a rien vu. « La digue tient », a-t-il avancé.',
      [
        ['Luc Morin', 'Paul Sorel n’a rien vu'],
        ['Luc Morin', 'La digue tient'],
      ],
    ],
    [
      'fr',
      '« On verra », dit Luc Morin. Pour Paul Sorel, la digue est belle. Il veut prendre des mesures.',
      [
        ['Luc Morin', 'On verra'],
        ['Paul Sorel', 'prendre des mesures'],
      ],
    ],
    [
      'en',
      'Twitter is testing a tool. The company announced a tool for short posts.',
      [['Twitter', 'a tool for short posts']],
    ],
    ['en', 'It is a place where a valuable mineral called “spice” is found.', []],
    ['en', 'Luke Marsh has agreed to terms on a new deal.', []],
    ['en', 'Ana Ruiz also tweeted photos, videos and updates of the dam.', []],
    ['fr', 'Luc Morin est venu. Il faut dire que la digue a cédé.', []],
    ['fr', 'La police a voulu disperser la foule devant la digue.', []],
    ['fr', 'Le siège a été levé, en comptabilisant pas moins de 20 arrestations.', []],
    [
      'fr',
      'Selon le ministère espagnol il n’a pas été blessé dans la chute.',
      [['le ministère espagnol', 'il n’a pas été blessé dans la chute']],
    ],
    [
      'fr',
      'Des milliers de marins ont réclamé « justice » près de la digue.',
      [['des milliers de marins', 'justice']],
    ],
    [
      'fr',
      'Le maire a indiqué que la digue tiendrait et le préfet a annoncé la fermeture du pont.',
      [
        ['le maire', 'que la digue tiendrait'],
        ['le préfet', 'la fermeture du pont'],
      ],
    ],
    [
      'fr',
      'Le député épingle Luc Morin, qui a fait une série de propositions : « Il ne faudrait pas céder. »',
      [],
    ],
    ['fr', '« La digue tient" », confie Luc Morin.', [['Luc Morin', 'La digue tient']]],
    [
      'en',
      'A group led by school band director Nathan Cole plans to raise money for the dam.',
      [['a group', 'to raise money for the dam']],
    ],
    ['en', 'The United States in March pledged to mend the dam.', [['the United States', 'to mend the dam']]],
    [
      'en',
      'Doctors told his wife and friends he had a small chance to survive.',
      [['Doctors', 'he had a small chance to survive']],
    ],
    ['en', 'The claim that the harbour refused to hire divers is old.', []],
    ['en', 'The dam is a worry as lawmakers seek to limit its cost.', []],
    [
      'en',
      'Ana Ruiz and Luke Marsh insisted that the dam was safe. The duo noted that it was old.',
      [
        ['Ana Ruiz and Luke Marsh', 'that the dam was safe'],
        ['Ana Ruiz and Luke Marsh', 'that it was old'],
      ],
    ],
    ['fr', 'La digue a cédé, ont affirmé à l’AFP des riverains.', [['des riverains', 'La digue a cédé']]],
    [
      'fr',
      'Les élus, réunis hier, ont dénoncé des responsables incapables d’agir.',
      [['les élus', 'des responsables incapables d’agir']],
    ],
    [
      'fr',
      'Le maire Luc Morin est venu. L’un des marins portait un gilet. Il dit avoir nagé une heure.',
      [['l’un', 'avoir nagé une heure']],
    ],
    [
      'fr',
      'Le maire Luc Morin est venu. Le second, plus âgé, a froid. Il a affirmé n’avoir rien vu.',
      [['le second', 'n’avoir rien vu']],
    ],
    [
      'fr',
      'Le maire Luc Morin a parlé. Le second tour approche. Il a dit que tout irait bien.',
      [['Luc Morin', 'que tout irait bien']],
    ],
    [
      'en',
      'Mayor Luke Moran came. The other was older. He said the boat had sunk.',
      [['the other', 'the boat had sunk']],
    ],
    [
      'fr',
      'Le bac reprendra lundi, a indiqué, mardi, la Direction des ports.',
      [['la Direction des ports', 'Le bac reprendra lundi']],
    ],
    [
      'en',
      'Voss, whom Reed has called a liar, said three boats had sunk.',
      [['Voss', 'three boats had sunk']],
    ],
    [
      'en',
      'The Harbour Post quoted Jane Voss as saying the pier was closed.',
      [['Jane Voss', 'the pier was closed']],
    ],
    [
      'en',
      'The captain was quoted by the Harbour Post as saying “we are ready”.',
      [['the captain', 'we are ready']],
    ],
    [
      'en',
      'The company, whose spokeswoman said the plant would close, builds boats.',
      [['the company’s spokeswoman', 'the plant would close']],
    ],
    [
      'fr',
      'Le pilote, dont l’avocat a dit qu’il plaiderait coupable, sera jugé lundi.',
      [['l’avocat du pilote', 'qu’il plaiderait coupable']],
    ],
    [
      'fr',
      'Le parc, dont le créateur Luc Varin annonçait le 14 mars « la mort programmée », rouvrira.',
      [['Luc Varin', 'la mort programmée']],
    ],
    [
      'en',
      'The head of a group that includes 21 public and private ports said on Monday that it would move.',
      [['the head of a group', 'that it would move']],
    ],
    [
      'en',
      'The news came the same day Norvo Rail announced a halt of all ferries.',
      [['Norvo Rail', 'a halt of all ferries']],
    ],
    [
      'fr',
      'D’après une information de la radio, Manuel Roux, Bernard Caze et Axelle Morin sont visés.',
      [['la radio', 'Manuel Roux, Bernard Caze et Axelle Morin sont visés']],
    ],
    [
      'en',
      'Two sailors were lost, according to a rabbi at the chapel they attended.',
      [['a rabbi at the chapel', 'Two sailors were lost']],
    ],
    [
      'fr',
      '« Je n’ai rien vu », a expliqué le jeune marin au tribunal.',
      [['le jeune marin', 'Je n’ai rien vu']],
    ],
  ])('%s: %s', (language, text, said) => {
    expect(statementsOf(text, language)).toEqual(said)
  })

  test('a paper that quotes somebody is whom the words came through', () => {
    const [one] = told('State media quoted the minister as saying that the port was closed.', 'en')
    expect(one?.relay).toEqual(['State media'])
  })
})

describe('a pronoun behind a quotation means whom the sentence before is about', () => {
  test.each<Case>([
    [
      'fr',
      'Le maire, Paul Martin, a dit que tout allait bien. Une habitante vient ici. « On ne passe plus », raconte-t-elle.',
      [
        ['Paul Martin', 'que tout allait bien'],
        ['une habitante', 'On ne passe plus'],
      ],
    ],
    [
      'fr',
      'Le pont est sûr, soulignait Jean Roux. Plus tard, le locataire de Matignon a pris la parole. « Il rouvrira », a-t-il lancé.',
      [
        ['Jean Roux', 'Le pont est sûr'],
        ['le locataire de Matignon', 'Il rouvrira'],
      ],
    ],
  ])('%s: %s', (language, text, said) => {
    expect(statementsOf(text, language)).toEqual(said)
  })
})

describe('one of their names is enough for those whom the article names in full', () => {
  test.each<readonly [Language, string, string]>([
    ['en', 'Julie Stone runs the ferry. “It is late,” Julie said.', 'Julie Stone'],
    ['en', 'The guest, Zhao Min, came on Monday. “It is late,” Zhao said.', 'Zhao Min'],
    ['fr', 'Le courant faiblit, selon Bruno Ardèche, marin.', 'Bruno Ardèche'],
    [
      'fr',
      'Olga Lear, l’ancienne muse du peintre, n’a pas tremblé. « Il me l’a dit », révèle la chanteuse.',
      'Olga Lear',
    ],
    [
      'fr',
      'Édouard Viller s’est exprimé mercredi. « Nous déciderons », a commenté le Premier ministre.',
      'Édouard Viller',
    ],
    ['fr', 'Le Parisien a compté les bateaux. Rien ne manque, précise le quotidien.', 'Le Parisien'],
  ])('%s: %s', (language, text, holder) => {
    expect(statementsOf(text, language).at(-1)?.[0]).toBe(holder)
  })

  test('a brand is not named by its model', () => {
    expect(statementsOf('Norvo shows the Norvo Comet. “It is quick,” Norvo said.', 'en')[0]?.[0]).toBe(
      'Norvo',
    )
  })
})

describe('words end where another deed, a heading or an occasion begins', () => {
  test.each<Case>([
    [
      'en',
      'The two lines agreed to share a pier and opened shops in four towns.',
      [['the two lines', 'to share a pier']],
    ],
    [
      'fr',
      'Le maire a évoqué des projets à venir mais rien n’est prêt.',
      [['le maire', 'des projets à venir']],
    ],
    [
      'fr',
      'La ville a promis de ne pas toucher au port mais pour beaucoup, l’arrêté reste une menace.',
      [['la ville', 'de ne pas toucher au port']],
    ],
    [
      'en',
      'Experts expect some delays if the pier closes and also say it will be hard.',
      [
        ['Experts', 'some delays if the pier closes'],
        ['Experts', 'it will be hard'],
      ],
    ],
    [
      'en',
      'A port official said pilot Jon Weld, who leads the crew, is on his way.',
      [['a port official', 'pilot Jon Weld, who leads the crew, is on his way']],
    ],
    [
      'fr',
      'Une plainte a été déposée, dénonçant un « comportement dangereux » et réclamant un « rappel à l’ordre ».',
      [
        ['une plainte', 'un « comportement dangereux »'],
        ['une plainte', 'un « rappel à l’ordre »'],
      ],
    ],
    [
      'fr',
      'Le phare s’est éteint, rapporte La Tribune du port, samedi 6 avril.',
      [['La Tribune du port', 'Le phare s’est éteint']],
    ],
    [
      'fr',
      'La mer est haute, a tweeté la préfète, dans un contexte de tempêtes depuis des semaines.',
      [['la préfète', 'La mer est haute']],
    ],
    [
      'fr',
      'La mer monte. "Refaire la digue""Sur le fond, rien ne change", a dit Paul Morin.',
      [['Paul Morin', 'Sur le fond, rien ne change']],
    ],
    [
      'fr',
      'Selon un proche, cité par le journal, « il y avait des jours avec ».',
      [['un proche', 'il y avait des jours avec']],
    ],
    [
      'en',
      'As Fixwell points out in its report, the lamp is much like the old one.',
      [['Fixwell', 'the lamp is much like the old one']],
    ],
    [
      'en',
      'The crew found the hatch open in the morning, the line said.',
      [['the line', 'The crew found the hatch open in the morning']],
    ],
  ])('%s: %s', (language, text, said) => {
    expect(statementsOf(text, language)).toEqual(said)
  })
})

describe('what nobody has said makes no statement', () => {
  test.each<readonly [Language, string]>([
    ['fr', 'Le pêcheur appelle les secours pour dire qu’il coule.'],
    ['en', 'Parents will claim the other half of the credit in May.'],
    ['en', 'Those interested in the pier would have to show they could pay.'],
    ['en', 'Most of us think we swim well.'],
    ['en', 'Rowe also knew how to balance old songs with new ones.'],
    ['en', 'The film shows that she directs Ada Kern in a small part.'],
    [
      'fr',
      'La mère attend le jour où elle parlera, quand sa fille lui demandera : « Et toi, où étais-tu ? »',
    ],
  ])('%s: %s', (language, text) => {
    const spoken = statementsOf(text, language).filter(([holder]) => !/film/.test(holder ?? ''))
    expect(spoken).toEqual([])
  })
})

describe('a question, a view and a refusal to speak are told as what they are', () => {
  test.each<readonly [Language, string, string]>([
    ['fr', '« Tu viens demain ? », demande la capitaine Anne Roux.', 'attributed'],
    ['fr', '« Partez tout de suite », a demandé le préfet.', 'called-for'],
    ['en', 'Ada Kern agreed it was a shift to better boats.', 'attributed'],
    ['en', 'Ada Kern agreed to leave on Monday.', 'planned'],
    ['en', 'Ada Kern declined to address whether the pilot slept.', 'unconfirmed'],
    ['en', 'The police invited only Kern and Weld to appear over alleged thefts.', 'called-for'],
  ])('%s: %s', (language, text, modality) => {
    expect(told(text, language).at(-1)?.modality).toBe(modality)
  })
})

describe('a conversation in labelled lines is the words of those whom the labels name', () => {
  test('names in capitals', () => {
    const text = [
      'Jane Stein and Mark Weld met on Tuesday.',
      'STEIN: Everybody here believes that the pier is a right. I said so in May.',
      'WELD: The mayor said 300 boats were hit.',
      'STEIN: That is not true.',
      'WELD: It is, and you know it.',
      'STEIN: I do not.',
      'They left at ten.',
    ].join('\n\n')
    expect(statementsOf(text, 'en')).toEqual([
      ['Jane Stein', 'Everybody here believes that the pier is a right. I said so in May.'],
      ['Mark Weld', 'The mayor said 300 boats were hit.'],
      ['Jane Stein', 'That is not true.'],
      ['Mark Weld', 'It is, and you know it.'],
      ['Jane Stein', 'I do not.'],
    ])
  })

  test('French titles and dashes', () => {
    const text = [
      'M. Jean Roux. – Nous voterons contre ce texte.',
      'Mme Anne Morin. – Vous avez tort sur tout.',
      'M. Jean Roux. – Je ne mens jamais.',
      'Mme Anne Morin. – Le ministre a dit qu’il partirait.',
      'M. Jean Roux. – Il le dit souvent.',
    ].join('\n\n')
    expect(statementsOf(text, 'fr').map(([holder]) => holder)).toEqual([
      'Jean Roux',
      'Anne Morin',
      'Jean Roux',
      'Anne Morin',
      'Jean Roux',
    ])
  })

  test('a label that stands alone says nothing', () => {
    const text = [
      'Anna Olsen:',
      'Welcome to the show. Why is the pier so dear?',
      'Paul Haugen:',
      'The reason is the storm.',
      'Anna Olsen:',
      'Is it safe for us?',
      'Paul Haugen:',
      'It is safe for all.',
      'Anna Olsen:',
      'Thank you for that.',
    ].join('\n\n')
    expect(statementsOf(text, 'en').map(([, said]) => said)).not.toContain('')
  })

  test('a surname is whom another label names in full', () => {
    const text = [
      'CLAIRE VIDAL : Vous revenez de Tobrouk.',
      'IBRAHIM SALEM : J’ai vu 80 camions sur la route',
      'VIDAL : Nous en parlons ce soir.',
      'SALEM : Ils attendent depuis un mois.',
    ].join('\n\n')
    expect(statementsOf(text, 'fr').map(([holder]) => fold(holder ?? ''))).toEqual([
      'claire vidal',
      'ibrahim salem',
      'claire vidal',
      'ibrahim salem',
    ])
  })

  test('a surname is whom the title names in full', () => {
    const text = [
      'WARD: Here is what we know tonight.',
      'LINDT: We counted 40 trucks on the road.',
      'WARD: They have been there for a month.',
      'LINDT: Nobody knows what they want.',
      'WARD: That is all.',
    ].join('\n\n')
    const article = { ...articleOf(text, 'en'), title: 'Transcript: Helen Ward on the trucks' }
    const holders = findAttributions(article).map(one => one.holders.map(({ name }) => name).join())
    expect(holders).toEqual(['Helen Ward', 'LINDT', 'Helen Ward', 'LINDT', 'Helen Ward'])
  })

  test('who speaks once speaks as well', () => {
    const text = [
      'HELEN WARD: Here is what we know tonight.',
      'OSCAR LINDT: We counted 40 trucks on the road.',
      'WARD: They have been there for a month.',
      'LINDT: Nobody knows what they want.',
      'PAUL REEVE: The mayor never came.',
      'WARD: That is all.',
    ].join('\n\n')
    expect(statementsOf(text, 'en').map(([holder]) => fold(holder ?? ''))).toEqual([
      'helen ward',
      'oscar lindt',
      'helen ward',
      'oscar lindt',
      'paul reeve',
      'helen ward',
    ])
  })

  test('what was heard in the room is nobody’s words', () => {
    const text = [
      'Jane Stein and Mark Weld met on Tuesday.',
      'STEIN: Everybody here believes that.',
      '(CROSSTALK)',
      'WELD: The mayor never came.',
      '[laughter]',
      'STEIN: That is not true.',
      'WELD: (inaudible)',
      'STEIN: I do not.',
      'WELD: The pier is closed.',
    ].join('\n\n')
    expect(statementsOf(text, 'en')).toEqual([
      ['Jane Stein', 'Everybody here believes that.'],
      ['Mark Weld', 'The mayor never came.'],
      ['Jane Stein', 'That is not true.'],
      ['Jane Stein', 'I do not.'],
      ['Mark Weld', 'The pier is closed.'],
    ])
  })

  test.each([
    'MORE: Ten photos of boats.\n\nMORE: Eleven of piers.\n\nRELATED: The mayor said it was over.\n\nRELATED: A tide.',
    'Q: Who said it?\n\nA: The mayor said it was over.\n\nQ: And now?\n\nA: Nothing.\n\nQ: Sure?\n\nA: Yes.',
  ])('no links and no letters: %s', text => {
    expect(statementsOf(text, 'en')).toEqual([['the mayor', 'it was over']])
  })
})

test.each<
  [Language, string, readonly (readonly [holder: string | null, modality: string, content: string])[]]
>([
  [
    'fr',
    'Les marins sont libres, a annoncé le port d’Oslo, qui nie avoir versé une rançon.',
    [
      ['le port d’Oslo', 'attributed', 'Les marins sont libres'],
      ['le port d’Oslo', 'denied', 'avoir versé une rançon'],
    ],
  ],
  [
    'en',
    'The sailors are free, said Ada Kern, who denied paying a ransom.',
    [
      ['Ada Kern', 'attributed', 'The sailors are free'],
      ['Ada Kern', 'denied', 'paying a ransom'],
    ],
  ],
  [
    'en',
    'Ada Kern denied in a radio message flying any plane.',
    [['Ada Kern', 'denied', 'flying any plane']],
  ],
  ['en', 'Ada Kern denied on Monday flying any plane.', [['Ada Kern', 'denied', 'flying any plane']]],
  ['fr', 'Oslo se défend d’avoir livré des avions.', [['Oslo', 'denied', 'd’avoir livré des avions']]],
  ['fr', 'Oslo se défend mal.', []],
  ['fr', 'Ada Kern parle d’une « mascarade ».', [['Ada Kern', 'attributed', 'une « mascarade »']]],
  ['fr', 'Ada Kern a parlé de « mascarade ».', [['Ada Kern', 'attributed', 'mascarade']]],
  ['fr', 'Ada Kern a parlé de la pièce « Les Ormes ».', []],
  [
    'fr',
    'Ada Kern juge ce bilan « très exagéré ».',
    [['Ada Kern', 'attributed', 'ce bilan « très exagéré »']],
  ],
  [
    'fr',
    'L’exploitant, la Compagnie minière du Sund (CMS), dément toute fuite.',
    [['la Compagnie minière du Sund', 'denied', 'toute fuite']],
  ],
  [
    'en',
    'The operator, the Sund Mining Company, denied any leak.',
    [['the Sund Mining Company', 'denied', 'any leak']],
  ],
])('who denies or names a thing behind another clause is told apart (%s): %s', (language, text, expected) => {
  const said = saidIn(text, language).map(({ holder, modality, content }) => [holder, modality, content])
  expect(said).toEqual(expected)
})
