import { beforeEach, describe, expect, test } from 'vitest'
import { help } from '../../commands/help.ts'
import type { Command } from '../../src/delivery/command.ts'
import { createHandlers } from '../../src/delivery/handlers.ts'
import type { Handlers, Origin } from '../../src/delivery/platform.ts'
import { workspaceOf } from '../../src/delivery/workspace.ts'
import { VerbatimError } from '../../src/errors.ts'
import { insertDeliveries } from '../../src/store/deliveries.ts'
import { insertEdition } from '../../src/store/editions.ts'
import { addFollow } from '../../src/store/follows.ts'
import type { Store } from '../../src/store/store.ts'
import { addUsage, usageByWorkspace } from '../../src/store/usage.ts'
import { findWorkspace } from '../../src/store/workspaces.ts'
import type { Language } from '../../src/types.ts'
import { bridge } from '../editions/articles.ts'
import { readArticle } from '../reading.ts'
import { sampleDelivery, sampleEdition, sampleFollow } from '../store/samples.ts'
import { emptyStore } from '../store-for-tests.ts'

let store: Store
let handlers: Handlers
let logged: { message: string; details: Readonly<Record<string, unknown>> }[]

beforeEach(async () => {
  store = await emptyStore()
  logged = []
  handlers = createHandlers(context(), (message, details = {}) => logged.push({ message, details }))
})

const context = () => ({ store, now: () => new Date(), commands: [], timeZone: 'Europe/Paris', writer: null })
const origin = (language: Language, workspace = 'guild-1'): Origin => ({
  platform: 'discord',
  workspace,
  channel: 'c1',
  user: 'u1',
  language,
  manager: true,
})

function command(run: Command['run']): Command {
  const texts = { fr: 'essai', en: 'trial' }
  return { name: texts, description: texts, options: [], access: 'everyone', private: true, run }
}

describe('a command that fails', () => {
  test.each<[Language, string]>([
    ['fr', 'Choisissez une autre revue.'],
    ['en', 'Choose another digest.'],
  ])('with an error of ours says what to do, in the person’s language (%s)', async (language, sentence) => {
    const failing = command(async () => {
      throw new VerbatimError('unknown-digest', {
        fr: 'Choisissez une autre revue.',
        en: 'Choose another digest.',
      })
    })
    const message = await handlers.command(failing, {}, origin(language))
    expect(message).toMatchObject({ language, paragraphs: [sentence], sections: [], visibility: 'private' })
    expect(logged).toEqual([])
  })

  test.each<[string, () => Promise<never>]>([
    ['an error', () => Promise.reject(new Error('secret detail at 10.0.0.7'))],
    [
      'an error before any waiting',
      () => {
        throw new TypeError('secret detail at 10.0.0.7')
      },
    ],
    ['something that is no error', () => Promise.reject('secret detail at 10.0.0.7')],
  ])('with %s nobody foresaw is told without details, which go to the log', async (_, run) => {
    for (const language of ['fr', 'en'] as const) {
      logged = []
      const message = await handlers.command(command(run), {}, origin(language))
      expect(message.language).toBe(language)
      expect(message.visibility).toBe('private')
      expect(message.paragraphs.join()).toMatch(language === 'fr' ? /Réessayez/ : /try again/)
      expect(JSON.stringify(message)).not.toContain('secret detail')
      const details = { code: 'unexpected', message: 'secret detail at 10.0.0.7', platform: 'discord' }
      expect(logged).toEqual([{ message: '/trial failed', details }])
    }
  })
})

describe('a mention', () => {
  test('is answered in the language of the question, with quotes', async () => {
    await readArticle(store, bridge, { outlet: 'Le Trait d’union' })
    const asked = await handlers.mention('Qu’a dit Solenn Kervadec ?', origin('en'))
    expect(asked.language).toBe('fr')
    const quotes = asked.sections.flatMap(section => section.lines.flatMap(line => line.quotes))
    expect(quotes.map(quote => quote.text).join()).toContain('Nous n’avons pas le choix')
  })

  test.each([
    ['help', 'en', 'fr'],
    ['Bonjour !', 'fr', 'en'],
    ['thank you', 'en', 'fr'],
  ] as const)('that only says “%s” is answered with what the bot can do', async (words, spoken, own) => {
    const listed = createHandlers({ ...context(), commands: [help] }, () => {})
    const message = await listed.mention(words, origin(own))
    expect(message).toMatchObject({ title: 'Verbatim', language: spoken })
  })

  test.each([
    '',
    '?',
    ' \u0000 ',
    '💥'.repeat(2_000),
    '"; drop table articles; --',
    '<@everyone> http://evil.example',
  ])('of any kind gets a message: %j', async question => {
    const message = await handlers.mention(question, origin('fr'))
    expect(['fr', 'en']).toContain(message.language)
  })

  test('in a thread goes on from the question before, also after a restart, and in no other thread', async () => {
    const restarted = () => createHandlers(context(), () => {})
    const inThread = (thread: string, workspace = 'guild-1') => ({ ...origin('fr', workspace), thread })
    const said = async (asked: Promise<{ sections: readonly unknown[] }>) => JSON.stringify(await asked)
    await readArticle(
      store,
      'Selon Madrid, 40 pêcheurs ont été blessés à Cadix. Selon Lisbonne, 55 pêcheurs ont été blessés à Cadix.',
      { outlet: 'Le Phare', language: 'fr' },
    )
    const first = await said(handlers.mention('Combien de blessés à Cadix selon Madrid ?', inThread('t1')))
    expect(first).toContain('40')
    const next = await said(restarted().mention('et selon Lisbonne ?', inThread('t1')))
    expect(next).toContain('55 bless')
    expect(next).not.toContain('40 bless')
    for (const elsewhere of [inThread('t2'), inThread('t1', 'guild-2'), origin('fr')])
      expect(await said(restarted().mention('et selon Lisbonne ?', elsewhere))).not.toContain('55 bless')
  })

  test('is told that something failed when the database does', async () => {
    const broken = await emptyStore()
    await broken.db.schema.dropTable('claims').execute()
    const message = await createHandlers({ ...context(), store: broken }, (text, details = {}) =>
      logged.push({ message: text, details }),
    ).mention('Combien de soldats ?', origin('fr'))
    expect(message.paragraphs.join()).toContain('Réessayez')
    expect(logged.map(line => line.message)).toEqual(['a mention failed'])
  })
})

