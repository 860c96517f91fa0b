import { describe, expect, it } from 'vitest'
import type { Command } from '../../../src/delivery/command.ts'
import { toRegistration } from '../../../src/delivery/discord/commands.ts'
import { acceptCommands } from '../../fakes/discord/command-limits.ts'
import { sayingOf } from '../messages.ts'

const FOLLOW: Command = {
  name: { fr: 'suivre', en: 'follow' },
  description: { fr: 'Suit une édition.', en: 'Follows a digest.' },
  options: [
    {
      name: { fr: 'heure', en: 'hour' },
      description: { fr: 'L’heure.', en: 'The hour.' },
      required: false,
    },
    {
      name: { fr: 'édition', en: 'digest' },
      description: { fr: 'Laquelle.', en: 'Which one.' },
      required: true,
      choices: [{ value: 'daily', name: { fr: 'quotidienne', en: 'daily' } }],
    },
  ],
  access: 'manager',
  private: true,
  run: async () => sayingOf(''),
}

describe('toRegistration', () => {
  it('names everything in English, and in French for the French', () => {
    const [command] = toRegistration([FOLLOW])
    expect(command).toMatchObject({
      name: 'follow',
      name_localizations: { fr: 'suivre' },
      description: 'Follows a digest.',
      description_localizations: { fr: 'Suit une édition.' },
    })
    expect(command?.options?.[0]).toMatchObject({
      name: 'digest',
      name_localizations: { fr: 'édition' },
      choices: [{ name: 'daily', name_localizations: { fr: 'quotidienne' }, value: 'daily' }],
    })
  })

  it('puts the options that are required first', () => {
    const [command] = toRegistration([FOLLOW])
    expect(command?.options?.map(option => option.name)).toEqual(['digest', 'hour'])
  })

  it('shows a manager’s command to those who manage the server, in servers alone', () => {
    const [command] = toRegistration([FOLLOW])
    expect(command).toMatchObject({ default_member_permissions: '32', contexts: [0] })
    const [open] = toRegistration([{ ...FOLLOW, access: 'everyone' }])
    expect(open).toMatchObject({ default_member_permissions: null, contexts: [0, 1] })
  })

  it('makes what Discord accepts', () => {
    expect(acceptCommands(toRegistration([FOLLOW]))).toHaveLength(1)
  })
})
