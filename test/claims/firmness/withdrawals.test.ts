import { describe, expect, test } from 'vitest'
import { findWithdrawals, type Withdrawal } from '../../../src/claims/firmness/withdrawals.ts'
import { splitSentences } from '../../../src/text/sentences/sentences.ts'
import type { Language } from '../../../src/types.ts'
import { cpuTime_ms } from '../../cpu-time.ts'

function withdrawals(text: string, language: Language): readonly Withdrawal[] {
  const sentences = splitSentences(text, language).map(
    ([start, end]) => ({ start, end, role: 'body', language }) as const,
  )
  return findWithdrawals({ text, language, title: null, outlet: null, publishedAt: null, sentences })
}

const holderOf = (text: string, language: Language) =>
  withdrawals(text, language).map(({ holder }) => holder.name)

const inFrench: readonly (readonly [string, string])[] = [
  [
    'Solenn Kervadec est revenue sur son annonce de la vente du port, reconnaissant une erreur.',
    'Solenn Kervadec',
  ],
  ['La préfète Solenn Kervadec a retiré ses propos sur la vente du port.', 'Solenn Kervadec'],
  ['Le maire, Yann Bihan, est finalement revenu sur sa promesse de rouvrir le pont.', 'Yann Bihan'],
  ['La chambre de commerce a corrigé son estimation : 40 emplois, et non 300.', 'la chambre de commerce'],
  ['Le syndicat est revenu sur son chiffre de 300 emplois menacés.', 'le syndicat'],
  ['L’état-major a revu son bilan de 12 à 9 morts.', 'l’état-major'],
  ['Les autorités ont révisé à la hausse leur bilan, qui passe de 47 à 52 morts.', 'les autorités'],
  ['Yann Bihan s’est rétracté mardi : il n’avait pas vu le navire.', 'Yann Bihan'],
  ['Le témoin Luc Brial s’est dédit devant le juge.', 'Luc Brial'],
  ['Yann Bihan a démenti avoir dit que le pont fermerait en juin.', 'Yann Bihan'],
  ['Maud Le Goff nie avoir tenu ces propos.', 'Maud Le Goff'],
  ['Maud Le Goff a reconnu s’être trompée en annonçant 30 blessés.', 'Maud Le Goff'],
  ['La préfecture a fait machine arrière sur l’annonce de l’évacuation.', 'la préfecture'],
  ['Le parquet a rectifié ses chiffres : 14 personnes ont été arrêtées, et non 41.', 'le parquet'],
  ['Maud Le Goff a fini par retirer ses accusations contre la région.', 'Maud Le Goff'],
  ['Luc Brial a été contraint de retirer ses déclarations sur les pêcheurs.', 'Luc Brial'],
  ['La ministre vient de retirer ses propos sur les pêcheurs.', 'la ministre'],
  ['Yann Bihan avait mis en cause trois chalutiers, avant de se rétracter.', 'Yann Bihan'],
  ['Le gouvernement a admis que son chiffre de 12 000 hectares était faux.', 'le gouvernement'],
  ['La députée Ines Carval a retiré ses propos « par souci d’apaisement ».', 'Ines Carval'],
  ['Yann Bihan, qui avait accusé le syndicat de fraude, s’est rétracté.', 'Yann Bihan'],
  ['Yann Bihan s’est excusé et a retiré ses accusations contre l’armateur.', 'Yann Bihan'],
]

