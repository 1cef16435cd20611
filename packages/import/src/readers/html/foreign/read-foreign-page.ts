import type { SourceBlock } from '../../../source/blocks.ts'
import { wordsOf } from '../../../source/words-of.ts'
import { isBox } from '../flow/box.ts'
import { type Page, putAside } from '../flow/page.ts'
import { readFlow } from '../flow/read-flow.ts'
import { plainStyle } from '../flow/style-of.ts'
import type { PageContent } from '../page-content.ts'
import { findElement, type HtmlElement, isElement, isProgram, parentOf, textIn } from '../tree/nodes.ts'
import { type Content, findContent } from './find-content.ts'
import { isSiteBox } from './is-site-box.ts'
import { joinLists } from './join-lists.ts'
import { readBetween } from './read-between.ts'
import { readMakers } from './read-makers.ts'

/** A page of anybody: its title, what stands between that and its text, the text, and who made it. The rest is furniture. */
export function readForeignPage(body: HtmlElement, { page, title, textSoFar }: ForeignPage): PageContent {
  const content = findContent(body, title)
  const path = new Set([content.text, content.title].flatMap((element) => pathTo(element)))
  const isOutside = (element: HtmlElement) => !path.has(element) && !isBox(element) && isSiteBox(element)
  const blocks = readPart(body, {
    content,
    path,
    page: { ...page, isOutside, anchors: new Set() },
    state: { at: 'before' },
  })
  return { blocks: withTitle(joinLists(blocks), { title, text: textSoFar() }), notes: [] }
}

interface ForeignPage {
  page: Page
  /** Of the window. */
  title: string | undefined
  textSoFar: () => string
}

/** Where no tag says which line is the title, or several do, it is the one with which the title of the window begins. */
function withTitle(
  blocks: readonly SourceBlock[],
  { title, text }: { title: string | undefined; text: string },
): SourceBlock[] {
  const hasRole = (block: SourceBlock) => block.type === 'paragraph' && block.role === 'title'
  const isTagged = (block: SourceBlock) => block.type === 'paragraph' && (block.level === 1 || hasRole(block))
  const tagged = blocks.filter(isTagged).length
  // Some have titles of sections with the tag of their own.
  if (title === undefined || tagged === 1 || blocks.some(hasRole)) return [...blocks]
  const at = blocks.findIndex((block) => {
    if (tagged > 0 && !isTagged(block)) return false
    const words = block.type === 'paragraph' ? wordsOf(block.inlines, text).trim() : ''
    return words.length >= shortest && title.startsWith(words)
  })
  return blocks.map((block, index) => (index === at ? asTitle(block) : block))
}

/** Shorter lines begin like a title by chance. */
const shortest = 4

interface Part {
  content: Content
  /** The title, the text, and all that they stand in. */
  path: ReadonlySet<HtmlElement>
  page: Page
  /** Open once the title was met, and behind once the text was. */
  state: { at: 'before' | 'open' | 'behind' }
}

/** What holds the title or the text is gone through; beside them, only what stands between both is read. */
function readPart(element: HtmlElement, part: Part): SourceBlock[] {
  const { content, path, page, state } = part
  if (element === content.text) {
    state.at = 'behind'
    return readFlow([element], { page, style: plainStyle })
  }
  if (element === content.title) {
    state.at = 'open'
    const title = readFlow([element], { page, style: plainStyle })
    return element.tagName === 'h1' && !holdsTitles(content.text) ? title : title.map(asTitle)
  }
  const around = content.title && parentOf(content.title)
  return element.childNodes.flatMap((node) => {
    if (isElement(node) && path.has(node)) return readPart(node, part)
    if (state.at === 'behind') return readMakers(node, page)
    if (state.at === 'before' && element === around && dated.test(textIn({ childNodes: [node] }).trim()))
      return readBetween(node, page)
    if (state.at === 'before' || (isElement(node) && isSiteBox(node))) {
      if (isElement(node) ? !isProgram(node) : 'value' in node)
        putAside(textIn({ childNodes: [node] }), { page, kind: 'markup' })
      return []
    }
    return readBetween(node, page)
  })
}

/** Whether the text has titles with the tag of the page's own. */
const holdsTitles = (text: HtmlElement) => findElement(text, ({ tagName }) => tagName === 'h1') !== undefined

/** The date of a page may stand beside its title, in front of it; with the day of the week it is that of the visit. */
const dated = /^(?!.*(?:期|周[一二三四五六日]))[^。]{0,20}\d{4}[-年/.]\d{1,2}[^。]{0,40}$/su

const asTitle = (block: SourceBlock): SourceBlock =>
  block.type === 'paragraph' ? { ...block, role: 'title' } : block

function pathTo(element: HtmlElement | undefined): HtmlElement[] {
  return element ? [element, ...pathTo(parentOf(element))] : []
}
