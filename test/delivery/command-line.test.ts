import { describe, expect, it } from 'vitest'
import { parseCommand } from '../../src/delivery/command-line.ts'
import { cpuTime_ms } from '../cpu-time.ts'
import { COMMANDS } from './commands.ts'

describe('a command typed on Slack', () => {
  it.each<[string, string, string, Record<string, string>]>([
    ['/verbatim', 'ask how many ships were seized?', 'ask', { question: 'how many ships were seized?' }],
    ['/verbatim', '  QUESTION   combien de navires ?', 'ask', { question: 'combien de navires ?' }],
    ['/ask', 'who said: “stop”?', 'ask', { question: 'who said: “stop”?' }],
    ['/question', '« combien de navires ? »', 'ask', { question: 'combien de navires ?' }],
    ['/ask', 'question: how many, and since: when?', 'ask', { question: 'how many, and since: when?' }],
    ['/figures', 'ships', 'figures', { topic: 'ships' }],
    [
      '/figures',
      'ships since:2024-11-01 language=en',
      'figures',
      { topic: 'ships', since: '2024-11-01', language: 'en' },
    ],
    [
      '/chiffres',
      'navires saisis depuis : "1er décembre" langue: Français',
      'figures',
      { topic: 'navires saisis', since: '1er décembre', language: 'fr' },
    ],
    ['/chiffres', 'depuis:«\u00A0hier\u00A0» navires', 'figures', { topic: 'navires', since: 'hier' }],
    ['/figures', 'topic="ships seized" since:2024', 'figures', { topic: 'ships seized', since: '2024' }],
    [
      '/figures',
      'https://courrier.example/a unknown:thing',
      'figures',
      { topic: 'https://courrier.example/a unknown:thing' },
    ],
    ['/sanctions', '', 'sanctions', {}],
    ['/sanctions', 'tankers', 'sanctions', { topic: 'tankers' }],
    ['/verbatim', 'Reglages FRANÇAIS', 'settings', { language: 'fr' }],
    ['/verbatim', 'settings langue:french', 'settings', { language: 'fr' }],
    ['/follow', 'port', 'follow', { digest: 'port' }],
    ['/follow', 'the port at night', 'follow', { digest: 'port-night' }],
    [
      '/suivre',
      'le port français grues et quais',
      'follow',
      { digest: 'port', language: 'fr', topic: 'grues et quais' },
    ],
    ['/suivre', 'le port sujet:"grues et quais"', 'follow', { digest: 'port', topic: 'grues et quais' }],
    ['/follow', '"The port at night" topic:"cranes"', 'follow', { digest: 'port-night', topic: 'cranes' }],
    [
      '/follow',
      'port topic:cranes at 8:00 language:french',
      'follow',
      { digest: 'port', topic: 'cranes at 8:00', language: 'fr' },
    ],
    [
      '/suivre',
      'port langue : français grues et quais',
      'follow',
      { digest: 'port', language: 'fr', topic: 'grues et quais' },
    ],
    ['/verbatim', 'combien de navires ?', 'ask', { question: 'combien de navires ?' }],
    ['/follow', 'cranes digest:port', 'follow', { digest: 'port', topic: 'cranes' }],
    ['/aide', 'me please', 'help', {}],
    ['/VERBATIM', 'Aide', 'help', {}],
  ])('%s %s runs %s with %j', (slash, text, name, options) => {
    const parsed = parseCommand(COMMANDS, slash, text)
    expect.assert(parsed.kind === 'run', parsed.kind)
    expect(parsed.command.name.en).toBe(name)
    expect(parsed.options).toEqual(options)
  })

  it.each([
    ['/verbatim', '', { kind: 'empty' }],
    ['/verbatim', 'toString', { kind: 'unknown', word: 'toString' }],
    ['/brief', 'me', { kind: 'vanished' }],
    ['/ask', '   ', { kind: 'missing' }],
    ['/verbatim', 'figures since:2024', { kind: 'missing' }],
    ['/follow', '', { kind: 'missing' }],
    ['/follow', 'harbour', { kind: 'not-a-choice', given: 'harbour' }],
    ['/verbatim', 'why?', { kind: 'unknown', word: 'why?' }],
    ['/verbatim', 'folow port', { kind: 'unknown', word: 'folow' }],
    ['/follow', 'port schedul:8:00', { kind: 'unknown-option', name: 'schedul' }],
    ['/settings', 'langage:fr', { kind: 'unknown-option', name: 'langage' }],
    ['/settings', 'german', { kind: 'not-a-choice', given: 'german' }],
    ['/figures', 'ships language:de', { kind: 'not-a-choice', given: 'de' }],
  ])('%s %s is %j', (slash, text, expected) => {
    expect(parseCommand(COMMANDS, slash, text)).toMatchObject(expected)
  })

  it('is read in a moment even when it is hostile', () => {
    for (const piece of ['«', ' : ', 'since:', ' \u00A0', '"', 'a=', 'é\u0301']) {
      const time_ms = cpuTime_ms(() => {
        for (const slash of ['/figures', '/follow']) parseCommand(COMMANDS, slash, piece.repeat(20_000))
      })
      expect(time_ms).toBeLessThan(300)
    }
  })
})
