import type { Issue } from '../frame/issue.ts'
import { placeOf } from './place-of.ts'

/** The error for a node that no table of a renderer has: types rule it out, plain JavaScript does not. */
export function unknownNode(node: unknown, around: { issue: Issue; expected: readonly string[] }): TypeError {
  const { type } = Object(node) as { type?: unknown }
  const place = placeOf(around.issue, node) ?? 'a place outside the issue'
  const types = around.expected.map((one) => `\`${one}\``).join(', ')
  return new TypeError(
    `Cannot render unknown node \`${String(type)}\` at ${place}; expected one of ${types}. ` +
      '`parseIssue` of @cec-bulletin/schema says all that is wrong with an issue',
  )
}
