import { parseIssue } from '@cec-bulletin/schema'
import { childrenOf, type IssueNode } from '@cec-bulletin/schema/model'
import { infer } from '../../src/index.ts'
import { readText, type TextOptions } from '../../src/text.ts'

/** The words of each block that a text without titles becomes. */
export function paragraphsOf(text: string, options: TextOptions = {}): string[] {
  const { draft } = infer(readText(text, options), { given: { title: '题', date: '2024' } })
  const { sections } = parseIssue(draft)
  return sections.flatMap(({ articles, introduction }) =>
    [...introduction, ...articles.flatMap(({ body }) => body)].map(wordsOf),
  )
}

const wordsOf = (node: IssueNode): string =>
  'value' in node ? node.value : 'alt' in node ? node.alt : childrenOf(node).map(wordsOf).join('')
