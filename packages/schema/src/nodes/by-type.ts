import type { Issue } from '../frame/issue.ts'
import { unknownNode } from './unknown-node.ts'

interface Typed {
  type: string
}

/** A function for each type that a node may have: a table without one of them does not compile. */
export type ByType<Node extends Typed, Options, Result> = {
  readonly [Type in Node['type']]: (node: Extract<Node, { type: Type }>, options: Options) => Result
}

/** A table as a map, which has no `constructor` and no `__proto__`. */
export function rowsOf<Node extends Typed, Options, Result>(
  table: ByType<Node, Options, Result>,
): ReadonlyMap<string, (node: Node, options: Options) => Result> {
  // Whoever looks a function up by the type of a node gives it that node.
  return new Map(Object.entries(table)) as ReadonlyMap<string, (node: Node, options: Options) => Result>
}

/**
 * Does with a node what the table's row for its type does.
 *
 * @param issueOf Gives the issue around, in which an error looks the node's place up.
 * @throws {TypeError} from the function, for a type that the table does not have.
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
