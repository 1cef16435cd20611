import { parse } from 'parse5'
import { refusal } from '../../source/problems/refusal.ts'
import { empty, tooLarge, wallPage } from '../../source/problems/sentences.ts'
import type { About, Source } from '../../source/source.ts'
import { createCollector } from '../collector.ts'
import { decodeHtml } from './decode-html.ts'
import { collectedPage } from './flow/page.ts'
import { readForeignPage } from './foreign/read-foreign-page.ts'
import { isOwnPage } from './own/is-own-page.ts'
import { readOwnPage } from './own/read-own-page.ts'
import { publishedDate } from './published-date.ts'
import { checkDepth } from './tree/check-depth.ts'
import { dropUnseen } from './tree/drop-unseen.ts'
import { attributeOf, findElement, type HtmlElement, textIn } from './tree/nodes.ts'
import { withSheets } from './tree/with-sheets.ts'

/** What a page does not say of itself. Everything may be left out. */
export interface HtmlOptions {
  /** The absolute address of the page: relative ones are read against it. @default none */
  url?: string
}

/**
 * A page: one of `@cec-bulletin/html`, one of a system for websites, an article of WeChat.
 *
 * @param input The whole page, as bytes in the encoding that it names, or as text.
 * @param options Where the page stands; everything may be left out.
 * @throws {ProblemsError} Where it is too large, holds no text, or stands in the place of an article, such as a page
 * that asks for a check.
 * @example
 * ```ts
 * import { readHtml } from '@cec-bulletin/import/html'
 *
 * const source = readHtml('<title>校园简报</title><h1>植树</h1><p>今天<b>植树</b>。</p>')
 * console.log(source.about.title) // 校园简报
 * console.log(source.text) // 植树今天植树。
 * console.log(source.blocks.length) // 2
 * ```
 */
export function readHtml(input: Uint8Array | string, { url }: HtmlOptions = {}): Source {
  // A half of a pair is read as decoders read it.
  const html = typeof input === 'string' ? input.replace(/\p{Cs}/gu, '\ufffd') : decodeHtml(input)
  if (html.length > mostCharacters) throw refusal(tooLarge, `${html.length} characters`)
  // The tree of so many would not fit into memory.
  if (html.split('<', mostTags + 1).length > mostTags) throw refusal(tooLarge, `${mostTags} tags`)
  const document = parse(html, { sourceCodeLocationInfo: true })
  checkDepth(document)
  const body = findElement(document, ({ tagName }) => tagName === 'body')
  const words = body ? textIn(body).replace(/\s+/g, '') : ''
  if (!body || words === '') throw refusal(empty, '')
  const wall = words.length < 400 ? walls.find((said) => words.includes(said)) : undefined
  if (wall !== undefined) throw refusal(wallPage, wall)
  const collector = createCollector()
  const page = collectedPage(collector)
  const about = aboutOf(document, url)
  const isExact = isOwnPage(body)
  if (!isExact) {
    dropUnseen(document)
    withSheets(document)
  }
  const { blocks, notes } = isExact
    ? readOwnPage(body, page)
    : readForeignPage(body, { page, title: about.title, textSoFar: () => collector.finish().text })
  const { text, places } = collector.finish()
  const { asides } = page
  return { kind: 'html', text, places, blocks, notes, asides, about, pictures: [], problems: [], isExact }
}

const mostCharacters = 12_000_000

const mostTags = 150_000

/** What WeChat and others say in the place of an article. */
const walls = [
  '环境异常',
  '完成验证后即可继续访问',
  '该内容已被发布者删除',
  '此内容因违规无法查看',
  '该公众号已迁移',
  '请在微信客户端打开链接',
]

function aboutOf(document: Parameters<typeof findElement>[0], url: string | undefined): About {
  const root = findElement(document, ({ tagName }) => tagName === 'html')
  const lang = root && attributeOf(root, 'lang')?.trim()
  const titled = findElement(document, isTitleMeta)
  const own = findElement(document, ({ tagName }) => tagName === 'title')
  const title =
    (titled && attributeOf(titled, 'content')) ??
    own?.childNodes.map((node) => ('value' in node ? node.value : '')).join('')
  const date = publishedDate(document)
  return {
    ...(title !== undefined && title.trim() !== '' && { title: title.replace(/\s+/g, ' ').trim() }),
    ...(date && { date }),
    ...(lang && { lang }),
    ...(url !== undefined && { url }),
  }
}

/** Of the Open Graph protocol, or of websites of Chinese authorities. */
const isTitleMeta = (element: HtmlElement) =>
  element.tagName === 'meta' &&
  (attributeOf(element, 'property') === 'og:title' ||
    attributeOf(element, 'name')?.toLowerCase() === 'articletitle')
