import type { Nodes } from 'mdast'
import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown'
import type { Range } from '../../../source/range.ts'

export interface Details {
  url?: Range
  title?: Range
  alt?: Range
}

/** Notes where the parts of links, pictures and definitions stand that mdast has as strings. */
export function exactDetails(details: Map<Nodes, Details>): Extension {
  const noted = (name: keyof Details, above: number) =>
    function note(this: CompileContext, token: Token): void {
      const node = this.stack.at(-above)
      const range = { from: token.start.offset, length: token.end.offset - token.start.offset }
      if (node && node.type !== 'fragment') details.set(node, { ...details.get(node), [name]: range })
      if (name !== 'alt') this.buffer()
    }
  return {
    enter: {
      // The label is in a fragment of its own.
      labelText: noted('alt', 2),
      definitionDestinationString: noted('url', 1),
      definitionTitleString: noted('title', 1),
      resourceDestinationString: noted('url', 1),
      resourceTitleString: noted('title', 1),
    },
  }
}
