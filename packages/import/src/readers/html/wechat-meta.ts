import type { Role, SourceBlock } from '../../source/blocks.ts'
import { type Page, putAside } from './flow/page.ts'
import { readFlow } from './flow/read-flow.ts'
import { plainStyle } from './flow/style-of.ts'
import { attributeOf, classesOf, elementsIn, type HtmlElement, textIn } from './tree/nodes.ts'

/** Whether an element is the line under the title of WeChat's articles: author, account, time. */
export const isWechatMeta = (element: HtmlElement): boolean => attributeOf(element, 'id') === 'meta_content'

/** Who wrote an article of WeChat, whose account published it, and when; badges, buttons and the account's card are put aside. */
export function readWechatMeta(element: HtmlElement, page: Page): SourceBlock[] {
  return elementsIn(element).flatMap((part): SourceBlock[] => {
    const words = textIn(part)
    const role = roleOf(part)
    if (role === undefined && elementsIn(part).some(holdsRole)) return readWechatMeta(part, page)
    if (role === undefined) {
      putAside(words, { page, kind: 'markup' })
      return []
    }
    // Some write the number of the issue where the author's name is to be.
    const isNumber = role === 'editors' && /[\d期号]/u.test(words)
    return readFlow([part], { page, style: plainStyle }).map((block) =>
      block.type === 'paragraph' && !isNumber ? { ...block, role } : block,
    )
  })
}

const holdsRole = (part: HtmlElement): boolean =>
  roleOf(part) !== undefined || elementsIn(part).some(holdsRole)

function roleOf(part: HtmlElement): Role | undefined {
  const classes = classesOf(part)
  if (attributeOf(part, 'id') === 'publish_time') return 'date'
  if (classes.includes('rich_media_meta_nickname')) return 'publisher'
  // From which province it was published.
  if (attributeOf(part, 'id') === 'js_ip_wording_wrp') return undefined
  // An author of another name than the account's.
  return classes.includes('rich_media_meta_text') ? 'editors' : undefined
}
