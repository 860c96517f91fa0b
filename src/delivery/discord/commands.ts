import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js'
import type { Language } from '../../types.ts'
import type { Command, CommandOption } from '../command.ts'

/**
 * The commands as Discord wants them. English is the default of every locale, so French alone is added.
 * https://discord.com/developers/docs/interactions/application-commands
 */
export function toRegistration(
  commands: readonly Command[],
): RESTPostAPIChatInputApplicationCommandsJSONBody[] {
  return commands.map(command => ({
    type: ApplicationCommandType.ChatInput,
    ...texts(command),
    // Discord refuses an option that is required after one that is not.
    options: command.options.toSorted((a, b) => Number(b.required) - Number(a.required)).map(toOption),
    default_member_permissions: command.access === 'manager' ? String(PermissionFlagsBits.ManageGuild) : null,
    integration_types: [ApplicationIntegrationType.GuildInstall],
    // Nobody manages a direct conversation.
    contexts:
      command.access === 'manager'
        ? [InteractionContextType.Guild]
        : [InteractionContextType.Guild, InteractionContextType.BotDM],
  }))
}

function toOption(option: CommandOption) {
  const choices = option.choices?.map(({ name, value }) => ({
    name: name.en,
    name_localizations: { fr: name.fr },
    value,
  }))
  return {
    type: ApplicationCommandOptionType.String as const,
    ...texts(option),
    required: option.required,
    ...(choices ? { choices } : {}),
  }
}

function texts(named: Pick<Command, 'name' | 'description'>) {
  return {
    name: named.name.en,
    name_localizations: french(named.name),
    description: named.description.en,
    description_localizations: french(named.description),
  }
}

function french(text: Readonly<Record<Language, string>>) {
  return { fr: text.fr }
}
