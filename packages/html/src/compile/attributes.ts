import type { Properties } from 'hast'

/** ` name="value"` for each property that has a value, in the tree's order. */
export function attributes(properties: Properties): string {
  let html = ''
  for (const property in properties) {
    const value = properties[property]
    if (value !== undefined) html += ` ${nameOf(property)}="${escapeValue(written(value))}"`
  }
  return html
}

function written(value: Exclude<Properties[string], undefined>): string {
  if (typeof value === 'string') return value
  return Array.isArray(value) ? spaced(value) : `${value}`
}

/** `join` costs more than all the rest of an attribute. */
function spaced(values: readonly (string | number)[]): string {
  let list = ''
  for (const value of values) list += list === '' ? value : ` ${value}`
  return list
}

function nameOf(property: string): string {
  const name = names.get(property)
  if (name !== undefined) return name
  throw new TypeError(
    `Cannot write unknown property \`${property}\`; expected one of ${[...names.keys()].join(', ')}`,
  )
}

/** What hast calls the attributes our trees have. */
const names: ReadonlyMap<string, string> = new Map([
  ...[
    'alt',
    'content',
    'dir',
    'href',
    'id',
    'lang',
    'name',
    'property',
    'rel',
    'role',
    'scope',
    'src',
    'start',
    'title',
    'type',
  ].map((name): [string, string] => [name, name]),
  ['ariaLabel', 'aria-label'],
  ['ariaLabelledBy', 'aria-labelledby'],
  ['charSet', 'charset'],
  ['className', 'class'],
  ['dateTime', 'datetime'],
  ['httpEquiv', 'http-equiv'],
  ['tabIndex', 'tabindex'],
])

function escapeValue(value: string): string {
  return /["&'`]/.test(value) ? value.replace(/["&'`]/g, reference) : value
}

function reference(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`
}
