// https://docs.slack.dev/messaging/formatting-message-text#escaping

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const characters: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' }

/** For Slack's `text`: also takes the power from `<!channel>`, `<@U123>` and `<https://…|…>`. */
export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, character => escapes[character] ?? character)
}

/** What a person typed, from the `text` of a command or an event, without the mention of `bot`. */
export function typedText(text: string, bot: string): string {
  return text
    .replace(/<([^<>]*)>/g, (_all, inside: string) => typedReference(inside, bot))
    .replace(/&(?:amp|lt|gt);/g, entity => characters[entity] ?? entity)
    .trim()
}

/** `@U123|ana`, `#C123|news`, `!here`, `https://example.org|example.org`: the name, or the whole address. */
function typedReference(inside: string, bot: string): string {
  const [target = '', label] = inside.split('|', 2)
  if (target === `@${bot}`) return ' '
  const mark = target.charAt(0)
  if (mark === '@' || mark === '#') return `${mark}${label ?? target.slice(1)}`
  if (mark === '!') return label ?? `@${target.slice(1)}`
  return target
}
