/** The fields that are read of a type of node, beside its children. */
export function fieldsOf(type: string): Record<string, Check> {
  return Object.hasOwn(fields, type) ? (fields[type] ?? {}) : {}
}

/** The types of a node's children, where they are of certain types only. */
export function childrenOf(type: string): string[] | undefined {
  return Object.hasOwn(children, type) ? children[type] : undefined
}

export const isParent = (type: string) => parents.has(type)

export type Check = (value: unknown) => boolean

const text: Check = (value) => typeof value === 'string'
export const isNone: Check = (value) => value === undefined || value === null
const optionalText: Check = (value) => isNone(value) || text(value)
const anything: Check = () => true

const label = { identifier: text, label: optionalText }
const target = { url: text, title: optionalText }
const literal = { value: text }

/** What is passed on to `parseIssue` as it is needs no check here. */
const fields: Record<string, Record<string, Check>> = {
  yaml: literal,
  html: literal,
  code: { ...literal, lang: optionalText, meta: optionalText },
  text: literal,
  inlineCode: literal,
  heading: { depth: (value) => [1, 2, 3, 4, 5, 6].includes(value as number) },
  list: { ordered: (value) => isNone(value) || typeof value === 'boolean', start: anything },
  listItem: { checked: anything },
  link: target,
  image: { ...target, alt: optionalText },
  definition: { ...label, ...target },
  linkReference: label,
  imageReference: { ...label, alt: optionalText },
  footnoteReference: label,
  footnoteDefinition: label,
}

const parents = new Set([
  ...['root', 'heading', 'paragraph', 'list', 'listItem', 'blockquote', 'footnoteDefinition'],
  ...['table', 'tableRow', 'tableCell', 'emphasis', 'strong', 'delete', 'link', 'linkReference'],
])

const children: Record<string, string[] | undefined> = {
  list: ['listItem'],
  table: ['tableRow'],
  tableRow: ['tableCell'],
}
