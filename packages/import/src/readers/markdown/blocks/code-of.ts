import type { Code } from 'mdast'
import type { SourceCode } from '../../../source/blocks.ts'
import { within } from '../inlines/within.ts'
import type { Markdown } from '../markdown.ts'
import { rangeOf } from '../parse/parse-markdown.ts'
import { languageOfCode } from './language-of-code.ts'

/** Code as it stands between its fences; that of a quote or an item, without what these need in front of each line. */
export function codeOf(node: Code, { text }: Markdown): SourceCode {
  const range = rangeOf(node)
  const raw = text.slice(range.from, range.from + range.length)
  // Behind the fence, where what the code says may stand as well.
  const [fence] = /^(?:`{3,}|~{3,})[^\n]*\n/.exec(raw) ?? ['']
  const inside = { from: range.from + fence.length, length: range.length - fence.length }
  const lang = node.lang ? languageOfCode(node.lang) : undefined
  const value = node.value.replace(/\r\n?/g, '\n')
  return { type: 'code', ...(lang && { lang }), ...within(inside, { value, text }) }
}
