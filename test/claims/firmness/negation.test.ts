import { describe, expect, it } from 'vitest'
import { extractClaims } from '../../../src/claims/extract.ts'
import { splitSentences } from '../../../src/text/sentences/sentences.ts'
import type { ClaimDraft, Language } from '../../../src/types.ts'

function claimsIn(text: string, language: Language): ClaimDraft[] {
  const sentences = splitSentences(text, language).map(([start, end]) => ({
    start,
    end,
    role: 'body' as const,
    language,
  }))
  const article = { text, language, title: null, outlet: null, publishedAt: null, sentences }
  return extractClaims(article)
}

function figuresIn(text: string, language: Language): ClaimDraft[] {
  return claimsIn(text, language).filter(claim => claim.kind === 'figure')
}

describe('a number under a negation is never a plain figure', () => {
  it.each<[string, Language]>([
    ['« Nous n’avons pas vendu 300 chars », a dit le ministre Jean Morel.', 'fr'],
    ['"We did not sell 300 tanks," minister John Morrow said.', 'en'],
    ['Il n’est pas vrai que 5 000 ouvriers sont morts, a dit Jean Morel.', 'fr'],
    ['It is not true that 5,000 workers died, John Morrow said.', 'en'],
    ['Morrow has not sent 1,200 soldiers, Anna Keller said.', 'en'],
    ['There is no evidence that 500 workers died, the Red Cross said.', 'en'],
    ['Rien ne prouve que 500 ouvriers soient morts, a déclaré la Croix-Rouge.', 'fr'],
    ['We never said that 300 workers had died, John Morrow said.', 'en'],
    ['Rumours that 3,000 workers died are unfounded, John Morrow said.', 'en'],
    ['None of the 300 workers had been killed.', 'en'],
    ['La cote du ministre n’a jamais atteint la barre des 50 %.', 'fr'],
    ['The toll never reached 50 dead.', 'en'],
    ['Aucun des 300 ouvriers n’a été tué.', 'fr'],
    ['The death of 3,000 workers has not been confirmed.', 'en'],
    ['La mort de 3 000 ouvriers n’est pas confirmée.', 'fr'],
    ['Varsovie n’a pas confirmé que 300 ouvriers étaient morts.', 'fr'],
    ['Varsovie n’a jamais dit que 5 000 ouvriers étaient morts.', 'fr'],
    ['John Morrow denied having said that 10,000 workers had died.', 'en'],
    ['John Morrow doubts that 4,000 workers died.', 'en'],
    ['Jean Morel doute que 4 000 ouvriers soient morts.', 'fr'],
    ['If 10,000 soldiers were deployed, we would know, John Morrow said.', 'en'],
    ['Si 5 000 soldats étaient venus, nous le saurions, a dit Jean Morel.', 'fr'],
    ['Contrary to what Lima said, 10,000 soldiers were not deployed.', 'en'],
    ['According to unconfirmed reports, 3,000 workers died.', 'en'],
    ['Nobody said that 300 workers had died.', 'en'],
    ['Personne n’a dit que 300 ouvriers étaient morts.', 'fr'],
    ['Morrow denied that the base was hit and 300 soldiers were killed.', 'en'],
    ['Le convoi est reparti sans avoir blessé 300 civils, a dit Jean Morel.', 'fr'],
    ['« Je ne crois pas que 300 ouvriers soient partis », a dit Jean Morel.', 'fr'],
    ['Le maire n’a pas dit que les 300 ouvriers étaient morts, selon Jean Morel.', 'fr'],
    ['« Nous n’avons pas blessé les 300 manifestants », a dit Jean Morel.', 'fr'],
    ['Selon la mairie, il n’est pas question que 300 ouvriers partent.', 'fr'],
  ])('%s', (text, language) => {
    const firm = figuresIn(text, language).filter(
      ({ modality }) => modality !== 'denied' && modality !== 'unconfirmed',
    )
    expect(firm).toEqual([])
  })
})

