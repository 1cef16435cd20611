import type { Issue } from '../frame/issue.ts'
import type { Finding } from '../problem/finding.ts'
import { addText, findExcess, type Size } from './find-excess.ts'

/**
 * Whether the canonical issue is within the limits, as its input was. With the size of the `input`, where nothing in it
 * has been replaced since, an issue that cannot have grown beyond them is not counted.
 */
export function checkSize(issue: Issue, input?: Size): Finding[] {
  if (input && !findExcess(largestFormOf(input))) return []
  const excess = findExcess(sizeOf(issue))
  return excess ? [excess] : []
}

// Nothing grows more than a bare string as an item of a list: it becomes nine values, with 54 characters of keys and
// types (`listItem`, `paragraph`, `text`) around it.
const largestFormOf = ({ values, characters }: Size): Size => ({
  values: 9 * values,
  characters: characters + 54 * values,
})

function sizeOf(issue: Issue): Size {
  const size = { values: 0, characters: 0 }
  count(size, issue)
  return size
}

// Recursive: a canonical issue is never deep.
function count(size: Size, value: unknown): void {
  size.values++
  if (typeof value === 'string') addText(size, value)
  else if (Array.isArray(value)) for (const entry of value) count(size, entry)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, field] of Object.entries(value)) {
      size.characters += key.length
      count(size, field)
    }
  }
}
