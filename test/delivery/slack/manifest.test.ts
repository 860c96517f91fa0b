import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { commands } from '../../../commands/index.ts'
import { optionsHint } from '../../../src/delivery/command-help.ts'
import type { Language } from '../../../src/types.ts'

const MANIFEST = readFileSync(new URL('../../../manifest.yaml', import.meta.url), 'utf8')

describe('manifest.yaml', () => {
  it('has every command under both names, with its words', () => {
    const missing = commands
      .flatMap(command =>
        [...new Set([command.name.en, command.name.fr])].map(name => entryOf(command, name)),
      )
      .filter(entry => !MANIFEST.includes(entry))
    expect(missing.join('')).toBe('')
  })

  it('has no command but those and /verbatim', () => {
    const known = commands.flatMap(({ name }) => [`/${name.en}`, `/${name.fr}`])
    expect(new Set(found(/- command: (\S+)/g))).toEqual(new Set(['/verbatim', ...known]))
    expect(found(/- command: (\S+)/g).length).toBeLessThanOrEqual(50)
  })

  it('asks for no more permissions than the code uses', () => {
    expect(section('bot')).toEqual([
      'app_mentions:read',
      'channels:history',
      'chat:write',
      'commands',
      'files:write',
      'groups:history',
      'im:history',
      'users:read',
    ])
  })

  it('subscribes to the events that the code listens to', () => {
    expect(section('bot_events')).toEqual(['app_mention', 'app_uninstalled', 'message.im', 'tokens_revoked'])
  })

  it('keeps Slack’s limits', () => {
    expect(found(/^ {2}description: "(.*)"$/gm)[0]?.length).toBeLessThanOrEqual(140)
    expect(found(/^ {2}long_description: "(.*)"$/gm)[0]?.length).toBeGreaterThanOrEqual(175)
    for (const name of found(/- command: (\S+)/g)) expect(name.length).toBeLessThanOrEqual(32)
  })
})

/** One entry as it should stand in the file. A name that both languages share is described in both. */
function entryOf(command: (typeof commands)[number], name: string): string {
  const isEnglish = command.name.en === name
  const isShared = command.name.en === command.name.fr
  const language: Language = isEnglish ? 'en' : 'fr'
  const description = isShared
    ? `${command.description.en} / ${command.description.fr}`
    : command.description[language]
  const hint = optionsHint(command, language)
  return [
    `    - command: /${name}`,
    `      description: ${JSON.stringify(description)}`,
    ...(hint === '' ? [] : [`      usage_hint: ${JSON.stringify(hint)}`]),
    '      should_escape: false',
    '',
  ].join('\n')
}

function found(pattern: RegExp): string[] {
  return [...MANIFEST.matchAll(pattern)].map(match => match[1] ?? '')
}

/** The items of a list, in order. */
function section(name: string): string[] {
  const [, items = ''] = new RegExp(`^ *${name}:\\n((?: +(?:-|#) .*\\n)+)`, 'm').exec(MANIFEST) ?? []
  return [...items.matchAll(/- (\S+)/g)].map(match => match[1] ?? '')
}
