import { allElements, attributeOf, classesOf, findElement, type HtmlElement } from './nodes.ts'

type Node = Parameters<typeof findElement>[0]

/**
 * Writes what the style sheets of a page say of letters into the `style` of each element, in front of what stands there:
 * builders of sites give titles no tag of their own. Read are selectors of a tag, classes and an id without others around
 * them, outside of `@media`; the sheet of another address is not loaded.
 */
export function withSheets(document: Node): void {
  const rules = allElements(document)
    .filter(({ tagName }) => tagName === 'style')
    .flatMap((element) => rulesIn(wordsIn(element)))
    .slice(0, mostRules)
  const body = findElement(document, ({ tagName }) => tagName === 'body')
  if (rules.length === 0 || !body) return
  const byKey = new Map<string, Rule[]>()
  for (const rule of rules) byKey.set(rule.key, [...(byKey.get(rule.key) ?? []), rule])
  const known = new Map<string, string>()
  for (const element of [body, ...allElements(body)]) {
    const names = namesOf(element)
    const all = names.join(' ')
    const said = known.get(all) ?? declarationsFor(names, byKey)
    known.set(all, said)
    if (said !== '') addStyle(element, said)
  }
}

/** A page has hundreds. */
const mostRules = 5000

interface Rule {
  /** The last of its names, by which it is looked up. */
  key: string
  /** All that an element has to be called: `div`, `.title`, `#head`. */
  names: string[]
  /** How much it weighs against others. https://www.w3.org/TR/selectors-4/#specificity-rules */
  weight: number
  declarations: Declaration[]
}

type Declaration = [name: string, value: string]

function rulesIn(sheet: string): Rule[] {
  return flatRules(withoutComments(sheet.slice(0, mostCharacters))).flatMap(([selectors, all]) => {
    const declarations = lettersIn(all)
    if (declarations.length === 0) return []
    return selectors.split(',').flatMap((selector): Rule[] => {
      const names = selector.trim().match(/[.#]?[\w-]+/g) ?? []
      const key = names.at(-1)
      if (key === undefined || names.join('') !== selector.trim()) return []
      const weight = names.reduce((sum, name) => sum + weightOf(name), 0)
      return [{ key, names, weight, declarations }]
    })
  })
}

const mostCharacters = 500_000

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

/** Of each property, what weighs most, and of that the last. */
function declarationsFor(names: readonly string[], byKey: ReadonlyMap<string, readonly Rule[]>): string {
  const own = new Set(names)
  const said = names
    .flatMap((name) => byKey.get(name) ?? [])
    .filter((rule) => rule.names.every((name) => own.has(name)))
    .sort((one, other) => one.weight - other.weight)
    .flatMap(({ declarations }) => declarations)
  return [...new Map(said)].map(([name, value]) => `${name}:${value}`).join(';')
}

function namesOf(element: HtmlElement): string[] {
  const id = attributeOf(element, 'id')
  return [element.tagName, ...classesOf(element).map((name) => `.${name}`), ...(id ? [`#${id}`] : [])]
}

function addStyle(element: HtmlElement, said: string): void {
  const style = element.attrs.find(({ name }) => name === 'style')
  if (style) style.value = `${said};${style.value}`
  else element.attrs.push({ name: 'style', value: said })
}

const wordsIn = (element: HtmlElement) =>
  element.childNodes.map((node) => ('value' in node ? node.value : '')).join('')
