import type { Issue } from '../frame/issue.ts'
import { unknownNode } from './unknown-node.ts'

interface Typed {
  type: string
}

/** A function for each type that a node may have: a table without one of them does not compile. */
export type ByType<Node extends Typed, Options, Result> = {
  readonly [Type in Node['type']]: (node: Extract<Node, { type: Type }>, options: Options) => Result
}

/**
 * A table as a map, which has no `constructor` and no `__proto__`.
 *
 * @param table A function for each type that a node may have.
 * @example
 * ```ts
 * import { rowsOf } from '@cec-bulletin/schema/model'
 *
 * const rows = rowsOf({ list: () => '列表' })
 * console.log(rows.has('list'), rows.has('constructor')) // true false
 * ```
 */
export function rowsOf<Node extends Typed, Options, Result>(
  table: ByType<Node, Options, Result>,
): ReadonlyMap<string, (node: Node, options: Options) => Result> {
  // Whoever looks a function up by the type of a node gives it that node.
  return new Map(Object.entries(table)) as ReadonlyMap<string, (node: Node, options: Options) => Result>
}

/**
 * A function that does with a node what the table's row for its type does.
 *
 * @param table A function for each type that a node may have.
 * @param issueOf Gives the issue around, in which an error looks the node's place up.
 * @throws {TypeError} From the function that it returns, for a type that the table does not have.
 * @example
 * ```ts
 * import { parseIssue } from '@cec-bulletin/schema'
 * import { byType } from '@cec-bulletin/schema/model'
 *
 * const name = byType({ paragraph: () => '段落', list: () => '列表' }, () =>
 *   parseIssue({ schemaVersion: 1, title: '简报', date: '2023', lang: 'zh', sections: [{ title: '新闻' }] }),
 * )
 * console.log(name({ type: 'list' }, undefined)) // 列表
 * ```
 */
export function byType<Node extends Typed, Options, Result>(
  table: ByType<Node, Options, Result>,
  issueOf: (options: Options) => Issue,
): (node: Node, options: Options) => Result {
  const rows = rowsOf(table)
  return (node, options) => {
    const row = rows.get(node.type)
    if (row === undefined) throw unknownNode(node, { issue: issueOf(options), expected: [...rows.keys()] })
    return row(node, options)
  }
}
