import type { Issue } from '../frame/issue.ts'
import type { Code } from '../nodes/blocks/code.ts'
import type { Finding } from '../problem/finding.ts'
import { findExcess, type Size } from './find-excess.ts'

/**
 * Whether the canonical issue is within the limits, as its input was. With the size of the `input`, where nothing in it
 * has been replaced since, an issue that cannot have grown beyond them is not counted.
 */
export function checkSize(issue: Issue, input?: Size): Finding[] {
  if (input && !findExcess(largestFormOf(input))) return []
  const excess = findExcess(sizeOf(issue))
  return excess ? [excess] : []
}

// Every character may end a line of code. Nothing else grows more than a bare string as an item of a list: it becomes
// nine values, with 54 characters of keys and types (`listItem`, `paragraph`, `text`) around it.
const largestFormOf = ({ values, characters }: Size): Size => ({
  values: 9 * values + valuesOfLine * characters,
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
  if (typeof value === 'string') size.characters += value.length
  else if (Array.isArray(value)) for (const entry of value) count(size, entry)
  else if (typeof value === 'object' && value !== null) {
    if ('type' in value && value.type === 'code')
      size.values += valuesOfLine * lineFeedsIn((value as Code).value)
    for (const [key, field] of Object.entries(value)) {
      size.characters += key.length
      count(size, field)
    }
  }
}

/** Each line behind the first counts like a small block: formats may put as much in front of it. */
const valuesOfLine = 2

function lineFeedsIn(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++
  return count
}
