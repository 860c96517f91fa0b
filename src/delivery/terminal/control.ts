/** C0 and C1 controls but the line break and the tab, and the marks that turn the direction of writing. */
const controls = /[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/**
 * A text whose control characters are shown instead of obeyed: an article could else move the cursor, change
 * colours or rename the window (CWE-150). A line break of any system stays one.
 */
export function visible(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(controls, character => {
    const code = character.charCodeAt(0)
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd'
  })
}
