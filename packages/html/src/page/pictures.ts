import { childrenOf, type IssueNode } from '@cec-bulletin/schema/model'
import type { Context } from '../context.ts'
import { picture } from '../links/picture.ts'

/** Where the pictures are that a page shows, the cover first. */
export function pictures(context: Context): string[] {
  const { issue, settings } = context
  const found: string[] = settings.theme.cover === undefined ? [] : [settings.theme.cover]
  const collect = (node: IssueNode): void => {
    if (node.type === 'image') found.push(picture(node.url, context))
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
