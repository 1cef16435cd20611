import type { Properties } from 'hast'

/** ` name="value"` for each property that has a value, in the tree's order. */
export function attributes(properties: Properties): string {
  let html = ''
  for (const property in properties) {
    const value = properties[property]
    if (value !== undefined) html += `${start(property)}${escapeValue(written(value))}"`
  }
  return html
}

function start(property: string): string {
  const known = starts.get(property)
  if (known !== undefined) return known
  throw new TypeError(`Cannot write unknown property \`${property}\`; expected one of ours`)
}

const properties =
  'align alt ariaCurrent ariaLabel ariaLabelledBy bgColor border cellPadding cellSpacing charSet className colSpan ' +
  'content dataLine dateTime dir height href httpEquiv id lang name noWrap property rel role rowSpan scope src start style ' +
  'tabIndex title type vAlign width xmlns:o'

/** How each attribute of our trees begins, by the name that hast gives it. */
const starts: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  properties.split(' ').map((property) => [property, ` ${nameOf(property)}="`]),
)

function nameOf(property: string): string {
  if (property === 'className') return 'class'
  return property.replace(/^(aria|data|http)(?=[A-Z])/, '$1-').toLowerCase()
}

function written(value: Exclude<Properties[string], undefined>): string {
  if (typeof value === 'string') return value
  if (!Array.isArray(value)) return `${value}`
  return value.length === 1 ? `${value[0]}` : value.join(' ')
}

function escapeValue(value: string): string {
  return /["&'`]/.test(value) ? value.replace(/["&'`]/g, reference) : value
}

function reference(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`
}
