import { readInput } from './read-input.ts'

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
 * A copy of the issue in which every address is what `mapLink` makes of it, called in the order of the issue. Takes raw
 * input as well, before `parseIssue` has seen it; what that would refuse to read is returned as it is.
 */
export function mapLinks<T>(issue: T, mapLink: MapLink): T {
  const read = readInput(issue)
  if (!read.ok) return issue
  mapIn(read.value, [], mapLink)
  return read.value as T
}

// Changes the copy in place; `path` is where `value` stands.
function mapIn(value: unknown, path: (string | number)[], mapLink: MapLink): void {
  if (typeof value !== 'object' || value === null) return
  const kind = kindOf(value, path)
  const address = kind === 'site' ? 'site' : 'url'
  const fields = value as Record<string | number, unknown>
  for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
    const url = fields[key]
    path.push(key)
    if (kind !== undefined && key === address && typeof url === 'string') {
      fields[key] = mapLink({ url, kind, path: [...path], text: wordsOf(value) })
    } else mapIn(url, path, mapLink)
    path.pop()
  }
}

function kindOf(value: object, path: (string | number)[]): LinkPlace['kind'] | undefined {
  if (Array.isArray(value)) return undefined
  if (path.length === 0) return 'issue'
  if (path.length === 1 && path[0] === 'imprint') return 'site'
  if (path.at(-2) === 'sources') return 'source'
  const { type } = value as { type?: unknown }
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
