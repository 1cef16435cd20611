import { normalizeLabel } from '../label.ts'
import { readDestination, readLabel, readTitle, skipSpace } from '../link-target.ts'
import type { Bracket, InlineState } from './state.ts'

/** Where a link or a picture leads, and where it ends. */
export type Target =
  | { type: 'resource'; url: string; title: string | null; end: number }
  | { type: 'reference'; referenceType: 'full' | 'collapsed' | 'shortcut'; label: string; end: number }

/** Reads what follows the `]` at which the text is, or takes the words before it for the label of a definition. */
export function readTarget(state: InlineState, bracket: Bracket): Target | undefined {
  return readResource(state) ?? readReference(state, bracket)
}

/** `(address "title")` */
function readResource({ text, at }: InlineState): Target | undefined {
  if (text[at + 1] !== '(') return undefined
  const start = skipSpace(text, at + 2)
  if (text[start] === ')') return { type: 'resource', url: '', title: null, end: start + 1 }
  const destination = readDestination(text, start)
  if (!destination) return undefined
  const titleStart = skipSpace(text, destination.end)
  const title = titleStart > destination.end ? readTitle(text, titleStart) : undefined
  const end = title ? skipSpace(text, title.end) : titleStart
  if (text[end] !== ')') return undefined
  return { type: 'resource', url: destination.value, title: title?.value ?? null, end: end + 1 }
}

/** `[label]`, `[]`, or nothing. */
function readReference({ text, at, context }: InlineState, bracket: Bracket): Target | undefined {
  const label = text[at + 1] === '[' ? readLabel(text, at + 1) : undefined
  if (label !== undefined) {
    if (!context.definitions.has(normalizeLabel(label))) return undefined
    return { type: 'reference', referenceType: 'full', label, end: at + label.length + 3 }
  }
  const isShort = !bracket.holdsBracket && at - bracket.end < 1000
  const words = isShort ? text.slice(bracket.end, at) : ''
  if (words.trim() === '' || !context.definitions.has(normalizeLabel(words))) return undefined
  const isCollapsed = text.startsWith('[]', at + 1)
  const referenceType = isCollapsed ? 'collapsed' : 'shortcut'
  return { type: 'reference', referenceType, label: words, end: at + (isCollapsed ? 3 : 1) }
}