const inEnglish: readonly (readonly [string, string])[] = [
  ['Mayor Anna Sorel retracted her claim that the bridge would close in June.', 'Anna Sorel'],
  ['The chamber of commerce has revised its estimate from 300 to 40 jobs.', 'the chamber of commerce'],
  ['Anna Sorel withdrew her remarks about the fishermen of Skerry.', 'Anna Sorel'],
  ['The coastguard walked back its claim that the engine had failed.', 'the coastguard'],
  ['The ferry company walked its earlier statement about the engine back.', 'the ferry company'],
  ['Tom Brannigan backtracked on his promise to reopen the pier.', 'Tom Brannigan'],
  ['Tom Brannigan rowed back on his pledge to resign.', 'Tom Brannigan'],
  ['NATO corrected its figure: 40 ships took part, not 400.', 'NATO'],
  ['Officials revised the death toll down from 12 to 9.', 'Officials'],
  ['Anna Sorel denied having said that the bridge would close.', 'Anna Sorel'],
  ['Tom Brannigan denied saying the pier was unsafe.', 'Tom Brannigan'],
  ['Tom Brannigan denies he ever said the pier was unsafe.', 'Tom Brannigan'],
  ['The hospital admitted its count of 30 wounded was wrong.', 'the hospital'],
  ['The harbour authority conceded it was mistaken when it said the ship had sunk.', 'the harbour authority'],
  ['The ministry has since retracted that statement.', 'the ministry'],
  ['Anna Sorel was forced to withdraw her remarks about the tug.', 'Anna Sorel'],
  ['Captain Moira Tennant took back her accusations against the tug.', 'Moira Tennant'],
  ['The union withdrew its threat to strike on Monday.', 'the union'],
  ['Anna Sorel apologised and withdrew the allegation that the vote was rigged.', 'Anna Sorel'],
  ['Anna Sorel has apologised for and retracted her comments about farmers.', 'Anna Sorel'],
  ['In a reversal, the army withdrew its claim of having taken the village.', 'the army'],
  ['Anna Sorel accused two councillors of fraud before retracting the accusation.', 'Anna Sorel'],
]

const nothingInFrench = [
  'Solenn Kervadec est revenue sur son enfance dans un livre.',
  'Yann Bihan est longuement revenu sur ses propos de la veille.',
  'Le ministre est revenu sur l’annonce de la fermeture du pont.',
  'L’entraîneur est revenu sur son bilan de la saison.',
  'Yann Bihan est revenu sur sa décision de démissionner.',
  'Solenn Kervadec n’a pas retiré ses propos sur le port.',
  'Solenn Kervadec n’a jamais démenti avoir dit que le port serait vendu.',
  'Solenn Kervadec refuse de retirer ses propos.',
  'L’opposition demande que Solenn Kervadec retire ses propos.',
  'Solenn Kervadec aurait retiré ses accusations.',
  'Solenn Kervadec pourrait revenir sur sa promesse.',
  'La région a retiré sa plainte contre l’armateur.',
  'L’armée a retiré ses troupes de la vallée.',
  'Le parti a retiré sa candidate.',
  'Si Solenn Kervadec retire ses propos, la réunion aura lieu.',
  'Solenn Kervadec a-t-elle retiré ses propos ?',
  'Yann Bihan a corrigé son élève.',
  'Personne n’a retiré ses propos.',
  'Aucun élu n’a retiré ses propos.',
  'L’opposante Maud Le Goff affirme que Solenn Kervadec a retiré ses propos.',
  'Yann Bihan va retirer ses accusations.',
  'Yann Bihan a retiré ses propos, puis les a répétés : il maintient que le pont fermera.',
  'L’acheteur a retiré son offre et sa signature.',
  '« J’ai retiré mes propos », chante l’acteur dans la pièce.',
  'Le conseil a revu son calendrier à la baisse.',
  'Le conducteur a dit avoir freiné. Le conducteur a fait marche arrière.',
  'Le Sénat a retiré l’amendement contre l’annonce du gouvernement.',
  'Le conseil a retiré la parole à Yann Bihan.',
  'Yann Bihan est revenu sur ses engagements de campagne, chapitre par chapitre.',
  'Sans revenir sur ses propos, Yann Bihan a présenté ses excuses.',
  'On lui demande s’il a retiré ses propos.',
  'Solenn Kervadec ne reviendra pas sur sa promesse.',
]

