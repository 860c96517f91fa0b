import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Command } from '../../src/delivery/command.ts'
import type { Message } from '../../src/delivery/message.ts'
import { emptyQuestionNotice, failureNotice, unknownCommandNotice } from '../../src/delivery/notices.ts'
import type { Handlers, Origin, Platform } from '../../src/delivery/platform.ts'
import type { Language } from '../../src/types.ts'
import { directionsLeftOpen } from './directions.ts'
import { lineOf, messageOf, quoteOf, sayingOf } from './messages.ts'

export interface Asker {
  readonly manager: boolean
  /** The locale that the person's client declares. */
  readonly language: Language
}

/** One platform under test, with whatever stands on its other side. A fresh one for each case. */
export interface Harness {
  readonly platform: Platform
  readonly workspace: string
  readonly channel: string
  /** A person's request that has had no sign of life after this time is lost. */
  readonly acknowledge_ms: number
  /** False where there is one person, who may do everything, in French here: the terminal. */
  readonly hasRoles: boolean
  /** False where a message may be of any length: the terminal. */
  readonly hasLimits: boolean
  start(handlers: Handlers): Promise<void>
  /**
   * Somebody types the command (its English name and English option names). Resolves once the reply is complete,
   * with the text of each message of it as that person reads it: markup gone, escapes undone. Rejects when the
   * command was not acknowledged in time, or no reply came.
   */
  command(name: string, options: Readonly<Record<string, string>>, asker: Asker): Promise<readonly string[]>
  /**
   * Somebody mentions the bot. Resolves with the texts of the answer, and rejects when it is not in the thread of
   * the question (where there are threads), or when none came.
   */
  mention(question: string): Promise<readonly string[]>
  /** What everybody reads in the channel and its threads, oldest first, without people's own messages. */
  visible(): Promise<readonly string[]>
  /** Every address in it that can be clicked. */
  links(): Promise<readonly string[]>
  /** Everybody whom the bot's messages notified, and everything that its clients draw as a mention. */
  pings(): Promise<readonly string[]>
  stop(): Promise<void>
}

const MANAGER: Asker = { manager: true, language: 'fr' }
const MEMBER: Asker = { manager: false, language: 'en' }

const QUOTE = 'Le port a rouvert « lundi »\u00A0: 10\u202F000 passagers, a dit le maire. Ça\u0301 ira 🚢.'

const HOSTILE = [
  '@everyone @here <@123456> <@&123456> <#123456> <!channel> <!here> <@U123> <#C123|general> </ask:1>',
  '[cliquez](http://evil.example/a) <http://evil.example/b|ici> http://evil.example/c mailto:a@evil.example',
  '`code` ```bloc``` **gras** *penché* __souligné__ ~~barré~~ ||caché|| _x_ ~y~ :wave: <t:1700000000:R>',
  '# Titre',
  '- puce',
  '> citation',
  '1. un',
  '-# petit',
  '&lt;b&gt; &amp; &#33; \\*\\_ \\\\ fin\\',
].join('\n')

const COMMANDS: readonly Command[] = [
  {
    name: { fr: 'demander', en: 'ask' },
    description: { fr: 'Pose une question.', en: 'Asks a question.' },
    options: [
      {
        name: { fr: 'question', en: 'question' },
        description: { fr: 'La question.', en: 'The question.' },
        required: true,
      },
    ],
    access: 'everyone',
    private: false,
    run: async () => sayingOf('run by itself'),
  },
  {
    name: { fr: 'réglages', en: 'settings' },
    description: { fr: 'Change les réglages.', en: 'Changes the settings.' },
    options: [],
    access: 'manager',
    private: true,
    run: async () => sayingOf('run by itself'),
  },
]

interface Heard {
  readonly name: string
  readonly options: Readonly<Record<string, string>>
  readonly origin: Origin
}

