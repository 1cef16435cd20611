import { allElements, attributeOf, findElement, type HtmlElement, type HtmlNode } from './tree/nodes.ts'

/**
 * When WeChat published an article whose line of fields is empty: a script of the page writes the date there, from
 * `var createTime = '2026-11-03 18:30'`, or from seconds in `oriCreateTime` and, on older pages, `ct`.
 */
export function wechatDate(document: { childNodes: HtmlNode[] }): string | undefined {
  if (!findElement(document, (element) => attributeOf(element, 'id') === 'js_content')) return undefined
  const scripts = allElements(document)
    .filter(({ tagName }) => tagName === 'script')
    .map(textOf)
  const found = (pattern: RegExp) => scripts.map((script) => pattern.exec(script)?.[1]).find(Boolean)
  const seconds = found(/\boriCreateTime\s*=\s*["'](\d{10})["']/) ?? found(/\bct\s*=\s*["'](\d{10})["']/)
  return found(/\bcreateTime\s*=\s*["'](\d{4}-\d{2}-\d{2})\b/) ?? (seconds && dayOf(Number(seconds)))
}

/** In Beijing, whose time the page shows wherever it is read. */
const dayOf = (seconds: number) => new Date((seconds + 8 * 3600) * 1000).toISOString().slice(0, 10)

const textOf = ({ childNodes }: HtmlElement) =>
  childNodes.map((node) => ('value' in node ? node.value : '')).join('')