describe('the removal of the bot', () => {
  async function fill(external: string): Promise<string> {
    const { id } = await workspaceOf(origin('fr', external), context())
    await addFollow(store, sampleFollow(`follow-${external}`, id))
    await insertEdition(store, sampleEdition(`edition-${external}`, id))
    await insertDeliveries(store, [
      sampleDelivery(`delivery-${external}`, `edition-${external}`, 0, { workspace: id }),
      sampleDelivery(`own-${external}`, null, 0, { workspace: id }),
    ])
    await addUsage(store, id, '2025-03-04', 100)
    return id
  }

  async function rowsOf(workspace: string): Promise<number> {
    const counts = await Promise.all(
      (['follows', 'editions', 'deliveries', 'model_usage'] as const).map(table =>
        store.db.selectFrom(table).selectAll().where('workspace', '=', workspace).execute(),
      ),
    )
    return counts.flat().length
  }

  test('takes every row of that workspace, and none of another one', async () => {
    const [gone, kept] = [await fill('guild-1'), await fill('guild-2')]
    await handlers.removed('discord', 'guild-1')
    expect(await findWorkspace(store, 'discord', 'guild-1')).toBeNull()
    expect(await rowsOf(gone)).toBe(0)
    expect(await rowsOf(kept)).toBe(5)
    expect(await usageByWorkspace(store, '2025-03-04')).toHaveLength(1)
  })

  test('of a platform leaves the same id on another platform alone', async () => {
    const kept = await fill('guild-1')
    await handlers.removed('slack', 'guild-1')
    expect(await rowsOf(kept)).toBe(5)
  })

  test('of a workspace that is not known, or twice, changes nothing', async () => {
    await handlers.removed('discord', 'nobody')
    await fill('guild-1')
    await handlers.removed('discord', 'guild-1')
    await handlers.removed('discord', 'guild-1')
    expect(await findWorkspace(store, 'discord', 'guild-1')).toBeNull()
  })

  test('never throws, also when the database does', async () => {
    await fill('guild-1')
    await store.db.schema.dropTable('model_usage').execute()
    await handlers.removed('discord', 'guild-1')
    expect(logged.at(-1)?.message).toBe('a workspace could not be removed')
  })
})

test('a workspace is made once, by whichever of many requests comes first', async () => {
  const made = await Promise.all(Array.from({ length: 8 }, () => workspaceOf(origin('fr'), context())))
  expect(new Set(made.map(({ id }) => id)).size).toBe(1)
})

describe('a mention that asks for a number', () => {
  beforeEach(async () => {
    await readArticle(store, 'Selon Oslo, 40 soldats norvégiens ont été tués à Narvik.', { outlet: 'A' })
    await readArticle(store, 'Bergen police said at least 30 Norwegian soldiers were killed in Narvik.', {
      outlet: 'B',
    })
  })

  test.each<[string, Language]>([
    ['Combien de soldats ont été tués à Narvik ?', 'fr'],
    ['How many soldiers were killed in Narvik?', 'en'],
  ])('has the picture of the series beside its quotes: %s', async (question, language) => {
    const { chart, sections } = await handlers.mention(question, origin(language))
    expect(chart?.panels[0]?.marks.map(({ low, high }) => [low, high])).toEqual([
      [40, 40],
      [30, null],
    ])
    expect(sections.flatMap(({ lines }) => lines)).not.toEqual([])
  })

  test('and is answered with one figure, or asks for something else, has none', async () => {
    const one = await handlers.mention('Combien de soldats ont été tués selon Oslo ?', origin('fr'))
    expect(one.sections).not.toEqual([])
    expect(one.chart).toBeUndefined()
    expect((await handlers.mention('Qu’a dit Oslo sur Narvik ?', origin('fr'))).chart).toBeUndefined()
  })
})
