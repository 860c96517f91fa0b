import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Message,
  PermissionFlagsBits,
} from 'discord.js'
import type { Language } from '../../types.ts'
import type { Origin } from '../platform.ts'

const directPrefix = 'direct-'

/** True for the workspace of a direct conversation. */
export function isDirect(workspace: string): boolean {
  return workspace.startsWith(directPrefix)
}

/** Where a command or a press of a button came from. A direct conversation has no server: its workspace is the person. */
export function originOfCommand(interaction: ChatInputCommandInteraction | ButtonInteraction): Origin {
  return {
    platform: 'discord',
    workspace: interaction.guildId ?? `${directPrefix}${interaction.user.id}`,
    channel: interaction.channelId,
    user: interaction.user.id,
    language: languageOf(interaction.locale, interaction.guildLocale),
    manager: interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
  }
}

/** Discord tells no person's locale with a message: the server's stands for it. */
export function originOfMessage(message: Message): Origin {
  return {
    platform: 'discord',
    workspace: message.guildId ?? `${directPrefix}${message.author.id}`,
    channel: message.channelId,
    user: message.author.id,
    language: languageOf(message.guild?.preferredLocale),
    manager: message.member?.permissions.has(PermissionFlagsBits.ManageGuild) ?? false,
  }
}

/** The first locale that is French or English; English when none is. */
function languageOf(...locales: (string | null | undefined)[]): Language {
  const language = locales.map(locale => locale?.slice(0, 2)).find(one => one === 'fr' || one === 'en')
  return language === 'fr' ? 'fr' : 'en'
}
