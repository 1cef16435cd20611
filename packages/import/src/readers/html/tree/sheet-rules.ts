/** What a style sheet says of the letters of elements. */
export interface SheetRule {
  /** The last name of the element, by which it is looked up. */
  key: string
  /** All that an element has to be called: `div`, `.title`, `#head`. */
  names: string[]
  /** What it has to stand in, the nearest first. */
  around: Around[]
  /** How much it weighs against others. https://www.w3.org/TR/selectors-4/#specificity-rules */
  weight: number
  declarations: Declaration[]
}

interface Around {
  names: string[]
  /** That it stands in it directly: `.text > h2`. */
  isParent: boolean
}

type Declaration = [name: string, value: string]

/** The rules of a sheet for tags, classes and ids, and for those within others; what holds only at times is none. */
export function rulesIn(sheet: string): SheetRule[] {
  return flatRules(withoutComments(sheet.slice(0, mostCharacters))).flatMap(([selectors, all]) => {
    const declarations = lettersIn(all)
    return declarations.length === 0
      ? []
      : selectors.split(',').flatMap((selector) => ruleOf(selector.trim(), declarations))
  })
}

const mostCharacters = 500_000

function ruleOf(selector: string, declarations: Declaration[]): SheetRule[] {
  if (selector.length > longest) return []
  const parts = selector.replaceAll('>', ' > ').trim().split(/\s+/)
  const compounds = parts.flatMap((part, index) =>
    part === '>'
      ? []
      : [{ part, names: part.match(/[.#]?[\w-]+/g) ?? [], isParent: parts[index - 1] === '>' }],
  )
  const last = compounds.at(-1)
  const key = last?.names.at(-1)
  const isRead = compounds.every(({ part, names }) => part === names.join(''))
  if (!isRead || !last || key === undefined) return []
  const weight = compounds.flatMap(({ names }) => names).reduce((sum, name) => sum + weightOf(name), 0)
  const around = compounds
    .slice(0, -1)
    .map(({ names }, index) => ({ names, isParent: compounds[index + 1]?.isParent === true }))
    .reverse()
  return [{ key, names: last.names, around, weight, declarations }]
}

/** In characters. */
const longest = 200

const weightOf = (name: string) => (name.startsWith('#') ? 100 : name.startsWith('.') ? 10 : 1)

const withoutComments = (sheet: string): string =>
  sheet
    .split('*/')
    .map((part) => part.split('/*')[0])
    .join(' ')

/** Selectors and declarations, but for those in `@media` and the like, which hold only at times. */
function flatRules(sheet: string): [selectors: string, declarations: string][] {
  const found: [string, string][] = []
  let [depth, start, open, isFlat] = [0, 0, 0, true]
  for (const { 0: brace, index } of sheet.matchAll(/[{}]/g)) {
    depth = Math.max(0, depth + (brace === '{' ? 1 : -1))
    if (brace === '{' && depth === 1) [open, isFlat] = [index, true]
    else if (brace === '{') isFlat = false
    if (depth > 0) continue
    // A line such as `@import` may stand in front.
    const selectors = sheet.slice(start, open).split(';').at(-1) ?? ''
    if (isFlat && open > start && !/^\s*@/.test(selectors))
      found.push([selectors, sheet.slice(open + 1, index)])
    start = index + 1
  }
  return found
}

/** What says how letters look and where lines stand, `font` as its parts. */
const lettersIn = (declarations: string): Declaration[] =>
  declarations.split(';').flatMap((one): Declaration[] => {
    const colon = one.indexOf(':')
    const [name, value] = [one.slice(0, colon).trim().toLowerCase(), one.slice(colon + 1).trim()]
    if (colon < 0 || value === '') return []
    if (letters.test(name)) return [[name, value]]
    if (name !== 'font') return []
    const weight = /\b(?:bold|[1-9]00)\b/i.exec(value)?.[0]
    const size = /[\d.]+(?:px|pt|r?em|%)/i.exec(value)?.[0]
    return [
      ...(weight ? [['font-weight', weight] as Declaration] : []),
      ...(size ? [['font-size', size] as Declaration] : []),
    ]
  })

const letters = /^(?:font-size|font-weight|text-align|color)$/
