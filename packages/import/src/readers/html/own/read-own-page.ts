import { labelsFor } from '@cec-bulletin/schema/model'
import type { Role, SourceBlock, SourceParagraph } from '../../../source/blocks.ts'
import type { SourceNote } from '../../../source/source.ts'
import { type Page, putAside } from '../flow/page.ts'
import type { PageContent } from '../page-content.ts'
import { attributeOf, classesOf, elementsIn, findElement, type HtmlElement, textIn } from '../tree/nodes.ts'
import { isMasthead, isSection, ownRoot } from './is-own-page.ts'
import { paragraphOf } from './own-blocks.ts'
import { ownFront } from './own-front.ts'
import { ownSection } from './own-section.ts'

/** A page of @cec-bulletin/html: what each element was made of is known, and nothing is guessed. */
export function readOwnPage(body: HtmlElement, page: Page): PageContent {
  const root = ownRoot(body) ?? body
  const level = levelOf(root)
  const notes: SourceNote[] = []
  const blocks = elementsIn(root).flatMap((element): SourceBlock[] => {
    if (isMasthead(element)) return ownFront(element, page)
    if (element.tagName === 'main')
      return elementsIn(element).flatMap((one) => ownSection(one, { page, level, notes }))
    if (isSection(element)) return ownSection(element, { page, level, notes })
    if (classesOf(element).includes('imprint')) return ownImprint(element, page)
    putAside(textIn(element), { page, kind: 'markup' })
    return []
  })
  return { blocks, notes }
}

/** Of the tag of the title. */
function levelOf(root: HtmlElement): number {
  const title = findElement(root, ({ tagName }) => /^h[1-6]$/.test(tagName))
  return Number(title?.tagName.slice(1) ?? 1)
}

/** The lines of the imprint, known by their labels in the language of the page. */
function ownImprint(element: HtmlElement, page: Page): SourceParagraph[] {
  const labels = labelsFor(languageAround(element))
  return elementsIn(element).map((line) => {
    const first = elementsIn(line)[0]
    const label = first && classesOf(first).includes('label') ? textIn(first) : undefined
    const role = classesOf(line).includes('statement')
      ? 'statement'
      : roles.find((one) => labels[one] === label)
    return { ...paragraphOf(line, page), role: role ?? 'publisher' }
  })
}

const roles = ['publisher', 'editors', 'email', 'site'] as const satisfies Role[]

function languageAround(element: HtmlElement): string {
  const { parentNode } = element
  const own = attributeOf(element, 'lang')
  if (own !== undefined) return own
  return parentNode && 'tagName' in parentNode ? languageAround(parentNode) : 'zh-CN'
}
