import { unknownNode } from '@cec-bulletin/schema/model'
import type { Context } from '../context.ts'

type Renderer<Node, Rendered> = (node: Node, context: Context) => Rendered

/** A renderer for each type that a node may have: a table that lacks one does not compile. */
type Table<Node extends { type: string }, Rendered> = {
  readonly [Type in Node['type']]: Renderer<Extract<Node, { type: Type }>, Rendered>
}

/** Gives each node to the renderer of its type, which throws where the table has none. */
export function byType<Node extends { type: string }, Rendered>(
  table: Table<Node, Rendered>,
): Renderer<Node, Rendered> {
  // A map, unlike an object, has no row for `constructor`. A row is only ever given nodes of its own type.
  const rows = new Map(Object.entries(table)) as ReadonlyMap<string, Renderer<Node, Rendered>>
  return (node, context) => {
    const render = rows.get(node.type)
    if (render === undefined) throw unknownNode(node, { issue: context.issue, expected: [...rows.keys()] })
    return render(node, context)
  }
}
