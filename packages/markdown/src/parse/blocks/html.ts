import { attributes } from '../html-tag.ts'

interface HtmlStart {
  /** What ends it; where it is absent, a blank line does. */
  closing: RegExp | undefined
}

const kinds: { opening: RegExp; closing: RegExp | undefined; interrupts: boolean }[] = [
  {
    opening: /^<(?:script|pre|textarea|style)(?:[\s>]|$)/i,
    closing: /<\/(?:script|pre|textarea|style)>/i,
    interrupts: true,
  },
  { opening: /^<!--/, closing: /-->/, interrupts: true },
  { opening: /^<\?/, closing: /\?>/, interrupts: true },
  { opening: /^<![a-z]/i, closing: />/, interrupts: true },
  { opening: /^<!\[CDATA\[/, closing: /\]\]>/, interrupts: true },
  {
    opening:
      /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[\s>]|\/>|$)/i,
    closing: undefined,
    interrupts: true,
  },
  {
    opening: new RegExp(`^(?:<[a-z][a-z\\d-]*${attributes}\\s*/?>|</[a-z][a-z\\d-]*\\s*>)\\s*$`, 'i'),
    closing: undefined,
    interrupts: false,
  },
]

/** Which of CommonMark's seven kinds of HTML begins with the line, if one does. */
export function htmlStart(line: string, inParagraph: boolean): HtmlStart | undefined {
  return kinds.find(({ opening, interrupts }) => (interrupts || !inParagraph) && opening.test(line))
}
