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
  const kind = kindOf(value, path)
  const address = kind === 'site' ? 'site' : 'url'
  const fields = value as Record<string | number, unknown>
  for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
    const url = fields[key]
    path.push(key)
    if (kind !== undefined && key === address && typeof url === 'string') {
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

function kindOf(value: object, path: (string | number)[]): LinkPlace['kind'] | undefined {
  if (Array.isArray(value)) return undefined
  if (path.length === 0) return 'issue'
  if (path.length === 1 && path[0] === 'imprint') return 'site'
  if (path.at(-2) === 'sources') return 'source'
  if (path.length === 4 && path[2] === 'articles') return 'article'
  const { type } = value as { type?: unknown }
  return typeof type === 'string' && Object.hasOwn(nodeKinds, type)
    ? nodeKinds[type as keyof typeof nodeKinds]
    : undefined
}

/** Of each type of node that has an address of its own. */
const nodeKinds: Record<Extract<IssueNode, { url: string }>['type'], LinkPlace['kind']> = {
  link: 'link',
  image: 'image',
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
