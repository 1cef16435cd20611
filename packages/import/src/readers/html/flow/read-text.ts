import type { HtmlText } from '../tree/nodes.ts'
import type { InlineBuffer } from './inline-buffer.ts'
import { isWide } from './is-wide.ts'
import { type Page, putAside } from './page.ts'
import type { Style } from './style-of.ts'

export interface TextPlace {
  page: Page
  buffer: InlineBuffer
  style: Style
  isCode?: boolean
}

/** Text with its white space as browsers show it: one space for many, none where a line of Chinese goes on. */
export function readText(node: HtmlText, { page, buffer, style, isCode }: TextPlace): void {
  if (style.hidden) {
    putAside(node.value, { page, kind: 'hidden', at: node.sourceCodeLocation })
    return
  }
  const shown = collapse(node.value, buffer)
  if (shown === '') return
  // Nobody sees whether white space is bold.
  const look = shown.trim() === '' ? { ...style, bold: true } : style
  for (const words of page.putWords(shown, node.sourceCodeLocation ?? undefined)) {
    // In fonts of signs, which Word uses for bullets, a letter is one.
    const says = isBullet(shown, style) ? { says: shown.replace(/\S/g, '•') } : {}
    buffer.add({ type: isCode ? 'inlineCode' : 'text', ...words, ...says }, look)
  }
  buffer.noteEnd(shown)
}

const isBullet = (shown: string, { font = '' }: Style) =>
  shown.trim().length === 1 && /^(?:wingdings|symbol|webdings)/i.test(font)

/** https://www.w3.org/TR/css-text-3/#white-space-phase-1, #line-break-transform */
function collapse(text: string, buffer: InlineBuffer): string {
  const before = buffer.lastCharacter()
  // Each run of white space at once: to look for a line feed from each of its characters takes their square.
  const single = text.replace(/[ \t\n\r\f]+/g, (space, at: number) => {
    if (!/[\n\r]/.test(space)) return ' '
    const previous = text[at - 1] ?? before
    const next = text.charAt(at + space.length)
    return isWide(previous) && isWide(next) ? '' : ' '
  })
  return buffer.endsInSpace() ? single.replace(/^ /, '') : single
}
