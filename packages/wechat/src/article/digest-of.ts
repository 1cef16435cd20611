import { childrenOf, type Issue, type IssueNode } from '@cec-bulletin/schema/model'

/** What a list of articles shows of the issue: its summary, or else its first sentences, as many as have room. */
export function digestOf({ summary, sections }: Issue): string {
  if (summary !== undefined) return summary
  for (const { introduction, articles } of sections) {
    for (const block of [...introduction, ...articles.flatMap(({ body }) => body)]) {
      const words = block.type === 'paragraph' ? wordsOf(block).trim() : ''
      if (words !== '') return beginningOf(words)
    }
  }
  return ''
}

const most = 128

function beginningOf(words: string): string {
  if (words.length <= most) return words
  const room = words.slice(0, most)
  const sentences = /^.*[。！？.!?](?:[”’」』）)"']*)/s.exec(room)?.[0]
  return (
    sentences ??
    `${Array.from(words.slice(0, most - 2))
      .slice(0, -1)
      .join('')}…`
  )
}

const wordsOf = (node: IssueNode): string =>
  node.type === 'footnoteReference'
    ? ''
    : 'value' in node
      ? node.value
      : childrenOf(node).map(wordsOf).join('')
