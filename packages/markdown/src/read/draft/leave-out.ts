import type { Problem } from '@cec-bulletin/schema'
import { placeholderTitle } from './placeholders.ts'

type Path = Problem['path']

type Fields = Record<string | number, unknown>

/** How much is left out for one problem. */
export type Scope = 'node' | 'block' | 'body' | 'article' | 'section'

/**
 * Takes out of an input what its problems are about, or what stands around that. It goes from the end to the beginning,
 * so that what is left out moves nothing that is still to be found.
 */
export function leaveOut(input: Fields, problems: Problem[], scope: Scope): void {
  const done = new Set<string>()
  for (const problem of problems.toReversed()) {
    const { path, mend } = cutFor(problem, scope)
    const key = JSON.stringify(path)
    if (!done.has(key)) mend(input, path)
    done.add(key)
  }
}

interface Cut {
  path: Path
  mend: (input: Fields, path: Path) => void
}

function cutFor({ code, path, received }: Problem, scope: Scope): Cut {
  const around = aroundOf(path, scope)
  if (around) return cut(around)
  if (code === 'unknown-field') return { path: [...path, received.replace(/^"|"$/g, '')], mend: removeField }
  if (code === 'heading-order') return { path, mend: setDepth }
  if (path.at(-1) === 'title' && path.length === 3) return { path, mend: setTitle }
  if (path.at(-1) === 'url' && path.length > 4) return { path: path.slice(0, -1), mend: unwrap }
  return cut(path)
}

function cut(path: Path): Cut {
  if (isOptional(path)) return { path, mend: removeField }
  const at = path.findLastIndex((key) => typeof key === 'number')
  return at === -1
    ? { path: path.slice(0, 1), mend: removeField }
    : { path: path.slice(0, at + 1), mend: removeEntry }
}

/** The path to what is left out instead of the node itself. */
function aroundOf(path: Path, scope: Scope): Path | undefined {
  if (scope === 'node' || path[0] !== 'sections') return undefined
  // sections, 0, introduction, 0 – sections, 0, articles, 0, body, 0
  const inArticle = path[2] === 'articles'
  const lengths = {
    block: inArticle ? 6 : 4,
    body: inArticle ? 5 : 3,
    article: inArticle ? 4 : 3,
    section: 2,
  }
  return path.length > lengths[scope] ? path.slice(0, lengths[scope]) : undefined
}

const optional = new Set<string | number | undefined>([
  ...[
    'id',
    'lang',
    'series',
    'number',
    'summary',
    'url',
    'imprint',
    'site',
    'email',
    'publisher',
    'statement',
  ],
  ...[
    'attribution',
    'caption',
    'credit',
    'marker',
    'start',
    'align',
    'introduction',
    'body',
    'sources',
    'notes',
    'title',
  ],
])

/** What the frame of an issue, of a section, of an article or a node can do without. */
function isOptional(path: Path): boolean {
  const key = path.at(-1)
  return optional.has(key) || (path.length === 1 && (key === 'date' || key === 'lang'))
}

function removeEntry(input: Fields, path: Path): void {
  const list = valueAt(input, path.slice(0, -1))
  if (Array.isArray(list)) list.splice(path.at(-1) as number, 1)
}

function removeField(input: Fields, path: Path): void {
  const holder = valueAt(input, path.slice(0, -1))
  if (isFields(holder)) delete holder[path.at(-1) ?? '']
}

// `####` may stand anywhere in a body.
function setDepth(input: Fields, path: Path): void {
  const heading = valueAt(input, path.at(-1) === 'depth' ? path.slice(0, -1) : path)
  if (isFields(heading)) heading.depth = 4
}

function setTitle(input: Fields, path: Path): void {
  const section = valueAt(input, path.slice(0, -1))
  if (isFields(section)) section.title = placeholderTitle(input.lang)
}

/** Puts the words of a link in its place, and takes out a picture. */
function unwrap(input: Fields, path: Path): void {
  const list = valueAt(input, path.slice(0, -1))
  const node = valueAt(input, path)
  if (!isFields(node) || !Array.isArray(list)) return
  // A source needs no address.
  if (node.type === undefined) delete node.url
  else {
    const words = node.type === 'link' && Array.isArray(node.children) ? node.children : []
    list.splice(path.at(-1) as number, 1, ...words)
  }
}

export function setAt(input: Fields, path: Path, value: unknown): void {
  const holder = valueAt(input, path.slice(0, -1))
  const key = path.at(-1)
  if (isFields(holder) && key !== undefined) holder[key] = value
}

function valueAt(input: Fields, path: Path): unknown {
  let value: unknown = input
  for (const key of path) value = isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined
  return value
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null
