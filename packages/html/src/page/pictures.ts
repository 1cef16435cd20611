import { childrenOf, type Issue, type IssueNode } from '@cec-bulletin/schema/model'
import type { Theme } from '../theme/theme.ts'

/** The addresses of the pictures a page shows, the cover first. */
export function pictures(issue: Issue, theme: Theme): string[] {
  const found: string[] = theme.cover === undefined ? [] : [theme.cover]
  const collect = (node: IssueNode): void => {
    if (node.type === 'image') found.push(node.url)
    // Most nodes are texts, and hold nothing.
    if (node.type !== 'text') for (const child of childrenOf(node)) collect(child)
  }
  for (const section of issue.sections) {
    section.introduction.forEach(collect)
    for (const article of section.articles) {
      article.body.forEach(collect)
      article.notes.forEach(collect)
    }
  }
  return found
}
