import type { InlineCode } from '@cec-bulletin/schema/model'
import type { Element } from 'hast'
import { h } from '../../tree/h.ts'
import { text } from '../../tree/text.ts'

export function inlineCode(node: InlineCode): Element {
  return h('code', [text(node.value)])
}
