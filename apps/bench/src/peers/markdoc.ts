import { toMdast } from '@cec-bulletin/markdown'
import type { Issue } from '@cec-bulletin/schema'
import markdoc, { type Config, type Node, type NodeType, type Tag } from '@markdoc/markdoc'
import type { CreateElement } from '../pieces/component.ts'
import { type Components, components } from '../pieces/components.ts'
import type { Piece } from '../pieces/piece.ts'
import { pieceOfIssue } from '../pieces/pieces-of-issue.ts'
import { toElements } from './elements.ts'
import { finishedTree } from './finished-tree.ts'

/** The renderer alone: its tree of tags is made beforehand. */
export function markdocRenderer(issue: Issue): () => string {
  const tree = toElements(toMdast(issue), h)
  return () => markdoc.renderers.html(tree)
}

/** The renderer alone, with the elements of `toHtml` as tags. */
export function equalMarkdocRenderer(issue: Issue, using: Components = components): () => string {
  const tree = finishedTree(issue, { h, using })
  return () => markdoc.renderers.html(tree)
}

/** From a syntax tree, which our schema transforms to tags, to HTML. */
export function equalMarkdoc(issue: Issue, using: Components = components): () => string {
  const tree = syntaxTree(pieceOfIssue(issue))
  const config = configFor(using)
  return () => markdoc.renderers.html(markdoc.transform(tree, config))
}

const h: CreateElement<Tag> = (tag, attributes, children) => new markdoc.Tag(tag, attributes, children)

function syntaxTree({ type, children = [], ...attributes }: Piece): Node {
  // The types allow only Markdoc's own node types; the configuration may hold others.
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
