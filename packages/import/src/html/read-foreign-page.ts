import type { SourceBlock } from '../source/blocks.ts'
import { wordsOf } from '../source/words-of.ts'
import { type Content, findContent } from './find-content.ts'
import { type Page, putAside } from './flow/page.ts'
import { readFlow } from './flow/read-flow.ts'
import { plainStyle } from './flow/style-of.ts'
import type { PageContent } from './page-content.ts'
import { type HtmlElement, type HtmlNode, isElement, isProgram, parentOf, textIn } from './tree/nodes.ts'
import { isWechatMeta, readWechatMeta } from './wechat-meta.ts'

/** A page of anybody: its title, what stands between that and its text, and the text. The rest is furniture. */
export function readForeignPage(
  body: HtmlElement,
  { page, title }: { page: Page; title: string | undefined },
): PageContent {
  const content = findContent(body, { title })
  const path = new Set([content.text, content.title].flatMap((element) => pathTo(element)))
  const blocks = readPart(body, { content, path, page, state: { isOpen: false } })
  return { blocks: withTitle(blocks, { title, text: page.collector.finish().text }), notes: [] }
}

/** Where no tag says which line is the title, it is the one with which the title of the window begins. */
function withTitle(
  blocks: readonly SourceBlock[],
  { title, text }: { title: string | undefined; text: string },
): SourceBlock[] {
  const isTagged = (block: SourceBlock) => block.type === 'paragraph' && block.level === 1
  if (title === undefined || blocks.some(isTagged)) return [...blocks]
  const at = blocks.findIndex((block) => {
    const words = block.type === 'paragraph' ? wordsOf(block.inlines, text).trim() : ''
    return words.length >= shortest && title.startsWith(words)
  })
  return blocks.map((block, index) =>
    index === at && block.type === 'paragraph' ? { ...block, role: 'title' as const } : block,
  )
}

/** Shorter lines begin like a title by chance. */
const shortest = 4

interface Part {
  content: Content
  /** The title, the text, and all that they stand in. */
  path: ReadonlySet<HtmlElement>
  page: Page
  /** Whether the title was met, and the text not yet. */
  state: { isOpen: boolean }
}

/** What holds the title or the text is gone through; beside them, only what stands between both is read. */
function readPart(element: HtmlElement, part: Part): SourceBlock[] {
  const { content, path, page, state } = part
  if (element === content.text) {
    state.isOpen = false
    return readFlow([element], { page, style: plainStyle })
  }
  if (element === content.title) {
    state.isOpen = true
    return readFlow([element], { page, style: plainStyle })
  }
  return element.childNodes.flatMap((node) => {
    if (isElement(node) && path.has(node)) return readPart(node, part)
    if (state.isOpen && isElement(node) && isWechatMeta(node)) return readWechatMeta(node, page)
    if (state.isOpen && !isFurniture(node)) return readFlow([node], { page, style: plainStyle })
    if (isElement(node) ? !isProgram(node) : 'value' in node)
      putAside(charactersOf(node), { page, kind: 'markup' })
    return []
  })
}

const charactersOf = (node: HtmlNode) => textIn({ childNodes: [node] })

const isFurniture = (node: HtmlNode) =>
  isElement(node) && /^(?:nav|form|button|aside|script|style)$/.test(node.tagName)

function pathTo(element: HtmlElement | undefined): HtmlElement[] {
  return element ? [element, ...pathTo(parentOf(element))] : []
}
