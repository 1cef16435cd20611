import type { SourceBlock } from '../../source/blocks.ts'
import { type Page, putAside } from '../flow/page.ts'
import { readFlow } from '../flow/read-flow.ts'
import { plainStyle } from '../flow/style-of.ts'
import { type HtmlNode, isElement, isProgram, textIn } from '../tree/nodes.ts'
import { isSiteBox } from './is-site-box.ts'

/** Behind the text of a page, only the lines that name its editors are of the issue. */
export function readMakers(node: HtmlNode, page: Page): SourceBlock[] {
  if (isElement(node) && isProgram(node)) return []
  const words = textIn({ childNodes: [node] }).trim()
  const isBox = isElement(node) && isSiteBox(node)
  if (!isBox && names.test(words) && words.length <= longest) {
    return readFlow([node], { page, style: plainStyle })
  }
  if (isElement(node) && !isBox && within.test(words)) {
    return node.childNodes.flatMap((child) => readMakers(child, page))
  }
  putAside(words, { page, kind: 'markup' })
  return []
}

const names = /^[（(【[]?\s*(?:责任编辑|本期编辑|责编|编辑|编审|审核|校对)\s*[：:]\s*\S/u

const within = /(?:责任编辑|本期编辑|责编|编辑)\s*[：:]/u

const longest = 80
