import { describe, expect, test } from 'vitest'
import type { Language } from '../../src/types.ts'
import { ask } from './asking.ts'

const quotedBy = async (question: string, language: Language, text: string) =>
  (await ask(question, [[language, text]])).statements.map(({ quotes }) => quotes[0].text)

const fires: Readonly<Record<Language, string>> = {
  fr: 'Un incendie a ravagé mardi 12 mars un immeuble de quatre étages à Morvange.',
  en: 'A fire destroyed a building of four floors in Morvange on Tuesday.',
}
const questions = {
  fr: {
    killed: 'Combien de morts à Morvange ?',
    wounded: 'Combien de blessés dans l’incendie de Morvange ?',
  },
  en: { killed: 'How many deaths in Morvange?', wounded: 'How many people were hurt in the Morvange fire?' },
} as const

describe('how many were killed or hurt', () => {
  test.each<[Language, 'killed' | 'wounded', string]>([
    ['fr', 'killed', 'Aucune victime n’est à déplorer.'],
    ['fr', 'wounded', 'Aucune victime n’est à déplorer.'],
    ['fr', 'wounded', 'Il n’a pas fait de blessé.'],
    ['fr', 'killed', 'Les flammes n’ont fait ni mort ni blessé.'],
    ['fr', 'wounded', 'Les flammes n’ont fait ni mort ni blessé.'],
    ['fr', 'killed', 'Personne n’a été tué.'],
    ['fr', 'killed', 'Les flammes se sont éteintes sans faire de victime.'],
    ['en', 'killed', 'There were no casualties.'],
    ['en', 'killed', 'No deaths were reported.'],
    ['en', 'wounded', 'Nobody was hurt.'],
    ['en', 'wounded', 'None of the forty tenants was injured.'],
  ])('is answered by who says that nobody was (%s, %s): %s', async (language, fate, none) => {
    const text = `${fires[language]} ${none}`
    expect(await quotedBy(questions[language][fate], language, text)).toEqual([none])
  })

  test('is so in the other language', async () => {
    const none = 'Aucune victime n’est à déplorer.'
    const question = 'How many people were hurt in Morvange?'
    expect(await quotedBy(question, 'fr', `${fires.fr} ${none}`)).toEqual([none])
  })

  test.each<[Language, 'killed' | 'wounded', string]>([
    ['fr', 'killed', 'Il n’a pas fait de blessé.'],
    ['fr', 'killed', 'Le maire n’a pas parlé de morts.'],
    ['en', 'killed', 'No one knows how many were killed.'],
    ['en', 'wounded', 'There were no deaths.'],
    ['fr', 'killed', 'La mairie jure qu’elle ne cache aucun mort.'],
    ['en', 'killed', 'The police had first reported no deaths.'],
  ])(
    'is not answered by another fate, or by who does not know (%s, %s): %s',
    async (language, fate, text) => {
      const question = questions[language][fate]
      expect(await quotedBy(question, language, `${fires[language]} ${text}`)).toEqual([])
    },
  )

  test('is not told of one kind of people by who says that nobody was', async () => {
    const text = `${fires.fr} Les pompiers ont veillé. Aucune victime n’est à déplorer.`
    expect(await quotedBy('Combien de pompiers sont morts à Morvange ?', 'fr', text)).toEqual([])
  })

  test('is not told of those who stand in the name of a body alone', async () => {
    const toll = 'Médecins sans frontières a compté quarante morts à Morvange.'
    expect(await quotedBy('Combien de médecins sont morts à Morvange ?', 'fr', toll)).toEqual([])
  })

  test('is answered by a count where there is one', async () => {
    const toll = 'Six personnes ont été blessées à Morvange.'
    const text = `${fires.fr} ${toll} Personne n’a été tué.`
    expect(await quotedBy(questions.fr.wounded, 'fr', text)).toEqual([toll])
  })

  test('is not answered from an article of another place', async () => {
    const text = 'Un incendie a touché une usine à Beaurel. Aucune victime n’est à déplorer.'
    expect(await quotedBy(questions.fr.wounded, 'fr', text)).toEqual([])
  })
})
