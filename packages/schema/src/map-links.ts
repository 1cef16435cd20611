import { limits } from './limits.ts'

/** One address of an issue, with where it stands. */
export interface LinkPlace {
  url: string
  /** What the address is there for; `issue` is the issue's own. */
  kind: 'link' | 'image' | 'source' | 'site' | 'issue'
  /** Keys from the issue down to the address. */
  path: (string | number)[]
  /** The words a reader clicks on, or what stands for them: a source's title, a picture's `alt`. */
  text: string
}

/** Returns the address to put in place of `link.url`, or the same. */
export type MapLink = (link: LinkPlace) => string

/**
 * A copy of the issue in which every address is what `mapLink` makes of it, in the order of the issue. Takes raw input
 * as well, before `parseIssue` has seen it: what is no address of an issue, or deeper than an issue can be, is kept.
 */
export function mapLinks<T>(issue: T, mapLink: MapLink): T {
  return copy(issue, [], mapLink) as T
}

function copy(value: unknown, path: (string | number)[], mapLink: MapLink): unknown {
  if (typeof value !== 'object' || value === null || path.length > limits.depth) return value
  if (Array.isArray(value)) return value.map((entry, index) => copy(entry, [...path, index], mapLink))
  const kind = kindOf(value, path)
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => {
      const here = [...path, key]
      const isLink =
        kind !== undefined && key === (kind === 'site' ? 'site' : 'url') && typeof field === 'string'
      return [
        key,
        isLink ? mapLink({ url: field, kind, path: here, text: wordsOf(value) }) : copy(field, here, mapLink),
      ]
    }),
  )
}

function kindOf(value: object, path: (string | number)[]): LinkPlace['kind'] | undefined {
  if (path.length === 0) return 'issue'
  if (path.length === 1 && path[0] === 'imprint') return 'site'
  if (path.at(-2) === 'sources') return 'source'
  const type = 'type' in value ? value.type : undefined
  return type === 'link' || type === 'image' ? type : undefined
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
