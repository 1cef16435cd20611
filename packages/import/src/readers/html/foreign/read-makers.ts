import type { SourceBlock } from '../../../source/blocks.ts'
import { type Page, putAside } from '../flow/page.ts'
import { readFlow } from '../flow/read-flow.ts'
import { plainStyle } from '../flow/style-of.ts'
import {
  classesOf,
  elementsIn,
  type HtmlElement,
  type HtmlNode,
  type HtmlText,
  isElement,
  isProgram,
  textIn,
} from '../tree/nodes.ts'
import { isSiteBox } from './is-site-box.ts'

/** Behind the text of a page, only the lines that name its editors are of the issue. */
export function readMakers(node: HtmlNode, page: Page): SourceBlock[] {
  if (isElement(node) && isProgram(node)) return []
  const words = textIn({ childNodes: [node] }).trim()
  const isBox = isElement(node) && isSiteBox(node)
  if (!isBox && names.test(words) && words.length <= longest) {
    return readFlow([node], { page, style: plainStyle })
  }
  const field = isElement(node) && !isBox ? labelledField(node) : undefined
  if (field) return readFlow(field, { page, style: plainStyle })
  if (isElement(node) && !isBox && (within.test(words) || holdsLabel(node))) {
    return node.childNodes.flatMap((child) => readMakers(child, page))
  }
  putAside(words, { page, kind: 'markup' })
  return []
}

/** A label and what it says in elements of their own, whose colon a style sheet writes: as the nodes of one line. */
function labelledField(element: HtmlElement): HtmlNode[] | undefined {
  const [label, value, ...others] = elementsIn(element)
  if (!label || !value || others.length > 0 || !isLabel(label)) return undefined
  const said = textIn(label).trim()
  if (!bareNames.test(said) || textIn(value).trim().length > longest) return undefined
  const colon: HtmlText = { nodeName: '#text', value: '：', parentNode: element }
  return [...label.childNodes, ...(/[：:]$/u.test(said) ? [] : [colon]), ...value.childNodes]
}

const isLabel = (element: HtmlElement) =>
  /^(?:dt|label|th)$/.test(element.tagName) || classesOf(element).some((name) => /label$/i.test(name))

const holdsLabel = (element: HtmlElement): boolean =>
  elementsIn(element).some(
    (child) => (isLabel(child) && bareNames.test(textIn(child).trim())) || holdsLabel(child),
  )

const bareNames = /^(?:(?:责任|本期)?编辑|责编|主编|编审|审核|校对|Editors?)[：:]?$/iu

const names = /^[（(【[]?\s*(?:责任编辑|本期编辑|责编|编辑|编审|审核|校对)\s*[：:]\s*\S/u

const within = /(?:责任编辑|本期编辑|责编|编辑)\s*[：:]/u

const longest = 80
