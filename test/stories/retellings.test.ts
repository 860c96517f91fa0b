import { beforeEach, describe, expect, test } from 'vitest'
import { sources } from '../../src/answers/sources.ts'
import { getArticle } from '../../src/store/articles.ts'
import { retellingsAmong } from '../../src/store/evidence.ts'
import type { Store } from '../../src/store/store.ts'
import type { Article } from '../../src/types.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

let store: Store
beforeEach(async () => {
  store = await emptyStore()
})

const hours = (hour: number) => `2025-03-04T${String(hour).padStart(2, '0')}:00:00Z`
const read = (text: string, outlet: string, publishedAt: string | null = hours(8)) =>
  readArticle(store, text, { outlet, publishedAt })
const originOf = async ({ id }: Article) => (await getArticle(store, id))?.origin
const retoldBy = async ({ id }: Article) => (await retellingsAmong(store, [id])).get(id)

const statement = `Le Conseil nordique condamne l’envoi de mercenaires au Tavland

Le Conseil nordique a condamné mardi à Oslo l’envoi de mercenaires étrangers au Tavland. « Nous demandons à toutes les parties de rappeler sans délai les combattants étrangers qu’elles ont recrutés et d’ouvrir les routes aux convois de secours », écrit sa présidente, Ingrid Solvang, dans une lettre adressée à Genève.

Selon la Suède et la Finlande, plus de 4 500 combattants étrangers sont arrivés depuis janvier. Le Danemark a rappelé son ambassadeur.`

/** The same told with no four words in a row in common but those that are quoted. */
const spun = `Mercenaires : les pays du Nord haussent le ton

Depuis Oslo, le Conseil nordique vient d’adresser un avertissement très ferme à Genève. Son message, signé par Ingrid Solvang : « Nous demandons à toutes les parties de rappeler sans délai les combattants étrangers qu’elles ont recrutés et d’ouvrir les routes aux convois de secours ».

D’après les calculs de la Finlande et de la Suède, on compterait plus de 4 500 de ces hommes dans le pays. Quant au Danemark, son ambassadeur est rentré.`

const followUp = `Tavland : le Danemark rouvre son ambassade

Le Danemark renverra mercredi un ambassadeur au Tavland. La ministre Karen Lindhardt l’a annoncé à Copenhague : « Les conditions de sécurité sont réunies et nos diplomates veulent reprendre leur travail auprès des familles ». La Norvège et l’Islande n’ont pas encore décidé.

Mardi, le Conseil nordique d’Ingrid Solvang avait demandé de « rappeler sans délai les combattants étrangers ». « Personne ne nous a répondu jusqu’ici et nous attendons toujours un geste de Genève », dit un diplomate suédois.`

describe('a retelling without a text in common', () => {
  test('has the origin of what it retells, and is told apart from a copy', async () => {
    const first = await read(statement, 'Le Trait d’union', hours(8))
    const copy = await read(statement, 'L’Écho', hours(9))
    const retold = await read(spun, 'Le Midi libéré', hours(10))
    expect(await originOf(retold)).toBe(first.id)
    expect(await retoldBy(retold)).toBeDefined()
    expect(await retoldBy(copy)).toBeUndefined()
    expect(await retoldBy(first)).toBeUndefined()
  })

  test('that is read first gives way to what came out before it', async () => {
    const retold = await read(spun, 'Le Midi libéré', hours(10))
    const first = await read(statement, 'Le Trait d’union', hours(8))
    expect(await originOf(retold)).toBe(first.id)
    expect(await retoldBy(retold)).toBe(first.id)
  })

  test('makes retellings of its copies too, whichever was read first', async () => {
    const first = await read(statement, 'Le Trait d’union', hours(8))
    const retold = await read(spun, 'Le Midi libéré', hours(10))
    const copy = await read(spun, 'La Vigie', hours(11))
    for (const article of [retold, copy]) {
      expect(await originOf(article)).toBe(first.id)
      expect(await retoldBy(article)).toBe(first.id)
    }
    store = await emptyStore()
    const [one, two] = [
      await read(spun, 'La Vigie', hours(11)),
      await read(spun, 'Le Midi libéré', hours(10)),
    ]
    const last = await read(statement, 'Le Trait d’union', hours(8))
    for (const article of [one, two]) {
      expect(await originOf(article)).toBe(last.id)
      expect(await retoldBy(article)).toBe(last.id)
    }
  })

  test('is found without dates too', async () => {
    const first = await read(statement, 'Le Trait d’union', null)
    const retold = await read(spun, 'Le Midi libéré', null)
    expect(await originOf(retold)).toBe(first.id)
  })

  test('is named as such among the sources', async () => {
    await read(statement, 'Le Trait d’union', hours(8))
    await read(statement, 'L’Écho', hours(9))
    await read(spun, 'Le Midi libéré', hours(10))
    const french = await sources(store, 'mercenaires étrangers Conseil nordique', 'fr')
    expect(french.statements.map(line => line.text)).toEqual([
      'Le Trait d’union (repris par L’Écho\u00a0; reformulé par Le Midi libéré)',
    ])
    expect(french).toMatchObject({ articles: 3, origins: 1 })
    const english = await sources(store, 'mercenaires étrangers Conseil nordique', 'en')
    expect(english.statements[0]?.text).toBe(
      'Le Trait d’union (repeated by L’Écho; retold by Le Midi libéré)',
    )
  })

  test('is known by naming the outlet that it retells, in another language', async () => {
    const first = await read(
      `Un pont s’effondre à Lodève

Un pont s’est effondré dimanche à Lodève, faisant au moins 14 blessés, selon la préfecture de l’Hérault. Les pompiers ont évacué 230 habitants vers Clermont. Martine Aubrac, maire de Lodève, demande une enquête.`,
      'La Vigie',
      hours(8),
    )
    const retold = await read(
      `At least 14 people were wounded when a bridge fell in Lodève on Sunday, according to the prefecture of Hérault, La Vigie reports. Firefighters moved 230 residents to Clermont. Two people are missing. Mayor Martine Aubrac wants an inquiry.`,
      'Channel Post',
      hours(12),
    )
    expect(await originOf(retold)).toBe(first.id)
  })
})

describe('no retelling', () => {
  test('is a follow-up that recalls some words of it', async () => {
    await read(statement, 'Le Trait d’union', hours(8))
    const later = await read(followUp, 'Le Midi libéré', hours(20))
    expect(await originOf(later)).toBe(later.id)
  })

  test('is the same statement months later', async () => {
    await read(statement, 'Le Trait d’union', '2025-01-04T08:00:00Z')
    const later = await read(spun, 'Le Midi libéré', '2025-06-04T08:00:00Z')
    expect(await originOf(later)).toBe(later.id)
  })

  test('is another article about the same figures', async () => {
    await read(statement, 'Le Trait d’union', hours(8))
    const own = await read(
      `Au Tavland, notre envoyé a compté lui-même les camions : 45 sont passés en une nuit. Plus de 4 500 combattants étrangers seraient là, disait mardi la Suède. Oslo, Genève et le Danemark demandent leur départ.`,
      'Le Midi libéré',
      hours(9),
    )
    expect(await originOf(own)).toBe(own.id)
  })
})
