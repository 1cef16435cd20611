/** Whether an SVG could run something when it is opened by itself, which a reader of the site may do. */
export function hasScript(svg: string): boolean {
  // In UTF-16, which browsers read as well, every Latin letter has a NUL beside it, and nothing below would be found.
  if (svg.includes('\0')) return true
  return scripts.some((script) => script.test(svg)) || /javascript:/i.test(asAddress(svg))
}

const scripts = [
  // The name before the colon is the writer's own, as in `<a.b:script>`.
  /<(?:[^\s<>/:"'=]+:)?(?:script|foreignObject|iframe|embed|object)(?![\w.-])/i,
  /[\s/"']on[a-z]+\s*=/i,
  // A style sheet may be a program in XSLT.
  /<\?xml-stylesheet/i,
  // An entity could spell any of them.
  /<!ENTITY/i,
]

/** As a browser reads an address: references as what they stand for, white space and control characters left out. */
const asAddress = (svg: string) =>
  svg
    .replace(/&#(?:x([\da-f]+)|(\d+));?/gi, (_, hex: string | undefined, decimal: string | undefined) =>
      character(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replace(/[\s\p{Cc}]/gu, '')

const character = (code: number) => (code <= 0x10ffff ? String.fromCodePoint(code) : '')
