import { childrenOf, type Issue, type IssueNode } from '@cec-bulletin/schema/model'
import { limits } from '../limits.ts'

/** What a list of articles shows of the issue: its summary, or else its first sentences, as many as have room. */
export function digestOf({ summary, sections }: Issue): string {
  if (summary !== undefined) return summary
  for (const { introduction, articles } of sections) {
    for (const block of [...introduction, ...articles.flatMap(({ body }) => body)]) {
      const words = block.type === 'paragraph' ? onOneLine(wordsOf(block)).trim() : ''
      if (words !== '') return beginningOf(words)
    }
  }
  return ''
}

const most = limits.digest

/** Whole sentences, where they fill at least half the room. */
function beginningOf(words: string): string {
  if (words.length <= most) return words
  // What stands behind the last sign that has room says whether a sentence ends there.
  const ends = Array.from(
    words.slice(0, most + 2).matchAll(sentenceEnd),
    ({ 0: sign, index }) => index + sign.length,
  )
  const end = ends.filter((one) => one <= most).at(-1) ?? 0
  if (end >= most / 2) return words.slice(0, end)
  const begin = Array.from(words.slice(0, most - 2)).slice(0, -1)
  return `${begin.join('')}…`
}

/** No end are the points of `2.6%`, of `www.example.org` and of `the U.S. economy`. */
const sentenceEnd = /(?:[。！？]|[^\s.]{2}[.!?](?=["')”’]*\s+[^\p{Ll}\p{Nd}\s]))["')”’」』）]*/gu

function wordsOf(node: IssueNode): string {
  if (node.type === 'footnoteReference') return ''
  if (node.type === 'break') return '\n'
  return 'value' in node ? node.value : childrenOf(node).map(wordsOf).join('')
}

/** Between two lines stands a space, but not between two characters that have none in a line. */
function onOneLine(words: string): string {
  const lines = words.split('\n').map((line) => line.trim())
  return lines.reduce((before, line) => {
    const isFull = full.test(before.slice(-1)) && full.test(line.slice(0, 1))
    return before === '' || line === '' || isFull ? before + line : `${before} ${line}`
  })
}

const full = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u
