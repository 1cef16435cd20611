import type { Block, Issue, ListItem } from '@cec-bulletin/schema/model'
import type { Theme } from '../theme/theme.ts'

/** The addresses of the pictures a page shows, the cover first. */
export function pictures(issue: Issue, theme: Theme): string[] {
  const found: string[] = theme.cover === undefined ? [] : [theme.cover]
  const collect = (node: Block | ListItem): void => {
    switch (node.type) {
      case 'image':
        found.push(node.url)
        break
      case 'list':
      case 'listItem':
      case 'blockquote':
        node.children.forEach(collect)
        break
      case 'paragraph':
      case 'heading':
      case 'table':
      case 'thematicBreak':
        break
      default:
        node satisfies never
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
