import { firstOfEach, quotesOf, quoting } from '../answers/buttons.ts'
import type { Button, EditionName } from '../delivery/buttons.ts'
import type { Context } from '../delivery/command.ts'
import type { Message } from '../delivery/message.ts'
import { notice } from '../delivery/notices.ts'
import type { Origin } from '../delivery/platform.ts'
import { workspaceOf } from '../delivery/workspace.ts'
import { gate } from '../gate.ts'
import { getEdition } from '../store/editions.ts'
import type { Edition, EditionSection } from '../types.ts'
import { editionMessage } from './message.ts'

/** What a button under an edition shows, to whoever pressed it alone. Editions of other workspaces are unknown. */
export async function pressedEdition(
  button: Button,
  { id, language }: EditionName,
  origin: Origin,
  context: Context,
): Promise<Message> {
  const { id: workspace } = await workspaceOf(origin, context)
  const stored = await getEdition(context.store, id)
  if (stored === null || stored.workspace !== workspace) return notice(unknown, origin.language)
  const other = language === 'fr' ? 'en' : 'fr'
  const edition = stored.editions[button === 'language' ? other : language]
  return { ...(await shown(button, edition, context)), visibility: 'private' }
}

async function shown(button: Button, edition: Edition, context: Context): Promise<Message> {
  const quotes = quotesOf(edition.sections.flatMap(({ items }) => items))
  switch (button) {
    case 'language':
      return editionMessage({ ...edition, sections: await gated(edition, context) })
    case 'sources':
      return quoting(firstOfEach(quotes), edition, context)
    case 'quotes':
      return quoting(quotes, edition, context)
    case 'wrong':
      return notice(unknown, edition.language)
  }
}

/** What has been posted once passes the gate again: a sentence may be known by now to be no quote. */
async function gated({ sections, language }: Edition, { store }: Context): Promise<EditionSection[]> {
  const passed: EditionSection[] = []
  for (const { title, items } of sections) {
    const { lines } = await gate(store, items, language)
    if (lines.length > 0) passed.push({ title, items: lines })
  }
  return passed
}

const unknown = {
  fr: 'Cette revue n’est plus enregistrée\u00a0: la prochaine aura ses boutons.',
  en: 'This briefing is no longer stored: the next one will have its buttons.',
}
