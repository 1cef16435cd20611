import { toMdast } from '@cec-bulletin/markdown'
import type { Issue } from '@cec-bulletin/schema'
import markdoc, { type Config, type Node, type NodeType, type Tag } from '@markdoc/markdoc'
import type { CreateElement } from '../pieces/component.ts'
import { type Components, components } from '../pieces/components.ts'
import type { Piece } from '../pieces/piece.ts'
import { pieceOfIssue } from '../pieces/pieces-of-issue.ts'
import { toElements } from './elements.ts'
import { finishedTree } from './finished-tree.ts'

/** Its renderer alone: the tree of tags that its transformer makes is made beforehand. */
export function markdocRenderer(issue: Issue): () => string {
  const tree = toElements(toMdast(issue), h)
  return () => markdoc.renderers.html(tree)
}

/** The same with the tags that are the elements of `toHtml`. */
export function equalMarkdocRenderer(issue: Issue, using: Components = components): () => string {
  const tree = finishedTree(issue, { h, using })
  return () => markdoc.renderers.html(tree)
}

/** From its syntax tree, the nodes of which are transformed to tags by our schema, to HTML. */
export function equalMarkdoc(issue: Issue, using: Components = components): () => string {
  const tree = syntaxTree(pieceOfIssue(issue))
  const config = configFor(using)
  return () => markdoc.renderers.html(markdoc.transform(tree, config))
}

const h: CreateElement<Tag> = (tag, attributes, children) => new markdoc.Tag(tag, attributes, children)

function syntaxTree({ type, children = [], ...attributes }: Piece): Node {
  // A node may have any type that the configuration knows.
  return new markdoc.Ast.Node(type as NodeType, attributes, children.map(syntaxTree))
}

function configFor(using: Components): Config {
  const nodes: Config['nodes'] = { text: { transform: ({ attributes }) => attributes.value } }
  for (const [type, component] of using) {
    nodes[type as NodeType] = {
      transform: (node, config) => {
        const inside = node.transformChildren(config) as (Tag | string)[]
        return component.element(node.attributes, { h, inside })
      },
    }
  }
  return { nodes }
}
