/** Whether an SVG could run something when it is opened by itself, which a reader of the site may do. */
export function hasScript(svg: string): boolean {
  return scripts.some((script) => script.test(svg))
}

const scripts = [
  /<(?:[\w-]+:)?(?:script|foreignObject|iframe|embed|object)\b/i,
  /[\s/"']on[a-z]+\s*=/i,
  /javascript:/i,
  // An entity could spell any of them.
  /<!ENTITY/i,
]