const nothingInEnglish = [
  'The army withdrew its troops from the valley.',
  'Anna Sorel withdrew her candidacy on Monday.',
  'Anna Sorel has not retracted her claim that the bridge would close.',
  'Anna Sorel refused to retract her claim.',
  'The opposition called on Anna Sorel to withdraw her remarks.',
  'Anna Sorel never retracted her statement.',
  'Anna Sorel reportedly retracted her statement.',
  'Anna Sorel may have retracted her statement.',
  'Her lawyer said that Anna Sorel had retracted her statement.',
  'If Anna Sorel retracts her claim, the council will meet.',
  'Did Anna Sorel retract her claim?',
  'Nobody retracted the statement.',
  'The bank withdrew money from its accounts.',
  'The teacher corrected his pupil’s figures.',
  'The company revised its plans for the pier.',
  'Tom Brannigan walked back to the figure of a seal on the pier.',
  'She went back to the town after the announcement.',
  'Anna Sorel denied the claim that the bridge would close.',
  'Anna Sorel wants to withdraw her remarks.',
  'Anna Sorel didn’t withdraw her threat to resign.',
  'Anna Sorel retracted her claim, but later repeated it.',
  'The captain said the engine had failed. The captain reversed course.',
  'The driver said the bridge was icy. He made a U-turn on the bridge.',
  'Tom Brannigan took back his seat after the announcement.',
  'The writer went back on the road after the announcement.',
  'The bank withdrew its accounts service.',
  'Reporters asked whether Anna Sorel had retracted her claim.',
  'Anna Sorel has yet to withdraw her remarks.',
  'Police denied claims that 40 people were hurt.',
  'Some of the claims, the paper said, were wrong.',
]

describe('words that somebody takes back', () => {
  test.each(inFrench)('are found: %s', (text, holder) => {
    expect(holderOf(text, 'fr')).toEqual([holder])
  })

  test.each(inEnglish)('are found: %s', (text, holder) => {
    expect(holderOf(text, 'en')).toEqual([holder])
  })

  test.each(nothingInFrench)('are none: %s', text => {
    expect(holderOf(text, 'fr')).toEqual([])
  })

  test.each(nothingInEnglish)('are none: %s', text => {
    expect(holderOf(text, 'en')).toEqual([])
  })
})

describe('what is taken back', () => {
  const aboutOf = (text: string, language: Language) =>
    withdrawals(text, language).map(({ about }) => about && text.slice(...about))

  test.each([
    ['fr', 'Yann Bihan a retiré ses propos sur le port de Kerlann, mardi.', 'sur le port de Kerlann'],
    ['fr', 'Yann Bihan a démenti avoir dit que le pont fermerait en juin.', 'le pont fermerait en juin'],
    ['fr', 'Yann Bihan s’est rétracté.', null],
    [
      'en',
      'Anna Sorel retracted her claim that the bridge would close on Tuesday.',
      'that the bridge would close on',
    ],
    ['en', 'The hospital admitted its count of 30 wounded was wrong.', 'of 30 wounded'],
    ['en', 'Anna Sorel retracted that statement.', null],
  ] as const)('is told as far as the sentence tells, in %s: %s', (language, text, about) => {
    expect(aboutOf(text, language)).toEqual([about])
  })

  test.each([
    ['fr', 'L’état-major a revu son bilan de 12 à 9 morts.', [12], [9]],
    ['fr', 'Le parquet a rectifié ses chiffres : 14 arrestations, et non 41.', [41], [14]],
    ['fr', 'Les autorités ont corrigé leur bilan : 52 morts, contre 47 lundi.', [47], [52]],
    ['fr', 'Le syndicat est revenu sur son chiffre de 300 emplois.', [300], []],
    ['en', 'The chamber revised its estimate from 300 to 40 jobs.', [300], [40]],
    ['en', 'The coastguard revised its toll to at least 9 wounded.', [], [9]],
    ['en', 'The coastguard retracted its claim that the toll rose to 12.', [12], []],
    ['en', 'NATO corrected its figure: 40 ships, not 400.', [400], [40]],
  ] as const)('has the numbers of before and of now, in %s: %s', (language, text, before, after) => {
    expect(withdrawals(text, language)).toMatchObject([{ before, after }])
  })
})

test('an endless sentence takes no time', () => {
  const hostile = [
    `Anna Sorel has ${'later '.repeat(3_000)}retracted`,
    `Anna Sorel walked her claim ${'on '.repeat(3_000)}`,
    `The mayor retracted ${'her '.repeat(800)}${'very '.repeat(800)}claim`,
    `walk ${'x'.repeat(50_000)} back`,
  ]
  const time_ms = cpuTime_ms(() => {
    for (const text of hostile) withdrawals(text, 'en')
  })
  expect(time_ms).toBeLessThan(2_000)
})
