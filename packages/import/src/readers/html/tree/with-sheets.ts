import { allElements, attributeOf, classesOf, findElement, type HtmlElement, parentOf } from './nodes.ts'
import { rulesIn, type SheetRule } from './sheet-rules.ts'

type Node = Parameters<typeof findElement>[0]

interface Rule extends SheetRule {
  order: number
}

/**
 * Writes what the style sheets of a page say of letters into the `style` of each element, in front of what stands there:
 * builders of sites give titles no tag of their own. Read are selectors of a tag, classes and an id, also within others,
 * outside of `@media`; the sheet of another address is not loaded.
 */
export function withSheets(document: Node): void {
  const rules = allElements(document)
    .filter(({ tagName }) => tagName === 'style')
    .flatMap((element) => rulesIn(wordsIn(element)))
    .slice(0, mostRules)
    .map((rule, order) => ({ ...rule, order }))
  const body = findElement(document, ({ tagName }) => tagName === 'body')
  if (rules.length === 0 || !body) return
  const elements = [body, ...allElements(body)]
  const called = new Map(elements.map((element) => [element, new Set(namesOf(element))] as const))
  const byKey = new Map<string, Rule[]>()
  for (const rule of rules) {
    const known = byKey.get(rule.key)
    if (known) known.push(rule)
    else byKey.set(rule.key, [rule])
  }
  for (const [key, all] of byKey) byKey.set(key, all.slice(-mostOfKey))
  const fitting = new Map<string, Fitting>()
  const same = new Map<string, Fitting>()
  for (const [element, names] of called) {
    const all = [...names].join(' ')
    const found = fitting.get(all) ?? sameAs(rulesFor(names, byKey), same)
    fitting.set(all, found)
    const around = parentOf(element)
    const said =
      found.saidWithin.get(around) ??
      saidBy(found.rules.filter((rule) => standsWithin(element, rule, called)))
    found.saidWithin.set(around, said)
    if (said !== '') addStyle(element, said)
  }
}

/** The rules for elements that are called alike, and what they say of those that stand in the same one. */
interface Fitting {
  rules: Rule[]
  saidWithin: Map<HtmlElement | undefined, string>
}

function sameAs(rules: Rule[], known: Map<string, Fitting>): Fitting {
  const all = rules.map(({ order }) => order).join(' ')
  const fitting = known.get(all) ?? { rules, saidWithin: new Map() }
  known.set(all, fitting)
  return fitting
}

/** A page has hundreds. */
const mostRules = 5000

/** The rules for an element that is called so, wherever it stands, those that weigh most last. */
function rulesFor(own: ReadonlySet<string>, byKey: ReadonlyMap<string, readonly Rule[]>): Rule[] {
  return [...own]
    .flatMap((name) => byKey.get(name) ?? [])
    .filter((rule) => rule.names.every((name) => own.has(name)))
    .sort((one, other) => one.weight - other.weight)
    .slice(-mostOfOne)
}

/** For one name, and for one element; a page has dozens of the former. */
const [mostOfKey, mostOfOne] = [200, 40]

function standsWithin(
  element: HtmlElement,
  { around }: Rule,
  called: ReadonlyMap<HtmlElement, ReadonlySet<string>>,
): boolean {
  let met = 0
  let current = parentOf(element)
  for (let steps = 0; current && met < around.length && steps < mostSteps; steps++) {
    const { names, isParent } = around[met] ?? { names: [], isParent: false }
    const own = called.get(current)
    const isMet = own !== undefined && names.every((name) => own.has(name))
    if (!isMet && isParent) return false
    if (isMet) met++
    current = parentOf(current)
  }
  return met === around.length
}

/** How far up the page is looked, in elements. */
const mostSteps = 40

/** Of each property, what weighs most, and of that the last. */
const saidBy = (rules: readonly Rule[]): string =>
  [...new Map(rules.flatMap(({ declarations }) => declarations))]
    .map(([name, value]) => `${name}:${value}`)
    .join(';')

function namesOf(element: HtmlElement): string[] {
  const id = attributeOf(element, 'id')
  const classes = classesOf(element).slice(0, mostClasses)
  return [element.tagName, ...classes.map((name) => `.${name}`), ...(id ? [`#${id}`] : [])]
}

const mostClasses = 20

function addStyle(element: HtmlElement, said: string): void {
  const style = element.attrs.find(({ name }) => name === 'style')
  if (style) style.value = `${said};${style.value}`
  else element.attrs.push({ name: 'style', value: said })
}

const wordsIn = (element: HtmlElement) =>
  element.childNodes.map((node) => ('value' in node ? node.value : '')).join('')