describe('a negation elsewhere leaves the figure alone', () => {
  it.each<[string, Language]>([
    ['The harbour board dismissed its pilot and hired 300 dockers.', 'en'],
    ['The mayor rejected the offer and 300 dockers went on strike.', 'en'],
    ['Oslo a nié toute implication et envoyé 300 marins.', 'fr'],
    ['The navy has withdrawn two frigates and 300 sailors from the strait, Oslo said.', 'en'],
    ['Jean Morel n’a pas donné de date, mais il a annoncé que 300 ouvriers partiraient.', 'fr'],
    ['Morrow did not name the town but said that 300 workers had died.', 'en'],
    ['The ministry denied any delay and said 300 workers had died.', 'en'],
    ['Pas moins de 300 ouvriers sont morts, selon la mairie.', 'fr'],
    ['No fewer than 300 workers died, the town hall said.', 'en'],
    ['Not only 300 workers but also 20 guards died, the town hall said.', 'en'],
    ['La mairie ne compte que 300 blessés.', 'fr'],
    ['Some 300 people who could not leave were wounded, the town hall said.', 'en'],
    ['Sans attendre, la mairie a évacué 300 habitants, selon la préfecture.', 'fr'],
    ['Selon la mairie, aucun pillage n’a été signalé lundi et 300 habitants ont été évacués.', 'fr'],
    ['Le séisme n’a fait aucun mort et 300 blessés, selon la mairie.', 'fr'],
    ['Selon la mairie, une voiture sans permis coûtera 300 euros d’amende.', 'fr'],
    ['No looting was reported on Monday and 300 residents were moved to safety, the town hall said.', 'en'],
    ['The quake caused no deaths and 300 injuries, the town hall said.', 'en'],
    ['Selon la mairie, aucun malade n’a été signalé dans les 300 crèches de la ville.', 'fr'],
    ['No patient was reported in the 300 nurseries of the town, the town hall said.', 'en'],
    ['Le maire n’a rien dit quand Jean Morel lui a signalé que 300 ouvriers partaient.', 'fr'],
    ['« L’étude ne tient pas compte du fait que 300 ouvriers travaillent de nuit », a dit Jean Morel.', 'fr'],
    ['The study does not mention that 300 workers are on nights, John Morrow said.', 'en'],
    ['« Ce n’est pas avec 300 ouvriers que nous finirons », a dit Jean Morel.', 'fr'],
    ['« Nous roulons sans retard sur 300 kilomètres », a dit Jean Morel.', 'fr'],
    ['La mairie affirme avoir démenti 300 messages.', 'fr'],
    ['« Nous n’oublions pas que 300 ouvriers travaillent ici », a dit Jean Morel.', 'fr'],
    ['« Le risque pour 300 ouvriers est lié au bruit », a dit Jean Morel.', 'fr'],
    ['Limiter les rejets nets à 300 tonnes est vital, ont conclu les experts.', 'fr'],
    ['Les poussières n’atteignent pas le seuil de 300 grammes, selon la mairie.', 'fr'],
    ['« Pour 300 ouvriers, c’est un faux débat », a dit Jean Morel.', 'fr'],
    ['Le gaz rejeté pèse 300 tonnes, selon la mairie.', 'fr'],
    ['The rejected ballots numbered 300, the town hall said.', 'en'],
  ])('%s', (text, language) => {
    const firm = figuresIn(text, language).filter(
      ({ modality }) => modality !== 'denied' && modality !== 'unconfirmed',
    )
    expect(
      firm.map(claim => (claim.kind === 'figure' ? (claim.figure.low ?? claim.figure.value) : null)),
    ).toContain(300)
  })
})

describe('a sanction that is given up or denied is none', () => {
  it.each<[string, Language]>([
    ['L’UE renonce à sanctionner le général Paul Morel.', 'fr'],
    ['The EU denied that it would sanction General John Morrow.', 'en'],
  ])('%s', (text, language) => {
    expect(claimsIn(text, language).filter(({ kind }) => kind === 'sanction')).toEqual([])
  })
})

describe('a negation that only bounds its number denies nothing', () => {
  it.each<[string, Language]>([
    ['The losses did not exceed 300 soldiers, John Morrow said.', 'en'],
    ['Les pertes n’ont pas dépassé 300 soldats, a dit Jean Morel.', 'fr'],
  ])('%s', (text, language) => {
    const figures = figuresIn(text, language).filter(claim => claim.kind === 'figure')
    expect(figures.map(({ modality, figure }) => [modality, figure.hedge, figure.high])).toEqual([
      ['attributed', 'at most', 300],
    ])
  })
})

it('what somebody will not let happen denies no number', () => {
  const text = '« Nous ne laisserons pas partir 1 700 emplois », a dit Jean Morel.'
  expect(figuresIn(text, 'fr').map(({ modality }) => modality)).toEqual(['attributed'])
})

it.each([
  '« On n’entend pas un mot sur 10 % des marins », dit Jean Morel.',
  '« Ils ne pourront jamais aller à des milliers de kilomètres », dit Jean Morel.',
])('who speaks of a number behind a preposition of a negated verb denies it not: %s', text => {
  expect(figuresIn(text, 'fr')).toEqual([])
})
