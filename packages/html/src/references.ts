import type {
  Article,
  Block,
  FootnoteReference,
  Inline,
  ListItem,
  TableCell,
  TableRow,
} from '@cec-bulletin/schema/model'

type Node = Block | ListItem | TableRow | TableCell | Inline

/** The places in an article that refer to its notes, in order. */
export function references(article: Article): FootnoteReference[] {
  if (article.notes.length === 0) return []
  const found: FootnoteReference[] = []
  const collect = (node: Node): void => {
    if (node.type === 'footnoteReference') found.push(node)
    else if ('children' in node) node.children.forEach(collect)
  }
  article.body.forEach(collect)
  return found
}
