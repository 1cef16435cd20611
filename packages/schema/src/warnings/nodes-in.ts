import type { IssueInput } from '../frame/issue.ts'
import { bodiesOf } from './bodies-of.ts'

export interface PlacedNode {
  node: { type: string }
  path: (string | number)[]
}

/** Every node of an issue's bodies with where it stands, a node before what it holds. */
export function nodesIn(issue: IssueInput): PlacedNode[] {
  const found: PlacedNode[] = []
  for (const { blocks, path } of bodiesOf(issue)) gather(found, blocks, path)
  return found
}

// Recursive: an issue whose shape was checked is never deep.
function gather(found: PlacedNode[], value: object, path: (string | number)[]): void {
  if ('type' in value && typeof value.type === 'string')
    found.push({ node: value as PlacedNode['node'], path })
  for (const [key, field] of Array.isArray(value) ? value.entries() : Object.entries(value))
    if (typeof field === 'object' && field !== null) gather(found, field, [...path, key])
}
