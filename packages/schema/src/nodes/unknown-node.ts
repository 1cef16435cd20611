import type { Issue } from '../frame/issue.ts'
import { placeOf } from './place-of.ts'

/**
 * The error for a node that no table of a renderer has: types rule it out, plain JavaScript does not.
 *
 * @param node What was met where a node was expected.
 * @param around `issue`, in which it looks the node's place up, and `expected`, the types that may stand there.
 * @example
 * ```ts
 * import { parseIssue } from '@cec-bulletin/schema'
 * import { unknownNode } from '@cec-bulletin/schema/model'
 *
 * const sections = [{ title: '新闻' }]
 * const issue = parseIssue({ schemaVersion: 1, title: '简报', date: '2023-10', lang: 'zh-CN', sections })
 * const error = unknownNode({ type: 'sidebar' }, { issue, expected: ['paragraph', 'list'] })
 * console.log(error.message.split(' at ')[0]) // Cannot render unknown node `sidebar`
 * ```
 */
export function unknownNode(node: unknown, around: { issue: Issue; expected: readonly string[] }): TypeError {
  const { type } = Object(node) as { type?: unknown }
  const place = placeOf(around.issue, node) ?? 'a place outside the issue'
  const types = around.expected.map((one) => `\`${one}\``).join(', ')
  return new TypeError(
    `Cannot render unknown node \`${String(type)}\` at ${place}; expected one of ${types}. ` +
      '`parseIssue` of @cec-bulletin/schema says all that is wrong with an issue',
  )
}
