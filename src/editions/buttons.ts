import { digests } from '../../digests/index.ts'
import { firstOfEach, quotesOf, quoting } from '../answers/buttons.ts'
import type { Button, EditionName } from '../delivery/buttons.ts'
import type { Context } from '../delivery/command.ts'
import type { Message } from '../delivery/message.ts'
import { notice } from '../delivery/notices.ts'
import type { Origin } from '../delivery/platform.ts'
import type { Recent } from '../delivery/recent.ts'
import { workspaceOf } from '../delivery/workspace.ts'
import { gate } from '../gate.ts'
import { getEdition, type StoredEdition } from '../store/editions.ts'
import { otherThan } from '../text/language.ts'
import type { Edition, EditionSection, Language } from '../types.ts'
import { composeEditions, type Editions } from './compose.ts'
import { editionMessage } from './message.ts'
import { windowOf } from './posted.ts'

/** The long forms that were asked for lately, by edition: people turn their pages, and press what others have pressed. */
export type Opened = Recent<Promise<Editions | null>>

/** What a button under an edition shows, to whoever pressed it alone. Editions of other workspaces are unknown. */
export async function pressedEdition(
  button: Button,
  { id, language }: EditionName,
  origin: Origin,
  context: Context,
  opened: Opened,
): Promise<Message> {
  const { id: workspace } = await workspaceOf(origin, context)
  const stored = await getEdition(context.store, id)
  if (stored === null || stored.workspace !== workspace) return notice(unknown, origin.language)
  const other = otherThan(language)
  if (button === 'whole') return whole(stored, language, context, opened)
  const edition = stored.editions[button === 'language' ? other : language]
  return { ...(await shown(button, edition, context)), visibility: 'private' }
}

/** All that the window of an edition holds, as it was when it was made: with what the edition left out. */
async function whole(
  { id, digest: name, topic, outlets, window }: StoredEdition,
  language: Language,
  { store }: Context,
  opened: Opened,
): Promise<Message> {
  const digest = digests.find(one => one.name === name)
  if (digest === undefined) return notice(unknown, language)
  const choice = { topic, outlets, length: 'long' } as const
  const composing = opened.get(id) ?? composeEditions(store, digest, window, choice, 'then')
  opened.set(id, composing)
  composing.catch(() => opened.delete(id))
  const editions = await composing
  if (editions === null) return notice(nothingLeft, language)
  const edition = editions[language]
  return { ...editionMessage(edition), paragraphs: [windowOf(edition)], visibility: 'private' }
}

async function shown(button: Exclude<Button, 'whole'>, edition: Edition, context: Context): Promise<Message> {
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

const nothingLeft = {
  fr: 'Rien de plus n’a été lu dans cette période.',
  en: 'Nothing more was read in this period.',
}

const unknown = {
  fr: 'Cette revue n’est plus enregistrée\u00a0: la prochaine aura ses boutons.',
  en: 'This briefing is no longer stored: the next one will have its buttons.',
}
