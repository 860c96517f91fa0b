import type { DomElement } from './dom.ts'

/** Whether nobody who looks at the page sees an element, by its own attributes. */
export function isHidden(element: DomElement): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true
  const style = element.getAttribute('style')?.slice(0, styleLengthMax) ?? ''
  return style !== '' && (hidingStyle.test(style) || isInItsOwnColour(style))
}

const styleLengthMax = 2_000

/** Not shown, or moved out of sight: words that no reader of the page has seen. */
const hidingStyle =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d])|(?:left|right|top|text-indent|margin-left)\s*:\s*-\d{3,}|clip\s*:\s*rect\(\s*(?:0|1px)|clip-path\s*:\s*inset\(\s*(?:50|100)%|color\s*:\s*transparent)/i

/** Letters in the colour of what they stand on. */
function isInItsOwnColour(style: string): boolean {
  const colour = /(?:^|;)\s*color\s*:\s*([^;!]{2,40})/i.exec(style)?.[1]
  const ground = /(?:^|;)\s*background(?:-color)?\s*:\s*([^;!]{2,40})/i.exec(style)?.[1]
  return colour !== undefined && ground !== undefined && bareColour(colour) === bareColour(ground)
}

function bareColour(written: string): string {
  const name = written.replace(/\s+/g, '').toLowerCase()
  return name === 'white' || name === '#ffffff' ? '#fff' : name
}
