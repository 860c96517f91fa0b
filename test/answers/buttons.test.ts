import { beforeEach, describe, expect, test } from 'vitest'
import { answerQuestion } from '../../src/answers/answer.ts'
import { pressed } from '../../src/answers/buttons.ts'
import { replyWith } from '../../src/answers/reply.ts'
import type { Message } from '../../src/delivery/message.ts'
import type { Origin } from '../../src/delivery/platform.ts'
import type { Writer, Written } from '../../src/model/writer.ts'
import { listFeedback } from '../../src/store/answers.ts'
import type { Store } from '../../src/store/store.ts'
import { readArticle } from '../reading.ts'
import { emptyStore } from '../store-for-tests.ts'

const text =
  'La préfecture de Brest a compté au moins 1 200 marins en grève mardi. Le syndicat des marins en annonce 3 000.'
const origin: Origin = {
  platform: 'discord',
  workspace: 'g1',
  channel: 'c1',
  user: 'u1',
  language: 'fr',
  manager: false,
}

let store: Store
beforeEach(async () => {
  store = await emptyStore()
  await readArticle(store, text, { outlet: 'Le Phare' })
})

const contextWith = (writer: Writer | null) => ({
  store,
  now: () => new Date('2025-03-05T10:00:00Z'),
  commands: [],
  timeZone: 'Europe/Paris',
  writer,
})

async function replied(writer: Writer | null = null): Promise<Message> {
  const answer = await answerQuestion(store, 'Combien de marins en grève à Brest ?', {
    language: null,
    kind: null,
  })
  expect(answer.statements.length).toBeGreaterThan(0)
  return replyWith(answer, { origin }, contextWith(writer))
}

const press = (button: Parameters<typeof pressed>[0], id: string, from = origin) =>
  pressed(button, id, from, contextWith(null))

describe('the buttons under an answer', () => {
  test.each(['sources', 'quotes'] as const)('show its %s, word for word, to one person', async button => {
    const { answer = '' } = await replied()
    const message = await press(button, answer)
    expect(message.visibility).toBe('private')
    const quotes = message.sections.flatMap(({ lines }) => lines.flatMap(line => line.quotes))
    expect(quotes.length).toBeGreaterThan(0)
    expect(quotes.every(quote => text.includes(quote.text))).toBe(true)
  })

  test('tell the same claims in the other language', async () => {
    const { answer = '', sections } = await replied()
    const message = await press('language', answer)
    expect(message.language).toBe('en')
    const quotesIn = (parts: Message['sections']) =>
      parts.flatMap(({ lines }) => lines.map(line => line.quotes))
    expect(quotesIn(message.sections)).toEqual(quotesIn(sections))
    expect(message.sections.flatMap(({ lines }) => lines.map(line => line.text)).join()).toContain('3,000')
  })

  test('tell the lead, the notes and what was said before in the other language too', async () => {
    const articles = [
      ['fr', 'La Vigie', 'La tempête aurait tué 40 marins à Brest, selon la préfecture. Le port est fermé.'],
      ['fr', 'Le Large', 'La tempête a tué 40 marins à Brest, selon la préfecture. Les écoles sont fermées.'],
      ['fr', 'Le Môle', 'La Croix-Rouge compte 55 marins tués à Brest. Le vent est tombé.'],
      ['fr', 'La Jetée', 'Moscou n’a pas confirmé la mort de marins à Brest. Le phare est éteint.'],
    ] as const
    for (const [index, [language, outlet, words]] of articles.entries())
      await readArticle(
        store,
        words,
        { outlet, language, publishedAt: `2025-03-0${index + 4}T08:00:00Z` },
        new Date(`2025-03-0${index + 4}T09:00:00Z`),
      )
    const given = await answerQuestion(store, 'Combien de marins tués à Brest ?', {
      language: null,
      kind: null,
    })
    expect(given.lead).toContain('De 40 à 55 selon qui compte (2 sources)\u00a0; non confirmé par Moscou.')
    const { answer = '' } = await replyWith(given, { origin }, contextWith(null))
    const message = await press('language', answer)
    expect(message.paragraphs.join()).toContain(
      'From 40 to 55, depending on who counts (2 sources); not confirmed by Moscow.',
    )
    const lines = message.sections.flatMap(section => section.lines.map(line => line.text))
    expect(lines).toContain('Not confirmed: Moscow')
    expect(lines.join()).toContain('Hardened, no longer hearsay: La Vigie, then Le Large')
    const again = await answerQuestion(store, 'Combien de marins tués à Brest ?', {
      language: 'en',
      kind: null,
    })
    expect(lines).toEqual(again.statements.map(line => line.text))
    expect(message.paragraphs).toEqual([again.lead])
  })

  test('store that an answer is wrong, once a person', async () => {
    const { answer = '' } = await replied()
    await press('wrong', answer)
    await press('wrong', answer)
    await press('wrong', answer, { ...origin, user: 'u2' })
    const [doubted, ...others] = await listFeedback(store, 10)
    expect(others).toEqual([])
    expect(doubted).toMatchObject({
      id: answer,
      people: 2,
      answer: { question: 'Combien de marins en grève à Brest ?' },
    })
  })

  test('show nothing of another workspace’s answers', async () => {
    const { answer = '' } = await replied()
    for (const button of ['sources', 'quotes', 'language', 'wrong'] as const) {
      const message = await press(button, answer, { ...origin, workspace: 'g2' })
      expect(message.paragraphs.join()).toContain('trop ancienne')
    }
    expect(await listFeedback(store, 10)).toEqual([])
  })
})

describe('an answer with a model', () => {
  const writing = (written: Partial<Written>, after_ms: number): Writer => ({
    write: async lines => {
      await new Promise(resolve => setTimeout(resolve, after_ms))
      return {
        lead: null,
        lines: lines.map(line => ({ ...line, text: `${line.text}, dit-on` })),
        refused: 0,
        ...written,
      }
    },
  })
  const words = (message: Message) =>
    message.sections.flatMap(({ lines }) => lines.map(line => line.text)).join()

  test('has its words at once when it is quick', async () => {
    const message = await replied(writing({}, 0))
    expect(words(message)).toContain('dit-on')
    expect(message.later).toBeUndefined()
  })

  test('has ours at once, and its words later, when it is slow', async () => {
    const started = performance.now()
    const message = await replied(writing({}, 2_200))
    expect(performance.now() - started).toBeLessThan(2_100)
    expect(words(message)).not.toContain('dit-on')
    const later = await message.later
    expect(later?.answer).toBe(message.answer)
    expect(words(later ?? message)).toContain('dit-on')
  })

  test.each([
    ['spent', 'son budget du jour est épuisé'],
    ['failed', 'il n’a pas répondu'],
  ] as const)('says when the model was %s', async (unavailable, note) => {
    expect((await replied(writing({ unavailable }, 0))).footer).toContain(note)
  })
})
