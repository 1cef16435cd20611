import type { Properties } from 'hast'

/** Attributes in their order, by the names that hast gives them; those that are undefined are left out. */
export type Attributes = { [name in keyof typeof starts]?: Properties[string] }

/** How each attribute of a mail begins. */
const starts = {
  align: ' align="',
  alt: ' alt="',
  ariaLabel: ' aria-label="',
  bgColor: ' bgcolor="',
  border: ' border="',
  cellPadding: ' cellpadding="',
  cellSpacing: ' cellspacing="',
  charSet: ' charset="',
  className: ' class="',
  content: ' content="',
  dir: ' dir="',
  href: ' href="',
  lang: ' lang="',
  name: ' name="',
  noWrap: ' nowrap="',
  role: ' role="',
  scope: ' scope="',
  src: ' src="',
  style: ' style="',
  title: ' title="',
  vAlign: ' valign="',
  width: ' width="',
  'xmlns:o': ' xmlns:o="',
}

export function attributes(properties: Attributes): string {
  let html = ''
  for (const name in properties) {
    const value = properties[name as keyof Attributes]
    if (value === undefined) continue
    // A style is made of our own words, of numbers and of colours: none of it needs to be escaped.
    const written = name === 'style' ? value : escaped(`${value}`)
    html += `${starts[name as keyof Attributes]}${written}"`
  }
  return html
}

export function escaped(value: string): string {
  return /["&'`]/.test(value) ? value.replace(/["&'`]/g, reference) : value
}

function reference(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`
}
