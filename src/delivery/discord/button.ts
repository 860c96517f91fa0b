import type { ButtonInteraction } from 'discord.js'
import { readButtonId } from '../buttons.ts'
import { pageOf } from '../pages.ts'
import { originOfCommand } from './origin.ts'
import { render, withRow } from './render.ts'
import { acknowledge, replaceAcknowledgement } from './reply.ts'
import { followAll, type Tools } from './slash.ts'

/** Shows what a button asks for to whoever pressed it; a button that is not ours is left alone. */
export async function answerButton(tools: Tools, interaction: ButtonInteraction): Promise<void> {
  const pressed = readButtonId(interaction.customId)
  if (pressed === null) return
  await acknowledge(tools.rest, interaction, true)
  const message = await tools.handlers.press(pressed.button, pressed.of, originOfCommand(interaction))
  const { shown, next } = pageOf(render(message), pressed, message.language)
  const [first, ...rest] = shown.map((payload, index) =>
    next === null || index < shown.length - 1 ? payload : withRow(payload, [next]),
  )
  if (first === undefined) return
  await replaceAcknowledgement(tools.rest, interaction, first, tools.log)
  await followAll(tools, interaction, rest, true)
}
