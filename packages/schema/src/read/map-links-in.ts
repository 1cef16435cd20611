import type { LinkPlace, MapLink } from '../map-links.ts'
import type { IssueNode } from '../nodes/children-of.ts'
import { isInnerLink } from '../values/inner-link.ts'
import { isPicturePath } from '../values/picture-path.ts'

/** Replaces every address within a copy of an issue by what `mapLink` makes of it, in place. */
export function mapLinksIn(copy: unknown, mapLink: MapLink): void {
  mapIn(copy, [], mapLink)
}

// `path` is where `value` stands.
function mapIn(value: unknown, path: (string | number)[], mapLink: MapLink): void {
  if (typeof value !== 'object' || value === null) return
  const kinds = kindsOf(value, path)
  const fields = value as Record<string | number, unknown>
  for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
    const url = fields[key]
    const kind = Object.hasOwn(kinds, key) ? kinds[key] : undefined
    path.push(key)
    if (kind !== undefined && typeof url === 'string') {
      if (!isBeside(url.trim(), kind))
        fields[key] = mapLink({ url, kind, path: [...path], text: wordsOf(value) })
    } else mapIn(url, path, mapLink)
    path.pop()
  }
}

/** A place within the issue, and a picture in its folder, are no addresses. */
function isBeside(url: string, kind: LinkPlace['kind']): boolean {
  return kind === 'link' ? isInnerLink(url) : kind === 'image' && isPicturePath(url)
}

/** The fields of an object that hold an address, and what it is there for. */
type Kinds = Record<string | number, LinkPlace['kind']>

function kindsOf(value: object, path: (string | number)[]): Kinds {
  if (Array.isArray(value)) return {}
  if (path.length === 0) return { url: 'issue' }
  if (path.length === 1 && path[0] === 'imprint') return { site: 'site' }
  if (path.at(-2) === 'sources') return { url: 'source' }
  if (path.length === 4 && path[2] === 'articles') return { url: 'article' }
  const { type } = value as { type?: unknown }
  return typeof type === 'string' && Object.hasOwn(nodeKinds, type)
    ? nodeKinds[type as keyof typeof nodeKinds]
    : {}
}

/** Of each type of node that has an address of its own. */
const nodeKinds: Record<Extract<IssueNode, { url: string }>['type'], Kinds> = {
  link: { url: 'link' },
  image: { url: 'image', link: 'link' },
}

const wordsOf = (node: object): string => {
  for (const key of ['title', 'alt', 'publisher'] as const) {
    const words = (node as Record<string, unknown>)[key]
    if (typeof words === 'string' && !('children' in node)) return words
  }
  return 'children' in node ? textIn(node.children) : ''
}

function textIn(node: unknown): string {
  if (typeof node === 'string') return node
  if (Array.isArray(node)) return node.map(textIn).join('')
  if (typeof node !== 'object' || node === null) return ''
  return 'value' in node && typeof node.value === 'string'
    ? node.value
    : textIn('children' in node ? node.children : '')
}
