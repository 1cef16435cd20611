import { isPerson } from '../../../infer/words/names/is-person.ts'
import { saysWhoseSeries } from '../../../infer/words/names/series-name.ts'
import type { Role, SourceBlock, SourceParagraph } from '../../../source/blocks.ts'
import { type Page, putAside } from '../flow/page.ts'
import { readFlow } from '../flow/read-flow.ts'
import { plainStyle } from '../flow/style-of.ts'
import {
  attributeOf,
  classesOf,
  type HtmlElement,
  type HtmlNode,
  type HtmlText,
  isElement,
  textIn,
} from '../tree/nodes.ts'
import { shortTextIn } from '../tree/short-text-in.ts'
import { isWechatMeta, readWechatMeta } from '../wechat-meta.ts'
import { isSiteBox } from './is-site-box.ts'

/** What stands between the title of a page and its text: fields, in elements of their own, and whom the page is by. */
export function readBetween(node: HtmlNode, page: Page, isByline = false): SourceBlock[] {
  if (!isElement(node)) return readFlow([node], { page, style: plainStyle })
  if (isWechatMeta(node)) return readWechatMeta(node, page)
  const words = shortTextIn(node, { most: longest })?.replace(/\s+/gu, ' ').trim()
  if (words === undefined || words === '') return readFlow([node], { page, style: plainStyle })
  if (loneLabel.test(words) || isSiteBox(node)) {
    putAside(words, { page, kind: 'markup' })
    return []
  }
  const isNamed = isByline || isCalled(node, bylines)
  const [isWriter, hasBlocks] = [isNamed ? isPerson(words) : isAuthor(node), holdsBlocks(node)]
  const isOwnLine = !isInline(node) || node.tagName === 'a'
  if (isWriter && isOwnLine && !(isNamed && hasBlocks) && !/\d|[：:]/u.test(words))
    return readAuthor(node, { words, page })
  if (hasBlocks && (isNamed || holdsAuthor(node)))
    return node.childNodes.flatMap((child) => readBetween(child, page, isNamed))
  partWords(node)
  const blocks = readFlow([node], { page, style: plainStyle })
  if (!isCalled(node, subtitles) || blocks.length > 1) return blocks
  return blocks.map((block) =>
    block.type === 'paragraph'
      ? {
          ...withoutLevel(block),
          // However large it is set, it is no title.
          ...(saysWhoseSeries(words) && { look: {} }),
          ...(!saysFields(words) && { role: 'summary' }),
        }
      : block,
  )
}

/** What a system sets in front of a date or a name, in a block of its own: `作者：`, `by`, `—`. */
const loneLabel =
  /^(?:[—–|｜·•/-]+|(?:作者|发[布表](?:于|时间|日期)?)\s*[：:]?|(?:(?:written|posted) )?by|(?:posted |published )?(?:on|in))$/iu

/** A number, a date, or whose the bulletin is. */
const saysFields = (words: string) =>
  saysWhoseSeries(words) || (/\d/.test(words) && words.length <= longestOfFields)

/** In characters, of what is asked about at all, and of a number and a date. */
const [longest, longestOfFields] = [200, 40]

const isCalled = (element: HtmlElement, names: RegExp) => classesOf(element).some((name) => names.test(name))

/** By its name, or a link to the page of one who writes: `/@ann`, `/author/ann`. */
const isAuthor = (element: HtmlElement) =>
  isCalled(element, authors) ||
  (element.tagName === 'a' && /\/(?:@|authors?\/)[^/]+\/?$/i.test(attributeOf(element, 'href') ?? ''))

const authors = /^(?:(?:post|entry|article|blog|p|byline|wp-block-post)-)?author(?:-name|__name)?$/i

const bylines = /^(?:[a-z]+-)?byline(?:-[a-z]+)?$/i

const subtitles = /^(?:[a-z]+-)?(?:subtitle|dek|deck|excerpt|standfirst|tagline)(?:-\w+)?$/i

const holdsBlocks = (element: HtmlElement) =>
  element.childNodes.some((child) => isElement(child) && !isInline(child))

const holdsAuthor = (element: HtmlElement): boolean =>
  element.childNodes.some(
    (child) => isElement(child) && (isAuthor(child) || isCalled(child, bylines) || holdsAuthor(child)),
  )

function withoutLevel({ level: _, role: __, ...line }: SourceParagraph): SourceParagraph {
  return line
}

function readAuthor(element: HtmlElement, { words, page }: { words: string; page: Page }): SourceBlock[] {
  if (nobody.test(words)) {
    putAside(words, { page, kind: 'markup' })
    return []
  }
  const role: Role = isPerson(words) ? 'editors' : 'publisher'
  return readFlow([element], { page, style: plainStyle }).map((block) => {
    if (block.type !== 'paragraph' || /^by /iu.test(words)) return block
    return { ...withoutLevel(block), role }
  })
}

const nobody = /^(?:admin\w*|root|webmaster|editor|staff|管理员|小编|佚名|未知|本站)$/iu

/** Puts a space between words that only their elements part: on the screen they stand apart. */
function partWords(element: HtmlElement): void {
  element.childNodes = element.childNodes.flatMap((child, index): HtmlNode[] => {
    if (isElement(child)) partWords(child)
    const next = element.childNodes[index + 1]
    if (!isInline(child) || !next || !isInline(next)) return [child]
    const [before, behind] = [textIn(child), textIn(next)]
    const isJoined = /[\s：:（([]$|^$/u.test(before) || /^[\s：:）)\],，、。]|^$/u.test(behind)
    const gap: HtmlText = { nodeName: '#text', value: '\u3000', parentNode: element }
    return isJoined ? [child] : [child, gap]
  })
}

const isInline = (node: HtmlNode): node is HtmlElement =>
  isElement(node) && /^(?:a|b|em|i|label|small|span|strong|time)$/.test(node.tagName)
