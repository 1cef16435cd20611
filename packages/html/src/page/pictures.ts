import type { Block, Issue, ListItem } from '@cec-bulletin/schema'
import type { Theme } from '../theme/theme.ts'

/** The addresses of the pictures a page shows, the cover first. */
export function pictures(issue: Issue, theme: Theme): string[] {
  const found: string[] = theme.cover === undefined ? [] : [theme.cover]
  const collect = (node: Block | ListItem): void => {
    if (node.type === 'image') found.push(node.url)
    else if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote') {
      node.children.forEach(collect)
    }
  }
  for (const section of issue.sections) {
    section.introduction.forEach(collect)
    for (const article of section.articles) {
      article.body.forEach(collect)
      for (const note of article.notes) note.children.forEach(collect)
    }
  }
  return found
}
