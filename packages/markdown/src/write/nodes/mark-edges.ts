import { type Inline, isMark } from '@cec-bulletin/schema/model'
import {
  type CharacterClass,
  classifyLast,
  firstCodePoint,
  letter,
  punctuation,
  unsure,
} from '../escape/classify.ts'
import { firstSeen, type View } from '../escape/view.ts'
import type { Delimiter, Line } from './line.ts'

/** Who looks at what stands beside a delimiter. */
export function viewsFrom(delimiter: Delimiter, { place }: Line): { inside: View; outside: View } {
  if (!place.bare) return { inside: 'all', outside: 'all' }
  return delimiter === '_'
    ? { inside: 'friendly', outside: 'friendly' }
    : { inside: 'friendly inside', outside: 'friendly outside' }
}

interface Beginning {
  /** The delimiter of the mark that holds the nodes; nothing where none does. */
  delimiter?: Delimiter
  /** What follows the nodes. */
  behind?: Inline | undefined
  view: View
}

/** How a reader sees the first character that will be written. */
export function firstClass(nodes: Inline[], beginning: Beginning): CharacterClass {
  const [first, second] = nodes
  if (first?.type !== 'text') return punctuation
  const { value } = first
  const isAlone = value.length === (firstCodePoint(value) > 0xffff ? 2 : 1)
  return isAlone && becomesReference(value, { ...beginning, second, isPair: nodes.length === 2 })
    ? punctuation
    : firstSeen(value, beginning.view)
}

interface Alone extends Beginning {
  second: Inline | undefined
  isPair: boolean
}

/** Whether a single character may become a reference, as the mark behind it asks for one. */
function becomesReference(value: string, { delimiter, second, behind, isPair, view }: Alone): boolean {
  const follower = second ?? behind
  if (follower === undefined || !isMark(follower)) return false
  if (view === 'all') return true
  // Only through `~~` does a mark see what stands within another.
  if (second === undefined) return delimiter === '~'
  // `_`, which does not make one run with the `*` behind it.
  if (isPair && delimiter === '*' && follower.type !== 'delete') return true
  const inside = firstClass(follower.children, { view: 'friendly inside' })
  return inside !== letter && firstSeen(value, 'friendly outside') <= unsure
}

/** The same of the last one. */
export function lastClass(nodes: Inline[]): CharacterClass {
  const last = nodes.at(-1)
  return last?.type === 'text' ? classifyLast(last.value) : punctuation
}

/** The same of what follows the node that is being written. */
export function classBehind({ next, around }: Line, view: View): CharacterClass {
  if (next === undefined) return around === '~' ? unsure : punctuation
  return firstClass(next.type === 'delete' ? next.children : [next], { view })
}
