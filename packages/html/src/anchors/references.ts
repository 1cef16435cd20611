import { type Article, childrenOf, type FootnoteReference, type IssueNode } from '@cec-bulletin/schema/model'

/** The places in an article that refer to its notes, in order. */
export function references(article: Article): FootnoteReference[] {
  if (article.notes.length === 0) return []
  const found: FootnoteReference[] = []
  const collect = (node: IssueNode): void => {
    if (node.type === 'footnoteReference') found.push(node)
    // Most nodes are texts, and hold nothing.
    else if (node.type !== 'text') for (const child of childrenOf(node)) collect(child)
  }
  for (const node of article.body) collect(node)
  return found
}