/** What every platform promises. `name` is for the report. */
export function describePlatform(name: string, makeHarness: () => Promise<Harness>): void {
  describe(`${name} as a platform`, () => {
    let harness: Harness
    let answer: () => Promise<Message>
    let heard: Heard[]

    beforeEach(async () => {
      harness = await makeHarness()
      answer = async () => sayingOf('Bien reçu.')
      heard = []
      await harness.start({
        commands: COMMANDS,
        command: (command, options, origin) => {
          heard.push({ name: command.name.en, options, origin })
          return answer()
        },
        mention: (question, origin) => {
          heard.push({ name: 'mention', options: { question }, origin })
          return answer()
        },
        posted: async () => {},
        removed: async () => {},
        press: async () => sayingOf('Voici.'),
      })
    })

    afterEach(() => harness.stop())

    it('answers a command with its quotes, exactly', async () => {
      answer = async () =>
        messageOf({ sections: [{ title: 'Le port', lines: [lineOf('Il rouvre', QUOTE)] }] })
      const texts = await harness.command('ask', { question: 'Le port ?' }, MANAGER)
      expect(texts.join('\n')).toContain(QUOTE)
      expect(texts.join('\n')).toContain('Le Courrier, 16 décembre 2024')
      expect(heard).toMatchObject([{ name: 'ask', options: { question: 'Le port ?' } }])
    })

    it('says where a request came from and who asked', async () => {
      await harness.command('ask', { question: 'x' }, MANAGER)
      await harness.mention('y')
      const { platform, workspace, channel } = heard[0]?.origin ?? {}
      expect({ platform, workspace, channel }).toEqual({
        platform: harness.platform.name,
        workspace: harness.workspace,
        channel: harness.channel,
      })
      expect(heard[0]?.origin).toMatchObject({ manager: true, language: 'fr' })
      expect(heard[1]?.origin).toMatchObject({ workspace: harness.workspace, manager: true })
    })

    it('acknowledges a command at once when its answer takes long', async () => {
      answer = async () => {
        await sleep(harness.acknowledge_ms + 200)
        return sayingOf('Enfin.')
      }
      expect(await harness.command('ask', { question: 'Long ?' }, MANAGER)).toEqual(['Enfin.'])
    })

    it('answers a mention in the thread of the question', async () => {
      answer = async () => messageOf({ sections: [{ title: null, lines: [lineOf('Il rouvre', QUOTE)] }] })
      const texts = await harness.mention('Le port a-t-il rouvert ?')
      expect(texts.join('\n')).toContain(QUOTE)
      expect(heard).toMatchObject([{ name: 'mention', options: { question: 'Le port a-t-il rouvert ?' } }])
    })

    it('asks for a question when a mention has none', async () => {
      const texts = await harness.mention('')
      const notices = [emptyQuestionNotice('fr'), emptyQuestionNotice('en')].flatMap(one => one.paragraphs)
      expect(notices).toContain(texts[0])
      expect(heard).toEqual([])
    })

    it('splits a long message within its limits, every quote whole and in order', async () => {
      const sentences = longMessageSentences()
      const parts = await postAll(harness, longMessage(sentences))
      if (harness.hasLimits) expect(parts).toBeGreaterThan(1)
      const text = (await harness.visible()).join('\n')
      const places = sentences.map(sentence => text.indexOf(sentence))
      expect(places.filter(place => place < 0)).toEqual([])
      expect(places).toEqual(places.toSorted((a, b) => a - b))
    })

    it('gives a long answer to a command in full', async () => {
      const sentences = longMessageSentences()
      answer = async () => longMessage(sentences)
      const text = (await harness.command('ask', { question: 'Tout ?' }, MANAGER)).join('\n')
      expect(sentences.filter(sentence => !text.includes(sentence))).toEqual([])
    })

    it('lets no article ping, link or change the form of a message', async () => {
      const footer = HOSTILE.replaceAll('\n', ' ')
      const lines = [lineOf('Un', HOSTILE), lineOf(footer, 'Deux.'), lineOf('Trois', ...hostilePieces())]
      await postAll(harness, messageOf({ title: footer, sections: [{ title: footer, lines }], footer }))
      const text = (await harness.visible()).join('\n')
      expect(text).toContain(HOSTILE)
      expect(await harness.pings()).toEqual([])
      const pages = (await harness.links()).map(link => link.replace(/#:~:text=[^\s<>()]*$/, ''))
      expect(new Set(pages)).toEqual(new Set(['https://courrier.example/port']))
    })

    it('lets no direction of writing that an article sets reach what stands beside it', async () => {
      const turned = 'Le \u202eport\u2069 \u2067rouvre'
      const long = `${turned} lundi. `.repeat(400)
      const named = quoteOf(turned, { outlet: 'Le \u202eCourrier' })
      const lines = [lineOf(turned, turned, long), { text: 'Deux', quotes: [named] as const, claim: null }]
      await postAll(
        harness,
        messageOf({ title: turned, sections: [{ title: turned, lines }], footer: turned }),
      )
      const shown = await harness.visible()
      expect(shown.flatMap(directionsLeftOpen)).toEqual([])
      if (harness.hasLimits)
        expect(shown.join('\n')).toContain(`«\u00a0\u2068\u2068${turned}\u2069\u2069\u00a0»`)
    })

    it('shows a part once, however often it is posted', async () => {
      const [payload] = harness.platform.render(sayingOf('Une seule fois.'))
      expect.assert(payload !== undefined)
      const target = { workspace: harness.workspace, channel: harness.channel, thread: null }
      const first = await harness.platform.post(target, payload, 'edition-1-part-0')
      const second = await harness.platform.post(target, payload, 'edition-1-part-0')
      expect(first.outcome).toBe('sent')
      expect(second).toEqual(first)
      expect(await harness.visible()).toEqual(['Une seule fois.'])
    })

    it('refuses a command of managers to everybody else, in their language', async ({ skip }) => {
      if (!harness.hasRoles) skip('everybody is a manager here')
      const [english] = await harness.command('settings', {}, MEMBER)
      const [french] = await harness.command('settings', {}, { manager: false, language: 'fr' })
      expect(english).toContain('Only people who manage this space')
      expect(french).toContain('réservée aux personnes qui gèrent')
      expect(heard).toEqual([])
      expect(await harness.command('settings', {}, MANAGER)).toEqual(['Bien reçu.'])
    })

    it('says so when something fails', async () => {
      answer = () => Promise.reject(new Error('the disk is full'))
      const texts = await harness.command('ask', { question: 'x' }, { manager: true, language: 'en' })
      const language = harness.hasRoles ? 'en' : 'fr'
      expect(texts).toEqual(failureNotice(language).paragraphs)
    })

    it('says so when it does not know a command', async () => {
      const texts = await harness.command('vanished', {}, MANAGER)
      expect(texts).toEqual(unknownCommandNotice('fr').paragraphs)
    })
  })
}

/** Renders and posts as the outbox does: the root first, then the rest in its thread. Returns how many parts. */
async function postAll(harness: Harness, message: Message): Promise<number> {
  let thread: string | null = null
  const payloads = harness.platform.render(message)
  for (const [index, payload] of payloads.entries()) {
    const target = { workspace: harness.workspace, channel: harness.channel, thread }
    const posted = await harness.platform.post(target, payload, `contract-${index}`)
    expect(posted).toMatchObject({ outcome: 'sent' })
    if (posted.outcome === 'sent') thread ??= posted.message
  }
  return payloads.length
}

/** Each hostile line alone, so that each stands at the start of a quote. */
function hostilePieces(): [string, ...string[]] {
  const [first, ...others] = HOSTILE.split('\n')
  return [first ?? '', ...others]
}

/** Numbered, so that order shows: 60 short quotes' sentences, then one quote's 240. */
function longMessageSentences(): string[] {
  return Array.from(
    { length: 300 },
    (_, index) => `Phrase ${index + 1}, dite <ici> & « là » par *une* personne.`,
  )
}

function longMessage(sentences: readonly string[]): Message {
  const short = sentences.slice(0, 60).map(sentence => lineOf('Un point', sentence))
  const long = lineOf('Un discours', sentences.slice(60).join(' '))
  return messageOf({
    title: 'Une longue édition',
    paragraphs: ['Beaucoup de choses se sont passées.'],
    sections: [
      { title: 'Brèves', lines: short },
      { title: 'Discours', lines: [long] },
    ],
    footer: '12 articles, 3 origines indépendantes',
  })
}
