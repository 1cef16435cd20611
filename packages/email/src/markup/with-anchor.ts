import { h } from './h.ts'
import { type Markup, nothing } from './markup.ts'

/** A place to which links lead: mail programs know `<a name>`, and some drop each `id`. */
export function anchor(id: unknown): Markup {
  return h('a', nothing, { name: `${id}` })
}

/**
 * Blocks with an anchor in their first line of words, or else in the innermost cell in front: on a line of its own it
 * would be an empty paragraph in Word.
 */
export function withAnchor(blocks: Markup, id: unknown): Markup {
  const begin = beginOfWords(blocks)
  return (blocks.slice(0, begin) + anchor(id) + blocks.slice(begin)) as Markup
}

/** 0 where there is neither. */
function beginOfWords(blocks: Markup): number {
  let begin = 0
  startTag.lastIndex = 0
  for (;;) {
    const [tag, name = ''] = startTag.exec(blocks) ?? []
    if (tag === undefined || isEmpty.test(name)) return begin
    if (isLine.test(name)) return startTag.lastIndex
    if (name === 'td') begin = startTag.lastIndex
  }
}

/** Elements that begin one within the other. No value of an attribute holds a quote. */
const startTag = /\n*<(\w+)(?: [\w:-]+="[^"]*")*>/y
const isLine = /^(?:p|h\d)$/
const isEmpty = /^(?:br|hr|img)$/
