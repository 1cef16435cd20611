import { h } from './h.ts'
import { lineFeed } from './lines.ts'
import type { Markup } from './markup.ts'

/**
 * Blocks with a place to which links lead, in their first line of words: mail programs know `<a name>`, and some drop
 * each `id`. On a line of its own it would be an empty paragraph in Word.
 */
export function withAnchor(blocks: Markup[], id: unknown): Markup[] {
  if (id === undefined) return blocks
  const anchor = h('a', [], { name: `${id}` })
  const index = blocks.findIndex((block) => block !== lineFeed)
  const first = blocks[index]
  const begin = first === undefined ? 0 : beginOfWords(first)
  if (first === undefined || begin === 0) return [anchor, ...blocks]
  return blocks.with(index, (first.slice(0, begin) + anchor + first.slice(begin)) as Markup)
}

/** Where the first line of words begins, or else the innermost cell in front; 0 where there is neither. */
function beginOfWords(block: Markup): number {
  // Most blocks are a line, and no attribute of a line holds a `>`.
  if (/^<(?:p|h\d)[ >]/.test(block)) return block.indexOf('>') + 1
  let begin = 0
  startTag.lastIndex = 0
  for (;;) {
    const [tag, name = ''] = startTag.exec(block) ?? []
    if (tag === undefined || isEmpty.test(name)) return begin
    if (isLine.test(name)) return startTag.lastIndex
    if (name === 'td') begin = startTag.lastIndex
  }
}

/** Elements that begin one within the other. No value of an attribute holds a quote. */
const startTag = /\n*<(\w+)(?: [\w:-]+="[^"]*")*>/y
const isLine = /^(?:p|h\d)$/
const isEmpty = /^(?:br|hr|img)$/
