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

/** How each attribute of our trees begins, by the name that hast gives it. */
const starts: ReadonlyMap<string, string> = new Map(
  Object.entries({
    align: 'align',
    alt: 'alt',
    ariaCurrent: 'aria-current',
    ariaLabel: 'aria-label',
    ariaLabelledBy: 'aria-labelledby',
    bgColor: 'bgcolor',
    border: 'border',
    cellPadding: 'cellpadding',
    cellSpacing: 'cellspacing',
    charSet: 'charset',
    className: 'class',
    colSpan: 'colspan',
    content: 'content',
    dataLine: 'data-line',
    dateTime: 'datetime',
    dir: 'dir',
    height: 'height',
    href: 'href',
    httpEquiv: 'http-equiv',
    id: 'id',
    lang: 'lang',
    name: 'name',
    property: 'property',
    rel: 'rel',
    role: 'role',
    rowSpan: 'rowspan',
    scope: 'scope',
    src: 'src',
    start: 'start',
    style: 'style',
    tabIndex: 'tabindex',
    title: 'title',
    type: 'type',
    vAlign: 'valign',
    width: 'width',
  }).map(([property, name]) => [property, ` ${name}="`]),
)

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
